// --show-values: on a terminal what was found stands as it was written; anywhere else it stays covered, and that is said.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {formats} from '../src/reporters/reporter.js'
import {folder, reply} from './cli-io.js'

const value = 'ottoline.brass@mail.example.com'
const stdin = `Hi Sam, we wrote to ${value} today.`
const asked = 'It is ottoline.brass@mail.example.com or 4111 1111 1111 1111'

test('on a terminal the line is shown as it was written, in the reply and in the customer’s message', async () => {
  const {code, out, err} = await reply(['--show-values', '--customer-text', asked], {stdin, terminal: true})
  expect([code, err]).toEqual([1, ''])
  expect(out.split(value).length - 1).toBe(2)
  expect(out).toContain('4111 1111 1111 1111')
  expect(out).not.toContain('•')
})

test('without it the line is covered, on a terminal too', async () => {
  const {out} = await reply(['--customer-text', asked], {stdin, terminal: true})
  expect(out).toContain('•••')
  expect(out).not.toMatch(/ottoline|4111/)
})

test.each([
  ['a pipe', ['--show-values'], {stdin}, 'needs a terminal'],
  ['the log of a build', ['--show-values'], {stdin, terminal: true, env: {CI: 'true'}}, 'log of a build'],
  ['another format', ['--show-values', '-f', 'json'], {stdin, terminal: true}, 'for the format pretty'],
  ['a file', ['--show-values', '-f', 'pretty:out.txt'], {stdin, terminal: true}, 'for the format pretty']
] as const)('for %s it is refused, said so, and the report comes all the same', async (_, args, around, why) => {
  const cwd = folder()
  const {code, out, err} = await reply(args, {...around, cwd})
  expect(code).toBe(2)
  expect(err).toContain(why)
  const written = args.includes('pretty:out.txt' as never) ? readFileSync(join(cwd, 'out.txt'), 'utf8') : out
  expect(written).toContain('privacy/email')
  expect(out + err + written).not.toContain('ottoline')
})

test('beside the pretty report no other format shows it', async () => {
  const cwd = folder()
  const others = Object.keys(formats).filter((name) => name !== 'pretty')
  const {code, out} = await reply(['--show-values', '-f', 'pretty', ...others.flatMap((name) => ['-f', `${name}:${name}.out`])], {stdin, terminal: true, cwd})
  expect(code).toBe(1)
  expect(out).toContain(value)
  for (const name of others) expect(readFileSync(join(cwd, `${name}.out`), 'utf8'), name).not.toContain('ottoline')
})

test('each draft shows its own, what is accepted stays out, and it goes with no other job', async () => {
  const cwd = folder({'a.txt': stdin, 'b.txt': 'Please call the driver, Ottoline, on 07911 123456.', 'c.yml': '- name: Hi\n  content: Hello {{name}}\n'})
  const {out} = await reply(['--show-values', 'a.txt', 'b.txt', 'c.yml'], {terminal: true, cwd})
  expect(out.indexOf(value)).toBeGreaterThan(out.indexOf('a.txt'))
  expect(out.indexOf('07911 123456')).toBeGreaterThan(out.indexOf('b.txt'))
  for (const other of ['--redact', '--fix-dry-run', '--ndjson']) expect((await reply(['--show-values', other], {stdin, terminal: true})).code).toBe(2)
})
