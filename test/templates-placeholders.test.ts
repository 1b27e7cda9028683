// What placeholders may become: names, fallbacks, the longest values, loops, and letters that SMS must write in its longer alphabet.
import {describe, expect, test} from 'vitest'
import {createLinter, type Config, type Finding} from '../src/index.js'
import {checkEntry} from '../src/templates/check.js'
import type {Entry} from '../src/templates/entry.js'
import {readEntries} from '../src/templates/read.js'
import {placeholdersOf} from '../src/templates/settings.js'
import {accentedName, worstCase} from '../src/templates/worst.js'
import {folder, reply} from './cli-io.js'

const entryOf = async (text: string, ending = '.md'): Promise<Entry> => (await readEntries(text, ending, 'file'))[0]!
const worst = async (text: string, placeholders: Config['placeholders'] = {}): Promise<string> => worstCase(await entryOf(text), placeholdersOf(placeholders)).text

describe('the longest values', () => {
  test('of the config, and of the file over them', async () => {
    expect(await worst('Hi {{name}}!', {name: ['Bo', 'Bartholomew']})).toBe('Hi Bartholomew!')
    expect(await worst('Hi {{user.name}}!', {name: 'Bartholomew'})).toBe('Hi Bartholomew!')
    expect(await worst('{{ticket.id}}', {'ticket.*': {max: 3}})).toHaveLength(3)
    expect(await worst('---\nplaceholders: {name: {max: 4}}\n---\nHi {{name}}!', {name: 'Bartholomew'})).toHaveLength(8)
    expect(await worst('Hi {{name}}!', {name: {fallback: 'dear customer of ours'}})).toBe('Hi dear customer of ours!')
  })

  test('a link stays one, however long, and weighs what its channel says', async () => {
    const text = '---\nplaceholders: {url: {kind: url, max: 90}}\n---\nIt is here: {{url}}'
    expect(await worst(text)).toMatch(/^It is here: https:\/\/example\.com\/track\S+$/)
    expect(await worst(text)).toHaveLength(12 + 90)
    const linter = await createLinter()
    expect(checkEntry(await entryOf(text), linter, 'x').report.length.count).toBe(12 + 23)
    expect(checkEntry(await entryOf(text), linter, 'sms').report.length.count).toBe(12 + 90)
  })

  test('a loop counts as often as its bound says', async () => {
    expect(await worst('{% for i in things limit:3 %}ab{% endfor %}.')).toBe('ababab.')
    expect(await worst('{% for i in things[:2] %}ab{% endfor %}.')).toBe('abab.')
    expect(await worst('{{#each things}}ab{{/each}}.', {things: {maxItems: 4}})).toBe('abababab.')
    expect(await worst('{{#each things}}ab{{/each}}.')).toBe('ab.')
  })

  test('140 after a name of 20 letters: no, 152', async () => {
    const text = `---\nchannels: [x]\nplaceholders: {name: {max: 20}}\n---\n${'Hi {{name}}, '.padEnd(140, 'we are here for you, ')}`
    const linter = await createLinter({channels: {x: {limit: 140}}})
    const {report} = checkEntry(await entryOf(text), linter, 'x')
    expect(report.length).toMatchObject({count: 152, left: -12})
    expect(report.findings.find(({rule}) => rule === 'length/limit')?.message).toContain('With the longest values')
  })
})

describe('SMS', () => {
  const text = (placeholders = ''): string => `---\n${placeholders}\n---\nHi {{first_name}}, your table is booked for tonight at eight. Reply YES to keep it or NO.`
  const found = async (source: string): Promise<readonly Finding[]> => checkEntry(await entryOf(source), await createLinter(), 'sms').report.findings.filter(({rule}) => rule === 'length/sms-parts')

  test('a name that forces UCS-2 is told of', async () => {
    expect(await found(text('id: a'))).toMatchObject([{severity: 'info', message: `With a name such as ${accentedName} this goes out as 2 messages (82 UCS-2 characters).`}])
  })

  test('not where the config knows the names', async () => {
    expect(await found(text('placeholders: {first_name: {sample: Ana, max: 12}}'))).toEqual([])
  })
})

describe('names and fallbacks', () => {
  const config = 'placeholders:\n  first_name: {sample: Ana, fallback: true}\n  order_id: {max: 12}\n  ticket.*: {required: true}\n'
  const findings = async (files: Record<string, string>): Promise<(Finding & {path: string})[]> => {
    const {out, err} = await reply(['macros', '--channel', 'email', '--format', 'json'], {cwd: folder(files)})
    expect(err).toBe('')
    return (JSON.parse(out) as {reports: {path: string; findings: Finding[]}[]}).reports.flatMap(({path, findings: all}) => all.map((each) => ({...each, path}))).filter(({rule}) => rule.startsWith('template/'))
  }

  test('unknown, with what was meant, at its place in the file', async () => {
    expect(await findings({'reply-lint.config.yml': config, 'macros/a.json': '[{"id": "a", "body": "Hi\\n{{ oder_id }}, {{ticket.subject}}"}]'})).toMatchObject([
      {rule: 'template/unknown-placeholder', severity: 'error', line: 1, column: 27, endColumn: 40, suggestions: ['{{ order_id }}']}
    ])
  })

  test('unknown with a filter, and nothing is found in the filter', async () => {
    const cwd = folder({'reply-lint.config.yml': config, 'macros/a.txt': 'Hi {{frist_name | upcase}}, thanks.', 'macros/b.txt': 'It is {{ order_id | upcase }}, thanks.'})
    const {out} = await reply(['macros', '--channel', 'email', '--format', 'json'], {cwd})
    const {reports} = JSON.parse(out) as {reports: {findings: Finding[]}[]}
    expect(reports.map(({findings: all}) => all.map(({rule, suggestions}) => [rule, ...suggestions]))).toEqual([[['template/unknown-placeholder', '{{first_name | upcase}}']], []])
  })

  test('a fallback where the config asks for one, in a file’s own words too', async () => {
    expect(await findings({'reply-lint.config.yml': config, 'macros/a.md': '---\nid: a\n---\nHi {{first_name}}.', 'macros/b.md': 'Hi {{first_name|fallback:"you"}}.'})).toMatchObject([{rule: 'template/no-fallback', path: 'macros/a.md', line: 4, column: 4}])
    expect(await findings({'macros/a.md': '---\nplaceholders: {name: {fallback: true}}\n---\nHi {{name}}.'})).toMatchObject([{rule: 'template/no-fallback', line: 4}])
  })

  test('what a file says of its own placeholders is enough', async () => {
    expect(await findings({'reply-lint.config.yml': config, 'macros/a.md': '---\nplaceholders: {city: {sample: Leeds}}\n---\nSee you in {{city}}.'})).toEqual([])
  })

  test('a loop on a channel with a limit', async () => {
    const {out} = await reply(['macros', '--channel', 'sms', '--format', 'json'], {cwd: folder({'macros/a.liquid': 'You have {% for i in things %}{{i}} {% endfor %}.'})})
    expect(out).toContain('template/unbounded-loop')
  })

  test('a mistake in the config is said with its place', async () => {
    const {code, err} = await reply(['macros'], {cwd: folder({'reply-lint.config.yml': 'placeholders:\n  name: {smaple: Ana}\n', 'macros/a.md': 'Hi.'})})
    expect(code).toBe(2)
    expect(err).toContain('reply-lint.config.yml:2:10: there is no key of a placeholder "smaple": did you mean "sample"?')
  })
})

test('the subject of an e-mail is read too', async () => {
  const file = JSON.stringify({_results: [{id: 'r', name: 'A', subject: 'Your recieved invoice', body: '<p>It is attached.</p>'}]}, undefined, 1)
  const [body, subject] = await readEntries(file, '.json', 'file')
  expect([body!.name, subject!.name]).toEqual(['A', 'A (subject)'])
  const {report, place} = checkEntry(subject!, await createLinter(), 'email')
  const {start, end} = place(report.findings[0]!.start, report.findings[0]!.end)
  expect(file.slice(start, end)).toBe('recieved')
})

test('branches in other languages are not held against English', async () => {
  const text = '{% case language %}{% when "German" %}Liebe Kundin, vielen Dank für Ihre Nachricht, wir kümmern uns darum.{% when "Danish" %}Hej, din vare er tilbage den {{day}}.{% else %}Hello, your item is definately back.{% endcase %}'
  const {report} = checkEntry(await entryOf(text, '.liquid'), await createLinter(), 'email')
  expect(report.findings.filter(({category}) => category === 'spelling').map(({excerpt}) => excerpt)).toEqual(['definately'])
  const short = checkEntry(await entryOf('Merci beaucoup {{name}}, votre colis part demain.'), await createLinter(), 'email')
  expect(short.report.findings).toEqual([])
})
