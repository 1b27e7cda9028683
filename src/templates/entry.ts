// What a reader makes of a file: its entries, each a text that knows its places.
import type {PlaceholderSetting} from '../rule.js'
import type {Traced} from './traced.js'

export interface Entry {
  /** What people call it: its title, name or key. */
  name: string
  body: Traced
  /** Ids or names of channels that it is for, none where the file does not say. */
  channels: readonly string[]
  /** Where the file says so. */
  channelsAt?: number
  /** Its settings were written for reply-lint, in a front matter: a channel with a slip in it is no product's own. */
  ours?: true
  /** The channel that its product sends by, where the file does not say. */
  usual?: string
  /** Why it cannot be read whole: it is said and not checked, and the others of its file are. */
  fault?: UnreadableError
  /** A language other than English is not for us to check. */
  locale?: string
  placeholders: Readonly<Record<string, PlaceholderSetting>>
}

/** A file that cannot be read as what it is. `offset` is in the file, where it is known. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
  constructor(
    message: string,
    readonly offset: number | undefined
  ) {
    super(message)
  }
}

/** Nothing in the file has the shape of a canned response, as far as anybody knows it. */
export class UnknownShapeError extends UnreadableError {
  constructor(otherwise = '') {
    super(`there is no canned response in it: write each as a title and a body${otherwise}`, undefined)
  }
}
