// Promise 7: few dependencies, each known by name. A new one, also one that a dependency brings, fails here until somebody names it.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const named = `
  @eslint-community/regexpp @humanwhocodes/momoa @types/nlcst @types/pluralize @types/unist array-iterate automated-readability bail chalk coleman-liau commander dale-chall
  dale-chall-formula dequal devlop dictionary-en dictionary-en-gb extend fdir flesch get-east-asian-width gunning-fog is-buffer
  is-plain-obj nlcst-is-literal nlcst-to-string normalize-strings nspell parse-english parse-latin picomatch
  pluralize quotation retext retext-latin retext-stringify retext-readability
  retext-spell smog-formula spache spache-formula syllable tinyglobby trough unicode-segmenter unified
  unist-util-is unist-util-modify-children unist-util-position unist-util-stringify-position unist-util-visit
  unist-util-visit-children unist-util-visit-parents vfile vfile-message yaml`
  .trim()
  .split(/\s+/)
  .toSorted()

interface Locked {
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
  resolved?: string
  hasInstallScript?: boolean
}
const packages = Object.entries((JSON.parse(readFileSync('package-lock.json', 'utf8')) as {packages: Record<string, Locked>}).packages).filter(([path]) => path !== '')
const shipped = packages.filter(([, {dev, optional, devOptional}]) => !dev && !optional && !devOptional)
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

test('every package that users get is named here', () => {
  expect(shipped.map(([path]) => nameOf(path)).toSorted()).toEqual(named)
})

test('none of them runs a script when it is installed', () => {
  expect(shipped.filter(([, {hasInstallScript}]) => hasInstallScript)).toEqual([])
})

test('the lockfile holds no address of a registry', () => {
  expect(packages.filter(([, {resolved}]) => resolved !== undefined)).toEqual([])
})

test('the README says what each is for', () => {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: Record<string, string>}
  const table = /\| depends on \| for \|\n([^]*?)\n\n/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  const told = table.split('\n').slice(1).flatMap((row) => row.split('|')[1]!.split(',').map((name) => name.trim()))
  expect(told.toSorted()).toEqual(Object.keys(dependencies).toSorted())
})
