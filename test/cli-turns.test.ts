// A conversation on the command line: the customer's message as a file of turns.
import {expect, test} from 'vitest'
import {folder, reply} from './cli-io.js'

const turns = [
  {from: 'customer', text: 'Is the tent waterproof?', at: '2026-03-02T09:00:00Z'},
  {from: 'company', text: 'Lovely choice!'},
  {from: 'customer', text: 'But is it waterproof?'}
]
const draft = 'Have a great trip with it.'
const files = {'draft.txt': draft, 'turns.json': JSON.stringify(turns), 'turns.txt': `\n${JSON.stringify(turns, undefined, 2)}\n`}

test.each(['turns.json', 'turns.txt'])('%s is read as turns', async (name) => {
  const {out} = await reply(['draft.txt', '--customer', name], {cwd: folder(files)})
  expect(out).toContain('escalation/unanswered-question')
  expect(out).toContain('│ But is it waterproof?')
  expect(out).not.toContain('from')
})

test('a stream takes the same file for every draft', async () => {
  const {out} = await reply(['--ndjson', '--customer', 'turns.json'], {cwd: folder(files), stdin: `${JSON.stringify({id: 1, text: draft})}\n`})
  expect(out).toContain('escalation/unanswered-question')
})

test('a message that only looks like a list is a message', async () => {
  const {code, err} = await reply(['draft.txt', '--customer', 'message.txt'], {cwd: folder({'draft.txt': draft, 'message.txt': '[{name}] is not on my letter'})})
  expect([code, err]).toEqual([0, ''])
})

test('clocks may differ by some seconds', async () => {
  const turns = '[{"from": "customer", "text": "Hello!", "at": "2026-03-02T09:00:09Z"}, {"from": "company", "text": "Hello.", "at": "2026-03-02T09:00:01Z"}]'
  expect(await reply(['draft.txt', '--customer', 'turns.json'], {cwd: folder({'draft.txt': draft, 'turns.json': turns})})).toMatchObject({code: 0, err: ''})
})

test.each([
  ['{"from": "customer"', 'is not JSON'],
  ['{"text": "Hello"}', 'must be a list of turns: [{"from": "customer", "text": "…"}, {"from": "company", "text": "…"}]'],
  ['[{"from": "customer", "text": "a"}, {"from": "agent", "text": "b"}]', 'turn 2 must be `from` "customer" or "company"'],
  ['[{"from": "customer"}]', 'turn 1 has no `text`'],
  ['[{"from": "customer", "text": "a", "at": 3}]', 'turn 1: `at` must be a time, as "2026-03-02T09:00:00Z"'],
  ['[{"from": "customer", "text": "a", "at": "yesterday"}]', 'turn 1: `at` must be a time, as "2026-03-02T09:00:00Z"'],
  ['[3]', 'turn 1 must be `from` "customer" or "company"'],
  ['[{"from": "customer", "text": "b", "at": "2026-03-02T09:05:00Z"}, {"from": "customer", "text": "a", "at": "2026-03-02T09:00:00Z"}]', 'the last turn is older than the first: write the oldest first']
])('%s is refused, and the draft still checked', async (content, error) => {
  const {code, out, err} = await reply(['draft.txt', '--customer', 'turns.json'], {cwd: folder({'draft.txt': draft, 'turns.json': content})})
  expect([code, err]).toEqual([2, `reply-lint: --customer turns.json: ${error}\n`])
  expect(out).toContain('Do not send yet')
})
