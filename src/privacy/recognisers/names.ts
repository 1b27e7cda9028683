// Full names, by what is said around them. A first name in a greeting, a sign-off and the company's own people are nobody's secret.
import {cueList} from '../../cues/index.js'
import {matchesIn} from '../../matching/matches.js'
import {before} from '../scan.js'
import {sign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'
import {isFirstName, plainName} from './first-names.js'
import {isGivenName} from './given-names.js'
import {isThing} from './known-names.js'
import {isFramed, isRelated, isSurelyFramed, weak} from './name-frames.js'
import {contacted, greeting, hailed, isBeside, isListed, isNotable, isOwnPeople, isRecorded, isSpokenOf, isSpokenTo, isStaff, opened, thanked} from './spoken-of.js'
import {isTitled} from './titled.js'

const UP = '[A-Z\\u00c0-\\u00de\\u0100-\\u017f]'
const LOW = '[a-z\\u00df-\\u00ff\\u0100-\\u017f\\u0300-\\u036f\\u1e00-\\u1eff]'
const PART = `(?:(?:O'|Mc|Mac|D'|De|Fitz|St\\.? |\u00d3 |N\u00ed |Nic |U\u00ed )?${UP}${LOW}+(?:[-'](?:${UP}${LOW}+|(?<=-)[a-z]{2,6}(?= [A-Z])))*)`
const LINKING = "(?:de la|de|da|dos|del|di|du|van der|van den|van de|van|von|bin|binti|al-|el-|ap|la|le|y|e|ten|ter)"
const SUFFIX = '(?:,? (?:Jr\\.?|Sr\\.?|Junior|Senior|I{2,3}|IV))'
const NAME = `${PART}(?: ${UP}\\.?(?= ))?(?: (?:${LINKING} )?${PART}){1,3}${SUFFIX}?`
const TITLE = '(?:Mr|Mrs|Ms|Miss|Mx|Master|Sir|Dame|Lady|Lord|Rev|Fr|Prof|Dr|Mohd|Md|Shri|Smt|Alhaj[ia]|Hajia|Pastor|Engr|Herr|Frau|Mme|Encik|Puan)'

let compiled: {full: RegExp; titled: RegExp; lower: RegExp} | undefined
const patterns = (): NonNullable<typeof compiled> =>
  (compiled ??= {
    full: new RegExp(`(?<![A-Za-z\\u00c0-\\u024f\\d@#^/.-])${NAME}(?![A-Za-z\\u00c0-\\u024f\\d@])`, 'g'),
    titled: new RegExp(`(?<![A-Za-z\\u00c0-\\u024f\\d@])(?:${TITLE}\\.? (?:and|&) )?${TITLE}\\.? (?:${UP}\\.? )?(?:${LINKING} )?${PART}(?: (?:${LINKING} )?${PART}){0,2}${SUFFIX}?`, 'g'),
    // "in the name of jane doe", as people type
    lower: /\b(?:in|under) the name(?: of)? ((?!of\b|the\b|your\b|that\b|you\b|a\b|we\b)[a-z]{2,15}(?: [a-z]\.?)? [a-z]{2,18})(?=[.,;!?)]|$)/g
  })

// Only somebody can be: English words and names of firms do not look so, nor is a firm "she".
const strange =
  /[\u00c0-\u1eff]|[a-z]-[A-Z]|\b(?:O'|M(?:a?c|th|b)[A-Z]?|Ade|Olu|Ayo|Oye|Chi[dkmnz]|Chuk|N[dkn]|Ng[uo]|Kw[ae]|Abd|M[ou]ha|Krish|Venk|Raj|Gur[bdmp]|Xi[ao]|Zh|Zb|Sz|Cz|Woj|Krz|Prz|Ye[rv]|Vlad|Dl|Hl|Thand|Tew|Geb|Sio|Sao|Fionn|Caoi|Aod|Te |[Vv][ao]n |[Bb]inti? )|(?:wicz|czyk|sk[aiy]|enko|[eo]va|escu|oglu|poulos|akis|idis|adze|vili|sson|preet|deep|jeet|singh|kumar|swam[iy]|murth[iy]|ullah|uddin|rahman|unle|unde|emi|eze|ogu|inghe|ayake)\b/
// A first name is often made so, a surname seldom otherwise.
const patterned = /\b(?:Ade|Olu|Ayo|Oye|Chi[dknz]|Chuk|Nk|Ndi|Ngo|Kwa|Abd|Moha|Venk|Gur[bdmp]|Zb|Krz|Prz|Woj|Thand)[a-z]{2}|(?:wicz|czyk|enko|escu|oglu|poulos|akis|idis|adze|preet|deep|jeet|ullah|uddin|unle|unde)\b/
// These stand before the given names.
const family = /^(?:Nguyen|Tran|Pham|Huynh|Hoang|Zhang|Wang|Zhao|Huang|Zhou|Chen|Liu|Goh|Choi|Siti|Muhammad|Muhd) /
const pronoun = /^[^\n]{0,60}\b(?:he|she|him|her|his|hers)\b/i
// Somebody spoken of: after a preposition or a verb, or before one. A brand in a list is not.
const spokenOf = /(?:\b(?:to|for|with|by|from|of|that|and|when|after|before|as|is|was|are|told|asked|ask|see|called|call|both|let|tell|behalf of|if|named|name|contact|speak|spoke|because|since|while|under|in|at|passenger|guest|tenant|patient|holder|customer|client)|[:("]) ?$/i
const doing = /^(?:'s\b|'ll\b|,? (?:has|had|is|was|will|would|can|could|called|asked|signed|confirmed|may|must|needs?|and|who|lives?|at|on|from|in)\b)/i

// "Mr Piotr Wolny stayed in room 9.": named whole, and told of.
const toldOf = /^ (?!joined (?:us|our)\b|founded|invented|opened|built|designed|composed|starred|directed|launched|created|established|patented)(?:(?:has|had|is|was|will|would) |[a-z]{3,}ed\b|(?:came|left|paid|took|told|said|says|rang|wrote|went|lives|lost|bought)\b)/
/** Whose door it is: `Tobi Marsh from number 4`. */
const behindDoor = /^,? (?:from|at|in|of) (?:number|no\.?|flat|apartment|apt\.?|unit|room|plot) ?[A-Z]?\d/i

// "We have a Ms Lovell down for two."
const noted = /\b(?:have|has|had|see|got|there's|there is|expecting) an? $/i

const looksNamed = (name: string): boolean => {
  const words = name.split(' ')
  return words.length >= 2 && !isThing(name) && words.some((word) => word.length > 1)
}

/** A ward or a hall that has somebody's whole name. */
const isPlace = (name: string, right: string): boolean => /^\S+ .* (?:Ward|Lodge|Mills?|Woods?|Green|Fields?|Day|Gate|Walk|Row|Castle|Forest|Temple|Heath|Moor|Towers?|Chambers|Cove|Bay|Falls)$/.test(name) && /^(?:,| (?:is|are) (?:on|at|in|next|open|closed|past|near|behind|for|now)\b| (?:opens|closes|has|hours)\b)/.test(right)

const pet = /\b(?:dog|cat|puppy|kitten|hamster|rabbit|parrot|tortoise|pony|horse)\b/i

const cheered = /\bcongrat\w*[^.!?]{0,20} to $/i
/** All know that somebody has won, or nothing is said of what they are congratulated on. */
const won = /^(?:[!.]|,? (?:who (?:won|took|scored)|(?:on|for|after) (?:winning|taking|breaking|scoring|(?:the|that|his|her) (?:\w+ ){0,2}(?:win|title|medal|record|gold|silver|bronze|trophy|goal|victory)))\b)/

/** A writer's own name is behind it. */
const signed = /\b(?:regards|wishes|sincerely|thanks|cheers|yours|faithfully|love), $/i

const isOwn = (scan: Scan, name: string): boolean => scan.company.names.some((own) => name.toLowerCase().includes(own.toLowerCase()))

const claim = (scan: Scan, start: number, end: number, low = false): void => {
  if (scan.free(start, end)) scan.claim('full-name', start, end, {instead: 'the person named on the account', low})
}

// Someone whose birth date, number or mailbox stands right beside: the list of one person's details.
const beside = (scan: Scan, start: number, end: number): boolean => !scan.free(end, Math.min(scan.text.length, end + 24)) && /^[\s,;:(|/-]{1,4}(?:\(?\b(?:d\.?o\.?b\.?|born|age[d]?|tel|phone|mobile|email|e-mail|m|t|e|nhs|ssn|has imei|at|on|of|account|order)\b[\s:.]*)?/i.test(scan.text.slice(end, end + 16)) && start > 0

const details = /^(?:date-of-birth|email|phone|national-id|health-id|passport)$/
/** A line of its own above an address, the writer of a message quoted, the owner of the mailbox or the birthday that follows. */
const recorded = (scan: Scan, end: number, left: string): boolean => {
  const [right = ''] = scan.text.slice(end, end + 70).split('\n', 1)
  const gap = /^(?:,? ?(?:born|cell|mobile|mob|tel|phone|d\.?o\.?b|e-?mail)\b[\s:.]{0,3}|[,:(<|/ -]{1,3})/i.exec(right)?.[0] ?? ''
  if (right === '' || right === ',') return /(?:^|\n)\s*$/.test(left) && scan.kindAt(end + right.length + 1) === 'address'
  return right.includes(' wrote:') || (gap !== '' && details.test(scan.kindAt(end + gap.length) ?? ''))
}

/** Whoever a courier gave it to is at no desk of the company's. */
const handed = /\b(?:driver|courier|rider|postie|postman|van|carrier)\b[^.!?]{0,30}\b(?:gave|handed|left|passed|released)\b[^.!?]{0,20} (?:to|with) $/i

/** Beside another name: nobody's, unless that one has been claimed. */
const joined = /[A-Z][\w'-]+ [A-Z][\w'-]+ and $/

/** Two words in capitals side by side, one of them no greeting's, the first without a full stop: without them the long pattern is not tried. */
const twoCapitals =
  sign(/(?!(?:Hi|Hello|Hey|Dear|Thanks)\b)[A-Z\u00c0-\u017f][^\s,!?;:]{0,60}(?:[a-z\u00df-\u017f\u1e00-\u1eff]|[\u0300-\u036f]) (?:[a-z-]{1,5} (?:[a-z]{2,3} )?)?[A-Z\u00c0-\u017f]/)

const titleHeads = cueList('mr|mrs|ms|mx|miss|master|sir|dame|lady|lord|rev|prof|fr|dr|mohd|md|shri|smt|alhaj[ia]|hajia|pastor|engr|herr|frau|mme|encik|puan')
const anyTitle = sign(/\b(?:M(?:r|rs|s|x|iss|aster|ohd|d|me)|Sir|Shri|Smt|Dame|Lady|Lord|Rev|Prof|Fr|Frau|Dr|Alhaj[ia]|Hajia|Pastor|Engr|Herr|Encik|Puan)\b/)

export const names = (scan: Scan): void => {
  const {text} = scan
  const titles = scan.says(titleHeads) && scan.shows(anyTitle)
  const pairs = scan.shows(twoCapitals)
  const typed = text.includes(' the name ')
  if (scan.shows(household)) surnames(scan)
  if (!titles && !pairs && !typed) return
  const {full, titled, lower} = patterns()
  if (titles) {
    for (const match of matchesIn(text, titled)) {
      const start = match.index
      const end = start + match[0].length
      const left = before(text, start, 50)
      const right = text.slice(end, end + 2)
      const role = isSurelyFramed(scan, start, left)
      const whole = /^\S+ \p{Lu}\p{Ll}+ \p{Lu}/u.test(match[0]) && toldOf.test(text.slice(end, end + 20))
      const vocative = greeting.test(left) || left.trim() === '' || (!role && /,\s*$/.test(left) && /^[.,!?\n]|^$/.test(right)) || /\b(?:thanks|thank you|sorry|hi|hello|dear|hey|welcome|morning|afternoon|evening|apologies|of course|certainly|sure|yes|no|ok|okay|understood|noted|course)[ ,]*$/i.test(left)
      // Doctors and clergy are mostly the company's side, brands or saints; with a first name as well, somebody.
      const clerical = /^(?:Dr|Prof|Rev|Fr|Sir|Lady|Lord|Dame|Master|Mohd|Md)\b/.test(match[0])
      const addressed = /\b(?:hi|hello|hey|dear)[ ,]+$/i.test(left) ? hailed.test(left) : right.startsWith(',') && /(?:^|[.!?\n])\s*$/.test(left) && /^\S+ \S+ \S/.test(match[0])
      // "Oh no, Mrs Ada Lovell!": whole, it is more than politeness.
      const exclaimed = /^\S+ \S+ \S/.test(match[0]) && /[a-z], $/.test(left) && opened.test(left) && /^[!,.]/.test(right) && !signed.test(left)
      if ((addressed || exclaimed) && !clerical && !isThing(match[0]) && !isOwn(scan, match[0]) && scan.free(start, end)) scan.claim('full-name', start, end, {low: true})
      if (whole && !clerical && !isOwn(scan, match[0]) && !isThing(match[0]) && !isOwnPeople(left) && !isNotable(left, text.slice(end, end + 70)) && !isStaff(left, text.slice(end, end + 70))) claim(scan, start, end, left.trim() === '')
      if (behindDoor.test(text.slice(end, end + 30)) && !isStaff(left, '')) claim(scan, start, end)
      if (vocative || pet.test(left) || isNotable(left, '') || isOwn(scan, match[0]) || isThing(match[0]) || (clerical && !isFramed(left)) || !(isFramed(left) || spokenOf.test(left) || doing.test(text.slice(end, end + 14)) || noted.test(left) || contacted.test(left)) || isOwnPeople(left) || (/\bour (?:\w+ ){0,3}$/i.test(left) && !contacted.test(left))) continue
      claim(scan, start, end)
    }
  }
  if (pairs) for (const match of matchesIn(text, full)) {
    let start = match.index
    let name = match[0]
    // The word that opens a sentence is capitalised as well.
    const opening = /^(?:For|The|With|To|From|In|On|At|By|And|But|As|So|Name|Ask|Tell|Mr|Mrs|Ms|Miss|Dr|Guest|Passenger|Patient|Customer|Member|Tenant|Driver|Attn|Contact|Hi|Hello|Dear|Happy|Congratulations|Little|Young|Is|Was|Call|Sorry|Thanks|Client|Rider|Colleague|Neighbour|Recipient|Payee|Tell|Our) /.exec(name)
    if (opening) {
      start += opening[0].length
      name = name.slice(opening[0].length)
    }
    const [opener = '', second = ''] = name.split(' ')
    if (name.split(' ').length > 2 && !isFirstName(plainName(opener)) && isFirstName(plainName(second))) {
      start += opener.length + 1
      name = name.slice(opener.length + 1)
    }
    const end = start + name.length
    if (!looksNamed(name) || !scan.free(start, end) || isOwn(scan, name) || isPlace(name, text.slice(end, end + 16))) continue
    const left = before(text, start, 70)
    const owned = /^'s (?:name|account|booking|policy|order|card|address|number|tenancy|file|parcel|request|claim|appointment|prescription|complaint|mobile|loan|results?|inhaler|insulin|medicine|medication|tablets)\b/.test(text.slice(end, end + 18))
    if (owned) claim(scan, start, end)
    else if ((hailed.test(left) || thanked.test(left)) && !/^\.?\s*$/.test(text.slice(end)) && !isNotable('', text.slice(end, end + 70)) && isGivenName(plainName(name.split(' ')[0] ?? '')) && !isFirstName(plainName(name.split(' ')[1] ?? ''))) scan.claim('full-name', start, end, {low: true})
    else if (isGivenName(plainName(opener)) && /^'s (?:lesson|delivery|membership|subscription|contract|statement|bill|visit|refund|seat) (?:is|was|has|had)\b/.test(text.slice(end, end + 26)) && !isNotable(left, '')) claim(scan, start, end)
    if (owned || greeting.test(left) || (isOwnPeople(left) && !/^ who\b/.test(text.slice(end, end + 5)) && !isRecorded(text.slice(end, end + 40))) || /[\^~*-]\s*$/.test(left)) continue
    const one = plainName(name.split(/[ -]/)[0] ?? '')
    const given = isGivenName(one) || patterned.test(name) || family.test(name)
    const right = text.slice(end, end + 70)
    if (cheered.test(left) && won.test(right)) continue
    if (isSurelyFramed(scan, start, left) || ((given || strange.test(name) || pronoun.test(right)) && !isStaff(left, right) && !isTitled(left) && isFramed(left))) {
      // Mostly somebody whom the papers name.
      claim(scan, start, end, cheered.test(left))
      alsoNamed(scan, end)
    } else if (recorded(scan, end, left) || isRelated(right) || behindDoor.test(right) || (given && (beside(scan, start, end) || isRecorded(right)))) claim(scan, start, end)
    else if (given && (isBeside(left) || (isListed(scan, end, left) && !isNotable('', right)))) {
      claim(scan, start, end)
      alsoNamed(scan, end)
    } else if (given && handed.test(left) && !/^[^.!?]{0,20}\bour\b/.test(right)) claim(scan, start, end)
    else if (!given || (joined.test(left) && scan.free(start - 6, start - 5)) || isNotable(left, right) || isTitled(left) || isStaff(left, right)) continue
    else if (weak.test(left) || contacted.test(left)) {
      claim(scan, start, end)
      alsoNamed(scan, end)
    } else if (isSpokenOf(text, end, left, isFirstName(one)) || isSpokenTo(text, end, left)) claim(scan, start, end, true)
  }
  if (typed) for (const match of matchesIn(text, lower)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (isFirstName(value.split(' ')[0] ?? '')) claim(scan, end - value.length, end)
  }
}

// "With the Trelawneys at number 9", "the Lovell family next door", "a table under Castellanos".
const household = sign(/\b(?:[Tt]he (?<house>[A-Z][a-z]{2,20})(?: family| household)?(?= next door|,? (?:at|in|from) (?:number|no\.?|flat|apartment|unit) ?\d)|(?:[Tt]able|[Bb]ooking|[Bb]ooked|[Rr]eservation|[Rr]oom)(?: (?:for|of|at|on|in|is|was|it|you|this|all|booked|reserved|\w+day|tonight|tomorrow|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}(?:[ap]m)?)){0,5} under (?<under>[A-Z][a-z]{3,20}(?:-[A-Z][a-z]+)?)(?= (?:at|for|on|from|tonight|tomorrow)\b|[,.!]))/g)
const surnames = (scan: Scan): void => {
  for (const {index, 0: found, groups} of scan.all(household)) {
    const name = groups?.['house'] ?? groups?.['under'] ?? ''
    const start = index + found.indexOf(name, 4)
    if (!isThing(name) && !isFirstName(plainName(name)) && !isOwn(scan, name)) claim(scan, start, start + name.length)
  }
}

/** The others of a list: "the users are Ann Lee, Bo Lee and Cy Lee". */
const alsoNamed = (scan: Scan, end: number): void => {
  const more = new RegExp(`^(?:,? (?:and|&|or) |, )(${NAME})`, '')
  let at = end
  for (let match = more.exec(scan.text.slice(at, at + 80)); match?.[1] !== undefined; match = more.exec(scan.text.slice(at, at + 80))) {
    const from = at + match[0].length - match[1].length
    at += match[0].length
    if (looksNamed(match[1])) claim(scan, from, at)
  }
}
