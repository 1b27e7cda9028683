// Everyday right replies that a rule must leave alone, each beside the fault that it is for: pairs that are not packed with the rules.
import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/index.js'

interface Pair {
  customer?: string
  text: string
  channel?: string
  /** Whether the rule has anything to say, beyond a notice. */
  found: boolean
}

const pairs: Readonly<Record<string, readonly Pair[]>> = {
  'consumer-rights/manufacturer': [
    {text: 'After a month your trial becomes a plan.', found: false},
  ],
  'consumer-rights/no-refunds': [
    {text: 'The series left the site, as our rights to it ended.', found: false},
    {customer: 'kettle died after six weeks', text: 'Your statutory rights expired in March.', found: true},
  ],
  'escalation/safeguarding': [
    {customer: 'two hours late, kids starving', text: 'Sorry about the ferry.', found: false},
    {customer: 'the kids next door are left outside crying till midnight every night', text: 'Thanks for getting in touch!', found: true},
  ],
  'escalation/safety-incident': [
    {customer: 'drowning in tea, help', text: 'Pause it in the app.', found: false},
    {customer: 'that band, my ears were bleeding', text: 'We’ve moved the speaker.', found: false},
    {customer: 'my son was drowning and nobody came', text: 'Thanks for the feedback.', found: true},
  ],
  'escalation/urgent-symptoms': [
    {customer: 'the chair collapsed under me', text: 'Were you hurt?', found: false},
    {customer: 'my dad has collapsed after your pie', text: 'Oh no!', found: true},
  ],
  'escalation/vulnerable': [
    {customer: 'that form was worse than my divorce', text: 'All done!', found: false},
    {customer: 'going through a divorce and can’t cope with the bills', text: 'Please pay by Friday.', found: true},
  ],
  'finance-uk/past-performance': [
    {text: 'You can always come back to this chat.', found: false},
    {customer: 'shares are down', text: 'Markets always come back.', found: true},
  ],
  'insurance/non-disclosure': [
    {customer: 'water in the ceiling', text: 'Don’t put the lamp on until the surveyor has been.', found: false},
    {customer: 'should I mention my points on the insurance form', text: 'Don’t put that on the form.', found: true},
  ],
  'legal/admission': [
    {text: 'Please cut the cracked strap, so that nobody else uses it.', found: false},
    {customer: 'I fell on your step and hurt my wrist', text: 'Nobody else has tripped on it.', found: true},
  ],
  'legal/legal-advice': [
    {customer: 'this is harassment, stop ringing', text: 'It can take a week for the calls to stop.', found: false},
    {customer: 'the bailiffs are coming', text: 'They can’t take your car.', found: true},
  ],
  'legal/open-ended-compensation': [
    {text: 'You were in credit, so we’ve agreed to pay back every penny.', found: false},
    {customer: 'your engineer broke my window', text: 'We will pay every penny of the damage.', found: true},
  ],
  'legal/unreferred-tax': [
    {customer: 'is that without vat', text: 'Yes, it’s on top.', found: false},
    {customer: 'do I declare the cash from my stall on my tax return', text: 'Half the street doesn’t.', found: true},
  ],
  'privacy/asks-in-public': [
    {text: 'Tell your mam happy birthday!', channel: 'x', found: false},
    {text: 'Tell us your birthday.', channel: 'x', found: true},
  ],
  'privacy/financial': [
    {text: 'You owe us £16 for the lamp.', channel: 'live-chat', found: false},
    {text: 'You owe us £160.', channel: 'x', found: true},
  ],
  'spelling/wrong-word': [
    {text: 'Nobody sees it except us. The entry form takes a minute. Too right, and too wet. I can book it for you now if you like.', found: false},
    {text: 'We except cards.', found: true},
    {text: 'It came form the depot.', found: true},
  ],
  'tone/assumes-relationship': [
    {text: 'I’ve posted the other half.', found: false},
    {text: 'Bring your other half to hold it.', found: true},
  ],
  'tone/blame': [
    {text: 'You were told that somebody would come, and nobody did.', found: false},
    {text: 'You were told twice.', found: true},
  ],
  'tone/cold-reply': [
    {customer: 'my son is inconsolable, he left his rabbit', text: 'We’ve found your rabbit, and he’s at the desk.', found: false},
  ],
  'tone/dismissive': [
    {text: 'The sale is closed, and Monday is booked.', found: false},
    {text: 'Final is final.', found: true},
    {text: 'What did you expect at that price?', found: true},
  ],
  'tone/vague-promise': [
    {text: 'I’ve made a note of the gate code for the driver.', found: false},
    {text: 'The lamps on that site aren’t ours.', found: false},
    {text: 'I’ve made a note of it.', found: true},
  ],
  'writing/apostrophe': [
    {text: 'Your bin and next door’s were both full.', found: false},
    {text: 'The old door’s were both full.', found: true},
  ],
  'writing/grammar': [{text: 'I wouldn’t, to be honest.', found: false}],
  'writing/idioms': [
    {text: 'Thanks, you have made our day.', found: false},
    {text: 'Thanks you for the photo.', found: true},
  ],
  'writing/sentence-start': [{text: 'That is kind of you to say. xx', found: false}],
  'writing/small-words': [
    {text: 'It is a no from the cook.', found: false},
    {text: 'There is a no way.', found: true},
  ],
}

const linter = await createLinter()

describe.each(Object.entries(pairs))('%s', (rule, all) => {
  test.each(all)('$text', ({found, channel = 'google-review-reply', ...draft}) => {
    const {report} = linter.lintSync({...draft, channel})
    expect(report.findings.some((finding) => finding.rule === rule && finding.severity !== 'info')).toBe(found)
  })
})
