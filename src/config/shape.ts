// What may stand where in a config: one table, from which the checker, the JSON Schema for editors and the help are made.
import type {Channel, Region, Unit} from '../rule.js'
import {findChannel, nearestChannel} from '../channels/index.js'
import {contractionUses, formalities, signOffs} from '../voice.js'
import {rulesIn} from './rule-shapes.js'
import {oneOf, text, texts} from './shape-of.js'
import type {Alias, Shape} from './shape-of.js'
import type {Known} from './types.js'

/** Every member of a union, held against it by the compiler. */
const members = <Name extends string>(all: Record<Name, true>): Name[] => Object.keys(all) as Name[]

const regions = members<Region>({us: true, uk: true, ie: true, au: true, ca: true, in: true, sg: true, eu: true})
const units = members<Unit>({
  utf16: true, 'code-points': true, graphemes: true, bytes: true, x: true, 'tweet-classic': true, sms: true, mastodon: true, bluesky: true, threads: true
})
const bans = members<NonNullable<Channel['bans']>[number]>({
  links: true, handles: true, hashtags: true, emoji: true, names: true, html: true, markdown: true, 'markdown-links': true, 'markdown-headings': true, 'email-addresses': true, lists: true
})
const countable = members<keyof NonNullable<Channel['most']>>({links: true, handles: true, hashtags: true, emoji: true, parts: true})

const partSize: Shape = {is: 'list', merge: 'replace', of: {is: 'number', min: 1}}

const regionNames: Readonly<Record<string, Region>> = {
  gb: 'uk', 'en-gb': 'uk', britain: 'uk', england: 'uk', 'united kingdom': 'uk', usa: 'us', 'en-us': 'us', america: 'us', 'united states': 'us', ireland: 'ie', 'en-ie': 'ie',
  australia: 'au', 'en-au': 'au', canada: 'ca', 'en-ca': 'ca', india: 'in', 'en-in': 'in', singapore: 'sg', 'en-sg': 'sg', europe: 'eu'
}
const regionAlias: Alias = (name) => regionNames[name.toLowerCase()] ?? regions.find((region) => region === name.toLowerCase())

/** The channel that people call so, or nearly so. */
const channelAlias = (own: readonly string[]): Alias => (name) => {
  const near = nearestChannel(name, own)
  return (findChannel(name) ?? findChannel(near ?? ''))?.id ?? near
}

const channelShape = (own: boolean): Shape => ({
  is: 'object',
  noun: 'channel setting',
  ...(own ? {required: ['audience'], says: "A channel of the company's own"} : {}),
  keys: {
    title: text('What people call it'),
    audience: oneOf('audience', ['public', 'private'], 'Whether a stranger can read it'),
    limit: {is: 'number', min: 1, says: 'The house limit, in the unit of the channel'},
    unit: oneOf('unit', units, 'How the medium counts'),
    linkLength: {is: 'number', min: 0, says: 'What any link counts, however long it is'},
    leadingMentionsFree: {is: 'flag', says: 'The @names that a reply starts with count nothing'},
    maxBytes: {is: 'number', min: 1, says: 'A second limit, in UTF-8 bytes'},
    partSizes: {
      is: 'object',
      noun: 'encoding',
      says: 'SMS: what one message holds, and each part of a longer one',
      required: ['GSM-7', 'UCS-2'],
      keys: {'GSM-7': partSize, 'UCS-2': partSize}
    },
    note: text('What is special about it'),
    bans: texts('What the channel does not take', oneOf('thing to ban', bans)),
    most: {
      is: 'object',
      noun: 'thing to count',
      says: 'The most of a thing that it takes',
      keys: Object.fromEntries(countable.map((thing) => [thing, {is: 'number', min: 0} satisfies Shape]))
    }
  }
})

const voiceShape: Shape = {
  is: 'object',
  noun: 'voice setting',
  says: 'How the brand sounds, so that a team sounds like one',
  keys: {
    formality: oneOf('formality', formalities, 'formal flags slang, friendly flags letter language'),
    emoji: {is: 'flag', says: 'false: no emoji in a reply'},
    signOff: {is: 'text', regex: true, names: signOffs, noun: 'sign-off', says: 'initials, first-name, none, or a regular expression for the end of a reply'},
    greeting: {is: 'either', says: 'true: a reply opens with a greeting; or the greetings of the house, {name} standing for any name', shapes: [{is: 'flag'}, {is: 'list', of: text()}]},
    terms: {is: 'map', noun: 'term', example: '{basket: cart}', others: text(), says: 'Words that the house does not use, and what it writes instead'},
    contractions: oneOf('use of contractions', contractionUses, 'use flags “do not”, avoid flags “don’t”')
  }
}

const samples: Shape = {is: 'either', says: 'A value as it is met, or several', shapes: [text(), {is: 'list', merge: 'replace', of: text()}]}

const placeholderShape: Shape = {
  is: 'either',
  shapes: [
    text(),
    {is: 'list', merge: 'replace', of: text()},
    {
      is: 'object',
      noun: 'key of a placeholder',
      keys: {
        sample: samples,
        max: {is: 'number', min: 1, says: 'The most characters of a value'},
        fallback: {is: 'either', says: 'What the product writes when there is no value; true: every response must say what', shapes: [text(), {is: 'flag'}]},
        kind: oneOf('kind', ['url'], 'url: a link, which weighs what its channel says'),
        required: {is: 'flag', says: 'It always has a value: no fallback is needed'},
        maxItems: {is: 'number', min: 1, says: 'Of a list that a loop goes through: the most things in it'}
      }
    }
  ]
}

/** The key of a rule that is a pack, `finance-uk` or `finance-uk/*`: packs are named, not turned off. */
const aPack = (key: string, packs: readonly string[]): string | undefined => {
  const pack = key.replace(/\/\*{0,2}$/, '')
  return packs.includes(pack) ? `: "${pack}" is a pack: \`packs\` names the regulated ones that apply, \`rules\` turns single rules off` : undefined
}

/** All packs that begin so: `finance` is finance-uk or finance-us. */
const packAlias = (packs: readonly string[]): Alias => (name) => {
  const alike = packs.filter((pack) => pack.startsWith(`${name}-`))
  return alike.length === 0 ? undefined : alike.join('" or "')
}

const overridable = (known: Known, {ownChannels = [], ownDepartments = []}: ShapeOptions): Record<string, Shape> => {
  const channel = channelShape(false)
  return {
    region: {...oneOf('region', regions, 'Whose spelling and which regulator', regionAlias), hint: 'elsewhere take "eu", which is British spelling and no one country’s regulator'},
    packs: {is: 'list', merge: 'replace', of: oneOf('pack', known.packs, undefined, packAlias(known.packs)), says: 'The packs that apply, beside everybody’s; absent: all that are on by default'},
    channel: {is: 'text', noun: 'channel', choices: [...known.channels, ...ownChannels], open: true, alias: channelAlias(ownChannels), says: 'The default channel; x when absent'},
    company: {
      is: 'object',
      noun: 'key of company',
      says: 'What the company is called, where it can be reached, and how it writes',
      keys: {
        names: texts('Words and handles that are never misspelt or private'),
        contacts: texts('Its own e-mail addresses, numbers and domains: allowed anywhere'),
        signOff: texts('How its agents sign, as regular expressions', {is: 'text', regex: true}),
        patterns: {is: 'map', noun: 'pattern', example: "{job number: 'JOB-\\d{6}'}", others: {is: 'text', regex: true, example: "'JOB-\\d{6}'; two shapes are two names, or one in '(?:JOB|TASK)-\\d{6}'"}, says: 'The shapes of its own references, by name, as regular expressions'}
      }
    },
    words: {is: 'either', says: 'Words that are spelt right, or the path of a word list', shapes: [text(), {is: 'list', of: text()}]},
    voice: voiceShape,
    departments: {
      is: 'map',
      noun: 'department',
      house: () => [...known.departments(), ...ownDepartments],
      example: '{legal: {contact: legal@acme.example}}',
      says: 'Who is told, and how fast they answer',
      others: {is: 'object', noun: 'key of a department', keys: {contact: text('How to reach it'), within: text('How fast it answers, in words: 15 minutes')}}
    },
    channels: {
      is: 'map',
      noun: 'channel',
      says: 'Limits of the house, and channels of its own',
      example: '{sms: {limit: 140}}',
      named: new Map(known.channels.map((id) => [id, channel])),
      others: channelShape(true),
      hint: 'a channel of your own needs its `audience`',
      alias: channelAlias(ownChannels)
    },
    placeholders: {is: 'map', noun: 'placeholder', others: placeholderShape, says: 'What the placeholders of canned responses may become, by name; with it every other name is unknown'},
    rules: {
      is: 'map',
      noun: 'rule',
      example: '{tone/robotic: off}',
      meant: (key) => aPack(key, known.packs),
      says: 'off, on, a severity, or a severity with options',
      named: rulesIn(known)
    }
  }
}

export interface ShapeOptions {
  /** Channels that the config defines beside the table. */
  ownChannels?: readonly string[]
  /** Departments that the config has its rules tell. */
  ownDepartments?: readonly string[]
  /** The config is code and not YAML or JSON: it may bring rules. */
  code?: boolean
}

/** The shape of a whole config. */
export const configShape = (known: Known, options: ShapeOptions = {}): Shape => {
  const keys = overridable(known, options)
  const paths: Shape = {is: 'either', shapes: [text(), {is: 'list', of: text()}]}
  return {
    is: 'object',
    noun: 'key',
    keys: {
      $schema: text('For completion in editors'),
      extends: {...paths, says: 'Other config files, whose settings come first'},
      ...keys,
      ...(options.code ? {ownRules: {is: 'anything', says: "Rules of the company's own in code"} satisfies Shape} : {}),
      rulesDir: text("A folder of the company's own YAML rules"),
      overrides: {
        is: 'list',
        example: '[{files: macros/sms/**, channel: sms}]',
        says: 'Other settings for some files; later ones win',
        of: {is: 'object', noun: 'key', required: ['files'], keys: {files: {...paths, says: 'Globs, from the folder of this file; !x leaves out'}, ...keys}}
      }
    }
  }
}
