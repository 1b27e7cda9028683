// What canned responses say of the same thing in two ways: told once, where the fewer say it, at its place in the file.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createLinter, type Member} from '../src/index.js'
import {hoursIn} from '../src/templates/set/hours.js'
import {sentencesOf} from '../src/templates/set/reading.js'
import {folder, reply} from './cli-io.js'

interface Found {
  rule: string
  line: number
  column: number
  excerpt: string
  message: string
}

const comparing = ['template/duplicate', 'template/two-names', 'template/two-phone-numbers', 'template/two-opening-times', 'template/two-sign-offs']

const compared = async (files: Record<string, string>, config = ''): Promise<Record<string, Found[]>> => {
  const cwd = folder({...files, ...(config === '' ? {} : {'reply-lint.config.yml': config})})
  const {out} = await reply(['macros', '--channel', 'email', '--format', 'json'], {cwd})
  const {reports} = JSON.parse(out) as {reports: {path: string; entry: string; findings: Found[]}[]}
  return Object.fromEntries(reports.map(({path, entry, findings}) => [`${path} ${entry}`, findings.filter(({rule}) => comparing.includes(rule))] as const).filter(([, findings]) => findings.length > 0))
}

describe('in files of every kind, at the place of the fewer', () => {
  const lines = (times: string): string => `Our lines are open ${times}, Monday to Friday.`

  test('opening times: JSON with escapes, CSV, HTML and text are one set', async () => {
    const found = await compared({
      'macros/a.json': JSON.stringify([{id: 'one', body: `Thanks.\n${lines('9am to 5pm')}`}], undefined, 2),
      'macros/b.csv': `id,body\ntwo,"Dear you,\n${lines('9 am - 5 pm')}"\n`,
      'macros/c.html': `<p>Hello</p><p>${lines('9&nbsp;am to 5&nbsp;pm')}</p>`,
      'macros/d.txt': `Good to hear from you.\n${lines('9am to 6pm')}\n`
    })
    expect(Object.keys(found)).toEqual(['macros/d.txt d.txt'])
    expect(found['macros/d.txt d.txt']).toMatchObject([{rule: 'template/two-opening-times', line: 2, column: 20, excerpt: '9am to 6pm'}])
    expect(found['macros/d.txt d.txt']![0]!.message).toBe('3 other canned responses say “9am to 5pm”, “one” (macros/a.json) for one. Find out which is right.')
  })

  test('in a branch that is not shown first', async () => {
    const found = await compared({
      'macros/a.csv': `id,body\none,"${lines('8am to 4pm')}"\ntwo,"Fine. ${lines('8am to 4pm')}"\nthree,"Good. ${lines('8am to 4pm')}"\n`,
      'macros/b.liquid': `{% if a %}We are closed.{% else %}${lines('8am to 6pm')}{% endif %}`
    })
    expect(found['macros/b.liquid b.liquid']).toMatchObject([{line: 1, column: 54, excerpt: '8am to 6pm'}])
  })

  test('a telephone number is told of without its digits', async () => {
    const call = (number: string): string => `Please ring our claims desk on ${number}.`
    const cwd = folder({'macros/a.csv': `id,body\n${['020 7946 0111', '020 7946 0111', '+44 20 7946 0111', '020 7946 0444'].map((number, i) => `${i},${'Yes. '.repeat(i)}${call(number)}`).join('\n')}\n`})
    for (const format of ['json', 'pretty', 'html', 'sarif', 'github']) {
      const {out} = await reply(['macros', '--channel', 'email', '--format', format], {cwd})
      expect(out, format).toContain('template/two-phone-numbers')
      expect(out, format).not.toMatch(/7946 ?0444/)
    }
  })

  test('what is private in a copy is covered where the copy is told of', async () => {
    const text = 'Send it to us, {% if a %}card 4111 1111 1111 1111 please{% endif %} and wait.'
    const cwd = folder({'macros/a.liquid': text, 'macros/b.liquid': text})
    for (const format of ['json', 'pretty', 'html', 'sarif', 'github', 'gitlab']) {
      const {out} = await reply(['macros', '--format', format], {cwd})
      expect(out, format).toContain('template/duplicate')
      expect(out, format).not.toMatch(/4111 ?1111/)
    }
  })

  test('a name, a copy and a close, each once', async () => {
    const body = (i: number): string => `Your order ${i} is in the QuickBasket app.\n\nKind regards,\n{{agent}}`
    const files = Object.fromEntries(Array.from({length: 10}, (_, i) => [`macros/${i}.txt`, body(i)]))
    const found = await compared({
      ...files,
      'macros/x.txt': 'Open Quick Basket, then Quick Basket Plus.\n\nCheers,\n{{agent}}',
      'macros/y.txt': body(3)
    })
    expect(found).toMatchObject({
      'macros/x.txt x.txt': [{rule: 'template/two-names', line: 1, column: 6, excerpt: 'Quick Basket'}, {rule: 'template/two-sign-offs', line: 3, column: 1}],
      'macros/y.txt y.txt': [{rule: 'template/duplicate', line: 1, column: 1}]
    })
  })

  test('a config decides which spelling is right, and turns a rule off for some files', async () => {
    const files = {'macros/a.txt': 'The goBank app is free.', 'macros/b.txt': 'GoBank is open.', 'macros/c.txt': 'GoBank it is.'}
    expect(Object.keys(await compared(files, 'company: {names: [goBank]}'))).toEqual(['macros/b.txt b.txt'])
    expect(await compared(files, 'company: {names: [goBank]}\noverrides:\n  - {files: macros/b.txt, rules: {template/two-names: off}}')).toEqual({})
  })
})

describe('what is meant to differ is left alone', () => {
  test.each([
    ['a region in the file’s name', {'macros/uk/a.csv': 'id,body\n1,Ring our claims desk on 020 7946 0111.\n2,Do ring our claims desk on 020 7946 0111.\n3,Ring our claims desk on 020 7946 0111 soon.\n', 'macros/ireland/a.csv': 'id,body\n1,Ring our claims desk on 01 496 0111.\n'}],
    ['two numbers that one response gives', {'macros/a.csv': 'id,body\n1,Ring our claims desk on 020 7946 0111.\n2,Do ring our claims desk on 020 7946 0111.\n3,Ring our claims desk on 020 7946 0111. Or ring our claims desk on 020 7946 0222.\n4,Ring our claims desk on 020 7946 0222.\n'}],
    ['every branch has its own times', {'macros/a.csv': `id,body\n${['9-5', '9-6', '9-7', '9-5', '9-5'].map((times, i) => `${i},We are open ${times} on weekdays.`).join('\n')}\n`}],
    ['a copy for another channel', {'macros/a.csv': 'id,channel,body\n1,x,Your parcel left our depot and is with the courier now.\n2,sms,Your parcel left our depot and is with the courier now.\n'}],
    ['two languages', {'macros/a.csv': 'id,locale,body\n1,en,Our MaxiCard is free.\n2,en,MaxiCard is new.\n3,en,A MaxiCard\n4,de,Die Maxi Card ist neu.\n'}]
  ])('%s', async (_, files) => {
    const cwd = folder(files)
    const {out} = await reply(['macros', '--format', 'json'], {cwd})
    const {reports} = JSON.parse(out) as {reports: {findings: Found[]}[]}
    expect(reports.flatMap(({findings}) => findings).filter(({rule}) => comparing.includes(rule))).toEqual([])
  })
})

test.each([
  ['9am to 5pm', '540-1020'],
  ['9-5', '540-1020'],
  ['9:00–17:00', '540-1020'],
  ['9 a.m. to 5 p.m.', '540-1020'],
  ['2 to 5pm', '840-1020'],
  ['8am till midnight', '480-1440'],
  ['9 to noon', '540-720'],
  ['3-5 days', undefined],
  ['24/7', undefined],
  ['£9-15', undefined]
])('%s', (text, value) => {
  expect(hoursIn(`We are open ${text}`)[0]?.value).toBe(value)
})

test('sentences are cut at their ends and not in p.m.', () => {
  expect(sentencesOf('Open 9 a.m. to 5 p.m. daily. See example.com!\nBye').map(({text}) => text.trim())).toEqual(['Open 9 a.m. to 5 p.m. daily', 'See example.com', 'Bye'])
})

test('any set gets hits that stand inside its texts', async () => {
  const linter = await createLinter()
  const piece = fc.constantFrom('Ring our ', 'fraud desk', ' on ', '020 7946 0111', '020 7946 01', '. ', '\n', 'PayNest', 'Pay Nest', ' open ', '9-5', '9am to 6pm', 'daily', 'Kind regards,\n', '{{x}}', '{% if a %}', 'é', '👍', '\ud83d')
  const member = fc.array(piece, {maxLength: 12}).map((pieces): Member => ({name: 'a', text: pieces.join(''), path: 'a.txt', channel: linter.channel('email'), settings: linter.settings, placeholders: {}}))
  fc.assert(
    fc.property(fc.array(member, {maxLength: 12}), (set) => {
      for (const [index, {report}] of linter.compare(set))
        for (const {start, end} of report.findings) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(set[index]!.text.length)
        }
    }),
    {numRuns: 60}
  )
})
