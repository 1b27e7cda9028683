// Every regular expression of the package: those written down, and those that the code puts together while it runs.
import {readdirSync, readFileSync} from 'node:fs'
import {parseAst} from 'rolldown/parseAst'

export interface Expression {
  source: string
  flags: string
  /** The file that it stands in, or that made it. */
  file: string
}

const sources = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/\.generated\.ts$|\/compiled(?:-\w+)?\.ts$|\.d\.ts$/.test(path))

/** Literals, from the source files. */
export const literals = (): Expression[] => {
  const found: Expression[] = []
  const walk = (node: unknown, file: string): void => {
    if (Array.isArray(node)) for (const each of node) walk(each, file)
    if (Array.isArray(node) || typeof node !== 'object' || node === null) return
    if ('regex' in node && node.regex) {
      const {pattern, flags} = node.regex as {pattern: string; flags: string}
      found.push({source: pattern, flags, file})
    }
    for (const child of Object.values(node)) walk(child, file)
  }
  for (const file of ['bin', 'src', 'rules'].flatMap(sources)) walk(parseAst(readFileSync(file, 'utf8'), {lang: 'ts'}), file)
  return found
}

/** Notes what `new RegExp` makes in src/ and rules/ from now on. Call it before they are loaded. */
export const watchMade = (): Expression[] => {
  const made: Expression[] = []
  const real = RegExp
  globalThis.RegExp = new Proxy(real, {
    construct(target, given: [string | RegExp, string?], newTarget): RegExp {
      const expression = Reflect.construct(target, given, newTarget) as RegExp
      const caller = new Error().stack?.split('\n').find((line) => /\/(?:src|rules)\/[^:]*\.ts/.test(line) || /node_modules/.test(line)) ?? ''
      const file = /\/((?:src|rules)\/[^:]*\.ts)/.exec(caller)?.[1]
      if (file !== undefined && !caller.includes('node_modules')) made.push({source: expression.source, flags: expression.flags, file})
      return expression
    }
  })
  return made
}
