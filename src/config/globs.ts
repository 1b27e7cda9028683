// What globs name, and what those with a `!` leave out of it: `!drafts/**`. (`!(a|b)` is a glob of the names that are neither.)
import {dirname, isAbsolute, relative, sep} from 'node:path'

const leavesOut = /^!(?!\()/

/**
 * Whether a path is named by one of the globs, if there is one that leaves nothing out, and left out by none. A glob without a slash is a
 * name in any folder, and a folder is all that is in it.
 * @param folder that the globs are from, absolute
 * @returns for absolute paths
 */
export const pathMatcher = async (globs: readonly string[], folder: string): Promise<(path: string) => boolean> => {
  const {default: picomatch} = await import('picomatch')
  const below = (path: string): string => relative(folder, path).split(sep).join('/')
  const tests = globs.map((glob) => {
    const name = glob.replace(leavesOut, '').replace(/\/+$/, '')
    const itself = picomatch(isAbsolute(name) ? below(name) : name || '/', {dot: true, basename: !name.includes('/')})
    const test = (path: string): boolean => itself(path) || (path.includes('/') && test(dirname(path)))
    return {test, isOut: leavesOut.test(glob)}
  })
  return (path) => {
    const matching = tests.filter(({test}) => test(below(path)))
    return !matching.some(({isOut}) => isOut) && (matching.length > 0 || tests.every(({isOut}) => isOut))
  }
}
