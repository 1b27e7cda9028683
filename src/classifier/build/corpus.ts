// What the classifier learns from: drafts that were written and labelled for it, and the examples of the rules.
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {resolveChannel} from '../../channels/index.js'
import {parseReply} from '../../reply.js'
import type {Channel, Draft, Example, Settings} from '../../rule.js'
import {featuresOf, replyFeatures, type Feature} from '../features.js'
import {families, familyOf, kinds, type Family, type Kind, type Label} from '../kinds.js'

/** A line of the corpus. `accept` are families of which fair judges differ. */
interface Line {
  public: boolean
  customer?: string
  reply: string
  labels: Kind[]
  accept?: Family[]
}

/** An example of a rule, with the kind of draft that the rule flags, or its family. */
export type TaughtExample = Example & {learned: Label}

export interface Sample {
  /** The file, and with it who wrote it. */
  author: string
  reply: ReadonlySet<Feature>
  customer: ReadonlySet<Feature>
  labels: readonly Label[]
  accept: readonly Family[]
}

const settings: Settings = {region: undefined, company: {names: [], contacts: [], signOff: []}, words: [], voice: {}, departments: {}, packs: []}
const none: ReadonlySet<Feature> = new Set()

const sampleOf = (author: string, draft: Draft, channel: Channel, labels: readonly Label[], accept: readonly Family[] = []): Sample => {
  const reply = parseReply(draft, channel, settings)
  return {author, reply: replyFeatures(reply), customer: reply.customer ? featuresOf(reply.customer) : none, labels, accept}
}

/** A kind that nobody knows would be learned by nobody. */
const checked = (line: Line, place: string): Line => {
  const unknown = line.labels.find((label) => !kinds.includes(label))
  if (unknown !== undefined) throw new Error(`${place}: there is no kind ${unknown}`)
  return line
}

/** The corpus, a file an author, a line a draft. */
export const readCorpus = (folder: string): Sample[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((text, index) => checked(JSON.parse(text) as Line, `${file}:${index + 1}`))
        .map(({reply, customer, labels, accept, ...line}) => sampleOf(file, {text: reply, ...(customer && {customer})}, resolveChannel(line.public ? 'x' : 'live-chat'), labels, accept))
    )

/** Whether an example says of what kind it is; one that does not was hardly written with the other families in mind. */
const namesKind = (label: Label): boolean => label !== familyOf(label)

/** The examples of rules: what one flags is of its kind, what it leaves alone is not. Those that need settings of their own depend on more than how they read. */
export const samplesOf = (examples: readonly TaughtExample[]): Sample[] =>
  examples
    .filter(({config}) => config === undefined)
    .map(({text, customer, channel = 'x', flags, learned}) =>
      sampleOf(
        'examples',
        {text, ...(customer !== undefined && {customer})},
        resolveChannel(channel),
        flags.length > 0 ? [learned] : [],
        namesKind(learned) ? [] : families.filter((family) => family !== learned)
      )
    )
