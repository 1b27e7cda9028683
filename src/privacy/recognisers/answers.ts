// Security answers that words stand before: what was put for the question, the pet's name that the hint gives away.
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {cueList} from '../../cues/index.js'
import {before} from '../scan.js'
import {answerPatterns} from './answers.frames.js'
import type {Scan} from '../scan.js'

const patterns = lazily(answerPatterns)
const heads = cueList('secret|memorable|security|verification|answer|answered|maiden|birth|pet|first|favou?rite|childhood|telephone|phone|verbal|spoken|hint|chose|picked')
// What makes a pet's name an answer.
const verifying = /\b(?:password|hint|securit\w+|verif\w+|secret|maiden|of birth|on file|we (?:hold|have|keep|held)|you (?:gave|set|chose|put|answered|entered|typed|told us)|memorable (?:word|answer|name|information)|(?:stored|saved|recorded|held|down) as)\b/i

export const answers = (scan: Scan): void => {
  if (!scan.says(heads) || !verifying.test(scan.text)) return
  const {text} = scan
  const {told, opener, ordinary} = patterns()
  for (const pattern of told) {
    for (const match of matchesIn(text, pattern)) {
      const value = match.groups?.['value'] ?? ''
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.length
      if (value === '' || opener.test(value) || (/^[a-z]/.test(value) && ordinary.test(value)) || !scan.free(start, end)) continue
      if (!verifying.test(before(text, start, 120) + text.slice(start, end + 60)) || /\b(?:e\.g|such as|like|example|never|don't|our)\b[^.!?]{0,30}$/i.test(before(text, start, 60))) continue
      scan.claim('security-answer', start, end)
    }
  }
}
