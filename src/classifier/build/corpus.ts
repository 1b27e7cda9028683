// What the classifier learns from: drafts that were written and labelled for it. The examples of the rules are none of them: they document and test.
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {resolveChannel} from '../../channels/index.js'
import {parseReply} from '../../reply.js'
import type {Reply, Settings} from '../../rule.js'
import {featuresOf, replyFeatures, type Feature} from '../features.js'
import {families, kinds, type Family, type Label} from '../kinds.js'

/** A line of the corpus. `labels` may name a family alone, where nobody says of what kind it is; `accept` are families of which fair judges differ. */
export interface Line {
  public: boolean
  customer?: string
  reply: string
  labels: Label[]
  accept?: Family[]
}

export interface Sample {
  /** The file, and with it who wrote it. */
  author: string
  line: Line
  reply: ReadonlySet<Feature>
  customer: ReadonlySet<Feature>
  labels: readonly Label[]
  accept: readonly Family[]
}

const settings: Settings = {region: undefined, company: {names: [], contacts: [], signOff: []}, words: [], voice: {}, departments: {}, packs: []}
const none: ReadonlySet<Feature> = new Set()

const labels: ReadonlySet<string> = new Set<Label>([...families, ...kinds])

/** A kind that nobody knows would be learned by nobody. */
const checked = (line: Line, place: string): Line => {
  const unknown = line.labels.find((label) => !labels.has(label))
  if (unknown !== undefined) throw new Error(`${place}: there is no kind ${unknown}`)
  return line
}

export const replyOf = (line: Line): Reply => parseReply({text: line.reply, ...(line.customer && {customer: line.customer})}, resolveChannel(line.public ? 'x' : 'live-chat'), settings)

export const sampleOf = (author: string, line: Line): Sample => {
  const reply = replyOf(line)
  return {author, line, reply: replyFeatures(reply), customer: reply.customer ? featuresOf(reply.customer) : none, labels: line.labels, accept: line.accept ?? []}
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
        .map((text, index) => sampleOf(file, checked(JSON.parse(text) as Line, `${file}:${index + 1}`)))
    )
