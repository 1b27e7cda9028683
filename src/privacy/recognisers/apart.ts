// Numbers that stand apart from what they are called, whatever the words between: taken by their shape, where nothing else of the sentence explains them.
import {matchesIn} from '../../matching/matches.js'
import {cueList} from '../../cues/index.js'
import {lazily} from '../../memo/lazily.js'
import {before} from '../scan.js'
import {apartPatterns} from './apart.frames.js'
import type {Scan} from '../scan.js'

const patterns = lazily(apartPatterns)
const documentHeads = cueList('passports?|travel|traveler|travelers|traveller|travellers|drivers?|driving|licen[cs]e|provisional|residence|id|identity|national|visa|social|nin|bvn|aadhaar|emirates|green')

const isNumber = (value: string): boolean => {
  const solid = value.replace(/[^A-Z\d]/g, '')
  return solid.length >= 6 && solid.length <= 20 && solid.replace(/\D/g, '').length >= 4 && !/^(?:(?:19|20)\d{2}[ -]?){2}$/.test(value) && !/^\d{1,2}[ -]\d{1,2}[ -](?:\d{2}|\d{4})$/.test(value)
}

/** What stands in a stretch, without what is claimed in it. */
const open = (scan: Scan, start: number, end: number): string => {
  let found = ''
  for (let at = start; at < end; at++) found += scan.free(at, at + 1) ? scan.text[at]! : '_'
  return found
}

export const apart = (scan: Scan): void => {
  if (!scan.has.digit || !scan.digits.dense(4, 24) || !scan.says(documentHeads)) return
  const {text} = scan
  const {documents, code, explained, foreign, looks, behind} = patterns()
  for (const {0: value, index} of matchesIn(text, code)) {
    const end = index + value.length
    if (!isNumber(value) || !scan.free(index, end)) continue
    const from = index - before(text, index, 90).length
    const left = open(scan, from, index)
    const right = open(scan, end, Math.min(text.length, end + 60))
    for (const [kind, label, instead, noun] of documents) {
      const named = [...left.matchAll(new RegExp(noun, 'gi'))].at(-1)
      const gap = named === undefined ? undefined : left.slice(named.index + named[0].length)
      const next = noun.exec(right)
      const found = gap === undefined ? next !== null && behind.test(right.slice(0, next.index)) : !/\d/.test(gap) && (!explained.test(gap) || looks.test(gap.slice(-24))) && !foreign.test(gap)
      if (found) {
        scan.claim(kind, index, end, {label, instead})
        break
      }
    }
  }
}
