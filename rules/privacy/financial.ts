import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule, type Reply} from '../../src/rule.js'

const found = hitsOf('financial', "Repeat what concerns the customer's money only where it is needed.")

/** What of their money is told of. */
const sort = /balance|pension|salary|income|mortgage|overdraft|loan|rent|benefit|arrears|debt|savings|credit score|limit|allowance|grant|payout/i

// In private whoever asks what is to pay is told it, and so is who asked nothing that we know.
const asked = /\b(?:owe|bill|invoice|refund|money back|compensat|pay|balance|deposit|book(?:ing|ed)\b|order|rent\b|fees?\b|direct debit|monthly)/i
const due = /^(?:you.{0,4} owe|[£$€]\S+ behind\b|(?:your|an?|the|that|this) (?:\w+ ){0,2}(?:balance|amount|bill|invoice)(?: due)? of\b)/i

// What is granted, paid or let off is what they wait to hear.
const settled = '(?:approved|agreed|accepted|awarded|granted|settled|paid|released|refunded|credited|cleared|cancelled|wiped|written off|wired|withdrawn|returned)'
const grants = new RegExp(String.raw`\b(?:we|i|they|panel|team|office)(?:'ve| have| has)?(?: now| just| also| already)* ${settled} (?:the |your |that )?$`, 'i')
const granted = new RegExp(String.raw`^(?: of \S+)?(?: (?:has|have|is|was|were|been|can|will|be|now|all|both|fully|also|already))* ${settled}\b`, 'i')

const lower = (text: string): string => text.toLowerCase().replaceAll(',', '')

/** Customers are answered in private on what they name, or told, of their money. */
const isTold = ({turns}: Reply, found: string): boolean => {
  const named = sort.exec(found)?.[0].toLowerCase()
  const words = lower(found).match(/[a-z]{5,}|\d+/g) ?? []
  const told = turns.filter(({from}) => from === 'customer').map(({text}) => lower(text))
  return told.some((text) => (named !== undefined && text.includes(named)) || (words.length > 0 && words.every((word) => text.includes(word))))
}


const isSettled = (text: string, start: number, end: number): boolean => grants.test(text.slice(Math.max(0, start - 50), start)) || granted.test(text.slice(end, end + 50))

export default defineRule({
  title: "Tells something about a person's money",
  severity: {public: 'error', private: 'warning'},
  message: "Leave out what you know of the customer's money.",
  rationale: 'A debt, a score or an income is what people keep from neighbours, employers and relatives.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: "You're £412 in arrears since June.", flags: ['£412 in arrears']},
    {text: 'Your credit score is 588, so we declined it.', flags: ['credit score is 588']},
    {text: 'You owe us £18.75 for the spare key. She owes £1,240.50 for the hall.', channel: 'email', flags: []},
    {text: 'You owe £318.20.', channel: 'x', flags: ['You owe £318.20']},
    {text: 'A good credit score helps with most loans.', flags: []},
    {text: 'The account is £95 behind, hence the £40.', customer: 'why is my direct debit £40 now', channel: 'email', flags: []},
    {text: 'Your balance of £31 will be returned on Monday.', customer: 'close my account', channel: 'email', flags: []},
    {text: "You owe €140, not €1,400.", customer: "There's an extra zero on my invoice", channel: 'email', flags: []},
    {text: "I've paused it, so it won't go to collections. It will not be passed to bailiffs. Nothing has been sent to collections.", channel: 'email', flags: []},
    {text: 'Your bill has gone to collections.', channel: 'email', flags: ['gone to collections']},
    {text: 'Your balance of £320 is due on 4 May.', customer: 'has my holiday been booked', channel: 'email', flags: []},
    {text: 'Your balance of £320 is due on 4 May.', customer: 'when do you open', channel: 'email', flags: ['Your balance of £320']},
    {text: 'You have an overdue balance of £32. Reply PLAN to pay by the week.', channel: 'sms', flags: []},
    {text: 'You have an overdue balance of £32 with us.', channel: 'x', flags: ['an overdue balance of £32']},
    {text: "I'm sorry to hear that you've been laid off.", customer: 'I was laid off on Friday, can I pause my lessons', channel: 'email', flags: []},
    {text: "You're £412 in arrears.", customer: 'am I in arrears', channel: 'email', flags: []},
    {text: "You're £412 in arrears.", customer: 'is the office open today', channel: 'email', flags: ['£412 in arrears']},
    {text: "You're £412 in arrears.", customer: 'am I in arrears', channel: 'x', flags: ['£412 in arrears']},
    {text: 'We have approved the £900 benefit, and your £60 debt has been cleared.', channel: 'email', flags: []},
    {text: 'We have approved the £900 benefit.', channel: 'x', flags: ['£900 benefit']},
    {text: 'As you get Universal Credit, the pass is £3.', customer: 'is the pass cheaper on universal credit', channel: 'live-chat', flags: []},
    {text: 'As you get Universal Credit, the pass is £3.', customer: 'what is the pass', channel: 'live-chat', flags: ['you get Universal Credit']},
    {text: 'The fee is £412 a year.', flags: []},
    {text: 'A pension of £8,000 is taxed like any income.', flags: []}
  ],
  check: (reply) => found(reply).filter(({start, end}) => reply.isPublic || (!isSettled(reply.value, start, end) && !isTold(reply, reply.value.slice(start, end)) && (!asked.test(reply.customer?.value ?? 'owe') || !due.test(reply.value.slice(start)))))
})
