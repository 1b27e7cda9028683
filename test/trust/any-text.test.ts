// Promise 1: any text, in bounded time, an answer whose places are inside the text.
import fc from 'fast-check'
import naughty from 'big-list-of-naughty-strings' with {type: 'json'}
import {describe, expect, test} from 'vitest'
import {createLinter, redact, rules, type Draft, type Report} from '../../src/index.js'
import {folder, reply} from '../cli-io.js'

const linter = await createLinter()
/** A few at every save, thousands where nobody waits. */
const runs = process.env['CI'] ? 3_000 : 200
const verdicts = ['send', 'edit', 'take-offline', 'escalate']

/** What must hold of every answer. */
const sound = (draft: Draft, report: Report): void => {
  expect(verdicts).toContain(report.verdict)
  for (const finding of report.findings) {
    const text = finding.in === 'reply' ? draft.text.replace(/^\uFEFF/, '') : (draft.customer as string).replace(/^\uFEFF/, '')
    expect(finding.start).toBeGreaterThanOrEqual(0)
    expect(finding.end).toBeGreaterThanOrEqual(finding.start)
    expect(finding.end).toBeLessThanOrEqual(text.length)
    const place = text.slice(finding.start, finding.end)
    const shown = finding.excerpt
    // Personal data is covered; everything else is the text there.
    if (!shown.startsWith('[') && !shown.includes('•')) expect(shown).toBe(place)
    expect(finding.line).toBeGreaterThanOrEqual(1)
    expect(finding.column).toBeGreaterThanOrEqual(1)
  }
  expect(report.skipped.filter(({reason}) => reason.startsWith('the rule failed'))).toEqual([])
}

const check = (draft: Draft): void => sound(draft, linter.lintSync(draft).report)

const texts = rules.flatMap((rule) => rule.examples.flatMap(({text, customer}) => (typeof customer === 'string' ? [text, customer] : [text, ...(customer ?? []).map((turn) => turn.text)])))
const channels = ['x', 'x-dm', 'sms', 'email', 'google-play-reply', 'bluesky', 'mastodon', 'threads']

/** Real words, cues, social tokens and oddities in any order. */
const pieces = fc.constantFrom(
  ...texts.flatMap((text) => text.split(/(?<=\s)/)),
  ' ', '\n', '\r\n', '\t', '\u00a0', '\u200b', '\u202e', '\u0000', '\ud83d', '\udc00', '\u0301', '👩‍👩‍👧‍👦', '٣', '１２', '{{', '}}', '[', '@', '#', '. ', ',', '!!', '"', '’', '4111 1111', '٤١١١'
)

describe('any text gets a sound answer', () => {
  test('the list of naughty strings, as a reply and as the customer’s message', {timeout: 120_000}, () => {
    for (const text of naughty as string[]) {
      check({text})
      check({text: 'Thanks, we will look into it.', customer: text})
    }
  })

  test('random Unicode', {timeout: 60_000}, () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), fc.constantFrom(...channels), (text, channel) => check({text, channel})), {numRuns: runs})
  })

  test('words, cues and examples shaken together', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 60}), fc.array(pieces, {maxLength: 30}), fc.constantFrom(...channels), (text, customer, channel) =>
        check({text: text.join(''), customer: customer.join(''), channel})
      ),
      {numRuns: runs}
    )
  })

  test.each<[string, string]>([
    ['a million letters in one line', 'a'.repeat(1_000_000)],
    ['a million digits', '1'.repeat(1_000_000)],
    ['a hundred thousand emoji', '👍'.repeat(100_000)],
    ['only combining marks', '\u0301'.repeat(50_000)],
    ['lone surrogates', '\ud800'.repeat(50_000)],
    ['NUL bytes', '\0'.repeat(50_000)],
    ['right-to-left overrides', '\u202ea'.repeat(20_000)],
    ['at signs and dots', 'a@a.'.repeat(20_000)],
    ['digits and hyphens', '1-'.repeat(30_000)],
    ['brackets', '{[<('.repeat(20_000)],
    ['slashes and digits', '1/1 '.repeat(20_000)],
    ['a million spaces', ' '.repeat(1_000_000)],
    ['twenty thousand negations', 'not '.repeat(20_000)],
    ['a promise in every sentence', 'You cannot lose. '.repeat(5_000)],
    ['misspelt words', 'teh recieved '.repeat(5_000)]
  ])('%s', {timeout: 60_000}, (_, text) => check({text}))

  test('ten megabytes', async () => {
    const text = 'Hi Sam, your parcel is on its way and should be with you soon. '.repeat(160_000)
    const {code, err} = await reply(['a.txt', 'b.txt'], {cwd: folder({'a.txt': text, 'b.txt': 'Hi Sam, it is on its way.'})})
    expect({code, err}).toEqual({code: 2, err: 'reply-lint: a.txt: is larger than 2 MB: that is no draft\n'})
    expect(redact(text)).toBe(text)
  })

  // What opens every recogniser, and behind it what one of them could trip over: where the work were to grow with the square of
  // the length, each would take minutes.
  const cues =
    'Your account number, card, sort code, email a@b.example, password, PIN, otp, order 12345678, tracking, passport, licence, NHS, SSN, IMEI, serial, born 1/2/1990, phone, address, postcode, user name, diabetes, debt, name is Jo, [x](https://a.example/b?token=1) {{x}} ssn id dl tin pan. '

  test.each([
    'A-', 'A ', '1-', '1,', '000-', 'a-b-', 'a.', 'a@', '::', 'a:', '(', '[a', '{{a|', '{%', '{a|b}', '"a', 'a"', "'a", '`{a}', '12/12 ', '1/112/11', '£1,', '+1 ', '(0) ', 'Rue de A-', 'Flat 1 ', 'Mr ', 'Jo Bo ', 'wifi ', 'number ',
    ' (aa)', ' your car', ' we have is', 'is ', '-Jo 😀', '😀', 'https://', 'https://a😀', 'eyJ', 'token=', 'x*', '•', 'ah', 'a.m.', '\n', ' .', '[x](', 'e\u0301', '１', '١'
  ])('cues and %j', {timeout: 60_000}, (piece) => {
    const hostile = piece.repeat(Math.ceil(20_000 / piece.length))
    check({text: cues + hostile})
    check({text: `${hostile}x ^Jo ${piece.repeat(30)}!`, customer: cues + hostile.slice(0, 8_000)})
  })
})
