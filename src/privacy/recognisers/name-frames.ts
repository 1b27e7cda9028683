// What is said around a full name, when it is somebody's: whose name it is, what was done by or for them.
import {cueHeads} from '../../cues/heads.js'
import {cueList} from '../../cues/index.js'
import {lazily} from '../../memo/lazily.js'
import {framedPatterns} from './framed.frames.js'
import {list as people} from './people.list.js'
import type {Scan} from '../scan.js'

// Whoever stands after these is somebody: a holder, a guest, a relative, a recipient.
const role = lazily(() => `(?:${people.toString()}|fianc[ée]e?)`)
const patterns = lazily(() => framedPatterns(role()))
/** Anybody's, where the first word is a first name. */
export const weak = /\b(?:from|for|with|to|by|of|both|and|told|asked|ask|see|saw|that|as|is|was|because|since|named|let|tell|remind|while|after|before|not) ["'(]?$/i

// A word that each of the sure ones has.
const sureHeads = cueList(() => cueHeads(`${role()}|names?|person|lady|man|woman|guy|gentleman|someone|booked|booking|reserved|reservation|table|tickets?|signed|addressed|behalf|care|c|f|fao|attn|attention|handset`))

/** Whether the words before a place are said of a person, if not of a firm. */
export const isFramed = (left: string): boolean => patterns().any.test(left)

/** Whether what follows says what somebody is to the customer: "Ada Lovell, your solicitor". */
export const isRelated = (right: string): boolean => right.startsWith(', ') && patterns().kin.test(right)

/** Whether they are said of nobody but a person, or of whoever has a title. */
export const isSurelyFramed = (scan: Scan, start: number, left: string, titled = false): boolean =>
  scan.near(sureHeads, start - left.length, start) && patterns().sure.test(left) && (titled || !patterns().trade.test(left))
