// What is wrong with a config, and where.

/** Keys and indexes from the root of a config to a place in it. */
export type KeyPath = readonly (string | number)[]

/** A mistake at a place: at the key itself, or at its value. */
export interface Problem {
  at: KeyPath
  of: 'key' | 'value'
  message: string
}

/** A problem with the place where it stands: a file, with line and column (from 1) where the file has them. */
export interface PlacedProblem extends Problem {
  file?: string
  line?: number
  column?: number
  /** The file itself is not there. */
  missing?: boolean
}

/** `company.contacts[1]`, `rules["tone/robotic"]`. */
export const showPath = (path: KeyPath): string =>
  path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : /^[\w$-]+$/u.test(key) ? (i === 0 ? key : `.${key}`) : `["${key}"]`))
    .join('')

/** A key that could be private is left out of the path. */
const showPlace = ({file, line, column, at}: PlacedProblem): string =>
  line === undefined ? [file, showPath(at.map((key) => (shown(key) === '' ? '…' : key)))].filter(Boolean).join(': ') : `${file}:${line}:${column}`

/** A config that cannot be used. The message has one line a problem, `file:line:column: what is wrong`. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly problems: readonly PlacedProblem[]

  constructor(problems: readonly PlacedProblem[]) {
    super(problems.map((problem) => [showPlace(problem), problem.message].filter(Boolean).join(': ')).join('\n'))
    this.problems = problems
  }
}

/** Of a path in a config which leads nowhere: where it begins. */
export const lookedFor = (path: string): string => `:${shown(path) || ' its path'} is looked for from the folder of this file`

/** A value in a message: short and without what could be private, else nothing. */
export const shown = (value: unknown): string =>
  (typeof value === 'number' && Math.abs(value) < 100_000) || typeof value === 'boolean' || value === null
    ? ` ${String(value)}`
    : typeof value === 'string' && /^[\p{L}\p{N} _./*^-]{1,40}$/u.test(value) && !/\d(?:[ ._/*-]?\d){4}|(?=\S{0,20}\d)[\w-]{16}/.test(value)
      ? ` "${value}"`
      : ''
