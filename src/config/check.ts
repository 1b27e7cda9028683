// Holds a plain value against the shape of a config and says everything that is wrong with it.
import {didYouMean, isOneSlip} from '../nearest.js'
import {takenBy, withOwnRules} from './known.js'
import {ConfigError, shown} from './problem.js'
import type {KeyPath, PlacedProblem, Problem} from './problem.js'
import {configShape} from './shape.js'
import {namedIn} from './shape-of.js'
import type {ShapeOptions} from './shape.js'
import type {Shape} from './shape-of.js'
import type {Config, Known} from './types.js'

const isObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What a value is that is not shown, in the words of `nameOf`. */
const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : isObject(value) ? 'a map of keys' : typeof value === 'string' ? 'a text' : typeof value === 'number' ? String(value) : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`

const nameOf = (shape: Shape): string =>
  shape.is === 'either'
    ? shape.shapes.map(nameOf).join(' or ')
    : {text: 'a text', number: 'a number', flag: 'true or false', anything: 'anything', list: 'a list', object: 'a map of keys', map: 'a map of keys'}[shape.is]

const fits = (value: unknown, shape: Shape): boolean => {
  switch (shape.is) {
    case 'text':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'anything':
      return true
    case 'list':
      return Array.isArray(value)
    case 'object':
    case 'map':
      return isObject(value)
    case 'either':
      return shape.shapes.some((each) => fits(value, each))
  }
}

/** How what stands alone becomes what it must be. */
const howTo = (value: unknown, shape: Shape): string => {
  if (shape.is === 'list' && typeof value === 'string') return ': put it in square brackets'
  if (shape.is !== 'object' && shape.is !== 'map') return ''
  if (typeof value === 'string' && /^[\w/.-]+\s*[:=]\s*\S/.test(value)) return ': behind a key there is a colon and a space, as in region: uk'
  const keys = shape.is === 'object' ? [...namedIn(shape).keys()] : []
  return keys.length > 0 && keys.length <= 8 ? `: {${keys.map((key) => `${key}: ...`).join(', ')}}` : ''
}

function* check(value: unknown, shape: Shape, at: KeyPath): Generator<Problem> {
  if (!fits(value, shape)) {
    if (value === null) {
      yield {at, of: 'key', message: `is empty, and must be ${nameOf(shape)}${['text', 'number', 'flag'].includes(shape.is) ? '' : ': move what belongs to it to the right, below it'}`}
      return
    }
    const name = typeof value === 'boolean' && shape.is === 'text' && shape.choices ? `one of ${shape.choices.join(', ')}` : nameOf(shape)
    const hint = typeof value === 'boolean' && shape.is === 'either' ? ` (write ${value ? 'on' : 'off'})` : shape.example === undefined ? howTo(value, shape) : ''
    yield {at, of: 'value', message: `must be ${name}, not${shown(value) || ` ${kindOf(value)}`}${hint}${shape.example === undefined ? '' : `, as in ${shape.example}`}`}
    return
  }
  if (shape.is === 'either') yield* check(value, shape.shapes.find((each) => fits(value, each))!, at)
  else if (typeof value === 'string') yield* checkText(value, shape, at)
  else if (typeof value === 'number' && shape.is === 'number' && shape.min !== undefined && !(Number.isInteger(value) && value >= shape.min))
    yield {at, of: 'value', message: `must be a whole number from ${shape.min}, not ${value}`}
  else if (Array.isArray(value) && shape.is === 'list') for (const [i, item] of value.entries()) yield* check(item, shape.of, [...at, i])
  else if (isObject(value) && (shape.is === 'object' || shape.is === 'map')) yield* checkKeys(value, shape, at)
}

/** `: did you mean "x"?`, by another name that people have for it or by the nearest one: two letters are near too much. */
const meantBy = (word: string, names: readonly string[], alias: ((name: string) => string | undefined) | undefined): string => {
  const known = alias?.(word)
  return known === undefined ? (word.length < 3 ? '' : didYouMean(word, names)) : `: did you mean "${known}"?`
}

/** A text in curly quotes, or the first or the last of a list in them, as word processors write it. */
const inCurly = /^[“”„][^“”„]*[“”]?$|^[^“”„]*[“”]$|^‘[^‘’]*’$/u

function* checkText(value: string, shape: Shape, at: KeyPath): Generator<Problem> {
  if (shape.is !== 'text') return
  // An option of a rule may be a sentence, with somebody's words in it.
  if (inCurly.test(value) && !at.includes('rules')) {
    yield {at, of: 'value', message: 'the curly quotes are taken for a part of it: write straight ones, or none'}
    return
  }
  if (shape.choices && !shape.choices.includes(value)) {
    const meant = meantBy(value, shape.choices, shape.alias)
    const all = meant === '' && shape.choices.length <= 20 ? `: one of ${shape.choices.join(', ')}` : ''
    const hint = meant === '' && shape.hint !== undefined ? `; ${shape.hint}` : ''
    yield {at, of: 'value', message: `there is no ${shape.noun ?? 'choice'}${shown(value) || ' like that'}${meant}${all}${hint}`}
  }
  const lower = value.toLowerCase()
  const meant = shape.names?.includes(value) ? undefined : shape.names?.find((name) => name === lower || (lower.length > 4 && isOneSlip(lower, name)))
  if (meant !== undefined) yield {at, of: 'value', message: `there is no ${shape.noun}${shown(value)}: did you mean "${meant}"?`}
  if (shape.regex) {
    try {
      new RegExp(value, 'u')
    } catch (error) {
      const why = /: ([^:]+)$/.exec((error as Error).message)?.[1]
      yield {at, of: 'value', message: `is not a regular expression${why === undefined ? '' : `: ${why.toLowerCase()}`}`}
    }
  }
}

/** `: did you mean "safeguarding"?`, for a name of one's own that is near one of the house; two or three letters are near too much. */
const slipOf = (key: string, shape: Shape): string =>
  shape.is !== 'map' || shape.house === undefined || key.length < 4 || shape.house().includes(key) ? '' : didYouMean(key, shape.house())

/** Where a key of the root has its place: of the keys there, one has it below it. */
const belongsIn = (key: string, shape: Shape & {is: 'object'}): string | undefined => {
  const place = Object.entries(shape.keys).find(([, each]) => (each.is === 'object' || each.is === 'map') && namedIn(each).get(key) !== undefined)
  return place && `: it belongs to \`${place[0]}\`: put it below that, further to the right`
}

function* checkKeys(value: Record<string, unknown>, shape: Shape & {is: 'object' | 'map'}, at: KeyPath): Generator<Problem> {
  const named = namedIn(shape)
  const others = shape.is === 'map' ? shape.others : undefined
  for (const [key, item] of Object.entries(value)) {
    const path = [...at, key]
    if (item === undefined) continue
    const its = named.get(key)
    if (its) {
      yield* check(item, its, path)
      continue
    }
    // a new name where names of one's own are allowed, unless it is near one of the house and lacks what a new one needs
    const complete = others && (others.is !== 'object' || (others.required ?? []).every((each) => isObject(item) && each in item))
    const slip = others && complete ? slipOf(key, shape) : ''
    if (slip !== '') yield {at: path, of: 'key', message: `no rule tells a ${shape.noun ?? 'key'}${shown(key) || ' like that'}${slip}`}
    else if (others && complete) yield* check(item, others, path)
    else {
      const other = shape.is === 'map' ? shape.meant?.(key) : belongsIn(key, shape)
      const meant = other ?? meantBy(key, [...named.keys()], shape.is === 'map' ? shape.alias : undefined)
      const hint = shape.is === 'map' && shape.hint !== undefined ? `${meant === '' ? ';' : ''} ${shape.hint}` : ''
      const keys = [...named.keys()]
      const all = meant === '' && shape.is === 'object' && keys.length <= 15 ? `: one of ${keys.join(', ')}` : ''
      yield {at: path, of: 'key', message: `there is no ${shape.noun ?? 'key'}${shown(key) || ' like that'}${meant}${all}${hint}`}
    }
  }
  for (const key of (shape.is === 'object' && shape.required) || []) if (value[key] === undefined) yield {at, of: 'value', message: `needs \`${key}\``}
}

/** What stands under a key of a config and of its overrides. */
const entriesOf = (config: unknown, key: string): [string, unknown][] =>
  [config, ...(isObject(config) && Array.isArray(config['overrides']) ? config['overrides'] : [])].flatMap((part: unknown) => (isObject(part) && isObject(part[key]) ? Object.entries(part[key]) : []))

/** Channels that a config defines itself. */
export const ownChannels = (config: unknown, known: Known): string[] =>
  entriesOf(config, 'channels').flatMap(([id, item]) => (isObject(item) && 'audience' in item && !known.channels.includes(id) ? [id] : []))

/** Departments that a config has rules tell. */
export const ownDepartments = (config: unknown): string[] =>
  entriesOf(config, 'rules').flatMap(([, setting]) => (isObject(setting) && Array.isArray(setting['alert']) ? setting['alert'].filter((name) => typeof name === 'string') : []))

/** Everything that is wrong with a config, in the order in which it stands there. */
export const problemsOf = (config: unknown, known: Known, options: ShapeOptions = {}): Problem[] => {
  if (config === null || config === undefined) return []
  const own = {ownChannels: [...(options.ownChannels ?? []), ...ownChannels(config, known)], ownDepartments: [...(options.ownDepartments ?? []), ...ownDepartments(config)]}
  const shape = configShape(known, {...options, ...own})
  return [...check(config, shape, [])]
}

const fileOnly = {
  extends: 'is for config files: loadConfig reads it',
  rulesDir: 'is for config files: loadConfig reads it',
  overrides: 'is for config files: loadConfig(path) applies it'
} as const

/**
 * Checks a config that was handed over as an object.
 * @throws ConfigError that names every mistake by its key path
 */
export const checkConfig = (config: Config, known: Known): Config => {
  const problems: PlacedProblem[] = problemsOf(config, withOwnRules(known, config.ownRules ?? {}), {code: true})
  const taken = takenBy(config.ownRules ?? {}, known)
  if (taken !== undefined) problems.push({at: ['ownRules'], of: 'key', message: taken})
  for (const [key, message] of Object.entries(fileOnly)) if (config[key as keyof typeof fileOnly] !== undefined) problems.push({at: [key], of: 'key', message})
  if (typeof config.words === 'string') problems.push({at: ['words'], of: 'value', message: 'must be a list here: loadConfig reads word list files'})
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}
