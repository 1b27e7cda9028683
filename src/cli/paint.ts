// Colour where it is wanted: the terminal, NO_COLOR and FORCE_COLOR decide, --no-color first of all.
import type {Paint} from '../reporters/reporter.js'
import type {Io} from './io.js'

const same = (text: string): string => text
const plain: Paint = {error: same, warning: same, info: same, good: same, strong: same, faint: same}

/** The level that chalk knows: 0 none, 1 basic, 2 256 colours, 3 true colour. */
const levelOf = (io: Pick<Io, 'env' | 'stdout'>): 0 | 1 | 2 | 3 => {
  const {FORCE_COLOR: force, NO_COLOR: no, TERM: term} = io.env
  if (force !== undefined) return force === '0' || force === 'false' ? 0 : force === '2' ? 2 : force === '3' ? 3 : 1
  return (no !== undefined && no !== '') || term === 'dumb' || !io.stdout.isTerminal ? 0 : 1
}

/** @param io the terminal; undefined for a file, which has no colour */
export const paintFor = async (io: Pick<Io, 'env' | 'stdout'> | undefined, wanted: boolean): Promise<Paint> => {
  const level = io && wanted ? levelOf(io) : 0
  if (level === 0) return plain
  const {Chalk} = await import('chalk')
  const chalk = new Chalk({level})
  return {error: chalk.red, warning: chalk.yellow, info: chalk.cyan, good: chalk.green, strong: chalk.bold, faint: chalk.dim}
}
