// The JSON Schema for editors says what the reader says.
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {problemsOf} from '../src/config/check.js'
import {knownOf} from '../src/config/known.js'
import {configSchema} from '../src/config/schema.js'
import {configShape} from '../src/config/shape.js'
import {namedIn} from '../src/config/shape-of.js'
import type {Shape} from '../src/config/shape-of.js'
import {channels, rules} from '../src/index.js'

const known = knownOf(rules, channels)
const schema = configSchema(known)
const validate = new Ajv2020({strict: true, validateFormats: false, allowUnionTypes: true}).compile(schema)
const reads = (config: unknown): boolean => problemsOf(config, known).length === 0

type Node = {properties?: Record<string, Node>; items?: Node; anyOf?: Node[]; additionalProperties?: boolean | Node; enum?: unknown[]; type?: string; required?: string[]; propertyNames?: Node; $ref?: string; $defs?: Record<string, Node>}

/** A value for every key of the schema, with the path to it. */
const samples = function* (node: Node): Generator<unknown> {
  if (node.$ref) yield* samples((schema as Node).$defs![node.$ref.slice('#/$defs/'.length)]!)
  else if (node.anyOf) for (const each of node.anyOf) yield* samples(each)
  else if (node.enum) yield node.enum[0]
  else if (node.type === 'string') yield 'x'
  else if (node.type === 'number') yield 3
  else if (node.type === 'boolean') yield true
  else if (node.type === 'array') for (const item of samples(node.items ?? {})) yield [item]
  else if (node.type === 'object') {
    const required = Object.fromEntries((node.required ?? []).map((key) => [key, [...samples(node.properties![key]!)][0]]))
    for (const [key, child] of Object.entries(node.properties ?? {})) for (const value of samples(child)) yield {...required, [key]: value}
    // a rule of the company's own is one that the reader must have seen
    if (typeof node.additionalProperties === 'object' && !node.propertyNames) for (const value of samples(node.additionalProperties)) yield {own: value}
  } else yield 1
}

const named = (shape: Shape & {is: 'object' | 'map'}): [string, Shape][] => [...namedIn(shape).keys()].map((key) => [key, namedIn(shape).get(key)!])

/** The keys whose values are maps of names. */
const mapsOf = (shape: Shape, key = ''): string[] => {
  if (shape.is === 'map') return [key, ...named(shape).flatMap(([, each]) => mapsOf(each)), ...(shape.others ? mapsOf(shape.others) : [])]
  if (shape.is === 'object') return named(shape).flatMap(([name, each]) => mapsOf(each, name))
  return shape.is === 'list' ? mapsOf(shape.of) : shape.is === 'either' ? shape.shapes.flatMap((each) => mapsOf(each, key)) : []
}

const all = [...samples(schema as Node)]

describe('the same answer', () => {
  test('every key of the schema is one that the reader takes, with the same values', () => {
    expect(all.length).toBeGreaterThan(rules.length)
    for (const sample of all) {
      expect(validate(sample), JSON.stringify([sample, validate.errors])).toBe(true)
      expect(reads(sample), JSON.stringify([sample, problemsOf(sample, known)])).toBe(true)
    }
  })

  test('what is wrong is wrong for both', () => {
    const wrong = [
      {chanel: 'x'}, {region: 'uk2'}, {region: ['uk']}, {packs: 'tone'}, {packs: ['none']}, {channels: {smss: {limit: 3}}}, {channels: {x: {limit: 0}}}, {channels: {x: {unit: 'letters'}}},
      {channels: {x: {most: {verbs: 1}}}}, {company: {name: 'A'}}, {company: {names: 'A'}}, {departments: {legal: 'x'}}, {departments: {legal: {phone: 'x'}}}, {words: [1]}, {words: 3},
      {rules: []}, {rules: {'writing/repeated-words': 'loud'}}, {rules: {'writing/repeated-words': {severity: 'loud'}}}, {rules: {'writing/repeated-words': {severity: {public: 'error'}}}},
      {rules: {'writing/repeated-words': {none: 1}}}, {rules: {'writing/repeated-words': false}}, {overrides: {}}, {overrides: [{channel: 'x'}]}, {overrides: [{files: 'a', extends: 'b'}]},
      {overrides: [{files: 1}]}, {extends: 1}, {rulesDir: ['a']}, {$schema: 1}, {ownRules: {}}, 'x', 3, []
    ]
    for (const config of wrong) expect([reads(config), validate(config)], JSON.stringify(config)).toEqual([false, false])
  })

  test('a key misspelt is refused by both, wherever it stands', () => {
    /** Under these keys, names are the config's own. */
    const free = new Set(mapsOf(configShape(known)))
    const misspell = (value: unknown, parent = ''): unknown => {
      if (Array.isArray(value)) return value.map((item: unknown) => misspell(item))
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [typeof item === 'object' || free.has(parent) ? key : `${key}q`, misspell(item, key)]))
    }
    for (const sample of all) {
      const broken = misspell(sample)
      if (JSON.stringify(broken) !== JSON.stringify(sample)) expect([reads(broken), validate(broken)], JSON.stringify(broken)).toEqual([false, false])
    }
  })

  test('names that only the config file itself can know are left to the reader', () => {
    for (const config of [{channel: 'smss'}, {rules: {'ours/snarfle': 'off'}}, {company: {signOff: ['(']}}]) expect([reads(config), validate(config)]).toEqual([false, true])
  })
})

test('every key says what it is for', () => {
  const described = (node: Node): Node => (node.$ref ? (schema as Node).$defs![node.$ref.slice('#/$defs/'.length)]! : node)
  for (const [key, node] of Object.entries((schema as Node).properties ?? {})) expect(described(node), key).toHaveProperty('description')
})
