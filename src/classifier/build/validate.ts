// What the classifier is worth on drafts of an author of whom it learned nothing: `npm run classifier`.
import {evidenceFor, impressionOf, marginsOf, surestKind, worstOf} from '../classifier.js'
import {families, type Family} from '../kinds.js'
import {openTable} from '../table.js'
import {readyWords} from '../../spelling/words.js'
import {readCorpus, type Sample} from './corpus.js'
import {encodeTable} from './encode.js'
import {findingsIn} from './findings.js'
import {isOf, learn} from './learn.js'

const thresholds = [-2, -1.5, -1, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5, 2]

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : String(Math.round((100 * part) / whole)))

/** A line per threshold: how many of a family are found, how many found are of it, and how many drafts without any label are. */
const report = (family: Family, judged: readonly {sample: Sample; margin: number}[]): string =>
  thresholds
    .map((threshold) => {
      const said = judged.filter(({margin}) => margin > threshold)
      const right = said.filter(({sample}) => isOf(sample, family)).length
      const wrong = said.filter(({sample}) => !isOf(sample, family) && !sample.accept.includes(family)).length
      const clean = judged.filter(({sample}) => sample.labels.length === 0)
      const alarmed = clean.filter(({sample, margin}) => margin > threshold && !sample.accept.includes(family)).length
      return `  ${String(threshold).padStart(5)}  found ${percent(right, judged.filter(({sample}) => isOf(sample, family)).length)} %, right ${percent(right, right + wrong)} %, clean drafts ${((100 * alarmed) / clean.length).toFixed(1)} %`
    })
    .join('\n')

const evidences = [-3.5, -3, -2.75, -2.5, -2.25, -2, -1.5, -1, -0.5]

/** A line per evidence: what is kept of what phrases rightly found, and what of what they wrongly did. */
const reportFindings = (judged: readonly {isRight: boolean; evidence: number}[]): string => {
  const kept = (isRight: boolean, least: number): string => {
    const all = judged.filter((one) => one.isRight === isRight)
    return percent(all.filter(({evidence}) => evidence >= least).length, all.length)
  }
  return evidences.map((least) => `  ${String(least).padStart(5)}  right findings kept ${kept(true, least)} %, wrong ones ${kept(false, least)} %`).join('\n')
}

/** Each author's drafts, read by a table that learned of all the others. */
const crossValidate = (samples: readonly Sample[], phrases: string): string => {
  const judged: Record<Family, {sample: Sample; margin: number}[]> = {tone: [], offline: [], advice: [], escalation: []}
  const judgedFindings: Record<Family, {isRight: boolean; evidence: number}[]> = {tone: [], offline: [], advice: [], escalation: []}
  const findings = findingsIn(phrases, samples)
  let right = 0
  let found = 0
  for (const author of new Set(samples.map((sample) => sample.author))) {
    const table = openTable(encodeTable(learn(samples.filter((sample) => sample.author !== author))))
    for (const sample of samples.filter((one) => one.author === author)) {
      const worst = worstOf(table, sample.sentences)
      const margins = impressionOf(table, sample, worst)
      for (const {family, whole, sentence, isAbsence} of findings.get(sample) ?? [])
        if (isOf(sample, family) || !sample.accept.includes(family)) judgedFindings[family].push({isRight: isOf(sample, family), evidence: evidenceFor(family, marginsOf(table, whole), marginsOf(table, sentence), isAbsence)})
      for (const family of families) {
        judged[family].push({sample, margin: margins[family]})
        if (isOf(sample, family) && margins[family] > 0) {
          found++
          if (sample.labels.includes(surestKind(table, family, sample, worst).kind)) right++
        }
      }
    }
  }
  return [...families.map((family) => `${family}\n${report(family, judged[family])}\n${reportFindings(judgedFindings[family])}`), `the right kind of those found: ${percent(right, found)} %`].join('\n')
}

/** How it reads drafts of authors unknown to it, and what the findings of the phrases in them are worth. */
export const validate = async (corpus: string, phrases: string): Promise<string> => {
  await readyWords()
  return crossValidate(readCorpus(corpus), phrases)
}
