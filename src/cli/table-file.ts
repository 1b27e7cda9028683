// Stands in for src/classifier/table.generated.ts in the bundled command line.
import {literalIn} from './literal.js'

export const table = literalIn('../src/classifier/table.generated.js')
