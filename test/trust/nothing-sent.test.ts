// Promise 3: nothing executed, nothing sent, nothing written but what was asked for; what a draft carries is text in every output.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Parser} from 'htmlparser2'
import naughty from 'big-list-of-naughty-strings' with {type: 'json'}
import {rolldown} from 'rolldown'
import {beforeAll, describe, expect, test} from 'vitest'
import {formats} from '../../src/reporters/reporter.js'
import {folder, reply} from '../cli-io.js'

const bad = 'We will call you at at noon.\n'

describe('with everything forbidden that reaches out', () => {
  const root = folder({
    'drafts/a.txt': bad, 'drafts/b.md': 'Please see https://shop.example/help or mail help@shop.example.', 'macros/c.csv': 'Title,Body\nHello,Hi {{name}} at at noon\n',
    'replies.jsonl': '{"text": "the goPay app"}\n', 'inbound.txt': 'I will sue you.', 'reply-lint.config.yml': 'region: uk\nrulesDir: ./ours\n',
    'ours/one.yml': 'title: a\nseverity: error\nmessage: b\nrationale: c\nphrases: [snarfle]\nexamples:\n  - {text: a snarfle, flags: [snarfle]}\n  - {text: fine, flags: []}\n'
  })
  // Loaded before anything else: each way to another process or machine throws, and is written down.
  const guard = `const {syncBuiltinESMExports} = require('node:module')
const {Socket} = require('node:net')
process.reached = []
const deny = (module, name, keys) => {
  for (const key of keys) module[key] = function () { process.reached.push(name + '.' + key); throw new Error('forbidden') }
}
const ways = {
  net: ['connect', 'createConnection', 'createServer'], dgram: ['createSocket'], tls: ['connect', 'createServer'], http: ['request', 'get', 'createServer'], https: ['request', 'get'], http2: ['connect'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt'], 'dns/promises': ['lookup', 'resolve'], child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'], worker_threads: ['Worker']
}
for (const [name, keys] of Object.entries(ways)) deny(require('node:' + name), name, keys)
deny(Socket.prototype, 'Socket', ['connect'])
deny(globalThis, 'global', ['fetch', 'WebSocket', 'EventSource'])
syncBuiltinESMExports()
`
  const program = join(root, 'program', 'run.mjs')

  beforeAll(async () => {
    mkdirSync(join(root, 'program'))
    const entry = join(root, 'program', 'entry.ts')
    writeFileSync(join(root, 'program', 'guard.cjs'), guard)
    writeFileSync(
      entry,
      `import {run} from ${JSON.stringify(join(process.cwd(), 'src/cli/run.ts'))}
const results = []
for (const args of JSON.parse(process.argv[2] ?? '[]')) {
  const out: string[] = []
  const write = (text: string) => void out.push(text)
  async function* stdin() { yield Buffer.from('{"text": "Hi at at noon"}\\n') }
  const code = await run({args, cwd: process.cwd(), env: {}, stdin, stdinIsTerminal: false, stdout: {write, isTerminal: false, columns: 80}, stderr: {write, isTerminal: false, columns: 80}, now: () => performance.now()}, '0.0.0')
  results.push([args.join(' '), code, out.join('').length])
}
process.stdout.write(JSON.stringify({results, reached: (process as unknown as {reached?: string[]}).reached}))
`
    )
    const bundle = await rolldown({input: entry, platform: 'node'})
    await bundle.write({dir: join(root, 'program'), format: 'esm', entryFileNames: 'run.mjs'})
  }, 60_000)

  test('every command does its work', () => {
    const commands = [
      ['drafts'], ...Object.keys(formats).map((format) => ['drafts', 'macros/c.csv', '-f', format]), ['--ndjson'], ['drafts/a.txt', '--customer', 'inbound.txt', '--timing'], ['--redact', 'drafts'], ['--fix-dry-run', 'drafts'],
      ['rules'], ['explain', 'tone/overpromise'], ['channels'], ['print-config', 'drafts/a.txt'], ['test'], ['fit', 'drafts/a.txt'], ['try', 'at at', 'drafts'], ['learn', 'replies.jsonl'], ['--help'], ['--version']
    ]
    // Node's own model of permissions: nothing may be written, no process or worker started.
    const {stdout, stderr} = spawnSync(
      process.execPath,
      ['--experimental-permission', '--allow-fs-read=*', '--require', join(root, 'program', 'guard.cjs'), program, JSON.stringify(commands)],
      {cwd: root, encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}}
    )
    expect(stdout, stderr).not.toBe('')
    const {results, reached} = JSON.parse(stdout) as {results: [string, number, number][]; reached: string[]}
    expect(reached).toEqual([])
    expect(results).toHaveLength(commands.length)
    for (const [args, code, length] of results) {
      expect([0, 1], args).toContain(code)
      if (!args.startsWith('learn')) expect(length, args).toBeGreaterThan(4)
    }
  })
})

describe('no code', () => {
  test('in a config of data', async () => {
    for (const [name, text] of [
      ['reply-lint.config.yml', 'words: !!js/function "function () { globalThis.pwned = 1 }"\n'],
      ['reply-lint.config.yml', 'ownRules: {ours/a: {}}\n'],
      ['reply-lint.config.json', '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'],
      ['reply-lint.config.yml', '__proto__: {polluted: 1}\nrules: {__proto__: {polluted: 1}}\n']
    ] as const) {
      await reply([], {cwd: folder({[name]: text}), stdin: 'Hi'})
      expect('polluted' in {} || 'pwned' in globalThis).toBe(false)
    }
  })
})

describe('a config of code', () => {
  const code = (mark: string): string => `globalThis.${mark} = (globalThis.${mark} ?? 0) + 1\nexport default {channel: 'sms'}\n`
  const ran = (mark: string): unknown => (globalThis as Record<string, unknown>)[mark]

  test('is run where it lies in the project or was named', async () => {
    const root = folder({'reply-lint.config.mjs': code('inProject'), 'sub/deep/a.txt': bad, 'sub/.git/HEAD': '', 'sub/deep/other.mjs': code('named')})
    await reply(['a.txt'], {cwd: folder({'reply-lint.config.mjs': code('beside'), 'a.txt': bad, '.git/HEAD': ''})})
    await reply(['-c', 'other.mjs', 'a.txt'], {cwd: join(root, 'sub/deep')})
    expect([ran('beside'), ran('named'), ran('inProject')]).toEqual([1, 1, undefined])
  })

  test('is not where it lies above the repository, or is a draft, a word list or a rule', async () => {
    const root = folder({'reply-lint.config.js': code('above'), 'repo/.git/HEAD': '', 'repo/drafts/a.txt': bad, 'repo/drafts/b.js': code('draft'), 'repo/drafts/reply-lint.config.yml': 'words: ./words.mjs\nrulesDir: ./ours\n', 'repo/drafts/words.mjs': code('words'), 'repo/drafts/ours/one.js': code('rule')})
    await reply(['a.txt'], {cwd: join(root, 'repo/drafts')})
    await reply(['b.js', '.'], {cwd: join(root, 'repo/drafts')})
    await reply(['drafts/a.txt'], {cwd: join(root, 'repo')})
    expect((await reply(['a.txt', '--no-config'], {cwd: join(root, 'repo/drafts')})).out).toContain('at at')
    expect(['above', 'draft', 'words', 'rule'].map(ran)).toEqual([undefined, undefined, undefined, undefined])
  })

  test('is not beyond the repository, whatever else is found there', async () => {
    const data = folder({'reply-lint.config.yml': 'channel: sms\n', 'repo/.git/HEAD': '', 'repo/a.txt': bad})
    expect(JSON.parse((await reply(['a.txt', '-f', 'json'], {cwd: join(data, 'repo')})).out)).toMatchObject({reports: [{length: {unit: 'sms'}}]})
  })
})

const control = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u

test('nothing that steers a terminal gets to one', async () => {
  const steering = ['\x1b[2J\x1b[31m', '\x1b]8;;https://evil.example\x07click\x1b]8;;\x07', '\x9b2J', '\x1b]0;title\x07', 'a\rb', 'a\x08\x08', '\x07', '\u202eevil', '\u2066x\u2069', '\x1bP+q\x1b\\', '\x7f']
  const text = steering.map((each) => `We call at at noon ${each} tomorow, cannt`).join('\n')
  const root = folder({
    'a.txt': text, 'macros/b.csv': `Title,Body\n"x\x1b[31m","Hi {{name}} ${steering.join(' ')} at at"\n`, 'replies.jsonl': Array.from({length: 4}, () => JSON.stringify({text: `the zorbly${steering.join('')} app`})).join('\n'),
    'evil\x1b[31m.txt': bad, 'reply-lint.config.yml': 'company: {names: ["a\\e[31mb", "\\u009b2J\\u202e"]}\n', 'no\x1b]0;x\x07.pdf': 'x'
  })
  for (const args of [
    ['.'], ['a.txt', '--quiet'], ['a.txt', '--fix-dry-run'], ['a.txt', '--redact'], ['fit', 'a.txt', '--channel', 'sms'], ['try', 'at _', 'a.txt', 'evil\x1b[31m.txt'], ['learn', '--min', '1', 'replies.jsonl'], ['print-config', 'evil\x1b[31m.txt'],
    ['evil\x1b[31m.txt', '-f', 'github'], ['no\x1b]0;x\x07.pdf', 'missing\x1b[2J'], ['--\x1b[31m'], ['explain', '\x1b[31m'], ['--channel', '\x1b[31m', 'a.txt'], ['-c', '\x1b[31m.yml', 'a.txt'], ['suppress', '--reason', '\x1b[31m', 'a.txt'], ['a.txt', '--customer', 'x\x9b']
  ]) {
    const {out, err} = await reply(args, {cwd: root, stdin: text})
    expect(control.exec((out + err).replace(/^::.*$/gm, ''))?.[0], JSON.stringify(args)).toBeUndefined()
  }
})

describe('what a draft holds is text in a page', () => {
  const strings = [...(naughty as string[]).filter((each) => /[<>&"'`]/.test(each)), '</details><script>alert(1)</script>', '" onmouseover="alert(1)', "'><img src=x onerror=alert(1)>"]
  const text = strings.join('\n')
  const allowed = new Set('html head meta title style body main h1 h2 p div span details summary mark pre ul ol li q b a code section header footer small cite strong em br nav i table thead tbody tr th td'.split(' '))

  test('no element, attribute or link of its own', async () => {
    const root = folder({'a.txt': `${text}\nWe call at at noon.`, '<img src=x onerror=alert(1)>.txt': bad, 'b.csv': `Title,Body\n"<b onclick=x>","${text.replaceAll('"', '""')} at at"\n`})
    const {out} = await reply(['.', '-f', 'html', '--customer-text', `${text} I will sue you`], {cwd: root})
    const wrong: string[] = []
    const parser = new Parser({
      onopentag(name, attributes) {
        if (!allowed.has(name)) wrong.push(`<${name}>`)
        for (const [key, value] of Object.entries(attributes)) if (/^on|^src|^srcdoc|^action/.test(key) || (key === 'style' && !/^(?:flex|width):[\d.]+%?$/.test(value)) || (key === 'href' && !/^(?:#|https:\/\/github\.com\/reply-lint\/)/.test(value))) wrong.push(`${name} ${key}=${value}`)
      }
    })
    parser.write(out)
    parser.end()
    expect(wrong).toEqual([])
    expect(out).toContain('&lt;img src=x onerror=alert(1)&gt;.txt')
  })

  test('no markup, link or name in the summary that GitHub shows', async () => {
    const root = folder({'a.txt': 'We saw [x](https://evil.example) <b>at at</b> `a` | at at www.evil.example @octocat #1 at at &#58;//x\n'})
    const summary = join(root, 'summary.md')
    await reply(['a.txt', '-f', 'github', '--channel', 'email', '--fail-on', 'never'], {cwd: root, env: {GITHUB_STEP_SUMMARY: summary}})
    const written = existsSync(summary) ? readFileSync(summary, 'utf8') : ''
    expect(written).toContain('at at')
    expect(written).not.toMatch(/(?<!\\)<(?!!-- -->)|\w:\/\/|www\.|@\w|(?<![\\&])\[|\]\((?!\))/)
  })
})

test('names of files with line breaks, dashes first and signs of globs are names', async () => {
  const names = ['-rf.txt', '--fix', 'a\nb.txt', '[a].txt', 'a*.txt', '{a,b}.txt', '!a.txt', '$(id).txt', 'a b.txt', "'.txt"]
  const root = folder(Object.fromEntries(names.map((name) => [name, bad])))
  for (const name of names) {
    const {out} = await reply(['-f', 'json', '--', name], {cwd: root})
    expect((JSON.parse(out) as {reports: {path: string}[]}).reports.map(({path}) => path), name).toEqual([name])
  }
  for (const format of ['github', 'checkstyle', 'junit', 'pretty']) {
    const {out} = await reply(['-f', format, 'a\nb.txt', '[a].txt'], {cwd: root})
    expect(out, format).not.toMatch(/a\nb/)
  }
  expect((await reply(['--fix', '--', ...names], {cwd: root})).err).toBe('')
  for (const name of names) expect(readFileSync(join(root, name), 'utf8'), name).toBe('We will call you at noon.\n')
})
