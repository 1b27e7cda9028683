// What the classifier learns from: drafts that were written and labelled for it. The examples of the rules are none of them: they document and test.
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {resolveChannel} from '../../channels/index.js'
import {parseReply} from '../../reply.js'
import type {Reply, Settings} from '../../rule.js'
import {read, readSentences} from '../classifier.js'
import type {Feature} from '../features.js'
import {families, kinds, type Family, type Label} from '../kinds.js'

/**
 * A line of the corpus. `labels` may name a family alone, where nobody says of what kind it is; `accept` are families of which fair judges
 * differ; `fault` quotes how the sentences begin that are at fault, of a draft at fault for what it says and not for what is missing.
 */
export interface Line {
  public: boolean
  customer?: string
  reply: string
  labels: Label[]
  accept?: Family[]
  fault?: string[]
}

export interface Sample {
  /** The file, and with it who wrote it. */
  author: string
  line: Line
  reply: ReadonlySet<Feature>
  customer: ReadonlySet<Feature>
  /** What the reply says beside greeting and signature, and whether it is at fault. */
  sentences: readonly {features: ReadonlySet<Feature>; isFault: boolean}[]
  labels: readonly Label[]
  accept: readonly Family[]
}

const settings: Settings = {region: undefined, company: {names: [], contacts: [], signOff: []}, words: [], voice: {}, departments: {}, packs: []}

const labels: ReadonlySet<string> = new Set<Label>([...families, ...kinds])

/** A kind that nobody knows would be learned by nobody, nor a fault that stands nowhere. */
const checked = (line: Line, place: string): Line => {
  const unknown = line.labels.find((label) => !labels.has(label))
  if (unknown !== undefined) throw new Error(`${place}: there is no kind ${unknown}`)
  const missing = line.fault?.find((quote) => !line.reply.includes(quote))
  if (missing !== undefined) throw new Error(`${place}: the reply does not say “${missing}”`)
  return line
}

export const replyOf = (line: Line): Reply => parseReply({text: line.reply, ...(line.customer && {customer: line.customer})}, resolveChannel(line.public ? 'x' : 'live-chat'), settings)

export const sampleOf = (author: string, line: Line): Sample => {
  const reply = replyOf(line)
  const faults = (line.fault ?? []).map((quote) => line.reply.indexOf(quote))
  const sentences = readSentences(reply).map(({sentence: {start, end}, features}) => ({features, isFault: faults.some((at) => start <= at && at < end)}))
  return {author, line, ...read(reply), sentences, labels: line.labels, accept: line.accept ?? []}
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
