// Canned-response files from the command line: what is read, where findings are, and living with what is there.
import {chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readEntries} from '../src/templates/read.js'
import {folder, reply} from './cli-io.js'

const csv = 'id,title,body\n1,Late,"We recieved ""it"""\n2,Fine,"All is well, {{first_name}}."\n'

test('a folder of canned responses: places are in the files', async () => {
  const cwd = folder({'macros/a.csv': csv, 'macros/b.txt': 'Hi {{first_name}}, all is well.\n', 'macros/package.json': '{"name": "x"}'})
  const {code, out} = await reply(['macros', '--format', 'json'], {cwd})
  const {reports} = JSON.parse(out) as {reports: {path: string; entry?: string; findings: {rule: string; line: number; column: number}[]}[]}
  expect(reports.map(({path, entry}) => `${path} ${entry}`)).toEqual(['macros/a.csv Late', 'macros/a.csv Fine', 'macros/b.txt b.txt'])
  expect(reports[0]!.findings).toMatchObject([{rule: 'spelling/misspelt', line: 2, column: 12}])
  expect(reports.slice(1).flatMap(({findings}) => findings)).toEqual([])
  expect(code).toBe(1)
  expect((await reply(['macros', '--no-color'], {cwd})).out).toContain('spelling/misspelt 2:12')
})

test('in a draft a placeholder is an error', async () => {
  const {code, out} = await reply(['draft.txt', '--format', 'json'], {cwd: folder({'draft.txt': 'Hi {{first_name}}, all is well.'})})
  expect(code).toBe(1)
  expect(out).toContain('template/placeholder')
})

test('one without a text is not told to be sent, and passes no test', async () => {
  const cwd = folder({'macros/a.md': '', 'macros/b.md': '---\ntitle: Late\nchannels: [x, sms]\n---\n \n', 'macros/c.md': 'Hi Ana, it is on its way.\n'})
  const {code, out, err} = await reply(['macros', '-f', 'pretty', '-f', 'junit:j.xml'], {cwd})
  expect([code, out, err]).toEqual([0, '4 drafts: 1 to send, 3 empty (nothing found).\n', 'reply-lint: macros/a.md: the canned response is empty\nreply-lint: macros/b.md: the canned response is empty\n'])
  expect(readFileSync(join(cwd, 'j.xml'), 'utf8').match(/<skipped message="it is empty: there is nothing to send"\/>/g)).toHaveLength(3)
})

test('what is broken is said with its place, and all others are checked', async () => {
  const cwd = folder({'macros/a.json': '{"body": "Hi",\n "id" 1}', 'macros/b.csv': 'id,body\n1,"Hi', 'macros/c.yml': 'a:\n\t- b: c\n', 'macros/d.csv': csv, 'macros/e.csv': Buffer.from('id,body\n1,caf\xe9\n', 'latin1')})
  symlinkSync('.', join(cwd, 'macros/loop'))
  const {code, err, out} = await reply(['macros', '--format', 'json'], {cwd})
  expect(code).toBe(2)
  expect(err).toContain('macros/a.json: 2:7 is not JSON')
  expect(err).toContain('macros/b.csv: 2:3 is not CSV: a quotation mark is never closed')
  expect(err).toContain('macros/c.yml: 2:1 is not YAML')
  expect(err).toContain('macros/e.csv: is not UTF-8')
  expect((JSON.parse(out) as {reports: unknown[]}).reports).toHaveLength(2)
})

describe('a row of a table', () => {
  const run = async (text: string): Promise<{code: number; err: string[]; names: unknown[]}> => {
    const {code, err, out} = await reply(['a.csv', '--channel', 'email', '--format', 'json'], {cwd: folder({'a.csv': text})})
    return {code, err: err.trim().split('\n').filter((line) => line !== ''), names: (JSON.parse(out) as {reports: {entry: string}[]}).reports.map(({entry}) => entry)}
  }
  const fuller = 'this row has more fields than the first one has names: put its text in quotation marks'

  test('with a comma that ends its text is an error at its place, and the others are checked', async () => {
    const answer = await run('title,body\nA,"Hi Ana, it is here."\nB,Hi Bo, your card 4111 1111 1111 1111 is here\nC,All is well.\n')
    expect(answer).toEqual({code: 2, err: [`reply-lint: a.csv: 3:9 ${fuller}`], names: ['A', 'C']})
  })

  test('with fields behind the last one that has a name is one too, also in a list without a head', async () => {
    expect((await run('body,title,\nAll is well.,A,\nAll is well,for now,B\n')).err).toEqual([`reply-lint: a.csv: 3:21 ${fuller}`])
    expect((await run('All is well.\nWell, all is well.\n')).err).toEqual([`reply-lint: a.csv: 2:6 ${fuller}`])
  })

  test('of which a comma ends the text and the next column has the rest is one, as far as anybody can tell', async () => {
    const answer = await run('title,body,tags\nA,Hi Ana, your card is here.\nB,All is well,late parcel\nC,"Hi Cy, all is well", for late parcels only\nD,All is well., for late parcels only\nE, All is well, for late parcels only\nF,All is well, late parcel\nG,Well, so it is.,late\n')
    const cut = 'this text goes on in the next column: put it in quotation marks'
    expect(answer).toEqual({code: 2, err: [`reply-lint: a.csv: 2:10 ${cut}`, `reply-lint: a.csv: 8:19 ${fuller}`], names: ['B', 'C', 'D', 'E', 'F']})
    expect((await run('body,title\nHi Ana, I am here.,\n')).err).toEqual([`reply-lint: a.csv: 2:8 ${cut}`])
  })

  test('that ends before its text is an error; empty fields and empty lines are none', async () => {
    const answer = await run('title,body\nA\n\n  \n,\nB,All is well.,,\nC,\n')
    expect(answer).toEqual({code: 2, err: ['reply-lint: a.csv: 2:1 this row ends before its text'], names: ['B']})
  })

  test('like many others is counted', async () => {
    const {err} = await run(`body\n${'Hi, all is well.\n'.repeat(13)}`)
    expect(err).toHaveLength(11)
    expect(err.at(-1)).toBe('reply-lint: a.csv: and 3 more like these')
  })
})

describe('a file of which nobody knows the shape', () => {
  test('is told how to write names and texts', async () => {
    const cwd = folder({'a.yml': 'late: It is late.\n', 'b.yml': 'replies:\n  late: It is late.\n', 'c.yml': '- It is late.\n'})
    const unknown = 'there is no canned response in it: write each as a title and a body'
    expect(await reply(['a.yml', 'c.yml', 'b.yml'], {cwd})).toMatchObject({code: 2, err: `reply-lint: a.yml: ${unknown}, or all by their names under a key \`replies\`\nreply-lint: c.yml: ${unknown}\n`, out: expect.stringContaining('1 draft: 1 to send') as string})
  })

  const strange = {'all/a.yml': 'late: Hi, your parcel is late.\n', 'all/b.json': '["Hi, your parcel is late."]', 'all/c.csv': 'when,say\nlate,"Hi, your parcel is late."\n', 'all/d.yml': 'late: {text: "Hi, your parcel is late."}\n'}
  const others = {'all/n.json': '5', 'all/o.json': '[]', 'all/p.csv': 'a,b\n1,2\n', 'all/package.json': '{"description": "All of our macros"}', 'all/q.yml': 'a: {b: [1]}\n'}
  const ours = {'all/reply-lint.config.json': '{"words": ["one of three"]}', 'all/lists.yml': 'days: [soon]\n'}

  test('is named when it was found in a folder, whatever it may be; our own is not', async () => {
    const {code, err} = await reply(['all', '--no-config'], {cwd: folder({...strange, ...others, ...ours, 'all/ok.txt': 'All is well.'})})
    expect([code, err]).toEqual([0, `reply-lint: 9 files hold no canned response that is known: ${[...Object.keys(strange), ...Object.keys(others)].join(', ')}\n`])
  })

  test('is not said to be checked by --fix, and of many ten are named', async () => {
    const many = Object.fromEntries(Array.from({length: 12}, (_, i) => [`all/${String(i).padStart(2, '0')}.yml`, strange['all/a.yml']]))
    const {err} = await reply(['all', '--fix'], {cwd: folder({...many, 'all/ok.txt': 'All is well.'})})
    expect(err).toMatch(/^reply-lint: 12 files hold no canned response that is known: all\/00\.yml, .*, all\/09\.yml …\n$/)
  })

  test('fails a run in which there is nothing else, and so does one by itself', async () => {
    expect(await reply(['all'], {cwd: folder(strange)})).toMatchObject({code: 2, err: expect.stringContaining('reply-lint: all: nothing in it could be checked') as string})
    expect(await reply(['all', '--no-config'], {cwd: folder(ours)})).toMatchObject({code: 2, err: 'reply-lint: all: nothing in it could be checked\n'})
    expect(await reply(['all/b.json'], {cwd: folder(strange)})).toMatchObject({code: 2, err: 'reply-lint: all/b.json: there is no canned response in it: write each as a title and a body\n'})
  })

  test('is none of questions with their answers', async () => {
    const {code, out} = await reply(['a.csv', '--format', 'json'], {cwd: folder({'a.csv': 'question,answer\nWhen?,We have recieved it.\n'})})
    expect([code, out]).toEqual([1, expect.stringContaining('spelling/misspelt')])
  })
})

test('a slip in the channel of a response is said with its place, and what a product calls its own is private', async () => {
  const cwd = folder({
    'macros/a.csv': 'title,channel,body\nA,Zendesk Messaging,All is well.\nB,zz,All is well.\nC,twiter,All is well.\nD,SMS,All is well.\n',
    'macros/b.json': '[{"title": "A", "body": "All is well.",\n "channels": ["sms", "blusky"]}, {"title": "B", "body": "All is well.", "channel": "intranet"}]',
    'macros/c.yml': '- title: A\n  body: All is well.\n  channel: facebok\n'
  })
  const {code, err, out} = await reply(['macros', '--format', 'json'], {cwd})
  expect(code).toBe(2)
  expect(err.trim().split('\n')).toEqual([
    'reply-lint: macros/a.csv: 4:3 there is no channel "twiter": did you mean "twitter"?',
    'reply-lint: macros/b.json: 2:16 there is no channel "blusky": did you mean "bluesky"?',
    'reply-lint: macros/c.yml: 3:12 there is no channel "facebok": did you mean "facebook"?'
  ])
  const {reports} = JSON.parse(out) as {reports: {path: string; entry: string; channel: string}[]}
  expect(reports.map(({path, entry, channel}) => `${path} ${entry} ${channel}`)).toEqual(['macros/a.csv A email', 'macros/a.csv B email', 'macros/a.csv D sms', 'macros/b.json B email'])
})

test('a short channel is a slip with a letter too few or too many, or two that changed places, and another word otherwise', async () => {
  const rows = (names: readonly string[]): string => `title,channel,body\n${names.map((name) => `${name},${name},All is well.\n`).join('')}`
  const [slips, words] = [['emal', 'mial', 'smss', 'mss'], ['web', 'any', 'all', 'mms', 'test', 'fax', 'app', 'bot', 'form', 'call', 'main', 'sm']]
  const {err, out} = await reply(['a.csv', '-f', 'json'], {cwd: folder({'a.csv': rows([...slips, ...words])})})
  expect(err.match(/(?<=no channel ")\w+/g)).toEqual(slips)
  expect((JSON.parse(out) as {reports: {entry: string}[]}).reports.map(({entry}) => entry)).toEqual(words)
})

test('a slip in a front matter is said with its place, and what others keep there is theirs', async () => {
  const before = (settings: string): string => `---\n${settings}\n---\nHi {{first}}, all is well.\n`
  const cwd = folder({
    'macros/a.md': before('title: A\nchanel: sms'),
    'macros/b.md': before('title: B\nchannel: twiter'),
    'macros/c.md': before('placeholders: {first: {sampel: Ana}}'),
    'macros/cc.md': before('titel: C\nchanels: [sms]\nautor: Ana'),
    'macros/d.md': before('author: Ana\nchannel: intranet\ndate: 2026\nplaceholders: {first: {sample: Ana}}')
  })
  const {err, out} = await reply(['macros', '--format', 'json'], {cwd})
  expect(err.trim().split('\n')).toEqual([
    'reply-lint: macros/a.md: 3:1 there is no setting "chanel": did you mean "channel"?',
    'reply-lint: macros/b.md: 3:1 there is no channel "twiter": did you mean "twitter"?',
    'reply-lint: macros/c.md: 2:24 there is no setting "sampel": did you mean "sample"?',
    'reply-lint: macros/cc.md: 2:1 there is no setting "titel": did you mean "title"? And there is no setting "chanels": did you mean "channels"?'
  ])
  expect((JSON.parse(out) as {reports: unknown[]}).reports).toMatchObject([{path: 'macros/d.md', channel: 'email'}])
})

test('settings in front without an end are no draft, and the others are checked', async () => {
  const cwd = folder({'a.txt': '---\nchannel: sms\nHi Ana, it is on its way.\n', 'b.txt': 'Hi Ana, teh parcel is here.\n'})
  const {code, err, out} = await reply(['a.txt', 'b.txt'], {cwd})
  expect(code).toBe(2)
  expect(err).toContain('a.txt: 1:1 the settings in front have no end: write a line of --- below them')
  expect(out).toContain('teh')
  for (const key of ['title: Late', 'tags: [late]', 'locale: en-GB']) expect((await reply(['a.md'], {cwd: folder({'a.md': `---\n${key}\nHi Ana, it is on its way.\n`})})).err).toContain('a.md: 1:1 the settings in front have no end')
})

test('settings in front in TOML are no draft either', async () => {
  const toml = {'a.md': '+++\ntitle = "Late"\n+++\nHi Ana.\n', 'b.txt': '+++\n# ours\n\n[extra]\nkind = "x"\n+++\nHi Ana.\n', 'macros/c.md': '+++\r\nslug = "a"\r\n+++\r\nHi Ana.\r\n'}
  const {code, err} = await reply(Object.keys(toml), {cwd: folder(toml)})
  expect([code, err]).toEqual([2, Object.keys(toml).map((name) => `reply-lint: ${name}: 1:1 the settings in front are TOML: write them as YAML, between two lines of ---\n`).join('')])
})

test('a line between paragraphs is none', async () => {
  for (const text of ['---\nPlease note: we are closed on Monday.\n', '---\nHi Ana: it is on its way.\n', '+++\nHi Ana, it is on its way.\n', '+++ 2 + 2 = 4 +++\n'])
    expect((await reply(['a.txt', '--channel', 'email'], {cwd: folder({'a.txt': text})})).err).toBe('')
})

describe('a placeholder in a front matter', () => {
  const said = (placeholders: string): Promise<unknown> => readEntries(`---\ntitle: A\nplaceholders: ${placeholders}\n---\nHi.\n`, '.md', 'a.md')

  test.each([
    ['{a: {max: forty}}', '"max" must be a number, 1 or more', 32], ['{a: {max: -3}}', '"max" must be a number, 1 or more', 32], ['{a: {max: 0}}', '"max" must be a number, 1 or more', 32],
    ['{a: {maxItems: few}}', '"maxItems" must be a number, 1 or more', 32], ['{a: {kind: uri}}', '"kind" must be url', 32], ['{a: {required: always}}', '"required" must be true or false', 32],
    ['{a: {fallback: [b]}}', '"fallback" must be a text, true or false', 32], ['{a: {sample: {b: c}}}', '"sample" must be a text or a list of texts', 32], ['{a: [{b: c}]}', 'a placeholder must be a text, a list of texts or a map', 28],
    ['[a, b]', '"placeholders" must be a map: each name with what it may become', 13], ['first_name', '"placeholders" must be a map: each name with what it may become', 13]
  ])('with a value that says nothing is an error at its place: %s', async (placeholders, message, offset) => {
    await expect(said(placeholders)).rejects.toMatchObject({name: 'UnreadableError', message, offset})
  })

  test.each([
    '{a: {max: 40, kind: url}}', '{a: {maxItems: 3, required: true}}', '{a: {fallback: true}}', '{a: {fallback: there, sample: Ana}}', '{a: {samples: [Ana, 7]}}', '{a: Ana}', '{a: [Ana, Bo]}', '{a: }', '{a: {max: "40", note: mine}}', ''
  ])('as it is meant is none: %s', async (placeholders) => expect(await said(placeholders)).toHaveLength(1))
})

test('a file of a draft a line is for --ndjson', async () => {
  const {code, err} = await reply(['replies.ndjson'], {cwd: folder({'replies.ndjson': '{"text": "Hi"}\n'})})
  expect({code, err}).toEqual({code: 2, err: 'reply-lint: replies.ndjson: a draft a line is read from standard input: reply-lint --ndjson < replies.ndjson\n'})
})

test('where a response goes: its file says it, else the config for that file, else its product', async () => {
  const zendesk = JSON.stringify({macros: [{title: 'A', actions: [{field: 'comment_value', value: 'All is well.'}]}]})
  const cwd = folder({'macros/a.json': zendesk, 'macros/chat/b.json': zendesk, 'macros/chat/c.csv': 'id,channel,body\n1,sms,Hi.\n2,,Hi.\n', 'macros/d.txt': 'Hi.', 'macros/e.md': '---\nchannels: [help-desk, nowhere]\n---\nHi.', 'reply-lint.config.yml': 'channel: bluesky\nchannels: {help-desk: {audience: private}}\noverrides:\n  - {files: macros/chat/**, channel: live-chat}\n'})
  const channels = async (...args: string[]): Promise<string[]> => (JSON.parse((await reply(['macros', '--format', 'json', ...args], {cwd})).out) as {reports: {path: string; channel: string}[]}).reports.map(({path, channel}) => `${path.slice(7)} ${channel}`)
  expect(await channels()).toEqual(['a.json email', 'chat/b.json live-chat', 'chat/c.csv sms', 'chat/c.csv live-chat', 'd.txt bluesky', 'e.md help-desk'])
  expect(new Set((await channels('--channel', 'x')).map((each) => each.split(' ')[1]))).toEqual(new Set(['x']))
})

// Whoever may read everything cannot be kept out of a folder.
test.skipIf(process.getuid?.() === 0)('a folder that may not be read is said, and all others are checked', async () => {
  const cwd = folder({'macros/a.txt': 'Teh parcel.', 'macros/closed/b.txt': 'Hi.'})
  chmodSync(join(cwd, 'macros/closed'), 0)
  const {code, err, out} = await reply(['macros', '--format', 'json'], {cwd})
  chmodSync(join(cwd, 'macros/closed'), 0o755)
  expect(code).toBe(2)
  expect(err).toContain(`${join('macros', 'closed')}: may not be read (no permission)`)
  expect(out).toContain('Teh')
})

test('links out of a folder are not followed, which is said', async () => {
  const cwd = folder({'a/a.txt': 'Hi.', 'b/b.txt': 'Hi.', 'b/c.png': ''})
  for (const [to, link] of [['../b/b.txt', 'a/b.txt'], ['../b', 'a/brand'], ['../b/c.png', 'a/c.png'], ['a.txt', 'a/again.txt']]) symlinkSync(to!, join(cwd, link!))
  const {code, err} = await reply(['a'], {cwd})
  expect([code, err]).toEqual([0, 'reply-lint: 2 links are not followed, and what they lead to is not checked: a/b.txt, a/brand\n'])
})

test('links and hidden folders are not followed; an export that is too large is refused', async () => {
  const cwd = folder({'macros/a.txt': 'Hi.', 'macros/.hidden/b.txt': 'Hi.', 'macros/node_modules/c.txt': 'Hi.', 'macros/d.JSON': '[{"id": "d", "body": "Hi."}]', 'macros/e.json': `[{"id": "e", "body": "${'x'.repeat(33 * 1024 * 1024)}"}]`})
  symlinkSync('.', join(cwd, 'macros/loop'))
  symlinkSync('nowhere.txt', join(cwd, 'macros/dangling.txt'))
  const {code, err, out} = await reply(['macros', '--format', 'json'], {cwd})
  expect(code).toBe(2)
  expect(err).toBe('reply-lint: 1 link is not followed, and what it leads to is not checked: macros/dangling.txt\nreply-lint: macros/e.json: is larger than 32 MB: export it in parts\n')
  expect((JSON.parse(out) as {reports: {path: string}[]}).reports.map(({path}) => path)).toEqual(['macros/a.txt', 'macros/d.JSON'])
})

test('several formats in one run, and the summary of a step', async () => {
  const cwd = folder({'a.csv': csv})
  const summary = join(cwd, 'summary.md')
  const {out} = await reply(['a.csv', '-f', 'github', '-f', 'sarif:out/a.sarif', '-f', 'html:out/a.html'], {cwd, env: {GITHUB_STEP_SUMMARY: summary}})
  expect(out).toMatch(/^::error file=a\.csv,line=2,endLine=2,col=12,endColumn=20,title=spelling\/misspelt::/)
  expect(readFileSync(join(cwd, 'out/a.sarif'), 'utf8')).toContain('"2.1.0"')
  expect(readFileSync(join(cwd, 'out/a.html'), 'utf8')).toContain('<!doctype html>')
  expect(readFileSync(summary, 'utf8')).toContain('## reply-lint')
})

test('what is found in a response for each of its channels is one annotation, and what differs is another', async () => {
  const cwd = folder({'macros/a.md': '---\nchannels: [x, sms, email]\n---\nWe recieved it. We recieved it.\n', 'macros/b.md': 'We recieved it.\n'})
  const {out} = await reply(['macros', '-f', 'github'], {cwd, env: {GITHUB_STEP_SUMMARY: join(cwd, 'summary.md')}})
  const places = [...out.matchAll(/^::(\w+) file=macros\/(\S+?),line=\d+,endLine=\d+,col=(\d+),.*title=spelling/gm)].map((match) => match.slice(1).join(' '))
  expect(places).toEqual(['error a.md 4', 'error a.md 20', 'error b.md 4', 'warning a.md 4', 'warning a.md 20'])
  expect(readFileSync(join(cwd, 'summary.md'), 'utf8').match(/spelling\/misspelt/g)).toHaveLength(5)
})

describe('suppressions', () => {
  const file = 'reply-lint.suppressions.json'

  test('what is accepted stays accepted when it moves; what is new fails; what is stale is said and pruned', async () => {
    const cwd = folder({'a.csv': csv})
    expect((await reply(['suppress', 'a.csv'], {cwd})).err).toContain('--reason')
    expect((await reply(['suppress', 'a.csv', '--reason', 'the old system', '--author', 'AB'], {cwd})).code).toBe(0)
    expect(readFileSync(join(cwd, file), 'utf8')).toContain('the old system')
    expect((await reply(['a.csv'], {cwd})).code).toBe(0)
    writeFileSync(join(cwd, file), `\uFEFF${readFileSync(join(cwd, file), 'utf8')}`)
    expect((await reply(['a.csv'], {cwd})).code).toBe(0)
    const accepted = readFileSync(join(cwd, file), 'utf8')
    const moved = folder({'a.csv': csv.replace('\n1', '\n0,New,"Well"\n1').replace('All is', 'Teh is'), [file]: accepted})
    const {code, out} = await reply(['a.csv', '-f', 'json'], {cwd: moved})
    expect(code).toBe(1)
    expect(out).toContain('Teh')
    expect(out).not.toContain('recieved')
    const stale = folder({'a.csv': 'id,body\n1,Well\n', [file]: accepted})
    expect((await reply(['a.csv'], {cwd: stale})).err).toContain('`reply-lint suppress <files> --prune`')
    await reply(['suppress', 'a.csv', '--prune'], {cwd: stale})
    expect(JSON.parse(readFileSync(join(stale, file), 'utf8'))).toEqual({version: 1, findings: []})
  })

  test('and so it does when other words of its paragraph change; covered data may be another’s then', async () => {
    const text = (end: string): Record<string, string> => ({'macros/a.md': `Hi, your parcle is late. Reach Ana on ana.lund@mail.example. ${end}\n`})
    const cwd = folder(text('Bye.'))
    await reply(['suppress', 'macros', '--reason', 'old'], {cwd})
    const accepted = readFileSync(join(cwd, file), 'utf8')
    const rules = async (draft: Record<string, string>): Promise<string[]> =>
      (JSON.parse((await reply(['macros', '-f', 'json'], {cwd: folder({...draft, [file]: accepted})})).out) as {reports: [{findings: {rule: string}[]}]}).reports[0].findings.map(({rule}) => rule)
    expect(await rules(text('Bye.'))).toEqual([])
    expect(await rules(text('Thank you.'))).toEqual(['privacy/email'])
    expect(await rules({'macros/a.md': 'Hi, your parcle is late. It is not our parcle.\n'})).toEqual(['spelling/misspelt'])
  })

  test('one that has expired hides nothing', async () => {
    const cwd = folder({'a.csv': csv})
    await reply(['suppress', 'a.csv', '--reason', 'for now', '--expires', '2999-12-31'], {cwd})
    expect((await reply(['a.csv'], {cwd})).code).toBe(0)
    writeFileSync(join(cwd, file), readFileSync(join(cwd, file), 'utf8').replace('2999', '2020'))
    const {code, err} = await reply(['a.csv'], {cwd})
    expect(code).toBe(1)
    expect(err).toContain('has expired')
  })

  test('a day that has passed is refused', async () => {
    const cwd = folder({'a.csv': csv})
    expect(await reply(['suppress', 'a.csv', '--reason', 'for now', '--expires', '2020-01-31'], {cwd})).toMatchObject({code: 2, err: 'reply-lint: --expires: this day has passed: nothing would be accepted\n'})
    expect(existsSync(join(cwd, file))).toBe(false)
  })

  test('those of a file that is gone are pruned, also when others are checked', async () => {
    const cwd = folder({'a.csv': csv, 'b.txt': 'Teh parcel is here.', 'c.txt': 'Teh parcel is here.'})
    await reply(['suppress', '.', '--reason', 'the old system'], {cwd})
    rmSync(join(cwd, 'b.txt'))
    expect(await reply(['suppress', 'a.csv', '--prune'], {cwd})).toMatchObject({code: 0, out: `${file}: 0 findings added, 1 taken out, 2 in all.\n`})
    expect(readFileSync(join(cwd, file), 'utf8')).not.toContain('b.txt')
  })

  test('a day that no year has is refused', async () => {
    const {code, err} = await reply(['suppress', 'a.csv', '--reason', 'for now', '--expires', '2030-02-31'], {cwd: folder({'a.csv': csv})})
    expect(code).toBe(2)
    expect(err).toContain('--expires: it must be a day, as 2030-12-31')
  })

  test('a broken file of them is an error', async () => {
    const cwd = folder({'a.csv': csv, [file]: '{"version": 2}'})
    const {code, out, err} = await reply(['a.csv'], {cwd})
    expect([code, err]).toEqual([2, `reply-lint: ${file}: is no file of suppressions; write it with \`reply-lint suppress\`\n`])
    expect(out).toContain('recieved')
    expect(await reply(['suppress', 'a.csv', '--reason', 'x'], {cwd})).toMatchObject({code: 2, err})
  })
})

test('the hook of pre-commit and the action name what is there', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
  expect(readFileSync('.pre-commit-hooks.yaml', 'utf8')).toContain(`entry: npx --yes reply-lint@${version} --no-color`)
  expect(readFileSync('action.yml', 'utf8')).toContain('using: composite')
})

describe('a canned response and a customer’s message', () => {
  const distressed = ['--customer-text', 'I cannot go on, I will end my life tonight.', '--format', 'json']
  const verdicts = (out: string): string[] => (JSON.parse(out) as {reports: {verdict: string}[]}).reports.map(({verdict}) => verdict)

  test('a text in a folder of canned responses is the draft that answers it, and so is one between rules', async () => {
    const cwd = folder({'snippets/a.txt': 'Thanks, your parcel is on its way.', 'b.md': '---\nThanks, your parcel is on its way.\n---\nBye for now.\n'})
    for (const file of ['snippets/a.txt', 'snippets', 'b.md']) {
      const {code, err, out} = await reply([file, ...distressed], {cwd})
      expect({file, code, err, verdicts: verdicts(out)}).toEqual({file, code: 1, err: '', verdicts: ['escalate']})
    }
    expect(verdicts((await reply(['snippets/a.txt', '--format', 'json'], {cwd})).out)).toEqual(['send'])
  })

  test('as a draft its placeholders are still to be filled in', async () => {
    const {out} = await reply(['macros/a.txt', '--customer-text', 'Where is it?', '--format', 'json'], {cwd: folder({'macros/a.txt': 'Hi {{first_name}}, it is on its way.'})})
    expect(out).toContain('template/placeholder')
  })

  test('an export and a text with settings in front answer nobody, and this is said', async () => {
    const cwd = folder({'all/a.csv': 'id,body\n1,All is well.\n', 'all/b.md': '---\ntitle: B\n---\nAll is well.\n', 'all/c.txt': 'All is well.', 'all/package.json': '{"name": "x"}'})
    const {code, err, out} = await reply(['all', ...distressed], {cwd})
    const why = 'holds canned responses, which answer no one customer: check it without --customer or --customer-text, or the reply itself as a text of its own'
    expect(err.trim().split('\n')).toEqual(['reply-lint: 1 file holds no canned response that is known: all/package.json', `reply-lint: all/a.csv: ${why}`, `reply-lint: all/b.md: ${why}`])
    expect({code, verdicts: verdicts(out)}).toEqual({code: 2, verdicts: ['escalate']})
  })
})

describe('what stands between two rules at the top of a text', () => {
  const between = (front: string): string => `---\n${front}\n---\nBye for now.\n`

  test.each([
    'Hi there, your card 4929 1234 5678 9019', '- your card 4929 1234 5678 9019', '4929123456789019: your card', 'Your new card: 4929 1234 5678 9019', '# my card 4929123456789019', '[4929123456789019, 1]',
    '{4929123456789019: yours}', 'title: A\n4929123456789019: yours', 'Hi there: your card: 4929123456789019', 'card4929123456789019: yours'
  ])('is read unless it is a map of settings: %s', async (front) => {
    const [entry] = await readEntries(between(front), '.md', 'a.md')
    expect(entry!.body.text).toBe(between(front).trimEnd())
  })

  test('a card number between them is found, in a draft and in a canned response', async () => {
    const text = between('Hi there, your card 4929 1234 5678 9019')
    for (const file of ['a.md', 'macros/a.md']) {
      const {code, out} = await reply([file, '--channel', 'email', '--format', 'json'], {cwd: folder({[file]: text})})
      expect({file, code}).toEqual({file, code: 1})
      expect(out).toContain('privacy/card')
    }
  })

  test.each(['title: A', 'author: Ana\ndate: 2026', '{title: A}', 'title: A\ntags:\n- one\n- two', 'og:title: A', 'sub-title: A', '"title": A', '# a remark\ntitle: A', ''])('a map of settings is none of the text: %s', async (front) => {
    const [entry] = await readEntries(between(front), '.md', 'a.md')
    expect(entry!.body.text).toBe('Bye for now.')
  })
})
