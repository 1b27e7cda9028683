// What somebody meets who writes rules of their own: test, explain, try, rules --lists.
import {beforeAll, expect, test} from 'vitest'
import '../src/cli/commands/explain.js'
import '../src/cli/commands/try.js'
import {folder, reply} from './cli-io.js'

const own = (more = '', flags = '[will arrive]'): string => `title: Promises a day
severity: error
message: Say when it usually is there.
rationale: We do not carry it.
phrases: ["{will} arrive"]
${more}
examples:
  - {text: "If you order now, it will arrive on Monday.", flags: ${flags}}
  - {text: It is on its way., flags: []}
`
const config = 'reply-lint.config.yml'

test.each([
  ['only: [conditional]', 'stopped by only: conditional'],
  ['unless: [monday]', 'stopped by unless: sentence'],
  ['ignore: [question, negated]\nwhen: {reply: [promise]}', 'stopped by when: reply'],
  ['unless: {before: [order], after: [monday]}', 'stopped by several conditions at once: unless: before; unless: after'],
])('a failing example says what stopped the rule: %s', async (more, why) => {
  const {code, out} = await reply(['test'], {cwd: folder({[config]: 'rulesDir: ours', 'ours/day.yml': own(more)})})
  expect(out).toContain(`flags:       nothing (${why})`)
  expect(code).toBe(1)
})

test('a failing example says that nothing matches, and that a comma parts flags', async () => {
  const none = own().replace('{will} arrive', 'turns up')
  expect((await reply(['test'], {cwd: folder({[config]: 'rulesDir: ours', 'ours/day.yml': none})})).out).toContain('(no phrase of it matches)')
  const parted = own('', '[now, it]').replace('{will} arrive', 'now it')
  expect((await reply(['test'], {cwd: folder({[config]: 'rulesDir: ours', 'ours/day.yml': parted})})).out).toContain('write flags: ["now, it"]')
})

test('a comma ends the clause that an if stands in; the sentence goes on', async () => {
  expect((await reply(['test'], {cwd: folder({[config]: 'rulesDir: ours', 'ours/day.yml': own('when: {sentence: [if]}')})})).code).toBe(0)
})

const broken = {[config]: 'rulesDir: ours', 'ours/day.yml': own().replace('severity: error', 'severity: high'), 'ours/lists.yml': 'our-days: [soon, tomorrow]\n', 'a.txt': 'It comes soon.'}

test('a rule that is off is explained, and listed as off', async () => {
  const cwd = folder({[config]: 'rulesDir: ours\nrules: {ours/day: off}', 'ours/day.yml': own()})
  expect((await reply(['explain', 'day'], {cwd})).out).toMatch(/^ours\/day .*\n.*, off\n/)
  expect((await reply(['rules', 'ours'], {cwd})).out).toMatch(/^ours\n {2}ours\/day +off .*\n\n1 rule, 0 in force\./)
})

test('a slip in one own rule stops neither explain of a built-in nor try', async () => {
  const explained = await reply(['explain', 'writing/repeated-words'], {cwd: folder(broken)})
  expect(explained).toMatchObject({code: 0, out: expect.stringContaining('Flagged'), err: expect.stringContaining('severity is one of')})
  expect(await reply(['explain', 'day'], {cwd: folder(broken)})).toMatchObject({code: 2, err: expect.stringContaining('severity is one of')})
  expect(await reply(['try', 'comes @our-days', 'a.txt'], {cwd: folder(broken)})).toMatchObject({code: 0, out: expect.stringContaining('1 place in 1 of 1 reply')})
})

test('try reads canned responses as the checker does, and says what it did not read', async () => {
  const cwd = folder({'r.csv': 'title,body\nOne,We lose money\nTwo,Nobody does\n', 'r.jsonl': '{"body": "We lose money"}\n'})
  expect((await reply(['try', '{lose} money', 'r.csv'], {cwd})).out).toBe('r.csv “One”:1:4  We lose money\n1 place in 1 of 2 replies, 50.0 %.\n')
  expect(await reply(['try', '{lose} money', 'r.jsonl'], {cwd})).toMatchObject({code: 2, err: 'reply-lint: r.jsonl: no line of it is a reply: each is to be {"text": "..."}\n'})
})

let lists = ''
beforeAll(async () => {
  lists = (await reply(['rules', '--lists'], {cwd: folder(broken)})).out
})

test('the lists can be seen, built-in and own', async () => {
  expect(lists).toMatch(/^@our-days +soon, tomorrow$/m)
  expect(lists.split('\n').length).toBeGreaterThan(20)
  expect((await reply(['explain', '@our-days'], {cwd: folder(broken)})).out).toBe('@our-days\n  soon\n  tomorrow\n')
  expect((await reply(['explain', '@our-day'], {cwd: folder(broken)})).err).toContain('did you mean "@our-days"?')
  expect((await reply(['try', '@our-dais', 'a.txt'], {cwd: folder(broken)})).err).toContain('did you mean @our-days?')
})

test('explain names the nearest rule of a pack, and shows a pack', async () => {
  expect((await reply(['explain', 'finance-uk/garanteed'])).err).toContain('did you mean "finance-uk/guaranteed-return"?')
  const {out} = await reply(['explain', 'finance-uk'])
  expect(out).toContain('finance-uk/guaranteed-return')
  expect(out).not.toContain('finance-us/')
})

test('explain says of law what it rests on, or that this is to be confirmed, and when it was checked', async () => {
  const {out} = await reply(['explain', 'insurance/non-disclosure'])
  expect(out).toMatch(/Source\n {2}To confirm: /)
  expect(out).toMatch(/last held against the law on \d{4}-\d\d-\d\d/)
  expect((await reply(['explain', 'writing/repeated-words'])).out).not.toContain('To confirm')
})

test('explain writes what an option takes as a config file does', async () => {
  const {out} = await reply(['explain', 'escalation/crisis'])
  expect(out.replaceAll(/\s+/g, ' ')).toContain('- incidents: none As in: incidents: [{topic: the app outage, words: [app is down], lines: ["We know the app is down and are on it."]}]')
  expect((await reply(['explain', 'offline/thread-length'])).out).toContain('the company wrote:')
})

test('a rule that fails leaves it open whether the draft can be sent', async () => {
  const cwd = folder({'own.mjs': `export default {ownRules: {'ours/one': {title: 'x', severity: 'error', rationale: 'x', examples: [], *check() { null.x }}}}`})
  const [{code, out}, json] = [await reply(['-c', 'own.mjs'], {cwd, stdin: 'Hi Ana, it is here.'}), await reply(['-c', 'own.mjs', '-f', 'ndjson'], {cwd, stdin: 'Hi Ana, it is here.'})]
  expect([code, out]).toEqual([2, expect.stringContaining('Do not send yet: the rule ours/one failed; nothing found.')])
  expect(JSON.parse(json.out)).toMatchObject({next: 'Do not send yet: the rule ours/one failed.'})
})

test('a department of the house with a slip in it is told', async () => {
  const ran = (alert: string) => reply(['test'], {cwd: folder({[config]: 'rulesDir: ours', 'ours/day.yml': own(`alert: [${alert}]`)})})
  expect(await ran('leagl')).toMatchObject({code: 2, err: expect.stringMatching(/^ours\/day\.yml:6:8.* there is no department leagl; did you mean legal\?/)})
  for (const alert of ['legal', 'depot', 'hr2']) expect((await ran(alert)).code).toBe(0)
})

test('an option before a command, which would not hear of it, is refused', async () => {
  const cwd = folder({'k.yml': 'rulesDir: ours', 'ours/day.yml': own(), 'a.txt': 'Hi.'})
  expect(await reply(['-c', 'k.yml', 'test'], {cwd})).toMatchObject({code: 2, out: '', err: 'reply-lint: options of a command come behind its name: reply-lint test --config\n'})
  expect(await reply(['--no-config', 'channels'], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('channels --config')})
  expect(await reply(['--channel', 'sms', 'fit', 'a.txt'], {cwd})).toMatchObject({code: 2, out: ''})
  expect(await reply(['test', '-c', 'k.yml'], {cwd})).toMatchObject({code: 0})
  expect(await reply(['--channel', 'sms', 'a.txt'], {cwd})).toMatchObject({code: 0})
})

test('a rule whose file has another ending is told', async () => {
  const files = {[config]: 'rulesDir: ours', 'ours/day.yml': own(), 'ours/README.md': 'phrases:', 'ours/words.json': '{"a": 1}'}
  expect((await reply(['test'], {cwd: folder(files)})).code).toBe(0)
  const {code, err} = await reply(['test'], {cwd: folder({...files, 'ours/eta.yml.txt': own(), 'ours/late.json': '{"title": "Late", "phrases": ["late"]}'})})
  expect([code, err]).toEqual([2, 'ours/eta.yml.txt: is not read as a rule: let its name end in .yml alone\nours/late.json: is not read as a rule: let its name end in .yml alone, which may hold JSON\n'])
  expect((await reply(['test'], {cwd: folder({[config]: 'rulesDir: ours', 'ours/lists.yml': 'our-days: [soon]'})})).err).toContain('there are no rules of your own: `rulesDir`')
})

test('a pattern without its quotes is told in words', async () => {
  expect((await reply([], {cwd: folder({[config]: 'company: {patterns: {job: JOB-\\d{6}}}'}), stdin: 'Hi'})).err).toContain('needs quotes')
})

test('settings in front of nothing are no draft', async () => {
  expect((await reply(['a.md'], {cwd: folder({'a.md': '---\ntitle: Late\nchannel: sms\n---\n'})})).out).toContain('Nothing to send: the draft is empty.')
})
