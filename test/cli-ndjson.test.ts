import {expect, test} from 'vitest'
import {reply} from './cli-io.js'

const line = (draft: object): string => `${JSON.stringify(draft)}\n`
const answers = (out: string): {id: unknown; line?: number; error?: string; verdict?: string; next?: string; findings?: {rule: string}[]}[] =>
  out.split('\n').filter(Boolean).map((each) => JSON.parse(each) as {id: unknown})

test('a report a line, in order, with the id that came with it', async () => {
  const ids = [1, 'two', null, {three: 3}, [4], undefined]
  const {code, out} = await reply(['--ndjson'], {stdin: ids.map((id) => line({id, text: 'Hello there.'})).join('')})
  expect(code).toBe(0)
  expect(answers(out).map(({id}) => id)).toEqual([1, 'two', null, {three: 3}, [4], null])
  expect(Object.keys(answers(out)[0]!)).toEqual(['id', 'verdict', 'next', 'alert', 'length', 'skipped', 'findings'])
})

test('a line that is not a draft is answered, and the rest are still checked', async () => {
  const broken = ['{', '[]', '7', 'null', '{"id": 1}', '{"text": 1}', '{"text": "a", "channel": 5}', '{"text": "a", "customer": [{"from": "us", "text": "x"}]}', '"secret 4111111111111111"']
  const {code, out} = await reply(['--ndjson'], {stdin: `${broken.map((each) => `${each}\n`).join('')}${line({id: 'last', text: 'at at'})}`})
  expect(code).toBe(2)
  const all = answers(out)
  expect(all.slice(0, -1).map(({id, line}) => [id, line])).toEqual(broken.map((each, i) => [each === '{"id": 1}' ? 1 : null, i + 1]))
  expect(all.every(({error}, i) => i === broken.length || typeof error === 'string')).toBe(true)
  expect(all.at(-1)).toMatchObject({id: 'last', findings: [{rule: 'writing/repeated-words'}]})
  expect(out).not.toContain('4111')
})

test('an unknown channel is that draft’s error', async () => {
  const {code, out} = await reply(['--ndjson'], {stdin: line({id: 'a', text: 'Hi', channel: 'smss'}) + line({id: 'b', text: 'Hi'})})
  expect(code).toBe(2)
  expect(answers(out)).toMatchObject([{id: 'a', line: 1, error: 'there is no channel "smss": did you mean "sms"?'}, {id: 'b', verdict: 'send'}])
})

test('a slip in a key that would leave the customer out is said, and the sender’s own keys are let through', async () => {
  const {code, out} = await reply(['--ndjson'], {stdin: line({id: 'a', text: 'Hi', custmer: 'I was hurt'}) + line({id: 'b', text: 'Hi', chanel: 'sms'}) + line({id: 'c', text: 'Hi', costumes: 1, channel: 'sms', channels: 2})})
  expect(code).toBe(2)
  expect(answers(out)).toMatchObject([{id: 'a', line: 1, error: 'there is no key "custmer": did you mean "customer"?'}, {id: 'b', error: 'there is no key "chanel": did you mean "channel"?'}, {id: 'c', verdict: 'send'}])
})

test('a capital in a key is a slip too', async () => {
  const {code, out} = await reply(['--ndjson'], {stdin: line({id: 'a', Text: 'Hi'}) + line({id: 'b', text: 'Hi', Customer: 'I was hurt'}) + line({id: 'c', text: 'Hi', customer: null, CUSTOMER: 'I was hurt'}) + line({id: 'd', text: 'Hi', test: 1, limit: 2})})
  expect(code).toBe(2)
  expect(answers(out)).toMatchObject([{id: 'a', error: 'there is no key "Text": did you mean "text"?'}, {id: 'b', error: 'there is no key "Customer": did you mean "customer"?'}, {id: 'c', error: 'there is no key "CUSTOMER": did you mean "customer"?'}, {id: 'd', verdict: 'send'}])
})

test('the customer’s message under a name that a help desk has for it is no key of the sender’s own', async () => {
  const said = [{role: 'user', content: 'My chest hurts'}]
  const meant = [{customer_message: 'My chest hurts'}, {customerMessage: 'My chest hurts'}, {'Customer-Text': 'help'}, {lastUserMessage: 'Where is it?'}, {inbound_message: 'Where is it?', customer: null}, {messages: said}, {userMessages: said}, {'visitor input': 'Where is it?'}, {question: 'Where is it?'}, {conversation: [{body: 'Where is it?'}]}]
  const own = [{customer_name: 'Ana'}, {customerId: 'c-7', user_email: 'a b'}, {customer_message: '', user_message: null}, {customer: 'Is it late?', customer_message: 'Is it late?'}, {question: 'q-17', inbound: true}, {messages: 3, conversation: 'c-12', thread: []}, {history: [{status: 'open'}]}, {message_id: 'a', comments: 'b', customer_turns: 4}]
  const {out} = await reply(['--ndjson'], {stdin: [...meant, ...own].map((each) => line({text: 'Hi', ...each})).join('')})
  expect(answers(out).map(({error}) => error)).toEqual([...meant.map((each) => `there is no key "${Object.keys(each)[0]}": did you mean "customer"?`), ...own.map(() => undefined)])
})

test('an id that would come back as another is an error of its line', async () => {
  const {code, out} = await reply(['--ndjson'], {stdin: '{"id": 12345678901234567891, "text": "Hi"}\n{"id": {"a": [9007199254740993]}, "text": "Hi"}\n{"id": -9007199254740991, "text": "Hi"}\n{"id": "12345678901234567891", "text": "Hi"}\n'})
  expect(code).toBe(2)
  const error = 'the `id` has more digits than a number keeps: write it as a text'
  expect(answers(out)).toMatchObject([{id: null, line: 1, error}, {id: null, line: 2, error}, {id: -9007199254740991, verdict: 'send'}, {id: '12345678901234567891', verdict: 'send'}])
})

test('of an empty draft there is nothing to send', async () => {
  const {out} = await reply(['--ndjson'], {stdin: line({id: 1, text: ''}) + line({id: 2, text: ' \n'}) + line({id: 3, text: 'Hi'})})
  expect(answers(out).map(({next}) => next)).toEqual(['Nothing to send: the draft is empty.', 'Nothing to send: the draft is empty.', 'Send.'])
})

test('blank lines are no drafts, and a last line needs no end', async () => {
  const {code, out} = await reply(['--ndjson'], {stdin: `\n \r\n${line({id: 1, text: 'Hi'})}\n${line({id: 2, text: 'Hi'}).trimEnd()}`})
  expect(code).toBe(0)
  expect(answers(out).map(({id}) => id)).toEqual([1, 2])
})

test('bytes may be cut anywhere, inside a character too', async () => {
  const bytes = Buffer.from(line({id: '漢字 👍', text: 'Hi 👍'}) + line({id: 2, text: 'é'}))
  const crumbs = async function* (): AsyncGenerator<Uint8Array> {
    for (const byte of bytes) yield Uint8Array.of(byte)
  }
  expect(answers((await reply(['--ndjson'], {stdin: crumbs()})).out).map(({id}) => id)).toEqual(['漢字 👍', 2])
})

test('a line that is not UTF-8 is answered', async () => {
  const stdin = Buffer.concat([Buffer.from('{"text": "caf'), Buffer.from([0xe9]), Buffer.from('"}\n'), Buffer.from(line({id: 2, text: 'Hi'}))])
  expect(answers((await reply(['--ndjson'], {stdin})).out)).toMatchObject([{line: 1, error: 'the line is not UTF-8'}, {id: 2}])
})

test('an id that is nested too deeply to be written is answered, and the drafts after it are checked', async () => {
  const deep = `{"id": ${'['.repeat(9_000)}${']'.repeat(9_000)}, "text": "Hi"}\n`
  const {code, out} = await reply(['--ndjson'], {stdin: line({id: 1, text: 'Hi'}) + deep + line({id: {a: [3]}, text: 'Hi'})})
  expect(code).toBe(2)
  expect(answers(out)).toMatchObject([{id: 1}, {id: null, line: 2, error: 'the `id` holds too much within itself: give the draft a text or a number'}, {id: {a: [3]}, verdict: 'send'}])
})

test('options are for every line: the customer, the channel, the limit', async () => {
  const {out} = await reply(['--ndjson', '--channel', 'sms', '--limit', '40'], {stdin: line({text: 'Hi'}) + line({text: 'Hi', channel: 'email'})})
  expect(answers(out)).toMatchObject([{length: {limit: 40, unit: 'sms'}}, {length: {limit: 40, unit: 'utf16'}}])
})

test('reads no further than a slow reader takes', async () => {
  let [read, written, most] = [0, 0, 0]
  const drafts = async function* (): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 300; i++) {
      read++
      most = Math.max(most, read - written)
      yield Buffer.from(line({id: i, text: 'Hi'}))
    }
  }
  const {out} = await reply(['--ndjson'], {stdin: drafts(), slow: async () => void (await new Promise((resolve) => setImmediate(resolve)), written++)})
  expect(answers(out).map(({id}) => id)).toEqual(Array.from({length: 300}, (_, i) => i))
  expect(most).toBeLessThanOrEqual(2)
})

test('a reader that goes away ends it quietly', async () => {
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.from(line({text: 'Hi'}))
  }
  const {code, out, err} = await reply(['--ndjson'], {stdin: endless(), closesAfter: 3})
  expect({code, err, lines: answers(out).length}).toEqual({code: 0, err: '', lines: 3})
})

test('takes no files', async () => {
  expect(await reply(['--ndjson', 'a.txt'])).toMatchObject({code: 2, out: '', err: 'reply-lint: --ndjson reads drafts from standard input and takes no files\n'})
})

test('the error of a draft bears its id, and says what a turn is made of', async () => {
  const {out} = await reply(['--ndjson'], {stdin: line({id: 7, text: 5}) + line({id: 8, text: 'Hi', customer: [{from: 'agent', text: 'Hi'}]}) + line({id: 9, text: 'Hi', path: 5})})
  expect(answers(out)).toEqual([
    {id: 7, line: 1, error: '`text` must be a text'},
    {id: 8, line: 2, error: '`customer`: turn 1 must be `from` "customer" or "company"'},
    {id: 9, line: 3, error: '`path` must be a text'}
  ])
})
