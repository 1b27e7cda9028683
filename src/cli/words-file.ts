// Stands in for src/spelling/data.ts in the bundled command line: the word list from the file beside the bundle, which is a CommonJS script.
import {readFileSync} from 'node:fs'

/** The bytes that src/spelling/dawg.ts reads. */
export const loadWords = async (): Promise<Uint8Array> => readFileSync(`${__dirname}/words.bin`)
