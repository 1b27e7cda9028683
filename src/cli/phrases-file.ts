// Stands in for rules/compiled-phrases.ts in the bundled command line.
import {literalIn} from './literal.js'

export const phrases = literalIn('../rules/compiled-phrases.js')
