// Promise 2: personal data that was found is in no output: not in a report of any format, not in an error, not in a table of times,
// not in a file that is written beside the report. What is handed back as it came: the `id` of a line of NDJSON; what a company's own
// config says of itself, in print-config; the last four digits of a card, which a suggestion may keep.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.js'
import {formats} from '../../src/reporters/reporter.js'
import {folder, reply, snarfle, type Ran} from '../cli-io.js'
import {alone, leaks, sentences, valuesIn} from './planted.js'

const told = ({out, err}: Ran, values: Iterable<string>): string[] => leaks(out + err, values)
const slip = 'We will call you at at noon, it is garanteed.'
/** A slip after each sentence, so that there is something to show beside it. */
const together = (some: readonly string[]): string => `${some.join(`\n\n${slip}\n\n`)}\n\n${slip}\n`

const texts = Array.from({length: 12}, (_, i) => together(sentences.filter((_sentence, at) => at % 12 === i)))
const found = texts.map((text) => valuesIn(text))
const valuesOf = (...numbers: number[]): string[] => numbers.flatMap((i) => found[i]!.map(({value}) => value))
const everything = valuesOf(...texts.keys())

/** The files of a folder and what is in them. */
const filesIn = (root: string): string =>
  readdirSync(root, {recursive: true, withFileTypes: true, encoding: 'utf8'})
    .filter((each) => each.isFile())
    .map((each) => `${each.name}\n${readFileSync(join(each.parentPath, each.name), 'utf8')}`)
    .join('\n')

test('more than a hundred kinds and forms are planted', () => {
  const labels = new Set(found.flat().map(({label}) => label))
  expect(labels.size).toBeGreaterThan(60)
  expect(new Set(everything).size).toBeGreaterThan(400)
  for (const value of alone) expect(valuesIn(`We have ${value} for you.`).map((each) => each.value), value).toContain(value)
})

describe('a draft', () => {
  const root = folder(Object.fromEntries(texts.map((text, i) => [`drafts/${i}.txt`, text])))

  test.each(Object.keys(formats).map((format, i) => [format, i % texts.length, (i + 5) % texts.length] as const))('--format %s', async (format, ...numbers) => {
    const ran = await reply([...numbers.map((i) => `drafts/${i}.txt`), '-f', format, '--timing'], {cwd: root, env: {GITHUB_STEP_SUMMARY: join(root, 'summary.md')}})
    expect(ran.out.length).toBeGreaterThan(50)
    expect(told(ran, valuesOf(...numbers))).toEqual([])
  })

  test('the summary that GitHub shows', () => expect(leaks(readFileSync(join(root, 'summary.md'), 'utf8'), everything)).toEqual([]))

  test.each([
    [['drafts'], everything],
    [['--quiet', '--fail-on', 'info', 'drafts/3.txt'], valuesOf(3)],
    [['--channel', 'live-chat', 'drafts/4.txt'], valuesOf(4)],
    [['--fix-dry-run', 'drafts/5.txt', 'drafts/6.txt'], valuesOf(5, 6)],
    [['fit', '--channel', 'x', 'drafts/7.txt'], valuesOf(7)],
    [['fit', '--channel', 'x', '--format', 'json', 'drafts/8.txt'], valuesOf(8)],
    [['try', '(your|the|is|to|on) _', 'drafts'], everything],
    [['print-config', 'drafts/9.txt'], valuesOf(9)],
    [['print-config', 'drafts/ana.kovac@mailbox.example.txt'], ['ana.kovac@mailbox.example']]
  ])('%j', async (args, values) => {
    const ran = await reply(args, {cwd: root})
    expect(ran.out.length).toBeGreaterThan(50)
    expect(told(ran, values)).toEqual([])
  })

  test('--redact', async () => {
    const ran = await reply(['--redact', 'drafts'], {cwd: root})
    expect(told(ran, everything)).toEqual([])
  })

  test('the words that learn finds', async () => {
    const ran = await reply(['learn', '--min', '1', 'drafts'], {cwd: root})
    expect(told(ran, everything)).toEqual([])
  })

  test('the file of suppressions', async () => {
    const own = folder({'drafts/0.txt': texts[0]!})
    expect(told(await reply(['suppress', '--reason', `asked for by ${alone[0]!}, card 4539 1882 0347 1649`, 'drafts'], {cwd: own}), everything)).toEqual([])
    const kept = readFileSync(join(own, 'reply-lint.suppressions.json'), 'utf8')
    expect(leaks(kept, [...everything, '4539 1882 0347 1649', alone[0]!])).toEqual([])
    expect(kept).toContain('"reason": "asked for by ')
    expect(told(await reply(['drafts'], {cwd: own}), everything)).toEqual([])
    expect(readdirSync(own).sort()).toEqual(['drafts', 'reply-lint.suppressions.json'])
  })
})

test('what is kept between runs', async () => {
  const files = Object.fromEntries(texts.map((text, i) => [`macros/${i}.txt`, text]))
  const root = folder({...files, 'macros/a.csv': `Title,Body\n${texts.slice(0, 4).map((text, i) => `Reply ${i},"${text.replaceAll('"', '""')}"`).join('\n')}\n`})
  const first = await reply(['macros', '-f', 'json', '--cache'], {cwd: root})
  expect(readdirSync(root).sort()).toEqual(['.reply-lint-cache.json', 'macros'])
  const kept = readFileSync(join(root, '.reply-lint-cache.json'), 'utf8')
  expect(kept.length).toBeGreaterThan(1_000)
  expect(leaks(kept, everything)).toEqual([])
  // nor, as covered texts are put together again from it, in what the next run says
  const second = await reply(['macros', '-f', 'json', '--cache'], {cwd: root})
  expect(second).toEqual(first)
  expect(told(second, everything)).toEqual([])
})

describe('what the customer wrote', () => {
  const said = texts.slice(0, 3).map((text) => ({text, values: valuesIn(text, 'customer')}))

  test('the message', async () => {
    for (const {text, values} of said) {
      for (const format of ['pretty', 'json', 'html', 'sarif']) {
        const ran = await reply(['-f', format, '--customer-text', text], {stdin: 'Hi, thanks, we will will look into it.'})
        expect(told(ran, values.map(({value}) => value))).toEqual([])
      }
    }
  })

  test('the turns of a conversation, on both sides', async () => {
    const turns = sentences.slice(0, 60).flatMap((text, i) => [{from: i % 2 === 0 ? 'customer' : 'company', text}])
    const lines = Array.from({length: 12}, (_, i) => JSON.stringify({text: `Hi, ${slip}`, customer: [...turns.slice(i * 5, i * 5 + 5), {from: 'customer', text: sentences[100 + i]}]}))
    const ran = await reply(['--ndjson', '--timing'], {stdin: lines.join('\n')})
    expect(told(ran, sentences.slice(0, 112).flatMap((text) => valuesIn(text).map(({value}) => value)))).toEqual([])
  })

  test('lines that are no drafts', async () => {
    const value = alone[0]!
    const lines = [`{"text": "${value}`, `{"text": 1, "customer": "${value}"}`, `["${value}"]`, value, `{"text": "a", "channel": "${value}"}`, `{"text": "a", "customer": {"${value}": 1}}`, `{"text": "a", "path": "${value}/reply-lint.config.yml/x"}`]
    const ran = await reply(['--ndjson'], {stdin: lines.join('\n')})
    expect(ran.code).toBe(2)
    expect(told(ran, [value])).toEqual([])
  })
})

describe('names and files', () => {
  const names = alone.flatMap((value) => [value, value.replaceAll(' ', '_')])

  test('a file that is named so', async () => {
    const root = folder(Object.fromEntries(names.flatMap((name, i) => [[`${name}.txt`, slip], [`inbox/${i} to ${name}.md`, slip]])))
    for (const format of Object.keys(formats)) expect(told(await reply(['.', '-f', format], {cwd: root}), names), format).toEqual([])
    expect(told(await reply(['--fix-dry-run', '.'], {cwd: root}), names)).toEqual([])
    expect(told(await reply(['suppress', '--reason', 'known', '.'], {cwd: root}), names)).toEqual([])
    expect(leaks(readFileSync(join(root, 'reply-lint.suppressions.json'), 'utf8'), names)).toEqual([])
    expect(told(await reply(['.', '--fail-on', 'info'], {cwd: root}), names)).toEqual([])
  })

  test('a file that is not there, or is none', async () => {
    const root = folder(Object.fromEntries(alone.map((value) => [`${value}.pdf`, 'x'])))
    for (const value of names) {
      for (const args of [[`${value}.txt`], [`from-${value}.txt`], [`${value}-old.txt`], [`no/${value}/*`], [`${value}.pdf`], ['--customer', value], ['-c', `${value}.yml`], ['--stdin-filename', `${value}.txt`], ['-f', `json:no/${value}/\0`]]) {
        expect(told(await reply(args, {cwd: root, stdin: slip}), [value]), args.join(' ')).toEqual([])
      }
    }
  })

  test('options that nobody knows', async () => {
    for (const value of alone.slice(0, 12)) {
      for (const args of [[`--${value}`], ['--limit', value], ['--channel', value], ['--fail-on', value], ['-f', value], ['--max-warnings', value], ['explain', value], ['try', `(${value}`], ['fit', '--limit', value], ['suppress', '--expires', value, '--reason', 'x']]) {
        expect(told(await reply(args, {stdin: 'Hi'}), [value]), args.join(' ')).toEqual([])
      }
    }
  })

  test('canned responses: titles, texts, values that fill placeholders', async () => {
    const values = alone.slice(0, 14)
    const root = folder({
      'a.csv': `Title,Body\n${values.map((value, i) => `About ${value},"We wrote to ${value} {{name${i}}}. ${slip}"`).join('\n')}\n`,
      'b.json': JSON.stringify(values.map((value) => ({name: `About ${value}`, body: `Hi {{first_name | default: "${value}"}}, we wrote to ${value}. ${slip}`}))),
      'c.yml': values.map((value, i) => `entry${i}:\n  title: "About ${value}"\n  body: "We wrote to ${value}. ${slip}"`).join('\n'),
      'd.html': values.map((value) => `<p title="${value}">We wrote to ${value}, <a href="mailto:${value}">${value}</a> {{ x | default: '${value}' }}. ${slip}</p>`).join('\n'),
      'broken.json': `[{"name": "${values[0]}", "body": ${values[1]}`,
      'broken.yml': `a: [${values[0]}\nb: "${values[1]}`
    })
    for (const format of ['pretty', 'json', 'sarif', 'html', 'junit', 'gitlab']) expect(told(await reply(['.', '-f', format], {cwd: root}), values), format).toEqual([])
  })
})

describe('a config', () => {
  test('words, names, contacts and patterns are not repeated', async () => {
    const config = JSON.stringify({words: alone, company: {names: alone, contacts: alone, patterns: {card: '4111 1111 1111 \\d{4}'}}, voice: {terms: Object.fromEntries(alone.map((value) => [value, 'it']))}})
    const root = folder({'reply-lint.config.json': config, 'a.txt': slip})
    for (const format of ['pretty', 'json', 'html']) expect(told(await reply(['a.txt', '-f', format], {cwd: root}), alone)).toEqual([])
  })

  test('mistakes in it are told without what stands there', async () => {
    for (const value of alone) {
      const quoted = JSON.stringify(value)
      for (const config of [
        `region: ${quoted}`, `channel: ${quoted}`, `rules: {${quoted}: off}`, `rules: {tone/overpromise: ${quoted}}`, `${quoted}: 1`, `packs: [${quoted}]`, `extends: ${quoted}`, `rulesDir: ${quoted}`, `words: ./${value}`,
        `company: {signOff: ["(${value}"]}`, `company: {patterns: {a: "(${value}"}}`, `company: [${quoted}`, `company: ${quoted}`, `channels: {${quoted}: {limit: 1}}`, `channels: {x: {${quoted}: 1}}`, `channels: {x: {limit: ${quoted}}}`,
        'channel: 4111111111111111', 'region: 4111111111111111', `voice: {formality: ${quoted}}`, `voice: {${quoted}: 1}`, `departments: {legal: {${quoted}: 1}}`, `overrides: [{files: a, ${quoted}: 1}]`, `a: *${value.replaceAll(' ', '-')}`, `${value}`
      ]) {
        const ran = await reply([], {cwd: folder({'reply-lint.config.yml': config}), stdin: 'Hi'})
        expect(ran.code, config).toBe(2)
        expect(told(ran, [value, '4111111111111111']), config).toEqual([])
      }
    }
  })

  test('rules of the company’s own with mistakes in them', async () => {
    const value = alone[0]!
    for (const rule of [snarfle.replace('snarfle]', `(${value}]`), snarfle.replace('error', value), `${snarfle}${value}: 1`, snarfle.replace('[collect]', `"${value}`), snarfle.replace('phrases: [snarfle]', `phrases: ["@${value}"]`)]) {
      const ran = await reply([], {cwd: folder({'reply-lint.config.yml': 'rulesDir: ours', 'ours/one.yml': rule}), stdin: 'Hi'})
      expect(ran.code).toBe(2)
      expect(told(ran, [value])).toEqual([])
    }
  })
})

test('a failing example, which somebody took from a reply that was sent', async () => {
  const example = `Hi ${alone[0]!}, it is in the drawer, card 4539 1882 0347 1649.`
  const rule = `title: Says drawer\nseverity: error\nmessage: No.\nrationale: No.\nphrases: [in the drawer, drawer card]\nexamples:\n  - text: ${JSON.stringify(example)}\n    flags: [${JSON.stringify(alone[0])}, "4539 1882 0347 1649"]\n  - {text: It is here., flags: []}\n`
  const ran = await reply(['test'], {cwd: folder({'reply-lint.config.yml': 'rulesDir: ours', 'ours/one.yml': rule})})
  expect(ran).toMatchObject({code: 1, out: expect.stringContaining('“in the drawer”')})
  expect(told(ran, [alone[0]!, '4539 1882 0347 1649'])).toEqual([])
})

describe('a rule that fails', () => {
  const card = '4111 1111 1111 1111'
  const draft = `Your card ${card} was charged. ${slip}`
  const meta = `title: 'x', severity: 'error', rationale: 'x', examples: []`
  const config = (body: string): string => `export default {ownRules: {'ours/one': {${meta}, *check(reply) { ${body} }}}}`

  test.each([
    ['its message', 'throw new TypeError(reply.value)', 'TypeError'],
    ['its name', 'throw Object.assign(new Error("x"), {name: reply.value})', 'an error'],
    ['what is thrown', 'throw reply.value', 'an error'],
    ['after a finding', 'yield {start: 0, end: 4, message: reply.value}; null.x', 'TypeError']
  ])('with the draft in %s', async (_, body, kind) => {
    for (const format of ['pretty', 'json', 'html', 'ndjson']) {
      const ran = await reply(['-f', format, '-c', 'own.mjs'], {cwd: folder({'own.mjs': config(body)}), stdin: draft})
      expect(told(ran, [card])).toEqual([])
      // it is that rule's failure; all others speak
      expect(ran.err).toContain(`reply-lint: <stdin>: ours/one: the rule failed with ${kind}\n`)
      expect(ran.out).toContain('at at')
      expect(ran.code).toBe(2)
    }
  })

  test('by a promise', async () => {
    const own = `export default {ownRules: {'ours/one': {${meta}, async check(reply) { throw new Error(reply.value) }}}}`
    const ran = await reply(['-c', 'own.mjs'], {cwd: folder({'own.mjs': own}), stdin: draft})
    expect(told(ran, [card])).toEqual([])
    expect(ran.err).toContain('reply-lint: <stdin>: ours/one: the rule failed: check must return hits, not a promise\n')
    expect(ran.out).toContain('at at')
    expect(ran.code).toBe(2)
  })

  test('a config that fails with it', async () => {
    const ran = await reply(['-c', 'own.mjs'], {cwd: folder({'own.mjs': `throw new Error('${card} and ${alone[0]}')`}), stdin: 'Hi'})
    expect(ran.code).toBe(2)
    expect(told(ran, [card, alone[0]!])).toEqual([])
  })
})

test('the library: reports, covered texts, errors', async () => {
  const linter = await createLinter()
  for (const [i, text] of texts.entries()) expect(leaks(JSON.stringify(linter.lintSync(text)), valuesOf(i))).toEqual([])
  for (const value of alone) {
    await expect(createLinter({channel: value, packs: [value], rules: {[value]: 'on'}}).catch((error: Error) => error.message)).resolves.not.toContain(value)
    expect(() => linter.lintSync({text: 'a', channel: value})).toThrow(expect.not.stringContaining(value) as string)
  }
})

test('nothing is written but what was asked for', async () => {
  const root = folder({'a.txt': texts[0]!})
  await reply(['a.txt', '-f', 'json:out/report.json', '-f', 'html:out/report.html'], {cwd: root})
  expect(readdirSync(root, {recursive: true, encoding: 'utf8'}).sort()).toEqual(['a.txt', 'out', join('out', 'report.html'), join('out', 'report.json')])
  expect(leaks(filesIn(join(root, 'out')), valuesOf(0))).toEqual([])
})
