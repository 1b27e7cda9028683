// Promise 4: nothing lost. A file that is written is there whole, old or new, whatever happens; what fails takes nothing else along.
import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {rolldown} from 'rolldown'
import {beforeAll, describe, expect, test} from 'vitest'
import {formats} from '../../src/reporters/reporter.js'
import {folder, reply} from '../cli-io.js'

const bad = 'We will call you at at noon.\n'
const texts = {a: 'a'.repeat(300_000), b: 'b'.repeat(500_000)}
/** Writes the two texts by turns, each over the other, for ever or until an error; says so when it has begun. */
const writer = join(folder(), 'writer.mjs')

beforeAll(async () => {
  const entry = writer.replace('.mjs', '.ts')
  writeFileSync(
    entry,
    `import {writeFile} from ${JSON.stringify(join(process.cwd(), 'src/cli/write-file.ts'))}
const [file = '', times = '1e9', letters = 'ab'] = process.argv.slice(2)
const texts = {a: 'a'.repeat(300_000), b: 'b'.repeat(500_000)}
try {
  for (let i = 0; i < Number(times); i++) {
    writeFile(file, texts[letters[i % letters.length] as 'a' | 'b'])
    if (i === 0) process.stdout.write('begun')
  }
} catch (error) {
  process.stderr.write((error as Error).message)
}
`
  )
  const bundle = await rolldown({input: entry, platform: 'node'})
  await bundle.write({file: writer, format: 'esm'})
})

const whole = (file: string): boolean => [texts.a, texts.b].includes(readFileSync(file, 'utf8'))
const ended = async (child: ChildProcess): Promise<void> => new Promise((resolve) => void child.once('close', () => resolve()))

test('sixty writers, each killed at a moment of its own, leave a whole file', async () => {
  const seed = Date.now() % 1_000_000
  let state = seed
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const root = folder()
  const killOne = async (i: number): Promise<string[]> => {
    const file = join(root, `${i}`, 'report.json')
    const child = spawn(process.execPath, [writer, file], {stdio: ['ignore', 'pipe', 'inherit']})
    const wait = random() * 25
    await new Promise<void>((resolve) => void child.stdout.once('data', () => resolve()))
    await new Promise((resolve) => void setTimeout(resolve, wait))
    child.kill('SIGKILL')
    await ended(child)
    return whole(file) ? [] : [`seed ${seed}, writer ${i}, killed after ${wait.toFixed(2)} ms`]
  }
  const broken: string[] = []
  for (let round = 0; round < 10; round++) broken.push(...(await Promise.all(Array.from({length: 6}, async (_, i) => killOne(round * 6 + i)))).flat())
  expect(broken).toEqual([])
})

test('two writers at once do not mix', async () => {
  const file = join(folder(), 'report.json')
  writeFileSync(file, texts.a)
  const children = ['a', 'b'].map((letter) => spawn(process.execPath, [writer, file, '30', letter], {stdio: 'ignore'}))
  const done = Promise.all(children.map(ended))
  let reads = 0
  for (let running = true; running; reads++) {
    expect(whole(file)).toBe(true)
    running = await Promise.race([done.then(() => false), new Promise<boolean>((resolve) => void setTimeout(() => resolve(true), 2))])
  }
  expect(reads).toBeGreaterThan(5)
  expect(readdirSync(join(file, '..'))).toEqual(['report.json'])
})

test('of two that begin a config, one does', async () => {
  const cwd = folder()
  const codes = (await Promise.all([reply(['init'], {cwd}), reply(['init'], {cwd})])).map(({code}) => code)
  expect(codes.toSorted()).toEqual([0, 2])
  expect(readdirSync(cwd)).toEqual(['reply-lint.config.yml'])
})

test.skipIf(process.platform === 'win32')('a disk that fills leaves the old file and nothing else', () => {
  const cwd = folder({'report.json': texts.a})
  // no file may be larger than so many blocks: what a full disk is, without one
  const {stderr} = spawnSync('sh', ['-c', `ulimit -f 500; exec "${process.execPath}" "${writer}" report.json 1 b`], {cwd, encoding: 'utf8'})
  expect(stderr).toMatch(/^report\.json: cannot be written \(\w+\)$/)
  expect(readFileSync(join(cwd, 'report.json'), 'utf8') === texts.a).toBe(true)
  expect(readdirSync(cwd)).toEqual(['report.json'])
})

describe('the command', () => {
  test.skipIf(!existsSync('/dev/full'))('says that a device is full, and leaves it a device', async () => {
    const {code, out, err} = await reply(['-f', 'json:/dev/full', '-f', 'pretty'], {stdin: bad})
    expect({code, err}).toEqual({code: 2, err: 'reply-lint: /dev/full: cannot be written (ENOSPC)\n'})
    expect(out).toContain('at at')
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })

  // the superuser may write everywhere
  test.skipIf(process.getuid?.() === 0)('says that a folder is read-only', async () => {
    const cwd = folder({'sub/a.txt': bad})
    chmodSync(join(cwd, 'sub'), 0o555)
    const fixed = await reply(['sub/a.txt', '--fix'], {cwd})
    expect(fixed.err).toBe('reply-lint: sub/a.txt: cannot be written (EACCES)\n')
    expect(readFileSync(join(cwd, 'sub/a.txt'), 'utf8')).toBe(bad)
    chmodSync(join(cwd, 'sub'), 0o755)
  })

  test('says that a folder stands in the way', async () => {
    const cwd = folder({'a.txt': bad, 'out/x': ''})
    expect(await reply(['a.txt', '-f', 'json:out'], {cwd})).toMatchObject({code: 2, err: 'reply-lint: out: cannot be written (EISDIR)\n'})
    expect(await reply(['a.txt', '-f', 'json:a.txt/report'], {cwd})).toMatchObject({code: 2, err: 'reply-lint: a.txt/report: cannot be written (ENOTDIR)\n'})
    mkdirSync(join(cwd, 'reply-lint.config.yml'))
    expect((await reply(['init'], {cwd})).err).toBe('reply-lint: reply-lint.config.yml: is there already; it was left as it is\n')
  })

  test.skipIf(process.platform === 'win32')('keeps who may read a file, and what a link leads to', async () => {
    const cwd = folder({'a.txt': bad})
    chmodSync(join(cwd, 'a.txt'), 0o600)
    symlinkSync('a.txt', join(cwd, 'link.txt'))
    expect((await reply(['link.txt', '--fix'], {cwd})).err).toBe('')
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('We will call you at noon.\n')
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o600)
  })

  test('gives the other formats and a code that is not 0 when one fails', async () => {
    const all = formats as Record<string, (typeof formats)[string]>
    const junit = all['junit']!
    all['junit'] = async () => () => {
      throw new Error('a fault that quotes 4111 1111 1111 1111')
    }
    const {code, out, err} = await reply(['-f', 'junit:out.xml', '-f', 'json', '--fail-on', 'never'], {stdin: bad})
    all['junit'] = junit
    expect(JSON.parse(out)).toMatchObject({reports: [{verdict: 'edit'}]})
    expect(err).toMatch(/^reply-lint: it failed with Error; this is a fault of reply-lint/)
    expect(code).toBe(2)
  })
})

test('nothing but that one function writes a file', () => {
  const writing = /\b(?:writeFile(?:Sync)?|appendFile(?:Sync)?|createWriteStream|rename(?:Sync)?|copyFile(?:Sync)?|rm(?:Sync)?|unlink(?:Sync)?|mkdir(?:Sync)?|truncate(?:Sync)?)\b[^'\n]*from 'node:fs/
  const files = ['src', 'bin', 'rules'].flatMap((root) => readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.ts')).map((path) => join(root, path)))
  // The summary that GitHub shows is a file to which every step adds.
  const allowed = ['src/cli/check.ts', 'src/cli/write-file.ts', ...files.filter((path) => /(?:spelling|classifier).build/.test(path))]
  const opening = /openSync\((?![\w.]+, 'r'\))/
  const writes = (text: string) => writing.test(text) || opening.test(text)
  expect(files.filter((path) => writes(readFileSync(path, 'utf8')) && !allowed.includes(path.replaceAll('\\', '/')))).toEqual([])
})
