// The word list: an archive in a module of its own, which is fetched when a linter is made.
import {fromArchive} from '../encoding/archive.js'
import type {GraphSections} from './dawg.js'
import type {PairSections} from './pairs.js'
import type {ClassSections} from './word-classes.js'

/** The sections of the word list, each decoded when it is first asked for. */
export interface WordList extends GraphSections, PairSections, ClassSections {
  /** See recorded.ts. */
  readonly recorded: Uint8Array
  /** See misspellings.ts. */
  readonly misspellings: string
  /** See slips.ts. */
  readonly slips: string
}

export const loadWords = async (): Promise<WordList> => fromArchive((await import('./words.generated.js')).words)
