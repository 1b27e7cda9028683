// What a value of a config can be.
import type {Lookup} from './types.js'

interface Said {
  /** One line for editors and for the reader of an error. */
  says?: string
  /** The right form, for whoever wrote another one. */
  example?: string
  /** What to do for whoever means none of its names. */
  hint?: string
}

/** How a list or a map of a config file is laid over the one of the file it extends; default `add`. */
export type Merge = 'add' | 'replace'

/** The name in the house for another name that people have for it. */
export type Alias = (name: string) => string | undefined

export type Shape = Said &
  (
    | {is: 'text'; choices?: readonly string[]; open?: true; noun?: string; regex?: true; /** What it may be called instead: a slip in one is no expression. */ names?: readonly string[]; alias?: Alias}
    | {is: 'number'; /** Of what is counted, in whole numbers. */ min?: number}
    | {is: 'flag'}
    | {is: 'anything'}
    | {is: 'list'; of: Shape; merge?: Merge}
    | {is: 'object'; keys: Readonly<Record<string, Shape>>; required?: readonly string[]; noun?: string}
    // `of` is for the names in `named` and `others` for the rest; without `others` there is no rest
    | {is: 'map'; noun: string; named?: Lookup<Shape>; others?: Shape; alias?: Alias; /** What to do instead, for a key that names something else. */ meant?: (key: string) => string | undefined; /** Names of the house: one of one's own that is near one of them is a slip. */ house?: () => readonly string[]}
    | {is: 'either'; shapes: readonly Shape[]}
  )

/** What stands under the keys of a shape that have names. */
export const namedIn = (shape: Shape & {is: 'object' | 'map'}): Lookup<Shape> =>
  shape.is === 'map' ? (shape.named ?? new Map()) : {get: (key) => (Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined), keys: () => Object.keys(shape.keys).values()}

export const text = (says?: string): Shape => (says === undefined ? {is: 'text'} : {is: 'text', says})
export const oneOf = (noun: string, choices: readonly string[], says?: string, alias?: Alias): Shape => ({is: 'text', noun, choices, ...(says === undefined ? {} : {says}), ...(alias === undefined ? {} : {alias})})
export const texts = (says: string, of: Shape = text()): Shape => ({is: 'list', of, says})
