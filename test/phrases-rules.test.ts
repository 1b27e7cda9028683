import {beforeAll, describe, expect, test} from 'vitest'
import {compileFiles} from '../src/phrases/files.js'
import {phraseRules} from '../src/phrases/index.js'
import {parseReply} from '../src/reply.js'
import type {Channel, Hit, Settings, Turn} from '../src/rule.js'
import {readyWords} from '../src/spelling/words.js'

beforeAll(readyWords)

const channel: Channel = {id: 'x', title: 'X', audience: 'public', limit: 280, unit: 'x', source: '', grade: 'A'}
const settings = (names: string[] = []): Settings => ({
  region: undefined, company: {names, contacts: [], signOff: []}, words: [], voice: {}, departments: {}, packs: [],
})
const head = 'title: T\nseverity: error\nmessage: Stop.\nrationale: R\nexamples: [{text: a, flags: [a]}, {text: b, flags: []}]\n'

interface Found {
  hits: readonly Hit[]
  words: string[]
}

/** What a rule with this body finds. */
const run = (body: string, text: string, customer?: string | readonly Turn[], names?: string[]): Found => {
  const {compiled, problems} = compileFiles([{path: 'r/p/rule.yml', text: head + body}])
  expect(problems).toEqual([])
  const [rule] = phraseRules([compiled!])
  const reply = parseReply({text, ...(customer !== undefined && {customer})}, channel, settings(names))
  const hits = [...rule!.check(reply, {})]
  return {hits, words: hits.map((hit) => (hit.in === 'customer' ? reply.customer! : reply).value.slice(hit.start, hit.end))}
}
const found = (body: string, text: string, customer?: string | readonly Turn[], names?: string[]): string[] => run(body, text, customer, names).words

describe('contexts', () => {
  const sure = (context: string): string => `phrases: [guaranteed, we ... promise]\nignore: [${context}]`
  test.each([
    ['negated', 'Nothing here is guaranteed.', []],
    ['negated', 'It isn’t guaranteed.', []],
    ['negated', 'We do not promise that.', []],
    ['negated', 'Not a problem, it is guaranteed.', ['guaranteed']],
    ['negated', 'You cannot lose but it is guaranteed.', ['guaranteed']],
    ['negated', 'It’s not only guaranteed, it is free.', ['guaranteed']],
    ['negated', 'Don’t worry it is guaranteed.', ['guaranteed']],
    ['negated', 'I can’t thank you enough for the guaranteed slot', ['guaranteed']],
    ['negated', 'We can’t, unfortunately, call it guaranteed.', []],
    ['negated', 'We never advise, endorse or call it guaranteed.', []],
    ['negated', 'We can’t promise that it is guaranteed.', []],
    ['negated', 'I could not tell you when it is guaranteed.', []],
    ['negated', 'Guaranteed is not a word we use.', []],
    ['negated', 'Guaranteed isn’t only a word here.', ['Guaranteed']],
    ['negated', 'No need to worry it is guaranteed.', ['guaranteed']],
    ['negated', 'Without question it is guaranteed.', ['guaranteed']],
    ['negated', 'We don’t advise and it is guaranteed.', ['guaranteed']],
    ['negated', 'It is guaranteed, isn’t it great.', ['guaranteed']],
    ['conditional', 'It applies as long as it is guaranteed.', []],
    ['conditional', 'If it is guaranteed we will say so.', []],
    ['conditional', 'If you like tea, it is guaranteed.', ['guaranteed']],
    ['conditional', 'In case it is guaranteed', []],
    ['conditional', 'Should you need guaranteed delivery', []],
    ['question', 'Was it guaranteed?', []],
    ['question', 'Was it guaranteed? 🙂', []],
    ['question', 'It was guaranteed. OK?', ['guaranteed']],
    ['question', 'it was guaranteed. is that ok?', ['guaranteed']],
    ['quoted', 'The page says “guaranteed” in red.', []],
    ['quoted', 'The "good" news: guaranteed, a "must".', ['guaranteed']],
    ['hearsay', 'You mentioned that it was guaranteed.', []],
    ['hearsay', 'I can’t say whether it is guaranteed.', []],
    ['hearsay', 'Reportedly it is guaranteed.', []],
    ['hearsay', 'It is guaranteed, as they say.', ['guaranteed']],
  ])('%s: %s', (context, text, expected) => {
    expect(found(sure(context), text)).toEqual(expected)
  })

  test('a negation of the phrase itself denies nothing', () => {
    expect(found('phrases: [can not lose]\nignore: [negated]', 'You can’t lose.')).toEqual(['can’t lose'])
  })

  test('only', () => {
    const body = 'phrases: [password]\nonly: [question]'
    expect(found(body, 'What is your password? Never share your password.')).toEqual(['password'])
  })
})

describe('exceptions and conditions', () => {
  test.each([
    ['unless: [kidding]', 'A sure win, kidding.', 0],
    ['unless: [kidding]', 'A sure win. Kidding.', 1],
    ['unless: {before: [hardly a]}', 'Hardly a sure win.', 0],
    ['unless: {before: [hardly]}', 'Hardly one two three four five six sure win.', 1],
    ['unless: {after: [for us]}', 'A sure win for us.', 0],
    ['unless: {after: [for us]}', 'For us a sure win.', 1],
    ['unless: {overlap: [for sure]}', 'You know for sure win or lose.', 0],
    ['unless: {reply: [terms apply]}', 'A sure win. Terms apply.', 0],
    ['unless: {customer: [bet]}', 'A sure win.', 0],
    ['when: {sentence: [today]}', 'A sure win. Today?', 0],
    ['when: {sentence: [today]}', 'A sure win today.', 1],
    ['when: {reply: [today]}', 'A sure win. Today?', 1],
    ['when: {customer: [bet]}', 'A sure win.', 1],
    ['when: {customer: [loan]}', 'A sure win.', 0],
    ['when: {either: [bet]}', 'A sure win.', 1],
    ['when: {either: [today]}', 'A sure win today.', 1],
    ['when: {either: [loan]}', 'A sure win today.', 0],
    ['when: {topic: [bet]}', 'A sure win.', 1],
    ['when: {topic: [loan]}', 'A sure win.', 0],
    ['when: {customer: [bet], reply: [today]}', 'A sure win.', 0],
  ])('%s: %s', (condition, text, hits) => {
    expect(found(`phrases: [sure win]\n${condition}`, text, 'I had a bet on it')).toHaveLength(hits)
  })

  test('a topic is known where the config names the pack', () => {
    const {compiled} = compileFiles([{path: 'r/p/rule.yml', text: `${head}phrases: [sure win]\nwhen: {topic: [loan]}`}])
    const hits = (namedPacks: string[]): number => [...phraseRules([compiled!])[0]!.check(parseReply({text: 'A sure win.'}, channel, {...settings(), namedPacks}), {})].length
    expect(hits(['p'])).toBe(1)
    expect(hits(['q'])).toBe(0)
  })
})

describe('what a rule gives', () => {
  test('replacements, cased as what they replace', () => {
    const {hits} = run('replace: {"{utilise}": [use, employ], prior to: before}', 'Utilise it prior to use.')
    expect(hits.map(({suggestions}) => suggestions)).toEqual([['Use', 'Employ'], ['before']])
  })

  test('the longest of the overlapping, across phrases and replacements', () => {
    expect(found('phrases: [prior to that]\nreplace: {prior to: before}', 'prior to that')).toEqual(['prior to that'])
  })

  test('once', () => {
    expect(found('phrases: [bad]\nonce: true', 'bad bad bad')).toEqual(['bad'])
  })

  test('names of the company are products', () => {
    expect(found('phrases: [our <product> is safe]', 'Our Acme Bank is safe.', undefined, ['Acme Bank'])).toEqual(['Our Acme Bank is safe'])
    expect(found('phrases: [our <product> is safe]', 'Our Acme Bank is safe.')).toEqual([])
  })

  test('places in the customer’s message', () => {
    const {hits, words} = run('customer: [rash]', 'Sorry to hear that. A rash?', 'The cream gave me a rash')
    expect(words).toEqual(['rash'])
    expect(hits[0]?.in).toBe('customer')
    expect(found('customer: [rash]', 'a rash')).toEqual([])
  })
})

describe('missing', () => {
  test('flags the first sentence when the condition holds and nothing is there', () => {
    const body = 'when: {customer: [late]}\nmissing: [sorry, apologi*]'
    expect(found(body, 'It left today. Thanks!', 'My parcel is late')).toEqual(['It left today.'])
    expect(found(body, 'It left today. Apologies!', 'My parcel is late')).toEqual([])
    expect(found(body, 'It left today.', 'Where are you?')).toEqual([])
    expect(found(body, 'It left today.')).toEqual([])
    expect(found(body, '', 'My parcel is late')).toEqual([])
  })

  test('in the first sentences only', () => {
    const body = 'when: {customer: [late]}\nmissing: {sentences: 1, phrases: [sorry]}'
    expect(found(body, 'It left today. Sorry!', 'late')).toEqual(['It left today.'])
    expect(found(body, 'Sorry, it left today.', 'late')).toEqual([])
  })

  test('flags phrases that need company', () => {
    const body = 'phrases: [<percentage> apr]\nmissing: [representative example]'
    expect(found(body, 'Just 9.9% APR. Apply now.')).toEqual(['9.9% APR'])
    expect(found(body, 'Just 9.9% APR. Representative example: below.')).toEqual([])
  })
})

describe('what stands where', () => {
  const sure = (more: string): string => `phrases: [sure win]\n${more}`
  test('before and after reach six words and no further, and not over the sentence’s end', () => {
    const before = sure('unless: {before: [hardly]}')
    expect([found(before, 'Hardly b c d e f sure win.'), found(before, 'Hardly b c d e f g sure win.'), found(before, 'Hardly. Sure win.'), found(before, 'Sure win, hardly.')].map((each) => each.length)).toEqual([0, 1, 1, 1])
    const after = sure('unless: {after: [really not]}')
    expect([found(after, 'Sure win b c d e really not.'), found(after, 'Sure win b c d e f really not.'), found(after, 'Sure win. Really not.'), found(after, 'Really not sure win.')].map((each) => each.length)).toEqual([0, 1, 1, 1])
  })

  test('what overlaps shares a word; what only touches does not', () => {
    const body = sure('unless: {overlap: [for sure, win big, so very]}')
    expect([found(body, 'For sure win.'), found(body, 'Sure win big.'), found(body, 'So very sure win.'), found(body, 'Sure win so very.'), found(body, 'For sure. Sure win.'), found(body, 'Sure win. For sure.')].map((each) => each.length)).toEqual([0, 0, 1, 1, 1, 1])
  })

  test('each of many places is judged by what stands beside it', () => {
    const text = 'A sure win, kidding. A sure win. No, kidding: a sure win. One sure win here. Kidding. Last sure win.'
    expect(found(sure('unless: [kidding, no kidding]'), text)).toHaveLength(3)
    expect(found(sure('when: {sentence: [kidding, no kidding]}'), text)).toHaveLength(2)
    expect(found(sure('unless: [win here, kidding, here]'), text)).toHaveLength(2)
  })

  test('in both texts at once, each by its own', () => {
    const body = 'phrases: [sure win]\ncustomer: [sure win]\nunless: [kidding]'
    expect(run(body, 'A sure win.', 'A sure win, kidding.').hits.map((hit) => hit.in)).toEqual([undefined])
    expect(run(body, 'A sure win, kidding.', 'A sure win.').hits.map((hit) => hit.in)).toEqual(['customer'])
    expect(run(body, 'A sure win.', 'A sure win.').hits.map((hit) => hit.in)).toEqual([undefined, 'customer'])
    expect(found('phrases: [sure win]', 'A loss.', 'A sure win.')).toEqual([])
  })

  test('any of several contexts', () => {
    expect(found(sure('ignore: [question, negated]'), 'Never a sure win. Is it a sure win? A sure win.')).toHaveLength(1)
    expect(found(sure('only: [question, negated]'), 'Never a sure win. Is it a sure win? A sure win.')).toHaveLength(2)
  })

  test('one that is replaced keeps its capitals as far as the first letter tells', () => {
    const suggestions = (text: string) => run('replace: {asap: "soon", ok: "fine"}', text).hits.map((hit) => hit.suggestions)
    expect(suggestions('Asap, ASAP, asap, Ok.')).toEqual([['Soon'], ['soon'], ['soon'], ['Fine']])
  })
})

describe('an absence', () => {
  const turns = (...texts: string[]): Turn[] => texts.map((text, i) => ({from: i % 2 === 0 ? 'customer' : 'company', text}))
  const body = (more: string): string => `${more}\nmissing: {earlier: true, phrases: [sorry]}`
  test('is none where an earlier turn of the company’s has it, if that counts', () => {
    const said = turns('It is late', 'Sorry, we look.', 'still late')
    expect(found(body('when: {customer: [late]}'), 'It left today.', said)).toEqual([])
    expect(found(body('when: {customer: [late]}'), 'It left today.', turns('It is late', 'Ah. Sorry.', 'still late', 'We look.', 'late'))).toEqual([])
    expect(found(body('when: {customer: [late]}'), 'It left today.', turns('It is late, sorry', 'We look.', 'still late'))).toEqual(['It left today.'])
    expect(found('when: {customer: [late]}\nmissing: [sorry]', 'It left today.', said)).toEqual(['It left today.'])
  })
  test('has its conditions', () => {
    const when = (scope: string, more = ''): string => `when: {${scope}: [late]}\nmissing: [sorry]\n${more}`
    expect([found(when('reply'), 'It is late.'), found(when('reply'), 'It is here.'), found(when('sentence'), 'It is late.'), found(when('sentence'), 'It is here.'), found(when('either'), 'It is here.', 'late'), found(when('either'), 'It is here.', 'here')].map((each) => each.length)).toEqual([1, 0, 1, 0, 1, 0])
    expect([found(when('reply', 'unless: [today]'), 'It is late today.'), found(when('reply', 'unless: [today]'), 'It is late. Today.'), found(when('reply', 'unless: {reply: [today]}'), 'It is late. Today.')].map((each) => each.length)).toEqual([0, 1, 0])
    expect(found(when('customer'), 'It left. 2/3', 'late')).toEqual([])
  })
  test('looks as far as it is told', () => {
    const two = 'when: {customer: [late]}\nmissing: {sentences: 2, phrases: [sorry]}'
    expect([found(two, 'It left. Sorry. Bye.', 'late'), found(two, 'It left. Now. Sorry.', 'late'), found(two, 'It left. Sorry', 'late'), found(two, 'Sorry. It left. Sorry.', 'late')].map((each) => each.length)).toEqual([0, 1, 0, 0])
  })
})

describe('rules of two jobs', () => {
  const body = `customer: [rash]
handled:
  - says: ask them to see a doctor
    phrases: [doctor]
  - says: say who will ring them
    phrases: [(we|i) will ring]
unsafe: {says: that it is normal, phrases: [normal]}`
  test('all parts there: a notice', () => {
    const {hits} = run(body, 'Please see a doctor. We’ll ring you.', 'a rash')
    expect(hits[0]).toMatchObject({handled: true, message: 'Stop.'})
  })

  test('a part missing: says what to add', () => {
    const {hits} = run(body, 'Please see a doctor.', 'a rash')
    expect(hits[0]?.handled).toBeUndefined()
    expect(hits[0]?.message).toBe('Stop. Add: say who will ring them.')
  })

  test('unsafe whatever else is there', () => {
    const {hits} = run(body, 'That is normal. See a doctor. We’ll ring you.', 'a rash')
    expect(hits[0]?.handled).toBeUndefined()
    expect(hits[0]?.message).toBe('Stop. Leave out: that it is normal.')
  })

  test('what is denied is not said', () => expect(run(body, 'That is not normal. See a doctor. We’ll ring you.', 'a rash').hits[0]).toMatchObject({handled: true}))

  test('one job alone', () => {
    expect(run(body.replace(/unsafe.*/, ''), 'See a doctor. We’ll ring you.', 'a rash').hits[0]).toMatchObject({handled: true})
    const unsafe = 'customer: [rash]\nunsafe: {says: that it is normal, phrases: [normal]}'
    expect(run(unsafe, 'See a doctor.', 'a rash').hits[0]).toMatchObject({handled: true, message: 'Stop.'})
    expect(run(unsafe, 'It is normal.', 'a rash').hits[0]?.message).toBe('Stop. Leave out: that it is normal.')
    expect(run('customer: [rash]', 'It is normal.', 'a rash').hits[0]).not.toHaveProperty('handled')
  })

  test('both jobs undone', () => {
    expect(run(body, 'That is normal.', 'a rash').hits[0]?.message).toBe('Stop. Add: ask them to see a doctor; say who will ring them. Leave out: that it is normal.')
  })

  test('in danger to life, what the company has said since the question counts, unless it was unsafe', () => {
    const answered = (text: string, reply: string) => run(`lifeSafety: true\n${body}`, reply, [{from: 'customer', text: 'I have a rash'}, {from: 'company', text}, {from: 'customer', text: 'and now?'}]).hits.map((hit) => [hit.handled ?? false, hit.message!.replace(/.*Stop\. ?/, '')])
    expect(answered('See a doctor. We will ring you.', 'Hello.')).toEqual([])
    expect(answered('See a doctor.', 'We will ring you.')).toEqual([[true, '']])
    expect(answered('See a doctor.', 'Hello.')).toEqual([[false, 'Add: say who will ring them.']])
    expect(answered('That is normal. See a doctor. We will ring you.', 'Hello.')).toEqual([[false, 'Add: ask them to see a doctor; say who will ring them.']])
  })

  test('{missing} says where', () => {
    expect(run(`${body}`.replace('customer', 'action: escalate\ncustomer'), 'Hello.', 'a rash').hits[0]?.message)
      .toBe('Stop. Add: ask them to see a doctor; say who will ring them.')
  })
})

describe('weak signs', () => {
  const body = `signs:
  needs: 2
  reply:
    calms: [no bother, nothing to worry about]
    hurries: [today]
  customer:
    asks: [should i]
ignore: [negated]
unless: {after: [only in branch]}`
  test.each([
    ['two of the reply', 'No bother, do it today.', undefined, ['No bother', 'today']],
    ['one is not enough', 'Come in today.', undefined, []],
    ['the same one twice is one', 'No bother, there’s nothing to worry about.', undefined, []],
    ['one in each text', 'Come in today.', 'Should I wait?', ['today']],
    ['the customer’s alone flags nothing', 'Thanks for asking.', 'Should I wait?', []],
    ['one in a context that is ignored', 'No bother, but never do it today.', undefined, []],
    ['one with an exception', 'No bother, come today (only in branch).', undefined, []],
  ])('%s', (_, text, customer, expected) => {
    expect(found(body, text, customer)).toEqual(expected)
  })

  test('words count once', () => {
    const both = 'signs: {needs: 2, reply: {calms: [do not worry], forbids: [do not worry about it]}}'
    expect(found(both, 'Don’t worry about it.')).toEqual([])
    expect(found(both, 'Don’t worry. And don’t worry about it.')).toHaveLength(2)
  })

  test('beside phrases that are enough alone', () => {
    expect(found(`phrases: [guaranteed]\n${body}`, 'It is guaranteed today.')).toEqual(['guaranteed'])
    expect(found(`phrases: [guaranteed]\n${body}`, 'No bother, guaranteed today.')).toEqual(['No bother', 'guaranteed', 'today'])
  })
})
