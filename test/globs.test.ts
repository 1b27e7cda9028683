// Which files a config's globs name is what picomatch says, whether it was asked or not.
import fc from 'fast-check'
import picomatch from 'picomatch'
import {expect, test} from 'vitest'
import {pathMatcher} from '../src/config/globs.js'

const piece = fc.constantFrom('a', 'b', 'macros', '.txt', '.', ' ', 'é')
const name = fc.array(piece, {minLength: 1, maxLength: 3}).map((pieces) => pieces.join('')).filter((each) => !/^\.+$/.test(each))
const sign = fc.constantFrom('*', '**', '?', '{a,b}', '(a|b)', '[ab]', '!(a)', '@(a|b)', '+(a)', '\\*')
const globbed = fc.oneof(name, fc.constantFrom('*', '**'), fc.tuple(fc.option(name, {nil: ''}), sign, fc.option(name, {nil: ''})).map((parts) => parts.join('')))
const globs = fc.tuple(fc.constantFrom('', './'), fc.array(globbed, {minLength: 1, maxLength: 4})).map(([start, parts]) => start + parts.join('/')).filter((glob) => !/^!(?!\()/.test(glob))
const paths = fc.array(name, {minLength: 1, maxLength: 4}).map((parts) => parts.join('/'))

/** By the words of the guide: a glob without a slash is a name in any folder, and a folder is all that is in it. */
const named = (glob: string, path: string): boolean => {
  const matches = picomatch(glob, {dot: true, basename: !glob.includes('/')})
  return path.split('/').some((_, i, parts) => matches(parts.slice(0, i + 1).join('/')))
}

test('a path is named by a glob as picomatch has it', async () => {
  await fc.assert(fc.asyncProperty(globs, paths, async (glob, path) => void expect(await pathMatcher([glob], '/at')(`/at/${path}`)).toBe(named(glob, path))), {numRuns: 3000})
})

test('of a plain glob and a path made of it', async () => {
  const made = fc.array(fc.constantFrom('a', 'macros', '*', '**', 'a*', '*.txt', 'a*b'), {minLength: 1, maxLength: 4}).chain((parts) =>
    fc.tuple(fc.constant(parts.join('/')), fc.tuple(...parts.map((part) => fc.constantFrom('', 'a', 'b', 'a/b').map((stands) => part.replaceAll('**', stands).replaceAll('*', stands)))).map((each) => each.filter((one) => one !== '').join('/')).filter((path) => path !== ''))
  )
  await fc.assert(fc.asyncProperty(made, async ([glob, path]) => void expect(await pathMatcher([glob], '/at')(`/at/${path}`)).toBe(named(glob, path))), {numRuns: 2000})
})
