// A text without an end takes as much work for each character as a short one: counted in what V8 runs and in what its own functions go
// over, not in time.
import {Session} from 'node:inspector'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Draft, Linter} from '../src/index.js'

const session = new Session()
let linter: Linter

/** How often any part of any function ran since it was last asked. */
const runs = (): number => {
  let sum = 0
  session.post('Profiler.takePreciseCoverage', (_, {result}) => {
    for (const {functions} of result) for (const {ranges} of functions) for (const {count} of ranges) sum += count
  })
  return sum
}

/** What goes over the text or the list that it belongs to, as far as it must. */
const methods: readonly [object, readonly string[]][] = [
  [String.prototype, ['includes', 'indexOf', 'lastIndexOf', 'replaceAll', 'split', 'toLowerCase', 'toUpperCase', 'trim', 'trimEnd', 'trimStart']],
  [Array.prototype, ['includes', 'indexOf', 'join', 'slice', 'splice']]
]

const patched = (count: (units: number) => void): (() => void) => {
  const {exec} = RegExp.prototype
  RegExp.prototype.exec = function (text: string) {
    const start = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    // One that must begin where it starts sees at once that it does not.
    if (match !== null || !(this.sticky || this.source.startsWith('^'))) count((match ? match.index + match[0].length : text.length) - start)
    return match
  }
  const undo = methods.flatMap(([owner, names]) =>
    names.map((name) => {
      const own = Object.getOwnPropertyDescriptor(owner, name)!
      const given = own.value as (this: string | unknown[], ...args: unknown[]) => unknown
      const value = function (this: string | unknown[], ...args: unknown[]): unknown {
        const answer = given.apply(this, args)
        if (name === 'slice') count((answer as unknown[]).length)
        else if (name === 'indexOf') count(((answer as number) < 0 ? this.length : (answer as number)) - (Number(args[1]) || 0))
        else count(this.length)
        return answer
      }
      Object.defineProperty(owner, name, {...own, value})
      return () => Object.defineProperty(owner, name, own)
    })
  )
  return () => {
    RegExp.prototype.exec = exec
    for (const each of undo) each()
  }
}

const workOf = (draft: Draft): number => {
  let units = 0
  runs()
  const restore = patched((more) => (units += more))
  try {
    linter.lintSync(draft)
  } finally {
    restore()
  }
  return units + runs()
}

beforeAll(async () => {
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  // Behind it: of what was compiled before, V8 counts no parts.
  linter = await (await import('../src/index.js')).createLinter()
})

afterAll(() => session.disconnect())

const bytes = 10_000
const times = 4

describe.each(['x', 'email', 'sms'])('on %s', (channel) => {
  test.each([
    'you are ', 'they are ', 'I am ', 'she said ', 'it is it is ', 'the the ', 'we will ', 'What is is ', 'Sam ',
    'thankyou ', 'Call 07912 345678 about thankyou. ', 'your account 88120457 is open, ',
    'We can not promise it. ', 'you can’t lose and you will not, because ', '“We promise it,” he said. ', 'Use `thankyou` here. ',
    'bloody hell, ', 'Hi undefined, your balance is NaN. ', 'at 25:30 and 18am, ', 'on 32 May and 31st June ', 'see TBC (NOC) ', 'Who knows, {{name}} [x], ',
    'the password is "heron-gate-42", ', 'the key is under our mat, ', 'how old are you? ', 'your bonus of £412 is in arrears, ', 'drivers who knows it ',
    'I don’t know where is the lamp. ', 'We have recieved you’re mesage ', 'https://a.example/b?c=d ', '😂 ', 'no.\n', 'a, b; c - d\n\n'
  ])('%j', (piece) => {
    const of = (size: number): Draft => ({text: piece.repeat(Math.ceil(size / piece.length)), channel})
    workOf(of(bytes * 1.3)) // compiles what it needs; of the same text much would be known
    const [once, more] = [workOf(of(bytes)), workOf(of(bytes * times))]
    expect(more / once).toBeLessThan(times * 2)
  })
})

test.each([
  ['Is it heavy? And where is it?', 'We look into it.'],
  ['Where is my lamp?', 'It is heavy, and not here.'],
  ['I want to die', 'It left today.'],
  ['thanks', 'You are welcome.']
])('a conversation of %j and %j', (asked, said) => {
  const of = (count: number): Draft => ({
    text: 'It left today, Sam.',
    channel: 'live-chat',
    customer: [...Array.from({length: count}, (_, at) => ({from: at % 2 ? ('company' as const) : ('customer' as const), text: at % 2 ? said : asked})), {from: 'customer', text: 'Is it heavy?'}]
  })
  workOf(of(350)) // of the first text of a kind much is compiled
  const [once, more] = [workOf(of(300)), workOf(of(300 * times))]
  expect(more / once).toBeLessThan(times * 2)
})

test('a sentence without an end is cut, at a line break where it has one', async () => {
  const {parseText} = await import('../src/reply.js')
  const {longestSentence} = await import('../src/tokens/writer.js')
  const endless = 'we see, '.repeat(700)
  const {value, sentences, tokens} = parseText(endless)
  expect(Math.max(...sentences.map(({first, last}) => last - first))).toBeLessThanOrEqual(longestSentence)
  expect(tokens.map(({text}) => text).join('')).toBe(value)
  const list = parseText('a lamp and its blue shade for you\n'.repeat(60))
  expect(list.sentences.slice(1).every(({start}) => list.value[start - 1] === '\n')).toBe(true)
  expect(list.sentences.length).toBeGreaterThan(1)
})
