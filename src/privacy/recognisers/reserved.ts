// What is never personal data: placeholders, masked values, the company's own contacts.
import {matchesIn} from '../../matching/matches.js'
import {matchesOf} from '../../matching/bounded.js'
import {hasAny} from '../../matching/contains.js'
import {wordsSign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'

const placeholder = /\{\{[^{}\n]{0,80}\}\}|\$?\{[^{}\n]{0,60}\}|%\{?[a-z_.]+\}?%?|<[a-z][\w .-]{0,40}>|\[\[?(?!(?:at|dot)\])[A-Za-z][^[\]\n]{0,50}\]\]?|\{%[^%\n]{0,80}%\}/gi
// **** 1234, •••• 4242, xxxx-1234, j***@g***.com, (…7702), X1234
const masked = /(?:[\w.+-]{0,4}[*•●∙█▪·xX#]{2,}[ .-]?){1,5}[\w@.*•-]*|(?:…|\.\.\.) ?\d{2,5}\b/g
// A number in full behind a mask is no part of it: "**** 4000 0566 5566 5556".
const inFull = /(?<=[*•●∙█▪·xX#…][ .-]?|\.\.\. ?)\d(?:[ .-]?\d){6,}/
const maskMark = /[*•●∙█▪]{2}|(?<![A-Z]{6})[xX]{3}|#{3}|(?:…|\.\.\.) ?\d{2,5}\b/

/** What each of its forms has. */
const masking = wordsSign('*|•|●|∙|█|▪|xxx|###|…|...')

/** An expression of the company's own, which is run piece by piece. */
const literal = /^\/(.+)\/([a-z]*)$/s

const pattern = (contact: string): RegExp => {
  const escape = (part: string): string => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const digits = contact.replace(/\D/g, '')
  if (/^[+(]?[\d ().-]+$/.test(contact) && digits.length >= 4) return new RegExp(`(?<!\\d)[+(]*${Array.from(digits).join('[ ().-]{0,3}')}(?!\\d)`, 'g')
  // A domain stands for every mailbox and address at it and below it; not for one that it is only a part of.
  if (/^[\w-]+(?:\.[\w-]+)+$/.test(contact)) return new RegExp(`(?<![\\w.+@/=?&#%-])(?:https?://)?(?:[\\w.+'-]{1,64}@)?(?:[\\w-]{1,63}\\.){0,5}${escape(contact)}(?![\\w-]|\\.[\\w-]|@)(?:[/?#][^\\s<>"]*)?`, 'gi')
  return new RegExp(`(?<![\\w.+-])${escape(contact)}(?![\\w-]|\\.\\w)`, 'gi')
}

type Finder = (text: string) => Iterable<{index: number; 0: string}>
const finder = (contact: string): Finder => {
  const [, source, flags] = literal.exec(contact) ?? []
  const expression = source === undefined ? pattern(contact) : new RegExp(source, flags)
  return source === undefined ? (text) => text.matchAll(expression) : (text) => matchesOf(text, expression)
}

const compiled = new WeakMap<readonly string[], readonly Finder[]>()
const ownPatterns = (contacts: readonly string[]): readonly Finder[] => {
  const known = compiled.get(contacts)
  if (known) return known
  const patterns = contacts.filter(Boolean).map(finder)
  compiled.set(contacts, patterns)
  return patterns
}

export const reserved = (scan: Scan): void => {
  const {text} = scan
  if (hasAny(text, '[{<%')) for (const match of matchesIn(text, placeholder)) scan.reserve(match.index, match.index + match[0].length)
  if (scan.shows(masking) && maskMark.test(text) && /\d/.test(text)) {
    for (const {0: found, index} of matchesIn(text, masked)) {
      if (!maskMark.test(found)) continue
      const full = inFull.exec(text.slice(index, index + found.length + 24))
      scan.reserve(index, index + (full && full.index < found.length ? full.index : found.length))
    }
  }
  for (const own of ownPatterns(scan.company.contacts)) {
    for (const {0: found, index} of own(text)) if (found) scan.reserve(index, index + found.length)
  }
}
