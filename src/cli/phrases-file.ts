// Stands in for rules/compiled-phrases.ts in the bundled command line: the phrases from the file beside the bundle, which is a CommonJS script.
import {readFileSync} from 'node:fs'
import {fromBytes} from './phrases-bytes.js'

/** The built-in rules of phrases. */
export const phrases = fromBytes(readFileSync(`${__dirname}/phrases.bin`))
