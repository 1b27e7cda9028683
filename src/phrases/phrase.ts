// A phrase by itself, for rules that are code and for trying one out. Loads the compiler, which compiled rules do not need.
import type {Text} from '../rule.js'
import {asWritten, type Idiom} from './idiom.js'
import {longestFirst} from './longest.js'
import {readPhrase} from './compile.js'
import {listReader} from './lists.js'
import {Matcher} from './matcher.js'
import {flag} from './table.js'
import {TableWriter} from './table-writer.js'
import type {Lists} from './types.js'
import {wordsOf} from './words.js'

/** One or more phrases, ready to be looked for. */
export interface PhraseFinder {
  /** The places in a text, in order, none over another: offsets, end exclusive. */
  find: (text: Text, idiom?: Idiom) => {start: number; end: number}[]
}

/**
 * A phrase, or a list of them, compiled at its first use. Throws a PhraseError then if it is wrong.
 *
 * @param lists the word lists that it may name
 */
export const compilePhrase = (phrase: string | readonly string[], lists: Lists = {}): PhraseFinder => {
  let matcher: Matcher | undefined
  const make = (): Matcher => {
    const writer = new TableWriter()
    const reader = listReader(lists)
    const phrases = typeof phrase === 'string' ? [phrase] : phrase
    writer.group(phrases.map((one) => readPhrase(one, reader)), flag.reply)
    return new Matcher(writer.write())
  }
  return {
    find: (text, idiom = asWritten) => {
      matcher ??= make()
      const words = wordsOf(text, idiom)
      return longestFirst(matcher.matches(text, 'reply', idiom).get(0) ?? [])
        .map(({first, last}) => ({start: words.start[first]!, end: words.end[last - 1]!}))
    },
  }
}
