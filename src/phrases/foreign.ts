// What people write who know another language: regular expressions, search operators. It would be read as words.

const regex = /^\/.*\/[a-z]*$|\.[*+]|\\[a-z]|\[[^\]]*\]|\(\?[:=!<]/i
const operator = /(?<![^\s(|])(?:AND|OR|NOT)(?![^\s)|])/
const near = /(?<![^\s(|])near\/\d+/i
const slash = /(?<![^\s(|])(\p{L}{3,})\/(\p{L}{3,})(?![^\s)|?])/u

/** What is wrong with a phrase that is written in another language, and where; undefined for all others. */
export const foreign = (phrase: string): {message: string; offset: number} | undefined => {
  const expression = regex.exec(phrase)
  if (expression)
    return {message: 'regular expressions are not used: ... is a gap of a few words, guarant* any word that begins so, (a|b) one of these', offset: expression.index}
  const nearby = near.exec(phrase)
  if (nearby && !nearby[0].startsWith('NEAR')) return {message: `write ${nearby[0].toUpperCase()}, in capitals`, offset: nearby.index}
  const found = operator.exec(phrase)
  // A phrase all in capitals shouts its words.
  if (found && /\p{Ll}/u.test(phrase))
    return {message: `${found[0]} is no operator: words follow each other as they stand; both in either order: a NEAR/5 b; one of them: (a|b); not followed by: a !b; the word itself in small letters`, offset: found.index}
  const parted = slash.exec(phrase)
  if (parted && parted[0].toLowerCase() !== 'and/or') return {message: `a slash is no choice: write (${parted[1]}|${parted[2]}), or ${parted[1]} ${parted[2]} for “${parted[0]}” itself`, offset: parted.index}
  return undefined
}
