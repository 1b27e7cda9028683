import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule, type Reply} from '../../src/rule.js'

const hits = hitsOf('health', "Repeat what concerns the customer's health only where it is needed.")

/** To thank for it, or be sorry, is to answer what the customer told. */
const acknowledged = /\b(?:(?:thanks|thank you|grateful|appreciate)\b[^.!?]{0,20}\b(?:telling|letting|sharing|showing|sending|explaining|mentioning)|sorry (?:to (?:hear|read|learn)|that))\b[^.!?]{0,80}$/i

/** What is lost, damaged, mended or brought is a thing, whoever needs it. */
const aid = /(?:hearing aids?|inhalers?|nebuli[sz]ers?|x-rays?|wheelchair|stair ?lift|insulin pump|cpap|prosthetic|walking (?:stick|frame)|mobility scooter)$/i
const handled = /\b(?:damag|repair|mend|inspect|replac|collect|deliver|lost|missing|spare|part|service|order|cop(?:y|ie)|left (?:us|our)|arriv|sent|post|warrant|ready|on its way)\w*/i

/** `Your endoscopy is on Friday`: whose it is must know when. */
const when = /^(?: (?:appointment|session|procedure|slot|visit|clinic|follow-up))?(?:'s| is| was| will be| has been)?(?: (?:now|booked|moved|confirmed|set|scheduled|due|back|in|for|on|at|to|from|the))* (?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|tomorrow|today|tonight|\d{1,2}(?:st|nd|rd|th|[:.]\d\d| ?[ap]m| [a-z]{3,9}\b))/i

const owner = /^(?:your|his|her|their) /i

/** What customers wrote in private they may be answered on. */
const isTold = ({turns}: Reply, found: string): boolean => {
  const term = found.replace(owner, '').toLowerCase()
  return turns.some(({from, text}) => from === 'customer' && text.toLowerCase().includes(term))
}

const isNeeded = (reply: Reply, start: number, end: number): boolean => {
  const {value} = reply
  const found = value.slice(start, end)
  const after = value.slice(end, end + 60)
  return (aid.test(found) && handled.test(value)) || when.test(after) || isTold(reply, found) || acknowledged.test(value.slice(Math.max(0, start - 120), start))
}

export default defineRule({
  title: "Tells something about a person's health",
  severity: {public: 'error', private: 'warning'},
  message: "Leave out what you know of the customer's health.",
  rationale: 'Health is special: what the customer told in private, or what the record says, may not be told to others, nor repeated without need.',
  source: 'UK GDPR Art 9',
  toConfirm: true,
  examples: [
    {text: 'Switch your hearing aid to T.', flags: []},
    {text: 'Your inhaler and the spare nebuliser are in the post, and I am sorry that he has gout.', channel: 'email', flags: []},
    {text: "We've noted your epilepsy on the booking.", flags: ['your epilepsy']},
    {text: 'She was diagnosed with cancer in May, so we waived the fee.', flags: ['diagnosed with cancer']},
    {text: 'Your A1c was 8.1, and a copy is on its way.', flags: ['Your A1c was 8.1']},
    {text: 'Thank you for letting us know of your epilepsy, and sorry to hear of your gout.', channel: 'email', flags: []},
    {text: 'Thanks for sending a picture of your walking frame.', channel: 'email', flags: []},
    {text: 'Your hearing aid arrived in our lab today and is posted back on Friday.', channel: 'email', flags: []},
    {text: 'We have put your hearing aid down as the reason.', channel: 'email', flags: ['your hearing aid']},
    {text: 'Please keep the clip away from your insulin pump, and ask the clinic first.', customer: 'will the clip upset my insulin pump', channel: 'live-chat', flags: []},
    {text: 'We see your insulin pump on the file.', customer: 'is the pool open', channel: 'live-chat', flags: ['your insulin pump']},
    {text: 'We see your insulin pump on the file.', customer: 'do I tell you of my insulin pump', channel: 'x', flags: ['your insulin pump']},
    {text: 'Your endoscopy is on Friday 9 May at 8, so fast from midnight.', channel: 'sms', flags: []},
    {text: 'Thank you for letting us know of your epilepsy.', channel: 'x', flags: ['your epilepsy']},
    {text: 'Please ask your pharmacist if you have epilepsy.', flags: []},
    {text: 'We support people who live with cancer.', flags: []},
    {text: 'Your stairlift inspection is booked for Monday.', channel: 'sms', flags: []},
    {text: 'Your gout booklet is out of print, your stairlift takes four AA cells, and your asthma tablets should be kept dry.', flags: []}
  ],
  check: (reply) => (reply.isPublic ? hits(reply) : hits(reply).filter(({start, end}) => !isNeeded(reply, start, end)))
})
