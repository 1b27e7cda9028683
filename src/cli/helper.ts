// What a helper of the pool does: it lints what it is sent, with the settings that it finds for itself.
import type {HelperSettings, Io} from './io.js'
import {lintOne} from './lint-one.js'
import {linters} from './linters.js'
import type {Linted, Task} from './pool.js'

/** @returns for some drafts their answers, in their order */
export const help = ({options, cwd}: HelperSettings): ((tasks: readonly Task[]) => Promise<Linted[]>) => {
  const io: Pick<Io, 'cwd'> = {cwd}
  const linterFor = linters(options, io)
  return async (tasks) => {
    const answers: Linted[] = []
    for (const {path, draft} of tasks) answers.push(lintOne((await linterFor(path)).linter, draft))
    return answers
  }
}
