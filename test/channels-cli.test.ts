import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {run} from '../src/cli/run.js'

const fitting = async (draft: string, ...args: string[]): Promise<{code: number; out: string}> => {
  const cwd = mkdtempSync(join(tmpdir(), 'reply-lint-'))
  writeFileSync(join(cwd, 'draft.txt'), draft)
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
