// Options that several commands have.
import {InvalidArgumentError, Option, type Command} from 'commander'

/** A count as the value of an option. */
export const atLeast = (least: number) => (value: string): number => {
  const number = Number(value)
  if (!/^\d{1,9}$/.test(value) || number < least) throw new InvalidArgumentError(`It must be a whole number from ${least}.`)
  return number
}

/** The first of two would be dropped in silence. */
const once = (value: string, before: string | undefined): string => {
  if (before !== undefined) throw new InvalidArgumentError('It may be given once: a draft goes to one channel.')
  return value
}

/** @param from where a config is looked for upwards from */
export const withConfig = (command: Command, from = 'here'): Command =>
  command.option('-c, --config <file>', `a config file, instead of the one found upwards from ${from}`).option('--no-config', 'no config file at all')

/** What is laid over the config. */
export const withSettings = (command: Command): Command =>
  withConfig(
    command.option('--channel <id>', 'the channel the draft goes to (default: the config’s, else x)', once).option('--limit <n>', 'a house limit, in the unit of the channel', atLeast(1)),
    'the draft'
  )

export const prettyOrJson = (): Option => new Option('-f, --format <name>', 'the format').choices(['pretty', 'json']).default('pretty')
