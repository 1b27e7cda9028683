import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

const hits = hitsOf('health', "Repeat what concerns the customer's health only where it is needed.")

/** To thank for it, or be sorry, is to answer what the customer told. */
const acknowledged = /\b(?:(?:thanks|thank you|grateful|appreciate)\b[^.!?]{0,20}\b(?:telling|letting|sharing|showing|sending|explaining|mentioning)|sorry to (?:hear|read|learn))\b[^.!?]{0,80}$/i

/** What is lost, damaged, mended or brought is a thing, whoever needs it. */
const aid = /(?:hearing aids?|wheelchair|stair ?lift|insulin pump|cpap|prosthetic|walking (?:stick|frame)|mobility scooter)$/i
const handled = /\b(?:damag|repair|mend|inspect|replac|collect|deliver|lost|missing|spare|part|service|order|arriv|sent|post|warrant|ready|on its way)\w*/i

export default defineRule({
  title: "Tells something about a person's health",
  severity: {public: 'error', private: 'warning'},
  message: "Leave out what you know of the customer's health.",
  rationale: 'Health is special: what the customer told in private, or what the record says, may not be told to others, nor repeated without need.',
  source: 'UK GDPR Art 9',
  toConfirm: true,
  examples: [
    {text: 'Switch your hearing aid to T.', flags: []},
    {text: "We've noted your epilepsy on the booking.", flags: ['your epilepsy']},
    {text: 'She was diagnosed with cancer in May, so we waived the fee.', flags: ['diagnosed with cancer']},
    {text: 'Your A1c was 8.1, and a copy is on its way.', flags: ['Your A1c was 8.1']},
    {text: 'Thank you for letting us know of your epilepsy, and sorry to hear of your gout.', channel: 'email', flags: []},
    {text: 'Thanks for sending a picture of your walking frame.', channel: 'email', flags: []},
    {text: 'Your hearing aid arrived in our lab today and is posted back on Friday.', channel: 'email', flags: []},
    {text: 'We have put your hearing aid down as the reason.', channel: 'email', flags: ['your hearing aid']},
    {text: 'Thank you for letting us know of your epilepsy.', channel: 'x', flags: ['your epilepsy']},
    {text: 'Please ask your pharmacist if you have epilepsy.', flags: []},
    {text: 'We support people who live with cancer.', flags: []},
    {text: 'Your stairlift inspection is booked for Monday.', channel: 'sms', flags: []},
    {text: 'Your gout booklet is out of print, your stairlift takes four AA cells, and your asthma tablets should be kept dry.', flags: []}
  ],
  check: (reply) => (reply.isPublic ? hits(reply) : hits(reply).filter(({start, end}) => !(aid.test(reply.value.slice(start, end)) && handled.test(reply.value)) && !acknowledged.test(reply.value.slice(Math.max(0, start - 120), start))))
})
