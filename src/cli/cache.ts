// Answers of earlier runs, by what they depend on: the text, the settings, the version. It holds hashes, rules and places, and no
// word of any text: what a message quotes is kept as its place in the text, which whoever asks has at hand.
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {cover, type Place} from '../places.js'
import type {Finding, Report} from '../rule.js'
import type {Piece} from '../templates/check.js'
import {version} from '../version.js'
import type {Linted} from './pool.js'
import {writeFile} from './write-file.js'

/** Its name in the folder that reply-lint is run in. */
export const cacheFile = '.reply-lint-cache.json'

/** What was found in a text that is made of some variants of a canned response, or of a draft alone. */
export interface Answer {
  report: Report
  masked: string
  pieces: readonly Piece[]
}

/** Runs after which an answer that nobody asked for is forgotten. */
const longest = 10

/** A finding: its fixed part by number, its places, its words by place. */
type KeptFinding = readonly [kind: number, places: readonly number[], message: string, suggestions: readonly string[], label?: string]

type Fixed = Omit<Finding, 'message' | 'suggestions' | 'start' | 'end' | 'line' | 'column' | 'endLine' | 'endColumn' | 'excerpt'>

interface Kept {
  /** Runs since it was last asked for. */
  age: number
  report: number
  length: Report['length']
  findings: readonly KeptFinding[]
  pieces: readonly Piece[]
  /** Starts and ends of what is covered. */
  hidden: readonly number[]
  /** Of all the above but its age, with what it shares with others: against damage and a careless hand, it is no secret. */
  sum: string
}

interface File {
  version: string
  /** What many answers share, as JSON: the fixed parts of findings, and of reports. */
  shared: string[]
  answers: Record<string, Kept>
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const reference = /\ue000(\w+)\.(\w+)\ue001/g

/** Every word that the text has becomes its place there. */
export const withoutWords = (said: string, text: string): string =>
  said.replace(word, (found) => {
    const at = text.indexOf(found)
    return at < 0 ? found : `\ue000${at.toString(36)}.${found.length.toString(36)}\ue001`
  })

/** The words in their places again. */
export const withWords = (kept: string, text: string): string =>
  kept.replace(reference, (_, at: string, length: string) => text.slice(Number.parseInt(at, 36), Number.parseInt(at, 36) + Number.parseInt(length, 36)))

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 32)

const wholeOf = (pieces: readonly Piece[], texts: readonly string[]): string => pieces.map(([, variant]) => texts[variant] ?? '').join('\n\n')

/** The places that are covered in one and not in the other. */
const hiddenIn = (masked: string, text: string): number[] => {
  const ends: number[] = []
  for (let i = 0; i <= text.length; i++) if ((i < text.length && masked[i] !== text[i]) !== ends.length % 2 > 0) ends.push(i)
  return ends
}

const read = (file: string): File | undefined => {
  try {
    const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<File>) : {}
    return kept.version === version && Array.isArray(kept.shared) && typeof kept.answers === 'object' ? (kept as File) : undefined
  } catch {
    return undefined // one that cannot be read is written anew
  }
}

export class Cache {
  private readonly shared: string[]
  private readonly parts: object[] = []
  private readonly numbers: Map<string, number>
  private readonly answers: Map<string, Kept>
  private readonly used = new Set<string>()

  /** @param file absolute; one that is not there, broken or of another version is as good as empty */
  constructor(private readonly file: string) {
    const {shared, answers} = read(file) ?? {shared: [], answers: {}}
    this.shared = shared
    this.numbers = new Map(shared.map((each, i) => [each, i]))
    this.answers = new Map(Object.entries(answers))
  }

  /** The name of an answer: a hash of all that it depends on. */
  static key(parts: readonly string[]): string {
    return hash([version, ...parts].join('\0'))
  }

  /** @param texts the variants, as they were when the answer was given */
  get(key: string, texts: readonly string[]): Answer | undefined {
    const kept = this.answers.get(key)
    if (!kept) return undefined
    try {
      if (kept.sum !== this.sumOf(key, kept)) return undefined
      const text = wholeOf(kept.pieces, texts)
      const places = Array.from({length: kept.hidden.length / 2}, (_, i): Place => ({start: kept.hidden[2 * i]!, end: kept.hidden[2 * i + 1]!}))
      const masked = cover(text, places)
      // In the order in which a linter writes them.
      const findings = kept.findings.map(([kind, [start = 0, end = 0, line = 1, column = 1, endLine = 1, endColumn = 1], message, suggestions, label]): Finding => {
        const {rule, category, severity, in: side, ...rest} = this.part(kind) as Fixed
        const excerpt = label ?? masked.slice(start, end)
        return {rule, category, severity, message: withWords(message, text), in: side, start, end, line, column, endLine, endColumn, excerpt, suggestions: suggestions.map((each) => withWords(each, text)), ...rest}
      })
      const {verdict, alert, skipped} = this.part(kept.report) as Report
      const report = {verdict, alert, length: kept.length, findings, skipped}
      this.used.add(key)
      return {report, masked, pieces: kept.pieces}
    } catch {
      return undefined // no answer at all
    }
  }

  set(key: string, texts: readonly string[], {report, masked, pieces}: Answer): void {
    const text = wholeOf(pieces, texts)
    const {length, findings, ...rest} = report
    // A rule that failed may hold its peace only this once.
    if (report.skipped.some(({reason}) => reason.startsWith('the rule failed'))) return
    if (text.length !== masked.length || /[\ue000\ue001]/.test(text)) return
    this.used.add(key)
    const kept = {
      report: this.number(rest),
      length,
      findings: findings.map(({message, suggestions, start, end, line, column, endLine, endColumn, excerpt, ...kind}): KeptFinding => {
        const said = [this.number(kind), [start, end, line, column, endLine, endColumn], withoutWords(message, text), suggestions.map((each) => withoutWords(each, text))] as const
        return excerpt === masked.slice(start, end) ? said : [...said, excerpt]
      }),
      pieces,
      hidden: hiddenIn(masked, text)
    }
    this.answers.set(key, {age: 0, ...kept, sum: this.sumOf(key, kept)})
  }

  /**
   * The answer to a draft that is no canned response and answers no message.
   * @param settings all that it depends on beside the text, where that is known
   */
  async draft(settings: string | undefined, channel: string, text: string, lint: () => Promise<Linted>): Promise<Linted> {
    if (settings === undefined) return lint()
    const key = Cache.key(['draft', settings, channel, text])
    const known = this.get(key, [text])
    if (known) return {report: known.report, masked: known.masked, maskedCustomer: undefined}
    const result = await lint()
    if (!('error' in result)) this.set(key, [text], {...result, pieces: [[0, 0]]})
    return result
  }

  /** @throws UsageError when it cannot be written */
  save(): void {
    const answers = [...this.answers].map(([key, kept]): [string, Kept] => [key, {...kept, age: this.used.has(key) ? 0 : kept.age + 1}])
    writeFile(this.file, JSON.stringify({version, shared: this.shared, answers: Object.fromEntries(answers.filter(([, {age}]) => age <= longest))} satisfies File))
  }

  private sumOf(key: string, {report, length, findings, pieces, hidden}: Omit<Kept, 'age' | 'sum'>): string {
    const shared = [report, ...findings.map(([kind]) => kind)].map((number) => this.shared[number])
    return hash(JSON.stringify([key, shared, length, findings, pieces, hidden]))
  }

  private part(number: number): object {
    return (this.parts[number] ??= JSON.parse(this.shared[number]!) as object)
  }

  private number(value: object): number {
    const text = JSON.stringify(value)
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.shared.length)
    return this.shared.push(text) - 1
  }
}
