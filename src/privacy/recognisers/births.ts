// Dates of birth: a date is nothing, until it is said that somebody was born on it.
import {cueList} from '../../cues/index.js'
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {after, before} from '../scan.js'
import type {Scan} from '../scan.js'
import {birthPatterns} from './births.frames.js'

const birth = /\b(?:d\.? ?o\.? ?b\b\.?|dates? of birth|birth ?(?:date|day)s?|bdate|b-day|born|birth)(?![A-Za-z\u00c0-\u024f])|\(b\.?(?= \d)/i
const ageing = /\b(?:turn(?:ed|s)? (?:\d\d|\w+(?:teen|ty)) on|year of birth|birth year|(?:give|quote) [a-z ]{0,20}\d)/i
const patterns = lazily(birthPatterns)
const heads = cueList(() => ['d', 'do', 'dob', 'date', 'dates', 'birth', 'births', 'birthdat', 'birthday', 'bdate', 'b', 'born', 'turn', 'turned', 'turns', 'give', 'quote'])

export const births = (scan: Scan): void => {
  const {text} = scan
  const numbered = scan.claims.some(({kind}) => kind === 'health-id' || kind === 'national-id')
  if (!scan.has.digit || !(numbered || (scan.says(heads) && (birth.test(text) || ageing.test(text))))) return
  for (const match of matchesIn(text, patterns().date)) {
    const {index} = match
    const end = index + match[0].length
    if (!scan.free(index, end)) continue
    const window = text.slice(Math.max(0, index - 110), index)
    const left = before(text, index, 110)
    // Nobody's who is alive: history, or what a system has for an empty field.
    if (/1(?:[0-8]\d|90)\d$|^1(?:[0-8]\d|90)\d\b/.test(match[0]) || /^,? 1(?:[0-8]\d|90)\d\b/.test(text.slice(end, end + 6))) continue
    const full = /(?:19|20)\d{2}|\d[/.-]\d{1,2}[/.-]\d{2}$/.test(match[0])
    const cue = [...left.matchAll(new RegExp(birth, 'gi'))].at(-1)
    if (patterns().everybodys.test(left) || patterns().nobodys.test(left)) continue
    // "Born on 4 July? Free sundae!"
    if (!full && text[end] === '?') continue
    const near = cue !== undefined && left.length - cue.index - cue[0].length < (full ? 90 : 30)
    // "NHS number 943 476 5919 and 12/05/1984"
    if (full && numbered && /\d[ ,/]{1,3}(?:(?:and|with) )?$/.test(left) && !scan.free(index - 7, index - 1)) scan.claim('date-of-birth', index, end, {instead: 'your date of birth'})
    const second = scan.claims.some((claim) => claim.kind === 'date-of-birth') && full && /date of birth|d\.?o\.?b|born|birth/i.test(window)
    // The birthday was spoken of in another sentence.
    const kept = full && (patterns().onRecord.test(left) || patterns().onFile.test(after(text, end))) && birth.test(text) && !/\b(?:order|booking|appointment|expir\w+|deliver\w*|until|from|start\w*|end\w*)\b/i.test(left)
    if (/^\d{6,8}$/.test(match[0]) && !/(?:d\.? ?o\.? ?b\.?|date of birth)\W{0,4}(?:(?:is|as|of) )?$/i.test(left)) continue
    // "Your March 9, 1951 birthday is what we hold."
    const held = full && /\b(?:your|his|her|their) $/i.test(left) && /^ (?:birth ?date|birthday)\b/i.test(text.slice(end, end + 12))
    if (held || (full && patterns().grown.test(left)) || (full && patterns().longAgo.test(match[0]) && patterns().proving.test(left)) || (near && (full ? !patterns().offer.test(left.slice(cue.index)) : patterns().sure.test(left) || !patterns().offer.test(left))) || second || kept || patterns().rightCue.test(after(text, end))) scan.claim('date-of-birth', index, end, {instead: 'your date of birth'})
  }
}
