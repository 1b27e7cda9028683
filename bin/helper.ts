// Starts a helper, which is the command line in a thread beside it.
import {command} from './load.js'

void command.startHelping()
