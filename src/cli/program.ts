// The command line: its options and subcommands, as commander understands them.
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {formats} from '../reporters/reporter.js'
import {didYouMean} from '../nearest.js'
import {nameOf, subcommands} from './commands/index.js'
import type {ExitCode, Io} from './io.js'
import {main} from './main.js'
import {defaults} from './options.js'
import {atLeast, withSettings} from './common-options.js'
import type {CheckOptions} from './options.js'

const format = (value: string, before: readonly string[] | undefined): string[] => {
  const [name = '', file] = value.split(/:(.*)/s)
  if (!Object.hasOwn(formats, name)) throw new InvalidArgumentError(`The formats are ${Object.keys(formats).join(', ')}.`)
  if (file === '') throw new InvalidArgumentError('There is no file after the colon.')
  return [...(before ?? []), value]
}

const options = (program: Command): Command => {
  withSettings(program)
    .addOption(new Option('--customer <file>', 'the customer’s message that it answers, or a JSON list of the turns of the conversation').conflicts('customerText'))
    .option('--customer-text <text>', 'the customer’s message itself')
    .option('-f, --format <name[:file]>', `${Object.keys(formats).join(', ')}; may be given several times, each to a file of its own, whose folder is made (default: pretty)`, format)
    .addOption(new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(['error', 'warning', 'info', 'never']).default(defaults.failOn))
    .option('--max-warnings <n>', 'exit with 1 when there are more', atLeast(0))
    .addOption(new Option('--fix', 'put right in the files what is certain').conflicts(['fixDryRun', 'ndjson']))
    .addOption(new Option('--redact', 'print the drafts with personal data replaced, all but your company’s own contacts, and no report').conflicts(['fix', 'fixDryRun', 'ndjson', 'format']))
    .addOption(new Option('--show-values', 'show personal data as it was written, on a terminal only').conflicts(['redact', 'fixDryRun', 'ndjson']))
    .addOption(new Option('--fix-dry-run', 'show as a diff what --fix would do, and no report').conflicts(['ndjson', 'format']))
    .addOption(new Option('--ndjson', 'a draft a line in, a report a line out').conflicts('format'))
    .addOption(new Option('--cache', 'keep answers in .reply-lint-cache.json, for large sets; no text stands in it').conflicts('ndjson'))
    .option('--threads <n>', 'threads that check the drafts of a long run (default: by their number, at most one a core)', atLeast(1))
    .addOption(new Option('--stdin-filename <name>', 'the path that standard input stands for').conflicts('ndjson'))
    .option('--quiet', 'leave out drafts that pass, and findings that fail none')
    .option('--no-color', 'no colour')
    .option('--timing', 'say where the time goes')
  return program
}

/** Options that people know from other tools, and what they are for here. */
const otherwise: readonly (readonly [RegExp, string])[] = [
  [/^(?:--json|-o|--output|--reporter)$/, 'a format is named by --format, as --format json'],
  [/^--max(?:-?len|-?length|-?chars)?$/i, 'a limit of your own is --limit'],
  [/^-[vV]$/, 'the version is --version'],
  [/^--(?:region|lang|language|locale|packs?|words?|rules?|voice|disable|ignore)$/, 'this is set in the config: `reply-lint init` writes one'],
  [/^(?:-t|--text|--draft|--message|--reply|--stdin)$/, 'the draft is a file, or piped in: echo "Hi Ana" | reply-lint'],
  [/^--(?:strict|severity|level)$/, 'what fails a run is --fail-on']
]

/** What commander says, and of an option of other tools what is meant instead of the nearest of ours. */
const said = (text: string, {options: own}: Command): string => {
  const [, option = ''] = /^error: unknown option '([^'=]*)/.exec(text) ?? []
  const [, hint] = otherwise.find(([names]) => names.test(option)) ?? []
  const [named] = /--[a-z-]+/.exec(hint ?? '') ?? []
  const isOther = hint === undefined || (named !== undefined && !own.some(({long}) => long === named))
  return (isOther ? text : `error: unknown option '${option}': ${hint}\n`).replace(/^error: /, 'reply-lint: ')
}

/** What people call the command without a subcommand, and its help. */
const itself = ['reply-lint', 'lint', 'help', '--help', '-h']

/** Its page lists the subcommands; nothing else is said of one that is not named. */
const asksForHelp = (args: readonly string[]): boolean => args.some((arg) => arg === '--help' || arg.startsWith('-h'))

/** An option before a command is one of checking drafts: the command would not hear of it. */
const refuseBefore = (program: Command, command: Command): void => {
  const given = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli')
  if (given) program.error(`error: options of a command come behind its name: reply-lint ${command.name()} ${given.long}`)
}

const makeProgram = async (args: readonly string[], io: Io, version: string, done: (code: ExitCode) => void): Promise<Command> => {
  const program = options(new Command('reply-lint'))
    .description('Checks a customer-care reply before it is sent, and says what to do: send, edit, take offline, escalate.')
    .version(version, '--version', 'the version')
    .helpOption('-h, --help', 'this help; `help <command>` is that of a command')
    .argument('[files...]', 'drafts: files, folders, globs; - or nothing for standard input')
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .helpCommand(false)
    .hook('preSubcommand', refuseBefore)
    .addHelpText('after', '\nExit: 0 nothing at or above --fail-on, 1 something was, 2 it could not be done.')
    .action(async (files: string[], given: Partial<CheckOptions> & Record<string, unknown>) => {
      const settled: CheckOptions = {...defaults, ...given}
      await main(files, settled, io, done)
    })
  for (const subcommand of subcommands) {
    const {usage, summary, load} = subcommand
    const isNamed = args.includes(nameOf(subcommand))
    if (!isNamed && !asksForHelp(args)) continue
    const command = program.command(usage).summary(summary).description(summary)
    if (isNamed) (await load()).define(command, io, done)
  }
  return program
}

/**
 * Reads the arguments and does what they say.
 * @param done is told how it went
 */
export const runProgram = async (io: Io, version: string, done: (code: ExitCode) => void): Promise<void> => {
  const [first, topic] = io.args
  const names = subcommands.map(nameOf)
  if (first === 'help' && topic !== undefined && ![...names, ...itself].includes(topic)) {
    done(2)
    return io.stderr.write(`reply-lint: help ${topic}: there is no such command${didYouMean(topic, names)}\n`)
  }
  // `help rules` is `rules --help`.
  const args = first === 'help' ? [...io.args.slice(1, 2), '--help'] : io.args
  const program = await makeProgram(args, io, version, done)
  const out: string[] = []
  const err: string[] = []
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => out.push(text),
      writeErr: (text) => err.push(said(text, command)),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
  }
  try {
    await program.parseAsync([...args], {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    done(error.exitCode === 0 ? 0 : 2)
  }
  if (out.length > 0) await io.stdout.write(out.join(''))
  if (err.length > 0) await io.stderr.write(err.join(''))
}
