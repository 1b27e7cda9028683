// The brand's own voice, as a config's `voice` says it. Rules read it and are silent without it.

export const formalities = ['formal', 'neutral', 'friendly'] as const
/** How a reply may end, by name. */
export const signOffs: readonly string[] = ['initials', 'first-name', 'none']
export const contractionUses = ['use', 'avoid'] as const

/** How a house writes. A rule whose field is absent says nothing. */
export interface Voice {
  /** `formal` flags slang, `friendly` flags letter language, `neutral` neither. */
  formality?: (typeof formalities)[number]
  /** false: no emoji or emoticon in a reply. */
  emoji?: boolean
  /** How a reply ends: `initials` is ^AB, `first-name` is -Becky or a name on the last line, `none` is neither; else a regular expression. */
  signOff?: string
  /** true: a reply opens with a greeting; or the greetings of the house, `{name}` standing for the customer's name. */
  greeting?: boolean | readonly string[]
  /** Words that the house does not use, and what it writes instead; an empty text where there is nothing to write instead. */
  terms?: Readonly<Record<string, string>>
  /** `use` flags "do not", `avoid` flags "don't". */
  contractions?: (typeof contractionUses)[number]
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** Whether a field's value is of its kind. The config reader refuses the others; a rule takes them for absent. */
const fits: Readonly<Record<keyof Voice, (value: unknown) => boolean>> = {
  formality: (value) => formalities.includes(value as (typeof formalities)[number]),
  emoji: (value) => typeof value === 'boolean',
  signOff: isText,
  greeting: (value) => typeof value === 'boolean' || (Array.isArray(value) && value.every(isText)),
  terms: (value) => typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string'),
  contractions: (value) => contractionUses.includes(value as (typeof contractionUses)[number])
}

/** The voice of the settings in force. */
export const voiceOf = ({voice}: {voice: Readonly<Record<string, unknown>>}): Voice =>
  Object.fromEntries(Object.entries(voice).filter(([field, value]) => Object.hasOwn(fits, field) && fits[field as keyof Voice](value))) as Voice
