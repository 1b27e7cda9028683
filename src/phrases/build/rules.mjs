// rules/**.yml -> rules/compiled*.ts, so that starting up parses no YAML; and the lessons of rules in code, which are read apart.
import {readFileSync, readdirSync} from 'node:fs'
import {deflate, write} from '../../build/files.mjs'
import {fromSources} from '../../build/from-sources.mjs'

const read = () =>
  readdirSync('rules', {recursive: true})
    .map((path) => `rules/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yml'))
    .toSorted()
    .map((path) => ({path, text: readFileSync(path, 'utf8')}))

export const compileRules = async () => {
  const files = read()
  const {compileFiles, sharedLists, toArchive} = await fromSources({phrases: 'src/phrases/files.ts', 'shared-lists': 'src/phrases/shared-lists.ts', archive: 'src/encoding/archive.ts'}, ['yaml'])
  const {codeRules} = await fromSources({'code-rules': 'rules/index.ts'}, [/\.generated\.js$/])
  const {compiled, packs, lists, problems} = compileFiles(files)
  for (const {path, line, column, message} of problems) console.error(`${path}:${line}:${column} ${message}`)
  if (!compiled) process.exit(1)
  write(
    'rules/compiled.ts',
    `// Made from rules/ by build.mjs.
import type {Pack} from '../src/linter.js'

export const packs: Readonly<Record<string, Pack>> = ${JSON.stringify(packs, null, 2)}
`
  )
  write(
    'rules/compiled-phrases.ts',
    `// Made from rules/ by build.mjs; src/encoding/archive.ts reads it.
export const phrases: string = "${toArchive(compiled, ['lessons'], deflate)}"
`
  )
  const lessons = Object.fromEntries(codeRules.map(([id, {title, rationale, examples}]) => [id, {title, rationale, examples}]))
  write(
    'rules/compiled-lessons.ts',
    `// Made from rules/ by build.mjs: what the pages of rules in code show; src/encoding/archive.ts reads it.
export const archive: string = "${toArchive({lessons: JSON.stringify(lessons)}, ['lessons'], deflate)}"
`
  )
  write(
    'rules/compiled-lists.ts',
    `// Made from rules/ by build.mjs: the built-in word lists, for a company's own rules; src/encoding/archive.ts reads it.
export const archive: string = "${toArchive({lists: JSON.stringify(sharedLists(files, lists))}, ['lists'], deflate)}"
`
  )
}
