// Facts about somebody's health: a condition, a treatment or a medicine that is said to be a person's own.
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {cueHeads} from '../../cues/heads.js'
import {cueList} from '../../cues/index.js'
import {before} from '../scan.js'
import type {Scan} from '../scan.js'
import {healthPatterns} from './health.frames.js'
import {wordsSign} from '../../matching/signs.js'
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
const suffixes =
  /(?<![\w-])(?<condition>(?!(?:micr|spectr|strob|tele|horo)oscop|academ|bohem)[a-z]{0,24}(?:oscop(?:y|ies)|ectom(?:y|ies)|ostomy|plasty|(?:mammo|angio|cardio|myelo|sono|arthro|encephalo|veno)gram|itis|a?emia|opathy|myalgia|plegia|paresis|dystrophy|sclerosis|stenosis|thrombosis|fibrosis|psychosis|sarcoma|carcinoma|blastoma|adenoma|phrenia|rrho?ea))(?![\w-])/gi

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

const adjective = /^(?:paraly[sz]ed|bedridden|bedbound|incontinent|anaemic|anemic|paraplegic|self-harmed|diabetic|epileptic|autistic|bipolar|schizophrenic|asthmatic|pregnant|allergic .*|partially sighted|visually impaired|hard of hearing|hiv[- ]positive|immuno.*|terminally ill|housebound|clinically vulnerable|sectioned|infertile|blind|deaf|disabled)$/i
// Said of anybody every day: it takes more to make it a fact of health.
const mild = /^(?:surgery|operation|covid|disability|disabled|blind|anxiety|ms|add|deaf|als|aids|tb|prep|stroke|insulin|transplant|testosterone)$/i
const grave = /'s $|\b(?:(?:your (?:\w+ )?\w+|she|he) (?:has|takes?|uses|is on)(?: an?)? |(?:since|because|as|that|given) (?:that )?you(?:'re|'ve| are| have)? (?:take|taking|on|use|using|inject\w*|need|have|got|having) |had an?|having|awaiting|receiving|record|noted|flag|diagnos|suffer|treat|history|mention|told (?:us|me)|recover|undergo|her |his |(?:since|given|due to|because of) your|test|medic|declared|disclosed)/i
const medical = /^ (?:medication|medicine|meds|tablets|pills|prescription|treatment|injections?|refill|therapy|clinic|appointment|diagnosis|tests?|results?|pump|history)\b/i
const held = /^ (?:is|are|was|were) (?:now |all |still )*(?:ready|waiting|out for|on its way|approved|refused|delayed|short|at the (?:counter|pharmacy|branch|store))\b/i
const waits = /^ (?:is|are|was|were) (?:ready|at|waiting|out for|in|being|on its way|approved|refused)[^.!?]{0,40}\byour?\b|^ (?:that )?(?:you|he|she) (?:ordered|asked for|(?:were|was|are|is) prescribed|takes?|needs?|collected)\b|^ (?:on|in|from) (?:your|his|her) (?:order|prescription|repeat|delivery)\b/i
const general = /\b(?:if|whether|unless|in case|should|when|anyone|people|customers|someone|those|would|may|might|for example|e\.g\.|such as)\b[^.,;]{0,60}$/i
// `If you have asthma, carry your inhaler`: whoever does.
const supposed = /(?:^|[.!?\n] *)(?:if|unless|should|whenever) (?:you|your|he|she|they|anybody|anyone|a|the)\b[^.!?\n]*$/i
// A thing that has the name of one.
const thing = /^ (?:is on \w+days|law|office|teams|word|excel|road|route|switch|valve|errors?|code|page|access|discount|centre|center|club|shop|desk|line|policy|technique|aware\w*|charity|hub|lane|of (?:a|(?:\w+ )?luck|genius)|fees?|(?:test )?kits?|(?:information |advice )?(?:leaflet|booklet|factsheet|guide|e?book|workbook|magazine|poster|webinar)s?|(?:diary |tracker )?apps?|research|hours|open(?:s|ing)|closes|donations?|fundrais\w+|menus?|machines?|(?:\w+ )?(?:samples?|tickets?|vases?|ramps?|rang(?:e|es)|fans?|gloves?|cases?|bags?|manuals?))\b/i
// How a thing is made, used and kept, whoever has it.
const made = /^(?: [a-z-]+){0,3} (?:fits?|comes? in|(?:is|are) (?:rated|made)|takes? (?:\w+ )?(?:aa|coin)|clips?|syncs?|pairs?|weighs?|measures?|(?:should|must|can) (?:always |only )?be (?:kept|stored|washed|hand-washed|wiped|plugged|charged|dried|folded))\b/i
const disclosed = /^(?: diagnosis| condition| treatment| episode)? (?:that |which )?(?:you|she|he|they)(?:'ve| have|'s| has)?(?: just| also| kindly)? (?:mentioned|told|described|disclosed|shared|declared|listed|live|lives|suffer|suffers|have|has|had|wrote|explained|flagged)\b/i
/** "Your MS Teams", "your MS from Leeds". */
const software = /^ (?:from|in|office|teams|word|excel|access|365|outlook|windows|edge|paint|project|sql|account|subscription|licen[cs]e|log-?in|degree|authenticator|product|store|points|thesis|programme?)\b|^[-/\d]/i
const consoled = /\b(?:sorry (?:to (?:hear|read|learn) )?(?:about|of)|(?:well|mend|better|home|recover\w*) (?:soon )?(?:after|from)) your $/i
/** A knee's operation is nobody's opening hours. */
const bodily = /\b(?:back|knee|neck|head|ankle|shoulder|hip|leg|wrist|foot|hand|bladder|hernia|cataract|heart|eye|bowel|prostate|bunion|nose|throat|spine) $/i
/** Everyday words that are somebody's own illness where that is what is spoken of. */
const lasting = /^(?:disability|stroke|transplant|als)$/i
const sharing = /^(?:surgery|operation|covid|disability|stroke|transplant|als|tb)$/i
/** A pet's is nobody's. */
const pet = /\b(?:dog|cat|puppy|kitten|rabbit|horse|pony|pet|hamster|bird|parrot|guinea pig)'s (?:\w+ )*$/i
const somebody = /\b(?:your?|her|his|she|he|they|their)\b|'s\b/i

// How a test that tells something is said to have ended.
const outcome = lazily(() => new RegExp(String.raw`(?:'s|'re|is|are|was|were|back|show|shows|showed|read|as|of|at|went) (?:(?:so |really |very )?(?:well|badly|smoothly|fine)\b|${OUTCOME}|\d)`, 'i'))

const heads = {
  terms: cueList(() => [...byHead().keys()]),
  topics: cueList('oncologi|psycholo|cardiolo|urologis|gynaecol|gynecolo|neurolog|haematol|hematolo|endocrin|midwife|hospice|sexual|memory|diabetic|addictio|therapy|physioth|psychiat|chemothe|radiothe|rehab|ivf|detox|scan|biopsy|mri|bereavem|speech|dialysis|blood|heart|hiv|thyroid|cholesterol|pain|sleep|sleeping|hormone|fertility|mental|weight|erectile|birth|contraceptive|chemo|oncology|antenatal|dialysis|physio|counselling|psychiatric|maternity|cardiology|smear'),
  // `c` is what a digit leaves of A1c and HbA1c; an `a` stands in every text.
  tests: cueList('bmi|inr|ferritin|tsh|viral|hcg|peak|resting|egfr|haemoglobin|hemoglobin|bilirubin|creatinine|platelets|tests?|results?|screen|scan|levels?|count|blood|heart|pain|sleep|sleeping|hormone|fertility|weight|erectile|birth|contraceptive|thyroid|cholesterol|chemo|mental|hiv|c|biopsy|smear|mri|psa|mammogram|ultrasound|x|bloods')
}
let compiled: ReturnType<typeof healthPatterns> | undefined

const claim = (scan: Scan, start: number, end: number): void => {
  if (scan.free(start, end) && !/^ ?\?/.test(scan.text.slice(end, end + 2))) scan.claim('health', start, end, {instead: 'what you told us'})
}

export const health = (scan: Scan): void => {
  const {text} = scan
  const places = scan.places(heads.terms)
  const tested = scan.says(heads.tests) || scan.says(heads.topics)
  const made = scan.shows(suffixed)
  if ((places.length === 0 && !tested && !made) || !somebody.test(text)) return
  if (places.length > 0) for (const match of termsIn(text, places, (terms ??= byHead()))) judge(scan, match, (compiled ??= healthPatterns(OUTCOME)))
  if (made) for (const match of matchesIn(text, suffixes)) if (scan.free(match.index, match.index + match[0].length)) judge(scan, match, (compiled ??= healthPatterns(OUTCOME)))
  if (!tested) return
  const topical = scan.says(heads.topics)
  const told = outcome().test(text)
  if (!topical && !told) return
  const {treated, seen, tested: ended} = (compiled ??= healthPatterns(OUTCOME))
  for (const pattern of [...(topical ? [treated, seen] : []), ...(told ? [ended] : [])]) {
    for (const match of matchesIn(text, pattern)) if (!general.test(before(text, match.index + 1, 60)) && !thing.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20))) claim(scan, match.index, match.index + match[0].length)
  }
}

const judge = (scan: Scan, match: RegExpMatchArray & {index: number}, {owned, told, called, prescribed}: ReturnType<typeof healthPatterns>): void => {
  const {text} = scan
  const {condition, medicine, dose} = match.groups ?? {}
  const {index} = match
  const left = before(text, index, 90)
  const from = index - left.length
  const end = index + match[0].length
  if (general.test(left) || supposed.test(left) || pet.test(left) || thing.test(text.slice(end, end + 30)) || made.test(text.slice(end, end + 60))) return
  const right = text.slice(end, end + 60)
  const own = owned.exec(left)
  const said = told.exec(left)
  const whole = left.slice(Math.min(own?.index ?? left.length, said?.index ?? left.length)) + match[0]
  const abbreviated = match[0] === 'MS' && own !== null && !software.test(right)
  const slight = mild.test(match[0]) && !abbreviated && !bodily.test(left) && !((sharing.test(match[0]) && consoled.test(left)) || (lasting.test(match[0]) && /(?:^|[.!?] )with your $/i.test(left))) && !grave.test(left.slice(-30) + match[0]) && !grave.test(whole) && !medical.test(right) && !(/^(?:insulin|testosterone)$/i.test(match[0]) && held.test(right))
  // "put type 1 diabetes on your booking"
  if (condition !== undefined && !slight && /\b(?:put|noted|flagged|recorded|added|have|see|listed|lists|shows?) $/i.test(left) && /^ (?:on|in) (?:your|the|his|her) (?:booking|file|account|notes|records?|form|order)\b/i.test(right)) return claim(scan, index, end)
  // "the depression that you told us about"
  if (condition !== undefined && /\bthe $/i.test(left) && disclosed.test(right)) return claim(scan, index - 4, end)
  if (condition !== undefined && adjective.test(condition)) {
    if (own && /^ (?:diagnosis|disorder|condition|status|assessment|episode)\b/i.test(right)) claim(scan, from + own.index, end)
    else if (called.test(left) && !(mild.test(condition) && !/registered|flag|noted|record|told us|because|since|\b(?:as|given|that|know) /i.test(left))) claim(scan, index, end)
  } else if (slight) return
  else if (own) claim(scan, from + own.index, end)
  else if (said) claim(scan, from + said.index + said[0].length - (said.groups?.['from']?.length ?? 0), end)
  else if (medicine !== undefined && (prescribed.test(left) || (dose !== undefined && /\b(?:your|her|his|their)\b/i.test(left)) || (/\bthe $/i.test(left) && waits.test(right)))) claim(scan, index, end)
}
