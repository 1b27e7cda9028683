// What may be set for a rule: a switch, a severity, or a severity with the rule's own options.
import {actions, severities as spoken} from '../rule.js'
import {oneOf, text} from './shape-of.js'
import type {Shape} from './shape-of.js'
import type {Known, Lookup} from './types.js'

const severities = [...spoken, 'off'] as const

/** An option takes what its default is: a number a number, a list a list of the same things, of texts when it is empty. */
const optionShape = (value: unknown): Shape =>
  typeof value === 'number'
    ? {is: 'number'}
    : typeof value === 'boolean'
      ? {is: 'flag'}
      : typeof value === 'string'
        ? {is: 'text'}
        : Array.isArray(value)
          ? {is: 'list', of: optionShape(value[0] ?? ''), merge: 'replace'}
          : typeof value === 'object' && value !== null
            ? {is: 'object', noun: 'key', keys: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, optionShape(item)])), required: Object.keys(value)}
            : {is: 'anything'}

/** What may be set for every rule. */
const common = (): Readonly<Record<string, Shape>> => ({
  severity: {
    is: 'either',
    says: 'For everybody, or by who can read the reply',
    shapes: [
      oneOf('severity', severities),
      {is: 'object', noun: 'audience', required: ['public', 'private'], keys: {public: oneOf('severity', severities), private: oneOf('severity', severities)}}
    ]
  },
  action: oneOf('action', actions, 'What the agent should do'),
  alert: {is: 'list', of: text(), merge: 'replace', says: 'The departments to tell'}
})

const ruleShape = (options: Readonly<Record<string, unknown>>, shared: ReturnType<typeof common>): Shape => ({
  is: 'either',
  shapes: [
    oneOf('severity', ['off', 'on', 'error', 'warning', 'info']),
    {is: 'object', noun: 'option', keys: {...Object.fromEntries(Object.entries(options).map(([name, value]) => [name, optionShape(value)])), ...shared}}
  ]
})

/** Each made when it is asked for, and once. */
export const rulesIn = ({rules}: Known): Lookup<Shape> => {
  const shared = common()
  const plain = ruleShape({}, shared)
  const made = new Map<string, Shape>()
  const make = (options: Readonly<Record<string, unknown>>): Shape => (Object.keys(options).length === 0 ? plain : ruleShape(options, shared))
  return {
    get(id) {
      const options = made.has(id) ? undefined : rules.get(id)
      if (options) made.set(id, make(options))
      return made.get(id)
    },
    keys: () => rules.keys()
  }
}
