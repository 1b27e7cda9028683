import {existsSync, mkdirSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/index.js'
import {folder, reply, snarfle} from './cli-io.js'

const bad = 'We will call you at at noon.\n'
const good = 'We will call you at noon.\n'
const json = (out: string): {reports: {path: string; verdict: string; findings: {rule: string; category: string; severity: string}[]; length: {count: number; limit: number | null}}[]; errors?: unknown[]; summary: unknown} =>
  JSON.parse(out)
const paths = (out: string): string[] => json(out).reports.map((report) => report.path)

describe('what is checked', () => {
  const root = folder({
    'a.txt': bad, 'b.md': good, 'deep/er/c.markdown': good, 'deep/d.log': bad, 'node_modules/x/e.txt': bad, 'odd [name].txt': bad, '-dash.txt': good
  })

  test('a file', async () => {
    const {code, out} = await reply(['a.txt'], {cwd: root})
    expect(out).toContain('We will call you at at noon.')
    expect(out).toContain('writing/repeated-words')
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^Edit before you send: \d+ warning/)
    expect(code).toBe(0)
  })

  test('a folder, with all below it, but not what was installed there', async () => {
    expect(paths((await reply(['.', '-f', 'json'], {cwd: root})).out)).toEqual(['-dash.txt', 'a.txt', 'b.md', 'deep/er/c.markdown', 'odd [name].txt'])
  })

  test('globs, files named twice, and a file whose name looks like a glob', async () => {
    expect(paths((await reply(['deep/**/*.{log,markdown}', 'a.txt', './a.txt', 'odd [name].txt', '-f', 'json'], {cwd: root})).out)).toEqual([
      'deep/d.log', 'deep/er/c.markdown', 'a.txt', 'odd [name].txt'
    ])
  })

  test('what a ! before it leaves out: a file, a folder, a glob, a name in any folder', async () => {
    const checked = async (...args: string[]): Promise<string[]> => paths((await reply([...args, '-f', 'json'], {cwd: root})).out)
    expect(await checked('.', '!deep')).toEqual(['-dash.txt', 'a.txt', 'b.md', 'odd [name].txt'])
    expect(await checked('!./deep/er/', '.', '!*.txt')).toEqual(['b.md'])
    expect(await checked('deep/**/*.*', '!*.log')).toEqual(['deep/er/c.markdown'])
    expect(await checked('a.txt', 'b.md', `!${join(root, 'a.txt')}`)).toEqual(['b.md'])
    expect(await checked('!(a|odd*).*')).toEqual(['-dash.txt', 'b.md'])
    for (const args of [['!*'], ['a.txt', '!*'], ['.', '!*']]) expect(await reply(args, {cwd: root})).toMatchObject({code: 2, err: 'reply-lint: !*: leaves nothing to check: name other drafts beside it\n'})
  })

  test('a file whose name begins with a dash', async () => {
    expect((await reply(['--', '-dash.txt'], {cwd: root})).code).toBe(0)
  })

  test('standard input, alone, by its dash and under a name', async () => {
    expect((await reply([], {stdin: bad})).out).toContain('<stdin>')
    expect(paths((await reply(['-', 'a.txt', '-f', 'json'], {cwd: root, stdin: good})).out)).toEqual(['<stdin>', 'a.txt'])
    expect((await reply(['--stdin-filename', 'macros/x.txt'], {stdin: bad})).out).toContain('macros/x.txt')
  })

  test('the line break that ends a file is not sent', async () => {
    const length = async (stdin: string): Promise<number | undefined> => json((await reply(['-f', 'json'], {stdin})).out).reports[0]?.length.count
    expect(await Promise.all(['Hi', 'Hi\n', 'Hi\r\n', 'Hi\n\n'].map(length))).toEqual([2, 2, 2, 3])
    // A line of a stream and the library have the text itself.
    expect(JSON.parse((await reply(['--ndjson'], {stdin: '{"text": "Hi\\n"}'})).out)).toMatchObject({length: {count: 3}})
    expect((await (await createLinter()).lint('Hi\n')).length.count).toBe(3)
  })

  test('a byte-order mark counts for nothing', async () => {
    const {out} = await reply(['-f', 'json'], {stdin: '\ufeffat at'})
    expect(json(out).reports[0]).toMatchObject({length: {count: 5}, findings: [{start: 0, end: 5, line: 1, column: 1}]})
  })
})

describe('help', () => {
  test('as a word is as --help', async () => {
    for (const args of [['help'], ['help', 'lint'], ['help', 'help']]) expect(await reply(args)).toEqual(await reply(['--help']))
    for (const name of ['rules', 'explain', 'try']) expect(await reply(['help', name])).toEqual(await reply([name, '--help']))
    expect((await reply(['help'])).out).toContain('Usage: reply-lint [options] [command] [files...]')
    expect((await reply(['help', 'explain'])).out).toContain('Usage: reply-lint explain')
  })

  test('of what is no command is an error, which names the one that was meant', async () => {
    expect(await reply(['help', 'explian'])).toEqual({code: 2, out: '', err: 'reply-lint: help explian: there is no such command: did you mean "explain"?\n'})
    expect(await reply(['help', 'nope'])).toEqual({code: 2, out: '', err: 'reply-lint: help nope: there is no such command\n'})
  })

  test('a mistyped command that is no file either is named', async () => {
    expect((await reply(['explian', 'tone/overpromise'])).err).toContain('explian: there is no such file or folder: did you mean "explain"?')
    expect((await reply(['a.txt', 'rules'], {cwd: folder({'a.txt': 'Hi'})})).err).toBe('reply-lint: rules: there is no such file or folder: a command comes first, reply-lint rules\n')
    expect((await reply(['tone/overpromise'])).err).toBe('reply-lint: tone/overpromise: there is no such file or folder: for the rule, reply-lint explain tone/overpromise\n')
    expect((await reply(['tone/nothing'])).err).toMatch(/folder$/m)
    expect((await reply(['draft'])).err).toMatch(/folder$/m)
  })

  test('a draft of that name is read by its path', async () => {
    const cwd = folder({help: bad})
    expect(paths((await reply(['./help', '-f', 'json'], {cwd})).out)).toEqual(['./help'])
    expect(paths((await reply(['-f', 'json', '--', 'help'], {cwd})).out)).toEqual(['help'])
  })
})

test('every command that reads settings can do without a config', async () => {
  const cwd = folder({'reply-lint.config.yml': 'channel: nowhere', 'a.txt': 'Hi Sam.'})
  for (const args of [['a.txt'], ['fit', 'a.txt'], ['rules', 'length'], ['explain', 'tone/blame'], ['channels'], ['print-config'], ['learn', 'a.txt'], ['try', 'hi', 'a.txt']]) expect((await reply([...args, '--no-config'], {cwd})).err, args.join(' ')).toBe('')
})

describe('rules', () => {
  test('of a pack or a category alone, by its name', async () => {
    const ids = async (name: string): Promise<string[]> => (JSON.parse((await reply(['rules', name, '-f', 'json'])).out) as {id: string}[]).map(({id}) => id)
    expect(new Set((await ids('tone')).map((id) => id.split('/')[0]))).toContain('tone')
    expect(await ids('advice')).toContain('finance-uk/guaranteed-return')
    expect(await ids('advice')).not.toContain('tone/overpromise')
    const {out, code} = await reply(['rules', 'finance-us'])
    expect([out.startsWith('finance-us\n'), /\n\d+ rules, \d+ in force\./.test(out), code]).toEqual([true, true, 0])
  })

  test('of a name that is neither, which is said', async () => {
    expect(await reply(['rules', 'tome'])).toEqual({code: 2, out: '', err: 'reply-lint: rules tome: there is no such pack or category: did you mean "tone"?\n'})
    expect((await reply(['rules', 'snorkel'])).err).toBe('reply-lint: rules snorkel: there is no such pack or category; `reply-lint rules` lists them\n')
    expect((await reply(['rules', 'tone/overpromise'])).err).toBe('reply-lint: rules tone/overpromise: this is one rule: reply-lint explain tone/overpromise\n')
  })
})

describe('options', () => {
  test('--channel, by its id and by what people call it', async () => {
    expect((await reply(['--channel', 'sms'], {stdin: good})).out).toContain('/160, 1 part GSM-7')
    expect((await reply(['--channel', 'twitter'], {stdin: good})).out).toContain('/280')
  })

  test('--limit is in force for the channel, whichever it is', async () => {
    expect((await reply(['--limit', '20', '--channel', 'sms'], {stdin: good})).out).toContain('25/20, 5 over')
  })

  test('--fail-on and --max-warnings', async () => {
    for (const [args, code] of [[[], 0], [['--fail-on', 'warning'], 1], [['--fail-on', 'info'], 1], [['--fail-on', 'never'], 0], [['--max-warnings', '0'], 1], [['--max-warnings', '1'], 0]] as const)
      expect((await reply([...args], {stdin: bad})).code, args.join(' ')).toBe(code)
  })

  test('more warnings than --max-warnings allows are said, and are what fails in every report', async () => {
    const limited = await reply(['--max-warnings', '0', '-f', 'junit'], {stdin: bad})
    expect([limited.code, limited.err]).toEqual([1, 'reply-lint: 1 warning, and --max-warnings allows 0\n'])
    expect(limited.out).toMatch(/failures="1"[^]*<failure message="1:\d+ warning /)
    expect((await reply(['--max-warnings', '0', '--quiet'], {stdin: bad})).out).toContain('warning:')
    expect((await reply(['--max-warnings', '0', '--ndjson'], {stdin: `${JSON.stringify({text: bad})}\n`})).err).toBe('reply-lint: 1 warning, and --max-warnings allows 0\n')
    const within = await reply(['--max-warnings', '1', '-f', 'junit'], {stdin: bad})
    expect([within.code, within.err]).toEqual([0, ''])
    expect(within.out).not.toContain('<failure')
  })

  test('--fail-on never, whatever is found', async () => {
    const cwd = folder({'reply-lint.config.yml': 'rules: {writing/repeated-words: error}'})
    expect((await reply([], {cwd, stdin: bad})).code).toBe(1)
    expect((await reply(['--fail-on', 'never'], {cwd, stdin: bad})).code).toBe(0)
  })

  test('--customer and --customer-text', async () => {
    const cwd = folder({'in.txt': 'Where is my parcel?\n'})
    const skipped = async (args: string[]): Promise<number> => (JSON.parse((await reply([...args, '-f', 'json'], {cwd, stdin: good})).out) as {reports: {skipped: unknown[]}[]}).reports[0]!.skipped.length
    expect(await skipped(['--customer', 'in.txt'])).toBe(0)
    expect(await skipped(['--customer-text', 'Where is it?'])).toBe(0)
    expect((await reply(['--customer', 'in.txt', '--customer-text', 'x'], {cwd, stdin: good})).code).toBe(2)
    expect(await reply(['--customer', '-'], {cwd, stdin: good})).toMatchObject({code: 2, err: 'reply-lint: --customer -: standard input is the draft: name a file, or use --customer-text\n'})
    expect(await reply(['--customer', 'none.txt'], {cwd, stdin: good})).toMatchObject({code: 2, err: 'reply-lint: --customer none.txt: there is no such file\n'})
  })

  test('several formats at once, one of them to a file', async () => {
    const cwd = folder({'a.txt': bad})
    const {out} = await reply(['a.txt', '-f', 'pretty', '-f', 'json:out/report.json'], {cwd})
    expect(out).toContain('Edit before you send')
    expect(paths(readFileSync(join(cwd, 'out/report.json'), 'utf8'))).toEqual(['a.txt'])
    expect(readdirSync(join(cwd, 'out'))).toEqual(['report.json'])
  })

  test('ndjson for files', async () => {
    const cwd = folder({'a.txt': bad, 'b.txt': good})
    const {out} = await reply(['a.txt', 'b.txt', '-f', 'ndjson'], {cwd})
    expect(out.trim().split('\n').map((line) => (JSON.parse(line) as {id: string}).id)).toEqual(['a.txt', 'b.txt'])
  })

  test('--quiet leaves out what passes', async () => {
    expect((await reply(['--quiet'], {stdin: bad})).out).toBe('')
    expect((await reply(['--quiet', '--fail-on', 'warning'], {stdin: bad})).out).toContain('at at')
  })

  test('colour follows the terminal, NO_COLOR, FORCE_COLOR and --no-color', async () => {
    const escape = '\u001b['
    const coloured = async (args: string[], terminal: boolean, env: Record<string, string>): Promise<boolean> => (await reply(args, {stdin: bad, terminal, env})).out.includes(escape)
    expect(await coloured([], false, {})).toBe(false)
    expect(await coloured([], true, {})).toBe(true)
    expect(await coloured([], true, {NO_COLOR: '1'})).toBe(false)
    expect(await coloured([], true, {TERM: 'dumb'})).toBe(false)
    expect(await coloured([], false, {FORCE_COLOR: '1'})).toBe(true)
    expect(await coloured([], true, {FORCE_COLOR: '0'})).toBe(false)
    expect(await coloured(['--no-color'], true, {FORCE_COLOR: '1'})).toBe(false)
  })

  test('--timing names the rules, on standard error', async () => {
    const {out, err} = await reply(['--timing', '-f', 'json'], {stdin: bad})
    expect(err).toMatch(/in all +[\d.]+ ms/)
    expect(err).toContain('writing/repeated-words')
    expect(() => json(out)).not.toThrow()
  })

  test('--redact prints the draft with labels in place of personal data, which are found no more', async () => {
    const {code, out} = await reply(['--redact'], {stdin: 'Hi Sam,\nyour card 4111 1111 1111 1111 is on file.\n\u001b[31mBye\n'})
    expect({code, out}).toEqual({code: 0, out: 'Hi Sam,\nyour card [card number] is on file.\n\ufffd[31mBye\n'})
    expect(json((await reply(['-f', 'json'], {stdin: out})).out).reports[0]!.findings.filter(({category}) => category === 'privacy')).toEqual([])
    expect((await reply(['--redact'], {stdin: 'Hi Sam,\r\nto \rjo@mail.example\r\n'})).out).toBe('Hi Sam,\r\nto  [e-mail address]\n')
    expect((await reply(['--redact', '--fix'], {stdin: 'Hi'})).code).toBe(2)
    expect(await reply(['--redact', 'a.csv', 'b.txt'], {cwd: folder({'a.csv': 'title,body\nA,Teh parcel', 'b.txt': 'Hi'})})).toEqual({code: 2, out: 'Hi\n', err: 'reply-lint: a.csv: canned responses are not redacted\n'})
  })

  test('--help and --version', async () => {
    const help = await reply(['--help'])
    expect(help).toMatchObject({code: 0, err: ''})
    for (const word of ['--fail-on', '--ndjson', 'explain', 'print-config']) expect(help.out).toContain(word)
    expect(await reply(['--version'])).toEqual({code: 0, out: '0.0.0-test\n', err: ''})
  })
})

describe('the config in force', () => {
  const config = `channel: email
rulesDir: ./ours
rules: {writing/repeated-words: error}
overrides:
  - files: sms/**
    channel: sms
    rules: {writing/repeated-words: off}
`
  const root = folder({'reply-lint.config.yml': config, 'ours/snarfle.yml': snarfle, 'sms/a.txt': bad, 'deep/b.txt': 'You can snarfle it.\n', 'c.txt': bad})

  test('is found upwards from the draft, and overridden by its path', async () => {
    const reports = json((await reply(['sms/a.txt', 'deep/b.txt', 'c.txt', '-f', 'json'], {cwd: root})).out).reports
    expect(reports.map(({length, findings}) => [length.limit, findings.filter(({severity}) => severity === 'error').map(({rule}) => rule)])).toEqual([
      [160, []], [null, ['ours/snarfle']], [null, ['writing/repeated-words']]
    ])
  })

  test('from anywhere, and for standard input by its name', async () => {
    const cwd = join(root, 'deep')
    expect((await reply(['../sms/a.txt'], {cwd})).code).toBe(0)
    expect((await reply([], {cwd, stdin: bad})).code).toBe(1)
    expect((await reply(['--stdin-filename', '../sms/x.txt'], {cwd, stdin: bad})).code).toBe(0)
  })

  test('--config names another, --no-config none', async () => {
    const cwd = folder({'other.yml': 'rules: {writing/repeated-words: error}'})
    expect((await reply(['--no-config', 'c.txt'], {cwd: root})).code).toBe(0)
    expect((await reply(['-c', 'other.yml'], {cwd, stdin: bad})).code).toBe(1)
  })

  test('a line of a stream has the config of its path', async () => {
    const lines = ['sms/x.txt', 'c.txt'].map((path) => JSON.stringify({id: path, path, text: bad})).join('\n')
    const {out} = await reply(['--ndjson'], {cwd: root, stdin: lines})
    expect(out.trim().split('\n').map((line) => (JSON.parse(line) as {length: {limit: number | null}}).length.limit)).toEqual([160, null])
  })
})

describe('init', () => {
  test('writes a config that works, once', async () => {
    const cwd = folder()
    expect(await reply(['init'], {cwd})).toMatchObject({code: 0, out: 'Wrote reply-lint.config.yml.\n'})
    expect((await reply([], {cwd, stdin: good})).code).toBe(0)
    const before = readFileSync(join(cwd, 'reply-lint.config.yml'), 'utf8')
    expect(await reply(['init'], {cwd})).toMatchObject({code: 2, err: 'reply-lint: reply-lint.config.yml: is there already; it was left as it is\n'})
    for (const [file, text] of [['package.json', '{"reply-lint": {}}'], ['reply-lint.config.json', '{}']] as const) expect(await reply(['init'], {cwd: folder({[file]: text})})).toMatchObject({code: 2, err: `reply-lint: ${file}: is there already; it was left as it is\n`})
    expect(readFileSync(join(cwd, 'reply-lint.config.yml'), 'utf8')).toBe(before)
    expect(readdirSync(cwd)).toEqual(['reply-lint.config.yml'])
  })

  test('every setting that it shows is one', async () => {
    const cwd = folder({'ours/snarfle.yml': snarfle, 'team.yml': ''})
    await reply(['init'], {cwd})
    const text = readFileSync(join(cwd, 'reply-lint.config.yml'), 'utf8')
    // the commented lines, but for packs and options that depend on the rules
    const on = text.replace(/^# (?=[a-z]+:|  |\s*- )/gm, '').replace('./our-rules', './ours').replace(/^packs:.*\n/m, '').replace(/^ +length\/limit.*\n/m, '').replace(/^rules:\n/m, '')
    const other = folder({'reply-lint.config.yml': on, 'ours/snarfle.yml': snarfle, 'team.yml': ''})
    expect(existsSync(join(other, 'ours'))).toBe(true)
    expect(await reply(['print-config', '-f', 'json'], {cwd: other})).toMatchObject({code: 0, err: ''})
  })

  test('says when it cannot write', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'reply-lint.config.yml'))
    expect(await reply(['init'], {cwd})).toMatchObject({code: 2})
  })
})
