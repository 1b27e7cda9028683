// The texts that a canned response can become.
import {findSpans} from '../tokens/spans.js'
import {countOf, lengthOfAll, type Part, partsOf} from './branches.js'
import type {Declared, Entry} from './entry.js'
import {readPlaceholder} from './placeholder.js'
import {type Traced, Tracer} from './traced.js'

/** More texts than this are not made of one template: every branch stands in one of them all the same. */
export const mostVariants = 32

/** At a choice, the number of the branch and what is left of the number for the choices inside it. */
type Pick = (branches: readonly Part[][], left: number) => readonly [branch: number, inside: number]

const render = (source: Traced, parts: readonly Part[], pick: Pick, number = 0): Traced => {
  const tracer = new Tracer(source)
  const walk = (some: readonly Part[], from: number): void => {
    let left = from
    for (const part of some) {
      if (part.is === 'text') tracer.copy(part.start, part.end)
      else {
        const [branch, inside] = pick(part.branches, left)
        walk(part.branches[branch] ?? [], inside)
        left = Math.floor(left / countOf([part]))
      }
    }
  }
  walk(parts, number)
  return tracer.done()
}

/** The combinations in order, by their number. */
const combination: Pick = (branches, left) => {
  let rest = left % branches.reduce((sum, branch) => sum + countOf(branch), 0)
  const at = branches.findIndex((branch) => {
    const count = countOf(branch)
    if (rest < count) return true
    rest -= count
    return false
  })
  return [at, rest]
}

/** Every branch at least once; every combination where they are few. The first is always there. */
export const variantsOf = ({body}: Entry): Traced[] => {
  const parts = partsOf(body.text)
  const count = countOf(parts)
  if (count === 1) return [parts.length === 1 && parts[0]!.is === 'text' ? body : render(body, parts, () => [0, 0])]
  const widest = Math.max(...parts.map(widthOf))
  const wanted = count <= mostVariants ? count : Math.min(mostVariants, widest)
  const made = new Map<string, Traced>()
  for (let i = 0; i < wanted; i++) {
    const variant = count <= mostVariants ? render(body, parts, combination, i) : render(body, parts, ({length}) => [i % length, 0])
    if (!made.has(variant.text)) made.set(variant.text, variant)
  }
  return [...made.values()]
}

const widthOf = (part: Part): number => (part.is === 'text' ? 1 : Math.max(part.branches.length, ...part.branches.flat().map(widthOf)))

/** What an undeclared placeholder may become, by its name: long values as they are met, not the longest there are. */
const usual: readonly (readonly [name: RegExp, value: string])[] = [
  [/url|link|track/i, 'https://example.com/track/AB-1042-77813'],
  [/mail/i, 'alexandra.hughes@example.com'],
  [/first|given|fname/i, 'Alexandra'],
  [/last|surname|lname/i, 'Hughes-Carter'],
  [/name|customer|agent|user|sender|recipient/i, 'Alexandra Hughes'],
  [/date|day/i, 'Wednesday 24 September'],
  [/amount|price|total|refund/i, '£1,234.50'],
  [/phone|number|id\b|order|ticket|case|ref/i, 'AB-1042-77813']
]

const longest = (values: readonly string[]): string => values.reduce((best, value) => (value.length > best.length ? value : best), '')

const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

const worstValue = (text: string, declared: Readonly<Record<string, Declared>>): string => {
  const placeholder = readPlaceholder(text)
  if (!placeholder || placeholder.kind === 'tag' || placeholder.kind === 'spintax') return ''
  const said = declared[placeholder.name] ?? declared[last(placeholder.name)]
  if (said) {
    const value = longest([...said.samples, said.fallback ?? ''])
    // The longest value that the file allows, made of its longest sample.
    return said.max === undefined ? value : (value === '' ? 'x' : value).repeat(Math.ceil(said.max / Math.max(1, value.length))).slice(0, said.max)
  }
  return longest([usual.find(([name]) => name.test(placeholder.name))?.[1] ?? 'AB-1042-77813', placeholder.fallback ?? ''])
}

/** The longest text that can go out: the longest branch at every choice, the longest value in every placeholder. */
export const worstCase = ({body, placeholders}: Entry): string => {
  const {text} = render(body, partsOf(body.text), (branches) => [branches.reduce((best, branch, i) => (lengthOfAll(branch) > lengthOfAll(branches[best]!) ? i : best), 0), 0])
  let out = ''
  let at = 0
  for (const {kind, start, end} of findSpans(text)) {
    if (kind !== 'placeholder') continue
    out += text.slice(at, start) + worstValue(text.slice(start, end), placeholders)
    at = end
  }
  return out + text.slice(at)
}
