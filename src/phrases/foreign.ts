// What people write who know another language: regular expressions, search operators. It would be read as words.

const square = /(?<!\S)\[[\p{L} _-]+\](?!\S)/u
const braces = /\{\{[^{}]*\}\}/
const regex = /^\/.*\/[a-z]*$|\.[*+]|\\[a-z]|\[[^\]]*\]|\(\?[:=!<a-z]/i
const sign = /(?<![^\s(|])[-+](?=\p{L})/u
/** A question as it is written, at whose end a ? would make the last word optional. */
const asked = /^(?:are|can|could|did|do|does|have|how|is|should|what|when|where|which|who|why|will|would)\s[\p{L}'’\s]*\?\s*$/iu
const operator = /(?<![^\s(|])(?:AND|OR|NOT)(?![^\s)|])/
const near = /(?<![^\s(|])near\/?\d+/i
const slash = /(?<![^\s(|])(\p{L}{3,})\/(\p{L}{3,})(?![^\s)|?])/u

/** What is wrong with a phrase that is written in another language, and where; undefined for all others. */
export const foreign = (phrase: string): {message: string; offset: number} | undefined => {
  const filled = braces.exec(phrase) ?? square.exec(phrase)
  if (filled) return {message: 'these brackets mean nothing: a placeholder is <placeholder>, somebody’s name <name>, a word that may be absent word?', offset: filled.index}
  const expression = regex.exec(phrase)
  if (expression)
    return {message: 'regular expressions are not used: ... is a gap of a few words, guarant* any word that begins so, (a|b) one of these', offset: expression.index}
  const nearby = near.exec(phrase)
  if (nearby && !nearby[0].startsWith('NEAR/')) return {message: `write ${nearby[0].toUpperCase().replace(/\/?(?=\d)/, '/')}, in capitals and with a slash`, offset: nearby.index}
  const signed = sign.exec(phrase)
  if (signed) return {message: `${signed[0]} is no operator: all words of a phrase must be there; what must not goes to unless`, offset: signed.index}
  if (asked.test(phrase)) return {message: 'the ? would make the last word optional: leave it out (only: [question] asks for a question), or write (word)?', offset: phrase.lastIndexOf('?')}
  const found = operator.exec(phrase)
  // A phrase all in capitals shouts its words.
  if (found && /\p{Ll}/u.test(phrase))
    return {message: `${found[0]} is no operator: words follow each other as they stand; both in either order: a NEAR/5 b; one of them: (a|b); not followed by: a !b; the word itself in small letters`, offset: found.index}
  const parted = slash.exec(phrase)
  if (parted && parted[0].toLowerCase() !== 'and/or') return {message: `a slash is no choice: write (${parted[1]}|${parted[2]}), or ${parted[1]} ${parted[2]} for “${parted[0]}” itself`, offset: parted.index}
  return undefined
}
