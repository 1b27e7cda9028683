// Personal data that was found is in no output: not in a report of any format, not in an error, not in a table of times.
import {expect, test} from 'vitest'
import {formats} from '../src/reporters/reporter.js'
import {folder, reply} from './cli-io.js'

const card = '4111 1111 1111 1111'
const address = 'zebedee.quill@mail.example.com'
const text = `Your card ${card} was charged, we wrote to ${address}. We will call at at noon.`
const leaks = (out: string): boolean => /1111 1111|zebedee/.test(out)

test.each(Object.keys(formats))('--format %s', async (format) => {
  const {out, err} = await reply(['-f', format, '--timing', '--customer-text', `My card is ${card}, mail me at ${address}`], {stdin: text})
  expect(out.length).toBeGreaterThan(50)
  expect(leaks(out + err)).toBe(false)
})

test('--ndjson, answers and errors', async () => {
  const lines = [JSON.stringify({text, customer: text}), `{"text": "${text}`, JSON.stringify({text: 1, customer: text}), JSON.stringify([text]), text]
  const {out, err} = await reply(['--ndjson'], {stdin: lines.join('\n')})
  expect(leaks(out + err)).toBe(false)
})

test('a config with private things in the wrong places', async () => {
  for (const config of [`region: "${address}"`, `channel: "${card}"`, `rules: {"${address}": off}`, `"${card}": 1`, `packs: ["${address}"]`, `company: {signOff: ["(${address}"]}`, `company: ["${address}"`]) {
    const {code, out, err} = await reply([], {cwd: folder({'reply-lint.config.yml': config}), stdin: 'Hi'})
    expect(code).toBe(2)
    expect(leaks(out + err), err).toBe(false)
  }
})
