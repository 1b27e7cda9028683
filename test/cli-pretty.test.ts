import {describe, expect, test} from 'vitest'
import {harmless, widthOf, wrap} from '../src/reporters/screen.js'
import {pretty} from '../src/reporters/pretty.js'
import type {Checked, Paint, ReporterOptions} from '../src/reporters/reporter.js'
import type {Finding, Verdict} from '../src/rule.js'

const same = (text: string): string => text
const paint: Paint = {error: same, warning: same, info: same, good: same, strong: same, faint: same}
const options: ReporterOptions = {columns: 80, paint, quiet: false, failOn: 'error', insteadOf: () => [], departments: {}}

const finding = (text: string, words: string, more: Partial<Finding> = {}): Finding => {
  const start = text.indexOf(words)
  const before = text.slice(0, start).split(/\r\n|\n|\r/)
  return {
    rule: 'pack/name', category: 'tone', severity: 'warning', message: 'Not so.', in: 'reply', start, end: start + words.length, line: before.length,
    column: before.at(-1)!.length + 1, endLine: before.length, endColumn: 1, excerpt: words, suggestions: [], action: 'edit', url: '', ...more
  }
}

const checked = (masked: string, findings: Finding[], verdict: Verdict = 'edit', alert: string[] = []): Checked => ({
  path: 'a.txt', channel: 'x', masked, maskedCustomer: undefined,
  report: {verdict, alert, findings, skipped: [], length: {count: masked.length, limit: 140, unit: 'x', left: 140 - masked.length}}
})

const show = (text: string, findings: Finding[], more: Partial<ReporterOptions> = {}): string[] =>
  pretty({checked: [checked(text, findings)], unread: []}, {...options, ...more}).split('\n')

/** The words above the marks of a row. */
const marked = (lines: string[]): string[] => {
  const row = lines.findIndex((line) => /^ +│ +[\^~-]/.test(line))
  return [...lines[row]!.matchAll(/[\^~]+/g)].map(({0: marks, index}) => {
    let [at, out] = [0, '']
    for (const {segment: character} of new Intl.Segmenter().segment(lines[row - 1]!)) {
      if (at >= index && at < index + marks.length) out += character
      at += widthOf(character)
    }
    return out
  })
}

describe('the words are marked in their line', () => {
  test('whatever stands before them', () => {
    for (const text of ['We bad go', '漢字 bad go', '👩‍👩‍👧‍👦 👍🏽 bad go', 'e\u0301a\u200b bad go', '\tbad', 'ﾊﾟ bad', '🇬🇧 bad'])
      expect(marked(show(text, [finding(text, 'bad')])), text).toEqual(['bad'])
  })

  test('in the second line, whatever ends the first', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `One.${end}Two bad.`
      const lines = show(text, [finding(text, 'bad')])
      expect(lines[2]).toBe('2 │ Two bad.')
      expect(lines[3]).toBe('  │     ~~~')
    }
  })

  test('of a long line only the rows with something in them', () => {
    const text = `${'word '.repeat(40)}bad ${'word '.repeat(40)}`
    for (const columns of [40, 60, 120]) {
      const lines = show(text, [finding(text, 'bad')], {columns})
      expect(lines.filter((line) => line.includes('│'))).toHaveLength(2)
      expect(marked(lines)).toEqual(['bad'])
    }
  })

  test('a word wider than the terminal, a place over several rows, and one behind the end', () => {
    const long = 'x'.repeat(100)
    expect(show(long, [finding(long, long)], {columns: 40}).filter((line) => line.includes('^') || line.includes('~'))).toHaveLength(1)
    const lines = show('Hi', [finding('Hi', 'Hi', {start: 2, end: 2})])
    expect(lines[3]).toBe('  │   ~')
  })

  test('nothing is wider than the terminal', () => {
    const text = `${'Some words and 漢字 and 👍 '.repeat(12)}`.trim()
    const findings = [finding(text, 'words', {message: 'A long message that goes on and on, over more than one row of a narrow terminal.', suggestions: ['sentences', 'phrases']})]
    for (const columns of [40, 60, 80, 120]) for (const line of show(text, findings, {columns})) expect(widthOf(line), line).toBeLessThanOrEqual(columns)
  })
})

describe('what is said', () => {
  const text = 'We bad go'
  const said = (more: Partial<Finding>, options: Partial<ReporterOptions> = {}): string => show(text, [finding(text, 'bad', more)], options)[4]!

  test('what to write instead', () => {
    expect(said({suggestions: ['good', 'fine', 'well']})).toBe('    warning: Not so. Write “good”, “fine” or “well”.  pack/name')
    expect(said({suggestions: ['good'], message: 'Write “good”.'})).toBe('    warning: Write “good”.  pack/name')
    expect(said({excerpt: 'good', suggestions: ['goodly'], message: '“good” is old. Write “goodly”.'})).toBe('    warning: “good” is old. Write “goodly”.  pack/name')
    expect(said({suggestions: ['']})).toBe('    warning: Not so. Leave it out.  pack/name')
    expect(said({}, {insteadOf: () => ['all is well']})).toBe('    warning: Not so. Say: “all is well”.  pack/name')
    expect(said({severity: 'info', handled: true}, {insteadOf: () => ['all is well']})).toBe('    handled: Not so.  pack/name')
  })

  test('a finding that the draft already answers', () => {
    expect(said({severity: 'info', handled: true})).toBe('    handled: Not so.  pack/name')
  })
})

describe('the verdict is the last line', () => {
  const last = (each: Checked, more: Partial<ReporterOptions> = {}): string => pretty({checked: [each], unread: []}, {...options, ...more}).trimEnd().split('\n').at(-1)!
  const text = 'We bad go'

  test('one line each', () => {
    expect(last(checked(text, [], 'send'))).toBe('Send: nothing found.')
    const alone = checked(text, [], 'send')
    const skipped = [{rule: 'pack/name', reason: 'no customer message given'}]
    expect(pretty({checked: [{...alone, report: {...alone.report, skipped}}], unread: []}, options).replaceAll('\n', ' ')).toMatch(
      /Send: nothing found in the draft alone; without --customer 1 rule had nothing to go on \(--format json names them: "skipped"\)\. $/
    )
    expect(last(checked(text, [finding(text, 'bad', {severity: 'info'})], 'send'))).toBe('Send: 1 notice.')
    expect(last(checked(text, [finding(text, 'bad', {severity: 'error'}), finding(text, 'go')]))).toBe('Edit before you send: 1 error, 1 warning.')
    expect(last(checked(text, [finding(text, 'bad')], 'take-offline'))).toBe('Take it offline, to a private channel: 1 warning.')
    expect(last(checked(text, [finding(text, 'bad', {alert: ['legal', 'press']})], 'escalate', ['legal', 'press']))).toBe('Escalate to legal and press: not so.')
    expect(last(checked(text, [finding(text, 'bad', {severity: 'info', handled: true})], 'escalate', ['legal']))).toBe('Escalate to legal; the reply gives the safe answer and can go.')
  })

  test('with how to reach the department, where the config says', () => {
    expect(last(checked(text, [], 'escalate', ['legal']), {columns: 120, departments: {legal: {contact: 'extension 12', within: '1 hour'}}})).toBe(
      'Escalate to legal (1 hour, extension 12); the reply gives the safe answer and can go.'
    )
  })

  test('of several drafts the last line counts them, and those that pass are not listed', () => {
    const out = pretty({checked: [checked('Fine', [], 'send'), checked(text, [finding(text, 'bad')])], unread: [{path: 'c.txt', error: 'no'}]}, options)
    expect(out).not.toContain('Fine')
    expect(out.trimEnd().split('\n').at(-1)).toBe('2 drafts: 1 to send, 1 to edit (1 warning).')
  })
})

describe('nothing steers the terminal', () => {
  const nasty = '\u001b[2J\u001b]0;title\u0007\u009b31m\u202eevil\u2066\r\b\u0000 bad'

  test('from the draft, its path, a message or a suggestion', () => {
    const each = {...checked(nasty, [finding(nasty, 'bad', {message: nasty, suggestions: [nasty]})]), path: nasty, channel: nasty}
    expect(pretty({checked: [each], unread: []}, options).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  })

  test('lone surrogates are shown as what they are', () => {
    expect(harmless('a\ud800b')).toBe('a\ufffdb')
  })
})

test('wrapping keeps every word', () => {
  const text = 'one two three four five six seven'
  for (let columns = 5; columns < 40; columns++) expect(wrap(text, columns).join(' ')).toBe(text)
})
