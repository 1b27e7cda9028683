// Stands in for src/spelling/words.generated.ts in the bundled command line.
import {literalIn} from './literal.js'

export const words = literalIn('../src/spelling/words.generated.js')
