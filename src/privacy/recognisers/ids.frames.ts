// Numbers that their shape or the words around them tell, and what only looks like one.
import type {Kind} from '../kinds.js'

interface LoneId {
  label: string
  kind?: Kind
  alone: RegExp
  check?: Check
}
type Check = (value: string) => boolean

export const idPatterns = (checks: Readonly<Record<'codiceFiscale' | 'dni' | 'hetu' | 'luhn' | 'nir' | 'nric' | 'pesel' | 'pps' | 'rijksregister' | 'verhoeff', Check>>) => ({
  /** The shape is telling by itself, when the check digit is right. Case counts. */
  lone: [
    {label: 'social security number', alone: /(?<![\d-])(?!000|666)\d{3}([-–])(?!00)\d{2}\1\d{4}(?![\d-])/g},
    {label: 'taxpayer number', alone: /(?<![\d-])9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}(?![\d-])/g},
    {label: 'National Insurance number', alone: /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b|\bQQ ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g},
    {label: 'Medicare number', kind: 'health-id', alone: /\b[1-9](?![SLOIBZ])[A-Z](?![SLOIBZ])[A-Z0-9]\d-?(?![SLOIBZ])[A-Z](?![SLOIBZ])[A-Z0-9]\d-?(?:(?![SLOIBZ])[A-Z]){2}\d{2}\b/g},
    {label: 'Aadhaar number', alone: /(?<![\d-])[2-9]\d{3}([ -])\d{4}\1\d{4}(?![ -]{0,2}\d)/g, check: checks.verhoeff},
    {label: 'PAN', alone: /\b[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]\b/g},
    {label: 'identity number', alone: /(?<![\d-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{4} ?[01][89]\d(?![\d-])/g, check: checks.luhn},
    {label: 'NRIC number', alone: /\b[STFGM]\d{7}[A-Z]\b/g, check: checks.nric},
    {label: 'PPS number', alone: /\b\d{7}[A-W][A-IW]?\b/g, check: checks.pps},
    {label: 'codice fiscale', alone: /\b[A-Z]{3} ?[A-Z]{3} ?\d{2}[A-EHLMPR-T] ?\d{2} ?[A-Z]\d{3} ?[A-Z]\b/g, check: checks.codiceFiscale},
    {label: 'DNI number', alone: /\b(?:[XYZ]\d{7}|\d{8})[A-Z]\b/g, check: checks.dni},
    {label: 'social security number', alone: /\b[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}\b/g, check: checks.nir},
    {label: 'PESEL', alone: /(?<![\d-])\d{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}(?![\d-])/g, check: checks.pesel},
    {label: 'identity number', alone: /\b\d{6}[-+A]\d{3}[0-9A-FHJ-NPR-Y]\b/g, check: checks.hetu},
    {label: 'national register number', alone: /(?<![\d-])\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?![\d-])/g, check: checks.rijksregister},
    {label: 'CPF', alone: /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g},
    // Korea and Malaysia, Thailand, Switzerland, Chile.
    {label: 'identity number', alone: /(?<![\d.-])(?:\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-(?:[1-4]\d{6}|\d{2}-\d{4})|\d-\d{4}-\d{5}-\d{2}-\d|756\.\d{4}\.\d{4}\.\d{2}|\d{1,2}\.\d{3}\.\d{3}-[\dK])(?![\d-]|\.\d)/g},
    {label: 'CURP', alone: /\b[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d\b/g},
    {label: 'driving licence number', kind: 'driving-licence', alone: /\b[A-Z]\d{4}-\d{5}-\d{5}\b|\b[A-Z]\d{3}-\d{4}-\d{4}\b|\b[A-Z]\d{3}-\d{3}-\d{2}-\d{3}-\d\b|\b[A-Z9]{5} ?\d[0156]\d ?(?:[0-2]\d|3[01])\d ?[A-Z9]{1,2} ?[A-Z0-9]{1,2}[A-Z]{2}\b/g}
  ] as readonly LoneId[],
  /** The company's own registration; what it has registered for a customer is the customer's. */
  own: /\b(?:our(?! (?:system|records?|files?|books|end|notes)\b)|company|registered (?:company|charity|firm|business|office|in|with the|by the|no\b|number)|vat|charity|firm|frn|companies house|business|employer)\b(?:(?!\b(?:you|your|yours|his|her|their|customer's)\b)(?:[^.]|(?<=\bno)\.)){0,40}$/i,
  /** The number of a thing. */
  sold: /\b(?:part|item|model|sku|product|style|catalog(?:ue)?|batch|lot|bulb|size)(?: (?:number|no\.?|code|#))?\W*$/i,
  /** A customer's, an order's or a thing's: references.ts knows it better. */
  other: /\b(?:customer|order|account|member|membership|user|ticket|case|booking|reservation|device|product|store|company|business|reference|patient|student|employee|staff|tracking|transaction|payment|request|meter|profile|player|game|session|error|app|event|login|caller|apple|email|e-?mail)'?s? $/i,
  /** A social security number between spaces, where taxes are spoken of. */
  spaced: /(?<![\d-] ?)(?!000|666|9)\d{3} (?!00)\d{2} (?!0000)\d{4}(?! ?[\d-])/g,
  taxes: /\b(?:irs|w-?2|w-?4|w-?9|10(?:40|95|99)|social|ssa|payroll)\b/i,
  /** The end of one is asked for as a proof: it is as good as a password. */
  ending: /\b(?:ssn|(?:your|his|her|their|the|of) social(?: security)?(?: number)?)(?:'s)?,? (?:\w+ )?(?:end(?:s|ed|ing)?|finish(?:es|ing))(?: in| with)? (?!(?:19|20)\d\d)\d{4}(?!\d)/gi
})
