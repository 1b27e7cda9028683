// Starts the command line.
import {command, lend} from './load.js'

void command.start(lend())
