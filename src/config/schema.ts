// The JSON Schema of a config file, for completion in editors: written from the same table that the checker reads.
import {configShape} from './shape.js'
import type {Shape} from './shape.js'
import type {Known} from './types.js'

type Schema = Record<string, unknown>

const each = (shapes: Readonly<Record<string, Shape>>): Record<string, Schema> =>
  Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, schemaOf(shape)]))

const body = (shape: Shape): Schema => {
  switch (shape.is) {
    case 'text':
      // a name that the file may define itself cannot be refused here, only completed
      if (shape.choices && shape.open) return {anyOf: [{enum: shape.choices}, {type: 'string'}]}
      return shape.choices ? {enum: shape.choices} : {type: 'string', ...(shape.regex ? {format: 'regex'} : {})}
    case 'number':
      return {type: 'number', ...(shape.min === undefined ? {} : {minimum: shape.min})}
    case 'flag':
      return {type: 'boolean'}
    case 'anything':
      return {}
    case 'list':
      return {type: 'array', items: schemaOf(shape.of)}
    case 'object':
      return {type: 'object', properties: each(shape.keys), additionalProperties: false, ...(shape.required ? {required: shape.required} : {})}
    case 'map':
      return {type: 'object', properties: each(shape.named ?? {}), additionalProperties: shape.others ? schemaOf(shape.others) : false}
    case 'either':
      return {anyOf: shape.shapes.map(schemaOf)}
  }
}

const schemaOf = (shape: Shape): Schema => ({...(shape.says === undefined ? {} : {description: shape.says}), ...body(shape)})

/** The rules of a company's own `rulesDir` are not known to an editor: any other id of the form `pack/name` is allowed. */
const ownRules: Schema = {
  propertyNames: {pattern: '^[a-z0-9-]+/[a-z0-9-]+$'},
  additionalProperties: {anyOf: [{enum: ['off', 'on', 'error', 'warning', 'info']}, {type: 'object'}]}
}

/** JSON Schema 2020-12. */
export const configSchema = (known: Known): Schema => {
  const schema = schemaOf(configShape(known))
  const properties = schema['properties'] as Record<string, Schema>
  const overrides = (properties['overrides']!['items'] as Schema)['properties'] as Record<string, Schema>
  for (const keys of [properties, overrides]) Object.assign(keys['rules']!, ownRules)
  return {$schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Config file of reply-lint', ...schema}
}
