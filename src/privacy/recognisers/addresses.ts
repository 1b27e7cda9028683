// Postal addresses and postcodes, when they are somebody's and not a shop's.
import {cueList} from '../../cues/index.js'
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {after, before} from '../scan.js'
import {addressPatterns} from './addresses.frames.js'
import {placePatterns} from './places.frames.js'
import {plainName} from './first-names.js'
import {isGivenName} from './given-names.js'
import {lowSign, sign, signsIn, writtenSign} from '../../matching/signs.js'
import type {Kind} from '../kinds.js'
import type {Scan} from '../scan.js'

const STREET = 'Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Cres|Cr|Gardens|Gdns|Terrace|Tce|Ter|Place|Pl|Square|Sq|Way|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Trail|Trl|Mews|Rise|Hill|Park|Row|Walk|Grove|View|Vale|Green|Quay|Quays|Wharf|Parade|Pde|Esplanade|Loop|Path|Pike|Alley|Fields|Meadows?|Bank|End|Gate|Mount|Crossing|Point|Landing|Run|Ridge|Heights|Nagar|Marg|Bagh|Chowk|Colony|Layout|Enclave|Vihar|Puram|Cottages|Villas|Buildings|Broadway|Yard|Approach|Croft|Drove|Fold|Garth|Glade|Holt|Orchard|Promenade|Strand|Wynd|Brae|Loan|Cct|Crt|Grn|Gr|Cove|Esp|Glen|Hollow|Causeway|Dale|Crest|Nook|Mansions|Maltings|Paddock|Spinney|Chase|Trace|Bend|Oval|Grange|Courtyard'
const POSTCODE = '(?:GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2})'
const postcode = lazily(() => new RegExp(`\\b(?:${POSTCODE}|(?:[AC-FHKNPRTV-Y]\\d[0-9W] [0-9AC-FHKNPRTV-Y]{4})|(?:[ABCEGHJ-NPRSTVXY]\\d[A-Z] \\d[A-Z]\\d)|(?<=\\bS ?\\()\\d{6}(?=\\))|(?<=\\bSingapore )\\d{6})\\b`, 'g'))
const places = lazily(placePatterns)
const patterns = lazily(() => addressPatterns(lazily, STREET, POSTCODE))

// Cheap tests before the long patterns.
const singapore = /S ?\(\d{6}\)|Singapore \d{6}\b/
const numberedName = sign(/\d[A-Za-z]?,? (?:\d{1,3}(?:st|nd|rd|th) |[NSEW] )?[A-Z\u00c0-\u00de]/)
const namedPlace = sign(/\d[A-Za-z]?,? (?:[NSEW]{1,2}\.|(?:[NSEW]{1,2} |North |South |East |West )?(?:The|US|CR) )/)
const streets = cueList(() => [...STREET.replace('Meadows?', 'Meadow|Meadows').split('|').map((word) => word.slice(0, 8).toLowerCase()), 'rue', 'route', 'rte', 'county', 'state'])
const buildings = cueList(() => ['flat', 'apt', 'apartmen', 'unit', 'suite', 'room', 'cottage', 'villa', 'plot', 'house', 'block', 'blk', 'farm', 'barn', 'lodge', 'rectory', 'vicarage', 'mill', 'court', 'hall', 'forge', 'lives', 'living'])
const estates = cueList('enclave|nagar|vihar|colony|society|residency|towers?|apartments?|heights|gardens|layout|marg|bagh|puram')
const box = cueList(() => ['box'])
const codes = cueList(() => ['zip', 'zipcode', 'postal', 'post', 'postcode', 'pin', 'pincode', 'eircode'])
// What a street in small letters needs at its end.
const coded = lowSign(/gir ?0aa|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|\b[a-z]{2,3} \d{5}/)
// A state's letters and a code: what stands before them is a street, whatever it is called.
const zoned = sign(/[A-Z]{2,3} (?:\d{4}|[A-Z]\d[A-Z] ?\d)/)
const foreign = writtenSign(
  String.raw`straße|strasse|str.|weg |platz |gasse |allee |damm |ufer |straat |laan |gracht |plein |kade |steenweg |dreef |singel |utca |gatan |vägen |katu |gade |vej |veien |rue |avenue |boulevard |place |chemin |allée |impasse |quai |route |Jalan |Jln |Lorong |Lor |` +
    String.raw`Persiaran |Soi |Avenue |Boulevard |Place |Chemin |Allée |Impasse |Quai |Route |\bCalle |\bC/|\bAvenida |\bAvinguda |\bCarrer |\bAv. |\bAvda|\bPlaza |\bPaseo |\bVia |\bViale |\bPiazza |\bCorso |\bRua |\bRue |\bHeol |\bFfordd |\bStryd |\bRhodfa |\bClos |\bSráid |\bBóthar |\bStrada |\bul.|\bulica |\bal.|\baleja `
)

const zipCue = /\b(?:billing |shipping |delivery |home )?(?:zip(?: code)?|zipcode|postal code|post ?code|pin ?code|eircode)(?: (?:is|was|of|on file|as|we have|reads?|ending|it's|for|you|gave|in|the|your)){0,4}[ :=,("'-]{1,4}(\d{5}(?:-\d{4})?|\d{4}|\d{6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z\d] ?[A-Z\d]{3,4})\b/gi

const flatten = (text: string): string => (text.includes('\n') ? text.replace(/(?<!\n)(?:,?\r\n|\n)(?=\S)/g, (end) => (end.length === 1 ? ' ' : end.length === 2 ? ', ' : ',  ')) : text)

const leftOf = (text: string, start: number): string => {
  const left = before(text, start, 90)
  const above = text.slice(Math.max(0, start - 90), start)
  return left.trim() === '' && /\n\s*$/.test(above) && places().leadsOn.test(above) ? before(flatten(above), above.length) : left
}

const isOurs = (text: string, start: number, end: number): boolean => {
  const left = leftOf(text, start)
  const right = after(text, end, 40)
  if (places().sends.test(left)) return false
  if (/^ (?:is open|opens|closes)\b/.test(right) || places().mailed.test(left) || places().passed.test(left) || places().marketed.test(left)) return true
  if (places().own.test(left)) return true
  if (places().collected.test(left) && !/\b(?:we|i|they|he|she|driver|courier|van)\b[^.!?]{0,25}$/i.test(left)) return true
  const theirs = places().delivered.test(left)
  if (theirs && !/\b(?:store|shop|branch|showroom|clinic|depot|hub|warehouse|locker|collection point|pick-?up point)\b[^,]{0,20}$/i.test(left)) return false
  return places().ownPlace.test(left) || /^, our\b|^[^.]{0,12}\b(?:is open|open (?:from|until|till|daily|on)|opens|closes|store|branch|shop|has (?:\w+ )?parking)\b/i.test(right)
}

const isNamed = (left: string): boolean => {
  const [, first] = places().pairBefore.exec(left) ?? []
  return first !== undefined && isGivenName(plainName(first))
}

/** What only a person's address stands beside in a list: "sam@mail.example, 14 Elm Road". A shop's own number or mailbox is never claimed, but for that of a signature. */
const persons: ReadonlySet<Kind | undefined> = new Set<Kind>(['email', 'phone', 'card', 'bank-account', 'national-id', 'health-id', 'passport', 'driving-licence', 'date-of-birth'])
const isListed = (scan: Scan, start: number, end: number): boolean => {
  const {text} = scan
  if (places().signed.test(text.slice(Math.max(0, start - 120), start))) return false
  const [before = ''] = /(?:,|;| and| at| of)? $/.exec(text.slice(Math.max(0, start - 5), start)) ?? []
  const [after = ''] = /^(?:[,;]|,? and) (?:(?:card|phone|mobile|tel|e-?mail|account)(?: number)?:? )?/i.exec(text.slice(end, end + 24)) ?? []
  return (before !== '' && persons.has(scan.kindBefore(start - before.length))) || (after !== '' && persons.has(scan.kindAt(end + after.length)))
}

const put = (scan: Scan, start: number, place: string): void => {
  const left = /(?<!\bNo)[.!?]\s*$/.test(scan.text.slice(Math.max(0, start - 5), start)) ? '' : leftOf(scan.text, start)
  const found = place.replace(/[\s,.]+$/, '')
  const end = start + found.length
  if (!scan.free(start, end)) return
  // Where a walk starts from is nobody's.
  const cued = places().sends.test(left) || places().delivered.test(/\d/.test(found) ? left : left.replace(/ from $/, '')) || places().delivered.test(after(scan.text, end, 40)) || (/^(?:is|at) $/i.test(left) && /^,? (?:right|correct|still yours)\?/.test(after(scan.text, end, 12)))
  // An address by itself answers the question where the shop is.
  if (isOurs(scan.text, start, end) || (!cued && (!/\d/.test(found) || !(isListed(scan, start, end) || (left.trim() !== '' && (places().attended.test(left) || isNamed(left))))))) scan.reserve(start, end)
  else scan.claim('address', start, end, {low: !cued, instead: /\baddress\W*$/i.test(scan.text.slice(Math.max(0, start - 12), start)) ? 'on your account' : 'the address on your account'})
}

/** Without what is claimed already: the next sentence may begin with two capitals and have a number in it. */
const withRest = (scan: Scan, text: string, {0: street, index}: RegExpMatchArray & {index: number}): string => {
  const rest = patterns().rest()
  rest.lastIndex = index + street.length
  const whole = street + (rest.exec(text)?.[0] ?? '')
  return scan.free(index, index + whole.length) ? whole : street
}

export const addresses = (scan: Scan): void => {
  if (!scan.has.digit && !scan.says(buildings)) return
  const text = flatten(scan.text)
  const signs = signsIn(text)
  const {digits} = scan
  if (digits.beforeName && (scan.says(streets) || signs.has(namedPlace)) && signs.has(numberedName)) for (const match of matchesIn(text, patterns().street())) put(scan, match.index, withRest(scan, text, match))
  if (scan.says(buildings) && /\b(?:Flat|Apt|Apartment|Unit|Suite|Room|Cottage|Villa|Plot|House|Block|Blk|Farm|Barn|Lodge|Rectory|Vicarage|Mill|Court|Hall|Forge)\b/.test(text)) for (const match of matchesIn(text, patterns().named())) put(scan, match.index, match[0])
  if (digits.besideLetter && scan.says(estates)) for (const match of matchesIn(text, patterns().lettered())) put(scan, match.index, match[0])
  if (digits.beforeName || scan.says(buildings)) for (const {0: found, index, groups} of matchesIn(text, patterns().bare())) {
    const place = groups?.['place'] ?? ''
    // What follows is no town.
    if (!places().dated.test(place)) put(scan, index + found.length - place.length, place)
  }
  if (digits.dense(4, 5) && signs.has(zoned)) for (const match of matchesIn(text, patterns().zoned())) put(scan, match.index, match[0])
  if (signs.has(foreign)) for (const match of matchesIn(text, patterns().european())) put(scan, match.index, withRest(scan, text, match))
  if (scan.says(box)) for (const match of matchesIn(text, /\bP\.? ?O\.? Box \d{1,6}\b/gi)) if (/\b(?:your|his|her|their)\b/i.test(before(text, match.index, 40)) || places().sends.test(before(text, match.index)) || /\b(?:(?:was|were|been) (?:posted|sent|mailed)|went|gone) to $/i.test(before(text, match.index)) || /\bas (?:your|his|her)\b/.test(after(text, match.index + match[0].length, 40))) put(scan, match.index, match[0])
  if (digits.besideLetter && signs.has(coded)) for (const match of matchesIn(text, patterns().plain())) put(scan, match.index, match[0])
  if (scan.digits.lettered || singapore.test(text)) for (const match of matchesIn(text, postcode())) {
    const end = match.index + match[0].length
    if (!scan.free(match.index, end)) continue
    // Names alone before it answer where the company is.
    if (isOurs(scan.text, match.index, end) || (/^(?:[A-Z][\w'.-]*,? ){3,}$/.test(before(text, match.index)) && !places().delivered.test(after(text, end, 40))) || (/\bP\.? ?O\.? Box \d{1,6}\b/i.test(before(text, match.index, 60)) && !places().delivered.test(before(text, match.index, 90)))) scan.reserve(match.index, end)
    else if (!/\b(?:tail|aircraft|plane|jet|airframe|code|voucher|promo|coupon|model|part|flight|size|gate|seat|seats|error|sku|row|bus|route|sat ?navs?)\W*$/i.test(before(text, match.index, 30))) {
      scan.claim('postcode', match.index, end, {instead: 'your postcode'})
      const named = patterns().names().exec(before(text, match.index))?.[1]
      if (named !== undefined) put(scan, text.lastIndexOf(named, match.index), named)
    }
  }
  if (scan.says(codes)) {
    for (const match of matchesIn(text, zipCue)) {
      const value = match[1] ?? ''
      const end = match.index + match[0].length
      if (/\d/.test(value) && scan.free(end - value.length, end) && !/\bour\b|\b(?:deliver|ship|serve|cover)(?:s|ing)?(?: to| in)? *\w$/i.test(before(text, match.index + 1, 30))) scan.claim('postcode', end - value.length, end, {instead: 'your postcode'})
    }
  }
}
