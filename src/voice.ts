// The brand's own voice: what a config's `voice` may say, checked. Rules read it and are silent without it.

/** How a house writes. Every field is optional; a rule whose field is absent says nothing. */
export interface Voice {
  /** `formal` flags slang, `friendly` flags letter language; `neutral` neither. */
  formality?: 'formal' | 'neutral' | 'friendly'
  /** false: no emoji or emoticon in a reply. */
  emoji?: boolean
  /** How a reply ends: `initials` is ^AB, `first-name` is -Becky or a name on the last line, `none` is neither; else a regular expression. */
  signOff?: string
  /** true: a reply opens with a greeting; or the greetings that the house uses, `{name}` standing for the customer's name. */
  greeting?: boolean | readonly string[]
  /** Words that the house does not use, and what to write instead. */
  terms?: Readonly<Record<string, string>>
  /** `use` flags "do not", `avoid` flags "don't". */
  contractions?: 'use' | 'avoid'
}

/** Something wrong in a voice: where, as keys from `voice` on, and what to write instead. */
export interface VoiceProblem {
  path: readonly string[]
  message: string
}

const formalities: readonly string[] = ['formal', 'neutral', 'friendly']
const contractionUses: readonly string[] = ['use', 'avoid']

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isPattern = (value: string): boolean => {
  try {
    new RegExp(value, 'u')
    return true
  } catch {
    return false
  }
}

/** For each field, what is wrong with a value, or nothing. */
const faults: Readonly<Record<keyof Voice, (value: unknown) => string | undefined>> = {
  formality: (value) => (formalities.includes(value as string) ? undefined : 'is formal, neutral or friendly'),
  emoji: (value) => (typeof value === 'boolean' ? undefined : 'is true or false'),
  signOff: (value) => (isText(value) && isPattern(value) ? undefined : 'is initials, first-name, none or a regular expression'),
  greeting: (value) => (typeof value === 'boolean' || (Array.isArray(value) && value.every(isText)) ? undefined : 'is true, false or a list of greetings'),
  terms: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((one) => typeof one === 'string')
      ? undefined
      : 'is a map: a word, and what to write instead',
  contractions: (value) => (contractionUses.includes(value as string) ? undefined : 'is use or avoid')
}

/** The fields a voice may have. */
export const voiceFields: readonly string[] = Object.keys(faults)

/** What is wrong with a config's `voice`; nothing when it is right. An unknown field is wrong. */
export const voiceProblems = (value: unknown): VoiceProblem[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{path: [], message: `voice is a map of ${voiceFields.join(', ')}`}]
  return Object.entries(value).flatMap(([field, one]): VoiceProblem[] => {
    if (!Object.hasOwn(faults, field)) return [{path: [field], message: `voice has no field ${field}; it has ${voiceFields.join(', ')}`}]
    const fault = faults[field as keyof Voice](one)
    return fault === undefined ? [] : [{path: [field], message: `voice.${field} ${fault}`}]
  })
}

/** The voice of the settings in force. A field that is wrong counts as absent, as the config reader has refused it. */
export const voiceOf = ({voice}: {voice: Readonly<Record<string, unknown>>}): Voice =>
  Object.fromEntries(Object.entries(voice).filter(([field, one]) => Object.hasOwn(faults, field) && faults[field as keyof Voice](one) === undefined)) as Voice
