// The package as a user has it: packed, unpacked in an empty folder, imported and run.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {rules} from '../src/index.js'
import type {Example} from '../src/rule.js'
import {version} from '../src/version.js'
import {folder} from './cli-io.js'

const slow = 120_000
const run = (command: string, args: readonly string[], cwd: string, input = ''): {status: number | null; out: string; err: string} => {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd, input, encoding: 'utf8', maxBuffer: 1 << 26})
  return {status, out: stdout, err: stderr}
}
const tool = (path: string): string => resolve('node_modules', path)

let home: string
let tarball: string

beforeAll(() => {
  home = folder({
    'package.json': '{"name": "home", "private": true, "type": "module"}',
    'draft.txt': 'We will call you at at noon.\n',
    'use.js': `import {createLinter, defineConfig, loadConfig} from 'reply-lint'
import replyLint from 'reply-lint/retext'
const linter = await createLinter({...(await loadConfig()), ...defineConfig({channel: 'sms'})})
const {verdict, findings, length} = await linter.lint('We will call you at at noon.')
console.log(JSON.stringify({verdict, rules: findings.map((finding) => finding.rule), length, plugin: typeof replyLint}))
`,
    'pages.js': `import {rules} from 'reply-lint'
console.log(JSON.stringify(rules.map(({id, title, rationale, examples}) => ({id, title, rationale, examples}))))
`,
    'light.js': `import * as door from 'reply-lint/length'
console.log(JSON.stringify({door: Object.keys(door), left: door.countLength('Hi', 'x').left}))
`,
    'use.ts': `import {createLinter, defineConfig, defineRule, type Config, type Finding, type Report} from 'reply-lint'
import replyLint from 'reply-lint/retext'
import {channels, countLength, type Channel, type Length} from 'reply-lint/length'
export const length: Length = countLength('Hi', channels[0] as Channel)
const config: Config = defineConfig({region: 'uk', rules: {'acme/first': {severity: 'warning', most: 2}}})
const rule = defineRule<{most: number}>({
  title: 'T', severity: 'error', rationale: 'R', options: {most: 1}, examples: [],
  *check(reply, {most}) { yield {start: 0, end: Math.min(most, reply.value.length)} }
})
const linter = await createLinter({...config, ownRules: {'acme/first': rule}})
const report: Report = await linter.lint({text: 'Hi', channel: 'x'})
export const findings: readonly Finding[] = report.findings
export const verdict: 'send' | 'edit' | 'take-offline' | 'escalate' = report.verdict
export const plugin: (config?: Config) => unknown = replyLint
// @ts-expect-error a region that is none
defineConfig({region: 'atlantis'})
`,
    'tsconfig.json': '{"compilerOptions": {"module": "nodenext", "target": "es2023", "strict": true, "noEmit": true, "types": [], "exactOptionalPropertyTypes": true}, "files": ["use.ts"]}'
  })
  // packing builds first
  const packed = run('npm', ['pack', '--silent', '--pack-destination', home], '.')
  expect(packed.status, packed.err).toBe(0)
  tarball = join(home, readdirSync(home).find((name) => name.endsWith('.tgz'))!)
  const target = join(home, 'node_modules', manifest.name)
  mkdirSync(target, {recursive: true})
  expect(run('tar', ['-xzf', tarball, '--strip-components', '1', '-C', target], home).status).toBe(0)
  // only what the package names as its dependencies is there, so that nothing else can be leant on
  for (const name of [...Object.keys(manifest.dependencies), '@types/nlcst', '@types/unist']) {
    mkdirSync(dirname(join(home, 'node_modules', name)), {recursive: true})
    symlinkSync(tool(name), join(home, 'node_modules', name), 'dir')
  }
}, slow)

test('holds what it needs and nothing else', () => {
  const paths = run('tar', ['-tzf', tarball], home).out.trim().split('\n').map((path) => path.replace('package/', ''))
  expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/bin/reply-lint.js', 'dist/src/index.d.ts', 'dist/schemas/config.schema.json']))
  // each is named, or made of a source that is there: no test, no list of ours in the raw, nothing left by an older build
  const named = new Set(['LICENSE', 'README.md', 'package.json', 'dist/bin/reply-lint.js', 'dist/bin/LICENSES.txt', 'dist/bin/package.json', 'dist/schemas/config.schema.json', 'dist/schemas/ndjson.schema.json', 'dist/schemas/report.schema.json'])
  const made = (path: string): boolean => /^dist\/(?:src|rules)\/.*\.(?:d\.ts|js)$/.test(path) && existsSync(path.replace('dist/', '').replace(/\.(?:d\.ts|js)$/, '.ts'))
  expect(paths.filter((path) => !named.has(path) && !made(path) && !/^dist\/(?:bin\/(?:parts\/)?|src\/parts\/)[a-z0-9-]+\.(?:js|cache)(?:\.deflated)?$/.test(path))).toEqual([])
  expect(readFileSync(join(home, 'node_modules', manifest.name, 'dist/bin/reply-lint.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test('is what bundlers and TypeScript expect of a package', () => {
  const publint = run(process.execPath, [tool('publint/src/cli.js'), '--strict', tarball], home)
  expect(publint.status, publint.out + publint.err).toBe(0)
  const attw = run(process.execPath, [tool('@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'esm-only'], home)
  expect(attw.status, attw.out + attw.err).toBe(0)
}, slow)

test('is imported from JavaScript', () => {
  const {status, out, err} = run(process.execPath, ['use.js'], home)
  expect(status, err).toBe(0)
  expect(JSON.parse(out)).toMatchObject({verdict: 'edit', rules: expect.arrayContaining(['writing/repeated-words']) as string[], length: {unit: 'sms'}, plugin: 'function'})
})

/** The modules of the package that a module loads, itself included. */
const loadedBy = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/\b(?:from|import) ?["'](\.[^"']+)["']/g)) loadedBy(resolve(dirname(file), path!), seen)
  return seen
}

test('has the pages of all rules, with a few examples of each sort, though those of rules in code are apart', () => {
  const {status, out, err} = run(process.execPath, ['pages.js'], home)
  expect(status, err).toBe(0)
  const first = (examples: readonly Example[], isFlagged: boolean): Example[] => examples.filter(({flags}) => flags.length > 0 === isFlagged).slice(0, 5)
  const shown = (examples: readonly Example[]): Example[] => examples.filter((one) => first(examples, one.flags.length > 0).includes(one))
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(rules.map(({id, title, rationale, examples}) => ({id, title, rationale, examples: shown(examples)})))))
})

test('lists all rules with what their pages show', () => {
  const {status, out} = run(process.execPath, [join(home, 'node_modules', manifest.name, manifest.bin['reply-lint']), 'rules', '--format', 'json'], home)
  expect(status).toBe(0)
  const listed = new Map((JSON.parse(out) as {id: string}[]).map((rule) => [rule.id, rule]))
  for (const {id, title, rationale} of rules) expect(listed.get(id)).toMatchObject({title, rationale, examples: expect.any(Array) as unknown})
})

test('has a light door that counts and loads nothing else', () => {
  const {status, out, err} = run(process.execPath, ['light.js'], home)
  expect(status, err).toBe(0)
  expect(JSON.parse(out)).toEqual({door: ['channels', 'countLength'], left: 278})
  const dist = join(home, 'node_modules', manifest.name, 'dist/src')
  const loaded = [...loadedBy(join(dist, 'channels/door.js'))].map((file) => file.slice(dist.length + 1))
  expect(loaded.toSorted()).toEqual(['channels/door.js', 'channels/tlds.list.js', 'parts/length.js', 'parts/nearest.js'])
  expect(loaded.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)).toBeLessThan(35_000)
})

test('is imported from TypeScript, without the types of Node', () => {
  const {status, out} = run(process.execPath, [tool('typescript/bin/tsc'), '--project', '.'], home)
  expect(status, out).toBe(0)
}, slow)

test('is run as a command', () => {
  const command = join('node_modules', manifest.name, manifest.bin['reply-lint'])
  const draft = run(process.execPath, [command, 'draft.txt', '--fail-on', 'warning'], home)
  expect(draft).toMatchObject({status: 1, err: ''})
  expect(draft.out).toContain('at at')
  expect(run(process.execPath, [command, '--ndjson'], home, '{"id": 1, "text": "Hi"}\n').out).toMatch(/^\{"id":1,"verdict":/)
  expect(run(process.execPath, [command, '--version'], home).out.trim()).toBe(manifest.version)
  for (const name of ['rules', 'try @complaint draft.txt', 'channels', 'explain repeated-words', 'explain overpromise', 'print-config', 'init']) expect(run(process.execPath, [command, ...name.split(' ')], home)).toMatchObject({status: 0, err: ''})
})

test.each(['', '--throw-deprecation --pending-deprecation', '--no-deprecation', '--experimental-permission --allow-fs-read=* --no-warnings'])('is run by Node with the flags %j', (flags) => {
  const command = join('node_modules', manifest.name, manifest.bin['reply-lint'])
  expect(run(process.execPath, [...flags.split(' ').filter(Boolean), command, 'draft.txt', '--fail-on', 'warning'], home)).toMatchObject({status: 1, err: '', out: expect.stringContaining('at at') as string})
})

test.each(['', '--limit 20', '--config lint.yml'])('runs from the code that V8 kept of its scripts, with the options %j', (options) => {
  const command = join(home, 'node_modules', manifest.name, manifest.bin['reply-lint'])
  const apart = folder({
    'draft.txt': 'We will call you at noon.\n',
    'lint.yml': 'channel: sms\n',
    'watch.cjs': `const vm = require('node:vm')
const {Script} = vm
vm.Script = class extends Script { constructor(code, options) { super(code, options); if (options.cachedData) console.error('refused: ' + this.cachedDataRejected) } }
`
  })
  const {err} = run(process.execPath, ['--require', './watch.cjs', command, 'draft.txt', ...options.split(' ').filter(Boolean)], apart)
  expect(err).toMatch(/^(?:refused: false\n)+$/)
})

test('has no script that is longer than what its starter reads at once', () => {
  const bin = join(home, 'node_modules', manifest.name, 'dist/bin')
  expect(Math.max(...readdirSync(bin, {recursive: true, encoding: 'utf8'}).map((name) => statSync(join(bin, name)).size))).toBeLessThan(4_194_304)
})

test.each([
  ['We will call you at noon.', '', []],
  ['We will call you at at noon, thankyou.', '', []],
  ['Notwithstanding the considerable administrative complications previously communicated, the representative will subsequently investigate the circumstances surrounding the unsatisfactory installation.', '', ['parse-english.js', 'retext.js', 'syllable.js']],
  ['We will call you at noon.', 'sms', ['late-sms.js', 'options.js', 'rolldown-runtime.js']]
])('reads of its parts only what the draft needs: %j, for the channel %j', (draft, channel, parts) => {
  const command = join(home, 'node_modules', manifest.name, manifest.bin['reply-lint'])
  const apart = folder({
    'draft.txt': `${draft}\n`,
    'watch.cjs': `const fs = require('node:fs')
const {openSync} = fs
fs.openSync = (path, ...rest) => { if (path.includes('parts')) console.error(path); return openSync(path, ...rest) }
`
  })
  const {err} = run(process.execPath, ['--require', './watch.cjs', command, ...(channel === '' ? [] : ['--channel', channel]), 'draft.txt'], apart)
  const asked = err.split('\n').filter((path) => path.endsWith('.js')).map((path) => basename(path))
  expect(asked.filter((name) => !name.startsWith('of-')).toSorted()).toEqual(parts)
})

test.skipIf(process.platform === 'win32')('is run by a link that Node keeps', () => {
  const bin = folder()
  symlinkSync(join(home, 'node_modules', manifest.name, manifest.bin['reply-lint']), join(bin, 'reply-lint'))
  expect(run(process.execPath, ['--preserve-symlinks-main', join(bin, 'reply-lint'), '*.txt', '--fail-on', 'warning'], home)).toMatchObject({status: 1, err: '', out: expect.stringContaining('at at') as string})
})

test('loads what its scripts ask for: a glob, configs of each kind and what they match', () => {
  const command = join('node_modules', manifest.name, manifest.bin['reply-lint'])
  const company = join(home, 'company')
  mkdirSync(company)
  writeFileSync(join(company, 'one.txt'), 'The colour is fine.\n')
  const check = (...args: string[]): ReturnType<typeof run> => run(process.execPath, [join('..', command), ...args], company)
  expect(check('*.txt', '-f', 'json')).toMatchObject({status: 0, err: '', out: expect.stringContaining('one.txt') as string})
  const config = {region: 'uk', overrides: [{files: '*.txt', region: 'us', rules: {'spelling/mixed-regions': 'error'}}], company: {patterns: {order: '(?:A|B)+\\d*'}}}
  const told = {status: 1, err: '', out: expect.stringContaining('colour') as string}
  for (const [name, text] of [['a.json', JSON.stringify(config)], ['a.yml', JSON.stringify(config, null, 1)], ['a.mjs', `export default ${JSON.stringify(config)}\n`]] as const) {
    writeFileSync(join(company, name), text)
    expect(check('--config', name, 'one.txt'), name).toMatchObject(told)
  }
})

test('checks one draft beside a name of nothing: what was read before V8 is told to hurry is read after it too', () => {
  const command = join('node_modules', manifest.name, manifest.bin['reply-lint'])
  for (const args of [['draft.txt', 'nothing'], ['nothing', 'draft.txt', '-f', 'json'], ['draft.txt', '--customer', 'nothing']])
    expect(run(process.execPath, [command, ...args], home)).toMatchObject({status: 2, out: expect.stringContaining('at at') as string, err: expect.stringContaining('there is no such file') as string})
})

test('has all its rules and all its words in the command as in the library', () => {
  const command = join('node_modules', manifest.name, manifest.bin['reply-lint'])
  const {out, err} = run(process.execPath, [command, '--ndjson'], home, '{"id": 1, "text": "Your mesage says it all: our Saver account is a guaranteed return, you cannot lose."}\n')
  expect(err).toBe('')
  const {findings, skipped} = JSON.parse(out) as {findings: {rule: string}[]; skipped?: {reason: string}[]}
  expect(findings.map(({rule}) => rule)).toEqual(expect.arrayContaining(['spelling/misspelt', 'finance-uk/guaranteed-return']))
  expect(skipped?.filter(({reason}) => reason.includes('failed')) ?? []).toEqual([])
})

test.skipIf(process.platform === 'win32')('is started in a folder that is gone', () => {
  const command = join(home, 'node_modules', manifest.name, manifest.bin['reply-lint'])
  const {status, out, err} = run('sh', ['-c', `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" ${command} draft.txt`], home)
  expect({status, out, err}).toEqual({status: 2, out: '', err: 'reply-lint: the folder that it was started in is gone\n'})
})

test('ends quietly when its reader goes away', () => {
  const command = join('node_modules', manifest.name, manifest.bin['reply-lint'])
  const lines = '{"text": "Hi"}\n'.repeat(3000)
  const {status, out, err} = run('sh', ['-c', `"${process.execPath}" ${command} --ndjson | head -n 1`], home, lines)
  expect(out.trim().split('\n')).toHaveLength(1)
  expect({status, err}).toEqual({status: 0, err: ''})
})

describe('however it ends, its exit code says whether the drafts were checked', () => {
  const rule = (does: string): string =>
    `export default {rules: {'own/late': 'error'}, ownRules: {'own/late': {title: 'Own', severity: 'error', message: 'No.', rationale: 'It is ours.', examples: [{text: 'a', flags: ['a']}, {text: 'b', flags: []}], *check() { ${does} }}}}\n`
  const command = (...args: string[]): ReturnType<typeof run> => run(process.execPath, [join('node_modules', manifest.name, manifest.bin['reply-lint']), ...args], home)
  const unfinished = 'reply-lint: it did not finish: a config or a rule never answers, or ended the process\n'

  beforeAll(() => {
    mkdirSync(join(home, 'many'))
    for (let i = 0; i < 1100; i++) writeFileSync(join(home, 'many', `${i}.txt`), 'It is on its way.\n')
  })

  test.each([
    ['a config that never answers', 'await new Promise(() => undefined)\n', unfinished],
    ['a config that ends the process', 'process.exit(0)\n', unfinished],
    ['a rule that ends the process', rule('process.exit(0)'), unfinished],
    ['a rule that fails later', rule('setTimeout(() => { throw new Error("Jo Bloggs") }, 0)'), /^reply-lint: a rule or a config in code failed with Error after it had answered[^\n]*\n$/],
    ['a rule that fails later, in a promise', rule('void Promise.reject(new TypeError("Jo Bloggs"))'), /^reply-lint: a rule or a config in code failed with TypeError[^\n]*\n$/]
  ])('%s', (_, config, message) => {
    writeFileSync(join(home, 'ends.mjs'), config)
    for (const args of [['draft.txt'], ['many', '--threads', '1'], ['many', '--threads', '2']]) {
      const {status, err} = command(...args, '--config', 'ends.mjs')
      expect(err).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
      expect(status).toBe(2)
    }
  }, slow)

  test.each([
    ['with a clock of its own', 'setInterval(() => undefined, 50)\nexport default {}\n'],
    ['in a promise', 'export default Promise.resolve({})\n']
  ])('a config %s', (_, config) => {
    writeFileSync(join(home, 'ends.mjs'), config)
    expect(command('draft.txt', '--config', 'ends.mjs', '--fail-on', 'never')).toMatchObject({status: 0, err: ''})
  }, slow)

  test('a config that never answers in a helper: its drafts are checked by who started it', () => {
    writeFileSync(join(home, 'ends.mjs'), "import {isMainThread} from 'node:worker_threads'\nif (!isMainThread) await new Promise(() => undefined)\nexport default {}\n")
    const {status, out} = command('many', '--threads', '2', '--config', 'ends.mjs', '--format', 'ndjson')
    expect(out.match(/\n/g)).toHaveLength(1100)
    expect(status).toBe(0)
  }, slow)
})

test('the version is the one of package.json', () => {
  expect(version).toBe(manifest.version)
})
