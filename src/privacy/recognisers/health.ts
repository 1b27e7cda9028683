// Facts about somebody's health: a condition, a treatment or a medicine that is said to be a person's own.
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {cueHeads} from '../../cues/heads.js'
import {cueList} from '../../cues/index.js'
import {before} from '../scan.js'
import type {Scan} from '../scan.js'
import {healthPatterns} from './health.frames.js'
import {wordsSign} from '../../matching/signs.js'
import {plainName} from './first-names.js'
import {isGivenName} from './given-names.js'
import {list} from './health-terms.list.js'

const OUTCOME = 'positive|negative|abnormal|normal|clear|high|low|raised|elevated|inconclusive|benign|malignant|undetectable'

const DOSE = '(?: (?:xr|er|sr|hcl|sodium))?(?<dose> ?\\d+(?:\\.\\d+)? ?(?:mg|mcg|ml|g|units?|iu|micrograms?|milligrams?)\\b)?'

/** A condition or a medicine, in a pattern of its own that is made when its first word stands in a text: all in one are dear. */
const term = (source: string): (() => RegExp) => {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(`(?<![\\w-])${source}(?![\\w-])`, 'iy'))
}

/** The terms by what they begin with, in their order. */
const byHead = (): ReadonlyMap<string, readonly (() => RegExp)[]> => {
  const found = new Map<string, (() => RegExp)[]>()
  const put = (list: string, whole: (one: string) => string): void => {
    for (const one of list.split(';')) {
      const pattern = term(whole(one))
      for (const head of cueHeads(one)) {
        const same = found.get(head)
        if (same) same.push(pattern)
        else found.set(head, [pattern])
      }
    }
  }
  const [conditions = '', medicines = ''] = list.toString().split('#')
  put(conditions, (one) => `(?<condition>${one})`)
  put(medicines, (one) => `(?<medicine>(?:${one})${DOSE})`)
  return found
}

// What medicine makes its words of: whoever reads "colposcopy" needs no list.
const suffixed = wordsSign('oscopy|oscopies|ectomy|ostomy|plasty|ogram|itis|emia|opathy|myalgia|plegia|paresis|dystrophy|sclerosis|stenosis|thrombosis|fibrosis|psychosis|sarcoma|carcinoma|blastoma|adenoma|phrenia|rrhea|rrhoea')

const firstWord = /[a-z\u00c0-\u024f]{0,8}/iy
let terms: ReturnType<typeof byHead> | undefined

/** Every term of a text, the first of those that stand in one place. */
const termsIn = (text: string, places: readonly number[], known: NonNullable<typeof terms>): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  let free = 0
  for (const place of places) {
    if (place < free) continue
    firstWord.lastIndex = place
    for (const make of known.get(firstWord.exec(text)?.[0].toLowerCase() ?? '') ?? []) {
      const pattern = make()
      pattern.lastIndex = place
      const match = pattern.exec(text)
      if (match === null) continue
      found.push(match)
      free = place + match[0].length
      break
    }
  }
  return found
}

const somebody = /\b(?:your?|her|his|she|he|they|their)\b|'s\b|[A-Z][a-z]+ (?:has|had|is|was|takes) /i

// How a test that tells something is said to have ended.
const outcome = lazily(() => new RegExp(String.raw`(?:'s|'re|is|are|was|were|back|show|shows|showed|read|as|of|at|went) (?:(?:so |really |very )?(?:well|badly|smoothly|fine)\b|${OUTCOME}|\d)`, 'i'))

const heads = {
  terms: cueList(() => [...byHead().keys()]),
  topics: cueList('prostate|breast|bowel|colon|kidney|liver|lung|genetic|paternity|oncologi|psycholo|cardiolo|urologis|gynaecol|gynecolo|neurolog|haematol|hematolo|endocrin|midwife|hospice|sexual|memory|diabetic|addictio|therapy|physioth|psychiat|chemothe|radiothe|rehab|ivf|detox|scan|biopsy|mri|bereavem|speech|dialysis|blood|heart|hiv|thyroid|cholesterol|pain|sleep|sleeping|hormone|fertility|mental|weight|erectile|birth|contraceptive|chemo|oncology|antenatal|dialysis|physio|counselling|psychiatric|maternity|cardiology|smear'),
  // `c` is what a digit leaves of A1c and HbA1c; an `a` stands in every text.
  tests: cueList('bmi|inr|ferritin|tsh|viral|hcg|peak|resting|egfr|haemoglobin|hemoglobin|bilirubin|creatinine|platelets|potassium|sodium|iron|vitamin|glucose|crp|testosterone|oestrogen|progesterone|white|sats|oxygen|temperature|tests?|results?|screen|scan|levels?|count|blood|heart|pain|sleep|sleeping|hormone|fertility|weight|erectile|birth|contraceptive|thyroid|cholesterol|chemo|mental|hiv|c|biopsy|smear|mri|psa|mammogram|ultrasound|x|bloods')
}
const patterns = lazily(() => healthPatterns(OUTCOME))

const claim = (scan: Scan, start: number, end: number): void => {
  if (scan.free(start, end) && !/^ ?\?/.test(scan.text.slice(end, end + 2))) scan.claim('health', start, end, {instead: 'what you told us'})
}

export const health = (scan: Scan): void => {
  const {text} = scan
  const places = scan.places(heads.terms)
  const tested = scan.says(heads.tests) || scan.says(heads.topics)
  const made = scan.shows(suffixed)
  if ((places.length === 0 && !tested && !made) || !somebody.test(text)) return
  if (places.length > 0) for (const match of termsIn(text, places, (terms ??= byHead()))) judge(scan, match)
  if (made) for (const match of matchesIn(text, patterns().suffixes)) if (scan.free(match.index, match.index + match[0].length)) judge(scan, match)
  if (!tested) return
  const topical = scan.says(heads.topics)
  const told = outcome().test(text)
  if (!topical && !told) return
  const {treated, seen, tested: ended, general, thing} = patterns()
  for (const pattern of [...(topical ? [treated, seen] : []), ...(told ? [ended] : [])]) {
    for (const match of matchesIn(text, pattern)) if (!general.test(before(text, match.index + 1, 60)) && !thing.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20))) claim(scan, match.index, match.index + match[0].length)
  }
}

/** Said of anybody every day, and nothing around makes it a fact of health. */
const isSlight = (term: string, left: string, whole: string, right: string, isOwn: boolean): boolean => {
  const {mild, software, bodily, sharing, consoled, lasting, grave, medical, held} = patterns()
  if (!mild.test(term) || bodily.test(left) || (term === 'MS' && isOwn && !software.test(right))) return false
  if ((sharing.test(term) && consoled.test(left)) || (lasting.test(term) && /(?:^|[.!?] )with your $/i.test(left))) return false
  return !grave.test(left.slice(-30) + term) && !grave.test(whole) && !medical.test(right) && !(/^(?:insulin|testosterone)$/i.test(term) && held.test(right))
}

/** Somebody by name, who has it. */
const namedIn = (left: string, pattern: RegExp): RegExpExecArray | null => {
  const found = pattern.exec(left)
  return found !== null && (/^M(?:r|rs|s|iss) /.test(found[0]) || isGivenName(plainName(found.groups?.['who'] ?? ''))) ? found : null
}

const judge = (scan: Scan, match: RegExpMatchArray & {index: number}): void => {
  const {owned, told, called, prescribed, general, supposed, pet, thing, made, disclosed, adjective, mild, waits, planned} = patterns()
  const {text} = scan
  const {condition, medicine, dose} = match.groups ?? {}
  const {index} = match
  const left = before(text, index, 90)
  const from = index - left.length
  const end = index + match[0].length
  if (general.test(left) || supposed.test(left) || pet.test(left) || thing.test(text.slice(end, end + 30)) || made.test(text.slice(end, end + 60))) return
  // "Switch your hearing aid to T": told to everyone who has one.
  if (/^(?:hearing aids?|wheelchair|walking (?:stick|frame))$/i.test(match[0]) && /\b(?:switch|set|turn|bring|fold|tag|charge|store|leave|park) your $/i.test(left)) return
  const right = text.slice(end, end + 60)
  const own = owned.exec(left)
  const said = told.exec(left) ?? namedIn(left, patterns().named)
  const whole = left.slice(Math.min(own?.index ?? left.length, said?.index ?? left.length)) + match[0]
  const slight = isSlight(match[0], left, whole, right, own !== null)
  // "put type 1 diabetes on your booking"
  if (condition !== undefined && !slight && /\b(?:put|noted|flagged|recorded|added|have|see|listed|lists|shows?) $/i.test(left) && /^ (?:on|in) (?:your|the|his|her) (?:booking|file|account|notes|records?|form|order)\b/i.test(right)) return claim(scan, index, end)
  // "the depression that you told us about"
  if (/\bthe $/i.test(left) && (disclosed.test(right) || (condition !== undefined && !mild.test(condition) && planned.test(right)))) return claim(scan, index - 4, end)
  if (condition !== undefined && adjective.test(condition)) {
    if (own && /^ (?:diagnosis|disorder|condition|status|assessment|episode)\b/i.test(right)) claim(scan, from + own.index, end)
    else if ((called.test(left) || namedIn(left, patterns().being)) && !(mild.test(condition) && !/registered|flag|noted|record|told us|because|since|\b(?:as|given|that|know) /i.test(left))) claim(scan, index, end)
  } else if (slight) return
  // A name before it has been claimed: "Ada Lovell's inhaler".
  else if (own) claim(scan, scan.free(from + own.index, end) ? from + own.index : index, end)
  else if (said) claim(scan, from + said.index + said[0].length - (said.groups?.['from']?.length ?? 0), end)
  else if ((medicine !== undefined || /^insulin$/i.test(match[0])) && (prescribed.test(left) || (dose !== undefined && /\b(?:your|her|his|their)\b/i.test(left)) || (/\bthe $/i.test(left) && waits.test(right)))) claim(scan, index, end)
}
