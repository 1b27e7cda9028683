// What globs name, and what those with a `!` leave out of it: `!drafts/**`. (`!(a|b)` is a glob of the names that are neither.)
import {basename, dirname, isAbsolute, relative, sep} from 'node:path'

type Test = (path: string) => boolean

const leavesOut = /^!(?!\()/

/** A glob of which the stars alone mean more than themselves. */
const isPlain = (glob: string): boolean => /^[\w *./-]+$/.test(glob) && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(glob)

/** Whether a plain glob could name a path, by what stands before its first star and behind its last one. */
const couldName = (glob: string): Test => {
  const start = glob.replace(/\*.*/, '')
  const end = glob.replace(/.*\*/, '')
  return (path) => `${path}/`.startsWith(start) && `/${path}`.endsWith(end)
}

/** Most drafts are nowhere near most globs: the package that reads globs is loaded for one that could name the draft. */
const reader = (glob: string, named: (path: string) => string): ((path: string) => Promise<boolean>) => {
  const could: Test = isPlain(glob) ? couldName(glob) : () => true
  let matches: Test | undefined
  return async (path) => {
    const name = named(path)
    if (!could(name)) return false
    matches ??= (await import('picomatch')).default(glob, {dot: true})
    return matches(name)
  }
}

/**
 * Whether a path is named by one of the globs, if there is one that leaves nothing out, and left out by none. A glob without a slash is a
 * name in any folder, and a folder is all that is in it.
 * @param folder that the globs are from, absolute
 * @returns for absolute paths
 */
export const pathMatcher = (globs: readonly string[], folder: string): ((path: string) => Promise<boolean>) => {
  const below = (path: string): string => relative(folder, path).split(sep).join('/')
  const tests = globs.map((glob) => {
    const name = glob.replace(leavesOut, '').replace(/\/+$/, '')
    const itself = reader(isAbsolute(name) ? below(name) : name || '/', name.includes('/') ? (path) => path : basename)
    const test = async (path: string): Promise<boolean> => (await itself(path)) || (path.includes('/') && (await test(dirname(path))))
    return {test, isOut: leavesOut.test(glob)}
  })
  return async (path) => {
    const matching = []
    for (const each of tests) if (await each.test(below(path))) matching.push(each)
    return !matching.some(({isOut}) => isOut) && (matching.length > 0 || tests.every(({isOut}) => isOut))
  }
}
