// The unified door: findings as messages, and mistakes told to whoever processes a file.
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import type {Config} from '../src/index.js'
import replyLint from '../src/retext-plugin.js'

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms))

const checked = async (value: string, data: Record<string, unknown> = {}, config?: Config): Promise<VFile> => {
  const file = new VFile({value, data})
  const processor = unified().use(retextEnglish).use(() => async () => pause(5)).use(replyLint, config)
  await processor.run(processor.parse(file), file)
  return file
}

test('findings are messages of the file, with their places', async () => {
  const {messages} = await checked('Hi Sam,\nthankyou.')
  expect(messages.map(({ruleId, line, column, fatal, expected}) => ({ruleId, line, column, fatal, expected}))).toEqual([{ruleId: 'spelling/misspelt', line: 2, column: 1, fatal: true, expected: ['thank you']}])
})

test('what the customer wrote may be turns, and has no place in the file', async () => {
  const file = await checked('Hi Sam, we will look into it.', {channel: 'x-dm', customer: [{from: 'customer', text: 'I want to kill myself'}]})
  expect(file.data['report']).toMatchObject({verdict: 'escalate', length: {limit: 10_000}})
  expect(file.messages.filter(({ruleId}) => ruleId === 'escalation/self-harm').map(({place}) => place)).toEqual([undefined])
})

test('a mistake in the config is told when a file is processed, and is nobody else’s', async () => {
  const strays: unknown[] = []
  const listen = (error: unknown): void => void strays.push(error)
  process.on('unhandledRejection', listen)
  await expect(checked('Hi', {}, {region: 'atlantis'} as unknown as Config)).rejects.toThrow('region: there is no region "atlantis"')
  unified().use(replyLint, {chanel: 'x'} as Config).freeze()
  await pause(20)
  process.off('unhandledRejection', listen)
  expect(strays).toEqual([])
})
