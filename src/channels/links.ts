// Finds what X turns into a link, as twitter-text describes it (Apache-2.0; rules only, written anew): `https://` and a domain
// under a known top-level domain, or such a domain by itself. One pass from dot to dot, so the time is linear.
import {hasAny} from '../matching/contains.js'
import {matchesIn} from '../matching/matches.js'
import {lazily} from '../memo/lazily.js'
import {isTld} from './tlds.js'

export interface Link {
  start: number
  end: number
  /** Without a scheme: a domain that stands by itself. */
  bare: boolean
}

const longestUrl = 4096
const longestLabel = 63

const isAlphanumeric = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const unicodeHost = lazily(() => /[\p{L}\p{N}\p{M}\p{So}\p{Cs}]/u)
const isHost = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return false
  const code = text.charCodeAt(at)
  return code < 0x80 ? isAlphanumeric(code) || code === 45 || code === 95 : unicodeHost().test(text[at] ?? '')
}

const asciiDomains = /[a-z0-9\-À-ÖØ-öø-ɏ]+(?:\.[a-z0-9\-À-ÖØ-öø-ɏ]+)+/gi
const port = /:\d+/y
/** Brackets belong to a path in pairs, one pair in another at most. */
const path = /\/(?:[A-Za-z0-9\u0400-\u04ffÀ-ÖØ-öø-ɏ!*';:=+,.$/%#[\]\-–_~@|&]|\((?:[A-Za-z0-9\u0400-\u04ffÀ-ÖØ-öø-ɏ!*';:=+,.$/%#[\]\-–_~@|&]|\([A-Za-z0-9\u0400-\u04ffÀ-ÖØ-öø-ɏ!*';:=+,.$/%#[\]\-–_~@|&]{1,200}\)){1,500}\)){0,4096}/y
const query = /\?[A-Za-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/y
const pathTail = /[A-Za-z0-9\u0400-\u04ffÀ-ÖØ-öø-ɏ=_#/+)-]/
const queryTail = /[A-Za-z0-9_&=#/-]/
const tco = /^https?:\/\/t\.co\/[a-z0-9]{1,40}/i

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** How long a label is as it is sent to the name servers; 64 where it cannot be. */
const labelLength = (label: string): number => {
  if (isAscii(label)) return label.length
  try {
    return new URL(`http://${label}.com`).hostname.length - 4
  } catch {
    return longestLabel + 1
  }
}

const isJoin = (character: string | undefined): boolean => character === '-' || character === '_'
const isName = (label: string): boolean => label !== '' && !isJoin(label[0]) && !isJoin(label[label.length - 1]) && labelLength(label) <= longestLabel

/** How much of a run of labels is a domain under a known top-level domain: the longest such start, 0 where there is none. */
const domainLength = (host: string, next: string): number => {
  const labels = host.split('.')
  const firstBad = labels.findIndex((label) => !isName(label))
  let end = host.length
  for (let i = labels.length - 1; i > 0; i--) {
    const label = labels[i]!
    if (firstBad < 0 || i <= firstBad) {
      const run = /^(?:[Xx][Nn]--[A-Za-z0-9-]+|[A-Za-z]+)/.exec(label)?.[0] ?? ''
      const known = [label, run].find((name) => name !== '' && isTld(name.toLowerCase()))
      const after = known === undefined ? '' : label.slice(known.length) || (i === labels.length - 1 ? next : '.')
      if (known !== undefined && !/^[0-9A-Za-z@+-]/.test(after) && !labels[i - 1]!.includes('_')) return end - label.length + known.length
    }
    end -= label.length + 1
  }
  return 0
}

/** Where a run that a sticky pattern matches ends, without what only closes the sentence around the link. */
const runEnd = (text: string, at: number, pattern: RegExp, tail: RegExp): number => {
  if (text[at] !== '/' && text[at] !== '?') return at
  pattern.lastIndex = at
  const run = pattern.exec(text)?.[0] ?? ''
  let end = run.length
  while (end > 1 && !tail.test(run[end - 1]!)) end--
  return end === 1 && run[0] === '?' ? at : at + end
}

/** A domain by itself takes a query only after a path. */
const urlEnd = (text: string, at: number, bare: boolean): number => {
  port.lastIndex = at
  const afterPort = at + (text[at] === ':' ? (port.exec(text)?.[0].length ?? 0) : 0)
  const afterPath = runEnd(text, afterPort, path, pathTail)
  if (bare && afterPath === afterPort) return at
  return runEnd(text, afterPath, query, queryTail)
}

/** A field that is filled in before the reply is sent: what is in it is a name and no domain. */
const field = /\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|<%[^%\n]{0,200}%>|<<[^<>\n]{0,200}>>|\[\[[^[\]\n]{0,200}\]\]|[$#%]?\{[\w.-]{1,80}\}/g

const fieldsIn = (text: string): {start: number; end: number}[] =>
  hasAny(text, '{<[') ? matchesIn(text, field).map(({index, 0: found}) => ({start: index, end: index + found.length})) : []

/** What was found in the text that was read last: its length and several rules ask about one. */
let last: {text: string; links: readonly Link[]} | undefined

/** Every link, in order; with `bare: false` only those with a scheme. */
export const findLinks = (text: string, {bare = true}: {bare?: boolean} = {}): readonly Link[] => {
  if (!bare) return linksIn(text, false)
  if (last?.text !== text) last = {text, links: linksIn(text, true)}
  return last.links
}

const linksIn = (text: string, bare: boolean): Link[] => {
  const links: Link[] = []
  let fields: readonly {start: number; end: number}[] | undefined
  let nearest = 0
  let floor = 0
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(floor, dot + 1))) {
    // As most do, it ends a sentence.
    if (!isHost(text, dot + 1)) continue
    let start = dot
    while (start > floor && isHost(text, start - 1)) start--
    let hostEnd = dot
    while (hostEnd < text.length && (isHost(text, hostEnd) || (text[hostEnd] === '.' && isHost(text, hostEnd + 1)))) hostEnd++
    floor = hostEnd
    if (start === dot) continue
    const host = text.slice(start, hostEnd)
    const next = text[hostEnd] ?? ''
    const scheme = text.startsWith('//', start - 2) ? /[Hh][Tt][Tt][Pp][Ss]?:\/\/$/.exec(text.slice(Math.max(0, start - 8), start))?.[0] : undefined
    if (scheme) {
      const length = domainLength(host, next)
      if (length === 0 || /[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]/.test(text[start - scheme.length - 1] ?? ' ')) continue
      const from = start - scheme.length
      let end = urlEnd(text, start + length, false)
      floor = Math.max(end, dot + 1)
      const short = length === 4 ? tco.exec(text.slice(from, Math.min(end, from + 64))) : null
      // What follows the code of a shortened link is no part of it, a query apart.
      if (short) end = runEnd(text, from + short[0].length, query, queryTail)
      if (end - from <= longestUrl) links.push({start: from, end, bare: false})
      continue
    }
    fields ??= fieldsIn(text)
    while (nearest < fields.length && fields[nearest]!.end <= start) nearest++
    if (!bare || (fields[nearest]?.start ?? text.length) < start) continue
    for (const match of matchesIn(host, asciiDomains)) {
      const from = start + match.index
      const length = domainLength(match[0], host[match.index + match[0].length] ?? next)
      if (length === 0 || /[A-Za-z0-9@＠$#＃_\-./\uFFFE\uFEFF\uFFFF]/.test(text[from - 1] ?? ' ')) continue
      const end = from + length === hostEnd || !isHost(text, from + length) ? urlEnd(text, from + length, true) : from + length
      if (end - from <= longestUrl) links.push({start: from, end, bare: true})
      floor = Math.max(floor, end)
    }
  }
  return links
}
