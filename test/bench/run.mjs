// `npm run bench`: the table of speed. Ratios are measured side by side; nothing that CI does depends on them.
import {spawn as startProcess, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {clean, corpus, long, longSlipped, slipped, unmet} from './corpus.mjs'
import {compilePhrases, createLinter as linterOfSources, phraseRules, rulesOf} from './made-rules.mjs'
import {createLinter} from '../../dist/src/index.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const command = join(root, 'dist/bin/reply-lint.js')
// Both add to every start and make a ratio to `node -e 0` look better than it is.
const {NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env} = process.env
const folder = mkdtempSync(join(tmpdir(), 'reply-lint-bench-'))
process.on('exit', () => rmSync(folder, {recursive: true, force: true}))

const quantile = (list, q) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))]
const row = (what, value, goal) => console.log(`${what.padEnd(58)}${value.padStart(22)}   ${goal}`)
const file = (name, text) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const spawn = (args, options = {}) => {
  const started = performance.now()
  const result = spawnSync(process.execPath, args, {env, maxBuffer: 1 << 30, ...options})
  return {...result, milliseconds: performance.now() - started}
}

const coldStart = () => {
  const drafts = [['clean draft', clean, '<= 2.0'], ['draft with four typos', slipped, '<= 2.3'], ['too long, with a number', long, '<= 2.0'], ['the same with four typos', longSlipped, '<= 2.3'],
    ['clean draft, with an option', clean, '<= 2.6', '--limit', '500'], ['clean draft, with a config in YAML', clean, '<= 2.6', '--config', join(root, 'test/fixtures/company/reply-lint.config.yml')]]
  for (const [name, text, goal, ...options] of drafts) {
    const path = file(`${name}.txt`, text)
    const ratios = []
    const times = []
    for (let i = 0; i < 31; i++) {
      const empty = spawn(['-e', '0']).milliseconds
      const ours = spawn([command, ...options, path]).milliseconds
      if (i === 0) continue
      ratios.push(ours / empty)
      times.push(ours)
    }
    row(`cold start, ${name}, times node -e 0`, `${quantile(ratios, 0.5).toFixed(2)} (${quantile(times, 0.5).toFixed(0)} ms)`, goal)
  }
}

/** Milliseconds of processor time of this process, which other programs on the machine hardly touch. */
const processor = () => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

const timed = (work, items) => {
  const times = []
  const started = processor()
  for (const item of items) {
    const before = performance.now()
    work(item)
    times.push(performance.now() - before)
  }
  return {times, each: (processor() - started) / items.length}
}

const warm = async () => {
  const linter = await createLinter()
  const lint = (text) => linter.lintSync(text)
  const measured = (name, drafts, first) => {
    timed(lint, drafts.slice(0, first))
    const {times, each} = timed(lint, drafts.slice(first))
    row(`warm, ${name}, p50 / p99`, `${quantile(times, 0.5).toFixed(2)} / ${quantile(times, 0.99).toFixed(2)} ms`, 'p50 <= 0.35, p99 <= 2')
    row(`warm, ${name}, replies a second of one core`, (1000 / each).toFixed(0), '>= 2,500')
  }
  // After a few thousand drafts V8 still compiles what they run, which is not what a service that runs all day is.
  measured('after 2,000 replies', corpus(6000), 2000)
  measured('after 10,000 replies', corpus(16_000, 8), 6000)
  measured('sentences never met', unmet(6000), 2000)
  // What a composer calls: the same reply, one character more, as in typing it four times.
  const typed = Array.from({length: slipped.length * 4}, (_, i) => slipped.slice(0, 1 + (i % slipped.length)))
  timed(lint, typed)
  const keys = timed(lint, typed).times
  row('at a keystroke, warm, p50 / p99', `${quantile(keys, 0.5).toFixed(2)} / ${quantile(keys, 0.99).toFixed(2)} ms`, 'p99 <= 2')
}

const growth = async () => {
  const linter = await linterOfSources()
  const lint = (text) => linter.lintSync(text)
  // Each text is new: sentences that come again cost less.
  const linted = (kilobytes, seed) => timed(lint, [corpus(6000, seed).join(' ').slice(0, kilobytes * 1024)]).each
  linted(200, 30)
  const [small, large] = [linted(100, 31), linted(1000, 32)]
  row('growth, a draft 10 times as long (100 kB to 1 MB)', `${(large / small).toFixed(1)} times`, 'about 10')
  timed(lint, corpus(1500))
  const [few, many] = [timed(lint, corpus(400, 8)).each, timed(lint, corpus(4000, 9)).each]
  row('growth, 10 times as many drafts', `${((10 * many) / few).toFixed(1)} times`, 'about 10')
  const sources = rulesOf(9 * linter.rules.length * 15)
  const ownRules = Object.fromEntries(phraseRules([compilePhrases(sources, {})]).map((rule) => [rule.id, rule]))
  const more = await linterOfSources({ownRules})
  const lintMore = (text) => more.lintSync(text)
  timed(lintMore, corpus(2000))
  // In turns, so that whatever else the machine does touches both.
  const rounds = Array.from({length: 5}, (_, i) => corpus(500, 20 + i)).map((drafts) => timed(lintMore, drafts).each / timed(lint, drafts).each)
  row(`growth, ${(more.rules.length / linter.rules.length).toFixed(0)} times as many rules (${more.rules.length})`, `${quantile(rounds, 0.5).toFixed(2)} times`, '< 2')
}

const bulk = () => {
  const replies = join(folder, 'replies')
  mkdirSync(replies)
  for (const [i, text] of corpus(10_000, 11).entries()) writeFileSync(join(replies, `${i}.txt`), text)
  // Asked of Linux for the process alone: what `resourceUsage` tells begins with the memory of the process that started it.
  const tells = file('most.cjs', "process.on('exit', () => console.error(/VmHWM:\\s*\\d+/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'))[0]))")
  const {stderr, milliseconds} = spawn(['--require', tells, command, replies, '--format', 'json'])
  const most = Number(/VmHWM:\s*(\d+)/.exec(stderr.toString())?.[1] ?? Number.NaN) / 1024
  row('10,000 files in one run', `${(milliseconds / 1000).toFixed(1)} s, ${most.toFixed(0)} MB`, '<= 5 s, <= 200 MB')
  row('10,000 files, one thread', `${(spawn([command, replies, '--format', 'json', '--threads', '1']).milliseconds / 1000).toFixed(1)} s`, '')
}

/** Canned responses in exports of a thousand, on every core, on one, and with the answers of the run before. */
const canned = () => {
  const macros = join(folder, 'macros')
  mkdirSync(macros)
  const texts = corpus(10_000, 21).map((text) => text.replace(/^(Hi|Hello|Hey|Good morning) \w+/, '$1 {{customer.first_name}}'))
  for (let i = 0; i < 10; i++) writeFileSync(join(macros, `${i}.json`), JSON.stringify({macros: texts.slice(i * 1000, (i + 1) * 1000).map((body, n) => ({title: `Macro ${i}.${n}`, body}))}))
  const seconds = (...args) => `${(spawn([command, macros, '--format', 'json', ...args], {cwd: folder}).milliseconds / 1000).toFixed(1)} s`
  row('10,000 canned responses; on one core; again with --cache', `${seconds('--cache')}; ${seconds('--threads', '1')}; ${seconds('--cache')}`, '')
}

/** Memory that a process holds now, in megabytes; Linux only. */
const memoryOf = (pid) => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

const stream = async () => {
  const drafts = 30_000
  const child = startProcess(process.execPath, [command, '--ndjson'], {env, stdio: ['pipe', 'pipe', 'inherit']})
  const memory = []
  let answered = 0
  child.stdout.on('data', (bytes) => {
    for (const byte of bytes) if (byte === 10 && ++answered % 5000 === 0) memory.push(memoryOf(child.pid))
  })
  const started = performance.now()
  for (let sent = 0; sent < drafts; sent += 2000)
    for (const [i, text] of corpus(2000, sent).entries()) if (!child.stdin.write(`${JSON.stringify({id: sent + i, text})}\n`)) await once(child.stdin, 'drain')
  child.stdin.end()
  await once(child, 'close')
  row('NDJSON, drafts a second, whole process', ((drafts * 1000) / (performance.now() - started)).toFixed(0), '>= 2,000')
  row('NDJSON, memory after 10,000 drafts, and the most after', `${memory[1]?.toFixed(0)}, ${Math.max(...memory.slice(2)).toFixed(0)} MB`, 'no growth')
}

const size = () => {
  const bytes = (path) => readdirSync(path, {recursive: true, withFileTypes: true}).reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0)
  const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  row('packages that npm ci --omit=dev installs', String(Object.entries(packages).filter(([path, {dev, optional}]) => path !== '' && !dev && !optional).length), '<= 60')
  row('unpacked size of dist/', `${(bytes(join(root, 'dist')) / 1e6).toFixed(2)} MB`, '<= 6 MB')
}

const all = {cold: coldStart, warm, growth, bulk, canned, stream, size}
const named = process.argv.slice(2)
for (const [name, measure] of Object.entries(all)) if (named.length === 0 || named.includes(name)) await measure()
