// The inflections of an English word. Used when phrases are compiled, never while a reply is checked.
import {closedForms, comparedAdjectives, irregularAdjectives, irregularNouns, irregularVerbs} from './irregular.js'

interface Tables {
  verbs: Map<string, readonly string[]>
  others: Map<string, readonly string[]>
  closed: Map<string, readonly string[]>
  adjectives: Set<string>
}

let tables: Tables | undefined

const read = (text: string): Map<string, readonly string[]> =>
  new Map(text.split('\n').map((line) => line.split(' ')).map((forms) => [forms[0]!, forms]))

const load = (): Tables =>
  (tables ??= {
    verbs: read(irregularVerbs),
    others: new Map([...read(irregularNouns), ...read(irregularAdjectives)]),
    closed: read(closedForms),
    adjectives: new Set(comparedAdjectives),
  })

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter)

const withS = (word: string): string => {
  if (/(s|x|z|ch|sh)$/.test(word)) return word + 'es'
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + 'ies'
  if (/[^aeiou]o$/.test(word) && word.length > 2) return word + (/(?:go|do|ho)$/.test(word) ? 'es' : 's')
  return word + 's'
}

/** Ends in one vowel and one consonant that a suffix may double: `stop`, `refer`, `cancel`. */
const mayDouble = (word: string): boolean => /(^|[^aeiou]|qu)[aeiou][bdfgklmnprtvz]$/.test(word)

/** The stems to which `-ed`, `-ing`, `-er` are added: doubled in short words, both ways in longer ones (US and UK differ). */
const stems = (word: string): string[] => {
  if (/[^aeiou]?e$/.test(word) && !/(ee|oe|ye)$/.test(word)) return [word.slice(0, -1)]
  if (!mayDouble(word)) return [word]
  const doubled = word + word.at(-1)
  const vowels = [...word].filter((letter) => isVowel(letter) || letter === 'y').length
  return vowels === 1 || (vowels === 2 && word.startsWith('qu')) ? [doubled] : [word, doubled]
}

const withIng = (word: string): string[] => {
  if (word.endsWith('ie')) return [word.slice(0, -2) + 'ying']
  return stems(word).map((stem) => stem + 'ing')
}

const withEd = (word: string, suffix: string): string[] => {
  if (/[^aeiou]y$/.test(word)) return [word.slice(0, -1) + 'i' + suffix]
  if (/(ee|oe|ye)$/.test(word)) return [word + suffix.slice(1)]
  return stems(word).map((stem) => stem + suffix)
}

/** Longer words that end in an irregular verb: `rethink`, `oversell`. */
const prefixed = (word: string, verbs: Tables['verbs']): readonly string[] | undefined => {
  const prefix = ['over', 'under', 'out', 're', 'un', 'mis', 'pre'].find((start) => word.startsWith(start) && verbs.has(word.slice(start.length)))
  return prefix === undefined ? undefined : verbs.get(word.slice(prefix.length))?.map((form) => prefix + form)
}

/**
 * Every form of a word, itself first: as a verb, as a noun and, where it is a common adjective, compared. Some are no
 * words (`customered`); they match nothing.
 */
export const inflect = (word: string): string[] => {
  const {verbs, others, closed, adjectives} = load()
  const complete = closed.get(word)
  if (complete) return [...complete]
  if (word.length < 2 || /[^a-z']/.test(word)) return [word]
  const irregular = verbs.get(word) ?? prefixed(word, verbs)
  const forms = new Set([word, ...(irregular ?? []), withS(word), ...withIng(word)])
  if (!irregular) for (const form of withEd(word, 'ed')) forms.add(form)
  for (const form of others.get(word) ?? []) forms.add(form)
  if (adjectives.has(word)) {
    for (const form of withEd(word, 'er')) forms.add(form)
    for (const form of withEd(word, 'est')) forms.add(form)
  }
  return [...forms]
}
