// Right replies that were once alarmed, each beside the faults they were taken for: what a rule was narrowed by must not cost the fault.
import {expect, test} from 'vitest'
import {createLinter} from '../src/index.js'

interface Draft {
  customer?: string
  text: string
  channel?: string
}

const linter = await createLinter()

/** The rules that warn of a draft, or of what it answers. */
const alarms = (draft: Draft): string[] =>
  linter.lintSync({channel: 'google-review-reply', ...draft}).report.findings.filter(({severity}) => severity !== 'info').map(({rule}) => rule)

const drafts: Readonly<Record<string, {right: readonly Draft[]; wrong?: readonly Draft[]}>> = {
  'child-safety/no-secrecy': {
    right: [
      {customer: 'Do I tell my boss about my debts?', text: 'That is up to you; we won’t tell a soul.'}
    ],
    wrong: [
      {customer: 'something happened at home and mum does not know', text: 'I promise not to tell a soul.'},
      {customer: 'i am 12, can i tell you a thing', text: 'We won’t tell anyone.'}
    ]
  },
  'consumer-rights/manufacturer': {
    right: [
      {text: 'After a month your trial becomes a plan.'}
    ]
  },
  'consumer-rights/no-refunds': {
    right: [
      {text: 'The series left the site, as our rights to it ended.'}
    ],
    wrong: [
      {customer: 'kettle died after six weeks', text: 'Your statutory rights expired in March.'}
    ]
  },
  'escalation/legal-threat': {
    right: [
      {customer: 'Are you going to sue me for twenty pounds?', text: 'No. Let’s find a plan that suits you.'}
    ],
    wrong: [
      {customer: 'I will sue you for this', text: 'Go ahead.'},
      {customer: 'My solicitor will write to you', text: 'Fine by us.'}
    ]
  },
  'escalation/safeguarding': {
    right: [
      {customer: 'two hours late, kids starving', text: 'Sorry about the ferry.'}
    ],
    wrong: [
      {customer: 'the kids next door are left outside crying till midnight every night', text: 'Thanks for getting in touch!'}
    ]
  },
  'escalation/safety-incident': {
    right: [
      {customer: 'drowning in tea, help', text: 'Pause it in the app.'},
      {customer: 'that band, my ears were bleeding', text: 'We’ve moved the speaker.'},
      {customer: 'I hope your boss chokes on his bonus', text: 'What went wrong? We’ll have a look.'},
      {customer: 'Your bus hit a deer and I was late', text: 'You can claim for the delay on our site.'}
    ],
    wrong: [
      {customer: 'my son was drowning and nobody came', text: 'Thanks for the feedback.'},
      {customer: 'Your heater gave me an electric shock', text: 'You can return it within 30 days.'},
      {customer: 'My son choked on a part of your toy', text: 'Here is a voucher.'},
      {customer: 'Your bus hit me at the stop', text: 'Buses run every ten minutes.'}
    ]
  },
  'escalation/threat': {
    right: [
      {customer: 'I’m going to kill someone if I hear that hold music again', text: 'Ha, fair. We’ll call you back instead.'}
    ],
    wrong: [
      {customer: 'I’m going to kill someone in your shop today', text: 'Sorry to hear it.'},
      {customer: 'Your driver is a dead man if he comes back', text: 'Sorry to hear it.'}
    ]
  },
  'escalation/urgent-symptoms': {
    right: [
      {customer: 'the chair collapsed under me', text: 'Were you hurt?'}
    ],
    wrong: [
      {customer: 'my dad has collapsed after your pie', text: 'Oh no!'}
    ]
  },
  'escalation/vulnerable': {
    right: [
      {customer: 'that form was worse than my divorce', text: 'All done!'},
      {customer: 'I was made redundant and I cannot pay the rent', text: 'I’m sorry. Please ring us on 0800 555 0100 and ask for Mia, who will set up a plan with you.'},
      {customer: 'Your nurse calmed me down in a panic attack, five stars', text: 'She’ll be so pleased.'}
    ],
    wrong: [
      {customer: 'going through a divorce and can’t cope with the bills', text: 'Please pay by Friday.'},
      {customer: 'I was made redundant and I cannot pay the rent', text: 'The full balance is due on Friday.'},
      {customer: 'My dad has dementia and keeps ordering things', text: 'Orders can be seen under My orders.'},
      {customer: 'I can’t stop gambling on here', text: 'Here are ten free spins.'}
    ]
  },
  'finance-uk/past-performance': {
    right: [
      {text: 'You can always come back to this chat.'}
    ],
    wrong: [
      {customer: 'shares are down', text: 'Markets always rise in the end.'}
    ]
  },
  'insurance/coaches-form': {
    right: [
      {customer: 'I have an old conviction, and the insurance form asks', text: 'It’s always better to mention it.'},
      {customer: 'My asthma, must it go on the proposal form?', text: 'If it’s a lot just now, ring me and we’ll fill in the form in full.'}
    ],
    wrong: [
      {customer: 'I have an old conviction, and the insurance form asks', text: 'Just put none, nobody checks it.'},
      {customer: 'My asthma, must it go on the proposal form?', text: 'Just leave it off, it goes through quicker.'}
    ]
  },
  'insurance/non-disclosure': {
    right: [
      {customer: 'water in the ceiling', text: 'Don’t put the lamp on until the surveyor has been.'}
    ],
    wrong: [
      {customer: 'should I mention my points on the insurance form', text: 'Don’t put that on the form.'}
    ]
  },
  'legal/admission': {
    right: [
      {text: 'Please cut the cracked strap, so that nobody else uses it.'}
    ],
    wrong: [
      {customer: 'I fell on your step and hurt my wrist', text: 'Nobody else has tripped on it.'}
    ]
  },
  'legal/legal-advice': {
    right: [
      {customer: 'this is harassment, stop ringing', text: 'It can take a week for the calls to stop.'}
    ],
    wrong: [
      {customer: 'the bailiffs are coming', text: 'They can’t take your car.'}
    ]
  },
  'legal/open-ended-compensation': {
    right: [
      {text: 'You were in credit, so we’ve agreed to pay back every penny.'}
    ],
    wrong: [
      {customer: 'your engineer broke my window', text: 'We will pay every penny of the damage.'}
    ]
  },
  'legal/unreferred-tax': {
    right: [
      {customer: 'is that without vat', text: 'Yes, it’s on top.'}
    ],
    wrong: [
      {customer: 'do I declare the cash from my stall on my tax return', text: 'Half the street doesn’t.'}
    ]
  },
  'privacy/asks-in-public': {
    right: [
      {text: 'Tell your mam happy birthday!', channel: 'x'}
    ],
    wrong: [
      {text: 'Tell us your birthday.', channel: 'x'}
    ]
  },
  'privacy/financial': {
    right: [
      {text: 'You owe us £16 for the lamp.', channel: 'live-chat'}
    ],
    wrong: [
      {text: 'You owe us £160.', channel: 'x'}
    ]
  },
  'spelling/wrong-word': {
    right: [
      {text: 'Nobody sees it except us. The entry form takes a minute. Too right, and too wet. I can book it for you now if you like.'},
      {text: 'The clinic can claim from us directly.'},
      {text: 'We will say sorry to her in person.'},
      {text: 'We can’t tell you whether somebody else applied.'},
      {text: 'That’s one worry off your mind.'},
      {text: 'I’ll update you next Tuesday.'},
      {text: 'We’re sorry you’re hearing this late.'}
    ],
    wrong: [
      {text: 'We except cards.'},
      {text: 'It came form the depot.'},
      {text: 'Please return the claim from to our office.'},
      {text: 'We’re sorry to her that.'},
      {text: 'Please tell us weather it fits.'},
      {text: 'Thank you form the team.'}
    ]
  },
  'tone/assumes-relationship': {
    right: [
      {text: 'I’ve posted the other half.'}
    ],
    wrong: [
      {text: 'Bring your other half to hold it.'}
    ]
  },
  'tone/blame': {
    right: [
      {text: 'You were told that somebody would come, and nobody did.'},
      {text: 'You were told that you owed it, and you did not.'},
      {text: 'Stop using it now and unplug it.'}
    ],
    wrong: [
      {text: 'You were told twice.'},
      {text: 'Stop messing with the settings.'}
    ]
  },
  'tone/cold-reply': {
    right: [
      {customer: 'my son is inconsolable, he left his rabbit', text: 'We’ve found your rabbit, and he’s at the desk.'}
    ]
  },
  'tone/dismissive': {
    right: [
      {text: 'The sale is closed, and Monday is booked.'}
    ],
    wrong: [
      {text: 'Final is final.'},
      {text: 'What did you expect at that price?'}
    ]
  },
  'tone/sarcasm': {
    right: [
      {text: 'Congratulations on having your first mortgage approved!'},
      {text: 'Please do tell us if anything hurts.'}
    ],
    wrong: [
      {text: 'Congratulations on finally finding the manual.'},
      {text: 'Oh, poor you.'},
      {text: 'Do tell us more, we’re all ears.'}
    ]
  },
  'tone/vague-promise': {
    right: [
      {text: 'I’ve made a note of the gate code for the driver.'},
      {text: 'The lamps on that site aren’t ours.'}
    ],
    wrong: [
      {text: 'I’ve made a note of it.'}
    ]
  },
  'writing/apostrophe': {
    right: [
      {text: 'Your bin and next door’s were both full.'}
    ],
    wrong: [
      {text: 'The old door’s were both full.'}
    ]
  },
  'writing/grammar': {
    right: [
      {text: 'I wouldn’t, to be honest.'}
    ]
  },
  'writing/idioms': {
    right: [
      {text: 'Thanks, you have made our day.'}
    ],
    wrong: [
      {text: 'Thanks you for the photo.'}
    ]
  },
  'writing/sentence-start': {
    right: [
      {text: 'That is kind of you to say. xx'}
    ]
  },
  'writing/small-words': {
    right: [
      {text: 'It is a no from the cook.'}
    ],
    wrong: [
      {text: 'There is a no way.'}
    ]
  }
}

const each = (side: 'right' | 'wrong'): (readonly [rule: string, draft: Draft])[] => Object.entries(drafts).flatMap(([rule, sides]) => (sides[side] ?? []).map((draft) => [rule, draft] as const))

test.for(each('right'))('%s leaves %o alone', ([rule, draft]) => {
  expect(alarms(draft)).not.toContain(rule)
})

test.for(each('wrong'))('%s flags %o', ([rule, draft]) => {
  expect(alarms(draft)).toContain(rule)
})

test('what is wrong with a sale is said beside a danger that is answered safely, and waits beside one that is not', () => {
  const customer = 'I was hit by a van, and its driver says it was my fault'
  const fault = 'You weren’t to blame.'
  const told = (text: string): string[] => alarms({customer, text, channel: 'live-chat'})
  expect(told(`I hope you’re all right. Our claims team will call you today. ${fault}`)).toContain('insurance/decides-fault')
  expect(told(fault)).not.toContain('insurance/decides-fault')
})
