// What a phrase rule says, as read from YAML, and what is made of it. Types only.
import type {Category, RuleMeta} from '../rule.js'

/** A circumstance of a hit that a rule can ask for or rule out. */
export const contexts = ['negated', 'conditional', 'question', 'quoted', 'hearsay'] as const
export type Context = (typeof contexts)[number]

/** Word lists by name: `@medicine` stands for any of `lists.medicine`. */
export type Lists = Readonly<Record<string, readonly string[]>>

/** Where exceptions are looked for; `before` and `after` reach six words, within the sentence. */
export interface Unless {
  before?: readonly string[]
  after?: readonly string[]
  overlap?: readonly string[]
  sentence?: readonly string[]
  reply?: readonly string[]
  customer?: readonly string[]
}

/** What must be there too, each scope that is given. */
export interface When {
  sentence?: readonly string[]
  reply?: readonly string[]
  customer?: readonly string[]
  /** In the reply or in the customer's message: what the talk is about. */
  either?: readonly string[]
}

/** The part of a rule that is phrases. */
export interface PhraseBody {
  phrases?: readonly string[]
  /** Phrase to what may stand instead, best first. */
  replace?: Readonly<Record<string, readonly string[]>>
  customer?: readonly string[]
  unless?: Unless
  when?: When
  ignore?: readonly Context[]
  only?: readonly Context[]
  /** Flagged when none of `phrases` is in the reply, or in its first so many sentences. */
  missing?: {sentences?: number; phrases: readonly string[]}
  /** The parts of the least safe answer to the customer's message. */
  handled?: readonly {says: string; phrases: readonly string[]}[]
  /** Phrases that make an answer unsafe whatever else it says. */
  unsafe?: {says: string; phrases: readonly string[]}
  /** One finding a reply. */
  once?: boolean
}

/** A rule of phrases as its file says it. */
export interface PhraseRuleSource extends RuleMeta, PhraseBody {
  id: string
  pack: string
}

/** Something wrong in a rule file. Line and column are 1-based, columns in UTF-16 units. */
export interface Problem {
  path: string
  line: number
  column: number
  message: string
}

/** Phrases of a rule after compiling: runs of numbers in the compiled table. */
export type Group = number

/** A rule after compiling: phrases are group numbers, and what only documentation needs is kept as text. */
export interface CompiledRule {
  id: string
  pack: string
  category?: Category
  /** The light part of RuleMeta. */
  meta: Omit<RuleMeta, 'rationale' | 'examples' | 'category'>
  /** JSON of rationale and examples. */
  manual: string
  phrases?: Group
  replace?: readonly {group: Group; by: readonly string[]}[]
  customer?: Group
  unless?: Partial<Record<keyof Unless, Group>>
  when?: Partial<Record<keyof When, Group>>
  ignore?: readonly Context[]
  only?: readonly Context[]
  missing?: {sentences?: number; group: Group}
  handled?: readonly {says: string; group: Group}[]
  unsafe?: {says: string; group: Group}
  once?: boolean
}

/**
 * Phrases made ready for matching: plain data, JSON. Numbers are kept as the code units of strings, which cost nothing
 * to bring to life.
 */
export interface CompiledPhrases {
  /** The vocabulary, sorted, one word a line. */
  words: string
  /** For each word: how many sets it is in, and which. */
  wordSets: string
  prefixes: readonly {prefix: string; sets: readonly number[]}[]
  /** Exactly cased words. */
  exact: Readonly<Record<string, readonly number[]>>
  /** By class number. */
  classSets: readonly (readonly number[])[]
  /** How many sets there are. */
  sets: number
  /** For each set `1` when it is looked up by text: phrases are found or ruled out by it. */
  marks: string
  /** For each set: how many phrases it anchors, and which. */
  anchors: string
  /** Programs of the phrases. */
  code: string
  /** For each phrase `phraseSize` numbers; see table.ts. */
  phrases: string
  /** For each phrase: how many groups it is in, and which. */
  owners: string
  /** For each group: how many phrases are in it, and which. */
  groups: string
  /** For each group: in which text it is looked for at once; see table.ts. */
  sides: string
  rules: readonly CompiledRule[]
}
