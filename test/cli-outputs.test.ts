// A report is never written over what is read, nor over another report: refused before anything is checked.
import {linkSync, readFileSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folder, reply} from './cli-io.js'

const bad = 'We will call you at at noon.\n'
const files = {'a.txt': bad, 'in/b.txt': bad, 'said.txt': 'Where is it?\n', 'reply-lint.config.yml': 'channel: x\n', 'own.yml': 'channel: sms\n'}

test.each([
  [['a.txt', '-f', 'json:a.txt'], 'a.txt is a draft to be checked'],
  [['in', '-f', 'pretty', '-f', 'json:./in/../in/b.txt'], './in/../in/b.txt is a draft to be checked'],
  [['a.txt', '-f', 'json:soft.txt'], 'soft.txt is a draft to be checked'],
  [['a.txt', '-f', 'json:hard.txt'], 'hard.txt is a draft to be checked'],
  [['a.txt', '--customer', 'said.txt', '-f', 'json:said.txt'], 'said.txt is the customer’s message'],
  [['in', '-f', 'json:reply-lint.config.yml'], 'reply-lint.config.yml is the config'],
  [['in', '-c', 'own.yml', '-f', 'json:own.yml'], 'own.yml is the config'],
  [['a.txt', '-f', 'json:out', '-f', 'html:./out'], './out has another report already']
])('%s', async (args, message) => {
  const cwd = folder(files)
  symlinkSync('a.txt', join(cwd, 'soft.txt'))
  linkSync(join(cwd, 'a.txt'), join(cwd, 'hard.txt'))
  expect(await reply(args, {cwd})).toEqual({code: 2, out: '', err: `reply-lint: --format: ${message}: write the report to another file\n`})
  for (const [name, content] of Object.entries(files)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(content)
})

test.each([
  [['json', 'sarif'], 'json and sarif'],
  [['pretty', 'html:out.html', 'json'], 'pretty and json'],
  [['json', 'pretty', 'github'], 'pretty and json'],
  [['github', 'json', 'pretty', 'sarif'], 'github and sarif'],
  [['json', 'json'], 'json and json']
])('%j: two reports in one stream', async (formats, which) => {
  const cwd = folder(files)
  const err = `reply-lint: --format: ${which} would both go to standard output: write one to a file, --format ${which.split(' ')[2]!}:<file>\n`
  expect(await reply(['a.txt', ...formats.flatMap((format) => ['-f', format])], {cwd})).toEqual({code: 2, out: '', err})
  expect(readdirSync(cwd)).not.toContain('out.html')
})

test('what is written for a log may stand together', async () => {
  const {code, out, err} = await reply(['a.txt', '-f', 'pretty', '-f', 'github'], {cwd: folder(files)})
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toMatch(/at at[^]*::warning/)
})

test('the folder of a report is made', async () => {
  const cwd = folder(files)
  expect(await reply(['a.txt', '-f', 'json:new/er/out.json'], {cwd})).toEqual({code: 0, out: '', err: ''})
  expect(JSON.parse(readFileSync(join(cwd, 'new/er/out.json'), 'utf8'))).toHaveProperty('reports')
})

test('two reports to two files, and to what is no file', async () => {
  const cwd = folder(files)
  const {code, err} = await reply(['a.txt', '-f', 'json:out', '-f', 'html:out.html', '-f', 'sarif:/dev/null', '-f', 'junit:/dev/null'], {cwd})
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(JSON.parse(readFileSync(join(cwd, 'out'), 'utf8'))).toHaveProperty('reports')
})
