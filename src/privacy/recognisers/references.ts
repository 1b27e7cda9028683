// Order, booking, tracking, policy, account and case numbers: by what they are called, by a shape, by the company's own patterns, and by one that was found.
import {matchesOf} from '../../matching/bounded.js'
import {cueList, matchesAt} from '../../cues/index.js'
import {matchesIn} from '../../matching/matches.js'
import {after, before} from '../scan.js'
import {byCue} from './named-references.js'
import {isCode, notReference, publicNoun, put, yours} from './reference-codes.js'
import {byCarrier, byShape} from './shaped-references.js'
import type {Kind} from '../kinds.js'
import type {Recogniser, Scan} from '../scan.js'

const byPattern = (scan: Scan): void => {
  for (const [name, pattern] of Object.entries(scan.company.patterns ?? {})) {
    const known = Object.keys(yours).find((kind): kind is Kind => kind.startsWith(name.toLowerCase().split(/[\s_-]/)[0] ?? name))
    for (const {index, 0: {length}} of matchesOf(scan.text, pattern)) if (scan.free(index, index + length)) put(scan, known ?? 'order-number', index, index + length, name.replace(/[_-]/g, ' '))
  }
}

// "Quote 7F-22190 when you message back."
const quoting = cueList(() => ['quote', 'quoting', 'mention', 'cite', 'use', 'ref', 'with'])
const quoted = /\b(?:[Qq]uote|quoting|[Mm]ention|[Cc]ite|[Uu]se|with ref|[Rr]ef)[ :]{1,2}#?(?<value>(?=[A-Z0-9/-]{0,40}\d)[A-Z0-9]+(?:[-/][A-Z0-9]+){0,4})(?= (?:when|if|whenever|in any|in your|on the phone|back to|as your))/gy

// The same shape again, further on: "order A-1188-2026 and the spare, A-1189-2026".
const again = (scan: Scan): void => {
  const shapeOf = (value: string): string => value.replace(/\d/g, '9').replace(/[A-Z]/g, 'A')
  const known = new Map<string, Kind>()
  for (const claim of scan.claims) if (claim.kind in yours) known.set(shapeOf(scan.original.slice(claim.start, claim.end)), claim.kind)
  if (known.size === 0) return
  // A shape with a digit needs another of them.
  if (!scan.digits.some((place) => scan.free(place, place + 1)) && [...known.keys()].every((shape) => shape.includes('9'))) return
  for (const match of matchesIn(scan.text, /(?<![\w#/-])#?(?=[A-Z0-9/-]{0,40}\d)[A-Z0-9]{2,}(?:[-/][A-Z0-9]+){0,5}(?![\w/-]|[.,]\d)|(?<![\w#/-])#?[A-Z](?:-[A-Z0-9]+){1,5}(?![\w/-])/g)) {
    const kind = known.get(shapeOf(match[0]))
    const end = match.index + match[0].length
    if (kind && match[0].length >= 6 && scan.free(match.index, end) && !notReference.test(match[0]) && !publicNoun().test(before(scan.text, match.index, 20)) && !/[£$€₹]$/.test(scan.text.slice(0, match.index).slice(-1))) put(scan, kind, match.index, end)
  }
}

// "Under KH-2291-L and PQZ-88120": another beside it, of whatever shape.
const beside = /^(?:,? and |, | & )#?(?<value>(?=(?:[A-Z/-]*\d){5})[A-Z\d]+(?:[-/][A-Z\d]+){0,4})(?![\w%-]|[.,]\d| ?(?:points|miles|kwh|people)\b)/
const alsoThere = (scan: Scan): void => {
  for (const {kind, end} of scan.claims) {
    if (!(kind in yours) || scan.original.length !== scan.text.length) continue
    const {0: found = '', groups} = beside.exec(scan.text.slice(end, end + 40)) ?? {}
    const value = groups?.['value'] ?? ''
    const last = end + found.length
    if (/[A-Z]/.test(value) && isCode(value) && !notReference.test(value) && scan.free(last - value.length, last)) put(scan, kind, last - value.length, last)
  }
}

// Those may have a number of letters alone.
const lettersOnly = cueList('pnr|confirmation|booking|reservation|reference|locator|itinerary')

export const references: Recogniser = (scan) => {
  if (scan.company.patterns) byPattern(scan)
  if (!scan.has.digit && !scan.says(lettersOnly)) return
  // Whole, before a cue takes the first part of one that is written in groups.
  if (scan.has.longNumber && scan.digits.dense(9, 11)) byCarrier(scan)
  byCue(scan)
  if (!scan.has.digit) return
  byShape(scan)
  for (const match of matchesAt(scan.text, scan.places(quoting).filter((place) => scan.digits.within(place, place + 56)), quoted)) {
    const value = match.groups?.['value'] ?? ''
    const end = match.index + match[0].length
    if (isCode(value) && !notReference.test(value) && scan.free(end - value.length, end) && !/\b(?:apply|application|job|role|vacancy|book|order online|checkout|discount|off)\b/i.test(after(scan.text, end, 50))) put(scan, 'case-reference', end - value.length, end)
  }
  again(scan)
  alsoThere(scan)
}
