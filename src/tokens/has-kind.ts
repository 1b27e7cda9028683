// Which kinds of tokens a text has: a rule that is about one kind looks for it in vain in most replies.
import type {Text, TokenKind} from '../rule.js'
import {bySentence} from './recurring.js'

const kindsIn = bySentence(({tokens}, {first, last}): ReadonlySet<TokenKind> => {
  const kinds = new Set<TokenKind>()
  for (let index = first; index <= last; index++) kinds.add(tokens[index]!.kind)
  return kinds
})

/** Whether a text has a token of a kind; white space may stand between two sentences, and is not told of. */
export const hasKind = (text: Text, kind: Exclude<TokenKind, 'space'>): boolean => {
  for (let index = 0; index < text.sentences.length; index++) if (kindsIn(text, index).has(kind)) return true
  return false
}
