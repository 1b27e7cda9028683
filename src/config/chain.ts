// A config file with the files that it extends.
import {dirname, resolve} from 'node:path'
import {ConfigError, lookedFor} from './problem.js'
import type {PlacedProblem, Problem} from './problem.js'
import {readConfig} from './read.js'
import type {ReadFile} from './read.js'

/** The problems of a file with their lines and columns. */
export const place = async ({file, locator}: ReadFile, problems: readonly Problem[]): Promise<PlacedProblem[]> => {
  if (problems.length === 0) return []
  const locate = await locator()
  return problems.map((problem) => ({...problem, file, ...locate(problem)}))
}

/** A text alone, or the texts of a list: what is neither is the checker's to refuse. */
export const listOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

/**
 * A file behind those that it extends. Not checked yet.
 * @param above the files that led here
 * @throws ConfigError at the place of `extends` for a file that is missing or extends itself
 */
export const readChain = async (file: string, above: readonly string[] = []): Promise<ReadFile[]> => {
  const read = await readConfig(file)
  const extended = (read.value as {extends?: unknown} | null | undefined)?.extends
  const files: ReadFile[] = []
  for (const [i, name] of listOf(extended).entries()) {
    const next = resolve(dirname(file), name)
    const wrong = async (message: string): Promise<ConfigError> =>
      new ConfigError(await place(read, [{at: typeof extended === 'string' ? ['extends'] : ['extends', i], of: 'value', message}]))
    if ([...above, file].includes(next)) throw await wrong('this file extends itself, directly or through another')
    try {
      files.push(...(await readChain(next, [...above, file])))
    } catch (error) {
      const missing = error instanceof ConfigError && error.problems.some((problem) => problem.file === next && problem.missing)
      throw missing ? await wrong(`there is no such config file${lookedFor(name)}`) : error
    }
  }
  return [...files, read]
}
