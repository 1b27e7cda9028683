// Names of files, and errors that quote what was typed, as they may be shown: personal data is covered there as it is in a draft.
import {cover, type Place} from '../places.js'
import {surestClaimsIn} from '../privacy/claims.js'
import type {Kind} from '../privacy/kinds.js'

/** A file may be named for its order, its case or its street: only what identifies a person or opens a door is covered. */
const covered: ReadonlySet<Kind> = new Set<Kind>([
  'api-key', 'link-token', 'password', 'pin', 'one-time-code', 'email', 'card', 'card-details', 'bank-account', 'national-id', 'health-id', 'passport',
  'driving-licence', 'device', 'ip-address', 'date-of-birth', 'phone'
])

/** Six digits near each other, a mailbox, or a long run of letters and digits: else there is nothing to cover. */
const worthALook = /@|\d(?:\D{0,2}\d){5}|[\w-]{9}/
const part = /[^\\/:;,"'“”`\n*]{6,200}/g
const nobody = {names: [], contacts: []}

/** Read as a company's note of what it has of a customer: a name of a file says nothing of whose it is. */
const note = 'We have '

const placesIn = (text: string): Place[] =>
  surestClaimsIn(`${note}${text} for you.`, nobody).flatMap(({kind, start, end}) => (covered.has(kind) ? [{start: start - note.length, end: end - note.length}] : []))

const blank = (words: string): string => ' '.repeat(words.length)
/** Without what joins the words of a name; the dot of an ending is one too, and a hyphen between a word and a number or a mailbox. */
const unjoined = (name: string): string => name.replace(/\.(?=\w{1,9}$)|[_+=]|-{2,}|(?<=[a-z]{2})-(?=\+?\d)|(?<=\d)-(?=[a-z]{2})|-(?=[^\s@-]*@)/gi, blank)
/** From the first number or mailbox on. */
const value = (name: string): string => name.replace(/^[^\d@]*\s(?=\S*[\d@])/, blank)

/** The text with personal data covered; of the same length. */
export const shownText = (text: string): string => {
  if (!worthALook.test(text)) return text
  const places = [...text.matchAll(part)].flatMap(({0: name, index}) => {
    if (!worthALook.test(name)) return []
    const readings = new Set([name, unjoined(name), value(name), value(unjoined(name))])
    return [...readings].flatMap(placesIn).map(({start, end}) => ({start: index + Math.max(0, start), end: index + Math.min(name.length, end)}))
  })
  return cover(text, places)
}
