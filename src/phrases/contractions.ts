// Opens contractions, the same way in phrases and in replies, so that either form finds the other.

/** `'s` after these is `is` or `has`; after any other word it may be a possessive and may be passed over. */
const subjects = new Set(('it he she that this there here who what where when why how which everything something nothing anything ' +
  'everyone everybody someone somebody anyone anybody nobody one').split(' '))

/** Words of several readings. */
const readings: Readonly<Record<string, readonly string[]>> = {
  '\'s': ['is', 'has'],
  '\'d': ['would', 'had'],
  u: ['u', 'you'],
  ur: ['ur', 'your'],
}

const whole: Readonly<Record<string, string>> = {
  cannot: 'can not', cant: 'can not', 'can\'t': 'can not', wont: 'will not', 'won\'t': 'will not', 'shan\'t': 'shall not', shant: 'shall not',
  'ain\'t': 'is not', aint: 'is not', 'let\'s': 'let us', lets: 'lets', 'y\'all': 'you all', gonna: 'going to', wanna: 'want to',
  gotta: 'got to', dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', arent: 'are not', wasnt: 'was not',
  werent: 'were not', wouldnt: 'would not', couldnt: 'could not', shouldnt: 'should not', havent: 'have not', hasnt: 'has not',
  hadnt: 'had not', mustnt: 'must not', neednt: 'need not', mightnt: 'might not', im: 'i am', ive: 'i have', youre: 'you are',
  youve: 'you have', youll: 'you will', theyre: 'they are', theyve: 'they have', theyll: 'they will', weve: 'we have',
  itll: 'it will', thats: 'that \'s', theres: 'there \'s', whats: 'what \'s', heres: 'here \'s', whos: 'who \'s',
  hes: 'he \'s', shes: 'she \'s', hows: 'how \'s', wheres: 'where \'s', youd: 'you \'d', hed: 'he \'d', itd: 'it \'d', theyd: 'they \'d',
  whod: 'who \'d', thatd: 'that \'d', thered: 'there \'d', thatll: 'that will', therell: 'there will', wholl: 'who will', whatll: 'what will',
  'o\'clock': 'o\'clock', shouldve: 'should have', couldve: 'could have', wouldve: 'would have', mightve: 'might have', mustve: 'must have',
  gunna: 'going to', imma: 'i am going to', dunno: 'do not know', dnt: 'do not', wud: 'would', cud: 'could', shud: 'should', cuz: 'because', coz: 'because',
}

/** What the ending of a word stands for. */
const endings: Readonly<Record<string, string>> = {'n\'t': 'not', '\'ll': 'will', '\'ve': 'have', '\'re': 'are', '\'m': 'am', '\'s': '\'s', '\'d': '\'d'}

const openEnding = (word: string): string[] => {
  if (Object.hasOwn(whole, word)) return whole[word]!.split(' ')
  const start = word.endsWith('n\'t') ? word.length - 3 : word.lastIndexOf('\'')
  const ending = word.slice(start)
  if (start > 0 && Object.hasOwn(endings, ending)) return [...openEnding(word.slice(0, start)), endings[ending]!]
  return [word.endsWith('\'') ? word.slice(0, -1) : word]
}

/** The words of a contraction, `can't` as `can not`; undefined for any other word. Takes and gives `norm` forms. */
export const openContraction = (word: string): readonly string[] | undefined => {
  if (!word.includes('\'')) return Object.hasOwn(whole, word) ? whole[word]!.split(' ') : undefined
  if (word.startsWith('\'')) return undefined
  return openEnding(word)
}

/** What a word of the reading stream may stand for, `'s` for `is` or `has`. */
export const readingsOf = (word: string): readonly string[] | undefined => (Object.hasOwn(readings, word) ? readings[word] : undefined)

/** Whether `'s` after this word may be a possessive. */
export const takesPossessive = (word: string): boolean => !subjects.has(word)

/** `e.g.` and `U.K.` without their dots; other words as they are. */
export const withoutDots = (word: string): string => {
  if (!word.includes('.')) return word
  const parts = word.split('.')
  const dotted = parts.length > 1 && parts.every((part, index) => part.length === 1 || (part === '' && index === parts.length - 1))
  return dotted && parts.length > 2 ? parts.join('') : word
}

/** The parts of a hyphened word; `e-mail` is one word. */
export const splitHyphens = (word: string): string[] => {
  if (!word.includes('-') && !word.includes('/')) return [word]
  return (word.startsWith('e-') ? 'e' + word.slice(2) : word).split(/[-/]+/).filter((part) => part !== '')
}
