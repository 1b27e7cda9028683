// The formats of CI servers: valid, errors first, and with nothing in them that was hidden.
import {readFileSync} from 'node:fs'
import Ajv4 from 'ajv-draft-04'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/index.js'
import {stepSummary} from '../src/reporters/github.js'
import {formats, type Checked, type ReporterOptions, type Results} from '../src/reporters/reporter.js'
import {pointer} from '../src/places.js'

const linter = await createLinter()
const same = (text: string): string => text
const options: ReporterOptions = {
  columns: 80, quiet: false, failOn: 'error', insteadOf: () => [], departments: {},
  paint: {error: same, warning: same, info: same, good: same, strong: same, faint: same}
}
const check = (path: string, text: string, customer?: string): Checked => ({path, channel: 'x', ...linter.lintSync({text, channel: 'x', ...(customer === undefined ? {} : {customer})})})

const secret = '4111 1111 1111 1111'
const hostile = '<script>alert(1)</script> ]]> & “teh” \u0007 100% sure, a: b, c\nsecond lien ::error::no'
const file = `id,body\n1,"We recieved it"\n`
const canned: Checked = {
  ...check('a b/macros, new.csv', 'We recieved it'),
  origin: {
    name: 'Box & <b>',
    place: (start, end) => {
      const at = pointer(file)
      const [from, to] = [at(start + 11), at(end + 11)]
      return {start: start + 11, end: end + 11, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
    }
  }
}
const results: Results = {
  checked: [check('good.txt', 'Thanks, Ana. Your box is on its way.'), check('card.txt', `Your card ${secret} was charged.`), check('hostile.txt', hostile), canned, check('twice.txt', 'We recieved it.\nWe recieved it.', `My card is ${secret}, teh one I lost.`)],
  unread: [{path: 'broken.json', error: '1:2 is not JSON'}]
}
const output = async (format: string, given = results): Promise<string> => {
  const made = (await formats[format]!())(given, options)
  return typeof made === 'string' ? made : [...made].join('')
}

describe.each(['github', 'sarif', 'gitlab', 'junit', 'checkstyle', 'html', 'json', 'ndjson'])('%s', (format) => {
  test('holds no personal data', async () => {
    const text = await output(format)
    expect(text).not.toContain(secret)
    expect(text).not.toContain('4111')
  })

  test('is made of nothing, too', async () => {
    expect(typeof (await output(format, {checked: [], unread: []}))).toBe('string')
  })
})

test('sarif holds to its schema', async () => {
  const schema = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as object
  const ajv = new Ajv4.default({strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true})
  const log = JSON.parse(await output('sarif')) as {runs: [{results: {partialFingerprints: Record<string, string>; locations: [{physicalLocation: {artifactLocation: {uri: string}; region: {startLine: number; startColumn: number}}}]}[]; columnKind: string}]}
  expect(ajv.validate(schema, log), JSON.stringify(ajv.errors?.slice(0, 3))).toBe(true)
  const [{results: found, columnKind}] = log.runs
  expect(columnKind).toBe('utf16CodeUnits')
  const placed = found.find(({locations: [{physicalLocation}]}) => physicalLocation.artifactLocation.uri === 'a%20b/macros%2C%20new.csv')
  expect(placed?.locations[0].physicalLocation.region).toMatchObject({startLine: 2, startColumn: 7})
})

test('every finding has a fingerprint of its own, which stays when lines move', async () => {
  const prints = async (text: string): Promise<string[]> => (JSON.parse(await output('gitlab', {checked: [check('a.txt', text)], unread: []})) as {fingerprint: string; check_name: string}[]).filter(({check_name}) => check_name === 'spelling/misspelt').map(({fingerprint}) => fingerprint)
  const once = await prints('We recieved it.\nWe recieved it.')
  expect(new Set(once).size).toBe(2)
  expect(await prints('Thank you.\n\nWe recieved it.\nWe recieved it.')).toEqual(once)
})

test('pretty has as many lines as there are findings', async () => {
  const one = check('a.txt', 'We recieved it.\n')
  const [finding] = one.report.findings
  const findings = Array.from({length: 140_000}, (_, line) => ({...finding!, start: 3 + line * 16, end: 11 + line * 16, line: line + 1, endLine: line + 1}))
  const many = {...one, masked: one.masked.repeat(findings.length), report: {...one.report, findings}}
  expect((await output('pretty', {checked: [many], unread: []})).split('recieved').length).toBeGreaterThan(findings.length)
})

test('reports that are kept name the source; what an agent reads does not', async () => {
  const cited = {checked: [check('a.txt', 'With this fund you cannot lose money.')], unread: []}
  const source = cited.checked[0]!.report.findings.find((one) => one.source)!.source!
  for (const format of ['sarif', 'gitlab', 'junit', 'checkstyle', 'html']) expect(await output(format, cited)).toContain(source)
  for (const format of ['pretty', 'github']) expect(await output(format, cited)).not.toContain(source)
})

test('github says errors first and cannot be steered by a text', async () => {
  const lines = (await output('github')).trimEnd().split('\n')
  expect(lines.every((line) => /^::(?:error|warning|notice) /.test(line))).toBe(true)
  const kinds = lines.map((line) => line.slice(2, line.indexOf(' ')))
  expect(kinds.lastIndexOf('error')).toBeLessThan(kinds.indexOf('warning'))
  expect(lines.find((line) => line.includes('macros'))).toContain('file=a b/macros%2C new.csv,line=2,endLine=2,col=7')
  expect(stepSummary(results)).toContain('| error |')
})

test.each(['junit', 'checkstyle'])('%s is well-formed', async (format) => {
  const xml = await output(format)
  const open: string[] = []
  for (const [, slash, name, closed] of xml.replace(/<\?.*?\?>/, '').matchAll(/<(\/?)(\w+)(?:\s[\w]+="[^"<]*")*\s*(\/?)>/g)) {
    if (slash) expect(open.pop()).toBe(name)
    else if (!closed) open.push(name!)
  }
  expect(open).toEqual([])
  expect(xml.replace(/&(?:amp|lt|gt|quot|#\d+);/g, '')).not.toContain('&')
  expect(xml).not.toContain('\u0007')
})

test('the page is whole by itself, the worst first, and runs nothing that it quotes', async () => {
  const page = await output('html')
  expect(page).not.toMatch(/<script|<link|src=|@import|url\(/)
  expect(page).toContain('<mark class="error"')
  const order = [...page.matchAll(/<span class="name">([^<]*)<\/span>/g)].map((match) => match[1])
  expect(order.at(-1)).not.toBe('card.txt')
  expect(order).not.toContain('good.txt')
})
