// The longest text that a canned response can become: the longest branch at every choice, the longest value in every placeholder.
import type {PlaceholderSetting} from '../rule.js'
import {findSpans} from '../tokens/spans.js'
import {lengthOfAll, type Part, partsOf} from './branches.js'
import type {Entry} from './entry.js'
import {type Placeholder, readPlaceholder} from './placeholder.js'
import {type Traced, Tracer} from './traced.js'

type Settings = Readonly<Record<string, PlaceholderSetting>>

/** What is said of a placeholder: by its whole name, its last part, or how it begins (`ticket.*`). */
export const settingOf = (name: string, settings: Settings): PlaceholderSetting | undefined => {
  const last = name.slice(name.lastIndexOf('.') + 1)
  const key = [name, last].find((each) => Object.hasOwn(settings, each)) ?? Object.keys(settings).find((each) => each.endsWith('*') && name.startsWith(each.slice(0, -1)))
  return key === undefined ? undefined : settings[key]
}

/** A given name that is in no way rare and needs the longer alphabet of SMS. */
export const accentedName = 'Siobhán'

/** What an undeclared placeholder may become, by its name: long values as they are met, not the longest there are. */
const usual: readonly (readonly [name: RegExp, value: string, accented?: string])[] = [
  [/url|link|track/i, 'https://example.com/track/AB-1042-77813'],
  [/mail/i, 'alexandra.hughes@example.com'],
  [/first|given|fname/i, 'Alexandra', accentedName],
  [/last|surname|lname/i, 'Hughes-Carter'],
  [/name|customer|agent|user|sender|recipient/i, 'Alexandra Hughes', `${accentedName} Hughes`],
  [/date|day/i, 'Wednesday 24 September'],
  [/amount|price|total|refund/i, '£1,234.50'],
  [/phone|number|id\b|order|ticket|case|ref/i, 'AB-1042-77813']
]

const longest = (values: readonly string[]): string => values.reduce((best, value) => (value.length > best.length ? value : best), '')

/** A value of so many characters, made of the longest sample; a link stays one, however long. */
const stretched = (value: string, max: number, kind: PlaceholderSetting['kind']): string => {
  if (kind === 'url') return (/^https?:/.test(value) ? value : `https://example.com/${value}`).padEnd(max, 'x').slice(0, Math.max(max, 'https://example.com'.length))
  return (value === '' ? 'x' : value).repeat(Math.ceil(max / Math.max(1, value.length))).slice(0, max)
}

const valueOf = ({name, fallback = ''}: Placeholder, settings: Settings, accented: boolean): string => {
  const said = settingOf(name, settings)
  const [, plain, other = plain] = usual.find(([pattern]) => pattern.test(name)) ?? [undefined, 'AB-1042-77813']
  const guess = accented ? other! : plain!
  if (!said) return longest([guess, fallback])
  const own = [...said.samples, typeof said.fallback === 'string' ? said.fallback : '', fallback]
  const value = said.samples.length > 0 ? longest(own) : said.kind === 'url' ? 'https://example.com/track/AB-1042-77813' : said.max === undefined ? longest([...own, guess]) : guess
  return said.max === undefined ? value : stretched(value, said.max, said.kind)
}

/** In UTF-16 units: far beyond what any channel takes. Loops inside each other would multiply without end. */
const longestWritten = 100_000

/** Writes the longest text of the parts; what a loop repeats stands there as often as its bound allows, else once. */
const writeLongest = (tracer: Tracer, parts: readonly Part[], settings: Settings): void => {
  for (const part of parts) {
    if (part.is === 'text') tracer.copy(part.start, part.end)
    else {
      const best = part.branches.reduce((one, other) => (lengthOfAll(other) > lengthOfAll(one) ? other : one), [])
      const times = part.loop ? (part.loop.limit ?? settingOf(part.loop.over, settings)?.maxItems ?? 1) : 1
      for (let i = 0; i < times && tracer.length < longestWritten; i++) writeLongest(tracer, best, settings)
    }
  }
}

/**
 * @param accented with a name that SMS cannot write in its short alphabet, where nothing is said of the values
 */
export const worstCase = ({body, placeholders}: Entry, config: Settings = {}, accented = false): Traced => {
  const settings = {...config, ...placeholders}
  const chosen = new Tracer(body)
  writeLongest(chosen, partsOf(body.text), settings)
  const longest = chosen.done()
  const tracer = new Tracer(longest)
  let at = 0
  for (const {kind, start, end} of findSpans(longest.text)) {
    if (kind !== 'placeholder') continue
    const placeholder = readPlaceholder(longest.text.slice(start, end))
    tracer.copy(at, start)
    if (placeholder && placeholder.kind !== 'tag' && placeholder.kind !== 'spintax') tracer.stand(valueOf(placeholder, settings, accented), start, end)
    at = end
  }
  tracer.copy(at, longest.text.length)
  return tracer.done()
}
