// The JSON Schema of a config file, for completion in editors: written from the same table that the checker reads.
import {configShape} from './shape.js'
import {namedIn} from './shape-of.js'
import type {Shape} from './shape-of.js'
import type {Known} from './types.js'

type Schema = Record<string, unknown>

const namesOf = (shape: Shape & {is: 'object' | 'map'}): [string, Shape][] => {
  const named = namedIn(shape)
  return [...named.keys()].map((key) => [key, named.get(key)!])
}

const inside = (shape: Shape): Shape[] => {
  switch (shape.is) {
    case 'list':
      return [shape.of]
    case 'object':
    case 'map':
      return [...namesOf(shape).map(([, named]) => named), ...(shape.is === 'map' && shape.others ? [shape.others] : [])]
    case 'either':
      return [...shape.shapes]
    default:
      return []
  }
}

/** Shapes that stand in more than one place, which the schema names and refers to. */
const shared = (shape: Shape, seen = new Map<Shape, number>()): Map<Shape, number> => {
  seen.set(shape, (seen.get(shape) ?? 0) + 1)
  if (seen.get(shape) === 1) for (const each of inside(shape)) shared(each, seen)
  return seen
}

class Writer {
  readonly defs: Record<string, Schema> = {}
  private readonly names = new Map<Shape, string>()

  constructor(private readonly uses: ReadonlyMap<Shape, number>) {}

  write(shape: Shape): Schema {
    if ((this.uses.get(shape) ?? 0) < 2 || (inside(shape).length === 0 && !(shape.is === 'text' && shape.choices))) return this.whole(shape)
    const known = this.names.get(shape)
    if (known !== undefined) return {$ref: `#/$defs/${known}`}
    const name = (this.names.size + 1).toString(36) // it stands at every rule
    this.names.set(shape, name)
    this.defs[name] = this.whole(shape)
    return {$ref: `#/$defs/${name}`}
  }

  private whole(shape: Shape): Schema {
    return {...(shape.says === undefined ? {} : {description: shape.says}), ...this.body(shape)}
  }

  private each(shape: Shape & {is: 'object' | 'map'}): Record<string, Schema> {
    return Object.fromEntries(namesOf(shape).map(([key, named]) => [key, this.write(named)]))
  }

  private body(shape: Shape): Schema {
    switch (shape.is) {
      case 'text':
        // a name that the file may define itself cannot be refused here, only completed
        if (shape.choices && shape.open) return {anyOf: [{enum: shape.choices}, {type: 'string'}]}
        return shape.choices ? {enum: shape.choices} : {type: 'string', ...(shape.regex ? {format: 'regex'} : {})}
      case 'number':
        return shape.min === undefined ? {type: 'number'} : {type: 'integer', minimum: shape.min}
      case 'flag':
        return {type: 'boolean'}
      case 'anything':
        return {}
      case 'list':
        return {type: 'array', items: this.write(shape.of)}
      case 'object':
        return {type: 'object', properties: this.each(shape), additionalProperties: false, ...(shape.required ? {required: shape.required} : {})}
      case 'map':
        return {type: 'object', properties: this.each(shape), ...(shape.noun === 'rule' ? ownRules : {additionalProperties: shape.others ? this.write(shape.others) : false})}
      case 'either':
        return {anyOf: shape.shapes.map((one) => this.write(one))}
    }
  }
}

/** The rules of a company's own `rulesDir` are not known to an editor: any other id of the form `pack/name` is allowed. */
const ownRules: Schema = {
  propertyNames: {pattern: '^[a-z0-9-]+/[a-z0-9-]+$'},
  additionalProperties: {anyOf: [{enum: ['off', 'on', 'error', 'warning', 'info']}, {type: 'object'}]}
}

/** JSON Schema 2020-12. */
export const configSchema = (known: Known): Schema => {
  const shape = configShape(known)
  const writer = new Writer(shared(shape))
  const schema = writer.write(shape)
  return {$schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Config file of reply-lint', ...schema, $defs: writer.defs}
}
