// --show-values: personal data as it was written, for the eyes in front of a terminal and nowhere else.
import type {Io} from './io.js'
import type {CheckOptions} from './options.js'

/**
 * Why what was found stays covered although it was asked for. Only the pretty report on a terminal shows it: a pipe, a file
 * or the log of a build is kept and passed on.
 *
 * @returns undefined where it may be shown, or nobody asked
 */
export const valuesRefused = ({showValues, format}: Pick<CheckOptions, 'showValues' | 'format'>, {stdout, env}: Pick<Io, 'stdout' | 'env'>): string | undefined => {
  if (!showValues) return undefined
  if (!format.includes('pretty')) return '--show-values is for the format pretty; personal data stays covered'
  if (!stdout.isTerminal) return '--show-values needs a terminal, and standard output is none; personal data stays covered'
  return env['CI'] && env['CI'] !== 'false' ? '--show-values is not for the log of a build (CI is set); personal data stays covered' : undefined
}
