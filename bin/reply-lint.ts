// Starts the command line.
import {command} from './load.js'

void command.start()
