// Stands in for rules/compiled-lessons.ts in the bundled command line.
import {literalIn} from './literal.js'

export const archive = literalIn('../rules/compiled-lessons.js')
