import {expect, test} from 'vitest'
import {run} from '../src/cli/run.js'
import {folder, reply} from './cli-io.js'

const fitting = async (draft: string, ...args: string[]): Promise<{code: number; out: string}> => {
  const cwd = folder({'draft.txt': draft})
  let out = ''
  const write = (text: string): void => void (out += text)
  const screen = {write, isTerminal: false, columns: 80}
  const stdin = async function* (): AsyncGenerator<Uint8Array> {}
  const code = await run({args: ['fit', 'draft.txt', ...args], cwd, env: {}, stdin, stdinIsTerminal: false, stdout: screen, stderr: screen, now: () => 0}, '0.0.0')
  return {code, out}
}

test('fit says what to cut, and what the draft is then', async () => {
  const {code, out} = await fitting('In order to help, we come at noon.\n', '--limit', '26')
  expect(code).toBe(0)
  expect(out).toContain('draft.txt  x  34/26, 8 over')
  expect(out).toContain('“In order to” → “To”')
  expect(out).toContain('Then it fits: 25/26\n\nTo help, we come at noon.\n')
})

test('fit splits what no cut is enough for, and fails where it cannot', async () => {
  expect(await fitting('We are on it today. You have it by noon.', '--limit', '26', '--format', 'json')).toMatchObject({code: 0})
  expect((await fitting('We are on it today. You have it by noon.', '--limit', '26')).out).toContain('We are on it today. 1/2\n\nYou have it by noon. 2/2\n')
  expect(await fitting('It is great news. '.repeat(30), '--channel', 'google-play-reply')).toMatchObject({code: 1})
  expect((await fitting('Hi', '--channel', 'smss')).out).toContain('did you mean "sms"')
})

test('fit says once what it cuts in many places', async () => {
  const {out} = await fitting('We are here, and we are glad: we are open.', '--limit', '20')
  expect(out.match(/“we are” → “we're”.*/gi)).toEqual(["“We are” → “We're”", "“we are” → “we're”, 2 times"])
})

test('fit takes one reply that is there', async () => {
  const cwd = folder({'a.csv': 'title,body\nLate,We are on it.\n'})
  expect(await reply(['fit', 'a.csv'], {cwd})).toEqual({code: 2, out: '', err: 'reply-lint: a.csv: holds canned responses: fit takes one reply, as a text\n'})
  expect(await reply(['fit'], {cwd, stdin: ' \n'})).toEqual({code: 2, out: '', err: 'reply-lint: <stdin>: the draft is empty\n'})
  expect((await fitting('We are on it.')).code).toBe(0)
})

test('channels lists what the config has made of them', async () => {
  const cwd = folder({'reply-lint.config.yml': 'channels:\n  x: {limit: 140}\n  desk: {audience: private, limit: 900, title: Our desk}\n'})
  const {out} = await reply(['channels'], {cwd, columns: 100})
  expect(out).toMatch(/^x +public +140 /m)
  expect(out).toMatch(/^desk +private +900 characters +Our desk/m)
  expect((await reply(['channels', '--no-config'], {cwd, columns: 100})).out).toMatch(/^x +public +280 /m)
})

test('an unknown setting of a channel is answered with those that there are', async () => {
  const cwd = folder({'reply-lint.config.yml': 'channels:\n  x: {colour: red}\n', 'a.txt': 'Hi'})
  expect((await reply(['a.txt'], {cwd})).err).toMatch(/there is no channel setting "colour": one of title, audience, limit/)
})

test('what fit proposes keeps its paragraphs', async () => {
  const {out} = await fitting('Hi Kim,\n\nIn order to help, we come on Tuesday at noon.\n\nBye\n', '--limit', '54')
  expect(out).toContain('noon.\n\nBye\n')
})
