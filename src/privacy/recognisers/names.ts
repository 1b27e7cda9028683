// Full names, by what is said around them. A first name in a greeting, a sign-off and the company's own people are nobody's secret.
import {cueList} from '../../cues/index.js'
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {householdPatterns} from './households.frames.js'
import {after, before} from '../scan.js'
import {sign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'
import {isFirstName, plainName} from './first-names.js'
import {isGivenName} from './given-names.js'
import {isKnown, isThing} from './known-names.js'
import {isFramed, isRelated, isSurelyFramed, weak} from './name-frames.js'
import {namePatterns} from './names.frames.js'
import {contacted, greeting, hailed, isAddressed, isAdjoining, isBeside, isListed, isNotable, isOnRecord, isOwnPeople, isRecorded, isSpokenOf, isSpokenTo, isStaff, opened, thanked} from './spoken-of.js'
import {isTitled} from './titled.js'

// Courtesy titles of the countries whose people write to care teams in English. One that is a rank, a brand or a word as well is not among them: Chief, Don, Madame.
const TITLE =
  "Mr|Mrs|Ms|Miss|Mx|Mdm|Master|Sir|Dame|Lady|Lord|Rev|Fr|Prof|Dr|Mohd|Md|Shri|Smt|Thiru|Tan Sri|Puan Sri|Dat(?:uk|in|o')(?: Ser?i)?|Tuan|Encik|Puan|Pn|Cik|Ustaz|Alhaj[ia]|Hajia|Pastor|Engr|Otunba|Herr|Frau|Dhr|Mevrouw|Meneer|Mnr|Mev|Mme|Mlle|Sra|Srta|Se[ñn]ora?"

const patterns = lazily(() => namePatterns(TITLE))

const looksNamed = (name: string): boolean => {
  const words = name.split(' ')
  return words.length >= 2 && !isThing(name) && words.some((word) => word.length > 1)
}

/** A ward or a hall that has somebody's whole name. */
const isPlace = (name: string, right: string): boolean => patterns().ward.test(name) && patterns().found.test(right)

const isOwn = (scan: Scan, name: string): boolean => scan.company.names.some((own) => name.toLowerCase().includes(own.toLowerCase()))

const claim = (scan: Scan, start: number, end: number, low = false): void => {
  if (scan.free(start, end)) scan.claim('full-name', start, end, {instead: 'the person named on the account', low})
}

const details = /^(?:date-of-birth|email|phone|national-id|health-id|passport)$/
// Someone whose birth date, number or mailbox stands right beside: the list of one person's details.
const beside = (scan: Scan, start: number, end: number): boolean => !scan.free(end, Math.min(scan.text.length, end + 24)) && scan.claims.some(({kind}) => details.test(kind)) && patterns().detailed.test(scan.text.slice(end, end + 16)) && start > 0

/** A line of its own above an address, the writer of a message quoted, the owner of the mailbox or the birthday that follows. */
const recorded = (scan: Scan, end: number, left: string): boolean => {
  const [right = ''] = scan.text.slice(end, end + 70).split('\n', 1)
  const gap = patterns().gap.exec(right)?.[0] ?? ''
  if (right === '' || right === ',') return /(?:^|\n)\s*$/.test(left) && scan.kindAt(end + right.length + 1) === 'address'
  return right.includes(' wrote:') || (gap !== '' && details.test(scan.kindAt(end + gap.length) ?? ''))
}

/** Two words in capitals side by side, one of them no greeting's, the first without a full stop: without them the long pattern is not tried. */
const twoCapitals =
  sign(/(?!(?:Hi|Hello|Hey|Dear|Thanks)\b)[A-Z\u00c0-\u017f][^\s,!?;:]{0,60}(?:[a-z\u00df-\u017f\u1e00-\u1eff]|[\u0300-\u036f]) (?:[a-z-]{1,5} (?:[a-z]{2,3} )?)?[A-Z\u00c0-\u017f]/)

const titleHeads = cueList(TITLE.toLowerCase())
const anyTitle = sign(new RegExp(`\\b(?:${TITLE})(?=[. ])`))

export const names = (scan: Scan): void => {
  const {text} = scan
  const titles = scan.says(titleHeads) && scan.shows(anyTitle)
  const pairs = scan.shows(twoCapitals)
  const typed = text.includes(' the name ')
  if (scan.says(kept) && scan.shows(ledTo)) surnames(scan)
  if (!titles && !pairs && !typed) return
  const {full, titled, lower} = patterns()
  // "Dr Pepper and Mr Pibb": in one list with what all know.
  let known = Infinity
  const isAlsoKnown = (name: string, start: number, isNone: boolean): boolean => {
    const found = patterns().listed.test(text.slice(known, start)) || (isNone && isKnown(name))
    if (found) known = start + name.length
    return found
  }
  if (titles) {
    for (const match of matchesIn(text, titled)) {
      const start = match.index
      const end = start + match[0].length
      const left = before(text, start, 50)
      const right = text.slice(end, end + 2)
      // "A Mr Lovell" is somebody whom nobody here knows.
      const role = isSurelyFramed(scan, start, left, true) || (!patterns().clerical.test(match[0]) && /\b(?:an?|one|the same) $/i.test(left))
      const none = isThing(match[0])
      const thing = isAlsoKnown(match[0], start, none) || (none && !patterns().surname.test(match[0]))
      const whole = /^\S+ \p{Lu}\p{Ll}+ \p{Lu}/u.test(match[0]) && patterns().toldOf.test(text.slice(end, end + 20))
      const vocative = greeting.test(left) || left.trim() === '' || (!role && /,\s*$/.test(left) && /^[.,!?\n]|^$/.test(right)) || patterns().polite.test(left)
      const clerical = patterns().clerical.test(match[0])
      // "Dear Mr and Mrs de Vries" is no whole name.
      const named = patterns().wholly.test(match[0])
      const addressed = named && (/\b(?:hi|hello|hey|dear)[ ,]+$/i.test(left) ? hailed.test(left) : right.startsWith(',') && /(?:^|[.!?\n])\s*$/.test(left))
      // "Oh no, Mrs Ada Lovell!": whole, it is more than politeness.
      const exclaimed = named && /[a-z], $/.test(left) && opened.test(left) && /^[!,.]/.test(right) && !patterns().signed.test(left)
      if ((addressed || exclaimed) && !clerical && !thing && !isOwn(scan, match[0]) && scan.free(start, end)) scan.claim('full-name', start, end, {low: true})
      if (whole && !clerical && !isOwn(scan, match[0]) && !thing && !isOwnPeople(left) && !isNotable(left, text.slice(end, end + 70)) && !isStaff(left, text.slice(end, end + 70))) claim(scan, start, end, left.trim() === '')
      if ((patterns().behindDoor.test(text.slice(end, end + 30)) || patterns().nextDoor.test(text.slice(end, end + 24)) || (!clerical && !thing && patterns().didHere.test(text.slice(end, end + 36))) || (!clerical && !thing && patterns().owned.test(text.slice(end, end + 26)))) && !isStaff(left, '')) claim(scan, start, end)
      if (vocative || patterns().served.test(text.slice(end, end + 70)) || patterns().pet.test(left) || isNotable(left, '') || isOwn(scan, match[0]) || thing || (patterns().toBeSeen.test(left) && (/for $/i.test(left) || patterns().atPost.test(text.slice(end, end + 40)))) || (clerical && !isFramed(left)) || !(role || isFramed(left) || patterns().spokenOf.test(left) || patterns().doing.test(text.slice(end, end + 14)) || patterns().noted.test(left) || contacted.test(left)) || isOwnPeople(left) || (!role && !contacted.test(left) && !patterns().given.test(left) && isStaff(left, text.slice(end, end + 90))) || (/\bour (?:\w+ ){0,3}$/i.test(left) && !contacted.test(left))) continue
      claim(scan, start, end)
    }
  }
  if (pairs) for (const match of matchesIn(text, full)) {
    let start = match.index
    let name = match[0]
    const opening = patterns().opening.exec(name)
    if (opening) {
      start += opening[0].length
      name = name.slice(opening[0].length)
    }
    const [opener = '', second = ''] = name.split(' ')
    let from = start
    if (name.split(' ').length > 2 && !isFirstName(plainName(opener)) && isFirstName(plainName(second))) {
      start += opener.length + 1
      name = name.slice(opener.length + 1)
    }
    const end = start + name.length
    const doctor = /\b(?:Dr|Prof|Rev)\.? $/.test(text.slice(Math.max(0, start - 6), start))
    const none = !looksNamed(name)
    if (isAlsoKnown(name, start, none) || none || !scan.free(start, end) || isOwn(scan, name) || isPlace(name, text.slice(end, end + 16))) continue
    if (!patterns().rank.test(opener)) from = start
    const left = before(text, from, 70)
    const owned = patterns().owned.test(text.slice(end, end + 18))
    if (owned) claim(scan, start, end)
    else if ((hailed.test(left) || thanked.test(left)) && !/^\.?\s*$/.test(text.slice(end)) && !isNotable('', text.slice(end, end + 70)) && isGivenName(plainName(name.split(' ')[0] ?? '')) && !isFirstName(plainName(name.split(' ')[1] ?? ''))) scan.claim('full-name', start, end, {low: true})
    else if (isGivenName(plainName(opener)) && patterns().attended.test(text.slice(end, end + 26)) && !isNotable(left, '')) claim(scan, start, end)
    if (owned || greeting.test(left) || (isOwnPeople(left) && !/^ (?:who|next door)\b/.test(text.slice(end, end + 10)) && !isRecorded(text.slice(end, end + 40))) || /[\^~*-]\s*$/.test(left)) continue
    const one = plainName(name.split(/[ -]/)[0] ?? '')
    const given = isGivenName(one) || patterns().patterned.test(name) || patterns().family.test(name)
    const right = text.slice(end, end + 70)
    if (patterns().cheered.test(left) && patterns().won.test(right)) continue
    if (isSurelyFramed(scan, start, left) || ((given || patterns().strange.test(name) || patterns().pronoun.test(right)) && !isStaff(left, right) && !isTitled(left) && !isNotable('', right) && isFramed(left))) {
      // Mostly somebody whom the papers name.
      claim(scan, start, end, patterns().cheered.test(left))
      alsoNamed(scan, end)
    } else if (recorded(scan, end, left) || (given && patterns().nextDoor.test(right) && !/\bthe $/i.test(left)) || isRelated(right) || patterns().behindDoor.test(right) || (given && ((beside(scan, start, end) && !isStaff(left, right)) || isRecorded(right)))) claim(scan, start, end)
    else if (given && ((isAdjoining(left, right) && !isNotable('', right)) || (isOnRecord(left, right) && !isNotable(left, right)) || isBeside(left) || (isListed(scan, end, left) && !isNotable('', right)))) {
      claim(scan, start, end)
      alsoNamed(scan, end)
    } else if (given && patterns().handed.test(left) && !/^[^.!?]{0,20}\bour\b/.test(right)) claim(scan, start, end)
    else if (!given || doctor || (patterns().joined.test(left) && scan.free(start - 6, start - 5)) || isNotable(left, right) || isTitled(left) || isStaff(left, right)) continue
    else if (weak.test(left) || contacted.test(left)) {
      claim(scan, start, end)
      alsoNamed(scan, end)
    } else if (isSpokenOf(text, end, left, isFirstName(one)) || isSpokenTo(text, end, left) || (!isFirstName(plainName(name.split(' ')[1] ?? '')) && isAddressed(left, right))) claim(scan, start, end, true)
  }
  if (typed) for (const match of matchesIn(text, lower)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (isFirstName(value.split(' ')[0] ?? '')) claim(scan, end - value.length, end)
  }
}

// What a household or a thing that is somebody's is known by, and how a name stands there.
const kept = cueList('household|profiles?|table|booking|booked|reservation|room|surname|last|number|no|flat|apartment|unit|next|wedding|funeral|tenancy|account|file|folder|parcel|order|letter|statement|policy|claim|bill|invoice|luggage|prescription|records|notes')
const ledTo = sign(/(?:\b(?:[Tt]he|under) (?:v[ao]n |de[rn]? |la )*[A-Z]|'s (?:account|file|folder|parcel|order|letter|statement|bill|invoice|luggage|prescription|notes)|name\b[^.!?\n]{0,40} [A-Z]|[A-Z\u00c0-\u024f][a-z\u00df-\u024f]+ (?:at|in|from) [a-z.]+ ?\d)/)
const households = lazily(householdPatterns)
const surnames = (scan: Scan): void => {
  const {text} = scan
  for (const {index, 0: found, groups} of matchesIn(text, households().household)) {
    const {house, mixed, under, last, first} = groups ?? {}
    const name = house?.replace(/ (?:family|household)$/, '') ?? mixed ?? under ?? last ?? first ?? ''
    const start = index + found.lastIndexOf(name)
    const end = start + name.length
    if (isThing(name) || (first === undefined ? isFirstName(plainName(name)) : !(isGivenName(plainName(name)) || patterns().strange.test(name))) || isOwn(scan, name)) continue
    if (mixed === undefined || (households().confused.test(before(text, start) + after(text, end)) && !/(?:ian|ish|ese|[eu][nt]ch)$/.test(mixed))) claim(scan, start, end)
  }
}

/** The others of a list: "the users are Ann Lee, Bo Lee and Cy Lee". */
const alsoNamed = (scan: Scan, end: number): void => {
  const {more} = patterns()
  let at = end
  for (let match = more.exec(scan.text.slice(at, at + 80)); match?.[1] !== undefined; match = more.exec(scan.text.slice(at, at + 80))) {
    const from = at + match[0].length - match[1].length
    at += match[0].length
    if (looksNamed(match[1])) claim(scan, from, at)
  }
}
