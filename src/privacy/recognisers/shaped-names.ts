// Names as forms and labels have them, in capitals or by initials: a sign or a brand is written so too, and only what is said around one tells.
import {matchesIn} from '../../matching/matches.js'
import {before} from '../scan.js'
import {isFirstName, plainName} from './first-names.js'
import {isThing} from './known-names.js'
import {isFramed, isSurelyFramed} from './name-frames.js'
import {isRecorded} from './spoken-of.js'
import type {Scan} from '../scan.js'

const shaped = /(?<![\w@#&.'-])(?:(?:[A-Z]\. ?){1,3}[A-Z][a-z]+(?:[-'][A-Z][a-z]+)?|(?<first>[A-Z]{3,})(?:[-'][A-Z]{2,})?(?: [A-Z]\.?)?(?: [A-Z]{2,}(?:[-'][A-Z]{2,})?){1,2})(?![\w@&-]| [A-Z]{2})/g
const shape = /[A-Z]{3} [A-Z]|\b[A-Z]\. ?[A-Z]/
/** The short form of a word. */
const clipped = /\b[B-DF-HJ-NP-TV-XZ]{2,}\b/
const owned = /^'s (?:name|account|booking|policy|order|card|parcel|claim|appointment)\b/

const changed = /\b(?:added|removed|have|put|see|took|taken|moved|listed) $/

const titled = (name: string): string => name.replace(/[A-Z]+/g, (word) => word[0]! + word.slice(1).toLowerCase())

const judge = (scan: Scan): void => {
  const {text} = scan
  for (const {0: name, index, groups} of matchesIn(text, shaped)) {
    const end = index + name.length
    const first = groups?.['first']
    const left = before(text, index, 70)
    if (!scan.free(index, end) || clipped.test(name) || isThing(name) || isThing(titled(name))) continue
    const isSomebody = first === undefined ? isSurelyFramed(scan, index, left) || /\b(?:signed|(?:received|accepted|collected|picked up|taken in|opened) by|(?:went|gone|going|handed|given|delivered) to) $/.test(left) || (changed.test(left) && isRecorded(text.slice(end, end + 70))) || /^ (?:signed for|collected|took in|accepted) (?:it|your|the|this)\b/.test(text.slice(end, end + 24)) : isFirstName(plainName(first)) && (isFramed(left) || owned.test(text.slice(end, end + 16)))
    if (isSomebody) scan.claim('full-name', index, end, {instead: 'the person named on the account'})
  }
}

export const shapedNames = (scan: Scan): void => {
  if (shape.test(scan.text)) judge(scan)
}
