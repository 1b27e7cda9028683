// Entry -> report: every variant is checked, what they share is said once, and the length is that of the worst case.
import {replyLength} from '../channels/index.js'
import type {Linter} from '../linter.js'
import type {Result} from '../lint.js'
import {cover, type Place} from '../places.js'
import type {Finding, Report} from '../rule.js'
import {findSpans} from '../tokens/spans.js'
import {departmentsToTell, verdictOf} from '../verdict.js'
import type {Entry} from './entry.js'
import type {Traced} from './traced.js'
import {variantsOf} from './variants.js'
import {accentedName, worstCase} from './worst.js'

export interface CheckedEntry {
  report: Report
  /** The text in which the findings stand; of several variants one after the other. */
  masked: string
  /** What that text is made of: where each variant begins in it, and which one it is. */
  pieces: readonly Piece[]
  /** The place in the file of a place in that text. */
  place: (start: number, end: number) => Place
}

export type Piece = readonly [from: number, variant: number]

/** The place in the file of a place in the text that is made of some variants. */
export const placesOf = (pieces: readonly Piece[], variants: readonly Traced[]) => (start: number, end: number): Place => {
  const [from, variant] = pieces.findLast(([at]) => at <= start) ?? [0, 0]
  return variants[variant]?.place(start - from, end - from) ?? {start: 0, end: 0}
}

/** Rules that count the text: they are asked about the worst case only. */
const counting = new Set(['length/limit', 'length/sms-parts', 'length/thread'])

/** Words without which hardly a sentence of English is written. */
const everyday = /\b(?:a|about|all|an|and|are|as|at|back|be|been|but|by|can|dear|do|for|from|get|good|had|has|have|hello|here|hi|how|i|if|in|is|it|just|let|me|more|my|no|not|now|of|on|or|our|out|please|see|so|sorry|thank|thanks|that|the|there|this|to|today|up|us|was|we|welcome|what|when|will|with|yes|you|your)\b/i

/** Nobody can spell for a language that is not English: one that the file names, or a text without one everyday word of it. */
const isEnglish = (text: string, locale: string | undefined): boolean =>
  locale === undefined ? everyday.test(text) || (text.replace(/\{[^{}]*\}|<[^<>]*>/g, '').match(/\p{L}{2,}/gu) ?? []).length < 3 : /^en\b/i.test(locale.replace('_', '-'))

/** The texts that an entry can become: its variants, and last the longest of all, with values in its placeholders. */
export const textsOf = (entry: Entry, linter: Linter): readonly Traced[] => [...variantsOf(entry), worstCase(entry, linter.settings.placeholders)]

/**
 * @param channel an id that the linter knows
 * @param texts of the entry, where they are at hand
 */
export const checkEntry = (entry: Entry, linter: Linter, channel: string, path?: string, texts: readonly Traced[] = textsOf(entry, linter)): CheckedEntry => {
  const draft = {channel, template: true, ...(path === undefined ? {} : {path})}
  const seen = new Set<string>()
  const findings: Finding[] = []
  const pieces: Piece[] = []
  let masked = ''
  let report: Report | undefined
  for (const [number, variant] of texts.slice(0, -1).entries()) {
    const result = linter.lintSync({...draft, text: variant.text})
    const english = isEnglish(variant.text, entry.locale)
    report ??= result.report
    const fields = findSpans(variant.text).filter(({kind}) => kind === 'placeholder')
    const fresh = result.report.findings.filter((finding) => {
      if (counting.has(finding.rule) || (!english && (finding.category === 'spelling' || finding.category === 'writing'))) return false
      // What stands inside a placeholder is a name of the template language, and no text.
      if (finding.category !== 'template' && fields.some((field) => field.start <= finding.start && finding.end <= field.end)) return false
      const key = `${finding.rule} ${variant.place(finding.start, finding.end).start}`
      return !seen.has(key) && seen.add(key)
    })
    if (pieces.length > 0 && fresh.length === 0) continue
    const from = masked === '' ? 0 : masked.length + 2
    masked += (from === 0 ? '' : '\n\n') + result.masked
    pieces.push([from, number])
    findings.push(...fresh.map((finding) => ({...finding, start: finding.start + from, end: finding.end + from})))
  }
  const worst = texts.at(-1)!
  const length = replyLength(worst.text, linter.channel(channel))
  if ((length.left !== null && length.left < 0) || (length.parts ?? 1) > 1) {
    const {report: longest, masked: shown} = linter.lintSync({...draft, text: worst.text})
    const over = longest.findings.filter(({rule}) => counting.has(rule))
    // Without placeholders the longest text is the one that is shown already.
    const same = texts[0]!.text === worst.text
    if (!same && over.length > 0 && findings.length === 0) {
      masked = ''
      pieces.length = 0
    }
    const from = same || masked === '' ? 0 : masked.length + 2
    if (!same && over.length > 0) {
      masked += (from === 0 ? '' : '\n\n') + shown
      pieces.push([from, texts.length - 1])
    }
    findings.push(...over.map((finding) => ({...finding, start: finding.start + from, end: finding.end + from, ...(same ? {} : {message: `With the longest values: ${finding.message}`})})))
  }
  if (length.unit === 'sms') {
    const accented = worstCase(entry, linter.settings.placeholders, true).text
    const {count, encoding, parts = 1} = replyLength(accented, linter.channel(channel))
    const finding = parts > (length.parts ?? 1) ? linter.lintSync({...draft, text: accented}).report.findings.find(({rule}) => counting.has(rule)) : undefined
    // A name is no fault of the text, and can be no other: the place is the whole of it.
    if (finding)
      findings.push({...finding, start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: '', suggestions: [], severity: 'info', message: `With a name such as ${accentedName} this goes out as ${parts} messages (${count} ${encoding} characters).`})
  }
  return {report: {...report!, verdict: verdictOf(findings), alert: departmentsToTell(findings), length, findings}, masked, pieces, place: placesOf(pieces, texts)}
}

const covered = (masked: string): Place[] => Array.from(masked.matchAll(/•+/g), ({0: run, index}) => ({start: index, end: index + run.length}))

/**
 * An entry with what was found when it was compared with others.
 * @param result of the text of the entry as its file has it: one with branches is shown once more, with all of them
 */
export const withCompared = ({report, masked, pieces, place}: CheckedEntry, {body}: Entry, result: Result): CheckedEntry => {
  const alone = masked.length === body.text.length || report.findings.length === 0
  const from = alone ? 0 : masked.length + 2
  const findings = [...report.findings, ...result.report.findings.map((finding) => ({...finding, start: finding.start + from, end: finding.end + from}))].sort((a, b) => a.start - b.start)
  return {
    report: {...report, findings, verdict: verdictOf(findings), alert: departmentsToTell(findings)},
    masked: !alone ? `${masked}\n\n${result.masked}` : masked.length === body.text.length ? cover(masked, covered(result.masked)) : result.masked,
    pieces,
    place: (start, end) => (start < from ? place(start, end) : body.place(start - from, end - from))
  }
}
