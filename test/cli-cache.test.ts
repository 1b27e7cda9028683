// --cache: the same answers as without, of what did not change; no word of a text in the file; and how far a long run is.
import fc from 'fast-check'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {Cache, withoutWords, withWords} from '../src/cli/cache.js'
import {folder, reply} from './cli-io.js'

const file = '.reply-lint-cache.json'
const files = {
  'macros/a.csv': 'id,body\n1,"We recieved ""it"""\n2,"All is well, {{first_name}}."\n3,"Send it to jo.bloggs@hotmail.co.uk and teh office"\n',
  'macros/b.liquid': '{% if a %}We recieved it.{% else %}It will definately come.{% endif %}',
  'draft.txt': 'Thankyou for your mesage, we promise a refund.'
}
const args = ['macros', 'draft.txt', '-f', 'json', '--cache']

describe('the cache', () => {
  test('gives the same answers, also to what changed', async () => {
    const cwd = folder(files)
    const plain = await reply(args.slice(0, -1), {cwd})
    expect(existsSync(join(cwd, file))).toBe(false)
    const first = await reply(args, {cwd})
    const kept = readFileSync(join(cwd, file), 'utf8')
    const second = await reply(args, {cwd})
    expect(first).toEqual(plain)
    expect(second).toEqual(plain)
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(kept)
    for (const format of ['pretty', 'html', 'sarif', 'github']) expect(await reply(['macros', 'draft.txt', '-f', format, '--cache'], {cwd})).toEqual(await reply(['macros', 'draft.txt', '-f', format], {cwd}))
    writeFileSync(join(cwd, 'macros/a.csv'), files['macros/a.csv'].replace('recieved', 'received').replace('All', 'Teh all'))
    expect(await reply(args, {cwd})).toEqual(await reply(args.slice(0, -1), {cwd}))
  })

  test('knows the settings: another config is another answer', async () => {
    const cwd = folder(files)
    await reply(args, {cwd})
    writeFileSync(join(cwd, 'reply-lint.config.yml'), 'rules: {spelling/misspelt: off}\n')
    const {out} = await reply(args, {cwd})
    expect(out).not.toContain('spelling/misspelt')
    expect(await reply([...args, '--channel', 'sms'], {cwd})).toEqual(await reply([...args.slice(0, -1), '--channel', 'sms'], {cwd}))
    const rule = (word: string): string => `title: Says ${word}\nseverity: error\nmessage: Say it otherwise.\nrationale: It is ours.\nphrases: [${word}]\nexamples:\n  - {text: You ${word} it., flags: [${word}]}\n  - {text: You do., flags: []}\n`
    writeFileSync(join(cwd, 'reply-lint.config.yml'), 'rulesDir: ./own\n')
    mkdirSync(join(cwd, 'own'))
    writeFileSync(join(cwd, 'own/said.yml'), rule('zork'))
    expect((await reply(args, {cwd})).out).not.toContain('own/said')
    writeFileSync(join(cwd, 'own/said.yml'), rule('office'))
    expect((await reply(args, {cwd})).out).toContain('own/said')
  })

  test.each([
    ['a severity', '\\\\"severity\\\\":\\\\"\\w+', '\\"severity\\":\\"info'],
    ['a verdict', '\\\\"verdict\\\\":\\\\"[\\w-]+', '\\"verdict\\":\\"send'],
    ['the findings', '"findings":\\[\\[.*?\\]\\],"pieces"', '"findings":[],"pieces"'],
    ['a place', '"findings":\\[\\[(\\d+),\\[\\d+', '"findings":[[$1,[1'],
    ['what is covered', '"hidden":\\[\\]', '"hidden":[0,2]']
  ])('does not believe a file in which somebody changed %s', async (_, from, to) => {
    const cwd = folder(files)
    const first = await reply(args, {cwd})
    const kept = readFileSync(join(cwd, file), 'utf8')
    const changed = kept.replaceAll(new RegExp(from, 'g'), to)
    expect(changed).not.toBe(kept)
    writeFileSync(join(cwd, file), changed)
    expect(await reply(args, {cwd})).toEqual(first)
  })

  test('holds nothing of the texts', async () => {
    const cwd = folder(files)
    await reply(args, {cwd})
    const {answers} = JSON.parse(readFileSync(join(cwd, file), 'utf8')) as {answers: Record<string, {findings: unknown}>}
    const kept = JSON.stringify(answers)
    for (const word of ['bloggs', 'hotmail', 'recieved', 'definately', 'mesage', 'Thankyou', 'first_name']) expect(kept).not.toContain(word)
    expect(Object.keys(answers)).toHaveLength(5)
  })

  test('a broken one is as good as none, and one that cannot be written costs no answer', async () => {
    const cwd = folder({...files, [file]: '{"version": '})
    const plain = await reply(args.slice(0, -1), {cwd})
    expect(await reply(args, {cwd})).toEqual(plain)
    writeFileSync(join(cwd, file), readFileSync(join(cwd, file), 'utf8').replaceAll(/"findings":\[\[\d+/g, '"findings":[[999'))
    expect(await reply(args, {cwd})).toEqual(plain)
    const blocked = folder(files)
    mkdirSync(join(blocked, file))
    const {code, out, err} = await reply(args, {cwd: blocked})
    expect([code, out]).toEqual([plain.code, plain.out])
    expect(err).toContain('cannot be written')
  })

  test('keeps no answer in which a rule failed', () => {
    const cache = new Cache(join(folder(), file))
    const report = {verdict: 'send' as const, alert: [], length: {count: 2, limit: null, unit: 'utf16' as const, left: null}, findings: []}
    cache.set('a', ['Hi'], {report: {...report, skipped: []}, masked: 'Hi', pieces: [[0, 0]]})
    cache.set('b', ['Hi'], {report: {...report, skipped: [{rule: 'tone/blame', reason: 'the rule failed with TypeError'}]}, masked: 'Hi', pieces: [[0, 0]]})
    expect([cache.get('a', ['Hi'])?.masked, cache.get('b', ['Hi'])]).toEqual(['Hi', undefined])
  })

  test('words go and come back', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 60}), fc.array(fc.string({maxLength: 8}), {maxLength: 6}), (text, more) => {
        const said = `${more.join(' ')} “${text.slice(3, 20)}” 7 ${more.join('')}`
        fc.pre(!/[\ue000\ue001]/.test(said))
        expect(withWords(withoutWords(said, text), text)).toBe(said)
      })
    )
  })
})

describe('progress', () => {
  const many = Object.fromEntries(Array.from({length: 220}, (_, i) => [`macros/${i}.txt`, `Your order ${i} is on its way.`]))

  test('on a terminal from 200 files, taken away at the end, and nowhere else', async () => {
    const cwd = folder(many)
    const {err} = await reply(['macros', '-f', 'json'], {cwd, terminal: true})
    if (err !== '') expect(err).toMatch(/^(?:\r\d+ of 220 files)+\r +\r$/)
    expect((await reply(['macros', '-f', 'json'], {cwd})).err).toBe('')
  })
})
