// Helpers take part of the drafts of a long run: the answers, their order and the exit code are those of a run without any.
import {expect, test, vi} from 'vitest'
import {help} from '../src/cli/helper.js'
import type {Helper, Helpers, HelperSettings} from '../src/cli/io.js'
import {linters} from '../src/cli/linters.js'
import {Pool, type Linted, type Task} from '../src/cli/pool.js'
import {folder, reply} from './cli-io.js'

/** A helper in this thread, which dies after so many batches. */
const helper = (settings: HelperSettings, lives: number): Helper => {
  const answer = help(settings)
  let left = lives
  let last: Promise<unknown> = Promise.resolve()
  let onAnswer: (linted: readonly Linted[]) => void = () => undefined
  let onEnd = (): void => undefined
  return {
    send(tasks: readonly Task[]) {
      last = last.then(async () => {
        if (left-- > 0) onAnswer(structuredClone(await answer(structuredClone(tasks))))
        else onEnd()
      })
    },
    onAnswer: (listener) => void (onAnswer = listener),
    onEnd: (listener) => void (onEnd = listener),
    stop: () => undefined
  }
}

const crew = (most: number, lives = Infinity) => async (): Promise<Helpers> => ({most, start: (settings) => helper(settings, lives)})

const texts = Array.from({length: 500}, (_, i) => (i % 99 === 0 ? `Hi Sam, your ${i} mesages.` : i % 70 === 1 ? '' : `Parcel ${i} is here.`))
const files = Object.fromEntries(texts.map((text, i) => [`replies/${String(i).padStart(3, '0')}.txt`, `${text}\n`]))
const root = folder({...files, 'macros/set.json': JSON.stringify(texts.map((text, i) => ({title: `Macro ${i}`, body: `${text} {{name}}`})))})

test('files: with one helper, and with two that die at once', async () => {
  const args = ['replies', 'nosuch.txt', '--format', 'json']
  const alone = await reply(args, {cwd: root})
  expect(alone.code).toBe(2)
  for (const helpers of [crew(2), crew(3, 0)]) expect(await reply(args, {cwd: root, helpers})).toEqual(alone)
})

test('helpers are as many as the drafts are worth that are known of; the last core is left to the compilers until there are many', async () => {
  let started = 0
  const counting = (most: number) => async (): Promise<Helpers> => ({most, start: (settings) => (started++, helper(settings, Infinity))})
  const startedFor = async (most: number, drafts: readonly (number | [drafts: number, came: number])[], threads?: number): Promise<number> => {
    started = 0
    const pool = new Pool({cwd: root, helpers: counting(most)}, {config: false, ...(threads === undefined ? {} : {threads})})
    for (const each of drafts) await (typeof each === 'number' ? pool.expect(each) : pool.expect(...each))
    pool.close()
    return started
  }
  expect(await startedFor(1, [3000])).toBe(0)
  expect(await startedFor(1, [2000, 2000])).toBe(1)
  expect(await startedFor(3, [400])).toBe(0)
  expect(await startedFor(3, [400, 400])).toBe(1)
  expect(await startedFor(3, [3000])).toBe(2)
  expect(await startedFor(3, [Infinity, 1])).toBe(3)
  // Of a stream it is known how many came.
  expect(await startedFor(3, [[Infinity, 500], 1])).toBe(2)
  expect(await startedFor(1, [[Infinity, 500], [Infinity, 3999]])).toBe(0)
  expect(await startedFor(1, [[Infinity, 500], [Infinity, 4000], [Infinity, 4001]])).toBe(1)
  expect(await startedFor(3, [Infinity], 2)).toBe(1)
})

test('V8 is told once of a long run, and not before what its helpers run is loaded', async () => {
  const toldOf = async (drafts: readonly number[], helpers?: () => Promise<Helpers>, lints = 0): Promise<number> => {
    const endure = vi.fn()
    const settings = {config: false} as const
    const pool = new Pool({cwd: root, endure, ...(helpers ? {helpers} : {})}, settings)
    for (const each of drafts) await pool.expect(each)
    const {linter} = await linters(settings, {cwd: root})(undefined)
    await Promise.all(Array.from({length: lints}, () => pool.lint(linter, {path: undefined, draft: {text: 'On its way.'}})))
    pool.close()
    return endure.mock.calls.length
  }
  expect(await toldOf([499])).toBe(0)
  expect(await toldOf([300, 300])).toBe(1)
  expect(await toldOf([Infinity, 1])).toBe(1)
  expect(await toldOf([Infinity, 1], crew(0))).toBe(1)
  expect(await toldOf([Infinity, 1], crew(1))).toBe(0)
  expect(await toldOf([Infinity, 1], crew(1), 99)).toBe(1)
  expect(await toldOf([Infinity, 1], crew(1, 0), 99)).toBe(1)
})

test('--threads 1 starts none', async () => {
  const helpers = (): Promise<Helpers> => Promise.reject(new Error('not asked for'))
  expect((await reply(['replies', '--threads', '1', '--format', 'ndjson'], {cwd: root, helpers})).err).not.toContain('fault')
})

test('canned responses: with two that die on the way', async () => {
  const args = ['macros', '--format', 'ndjson']
  const alone = await reply(args, {cwd: root})
  expect(alone.code).toBe(1)
  expect(await reply(args, {cwd: root, helpers: crew(2, 3)})).toEqual(alone)
})

test('a stream that brings many drafts at once', async () => {
  const lines = Array.from({length: 900}, (_, i) => (i === 700 ? 'no draft' : JSON.stringify({id: i, text: texts[i % texts.length]})))
  const stdin = `${lines.join('\n')}\n`
  const alone = await reply(['--ndjson'], {stdin})
  expect(await reply(['--ndjson'], {stdin, helpers: crew(2, 3)})).toEqual(alone)
  expect(alone.out.match(/\n/g)).toHaveLength(lines.length)
})

test('a stream of which each line waits for the answer to the one before starts no helper', async () => {
  let answered = 0
  const stdin = async function* (): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 510; i++) {
      while (answered < i) await new Promise(setImmediate)
      yield Buffer.from(`${JSON.stringify({id: i, text: 'On its way.'})}\n`)
    }
  }
  const helpers = (): Promise<Helpers> => Promise.reject(new Error('not asked for'))
  const {code} = await reply(['--ndjson'], {stdin: stdin(), helpers, slow: async () => void answered++})
  expect(code).toBe(0)
})
