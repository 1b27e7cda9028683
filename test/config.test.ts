import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {checkConfig, problemsOf} from '../src/config/check.js'
import {Merged} from '../src/config/merge.js'
import {showPath} from '../src/config/problem.js'
import {configShape} from '../src/config/shape.js'
import type {Config, Known} from '../src/config/types.js'
import {createLinter, loadConfig, openConfig} from '../src/index.js'
import {nearest} from '../src/nearest.js'
import {folder, reply, snarfle} from './cli-io.js'

const known: Known = {
  rules: new Map<string, Record<string, unknown>>([['tone/robotic', {}], ['length/limit', {target: 0, strict: false, words: [], note: ''}]]),
  packs: ['tone', 'length', 'finance-uk'],
  regulated: () => ['finance-uk'],
  channels: ['x', 'sms'],
  departments: () => ['legal', 'safeguarding']
}
const wrong = (config: unknown): string[] => problemsOf(config, known).map(({at, message}) => `${showPath(at)}: ${message}`)

describe('the checker', () => {
  test('takes everything that a config may say', () => {
    expect(
      wrong({
        $schema: 's', extends: ['./a.yml'], region: 'uk', packs: ['tone'], channel: 'own',
        company: {names: ['A'], contacts: ['b'], signOff: ['^A'], patterns: {order: 'A\\d+'}}, words: ['w'], voice: {},
        departments: {legal: {contact: 'c', within: '1 hour'}},
        channels: {x: {limit: 140}, own: {audience: 'private', unit: 'bytes', most: {links: 1}, bans: ['emoji']}},
        rules: {'tone/robotic': 'off', 'length/limit': {severity: {public: 'error', private: 'off'}, target: 3, strict: true, words: ['w'], note: 'n', action: 'edit', alert: ['legal']}},
        rulesDir: './r', overrides: [{files: '*.txt', channel: 'sms'}, {files: ['a', 'b'], rules: {'tone/robotic': 'on'}}]
      })
    ).toEqual([])
    for (const empty of [{}, null, undefined]) expect(wrong(empty)).toEqual([])
  })

  test('a department is one that a rule tells, of the house or of the config', () => {
    expect(wrong({departments: {safegarding: {contact: 'c'}}})).toEqual(['departments.safegarding: no rule tells a department "safegarding": did you mean "safeguarding"?'])
    expect(wrong({departments: {depot: {contact: 'c'}, pr: {contact: 'd'}}})).toEqual([])
    expect(wrong({departments: {legals: {}}, rules: {'tone/robotic': {alert: ['legals']}}})).toEqual([])
  })

  test('a config that is still being loaded is waited for', async () => {
    const {findings} = await (await createLinter(Promise.resolve({channels: {x: {limit: 1}}}))).lint('Hi')
    expect(findings).toContainEqual(expect.objectContaining({rule: 'length/limit'}))
    await expect(createLinter(Promise.resolve({chanel: 'x'} as Config))).rejects.toThrow('did you mean "channel"?')
  })

  test('what stands in an option is held against what it takes', async () => {
    const crisis = (incident: object): Config => ({rules: {'escalation/crisis': {incidents: [incident]}}})
    const place = 'rules["escalation/crisis"].incidents[0]'
    const incident = {topic: 'the power cut', words: ['no power'], lines: ['We know.']}
    await expect(createLinter(crisis({...incident, approvd: ['x']}))).rejects.toThrow(`${place}.approvd: there is no key "approvd": one of topic, words, lines`)
    await expect(createLinter(crisis({topic: 'a', words: ['b'], line: ['c']}))).rejects.toThrow(`${place}.line: there is no key "line": did you mean "lines"?\n${place}: needs \`lines\``)
    await expect(createLinter(crisis({...incident, words: 'no power'}))).rejects.toThrow(`${place}.words: must be a list, not "no power"`)
    await expect(createLinter({rules: {'tone/shouting': {allow: [3]}}})).rejects.toThrow('rules["tone/shouting"].allow[0]: must be a text, not 3')
    const report = await (await createLinter(crisis(incident))).lint({text: 'Hi!', customer: 'no power again'})
    expect([report.verdict, report.skipped.filter(({rule}) => rule === 'escalation/crisis')]).toEqual(['escalate', []])
  })

  test.each<[unknown, string]>([
    [{chanel: 'x'}, 'chanel: there is no key "chanel": did you mean "channel"?'],
    [{region: 'uk2'}, 'region: there is no region "uk2": did you mean "uk"?'],
    [{channel: 'smss'}, 'channel: there is no channel "smss": did you mean "sms"?'],
    [{channels: {smss: {limit: 3}}}, 'channels.smss: there is no channel "smss": did you mean "sms"? a channel of your own needs its `audience`'],
    [{channel: 'twiter'}, 'channel: there is no channel "twiter": did you mean "x"?'],
    [{channel: 'twitter'}, 'channel: there is no channel "twitter": did you mean "x"?'],
    [{channels: {twitter: {limit: 3}}}, 'channels.twitter: there is no channel "twitter": did you mean "x"? a channel of your own needs its `audience`'],
    [{rules: {'tone/robotik': 'off'}}, 'rules["tone/robotik"]: there is no rule "tone/robotik": did you mean "tone/robotic"?'],
    [{rules: {robotic: 'off'}}, 'rules.robotic: there is no rule "robotic": did you mean "tone/robotic"?'],
    [{rules: {'tone/robotic': 'errror'}}, 'rules["tone/robotic"]: there is no severity "errror": did you mean "error"?'],
    [{rules: {'tone/robotic': false}}, 'rules["tone/robotic"]: must be a text or a map of keys, not false (write off)'],
    [{rules: {'length/limit': {targett: 3}}}, 'rules["length/limit"].targett: there is no option "targett": did you mean "target"?'],
    [{rules: {'length/limit': {target: 'a'}}}, 'rules["length/limit"].target: must be a number, not "a"'],
    [{packs: 'tone'}, 'packs: must be a list, not "tone": put it in square brackets'],
    [{packs: ['finance']}, 'packs[0]: there is no pack "finance": did you mean "finance-uk"?'],
    [{packs: ['banking']}, 'packs[0]: there is no pack "banking": one of tone, length, finance-uk'],
    [{region: 'gb'}, 'region: there is no region "gb": did you mean "uk"?'],
    [{region: 'UK'}, 'region: there is no region "UK": did you mean "uk"?'],
    ...['nz', 'za', 'hk', 'New Zealand'].map((region) => [{region}, `region: there is no region "${region}": one of us, uk, ie, au, ca, in, sg, eu; elsewhere take "eu", which is British spelling and no one country’s regulator`] as [unknown, string]),
    [{rules: {'finance-uk': 'off'}}, 'rules.finance-uk: there is no rule "finance-uk": "finance-uk" is a pack: `packs` names the regulated ones that apply, `rules` turns single rules off'],
    [{rules: {'finance-uk/*': 'off'}}, 'rules["finance-uk/*"]: there is no rule "finance-uk/*": "finance-uk" is a pack: `packs` names the regulated ones that apply, `rules` turns single rules off'],
    [{company: {signOff: ['(']}}, 'company.signOff[0]: is not a regular expression: unterminated group'],
    [{voice: {signOff: 'initals'}}, 'voice.signOff: there is no sign-off "initals": did you mean "initials"?'],
    [{voice: {signOff: 'First Name'}}, 'voice.signOff: there is no sign-off "First Name": did you mean "first-name"?'],
    [{voice: {signOff: 'None'}}, 'voice.signOff: there is no sign-off "None": did you mean "none"?'],
    [{company: {patterns: ['A\\d']}}, "company.patterns: must be a map of keys, not a list, as in {job number: 'JOB-\\d{6}'}"],
    [{company: {patterns: {order: ['A\\d']}}}, "company.patterns.order: must be a text, not a list, as in 'JOB-\\d{6}'; two shapes are two names, or one in '(?:JOB|TASK)-\\d{6}'"],
    [{channels: {x: {limit: 0}}}, 'channels.x.limit: must be a whole number from 1, not 0'],
    [{channels: {x: {limit: 1.5}}}, 'channels.x.limit: must be a whole number from 1, not 1.5'],
    [{channels: {x: {limit: Number.NaN}}}, 'channels.x.limit: must be a number, not NaN'],
    ...[[{words: ['“goPay”']}, 'words[0]'], [{company: {names: ['“Acme Bank”']}}, 'company.names[0]'], [{company: {signOff: ['‘^AB’']}}, 'company.signOff[0]'], [{words: ['“MaxSaver']}, 'words[0]'], [{words: ['goPay”']}, 'words[0]'], [{overrides: [{files: '”*.md”'}]}, 'overrides[0].files'], [{voice: {terms: {basket: '“cart”'}}}, 'voice.terms.basket'], [{region: '“uk”'}, 'region']]
      .map(([config, at]) => [config, `${at as string}: the curly quotes are taken for a part of it: write straight ones, or none`] as [unknown, string]),
    [{overrides: {files: 'a'}}, 'overrides: must be a list, not a map of keys, as in [{files: macros/sms/**, channel: sms}]'],
    [{voice: {terms: ['cart']}}, 'voice.terms: must be a map of keys, not a list, as in {basket: cart}'],
    [{rules: null}, 'rules: is empty, and must be a map of keys: move what belongs to it to the right, below it'],
    [{'tone/robotic': 'off'}, '["tone/robotic"]: there is no key "tone/robotic": it belongs to `rules`: put it below that, further to the right'],
    [{contacts: ['a.example']}, 'contacts: there is no key "contacts": it belongs to `company`: put it below that, further to the right'],
    [{region: null}, 'region: is empty, and must be a text'],
    [{company: 'names = 3'}, 'company: must be a map of keys, not a text: behind a key there is a colon and a space, as in region: uk'],
    [{departments: {legal: 'legal@acme.example'}}, 'departments.legal: must be a map of keys, not a text: {contact: ..., within: ...}'],
    [{overrides: [{channel: 'x'}]}, 'overrides[0]: needs `files`'],
    [{overrides: [{files: 'a', extends: 'b'}]}, 'overrides[0].extends: there is no key "extends": one of files, region, packs, channel, company, words, voice, departments, channels, placeholders, rules'],
    [{voice: {contractions: false}}, 'voice.contractions: must be one of use, avoid, not false'],
    [{ownRules: {}}, 'ownRules: there is no key "ownRules": one of $schema, extends, region, packs, channel, company, words, voice, departments, channels, placeholders, rules, rulesDir, overrides'],
    [[], ': must be a map of keys, not a list'],
    ['text', ': must be a map of keys, not "text"']
  ])('%j', (config, problem) => {
    expect(wrong(config)).toEqual([problem])
  })

  test('quotes within a text, an apostrophe and an option of a rule are none', () => {
    expect(wrong({words: ['goin’', '’tis', 'rock ’n’ roll', 'it’s'], departments: {legal: {within: 'after “hold” is said'}}, company: {names: ['The “Best” Bank']}, rules: {'length/limit': {note: '“Thank you.”'}}})).toEqual([])
  })

  test('says no more of a value than it must: it could be private', () => {
    expect(wrong({channel: 'call 4111111111111111'}).join()).not.toContain('4111')
    expect(wrong({region: 'someone@example.com'}).join()).not.toContain('example')
  })

  test('keys of Object.prototype are keys like any other', () => {
    expect(wrong(JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}'))).toHaveLength(3)
  })
})

describe('createLinter checks its config', () => {
  test('and names every mistake by its key path', async () => {
    await expect(createLinter({channel: 'smss', rules: {'writing/repeated-word': 'off'}})).rejects.toThrow(
      'channel: there is no channel "smss": did you mean "sms"?\nrules["writing/repeated-word"]: there is no rule "writing/repeated-word": did you mean "writing/repeated-words"?'
    )
  })

  test('and that it is one', async () => {
    for (const none of [null, 'x', 5, []]) await expect(createLinter(none as unknown as Config)).rejects.toThrow(new TypeError('createLinter takes a config, an object as in a config file, or nothing'))
  })

  test('and reads no file', () => {
    for (const [config, message] of [[{extends: './a.yml'}, /extends: is for config files/], [{rulesDir: './r'}, /rulesDir: is for/], [{words: './w.txt'}, /words: must be a list here/], [{overrides: []}, /overrides: is for/]] as const)
      expect(() => checkConfig(config as Config, known)).toThrow(message)
  })

  test('takes rules in code', async () => {
    const rule = {title: 'T', severity: 'error', rationale: 'R', examples: [], check: () => [{start: 0, end: 2}]} as const
    const linter = await createLinter({ownRules: {'acme/first': rule}, rules: {'acme/first': 'warning'}})
    expect((await linter.lint('Hi there')).findings).toMatchObject([{rule: 'acme/first', severity: 'warning', excerpt: 'Hi', url: 'https://github.com/reply-lint/reply-lint#a-rule-of-your-own'}])
  })

  test.each([
    [{'acme/first': 5}, 'ownRules["acme/first"]: must be a rule: what defineRule returns'],
    [{'tone/robotic': {}}, 'ownRules: tone/robotic is a built-in rule: call yours otherwise'],
    [{first: {}}, 'ownRules.first: is named by its pack and itself: "acme/no-nicknames"'],
    [{'acme/first': {title: 'T', severity: 'fatal', check: () => []}}, 'ownRules["acme/first"].severity: must be error, warning, info, or {public, private}'],
    [{'acme/first': {title: 'T', severity: {public: 'error'}, check: () => []}}, 'ownRules["acme/first"].severity: must be error, warning, info, or {public, private}'],
    [{'acme/first': {title: 'T', severity: 'error', alert: 'legal', check: () => []}}, 'ownRules["acme/first"].alert: must be a list of departments'],
    [{'acme/first': {title: 'T', severity: 'error'}}, 'ownRules["acme/first"].check: must be a function (reply, options) that returns hits']
  ])('refuses what is no rule: %j', async (ownRules, message) => {
    await expect(createLinter({ownRules} as unknown as Config)).rejects.toThrow(message)
  })

  test('of a rule in code a finding with a label is told, with the label in its place', async () => {
    const rule = {title: 'T', severity: 'error', rationale: 'R', examples: [], check: () => [{start: 0, end: 4, label: 'desk number'}]} as const
    const {findings} = await (await createLinter({ownRules: {'acme/desk': rule}})).lint('D-77 is yours.')
    expect(findings).toMatchObject([{rule: 'acme/desk', excerpt: '[desk number]'}])
  })
})

describe('laying configs over each other', () => {
  const merge = (...configs: Config[]): unknown => {
    const merged = new Merged(configShape(known))
    for (const [i, config] of configs.entries()) merged.lay(config, i)
    return merged.value
  }

  test('lists of names grow, choices are replaced', () => {
    expect(merge({words: ['a'], packs: ['tone'], company: {names: ['A']}}, {words: ['b', 'a'], packs: ['length'], company: {names: ['B'], contacts: ['c']}})).toEqual({
      words: ['a', 'b'], packs: ['length'], company: {names: ['A', 'B'], contacts: ['c']}
    })
  })

  test('a rule keeps its options', () => {
    const rule = (...settings: NonNullable<Config['rules']>[string][]): unknown => (merge(...settings.map((setting) => ({rules: {'length/limit': setting}}))) as Config).rules!['length/limit']
    expect(rule({target: 1}, 'error')).toEqual({severity: 'error', target: 1})
    expect(rule('error', {target: 1})).toEqual({severity: 'error', target: 1})
    expect(rule({target: 1, severity: 'info'}, {target: 2})).toEqual({severity: 'info', target: 2})
    expect(rule({target: 1}, 'off', 'on')).toEqual({target: 1})
    expect(rule('off', 'on')).toBe('on')
    expect(rule('warning', 'off')).toBe('off')
  })

  test('never changes what it was given', () => {
    const below: Config = {words: ['a'], company: {names: ['A']}, channels: {x: {limit: 1}}}
    merge(below, {words: ['b'], company: {names: ['B']}, channels: {x: {limit: 2}}})
    expect(below).toEqual({words: ['a'], company: {names: ['A']}, channels: {x: {limit: 1}}})
  })
})

describe('config files', () => {
  test.each([
    ['reply-lint.config.yml', 'channel: sms'],
    ['reply-lint.config.yaml', '# nothing but a comment\nchannel: sms'],
    ['reply-lint.config.json', '{"channel": "sms"}'],
    ['reply-lint.config.mjs', 'export default {channel: "sms"}'],
    ['package.json', '{"name": "a", "reply-lint": {"channel": "sms"}}']
  ])('%s is found upwards from the draft', async (name, text) => {
    const root = folder({[name]: text, 'a/b/c.txt': 'Hi'})
    expect(await loadConfig(join(root, 'a/b/c.txt'))).toEqual({channel: 'sms'})
    expect(await loadConfig(join(root, 'a'))).toEqual({channel: 'sms'})
    expect(await loadConfig(join(root, name))).toEqual({channel: 'sms'})
  })

  test('two beside each other are refused: one of them would be lost', async () => {
    const root = folder({'reply-lint.config.yml': 'channel: sms', 'reply-lint.config.json': '{"channel": "email"}'})
    await expect(loadConfig(root)).rejects.toThrow('reply-lint.config.yml: beside it is reply-lint.config.json, and only one of them can be in force: keep one')
    expect(await loadConfig(join(root, 'reply-lint.config.json'))).toEqual({channel: 'email'})
    const packed = folder({'reply-lint.config.yml': 'channel: sms', 'package.json': '{"reply-lint": {"channel": "email"}}'})
    await expect(loadConfig(packed)).rejects.toThrow('reply-lint.config.yml: beside it is package.json, and only one of them can be in force: keep one')
    expect(await loadConfig(folder({'reply-lint.config.yml': 'channel: sms', 'package.json': '{"devDependencies": {"reply-lint": "1"}}'}))).toEqual({channel: 'sms'})
  })

  test('under a near name it is told of: all its settings would be lost', async () => {
    const cases: [string, string, string][] = [
      ['reply-lint.yml', '# ours\nchannel: sms', 'reply-lint.config.yml'], ['.reply-lint.yml', 'words:\n  - goPay', 'reply-lint.config.yml'], ['reply-lint.config.yml.txt', '"region": uk', 'reply-lint.config.yml'],
      ['.reply-lintrc', '{"channel": "sms"}', 'reply-lint.config.yml'], ['.reply-lintrc.json', '{\n  "channel": "sms"\n}', 'reply-lint.config.json'], ['reply-lint.config.ts', 'export default {\n  channel: "sms"\n}', 'reply-lint.config.js']
    ]
    for (const [name, text, right] of cases) {
      const cwd = folder({[name]: text, 'macros/a.txt': 'Hi Ana, it is here.'})
      expect(await reply(['macros/a.txt'], {cwd})).toMatchObject({code: 2, err: `${name}: is not read as the config: call it ${right}\n`})
      expect((await reply([], {cwd, stdin: 'Hi'})).code).toBe(2)
      await expect(loadConfig(cwd)).rejects.toThrow(`is not read as the config: call it ${right}`)
      expect((await reply(['--no-config', 'macros/a.txt'], {cwd})).err).toBe('')
      expect((await reply(['-c', name, 'macros/a.txt'], {cwd})).err).not.toContain('is not read as')
    }
  })

  test('and what else has such a name is let through: a workflow, and what a config extends', async () => {
    for (const files of [{'reply-lint.yml': 'name: replies\non: push\njobs:\n  lint:\n    rules: 1\n'}, {'reply-lint.config.yml': 'extends: reply-lint.yml', 'reply-lint.yml': 'channel: sms'}, {'reply-lint.json': '{"channel": "sms"}'}] as Record<string, string>[])
      expect((await reply([], {cwd: folder(files), stdin: 'Hi Ana, it is here.'})).err).toBe('')
  })

  test.each([5, {cwd: '.'}, null])('what is no path is refused by loadConfig: %j', async (path) => {
    await expect(loadConfig(path as never)).rejects.toThrow(new TypeError('loadConfig takes the path of a draft, a folder or a config file, or nothing'))
  })

  test('the nearest is the one; a package.json without the key is none', async () => {
    const root = folder({'reply-lint.config.yml': 'channel: sms', 'a/package.json': '{"name": "a"}', 'a/b/reply-lint.config.json': '{"channel": "email"}', 'a/c.txt': '', 'a/b/d.txt': '', 'e/package.json': '{broken "reply-lint"', 'e/f.txt': ''})
    expect(await loadConfig(join(root, 'a/c.txt'))).toEqual({channel: 'sms'})
    expect(await loadConfig(join(root, 'a/b/d.txt'))).toEqual({channel: 'email'})
    expect(await loadConfig(join(root, 'e/f.txt'))).toEqual({channel: 'sms'})
  })

  test('extends: what is extended comes first, its paths are its own', async () => {
    const root = folder({
      'c.yml': 'extends: [shared/base.yml, ./more.json]\nwords: [own]\nchannel: sms', 'shared/base.yml': 'words: ./words.txt\nchannel: email\nregion: uk\noverrides: [{files: "*.md", region: ie}]',
      'shared/words.txt': '# ours\ngoPay\n\n  MaxSaver # the account\n', 'more.json': '{"region": "us"}'
    })
    const file = await openConfig(join(root, 'c.yml'))
    expect((await file.for(join(root, 'a.txt'))).config).toEqual({words: ['goPay', 'MaxSaver', 'own'], channel: 'sms', region: 'us'})
    expect((await file.for(join(root, 'shared/a.md'))).config.region).toBe('us')
  })

  test('overrides go by the path from the folder of the file; a name alone matches in any folder', async () => {
    const root = folder({'c.yml': 'channel: x\noverrides:\n  - {files: "sms/**", channel: sms}\n  - {files: ["*.mail.txt", ./odd.txt], channel: email}'})
    const file = await openConfig(join(root, 'c.yml'))
    const channel = async (path: string | undefined): Promise<string | undefined> => (await file.for(path === undefined ? path : join(root, path))).config.channel
    expect(await Promise.all(['a.txt', 'sms/a.txt', 'sms/b/c.md', 'b/sms/a.txt', 'deep/er/d.mail.txt', 'sms/e.mail.txt', 'odd.txt', 'b/odd.txt', undefined].map(channel))).toEqual(
      ['x', 'sms', 'sms', 'x', 'email', 'email', 'email', 'x', 'x']
    )
  })

  test('merge keys of YAML, also of several maps; what stands beside them wins', async () => {
    const root = folder({'c.yml': 'overrides:\n  - &a {files: a.txt, channel: sms, region: uk}\n  - &b {files: b.txt, words: [goPay]}\n  - <<: [*b, *a]\n    files: c.txt\n    region: ie\n'})
    expect((await (await openConfig(join(root, 'c.yml'))).for(join(root, 'c.txt'))).config).toEqual({channel: 'sms', words: ['goPay'], region: 'ie'})
  })

  test('overrides: a folder is all that is in it, and what a ! is before is left out', async () => {
    const matches = async (files: string, path: string): Promise<boolean> => {
      const root = folder({'c.yml': `overrides: [{files: ${files}, channel: sms}]`})
      return (await (await openConfig(join(root, 'c.yml'))).for(join(root, path))).config.channel === 'sms'
    }
    for (const [files, inside, outside] of [
      ["['macros/**', '!macros/old/**']", ['macros/a.txt', 'macros/new/old.txt'], ['macros/old/a.txt', 'a.txt']],
      ["['!macros/old', 'macros/']", ['macros/a.txt'], ['macros/old/a.txt', 'macros/old/er/a.txt']],
      ["'!*.md'", ['a.txt', 'b/a.txt'], ['a.md', 'b/a.md']],
      ["['*.txt', '!./odd.txt', '!old']", ['b/odd.txt'], ['odd.txt', 'b/old/c/a.txt']],
      ["['', a.txt, '!']", ['a.txt'], ['b.txt']],
      ["'!(a|b).txt'", ['c.txt', 'd/c.txt'], ['a.txt']]
    ] as const) {
      for (const path of inside) expect(await matches(files, path), `${files} ${path}`).toBe(true)
      for (const path of outside) expect(await matches(files, path), `${files} ${path}`).toBe(false)
    }
  })

  test('rulesDir: rules of its own, with settings', async () => {
    const root = folder({'c.yml': 'rulesDir: ours\nrules: {ours/snarfle: warning, deep/snarfle: off}', 'ours/snarfle.yml': snarfle, 'ours/deep/snarfle.yml': snarfle})
    const linter = await createLinter(await loadConfig(join(root, 'c.yml')))
    expect((await linter.lint('You can snarfle it.')).findings.filter(({rule}) => rule.endsWith('snarfle')).map(({rule, severity}) => [rule, severity])).toEqual([['ours/snarfle', 'warning']])
  })

  test.each<[string, Record<string, string | Uint8Array>, string[]]>([
    ['a mistake at its place', {'c.yml': '# a\nrules:\n  tone/robotik-x: off\n\nregion: [uk]\n'}, ['c.yml:3:3: there is no rule "tone/robotik-x"', 'c.yml:5:9: must be a text, not a list']],
    ['a value in a list', {'c.yml': 'company:\n  signOff:\n    - ok\n    - "("\n'}, ['c.yml:4:7: is not a regular expression: unterminated group']],
    ['in JSON', {'c.json': '{\n  "chanel": "x"\n}'}, ['c.json:2:3: there is no key "chanel": did you mean "channel"?']],
    ['in package.json', {'package.json': '{\n  "reply-lint": {\n    "chanel": 1\n  }\n}'}, ['package.json:3:5: there is no key "chanel": did you mean "channel"?']],
    ['in code, by its key path', {'c.mjs': 'export default {company: {nmaes: []}}'}, ['c.mjs: company.nmaes: there is no key of company "nmaes": did you mean "names"?']],
    ['code without a config', {'c.mjs': 'export const config = {channel: "x"}'}, ['c.mjs: exports no config: write `export default {…}`']],
    ['a rule whose file has a blank in its name', {'c.yml': 'rulesDir: ours', 'ours/no eta.yml': snarfle}, ['ours/no eta.yml: its rule would be called "ours/no eta": let file and folder have names of letters']],
    ['a folder of rules with a blank in its name', {'c.yml': 'rulesDir: our rules', 'our rules/eta.YML': snarfle}, ['our rules/eta.YML: its rule would be called "our rules/eta": let file']],
    ['a rule that is there twice', {'c.yml': 'rulesDir: ours', 'ours/snarfle.yml': snarfle, 'ours/snarfle.yaml': snarfle}, ['c.yml:1:11: ours/snarfle is there as .yml and as .yaml: one would be lost']],
    ['a package.json without one', {'package.json': '{"devDependencies": {"reply-lint": "1"}}'}, ['package.json: has no key "reply-lint"']],
    ['a text in package.json', {'package.json': '{"reply-lint": "./team.yml"}'}, ['package.json:1:16: must be a map of keys, not "./team.yml"']],
    ['another kind of file', {'c.ts': 'export default {}'}, ['c.ts: a config cannot be of this kind (.ts), but .yml, .json, .js or .mjs']],
    ['another encoding', {'c.yml': Buffer.from('company: {names: [Caf\u00e9]}', 'latin1')}, ['c.yml: is not UTF-8: save it as UTF-8']],
    ['another encoding of a rule', {'c.yml': 'rulesDir: ours', 'ours/a.yml': Buffer.from('\ufeffa', 'utf16le')}, ['c.yml:1:11: a.yml is not UTF-8: save it as UTF-8']],
    ['an override for nothing', {'c.yml': 'overrides:\n  - files: []\n    channel: sms'}, ['c.yml:2:12: names no files']],
    ['a path of Windows', {'c.yml': "overrides:\n  - {files: 'macros\\sms\\**', channel: sms}\n  - files: ['.\\d.txt', a]\n    channel: sms\n  - {files: 'macros\\*.md', channel: sms}\n  - {files: ['app/\\[id\\]/**', '*\\.md', 'a\\!.txt'], channel: sms}"}, ['2:13', '3:12', '5:13'].map((at) => `c.yml:${at}: in a glob a / and no \\ parts the folders, as in macros/sms/**`)],
    ['packs that are everybody’s alone', {'c.yml': 'packs: [spelling, tone]\noverrides:\n  - files: a\n    packs:\n      - escalation\n  - {files: b, packs: [tone, legal]}\n  - {files: c, packs: []}'}, ['c.yml:1:8: names no regulated pack, and so turns them all off (everybody’s are on without it): name those that apply, as finance-uk, or write [] for none', 'c.yml:5:7: names no regulated pack']],
    ['packs of its own alone', {'c.yml': 'extends: ours.yml\nrulesDir: ours', 'ours.yml': 'packs: [ours]', 'ours/a.yml': snarfle}, ['ours.yml:1:8: names no regulated pack']],
    ['a rule that has the name of a built-in one', {'c.yml': 'rulesDir: ours', 'ours/tone/robotic.yml': snarfle}, ['c.yml:1:11: tone/robotic is a built-in rule: call yours otherwise']],
    ['one of a file that it extends', {'c.yml': 'extends: ./team.yml', 'team.yml': 'rulesDir: ours', 'ours/tone/robotic.yml': snarfle}, ['team.yml:1:11: tone/robotic is a built-in rule: call yours otherwise']],
    ['one in code', {'c.mjs': 'export default {ownRules: {"tone/robotic": {}}}'}, ['c.mjs: ownRules: tone/robotic is a built-in rule: call yours otherwise']],
    ['a sign-off that every sentence has', {'c.yml': 'company: {signOff: ["^AB", "^.*$"]}'}, ['c.yml:1:28: matches an ordinary sentence too']],
    ['code that fails', {'c.mjs': 'throw new Error("no such luck")'}, ['c.mjs: cannot be loaded: no such luck']],
    ['YAML that is none', {'c.yml': 'channel: x\nregion'}, ['c.yml:2:1: this line is no field']],
    ['a key without a space behind its colon', {'c.yml': 'region:uk'}, ['c.yml:1:1: must be a map of keys, not a text: behind a key there is a colon and a space, as in region: uk']],
    ['a key that begins too far to the right', {'c.yml': 'rules:\n  tone/robotic: off\n\n   tone/shouting: off'}, ['c.yml:4:4: this line begins too far to the left or to the right: what stands side by side begins under each other']],
    ['an item that begins too far to the left', {'c.yml': 'words:\n  - goPay\n - MaxSaver'}, ['c.yml:3:2: this line begins too far']],
    ['quotes that are left open in a list', {'c.yml': 'region: uk\nwords: ["goPay", "MaxSaver]\nchannel: x'}, ['c.yml:2:18: these quotes are not closed']],
    ['quotes that are left open behind an apostrophe', {'c.yml': "# don't \"hurry\nwords: ['it''s', goPay's]\ncompany: {names: ['Acme]}"}, ['c.yml:3:19: these quotes are not closed']],
    ['a @ without quotes', {'c.yml': 'company:\n  contacts: [@acme]'}, ['c.yml:2:14: a text that starts with @ needs quotes']],
    ['a % without quotes', {'c.yml': 'words: [%off]'}, ['c.yml:1:9: a text that starts with % needs quotes']],
    ['a backslash in double quotes', {'c.yml': 'company: {signOff: ["^A\\d"]}'}, ['c.yml:1:24: a \\ means itself in single quotes only: put the text in them']],
    ['a * without quotes', {'c.yml': 'overrides:\n  - files: *.md'}, ['c.yml:2:12: *.md names an anchor that is not there: a text that starts with * needs quotes']],
    ['a list that is left open', {'c.yml': 'words: [1\nchannel: x'}, ['c.yml:2:1: a [ before this is not closed by a ]']],
    ['a map that is left open', {'c.yml': 'voice: {emoji: false\nchannel: x'}, ['c.yml:2:1: a { before this is not closed by a }']],
    ['a tab', {'c.yml': 'voice:\n\temoji: false'}, ['c.yml:2:1: a line is moved in with spaces, not with a tab']],
    ['quotes that are left open', {'c.yml': 'channel: "x\nregion: uk'}, ['c.yml:1:10: these quotes are not closed']],
    ['a colon without quotes', {'c.yml': 'departments:\n  legal:\n    within: soon: today'}, ['c.yml:3:13: a text with a colon needs quotes']],
    ['two documents', {'c.yml': 'channel: x\n---\nregion: uk'}, ['c.yml:2:1: nothing may follow the line ---']],
    ['a ! without quotes', {'c.yml': 'overrides:\n  - files:\n      - a/**\n      - !b/**\n    channel: sms'}, ['c.yml:4:9: a text that starts with ! needs quotes']],
    ['a key said twice', {'c.yml': 'channel: x\n"channel" : sms'}, ['c.yml:2:1: the key "channel" is there twice']],
    ['a key said twice in JSON', {'c.json': '{"rules": {"tone/robotic": "off"},\n  "company": {},\n  "rul\\u0065s": {"tone/shouting": "off"}}'}, ['c.json:3:3: the key "rules" is there twice']],
    ['a key said twice deep in JSON', {'c.json': '{"overrides": [{"files": "a"}, {"files": "b", "channels": {"x": {"limit": 1}, "sms": {"limit": 2},\n"x": {}}}]}'}, ['c.json:2:1: the key "x" is there twice']],
    ['a key said twice in package.json', {'package.json': '{"scripts": {"a": "b", "a": "c"},\n"reply-lint": {"channel": "x",\n  "channel": "sms"}}'}, ['package.json:3:3: the key "channel" is there twice']],
    ['the key of package.json said twice', {'package.json': '{"reply-lint": {"channel": "x"},\n "reply-lint": {}}'}, ['package.json:2:2: the key "reply-lint" is there twice']],
    ['a mistake in a package.json that says something else twice', {'package.json': '{"scripts": {"a": "b", "a": "c"},\n"reply-lint": {"chanel": "x"}}'}, ['package.json:2:16: there is no key "chanel"']],
    ['what cannot be merged', {'c.yml': 'company:\n  <<: sms'}, ['c.yml: <<: takes a map or its *name']],
    ['a mistake in what is merged', {'c.yml': 'overrides:\n  - &a {files: a, chanel: x}\n  - <<: *a\n    files: b'}, ['c.yml:2:19: there is no key "chanel"', 'c.yml:3:5: there is no key "chanel"']],
    ['JSON that is none', {'c.json': '{"channel": }'}, ["c.json: is not JSON: unexpected token '}'"]],
    ['JSON with a comma too many', {'c.json': '{\n  "channel": "x",\n}'}, ['c.json:3:1: is not JSON: expected double-quoted property name']],
    ['JSON with a comment', {'c.json': '// ours\n{"channel": "x"}'}, ["c.json:1:1: is not JSON: unexpected token '/'"]],
    ['a missing base', {'c.yml': 'channel: x\nextends: [./a.yml, ./none.yml]', 'a.yml': ''}, ['c.yml:2:20: there is no such config file: "./none.yml" is looked for from the folder of this file']],
    ['a circle', {'c.yml': 'extends: ./a.yml', 'a.yml': 'extends: b.yml', 'b.yml': '\nextends: [c.yml]'}, ['b.yml:2:11: this file extends itself, directly or through another']],
    ['a missing word list', {'c.yml': 'words: ./none.txt'}, ['c.yml:1:8: there is no such word list: "./none.txt" is looked for from the folder of this file']],
    ['a missing folder of rules', {'c.yml': 'rulesDir: ./none'}, ['c.yml:1:11: there is no such folder: "./none" is looked for from the folder of this file']],
    ['a mistake in a rule whose setting is none', {'c.yml': 'rulesDir: ./ours\nrules: {ours/a: off}\noverrides: [{files: a, rules: {ours/a: on}, chanel: x}]', 'ours/a.yml': snarfle.replace('severity', 'sverity')}, ['ours/a.yml:2:1: a rule has no field sverity; did you mean severity?', 'c.yml:3:45: there is no key "chanel"']],
    ['a mistake in a rule', {'c.yml': 'rulesDir: ./ours', 'ours/a.yml': snarfle.replace('severity', 'sverity')}, ['ours/a.yml:2:1: ']]
  ])('%s', async (_, files, messages) => {
    const cwd = folder(files)
    const {code, out, err} = await reply(['-c', Object.keys(files)[0]!], {cwd, stdin: 'Hi'})
    const lines = err.trimEnd().split('\n')
    for (const [i, message] of messages.entries()) expect(lines[i]).toContain(message)
    expect(err).not.toContain(cwd)
    expect({code, out}).toEqual({code: 2, out: ''})
  })
})

describe('nearest', () => {
  test('one slip of the keyboard is near, another word is not', () => {
    expect(nearest('emial', ['email', 'sms'])).toBe('email')
    expect(nearest('fax', ['email', 'sms'])).toBeUndefined()
    expect(nearest('warn', ['error', 'warning'])).toBe('warning')
    expect(nearest('x'.repeat(1000), ['x'])).toBeUndefined()
  })
})

test('words of one’s own may be terms of several, or stand on one line of a list', async () => {
  const told = async (words: readonly string[]): Promise<string[]> => (await (await createLinter({words})).lint('The zorbi flimpt is here, and a snarfel too.')).findings.map(({excerpt}) => excerpt)
  expect(await told([])).toEqual(['zorbi', 'flimpt', 'snarfel'])
  for (const words of [['zorbi flimpt', 'snarfel'], ['zorbi, flimpt; snarfel']]) expect(await told(words)).toEqual([])
})
