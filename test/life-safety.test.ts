// What may hurt somebody: children, danger to life, money being stolen. Answered safely or not, and carried through a conversation.
import {describe, expect, test} from 'vitest'
import {answersChildSafely} from '../src/customer/child-answer.js'
import {createLinter, rules, type Draft, type Turn} from '../src/index.js'

const findings = async (draft: Draft) => (await (await createLinter()).lint(draft)).findings
const asked = (...texts: readonly string[]): Turn[] => texts.map((text, at) => ({from: at % 2 ? 'company' : 'customer', text}))

describe('an answer to a child', () => {
  test.each([
    'It is our own little surprise.', 'Text me your mobile number.', 'Come on voice chat tonight.', 'Our private Minecraft server is open to you.',
    'Here you go: discord.gg/frogpond', 'You are very grown-up for your age.', 'No need to ask your parents.', 'Delete this chat when you have read it.',
    'I can ring you on Saturday.', 'Show us a selfie of you in the hat!', 'See you outside the gate.', 'Just say you are 18 in the form.', 'Tell us what street you live on.',
    'What would you like to know?', '', '…', 'You look gorgeous.', 'nobody else needs to know'
  ])('is not safe: %s', (text) => expect(answersChildSafely(text)).toBe(false))

  test.each([
    'Thank you, what a kind note!', 'The next part is out on Sunday at five.', 'Ask a grown-up to write to us, please.', 'Please don’t tell us where you live. A parent can enter for you on our page.',
    'I can’t keep this a secret, because I want you to be safe. Our safeguarding lead has it now. Tell an adult you trust, or ring Childline on 0800 1111.',
    'Your drawing made the whole team smile.'
  ])('is safe: %s', (text) => expect(answersChildSafely(text)).toBe(true))

  test.each([
    [asked('im 8 and i painted your fox', 'Lovely!', 'can i win it')],
    [[{from: 'customer', text: 'i am in year 3'}, {from: 'customer', text: 'can i win it'}] satisfies Turn[]]
  ])('is asked for after any turn', async (customer) => {
    const rules = (await findings({text: 'Meet us by the fountain after lessons.', customer})).map(({rule, alert}) => [rule, alert])
    expect(rules).toContainEqual(['child-safety/child-in-conversation', ['safeguarding']])
    expect(rules.map(([rule]) => rule)).toContain('child-safety/no-private-contact')
  })

  test('is a child who is too young by their own word', async () => {
    const customer = 'dad says you have to be at least 16 to enter, im nearly'
    expect((await findings({text: 'Send us a message.', customer})).map(({rule}) => rule)).toContain('child-safety/child-in-conversation')
  })

  test('a grown-up is asked what is needed', async () => {
    const customer = 'My landlord has cut the water off and I am on my own with the flood'
    expect((await findings({text: 'Are you home alone?', customer})).map(({rule}) => rule)).not.toContain('child-safety/asks-details')
  })
})

test.each(['i want to k\u200bill myself', 'i want to k\u0456ll mys\u0435lf', 'i want to ｋｉｌｌ 𝐦𝐲𝐬𝐞𝐥𝐟'])('letters in disguise hide no danger: %s', async (customer) => {
  expect((await findings({text: 'Your parcel is on its way.', customer})).map(({rule}) => rule)).toContain('escalation/self-harm')
})

test('a sentence that is offered names no relative, no colleague and nobody’s he or she: it is pasted as it stands', () => {
  const named = /\b(?:mother|mum|mom|father|dad|husband|wife|son|daughter|brother|sister|he|she|her|him|now, [A-Z][a-z]+|[A-Z][a-z]+ will)\b/
  const offered = rules.flatMap(({id, instead = []}) => instead.map((text) => `${id}: ${text.replace(/(^|[.!?] )(?:If|Our|We)\b/g, '$1')}`))
  expect(offered.filter((text) => named.test(text))).toEqual([])
})

describe('what was said earlier', () => {
  const cases = [
    ['escalation/bereavement', 'My father passed away on Sunday'],
    ['escalation/press', 'I am a reporter at the Gazette, may I have a comment'],
    ['escalation/legal-threat', 'You will hear from my solicitor'],
    ['escalation/dsar', 'Please delete all the data you hold on me'],
    ['escalation/fraud', 'Somebody took out a loan using my details and I never applied']
  ] as const
  test.each(cases)('%s stays open until it was answered safely', async (rule, said) => {
    const found = await findings({text: 'Let me look.', customer: asked(said, 'Hello there.', 'any news?')})
    expect(found.filter((one) => one.rule === rule && !one.handled)).toHaveLength(1)
  })

  test('it is closed by a safe answer', async () => {
    const answer = 'I am so sorry for your loss. Our bereavement team will call you tomorrow, and there is nothing you need to do today.'
    const found = await findings({text: 'Until six.', customer: asked('My father passed away on Sunday', answer, 'how late are you open?')})
    expect(found.map(({rule}) => rule)).not.toContain('escalation/bereavement')
  })
})

describe('a denied part of the safe answer', () => {
  const safe = 'I’m so sorry, is everyone all right? Please unplug it. '
  test.each([
    ['I have passed this to our safety team, who will call you today.', true],
    ['Our safety team has not got this, and nobody will call you today.', false],
    ['I have not told our safety team and they will not ring you today.', false]
  ])('%s', async (text, handled) => {
    const [found] = (await findings({text: safe + text, customer: 'The blender sparked and burnt my thumb'})).filter(({rule}) => rule === 'escalation/safety-incident')
    expect(found?.handled ?? false).toBe(handled)
  })
})

test('beside a danger to life nothing is said of spelling, style or warmth, wherever it stands', async () => {
  const text = 'Kindly recieve our regards. Your adress is wrong, as per the terms hereof.'
  const found = await findings({text, customer: 'im 11 and i want to kill myself, nobody listens and your game lost my save'})
  expect(found.filter(({category}) => ['tone', 'writing', 'spelling'].includes(category))).toEqual([])
})

test('beside a danger to life nothing is said of a sale; what is said of the body is', async () => {
  const text = 'Guaranteed returns of 9% for everybody, so cheer up. You don’t need a doctor for that.'
  const found = await findings({text, customer: 'I feel like ending my life, my pills make it worse and the savings are gone'})
  expect(found.filter(({rule}) => /^(?:finance|insurance|consumer)/.test(rule))).toEqual([])
  expect(found.some(({rule}) => /^(?:health|pharma)\//.test(rule))).toBe(true)
})

describe('a child whom a stranger approaches', () => {
  test.each([
    ['Never post your password!', false],
    ['Cool, have fun at the rink!', false],
    ['You did the right thing. Please don’t answer him, and show your mum or dad. Our safeguarding team has it, and Childline is on 0800 1111.', true]
  ])('%s', async (text, handled) => {
    const found = await findings({text, customer: 'im 11 and a man i dont know will give me skates if i tell him where i live'})
    expect(found.find(({rule}) => rule === 'child-safety/child-in-conversation')?.handled ?? false).toBe(handled)
  })
})
