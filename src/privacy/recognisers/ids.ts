// Identity, tax and health numbers, passports and driving licences: by check digit where the shape is telling, else by what they are called.
import {matchesIn} from '../../matching/matches.js'
import {bsn, codiceFiscale, dni, hetu, luhn, nhs, nir, nric, pesel, pps, rijksregister, tfn, verhoeff} from '../checks.js'
import {cueList} from '../../cues/index.js'
import {lazily} from '../../memo/lazily.js'
import {leading} from '../between.js'
import {before} from '../scan.js'
import {idPatterns} from './ids.frames.js'
import type {CueList} from '../../cues/index.js'
import type {Leads} from '../between.js'
import type {Kind} from '../kinds.js'
import type {Scan} from '../scan.js'

interface Id {
  label: string
  kind?: Kind
  /** What people call it; the number that follows is taken by its shape. */
  cue: string
  shape: string
  check?: (value: string) => boolean
}

const S = '[ .-]?'
const ids: readonly Id[] = [
  {label: 'social security number', cue: 'ssn|ss ?#|ss (?:number|no)|social security|social(?: security)?(?: insurance)?(?= \\D{0,40}\\d{3}[ .-]?\\d{2}[ .-]?\\d{4})|soc sec', shape: String.raw`[\dX*]{3}[ .-]?\d{2}[ .-]?\d{4}`},
  {label: 'taxpayer number', cue: 'itin|individual taxpayer|taxpayer id(?:entification)?|tax ?id|tin|ein|tax (?:identification )?(?:number|reference|ref|file number)|steuer-?(?:id|identifikationsnummer|nummer)|nif|numéro fiscal|fiscal number|utr|unique taxpayer(?: reference)?|gstin|(?<=\\b(?:your|his|her|their) )abn|ird', shape: String.raw`[A-Z]{0,3}\d(?:[ ./-]?[\dA-Z]){7,14}`},
  {label: 'National Insurance number', cue: 'nino|ni (?:number|no|num)|national insurance|ni', shape: String.raw`[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]?`},
  {label: 'NHS number', kind: 'health-id', cue: 'nhs|chi|h&c|health and care', shape: String.raw`\d{3}[ .-]?\d{3}[ .-]?\d{4}`, check: nhs},
  {label: 'social insurance number', cue: 'sin|social insurance|nas', shape: String.raw`\d{3}${S}\d{3}${S}\d{3}`, check: luhn},
  {label: 'tax file number', cue: 'tfn|tax file', shape: String.raw`\d{3}${S}\d{3}${S}\d{2,3}`, check: tfn},
  {label: 'Medicare number', kind: 'health-id', cue: 'medicare(?: (?:card|id|beneficiary|member|claim|health))*|mbi|hicn', shape: String.raw`(?:[1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d{2}|\d(?:[ /-]?\d){9,10}|\d{3}-?\d{2}-?\d{4}[A-Z]\d?)`},
  {label: 'health card number', kind: 'health-id', cue: 'ohip|health card|health insurance(?: card)?|(?:bc )?(?:services card|phn)|personal health|medicaid(?: id)?|nhi|ramq|ihi|medical record|mrn|hospital|chart|patient(?: (?:id|record|reference|ref|chart|file))?|ehic|ghic|npi|dea|medical card|gms|insurance member|subscriber|group', shape: String.raw`(?:[A-Z]{0,4}[ -]?\d(?:[ -]?[\dA-Z]){5,14}|[A-Z]{3}\d{2}(?:\d{2}|[A-Z]{2}))`},
  {label: 'Aadhaar number', cue: 'aadh?aa?r(?: card)?|uidai|uid|vid', shape: String.raw`\d{4}${S}\d{4}${S}\d{4}(?:${S}\d{4})?`, check: verhoeff},
  {label: 'PAN', cue: 'pan(?: card)?|permanent account', shape: String.raw`[A-Z]{5} ?\d{4} ?[A-Z]`},
  {label: 'identity number', cue: 'bvn|nin|bank verification|my number', shape: String.raw`\d{11}|\d{4} ?\d{4} ?\d{4}`},
  {label: 'identity number', cue: 'rica|sa id', shape: String.raw`\d{6} ?\d{4} ?\d{3}`, check: luhn},
  {label: 'voter number', cue: 'voter(?: id)?|epic', shape: String.raw`[A-Z]{3}\d{7}`},
  {label: 'NRIC number', cue: 'nric|fin|singpass(?: id)?|ic', shape: String.raw`[STFGM]\d{7}[A-Z]`, check: nric},
  {label: 'PPS number', cue: 'ppsn?|personal public service', shape: String.raw`\d{7} ?[A-W][A-IW]?`, check: pps},
  {label: 'codice fiscale', cue: 'codice fiscale|fiscal code|cf|tax code', shape: String.raw`[A-Z]{3} ?[A-Z]{3} ?\d{2}[A-Z] ?\d{2} ?[A-Z]\d{3} ?[A-Z]`, check: codiceFiscale},
  {label: 'DNI number', cue: 'dni|nie|nif', shape: String.raw`[XYZ]?[ -]?\d{7,8}[ -]?[A-Z]`, check: dni},
  {label: 'social security number', cue: 'nir|numéro de sécu(?:rité sociale)?|numero de secu|sécurité sociale|securite sociale|insee', shape: String.raw`[12] ?\d{2} ?\d{2} ?[\dAB]{2} ?\d{3} ?\d{3}(?: ?\d{2})?`, check: nir},
  {label: 'PESEL', cue: 'pesel', shape: String.raw`\d{11}`, check: pesel},
  {label: 'BSN', cue: 'bsn|burgerservicenummer|sofi', shape: String.raw`\d{4}\.?\d{2}\.?\d{3}`, check: bsn},
  {label: 'identity number', cue: 'hetu|henkilötunnus|henkilotunnus', shape: String.raw`\d{6}[-+A]\d{3}[A-Z0-9]`, check: hetu},
  {label: 'identity number', cue: 'personnummer|samordningsnummer|cpr|fødselsnummer|fodselsnummer', shape: String.raw`\d{6}(?:\d{2})?[-+ ]?\d{4,5}`},
  {label: 'national register number', cue: 'rijksregisternummer|numéro national|numero national|registre national|national register', shape: String.raw`\d{2}\.?\d{2}\.?\d{2}[- ]?\d{3}[. ]?\d{2}`, check: rijksregister},
  {label: 'CPF', cue: 'cpf', shape: String.raw`\d{3}\.?\d{3}\.?\d{3}-?\d{2}`},
  {label: 'CURP', cue: 'curp', shape: String.raw`[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d`},
  // Pakistan, Mexico, Chile, Turkey, Switzerland, Ghana, Kenya, Indonesia.
  {label: 'identity number', cue: 'cnic|rfc|rut|tckn|kimlik|ahv|ghana card|kra pin|nik|ktp', shape: String.raw`\d{5}-?\d{7}-?\d|[A-Z]{4}\d{6}[A-Z\d]{3}|\d{1,2}\.?\d{3}\.?\d{3}-[\dK]|[1-9]\d{10}|756\.?\d{4}\.?\d{4}\.?\d{2}|GHA-\d{9}-\d|A\d{9}[A-Z]|\d{16}`},
  {label: 'identity number', cue: '(?:national |personal |government |state |photo |south african |sa |citizen )?(?:id|identity|identification|citizen(?:ship)?)(?: (?:card|document))?(?= (?:number|no|num|card|#))|national id|identity (?:card|document)|personalausweis|id card|dnr|emirates id|iqama|hkid|my ?kad|oib|jmbg|egn|cnp|rodn[ée] (?:č[íi]slo|c[íi]slo|cislo)|residence permit|visa (?:number|no|grant)|alien (?:registration )?|green card|a-number|brp|immigration', shape: String.raw`[A-Z]{0,3}[ -]?\d(?:[ ./-]?[\dA-Z]){5,14}(?:\([0-9A]\))?`},
  {label: 'passport number', kind: 'passport', cue: '(?:travel document|passports?)(?: (?:book|card|document))?', shape: String.raw`[A-Z]{0,3} ?\d(?:[ -]?[\dA-Z]){5,10}|[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}`},
  {label: 'driving licence number', kind: 'driving-licence', cue: "(?<=\\b(?:your|his|her|their) (?:[a-z]+ )?)licen[cs]e|(?:driv(?:ing|er'?s?|ers'?)|provisional)[ -]?(?:licen[cs]e|permit)s?|licen[cs]e (?:number|no|#)|dl|d/l|führerschein|fuhrerschein", shape: String.raw`[A-Z]{0,7}[ -]?\d(?:[ .-]?[\dA-Z]){4,17}|[A-Z9]{5} ?\d{6} ?[A-Z9]{2} ?[A-Z0-9]{3}`}
]

const GAP = String.raw`(?:'s|s|-?nummer|-?number)?(?: (?:card|document|book|permit|photo))?(?: ?(?:number|numbers|no\b\.?|num\.?|nr\.?|#|id|code|\([^()\d]{2,20}\))){0,6}(?:,? (?:is|was|were|of|as|for|reads?|reading|shows?|showing|ends?|ending|which|that|we|you|i|have|has|had|got|hold|gave|sent|us|on|the|your|his|her|their|our|file|form|record|account|letter|is on|it's|that's|down|entered|listed|now|still|already|currently|issued|under|in|scan|copy|page|photo|name|instead|to|from|changed|came|comes?|back|through|up|keyed|scanned|uploaded|our|system|updated|begins?|starting|with|saved|uses?|using|quoted|given|supplied|provided|typed|shown|stored|recorded|submitted|held|linked|attached|registered|used|application|applicant|return|card|billed|claimed|found|matched|sees|says)){0,9}[ :#=,."'([-]{0,4}`

// A digit in the first word or, behind a short one, in the second; nine letters of a passport.
const opening = /^(?:(?:[A-Za-z*]{1,7}[ -])?[A-Za-z\d*/._-]{0,20} ?\d|[CF-HJ-NPRTV-Zcf-hj-nprtv-z]{9})/

interface Cued {
  /** NINO */
  named: RegExp
  /** AB 12 34 56 C */
  grouped: RegExp
  whole: RegExp
  /** NINO AB 12 34 56 C */
  before: RegExp
  /** AB 12 34 56 C as your NINO */
  behind: RegExp
}
const cued = new Map<Id, Cued>()
// What no number that is named behind it can do without.
const behindNumber = /\d[a-z\d ./()-]{0,40}["')]{0,2},? (?:as|for|is|was|under) (?:the|your|his|her|their) /
const copulas = cueList('as|for|is|was|under')
const L = 'A-Za-z\\u00c0-\\u024f'
// Each is compiled when a text first has one of its words.
const patternsOf = (id: Id): Cued => {
  const known = cued.get(id) ?? compile(id)
  cued.set(id, known)
  return known
}
/** A shape in small letters: what stands behind a backslash keeps its case. */
const lowerShape = (shape: string): string => shape.replace(/\\.|[A-Z]/g, (each) => (each.length > 1 ? each : each.toLowerCase()))
const compile = (id: Id): Cued => ({
  named: new RegExp(`(?<![${L}\\d])(?:${id.cue})(?![${L}\\d])`, 'i'),
  grouped: new RegExp(`(?<![${L}\\d£$€.,/-])(?=\\d{2,6}[ .-])(?:${id.shape})(?![${L}\\d]|[ .,-]\\d)`, 'g'),
  whole: new RegExp(`^(?:${id.shape})$`, 'i'),
  before: new RegExp(`(?<![${L}\\d])(?:${id.cue})${GAP}(?<value>${lowerShape(id.shape)})(?![${L}\\d])`, 'gy'),
  behind: new RegExp(`(?<![${L}\\d£$€.,/-])(?<value>${id.shape})["')]{0,2},? (?:as|for|is|was|under) (?:the|your|his|her|their) (?:[${L}]+ )?(?:${id.cue})(?![${L}])`, 'gi')
})
const cues: readonly {heads: CueList; leads: Leads}[] = ids.map(({cue}) => ({heads: cueList(cue), leads: leading(opening, cue, GAP)}))

const instead: Partial<Record<Kind, string>> = {passport: 'your passport', 'driving-licence': 'your driving licence', 'health-id': 'your health record', 'national-id': 'the number that you gave us'}

const patterns = lazily(() => idPatterns({codiceFiscale, dni, hetu, luhn, nir, nric, pesel, pps, rijksregister, verhoeff}))

const put = (scan: Scan, id: Pick<Id, 'label' | 'kind'>, start: number, end: number): void => {
  const kind = id.kind ?? 'national-id'
  const substitute = instead[kind]
  scan.claim(kind, start, end, {label: id.label, ...(substitute === undefined ? {} : {instead: substitute})})
}

/** Numbers whose shape and check digit tell by themselves. */
export const checkedIds = (scan: Scan): void => {
  // The fewest digits of any of them, those of a PAN and of a Medicare number.
  if (!scan.has.longNumber || !(scan.digits.dense(4, 4) || scan.digits.dense(5, 13))) return
  // Those without a letter have nine or more.
  if (!scan.digits.lettered && !scan.digits.dense(9, 14)) return
  if (scan.digits.dense(9, 11) && patterns().taxes.test(scan.text)) for (const {index, 0: {length}} of matchesIn(scan.text, patterns().spaced)) if (scan.free(index, index + length)) put(scan, ids[0]!, index, index + length)
  for (const id of patterns().lone) {
    for (const match of matchesIn(scan.text, id.alone)) {
      const value = match[0].replace(id.label === 'identity number' ? / /g : /[ .–-]/g, '')
      const end = match.index + match[0].length
      if ((id.check === undefined || id.check(value)) && scan.free(match.index, end) && !patterns().own.test(before(scan.text, match.index, 50)) && !patterns().sold.test(scan.text.slice(0, match.index).slice(-24))) put(scan, id, match.index, end)
    }
  }
}

const lastFour = (scan: Scan): void => {
  for (const {0: found, index} of matchesIn(scan.text, patterns().ending)) put(scan, ids[0]!, index + found.length - 4, index + found.length)
}

/** Farther from its name: "the SIN is fine, the one that you gave, 046 454 286". Written in groups and with the right check digit. */
const fartherOff = (scan: Scan, id: Id): void => {
  if (!id.check) return
  const {named, grouped} = patternsOf(id)
  for (const {index, 0: {length}} of matchesIn(scan.text, grouped)) {
    const left = scan.text.slice(Math.max(0, index - 120), index)
    if (named.test(left) && id.check(scan.text.slice(index, index + length).replace(/[ .-]/g, '')) && scan.free(index, index + length) && !patterns().own.test(left) && !patterns().sold.test(left)) put(scan, id, index, index + length)
  }
}

/** Numbers that are called by their name. */
export const cuedIds = (scan: Scan): void => {
  const {text} = scan
  if (!scan.has.longNumber) return
  if (scan.says(cues[0]!.heads)) lastFour(scan)
  let backwards: boolean | undefined
  for (const [i, id] of ids.entries()) {
    const {heads, leads} = cues[i]!
    if (!scan.says(heads)) continue
    if ((backwards ??= scan.places(copulas).some((place) => scan.digits.within(place - 48, place)) && behindNumber.test(scan.lower))) for (const match of matchesIn(text, patternsOf(id).behind)) {
      const end = match.index + (match.groups?.['value'] ?? '').length
      if (scan.free(match.index, end) && !patterns().own.test(before(text, match.index, 40))) put(scan, id, match.index, end)
    }
    for (const match of scan.from(heads, leads, () => patternsOf(id).before)) {
      const {length} = match.groups?.['value'] ?? ''
      const start = match.index + match[0].lastIndexOf(match.groups?.['value'] ?? '')
      let value = text.slice(start, start + length)
      // The shape may have run on into the sentence, which goes on in words.
      const word = value.search(/[ .-][a-z\u00df-\u00ff\u0100-\u017f]{2}/)
      if (word >= 0) value = value.slice(0, word)
      value = value.trimEnd()
      if (/^[a-z\u00df-\u00ff\u0100-\u017f]+ |\d x \d/.test(value) || (word >= 0 && !patternsOf(id).whole.test(value))) continue
      if (id.label === 'identity number' && patterns().other.test(text.slice(Math.max(0, match.index - 30), match.index))) continue
      if (scan.free(start, start + value.length) && !patterns().own.test(before(text, match.index + 1, 40))) put(scan, id, start, start + value.length)
    }
    fartherOff(scan, id)
  }
}
