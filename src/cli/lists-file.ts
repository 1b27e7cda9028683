// Stands in for rules/compiled-lists.ts in the bundled command line.
import {literalIn} from './literal.js'

export const archive = literalIn('../rules/compiled-lists.js')
