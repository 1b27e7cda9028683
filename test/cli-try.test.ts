import {expect, test} from 'vitest'
// Loaded before the tests, whose time is theirs.
import '../src/cli/commands/try.js'
import {folder, reply} from './cli-io.js'

const past = (): string => folder({
  'a.txt': 'We think that you can’t lose money here.\nWe refunded card 4111 1111 1111 1111 for what you lost.\n',
  'b/c.md': 'Losing money is no fun.\n',
  'd.jsonl': '{"text": "Nobody lost money."}\nnot json\n{"text": "Hello."}\n',
  'lists.yml': 'cash: [money, dosh]\n',
})

test('shows each place in its context, and how many replies hold one', async () => {
  const {code, out, err} = await reply(['try', '{lose} money', 'a.txt', 'b', 'd.jsonl'], {cwd: past()})
  expect([code, err]).toEqual([2, 'reply-lint: d.jsonl: 1 of its 3 lines is no reply: each is to be {"text": "..."}\n'])
  expect(out).toBe([
    'a.txt:1:25  We think that you can’t lose money here.',
    'b/c.md:1:1  Losing money is no fun.',
    'd.jsonl:1:1:8  Nobody lost money.',
    '3 places in 3 of 4 replies, 75.0 %.',
    '',
  ].join('\n'))
})

test('every line a reply', async () => {
  expect((await reply(['try', '--lines', '(lose|lost)', 'a.txt'], {cwd: past()})).out).toContain('2 places in 2 of 2 replies, 100.0 %.')
})

test('prints no personal data of past replies', async () => {
  const {out} = await reply(['try', 'refunded ...8 lost', 'a.txt'], {cwd: past()})
  expect(out).toContain('lost')
  expect(out).not.toContain('4111')
})

test('lists of one’s own', async () => {
  expect((await reply(['try', '{lose} @cash', '--lists', 'lists.yml', 'b'], {cwd: past()})).out).toContain('1 place in 1 of 1 reply')
})

test.each([
  [['try', '{lose} (money', 'a.txt'], 'this bracket is not closed\n  {lose} (money\n         ^'],
  [['try', '@cahs', '--lists', 'lists.yml', 'a.txt'], 'there is no list @cahs; did you mean @cash?'],
  [['try', 'x', '--lists', 'none.yml', 'a.txt'], '--lists none.yml: there is no such file'],
  [['try', 'x', 'none.txt'], 'there is no such file'],
  [['try'], 'missing required argument'],
])('%j is refused with what is wrong', async (args, message) => {
  const {code, err} = await reply(args, {cwd: past()})
  expect(err).toContain(message)
  expect(code).toBe(2)
})
