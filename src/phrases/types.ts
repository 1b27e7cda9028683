// What a phrase rule says, as read from YAML, and what is made of it. Types only.
import type {Kind} from '../classifier/kinds.js'
import type {Lines} from '../encoding/archive.js'
import type {Category, Hit, Reply, RuleMeta, Side, SeverityByAudience} from '../rule.js'

/** A circumstance of a hit that a rule can ask for or rule out. */
export const contexts = ['negated', 'conditional', 'question', 'quoted', 'hearsay', 'parted'] as const
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
  /** How much a finding of a category counts at a place: less where draft and sentence read unlike what the category is about, least where nothing like it. */
  confidence(reply: Reply, category: Category, place: Hit, of: {kind?: Kind | undefined; isAbsence: boolean}): NonNullable<Hit['confidence']>
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

/** What few rules have. */
export interface Seldom extends Omit<RuleMeta, keyof Manual | keyof Lesson | 'category' | 'severity'> {
  learned?: Kind
}

/**
 * A rule after compiling: what is asked of every rule of every run. Its id is its pack, a slash and its name; it starts from the
 * groups without a match of which it has nothing to say, or from none: then it always may.
 */
export type CompiledRule = readonly [id: string, category: Category, severity: SeverityByAudience, starts: readonly Group[], seldom?: Seldom]

/** Where what stands in a table, and what is too short to be worth a place there. */
export interface Layout {
  /** How many words there are of each length, from 0 on; see vocabulary.ts. */
  wordCounts: readonly number[]
  /** What words begin with that are in sets, each with a `*` behind it, and words that must be cased exactly: between spaces. */
  names: string
  /** How many sets, the first ones, are looked up by text: phrases are found or ruled out by them. */
  marked: number
  /** The first set that finds phrases of groups that are only asked for. */
  askedFrom: number
  /** Where the sides of the groups begin, a digit each: in which text a group is looked for at once; see table.ts. */
  sides: number
  /** Where lists begin, as `writeLists` writes them. */
  lists: {
    /** For each word the sets that it is in, of those that are looked up by text. */
    words: number
    /** For each name, and then for each class, all its sets. */
    names: number
    /** For each set beyond those its words. */
    members: number
    /** For each of the first sets the places of all the phrases that it finds and that are looked for at once. */
    anchors: number
    /** For each set from `askedFrom` on those of groups that are only asked for. */
    asked: number
    /** For each group that is only asked for the sets that find its phrases, counted from `askedFrom`. */
    finders: number
    /** The groups that a phrase is in. */
    owners: number
  }
}

/** Phrases made ready for matching: plain data, which archive.ts writes as a text. */
export interface CompiledPhrases {
  /** The vocabulary; see vocabulary.ts. */
  words: string
  layout: Layout
  /**
   * Programs that are called; then for each phrase its head (see table.ts), which list of `owners` tells its groups, the sets of one of
   * which it needs a word beside the one that it is found by, its reach, how long its program is, and its program; then the lists. All
   * in characters: see numbers.ts.
   */
  text: Uint8Array
  rules: readonly CompiledRule[]
  /** For each rule a line of JSON: its CompiledBody. */
  bodies: Lines
  /** For each rule a line of JSON: its Manual, as manuals.ts writes it. */
  manuals: Lines
  /** For each rule a line of JSON: its Lesson. */
  lessons: string
}
