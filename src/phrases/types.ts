// What a phrase rule says, as read from YAML, and what is made of it. Types only.
import type {Numbers} from './numbers.js'
import type {Blocks} from '../blocks.js'
import type {Kind} from '../classifier/kinds.js'
import type {Category, Hit, Reply, RuleMeta, Side} from '../rule.js'

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
  /** The same; and known to be the topic where the config's `packs` names the rule's pack. */
  topic?: readonly string[]
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
  /** Flagged when none of `phrases` is in the reply, or in its first so many sentences; `earlier`: nor in an earlier turn of the company's. */
  missing?: {sentences?: number; earlier?: boolean; phrases: readonly string[]}
  /** The parts of the least safe answer to the customer's message. */
  handled?: readonly {says: string; phrases: readonly string[]}[]
  /** Phrases that make an answer unsafe whatever else it says. */
  unsafe?: {says: string; phrases: readonly string[]}
  /** Weak signs, none of which is flagged alone: `needs` different ones must be there, each in words of its own. */
  signs?: {needs: number; reply: readonly (readonly string[])[]; customer?: readonly (readonly string[])[]}
  /** One finding a reply. */
  once?: boolean
}

/** A reader of whole drafts, beside the phrases: what it knows was learned. */
export interface SecondReader {
  /** How much a phrase of a category counts at a place: less where draft and sentence read unlike what the category is about, least where nothing like it. */
  confidence(reply: Reply, category: Category, place: Hit): NonNullable<Hit['confidence']>
  /** What a draft reads like. */
  kinds(reply: Reply): readonly Kind[]
  /** Where it reads so. */
  place(reply: Reply, kind: Kind): {start: number; end: number; in: Side}
}

/** A rule of phrases as its file says it. */
export interface PhraseRuleSource extends RuleMeta, PhraseBody {
  id: string
  pack: string
  /** The kind of draft that it flags where no phrase of it stands: `tone/cold`. */
  learned?: Kind
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

/** What a rule does, after compiling: phrases are group numbers. */
export interface CompiledBody {
  /** The rule's pack, where naming it makes the topic known. */
  pack?: string
  phrases?: Group
  replace?: readonly {group: Group; by: readonly string[]}[]
  customer?: Group
  unless?: Partial<Record<keyof Unless, Group>>
  when?: Partial<Record<keyof When, Group>>
  ignore?: readonly Context[]
  only?: readonly Context[]
  missing?: {sentences?: number; earlier?: boolean; group: Group}
  handled?: readonly {says: string; group: Group}[]
  unsafe?: {says: string; group: Group}
  signs?: {needs: number; reply: readonly Group[]; customer: readonly Group[]}
  once?: boolean
}

/** What of a rule is read only when it is explained. */
export type Lesson = Pick<RuleMeta, 'rationale' | 'examples'>

/** What of a rule is read only when it speaks or is explained. */
export type Manual = Omit<RuleMeta, 'severity' | 'category' | 'needsCustomer' | 'optIn' | 'lifeSafety' | 'carried' | 'disrespect' | 'overrides' | keyof Lesson>

/** A rule after compiling: what is asked of every rule of every run. */
export interface CompiledRule extends Omit<RuleMeta, keyof Manual | keyof Lesson> {
  id: string
  pack: string
  category: Category
  learned?: Kind
  /** The groups without a match of which it has nothing to say; none: it always may. */
  starts: readonly Group[]
}

/** Phrases made ready for matching: plain data, which archive.ts writes as a text. */
export interface CompiledPhrases {
  /** The vocabulary; see vocabulary.ts. */
  words: string
  wordCounts: readonly number[]
  /** The sets that words are in, by how much each is more than the one before, after how many bytes they take; and the place at which those of each word begin. */
  wordSets: Blocks
  wordSetsAt: Uint8Array
  prefixes: readonly {prefix: string; sets: readonly number[]}[]
  /** Exactly cased words. */
  exact: Readonly<Record<string, readonly number[]>>
  /** By class number. */
  classSets: readonly (readonly number[])[]
  /** How many sets, the first ones, are looked up by text: phrases are found or ruled out by them. */
  marked: number
  /** For each of the first sets of all the phrases that it finds and that are looked for at once. These lists and those below are as `packLists` writes them. */
  anchors: Uint8Array
  /** The first set that finds phrases of groups that are only asked for, and for each set from there on these phrases. */
  askedFrom: number
  asked: Uint8Array
  /**
   * Programs that are called, and then for each phrase, at the place that `codeAt` says: the sets of one of which it needs a
   * word beside the one that it is found by, after how many they are; and its program.
   */
  code: Blocks
  codeAt: Uint8Array
  /** For each phrase a Shape in one number; see table.ts. */
  shapes: Numbers
  /** For each phrase which list of `owners` tells the groups that it is in. */
  owned: Numbers
  owners: Uint8Array
  /** For each group: in which text it is looked for at once; see table.ts. */
  sides: Numbers
  rules: readonly CompiledRule[]
  /** For each rule a line of JSON: its CompiledBody. */
  bodies: string
  /** For each rule a line of JSON: its Manual. */
  manuals: string
  /** For each rule a line of JSON: its Lesson. */
  lessons: string
}
