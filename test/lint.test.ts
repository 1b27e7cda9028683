import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/index.js'
import {lint, type ActiveRule} from '../src/lint.js'
import {parseReply} from '../src/reply.js'
import type {Draft, Hit, LoadedRule, Report, Settings} from '../src/rule.js'
import {findChannel} from '../src/channels/index.js'

const settings: Settings = {region: undefined, company: {names: [], contacts: [], signOff: []}, words: [], voice: {}, departments: {}, packs: []}
const length = {count: 0, limit: null, unit: 'code-points', left: null} as const

/** A rule that flags a word wherever it stands in the reply. */
const rule = (id: string, word: string, more: Partial<LoadedRule> = {}, hit: Partial<Hit> = {}): LoadedRule => {
  const pack = id.split('/')[0]!
  return {
    id,
    pack,
    title: `Says ${word}`,
    severity: 'warning',
    category: 'tone',
    rationale: 'A test.',
    examples: [],
    *check(reply) {
      for (let at = reply.value.indexOf(word); at >= 0; at = reply.value.indexOf(word, at + 1)) yield {start: at, end: at + word.length, ...hit}
    },
    ...more
  }
}

const run = (draft: Draft | string, rules: LoadedRule[], child = false): {report: Report; masked: string} => {
  const given = typeof draft === 'string' ? {text: draft} : draft
  const active: ActiveRule[] = rules.map((one) => ({rule: one, severity: one.severity, options: {}}))
  return lint(parseReply(given, findChannel(given.channel ?? 'x')!, settings), active, {urlOf: (id) => id, length, child})
}

const ids = (report: Report): string[] => report.findings.map((finding) => finding.rule)

describe('lint', () => {
  test('stamps id, category, place and message', () => {
    const {report} = run('Oh no.\r\nWell, bother.', [rule('tone/bother', 'bother', {message: 'Leave “{found}” out.'})])
    expect(report.findings).toMatchObject([{rule: 'tone/bother', category: 'tone', severity: 'warning', message: 'Leave “bother” out.', in: 'reply', start: 14, end: 20, line: 2, column: 7, endLine: 2, endColumn: 13, excerpt: 'bother', action: 'edit'}])
  })

  test('sorts by place, the customer first', () => {
    const seesCustomer = rule('escalation/x', 'x', {category: 'escalation', *check() { yield {start: 0, end: 2, in: 'customer'} }})
    const {report} = run({text: 'b a', customer: 'hey'}, [rule('tone/a', 'a'), rule('writing/b', 'b', {category: 'writing'}), seesCustomer])
    expect(ids(report)).toEqual(['escalation/x', 'writing/b', 'tone/a'])
  })

  test('takes the severity of the audience', () => {
    const both = rule('tone/a', 'bad', {severity: {public: 'error', private: 'off'}})
    expect(run('bad', [both]).report.findings[0]?.severity).toBe('error')
    expect(run({text: 'bad', channel: 'x-dm'}, [both]).report.findings).toEqual([])
  })

  test('softens what is less sure, and makes a notice of what is handled', () => {
    expect(run('bad', [rule('tone/a', 'bad', {severity: 'error'}, {confidence: 'low'})]).report.findings[0]?.severity).toBe('warning')
    expect(run('bad', [rule('tone/a', 'bad', {severity: 'error'}, {handled: true})]).report.findings[0]).toMatchObject({severity: 'info', handled: true})
  })

  test('skips rules that read the customer when there is no message, and says so', () => {
    const {report} = run('bad', [rule('tone/a', 'bad', {needsCustomer: true})])
    expect(report.skipped).toEqual([{rule: 'tone/a', reason: 'no customer message given'}])
  })

  test('survives a rule that throws, and does not quote its error', () => {
    const {report} = run('bad', [rule('tone/a', 'bad', {check: () => { throw new RangeError('bad 4111111111111111') }}), rule('tone/b', 'bad')])
    expect(report.skipped).toEqual([{rule: 'tone/a', reason: 'the rule failed with RangeError'}])
    expect(ids(report)).toEqual(['tone/b'])
  })

  test.each<[string, () => unknown, string]>([
    ['a promise', async () => { throw new Error('bad 4111111111111111') }, 'check must return hits, not a promise'],
    ['an async generator', async function* () { yield {start: 0, end: 1} }, 'check must return hits at once: function*, not async function*'],
    ['nothing', () => undefined, 'check must return a list of hits, an empty one for nothing found'],
    ['null', () => null, 'check must return a list of hits, an empty one for nothing found'],
    ['one hit', () => ({start: 0, end: 1}), 'check must return a list of hits, an empty one for nothing found'],
    ['no hits', () => [null], 'a hit needs `start` and `end`, whole numbers'],
    ['no place', () => [{start: NaN, end: 1}], 'a hit needs `start` and `end`, whole numbers']
  ])('names a rule that gives %s, and the others speak', async (_, check, reason) => {
    const {report} = run('bad', [rule('tone/a', 'bad', {check: check as LoadedRule['check']}), rule('tone/b', 'bad')])
    expect(report.skipped).toEqual([{rule: 'tone/a', reason: `the rule failed: ${reason}`}])
    expect(ids(report)).toEqual(['tone/b'])
    // a failure that nobody caught would fail this run
    await new Promise((resolve) => setTimeout(resolve, 1))
  })

  test('names a rule that gives a place outside the text, and keeps what of it is inside', () => {
    const {report} = run('bad', [rule('tone/a', 'bad', {*check() { yield {start: -5, end: 1e9} }})])
    expect(report.skipped).toEqual([{rule: 'tone/a', reason: 'the rule failed: a hit is not inside the text: 0 <= start <= end <= length'}])
    expect(report.findings).toMatchObject([{start: 0, end: 3}])
  })

  test.each([
    [{start: 0.5, end: 2}, 'a hit needs `start` and `end`, whole numbers'],
    [{start: 0, end: 2, message: 5}, 'the `message` and the `label` of a hit are texts'],
    [{start: 0, end: 2, suggestions: 'abc'}, 'the `suggestions` of a hit are a list of texts'],
    [{start: 0, end: 2, suggestions: [null]}, 'the `suggestions` of a hit are a list of texts'],
    [{start: 0, end: 2, in: 'nowhere'}, 'the `in` of a hit is reply or customer'],
    [{start: 0, end: 2, alert: 'legal'}, 'the `alert` of a hit is a list of departments'],
    [{start: 0, end: 2, action: 'explode'}, 'the `action` of a hit is one of edit, take-offline, escalate'],
    [{start: 0, end: 2, handled: 'yes'}, '`certain` and `handled` of a hit are true or false']
  ])('names a rule whose hit has a field of another kind: %j', async (hit, message) => {
    const wrong = {title: 'T', severity: 'error', rationale: 'R', examples: [], check: () => [hit]}
    const right = {title: 'T', severity: 'error', rationale: 'R', examples: [], check: () => [{start: 0, end: 2}]}
    const {skipped, findings} = await (await createLinter({ownRules: {'acme/wrong': wrong, 'acme/right': right}} as never)).lint('Hi there')
    expect(skipped).toContainEqual({rule: 'acme/wrong', reason: `the rule failed: ${message}`})
    expect(findings).toMatchObject([{rule: 'acme/right'}])
  })

  test.each([7, [5], [{from: 'agent', text: 'a'}], {text: 'a'}])('says what a customer’s message is: %j', async (customer) => {
    await expect((await createLinter()).lint({text: 'a', customer} as never)).rejects.toThrow('the customer of a draft is a text, or a list of turns {from: "customer" or "company", text}')
  })

  test.each([
    [{text: 'a', chanel: 'sms'}, 'lint: there is no key "chanel": did you mean "channel"?'], [{text: 'a', Customer: 'b'}, 'lint: there is no key "Customer": did you mean "customer"?'],
    [{text: 'a', customerMessage: 'b'}, 'lint: there is no key "customerMessage": did you mean "customer"?'],
    [{text: 'a', path: 5}, 'the channel and the path of a draft are texts'], [{text: 'a', channel: ['x']}, 'the channel and the path of a draft are texts'],
    [{text: 'a', customer: [{from: 'customer', text: 'b', at: 'noon'}]}, 'the `at` of a turn is a time, as "2026-03-02T09:00:00Z"']
  ])('and so is a key with a slip, or a name that is none: %j', async (draft, message) => {
    await expect((await createLinter()).lint(draft as never)).rejects.toThrow(new TypeError(message))
  })

  test('settings beside a text are refused, which nobody would read; a list may be mapped', async () => {
    const {lint, lintSync} = await createLinter()
    await expect((lint as (...given: unknown[]) => Promise<unknown>)('Hi', {channel: 'sms'})).rejects.toThrow('lint takes one thing: a text, or a draft {text, channel, customer, path}')
    expect(() => (lintSync as (...given: unknown[]) => unknown)('Hi', {channel: 'sms'})).toThrow(TypeError)
    expect(await Promise.all(['Hi Ana, it is here.', 'All is well.'].map(lint))).toHaveLength(2)
  })

  test('keys of the caller’s own are let through', async () => {
    expect((await (await createLinter()).lint({text: 'All is well.', ticket: 3, channel: undefined, path: undefined} as never)).verdict).toBe('send')
  })

  test('null is a customer who has written nothing', async () => {
    const {lint, lintSync} = await createLinter()
    for (const report of [await lint({text: 'All is well.', customer: null, channel: null, path: null} as never), lintSync({text: 'All is well.', customer: null} as never).report]) {
      expect(report).toEqual(await lint('All is well.'))
    }
  })

  test('covers personal data in every output, also where it may be said', () => {
    const data = rule('privacy/card', '4111', {title: 'A card', category: 'privacy', severity: {public: 'error', private: 'off'}}, {label: 'card number'})
    const around = rule('tone/around', 'card 4111 x', {message: 'Not “{found}”.'})
    for (const channel of ['x', 'x-dm']) {
      const {report, masked} = run({text: 'Hi, card 4111 x', channel}, [around, data])
      expect(JSON.stringify(report)).not.toContain('4111')
      expect(masked).toBe('Hi, card •••• x')
    }
    expect(run('4111', [data]).report.findings[0]?.excerpt).toBe('[card number]')
  })

  test('reports no misspelling inside personal data', () => {
    const data = rule('privacy/email', 'jon@exmaple', {category: 'privacy'}, {label: 'e-mail address'})
    expect(ids(run('jon@exmaple', [rule('spelling/a', 'exmaple', {category: 'spelling'}), data]).report)).toEqual(['privacy/email'])
  })
})

describe('precedence', () => {
  test('one place, one finding of a category: the graver, then the longer', () => {
    expect(ids(run('so bad', [rule('tone/a', 'bad'), rule('tone/b', 'so bad')]).report)).toEqual(['tone/b'])
    expect(ids(run('so bad', [rule('tone/a', 'bad', {severity: 'error'}), rule('tone/b', 'so bad')]).report)).toEqual(['tone/a'])
  })

  test('of length and templates every rule speaks on a place, each once', () => {
    for (const category of ['length', 'template'] as const)
      expect(ids(run('so bad', [rule('a/a', 'bad', {category}), rule('a/b', 'so bad', {category}), rule('a/a', 'ba', {category})]).report)).toEqual(['a/b', 'a/a'])
  })

  test('the specific rule stands in place of the one it overrides', () => {
    const specific = rule('finance-uk/a', 'bad', {category: 'advice', overrides: ['tone/b']})
    expect(ids(run('bad', [rule('tone/b', 'bad'), specific]).report)).toEqual(['finance-uk/a'])
    expect(ids(run('bad', [rule('tone/b', 'bad'), {...specific, overrides: ['tone']}]).report)).toEqual(['finance-uk/a'])
  })

  test('a guess stands in place of no error that a phrase knows', () => {
    const guess = rule('finance-us/a', 'so bad', {category: 'advice', overrides: ['finance-uk/b'], check: () => [{start: 0, end: 6, confidence: 'low'}]})
    expect(ids(run('so bad', [rule('finance-uk/b', 'bad', {category: 'advice', severity: 'error'}), guess]).report)).toEqual(['finance-uk/b'])
    expect(ids(run('so bad', [rule('finance-uk/b', 'bad', {category: 'advice', severity: 'warning'}), {...guess, severity: 'error'}]).report)).toEqual(['finance-us/a'])
  })

  test('two regulated packs that see one sentence give one finding', () => {
    const uk = rule('finance-uk/a', 'cannot', {category: 'advice'})
    const us = rule('finance-us/a', 'lose', {category: 'advice'})
    expect(run('You cannot lose. Really.', [uk, us]).report.findings).toHaveLength(1)
    expect(run('You cannot go. You lose.', [uk, us]).report.findings).toHaveLength(2)
  })

  test('what one rule says of a sentence twice in the same words is said once, of its first place', () => {
    const advice = rule('legal/a', 'sue', {category: 'advice', message: 'Leave that to a lawyer.'})
    expect(run('Sue, sue or sue. They sue.', [advice]).report.findings.map(({start}) => start)).toEqual([5, 22])
    expect(run('sue or sue', [{...advice, message: 'Leave “{found}” out.'}]).report.findings).toHaveLength(1)
    const replaces = rule('legal/a', 'sue', {category: 'advice'}, {suggestions: ['ask']})
    expect(run('sue or sue', [replaces]).report.findings).toHaveLength(2)
    expect(run('sue or sue', [rule('tone/a', 'sue')]).report.findings).toHaveLength(2)
  })

  test('of equally grave findings on a place the company’s own speaks', () => {
    const built = rule('finance-uk/a', 'cannot lose', {category: 'advice'})
    const own = rule('ours/a', 'lose', {category: 'advice', own: true})
    expect(ids(run('You cannot lose.', [built, own]).report)).toEqual(['ours/a'])
    expect(ids(run('You cannot lose.', [{...built, severity: 'error'}, own]).report)).toEqual(['finance-uk/a'])
    expect(ids(run('You lose, you cannot lose.', [built, own]).report)).toEqual(['ours/a'])
    expect(ids(run('You lose and win.', [rule('finance-uk/b', 'win', {category: 'advice'}), own]).report)).toEqual(['ours/a', 'finance-uk/b'])
  })

  test('a danger to life silences warmth and style, not what mocks or blames', () => {
    const danger = rule('escalation/self-harm', 'die', {category: 'escalation', lifeSafety: true, alert: ['safeguarding'], action: 'escalate'})
    const {report} = run('die bad long', [danger, rule('tone/b', 'bad'), rule('writing/b', 'long', {category: 'writing'})])
    expect(ids(report)).toEqual(['escalation/self-harm'])
    expect(ids(run('die bad', [danger, rule('tone/b', 'bad', {disrespect: true})]).report)).toEqual(['escalation/self-harm', 'tone/b'])
    expect(report).toMatchObject({verdict: 'escalate', alert: ['safeguarding']})
  })

  test('one danger to life does not silence another elsewhere', () => {
    const place = (word: string): Partial<LoadedRule> => ({
      category: 'escalation',
      lifeSafety: true,
      severity: 'error',
      *check({customer}) {
        const start = customer?.value.indexOf(word) ?? -1
        if (start >= 0) yield {start, end: start + word.length, in: 'customer'}
      }
    })
    const fire = rule('escalation/safety-incident', '', {...place('caught fire'), alert: ['product-safety']})
    const reaction = rule('pharma/adverse-event', '', {...place('heart race'), alert: ['pharmacovigilance'], overrides: ['escalation/safety-incident']})
    const {report} = run({text: 'Oh no', customer: 'The heater caught fire, and your cough tablets made my heart race.'}, [fire, reaction])
    expect(ids(report)).toEqual(['escalation/safety-incident', 'pharma/adverse-event'])
    expect(report.alert.toSorted()).toEqual(['pharmacovigilance', 'product-safety'])
  })

  test('with a child nothing asks for a private place', () => {
    const route = rule('offline/route', 'here', {category: 'offline', action: 'take-offline'})
    const data = rule('privacy/email', 'mail', {category: 'privacy', action: 'take-offline'}, {label: 'e-mail address'})
    const {report} = run('here mail', [route, data], true)
    expect(report.findings).toMatchObject([{rule: 'privacy/email', action: 'edit'}])
    expect(run('here mail', [route, data]).report.verdict).toBe('take-offline')
  })

  test('settles a hundred thousand hits in one go', () => {
    expect(run('bad '.repeat(100_000), [rule('tone/a', 'bad'), rule('tone/b', 'ad', {overrides: ['tone/c']})]).report.findings).toHaveLength(100_000)
  })
})

describe('verdict', () => {
  test.each<[string, Partial<LoadedRule>, Partial<Hit>]>([
    ['send', {severity: 'info'}, {}],
    ['edit', {}, {}],
    ['take-offline', {action: 'take-offline'}, {}],
    ['send', {action: 'take-offline', severity: 'info'}, {}],
    ['escalate', {action: 'escalate', alert: ['legal']}, {handled: true}],
    ['escalate', {alert: ['legal'], severity: 'info'}, {}]
  ])('%s', (verdict, more, hit) => {
    expect(run('bad', [rule('tone/a', 'bad', more, hit)]).report.verdict).toBe(verdict)
  })
})

test('a report is its reader’s: what is written into it reaches no other', async () => {
  const linter = await createLinter()
  const draft = {text: 'Sorry to hear that.', customer: 'I am going to kill myself tonight.'}
  const {report} = linter.lintSync(draft)
  const expected = structuredClone(report)
  expect(report.alert).not.toEqual([])
  for (const {alert} of report.findings) (alert as string[] | undefined)?.push('nobody')
  Object.assign(report.length, {count: -1, left: null})
  expect(linter.lintSync(draft).report).toEqual(expected)
  expect((await createLinter()).lintSync(draft).report).toEqual(expected)
})
