// `npm run bench`: the table of speed. Ratios are measured side by side; nothing that CI does depends on them.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {clean, corpus, slipped} from './corpus.mjs'
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
  for (const [name, text, goal] of [['clean draft', clean, '<= 2.0'], ['draft with four typos', slipped, '<= 2.3']]) {
    const path = file(`${name}.txt`, text)
    const ratios = []
    const times = []
    for (let i = 0; i < 31; i++) {
      const empty = spawn(['-e', '0']).milliseconds
      const ours = spawn([command, path]).milliseconds
      if (i === 0) continue
      ratios.push(ours / empty)
      times.push(ours)
    }
    row(`cold start, ${name}, times node -e 0`, `${quantile(ratios, 0.5).toFixed(2)} (${quantile(times, 0.5).toFixed(0)} ms)`, goal)
  }
}

const timed = (work, items) => {
  const times = []
  const started = performance.now()
  for (const item of items) {
    const before = performance.now()
    work(item)
    times.push(performance.now() - before)
  }
  return {times, perSecond: (1000 * items.length) / (performance.now() - started)}
}

const warm = async () => {
  const linter = await createLinter()
  const lint = (text) => linter.lintSync(text)
  const replies = corpus(6000)
  timed(lint, replies.slice(0, 2000))
  const {times, perSecond} = timed(lint, replies.slice(2000))
  row('warm, a reply of the corpus, p50 / p99', `${quantile(times, 0.5).toFixed(2)} / ${quantile(times, 0.99).toFixed(2)} ms`, 'p50 <= 0.35, p99 <= 2')
  row('warm, replies a second', perSecond.toFixed(0), '>= 2,500')
  const typed = Array.from({length: slipped.length * 4}, (_, i) => slipped.slice(0, 1 + (i % slipped.length)))
  row('at a keystroke, p50 / p99', `${quantile(timed(lint, typed).times, 0.5).toFixed(2)} / ${quantile(timed(lint, typed).times, 0.99).toFixed(2)} ms`, 'p99 <= 2')
  const once = (kilobytes) => {
    const text = corpus(4000, 3).join(' ').slice(0, kilobytes * 1024)
    lint(text)
    return timed(lint, [text]).times[0]
  }
  const [small, large] = [once(100), once(800)]
  row('growth, a draft 8 times as long (100 to 800 kB)', `${(large / small).toFixed(1)} times`, 'about 8')
}

const bulk = () => {
  const replies = join(folder, 'replies')
  mkdirSync(replies)
  for (const [i, text] of corpus(10_000, 11).entries()) writeFileSync(join(replies, `${i}.txt`), text)
  const {milliseconds} = spawn([command, replies, '--format', 'json'])
  row('10,000 files in one run', `${(milliseconds / 1000).toFixed(1)} s`, '<= 5 s')
}

const stream = () => {
  const lines = (count) => corpus(count, 5).map((text, id) => JSON.stringify({id, text})).join('\n')
  const path = file('stream.ndjson', `${lines(20_000)}\n`)
  const shell = (copies) => spawnSync('sh', ['-c', `for i in $(seq ${copies}); do cat ${path}; done | /usr/bin/env node --expose-gc ${command} --ndjson > /dev/null`], {env})
  const before = performance.now()
  shell(2)
  row('NDJSON, drafts a second, whole process', ((40_000 * 1000) / (performance.now() - before)).toFixed(0), '>= 2,000')
}

const size = () => {
  const bytes = (path) => readdirSync(path, {recursive: true, withFileTypes: true}).reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0)
  row('unpacked size of dist/', `${(bytes(join(root, 'dist')) / 1e6).toFixed(2)} MB`, '<= 6 MB')
}

const all = {cold: coldStart, warm, bulk, stream, size}
const named = process.argv.slice(2)
for (const [name, measure] of Object.entries(all)) if (named.length === 0 || named.includes(name)) await measure()
