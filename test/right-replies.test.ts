// Right replies that were once alarmed, each beside the fault it was taken for: what a rule was narrowed by must not cost the fault.
import {expect, test} from 'vitest'
import {createLinter} from '../src/index.js'

const linter = await createLinter()

/** The rules that warn of a reply, or of what it answers. */
const alarms = (text: string, customer?: string): string[] =>
  linter
    .lintSync({text, channel: 'live-chat', ...(customer !== undefined && {customer})})
    .report.findings.filter((finding) => finding.severity !== 'info')
    .map((finding) => finding.rule)

/** A rule, replies that it leaves alone, replies that it flags; a customer's message stands first where one is needed. */
const pairs: readonly (readonly [rule: string, right: readonly string[][], wrong: readonly string[][]])[] = [
  [
    'insurance/coaches-form',
    [['I have an old conviction, and the insurance form asks', 'It’s always better to mention it.'], ['My asthma, must it go on the proposal form?', 'If it’s a lot just now, ring me and we’ll fill in the form in full.']],
    [['I have an old conviction, and the insurance form asks', 'Just put none, nobody checks it.'], ['My asthma, must it go on the proposal form?', 'Just leave it off, it goes through quicker.']]
  ],
  [
    'tone/blame',
    [['You were told that you owed it, and you did not.'], ['Stop using it now and unplug it.']],
    [['You were told about the fee twice.'], ['Stop messing with the settings.']]
  ],
  [
    'tone/sarcasm',
    [['Congratulations on having your first mortgage approved!'], ['Please do tell us if anything hurts.']],
    [['Congratulations on finding the only manual nobody reads.'], ['Oh, poor you.'], ['Do tell us more, we’re all ears.']]
  ],
  [
    'spelling/wrong-word',
    [['The clinic can claim from us directly.'], ['We will say sorry to her in person.'], ['We can’t tell you whether somebody else applied.'], ['That’s one worry off your mind.'], ['I’ll update you next Tuesday.'], ['We’re sorry you’re hearing this late.']],
    [['Please return the claim from to our office.'], ['We’re sorry to her that.'], ['Please tell us weather it fits.'], ['Thank you form the team.']]
  ],
  [
    'escalation/vulnerable',
    [['I was made redundant and I cannot pay the rent', 'I’m sorry. Please ring us on 0800 555 0100 and ask for Mia, who will set up a plan with you.'], ['Your nurse calmed me down in a panic attack, five stars', 'She’ll be so pleased.']],
    [['I was made redundant and I cannot pay the rent', 'The full balance is due on Friday.'], ['My dad has dementia and keeps ordering things', 'Orders can be seen under My orders.'], ['I can’t stop gambling on here', 'Here are ten free spins.']]
  ],
  [
    'escalation/safety-incident',
    [['I hope your boss chokes on his bonus', 'What went wrong? We’ll have a look.'], ['Your bus hit a deer and I was late', 'You can claim for the delay on our site.']],
    [['Your heater gave me an electric shock', 'You can return it within 30 days.'], ['My son choked on a part of your toy', 'Here is a voucher.'], ['Your bus hit me at the stop', 'Buses run every ten minutes.']]
  ],
  [
    'escalation/threat',
    [['I’m going to kill someone if I hear that hold music again', 'Ha, fair. We’ll call you back instead.']],
    [['I’m going to kill someone in your shop today', 'Sorry to hear it.'], ['Your driver is a dead man if he comes back', 'Sorry to hear it.']]
  ],
  [
    'escalation/legal-threat',
    [['Are you going to sue me for twenty pounds?', 'No. Let’s find a plan that suits you.']],
    [['I will sue you for this', 'Go ahead.'], ['My solicitor will write to you', 'Fine by us.']]
  ],
  [
    'child-safety/no-secrecy',
    [['Do I tell my boss about my debts?', 'That is up to you; we won’t tell a soul.']],
    [['something happened at home and mum does not know', 'I promise not to tell a soul.'], ['i am 12, can i tell you a thing', 'We won’t tell anyone.']]
  ]
]

const saying = ([first = '', second]: readonly string[]): string[] => (second === undefined ? alarms(first) : alarms(second, first))

test.for(pairs.flatMap(([rule, right]) => right.map((said) => [rule, said] as const)))('%s leaves %s alone', ([rule, said]) => {
  expect(saying(said)).not.toContain(rule)
})

test.for(pairs.flatMap(([rule, , wrong]) => wrong.map((said) => [rule, said] as const)))('%s flags %s', ([rule, said]) => {
  expect(saying(said)).toContain(rule)
})

test('what is wrong with a sale is said beside a danger that is answered safely, and waits beside one that is not', () => {
  const customer = 'I was hit by a van, and its driver says it was my fault'
  const fault = 'You weren’t to blame.'
  expect(alarms(`I hope you’re all right. Our claims team will call you today. ${fault}`, customer)).toContain('insurance/decides-fault')
  expect(alarms(fault, customer)).not.toContain('insurance/decides-fault')
})
