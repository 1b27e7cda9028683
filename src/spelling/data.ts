// The word list's bytes: a base64 literal in a module of its own, which is fetched when a linter is made.
import {bytesOf} from '../base64.js'

/** The bytes that dawg.ts reads. */
export const loadWords = async (): Promise<Uint8Array> => bytesOf((await import('./words.generated.js')).words)
