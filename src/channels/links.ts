// Finds what X turns into a link, as twitter-text describes it (Apache-2.0; rules only, written anew): `https://` and a domain
// under a known top-level domain, or such a domain by itself. One pass from dot to dot, so the time is linear.
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
const unicodeHost = /[\p{L}\p{N}\p{M}\p{So}\p{Cs}]/u
const isHost = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 0x80 ? isAlphanumeric(code) || code === 45 || code === 95 : unicodeHost.test(text[at] ?? '')
}

const asciiDomains = /[a-z0-9\-À-ÖØ-öø-ɏ]+(?:\.[a-z0-9\-À-ÖØ-öø-ɏ]+)+/gi
const port = /:\d+/y
const path = /\/[a-z0-9\u0400-\u04ffÀ-ÖØ-öø-ɏ!*';:=+,.$/%#[\]\-–_~@|&()]*/iy
const query = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy
const pathTail = /[a-z0-9\u0400-\u04ffÀ-ÖØ-öø-ɏ=_#/+-]/i
const queryTail = /[a-z0-9_&=#/-]/i
const tco = /^https?:\/\/t\.co\/[a-z0-9]{1,40}/i

/** How long a label is as it is sent to the name servers; 64 where it cannot be. */
const labelLength = (label: string): number => {
  if (/^[\0-\x7F]*$/.test(label)) return label.length
  try {
    return new URL(`http://${label}.com`).hostname.length - 4
  } catch {
    return longestLabel + 1
  }
}

const isName = (label: string): boolean => label !== '' && !/^[-_]|[-_]$/.test(label) && labelLength(label) <= longestLabel

/** How much of a run of labels is a domain under a known top-level domain: the longest such start, 0 where there is none. */
const domainLength = (host: string, next: string): number => {
  const labels = host.split('.')
  const firstBad = labels.findIndex((label) => !isName(label))
  let end = host.length
  for (let i = labels.length - 1; i > 0; i--) {
    const label = labels[i]!
    if (firstBad < 0 || i <= firstBad) {
      const run = /^(?:xn--[a-z0-9-]+|[a-z]+)/i.exec(label)?.[0] ?? ''
      const known = [label, run].find((name) => name !== '' && isTld(name.toLowerCase()))
      const after = known === undefined ? '' : label.slice(known.length) || (i === labels.length - 1 ? next : '.')
      if (known !== undefined && !/^[0-9A-Za-z@+-]/.test(after) && !labels[i - 1]!.includes('_')) return end - label.length + known.length
    }
    end -= label.length + 1
  }
  return 0
}

/** Where a run that a sticky pattern matches ends, without what only closes the sentence around the link. */
const tailEnd = (text: string, at: number, pattern: RegExp, tail: RegExp): number => {
  pattern.lastIndex = at
  const run = pattern.exec(text)?.[0]
  if (run === undefined) return at
  let open = 0
  for (const char of run) open += char === '(' ? 1 : char === ')' ? -1 : 0
  let end = run.length
  for (; end > 1; end--) {
    const last = run[end - 1]!
    if (tail.test(last) || (last === ')' && open === 0)) break
    open += last === ')' ? 1 : last === '(' ? -1 : 0
  }
  return end === 1 && run[0] === '?' ? at : at + end
}

const urlEnd = (text: string, at: number): number => {
  port.lastIndex = at
  const afterPort = at + (port.exec(text)?.[0].length ?? 0)
  return tailEnd(text, tailEnd(text, afterPort, path, pathTail), query, queryTail)
}

/** Every link, in order; with `bare: false` only those with a scheme. */
export const findLinks = (text: string, {bare = true}: {bare?: boolean} = {}): Link[] => {
  const links: Link[] = []
  let floor = 0
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(floor, dot + 1))) {
    let start = dot
    while (start > floor && isHost(text, start - 1)) start--
    let hostEnd = dot
    while (hostEnd < text.length && (isHost(text, hostEnd) || (text[hostEnd] === '.' && isHost(text, hostEnd + 1)))) hostEnd++
    floor = Math.max(hostEnd, dot + 1)
    if (start === dot || hostEnd <= dot + 1) continue
    const host = text.slice(start, hostEnd)
    const next = text[hostEnd] ?? ''
    const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(0, start - 8), start))?.[0]
    if (scheme) {
      const length = domainLength(host, next)
      if (length === 0 || /[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]/.test(text[start - scheme.length - 1] ?? ' ')) continue
      const from = start - scheme.length
      let end = urlEnd(text, start + length)
      const short = tco.exec(text.slice(from, Math.min(end, from + 64)))
      if (short) end = from + short[0].length
      if (end - from <= longestUrl) links.push({start: from, end, bare: false})
      floor = Math.max(end, dot + 1)
      continue
    }
    if (!bare) continue
    for (const match of host.matchAll(asciiDomains)) {
      const from = start + match.index
      const length = domainLength(match[0], host[match.index + match[0].length] ?? next)
      if (length === 0 || /[A-Za-z0-9@＠$#＃_\-./\uFFFE\uFEFF\uFFFF]/.test(text[from - 1] ?? ' ')) continue
      const end = from + length === hostEnd || !isHost(text, from + length) ? urlEnd(text, from + length) : from + length
      if (end - from <= longestUrl) links.push({start: from, end, bare: true})
      floor = Math.max(floor, end)
    }
  }
  return links
}
