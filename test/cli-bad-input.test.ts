// Bad input: each has its answer, none loses the results of the other drafts.
import {chmodSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folder, reply} from './cli-io.js'
import type {Ran} from './cli-io.js'

const bad = 'We will call you at at noon.\n'
const trace = /\n\s+at |node:internal|Error:/

const refused = ({code, out, err}: Ran, message: string | RegExp): void => {
  expect(err).toMatch(message)
  expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(3)
  expect(out + err).not.toMatch(trace)
  expect(code).toBe(2)
}

describe('files that cannot be read', () => {
  const root = folder({
    'good.txt': bad, 'latin1.txt': Buffer.from('caf\u00e9', 'latin1'), 'utf16.txt': Buffer.from('\ufeffHi there', 'utf16le'),
    'image.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'macros.csv': 'a,b', 'empty/x.log': ''
  })

  test.each([
    ['missing.txt', 'there is no such file or folder'],
    ['good.txt/more', 'leads through a file as if that were a folder'],
    ['latin1.txt', 'is not UTF-8: save it as UTF-8'],
    ['utf16.txt', 'is UTF-16: save it as UTF-8'],
    ['image.txt', 'is a binary file, not a draft'],
    ['macros.csv', 'there is no canned response in it: write each as a title and a body'],
    ['empty', 'there is no draft in this folder (.txt, .md), and no canned-response file (.csv, .json, .yml, .html)'],
    ['*.nothing', 'no file matches']
  ])('%s: %s', async (path, message) => {
    const ran = await reply([path, 'good.txt'], {cwd: root})
    refused(ran, `reply-lint: ${path}: ${message}`)
    expect(ran.out).toContain('at at')
    const {reports, errors} = JSON.parse((await reply([path, 'good.txt', '-f', 'json'], {cwd: root})).out) as {reports: {path: string}[]; errors: object[]}
    expect(reports.map((each) => each.path)).toEqual(['good.txt'])
    expect(errors).toEqual([{path, error: message}])
  })

  test('an empty name, of a variable that is not set', async () => {
    refused(await reply(['', 'good.txt'], {cwd: root}), 'reply-lint: "": an empty name is that of no file: is a variable not set?')
    refused(await reply(['--customer', '', 'good.txt'], {cwd: root}), 'reply-lint: --customer "": an empty name is that of no file: is a variable not set?')
    refused(await reply(['--channel', '', 'good.txt'], {cwd: root}), 'reply-lint: --channel: there is no channel ""; `reply-lint channels` lists them')
  })

  test('standard input that is not text', async () => {
    refused(await reply([], {stdin: Buffer.from([0xff, 0x41])}), 'reply-lint: <stdin>: is not UTF-8')
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const cwd = folder({'a.txt': bad})
    chmodSync(join(cwd, 'a.txt'), 0)
    refused(await reply(['a.txt'], {cwd}), 'a.txt: may not be read (no permission)')
  })

  test('a loop of links', async () => {
    const cwd = folder({'a.txt': bad})
    symlinkSync(cwd, join(cwd, 'again'))
    expect((await reply(['.', '-f', 'json'], {cwd})).code).toBe(0)
  })
})

describe('drafts that are odd', () => {
  test('an empty draft is fine, and said to be empty', async () => {
    for (const stdin of ['', '\n', ' \n']) {
      const {code, out, err} = await reply([], {stdin})
      expect(err).toBe('reply-lint: <stdin>: the draft is empty\n')
      expect(out).toMatch(/Nothing to send: the draft is empty\./)
      expect(out).not.toContain('Send')
      expect(code).toBe(0)
    }
  })

  test('a draft of 10 MB is refused, at once, and costs no other', async () => {
    const huge = Buffer.alloc(10 * 1024 * 1024, 'We will call you today. ')
    const cwd = folder({'huge.txt': huge, 'good.txt': bad})
    const ran = await reply(['huge.txt', 'good.txt'], {cwd})
    refused(ran, 'reply-lint: huge.txt: is larger than 2 MB: that is no draft')
    expect(ran.out).toContain('at at')
    refused(await reply([], {stdin: huge}), 'reply-lint: <stdin>: is larger than 2 MB')
    refused(await reply(['--customer', 'huge.txt'], {cwd, stdin: 'Hi'}), '--customer huge.txt: is larger than 2 MB')
    const {code, out} = await reply(['--ndjson'], {stdin: Buffer.concat([huge, Buffer.from('\n{"id": 2, "text": "Hi"}\n')])})
    expect(code).toBe(2)
    expect(out.trim().split('\n').map((line) => JSON.parse(line) as object)).toMatchObject([{line: 1, error: 'the line is larger than 2 MB: that is no draft'}, {id: 2}])
  })

  test('RTF, which some editors save as a text, is refused by whatever name', async () => {
    const rtf = '{\\rtf1\\ansi Hi Ana, it is on its way.}'
    const cwd = folder({'a.rtf': rtf, 'b.txt': rtf, 'good.txt': bad})
    const ran = await reply(['a.rtf', 'b.txt', 'good.txt'], {cwd})
    refused(ran, 'reply-lint: a.rtf: is RTF: save it as plain text, in UTF-8\nreply-lint: b.txt: is RTF')
    expect(ran.out).toContain('at at')
    refused(await reply([], {stdin: rtf}), 'reply-lint: <stdin>: is RTF')
    refused(await reply(['--customer', 'a.rtf'], {cwd, stdin: 'Hi'}), '--customer a.rtf: is RTF')
  })

  test('a long draft of one line', async () => {
    const text = 'We will call you today about the parcel. '.repeat(5000)
    const {code, out} = await reply(['-f', 'json'], {stdin: text})
    expect([0, 1]).toContain(code)
    expect((JSON.parse(out) as {reports: unknown[]}).reports).toHaveLength(1)
  })
})

describe('what is asked wrongly', () => {
  test.each([
    [['--channel', 'smss'], 'reply-lint: --channel: there is no channel "smss": did you mean "sms"?\n'],
    [['--chanel', 'sms'], "reply-lint: unknown option '--chanel'\n(Did you mean --channel?)\n"],
    [['--json'], "reply-lint: unknown option '--json': a format is named by --format, as --format json\n"],
    [['-o', 'json'], "unknown option '-o': a format is named by --format, as --format json"],
    [['--max', '50'], "unknown option '--max': a limit of your own is --limit"],
    [['--region=uk'], "unknown option '--region': this is set in the config: `reply-lint init` writes one"],
    [['rules', '--json'], 'a format is named by --format, as --format json'],
    [['init', '--json'], "unknown option '--json'\n"],
    [['-v'], "unknown option '-v': the version is --version"],
    [['--text', 'Hi Ana'], 'the draft is a file, or piped in: echo "Hi Ana" | reply-lint'],
    [['--limt', '3'], "unknown option '--limt'\n(Did you mean --limit?)\n"],
    [['--channel', 'sms', '--channel', 'email'], 'It may be given once: a draft goes to one channel.'],
    [['Hi Ana, it is late'], 'there is no such file or folder: the draft itself is piped in, echo "Hi Ana" | reply-lint'],
    [['Hi Ana, is it late?'], 'no file matches: the draft itself is piped in'],
    [['my old draft.txt'], 'there is no such file or folder\n'],
    [['a-file', 'old replies/*'], 'no file matches\n'],
    [['--ndjson', '--stdin-filename', 'a.txt'], "option '--stdin-filename <name>' cannot be used with option '--ndjson'"],
    [['--fix-dry-run', '-f', 'json:out'], "option '--fix-dry-run' cannot be used with option '-f, --format <name[:file]>'"],
    [['--redact', '-f', 'json'], "option '--redact' cannot be used with option '-f, --format <name[:file]>'"],
    [['--limit', '0'], 'It must be a whole number from 1.'],
    [['--limit', 'many'], 'It must be a whole number from 1.'],
    [['--fail-on', 'errors'], 'Allowed choices are error, warning, info, never.'],
    [['-f', 'sarf'], 'The formats are pretty, json, ndjson'],
    [['-f', 'json:'], 'There is no file after the colon.'],
    [['--ndjson', '-f', 'sarif:out'], "option '--ndjson' cannot be used with option '-f, --format <name[:file]>'"],
    [['--customer'], "option '--customer <file>' argument missing"],
    [['explain'], "missing required argument 'rule'"],
    [['explain', 'repeated-wrods'], 'there is no rule "repeated-wrods": did you mean "writing/repeated-words"?'],
    [['-c', 'none.yml'], 'none.yml: there is no such config file'],
    [['-f', 'json:a-file/x.json'], 'a-file/x.json: cannot be written']
  ])('%j', async (args, message) => {
    const {code, err} = await reply(args, {stdin: 'Hi', cwd: folder({'a-file': ''})})
    expect(err).toContain(message)
    expect(err).not.toMatch(trace)
    expect(code).toBe(2)
  })

  test('a customer’s message that cannot be read costs no draft', async () => {
    const {code, out, err} = await reply(['--customer', 'nope.txt'], {cwd: folder({}), stdin: 'We will call you at at noon.'})
    expect({code, err}).toEqual({code: 2, err: 'reply-lint: --customer nope.txt: there is no such file\n'})
    expect(out).toContain('writing/repeated-words')
  })

  test('an empty one is said', async () => {
    const cwd = folder({'a.txt': 'Hi', 'none.txt': '\n', 'ours.json': '[{"from": "company", "text": "Hi"}]'})
    const err = 'reply-lint: the customer’s message is empty: the draft is checked alone\n'
    for (const args of [['--customer', 'none.txt'], ['--customer', 'ours.json'], ['--customer-text', '']]) expect(await reply(['a.txt', ...args], {cwd})).toMatchObject({code: 0, err})
    expect((await reply(['a.txt', '--customer-text', 'Hi'], {cwd})).err).toBe('')
    expect((await reply(['a.txt', '--customer', '.'], {cwd})).err).toBe('reply-lint: --customer .: is a folder\n')
  })

  test('a message in another language is no fault of the draft, and nobody is told to send', async () => {
    const cwd = folder({'a.txt': 'Hi Nuria, we have it in grey too.'})
    const args = ['a.txt', '--customer-text', 'No puedo más, esta noche voy a hacerme daño.']
    const {code, out} = await reply(args, {cwd})
    expect(code).toBe(0)
    expect(out).toContain('Do not send yet: the customer’s message is in another language')
    expect(JSON.parse((await reply([...args, '-f', 'json'], {cwd})).out)).toMatchObject({reports: [{verdict: 'send', next: expect.stringMatching(/^Do not send yet/) as unknown}]})
  })

  test('a draft of which only half could be read is not said to be one to send', async () => {
    const cwd = folder({'a.txt': 'It is on its way.'})
    const error = {path: 'nope.txt', error: '--customer: there is no such file'}
    const {code, out} = await reply(['a.txt', '--customer', 'nope.txt'], {cwd})
    expect(code).toBe(2)
    expect(out).toContain('Do not send yet: the customer’s message could not be read; nothing found in the\ndraft alone.\n')
    expect(out).not.toMatch(/^Send|to send/m)
    const next = 'Do not send yet: the customer’s message could not be read.'
    const {reports, errors} = JSON.parse((await reply(['a.txt', '--customer', 'nope.txt', '-f', 'json'], {cwd})).out) as {reports: unknown; errors: unknown}
    expect({reports, errors}).toMatchObject({reports: [{path: 'a.txt', next, skipped: expect.arrayContaining([{rule: 'tone/no-empathy', reason: 'the customer’s message could not be read'}]) as unknown}], errors: [error]})
    const lines = (await reply(['--ndjson', '--customer', 'nope.txt'], {cwd, stdin: '{"text": "Hi"}\n{"text": "Hi", "customer": "Hello?"}\n'})).out.trim().split('\n').map((line) => JSON.parse(line) as unknown)
    expect(lines).toMatchObject([{next}, {next: 'Send.'}])
  })

  test('a link that leads to itself is answered, and the other drafts are checked', async () => {
    const cwd = folder({'a.txt': 'Hello there'})
    symlinkSync('two', join(cwd, 'one'))
    symlinkSync('one', join(cwd, 'two'))
    const {code, out, err} = await reply(['one', 'a.txt'], {cwd})
    expect({code, err}).toEqual({code: 2, err: 'reply-lint: one: cannot be read (ELOOP)\n'})
    expect(out).toContain('1 draft')
  })

  test('a YAML alias without its anchor says where', async () => {
    const cwd = folder({'c.yml': 'channel: &a x\nregion: *b\n'})
    refused(await reply(['-c', 'c.yml'], {cwd, stdin: 'Hi'}), 'c.yml:2:9: *b names an anchor that is not there')
  })

  test('a broken config says where, and every mistake at once', async () => {
    const cwd = folder({'a.txt': bad, 'reply-lint.config.yml': 'chanel: x\nrules:\n  writing/repeated-word: off\n'})
    expect(await reply(['a.txt'], {cwd})).toEqual({
      code: 2,
      out: '',
      err: 'reply-lint.config.yml:1:1: there is no key "chanel": did you mean "channel"?\nreply-lint.config.yml:3:3: there is no rule "writing/repeated-word": did you mean "writing/repeated-words"?\n'
    })
  })

  test('a broken config in one folder costs only the drafts of that folder', async () => {
    const cwd = folder({'good/a.txt': bad, 'bad/b.txt': bad, 'bad/reply-lint.config.yml': 'chanel: x\n'})
    const ran = await reply(['good', 'bad'], {cwd})
    refused(ran, 'bad/reply-lint.config.yml:1:1: there is no key "chanel"')
    expect(ran.out).toContain('good/a.txt')
  })
})

test('a closed pipe ends it quietly', async () => {
  expect(await reply([], {stdin: 'Hi', closesAfter: 0})).toEqual({code: 0, out: '', err: ''})
  expect(await reply(['--help'], {closesAfter: 0})).toEqual({code: 0, out: '', err: ''})
  expect((await reply(['--fail-on', 'warning'], {stdin: bad, closesAfter: 0})).code).toBe(1)
})
