// Recovery phrases of wallets: twelve words or more, none of which holds a sentence together.
import {matchesIn} from '../../matching/matches.js'
import {cueList} from '../../cues/index.js'
import type {Scan} from '../scan.js'

const cue = /\b(?:recovery|seed|backup|back-up|secret|mnemonic|wallet)\b[^.!?\n]{0,60}\b(?:phrase|words?|seed)\b|\bwallet\b/i
// BIP 39: words of three to eight letters.
const run = /(?<![A-Za-z])[a-z]{3,8}(?:[ ,]{1,2}(?:\d{1,2}[.)] ?)?[a-z]{3,8}){7,40}(?![A-Za-z])/g
// Words of sentences, none of them in that list.
const joint = /\b(?:the|and|for|are|was|were|with|from|not|but|has|have|had|been|its|his|her|your|our|words?|phrase|wallet|recovery|which|who|reads)\b/g
const linked = /(?:\b(?:is|was|are|as|reads|you gave|we have|words)|[:=])[ "'(:]*$/i

const heads = cueList('recovery|seed|backup|back|mnemonic|wallet|secret')

/** Claims the part of a run that stands between two words of a sentence, where it is long enough. */
const part = (scan: Scan, start: number, piece: string): void => {
  const words = piece.trim().replace(/^[ ,]+|[ ,]+$/g, '')
  const count = words.split(/[ ,]+(?:\d{1,2}[.)] ?)?/).length
  const from = start + piece.indexOf(words)
  if (count < 8 || (count < 12 && !linked.test(scan.text.slice(Math.max(0, from - 20), from)))) return
  if (scan.free(from, from + words.length)) scan.claim('recovery-phrase', from, from + words.length)
}

export const recoveryPhrases = (scan: Scan): void => {
  if (!scan.says(heads) || !cue.test(scan.text)) return
  for (const {0: found, index} of matchesIn(scan.text, run)) {
    let at = 0
    for (const word of matchesIn(found, joint)) {
      part(scan, index + at, found.slice(at, word.index))
      at = word.index + word[0].length
    }
    part(scan, index + at, found.slice(at))
  }
}
