// Promise 5: the same answer every time: on every locale and time zone, in worker threads, with two linters at once, in a browser.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createContext, runInContext} from 'node:vm'
import {Worker} from 'node:worker_threads'
import {rolldown} from 'rolldown'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createLinter, rules, type Draft} from '../../src/index.js'

/** The examples of all rules. */
const drafts: Draft[] = rules.flatMap((rule) => rule.examples.map(({text, customer, channel}) => ({text, ...(customer ? {customer} : {}), ...(channel ? {channel} : {})})))
const folder = mkdtempSync(join(tmpdir(), 'reply-lint-'))
const program = join(folder, 'run.mjs')
/** Read from a file: of standard input, which is a pipe, a busy machine may have nothing yet. */
const given = join(folder, 'drafts.json')
let expected: string

beforeAll(async () => {
  const entry = join(folder, 'entry.ts')
  writeFileSync(given, JSON.stringify(drafts))
  writeFileSync(
    entry,
    `import {parentPort, workerData} from 'node:worker_threads'
import {readFileSync} from 'node:fs'
import {createLinter} from ${JSON.stringify(join(process.cwd(), 'src/index.ts'))}
const linter = await createLinter()
const drafts = workerData ?? JSON.parse(readFileSync(process.argv[2], 'utf8'))
const answer = JSON.stringify(drafts.map((draft) => linter.lintSync(draft).report))
if (parentPort) parentPort.postMessage(answer)
else process.stdout.write(answer)
`
  )
  const bundle = await rolldown({input: entry, platform: 'node'})
  await bundle.write({dir: folder, format: 'esm', entryFileNames: 'run.mjs'})
  const linter = await createLinter()
  expected = JSON.stringify(drafts.map((draft) => linter.lintSync(draft).report))
}, 180_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

test.each([
  {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
  {TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C'},
  {TZ: 'Asia/Kolkata', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8'}
])('under $TZ and $LANG', {timeout: 180_000}, (env) => {
  const {stdout} = spawnSync(process.execPath, [program, given], {env: {...process.env, ...env}, encoding: 'utf8', maxBuffer: 1 << 28})
  expect(stdout === expected).toBe(true)
})

test('in a worker thread', {timeout: 180_000}, async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const worker = new Worker(program, {workerData: drafts})
    worker.on('message', resolve)
    worker.on('error', reject)
  })
  expect(answer === expected).toBe(true)
})

test('with two linters at once, and a second time', {timeout: 180_000}, async () => {
  const [one, other] = await Promise.all([createLinter(), createLinter({region: 'uk', rules: {'writing/repeated-words': 'off'}})])
  const answers = drafts.map((draft) => {
    other.lintSync(draft)
    return one.lintSync(draft).report
  })
  expect(JSON.stringify(answers) === expected).toBe(true)
  expect(JSON.stringify(drafts.map((draft) => one.lintSync(draft).report)) === expected).toBe(true)
})

test('in a browser: bundled for one, with what the web has and nothing of Node', {timeout: 180_000}, async () => {
  const entry = join(folder, 'browser.ts')
  writeFileSync(
    entry,
    `import {createLinter} from ${JSON.stringify(join(process.cwd(), 'src/index.ts'))}
globalThis.answerOf = async (drafts) => {
  const linter = await createLinter()
  return JSON.stringify(JSON.parse(drafts).map((draft) => linter.lintSync(draft).report))
}
`
  )
  // What loadConfig loads when it is called is all that needs Node.
  const withoutFiles = {name: 'without-files', resolveId: (id: string) => (id === './config/load.js' ? '\0none' : undefined), load: (id: string) => (id === '\0none' ? 'export const openConfig = undefined, loadConfigAt = undefined' : undefined)}
  // pluralize, on which retext-readability depends, asks for `require` to know that it is bundled; Rolldown alone leaves the question open.
  const transform = {define: {'typeof require': '"function"'}}
  const bundle = await rolldown({input: entry, platform: 'browser', plugins: [withoutFiles], transform, onwarn: () => undefined})
  const {output} = await bundle.generate({format: 'iife', codeSplitting: false, comments: false})
  expect(output).toHaveLength(1)
  const {code} = output[0]
  expect(code).not.toMatch(/\brequire\(|["']node:/)
  const {TextDecoder, TextEncoder, atob, btoa, DecompressionStream, Response, Blob, performance, Intl, URL} = globalThis
  const web = createContext({TextDecoder, TextEncoder, atob, btoa, DecompressionStream, Response, Blob, performance, Intl, URL}, {codeGeneration: {strings: false, wasm: false}})
  runInContext(code, web)
  expect(runInContext('typeof process + typeof Buffer + typeof require + typeof global', web)).toBe('undefined'.repeat(4))
  const answer = await (web as {answerOf: (drafts: string) => Promise<string>}).answerOf(JSON.stringify(drafts))
  expect(answer === expected).toBe(true)
})
