import type {Channel} from '../../rule.js'
import type {Walk} from '../units.js'
import {eachCodePoint} from './code-points.js'

/** GSM 03.38: the default alphabet, one septet each, and the extension table, two. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extension = '\f^{}\\[~]|€'

let table: Map<number, 1 | 2> | undefined
const septets = (): Map<number, 1 | 2> =>
  (table ??= new Map([...[...basic].map((c): [number, 1] => [c.codePointAt(0)!, 1]), ...[...extension].map((c): [number, 2] => [c.codePointAt(0)!, 2])]))

/** One or two septets; undefined for a character that GSM-7 does not have. */
const septetsOf = (code: number): 1 | 2 | undefined => septets().get(code)

/** A character that GSM-7 does not have and that so makes the whole message UCS-2. */
export interface Culprit {
  start: number
  end: number
  text: string
}

export interface Sms {
  encoding: 'GSM-7' | 'UCS-2'
  /** Septets, or UTF-16 units. */
  units: number
  parts: number
  /** Offset in the text at which each part starts. */
  starts: readonly number[]
  culprits: readonly Culprit[]
}

const defaultPartSizes: NonNullable<Channel['partSizes']> = {'GSM-7': [160, 153], 'UCS-2': [70, 67]}

/** Packs a text as a phone does: one odd character makes it UCS-2, and no character is cut in two by the edge of a part. */
export const packSms = (text: string, sizes = defaultPartSizes): Sms => {
  const pieces: {start: number; gsm: number; ucs2: number}[] = []
  const culprits: Culprit[] = []
  eachCodePoint(text, (start, end, code) => {
    const gsm = septetsOf(code)
    if (gsm === undefined) culprits.push({start, end, text: text.slice(start, end)})
    pieces.push({start, gsm: gsm ?? 0, ucs2: end - start})
  })
  const encoding = culprits.length > 0 ? 'UCS-2' : 'GSM-7'
  const cost = encoding === 'UCS-2' ? 'ucs2' : 'gsm'
  const units = pieces.reduce((sum, piece) => sum + piece[cost], 0)
  const [single, part] = sizes[encoding]
  const starts = pieces.length > 0 ? [pieces[0]!.start] : []
  if (units > single) {
    let room = part
    for (const piece of pieces) {
      if (piece[cost] > room) {
        starts.push(piece.start)
        room = part
      }
      room -= piece[cost]
    }
  }
  return {encoding, units, parts: starts.length, starts, culprits}
}

/** SMS: septets in GSM-7, UTF-16 units in UCS-2. */
export const sms: Walk = (text, visit) => {
  const ucs2 = packSms(text).encoding === 'UCS-2'
  eachCodePoint(text, (start, end, code) => visit(start, end, ucs2 ? end - start : septetsOf(code)!))
}
