// The contract between the engine and the rules. Start reading here. Types and one helper; imports nothing but types.
import type {Root} from 'nlcst'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]
export type Verdict = 'send' | 'edit' | 'take-offline' | 'escalate'
export const actions = ['edit', 'take-offline', 'escalate'] as const
export type Action = (typeof actions)[number]
/** Which of the two texts a place is in. */
export type Side = 'reply' | 'customer'
export type Region = 'us' | 'uk' | 'ie' | 'au' | 'ca' | 'in' | 'sg' | 'eu'

export const categories = ['spelling', 'writing', 'length', 'template', 'privacy', 'tone', 'offline', 'escalation', 'advice'] as const
export type Category = (typeof categories)[number]

/**
 * What a token is. `word` is the only kind that spelling looks at; the others are the social tokens of a care reply,
 * recognised once, in reply.ts, so that no rule has to recognise them again.
 */
export type TokenKind =
  | 'word' // an ordinary word, `don't` and `e-mail` whole
  | 'number' // 12, 1,000.50, 3rd
  | 'punctuation'
  | 'symbol'
  | 'space'
  | 'link' // with or without scheme
  | 'email'
  | 'handle' // @someone, u/someone
  | 'hashtag'
  | 'emoji' // one grapheme, ZWJ sequences, skin tones and keycaps whole
  | 'emoticon' // :-) <3
  | 'placeholder' // {{name}}, [NAME], %{x} ... whole
  | 'code' // order and ticket codes, product codes: letters with digits
  | 'version' // v3.2.1
  | 'money' // £12.50, 12 USD
  | 'percentage' // 4.9%
  | 'date' // 12/05/2024, 3 May, Monday is a word
  | 'time' // 9am, 14:30
  | 'measure' // 5kg, 20GB
  | 'initialism' // FAQ, DMs, U.K.
  | 'name' // the name after a greeting or before the end
  | 'sign-off' // ^JB, -Becky, *ACJ, /RB
  | 'thread-mark' // 1/3
  | 'camel' // iPhone, PayPal, MaxSaver

/** One token. Offsets are UTF-16 units in the text as given, end exclusive. */
export interface Token {
  kind: TokenKind
  /** As written. */
  text: string
  /** For matching: lower case, straight apostrophe and hyphen, no letter in disguise. */
  norm: string
  start: number
  end: number
  /** Index into `sentences`. */
  sentence: number
}

/** One sentence; `first` and `last` are the indexes of its first and last token, `last` inclusive. */
export interface Sentence {
  start: number
  end: number
  first: number
  last: number
}

/** A text parsed once: the tree for wrapped retext plugins, the flat lists for everybody else. */
export interface Text {
  readonly value: string
  /** The nlcst tree, with social tokens as `SourceNode`, which retext plugins leave alone. */
  readonly tree: Root
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** One turn of a conversation, oldest first. */
export interface Turn {
  from: 'customer' | 'company'
  text: string
  /** ISO 8601. */
  at?: string
}

/** What an agent is about to send. */
export interface Draft {
  /** As it is sent: a line break at its end counts. (The one that ends a file is the editor’s; the command leaves it out.) */
  text: string
  channel?: string
  /** The customer's message that it answers, or the whole conversation, oldest turn first. */
  customer?: string | readonly Turn[]
  path?: string
  id?: unknown
  /** It is a canned response, not about to go out: its placeholders are meant. */
  template?: boolean
}

/** What a rule reads: the draft, its channel, the customer's message and the settings in force. It changes none of them. */
export interface Reply extends Text {
  /** The customer's last message, parsed the same way; undefined when none was given. */
  readonly customer: Text | undefined
  /** The whole conversation, when it was given as turns; else the one message, or nothing. */
  readonly turns: readonly Turn[]
  /** What the company said before, turn by turn, parsed when it is first asked for. */
  readonly earlier: readonly Text[]
  /** What the customer said before the last message, the latest first, each with what the company answered since. */
  readonly asked: readonly {text: Text; answers: readonly Text[]}[]
  readonly channel: Channel
  /** Whether a stranger can read it. */
  readonly isPublic: boolean
  /** It is a canned response: what would be left over in a draft is meant here. */
  readonly template: boolean
  readonly settings: Settings
}

/** What a medium allows. The table is in channels/. */
export interface Channel {
  id: string
  title: string
  audience: 'public' | 'private'
  /** undefined: no known limit. */
  limit: number | undefined
  unit: Unit
  /** What any link counts, however long it is; absent: what it is long. */
  linkLength?: number
  /** The medium puts the @names that a reply starts with there itself: in a reply they count nothing. */
  leadingMentionsFree?: boolean
  /** A second limit, in UTF-8 bytes. */
  maxBytes?: number
  /** SMS: what one message holds, and what each part of a longer one does, by encoding. */
  partSizes?: Readonly<Record<'GSM-7' | 'UCS-2', readonly [single: number, part: number]>>
  /** What is special about it, in one line. */
  note?: string
  /** Where the limit is stated, and how good the source is (A a primary document ... D from memory). */
  source: string
  grade: 'A' | 'B' | 'C' | 'D'
  /** What the channel does not take, or makes of it; the table says which rules read it. */
  bans?: readonly ('links' | 'handles' | 'hashtags' | 'emoji' | 'names' | 'html' | 'markdown' | 'markdown-links' | 'markdown-headings' | 'email-addresses' | 'lists')[]
  /** The most of a thing that it takes. */
  most?: Partial<Record<'links' | 'handles' | 'hashtags' | 'emoji' | 'parts', number>>
}

/** How a medium counts: `x` weighs, `sms` counts septets or UTF-16 units and splits in parts. */
export type Unit = 'utf16' | 'code-points' | 'graphemes' | 'bytes' | 'x' | 'tweet-classic' | 'sms' | 'mastodon' | 'bluesky' | 'threads'

/** The length of a draft in its channel's own unit, or in the one of its two units that runs out first; of a draft in numbered parts, that of the longest part. */
export interface Length {
  count: number
  /** The limit in force, of the house or of the channel; null where none is known. SMS: what one message holds. */
  limit: number | null
  unit: Unit
  /** limit - count; null where there is no limit. */
  left: number | null
  /** SMS only. */
  parts?: number
  /** SMS only. */
  encoding?: 'GSM-7' | 'UCS-2'
}

/** The part of the resolved config that rules read. */
export interface Settings {
  region: Region | undefined
  company: {
    /** Words and handles that are never misspelt or private. */
    names: readonly string[]
    /** The company's own e-mail addresses, numbers, domains: allowed anywhere. */
    contacts: readonly string[]
    /** How its agents sign, as regular expressions. */
    signOff: readonly RegExp[]
    /** Shapes of its own references (order numbers ...), by name. */
    patterns?: Readonly<Record<string, RegExp>>
  }
  /** The company's word list, plain or in Hunspell form (`*no`, `goPay/bank`). */
  words: readonly string[]
  /** The brand's voice; see the `tone` pack. */
  voice: Readonly<Record<string, unknown>>
  /** Departments by name: who they are and how fast they answer. */
  departments: Readonly<Record<string, {contact?: string; within?: string}>>
  /** What the placeholders of canned responses may become, by name; `ticket.*` is every name that begins so. */
  placeholders?: Readonly<Record<string, PlaceholderSetting>>
  /** The packs in force. */
  packs: readonly string[]
  /** Of these, the ones that the config names: what they are about is what the company deals in. */
  namedPacks?: readonly string[]
}

/** What a placeholder may become, as the config or the file says it. */
export interface PlaceholderSetting {
  /** Values as they are met; the longest counts. */
  samples: readonly string[]
  /** The most characters of a value. */
  max?: number
  /** What the product writes when there is no value; true: every response that uses it must say what. */
  fallback?: string | true
  /** A link weighs what its channel says, however long it is. */
  kind?: 'url'
  /** It always has a value: no fallback is needed. */
  required?: boolean
  /** Of a list that a loop goes through: the most things in it. */
  maxItems?: number
}

/** Something a rule saw. It carries no id and no severity: lint.ts stamps those. */
export interface Hit {
  start: number
  end: number
  /** Default `reply`. */
  in?: Side
  /** Else the rule's own message. */
  message?: string
  /** What to write instead, best first; each replaces the text from start to end. */
  suggestions?: readonly string[]
  /** The first suggestion is certain: `--fix` may apply it. */
  certain?: boolean
  /** The draft already gives the safe answer: the finding is only a notice. */
  handled?: boolean
  /** `low` makes the finding one step softer than the rule's severity, `lowest` a notice. */
  confidence?: 'high' | 'low' | 'lowest'
  /** Personal data: a stable label that takes its place in every output, `e-mail address`. */
  label?: string
  /** Else the rule's own. */
  action?: Action
  /** Else the rule's own. */
  alert?: readonly string[]
}

/** A canned response among all of a run, for rules that read them together. */
export interface Member {
  /** What people call it. */
  name: string
  /** With its placeholders. */
  text: string
  /** As the user wrote it. */
  path: string
  channel: Channel
  /** Its language, where the file says it. */
  locale?: string
  /** What its placeholders may become, of the file and of the config. */
  placeholders: Readonly<Record<string, PlaceholderSetting>>
  settings: Settings
}

/** A hit in one canned response of a run. */
export interface SetHit extends Hit {
  /** Its index. */
  member: number
}

/** An example: documentation and test at once. `flags` names the exact words flagged, none when the text is fine. */
export interface Example {
  text: string
  flags: readonly string[]
  customer?: string | readonly Turn[]
  channel?: string
  /** For a rule that reads canned responses together: the others. */
  beside?: readonly string[]
  /** For a rule of two jobs: the draft already gives the safe answer. */
  handled?: boolean
  /** Settings the example needs, as in a config file. */
  config?: Readonly<Record<string, unknown>>
}

/** The severity for everybody, or by audience; `off` where the rule is silent. */
export type SeverityByAudience = Severity | {public: Severity | 'off'; private: Severity | 'off'}

/** What every rule says of itself, in TypeScript and in YAML alike. */
export interface RuleMeta {
  title: string
  severity: SeverityByAudience
  /** Else its pack's. */
  category?: Category
  /** What the agent should do; default `edit`. */
  action?: Action
  /** Departments to tell. */
  alert?: readonly string[]
  /** Tells the agent what to do, in one or two short sentences. `{found}` is the text flagged. */
  message?: string
  /** Why the rule exists. */
  rationale: string
  /** The regulation or guide it comes from. */
  source?: string
  /** The source was not looked up yet: it is not shown as a citation. */
  toConfirm?: boolean
  /** Safe wording to paste, where the text flagged cannot simply be replaced. */
  instead?: readonly string[]
  /** The rule has nothing to go on without the customer's message, and says so in `skipped`. */
  needsCustomer?: boolean
  /** Off until a config turns it on: a matter of taste. */
  optIn?: boolean
  /** A danger to life: beside it, warmth and style fall silent. */
  lifeSafety?: boolean
  /** Asked in an earlier turn, it stays open until the company answered it safely; danger to life always does. */
  carried?: boolean
  /** Mocks, blames or brushes off: of the rules of tone these speak beside a danger to life too. */
  disrespect?: boolean
  /** A more general rule that stays silent on a place where this one speaks: `tone/overpromise`, or a whole pack. */
  overrides?: readonly string[]
  /** The package has the first five of each sort of a built-in rule. */
  examples: readonly Example[]
}

/** A rule that needs code. `check` is pure and keeps nothing between drafts. */
export interface Rule<Options extends object = object> extends RuleMeta {
  /** Defaults of its options; a config's object is laid over them. */
  options?: Options
  /** Options whose default is empty, filled in as a config would: its value is held against this, and `explain` shows it. */
  optionSamples?: Partial<Options>
  check(reply: Reply, options: Options): Iterable<Hit>
  /** Reads the canned responses of a run as their files have them, all together and in linear time. */
  compare?(set: readonly Member[], options: Options): Iterable<SetHit>
}

/** Rules that read a reply together: which of them it concerns is found at once. */
export interface Panel {
  /** For each seat 1 where its rule may have something to say, else 0. */
  concerned(reply: Reply): Uint8Array
}

/** A rule with its place in the house: what the engine runs. */
export interface LoadedRule extends Rule {
  id: string
  pack: string
  category: Category
  /** It sits on a panel, on this seat: it is asked only about replies that concern it. */
  panel?: Panel
  seat?: number
  /** The company's own: of equally grave findings on a place, its is the one that speaks. */
  own?: true
}

/** One place in one draft where a rule has something to say. */
export interface Finding {
  rule: string
  category: Category
  severity: Severity
  message: string
  in: Side
  start: number
  end: number
  line: number
  column: number
  endLine: number
  endColumn: number
  /** The text at the place; personal data is replaced by its label. */
  excerpt: string
  suggestions: readonly string[]
  action: Action
  alert?: readonly string[]
  handled?: true
  /** The first suggestion may be applied without asking. */
  fixable?: true
  source?: string
  url: string
}

/** The findings of one draft, its verdict, its length, the departments to tell. */
export interface Report {
  verdict: Verdict
  alert: readonly string[]
  length: Length
  findings: readonly Finding[]
  /** Rules that had nothing to go on, and why. */
  skipped: readonly {rule: string; reason: string}[]
}

/** Gives a code rule its types. The rule's id is its path: rules/tone/shouting.ts is `tone/shouting`. */
export const defineRule = <Options extends object = object>(rule: Rule<Options>): Rule<Options> => rule
