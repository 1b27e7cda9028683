// Every subcommand: a new one is a file beside this and a line here.
import type {Command} from 'commander'
import type {ExitCode, Io} from '../io.js'

/** Adds its options and its action to a command. */
export type Define = (command: Command, io: Io, done: (code: ExitCode) => void) => void

export interface Subcommand {
  /** Its name and arguments. */
  usage: string
  summary: string
  /** Loaded only when it is named. */
  load: () => Promise<{define: Define}>
}

export const subcommands: readonly Subcommand[] = [
  {usage: 'rules [name]', summary: 'every rule, or those of a pack or a category', load: () => import('./rules.js')},
  {usage: 'explain <rule>', summary: 'why a rule exists, what to say instead, examples, source', load: () => import('./explain.js')},
  {usage: 'fit [file]', summary: 'how a draft gets under the limit of its channel', load: () => import('./fit.js')},
  {usage: 'channels', summary: 'every channel, its limit and how it counts', load: () => import('./channels.js')},
  {usage: 'init', summary: 'write a commented config file', load: () => import('./init.js')},
  {usage: 'print-config [file]', summary: 'the settings in force for a file, and where each comes from', load: () => import('./print-config.js')},
  {usage: 'suppress <files...>', summary: 'accept what is found now, with a reason, so that only what is new fails', load: () => import('./suppress.js')},
  {usage: 'test', summary: 'run the examples in the company’s own rules', load: () => import('./test.js')},
  {usage: 'learn [files...]', summary: 'the recurring unknown words of past replies, for the word list', load: () => import('./learn.js')},
  {usage: 'try <phrase> [files...]', summary: 'what a phrase would flag in past replies', load: () => import('./try.js')}
]

/** The name of a subcommand. */
export const nameOf = ({usage}: Subcommand): string => usage.split(' ', 1)[0]!
