import {isLaterPart} from '../../src/customer/conversation.js'
import {claimsIn} from '../../src/privacy/claims.js'
import type {Kind} from '../../src/privacy/kinds.js'
import {defineRule} from '../../src/rule.js'
import type {Text} from '../../src/rule.js'

// What strangers could use. A name, a town, an order number is what people tweet.
const graver: ReadonlySet<Kind> = new Set<Kind>(['card', 'card-details', 'bank-account', 'national-id', 'health-id', 'passport', 'driving-licence', 'date-of-birth', 'phone', 'email', 'address', 'account-number', 'policy-number', 'booking-reference', 'password', 'pin', 'one-time-code', 'security-answer', 'recovery-phrase', 'api-key', 'link-token'])

const shown = /\b(?:here(?:'s| is| are)|attached|attaching|posted|posting|see|sending|sent)\b[^.!?]{0,30}\b(?:picture|photo|pic|photos|pics|scan|image|copy|screenshot)s? of (?:my|our|his|her|the) (?:\w+ ){0,2}(?:passport|licen[cs]e|id|card|statement|prescription|payslip|contract|visa|bill)\b/gi
const startOfCard = /\b(?:my |the )?(?:\w+ )?card(?: number)?(?:'s| is| was|:)? #?(\d{4,15})(?=\.{2,}|…|\*|x{2,})/gi

const takenDown =
  /\b(?:delet(?:e|ing)|remov(?:e|ing|ed)|hid(?:e|den|ing)|tak(?:e|ing)[^.!?]{0,30}\bdown|edit (?:out|your|the)|blank (?:it|them|that) out|d\.?m\.?s?|pm|direct message|private(?:ly)?|inbox|messenger|message us|send us a message|(?:tap|press|click) .{0,12}message|in a message|call us|ring us|e-?mail us|secure(?:ly)? (?:form|link|chat))\b/i

/** Before the address of a hole in the road, a shop, a stop: a place that they report and not their home. */
const reported = /\b(?:outside|opposite|near|nr|behind|beside|in front of|next to|past|between|corner of|junction of|along|passing)(?: the| number| no\.?)?\s*$/i

/** Before the address of a swindler whom they report. */
const accused = /\b(?:report(?:ing)?|block|from|scammer|spammer|phisher|called|named|pretending to be|posing as)\s*:?\s*$/iu

/** Whether the words around a number or an address ask whose it is. */
const asksWhose = ({value}: Text, start: number, end: number): boolean => /\bis $/i.test(value.slice(Math.max(0, start - 4), start)) && /^(?: really| actually)? (?:u|you|yours?|legit|genuine|real|a scam)\b/i.test(value.slice(end))

const before = (text: Text, start: number): string => text.value.slice(Math.max(0, start - 40), start)

interface Place {
  start: number
  end: number
  label: string
}

const others = (text: Text): Place[] => [
  ...[...text.value.matchAll(shown)].map((match) => ({start: match.index, end: match.index + match[0].length, label: 'picture of a document'})),
  ...[...text.value.matchAll(startOfCard)].map((match) => ({start: match.index + match[0].length - (match[1]?.length ?? 0), end: match.index + match[0].length, label: 'card number'}))
]

export default defineRule({
  title: "Leaves the customer's own details on show",
  category: 'offline',
  severity: {public: 'error', private: 'off'},
  action: 'take-offline',
  message: 'Ask them to delete the post with their {found}, and carry on in a private message.',
  rationale: 'Customers often do not see the risk of what they post; the reply is the only chance to have it taken down.',
  source: 'PR News Online, How to take an online conversation offline (2011)',
  instead: ['Please delete that post, so that nobody can use what is in it. Then send us a direct message and we can go on from there.'],
  needsCustomer: true,
  examples: [
    {text: 'Thanks, an engineer will call.', customer: 'No internet again, ring me on 07700 900318', channel: 'x', flags: ['07700 900318']},
    {text: 'We’ll look into it.', customer: 'Account number 50812277, born 3/11/1979, sort it out', channel: 'facebook-comment', flags: ['50812277', '3/11/1979']},
    {text: 'Thanks! Please take that post down and send us a DM.', customer: 'No internet again, ring me on 07700 900318', channel: 'x', flags: ['07700 900318'], handled: true},
    {text: 'Mark it as spam, please.', customer: 'How do I report dave.king42@mail.example to your abuse team?', channel: 'x', flags: []},
    {text: 'That is an empty field.', customer: 'why does my profile say date of birth 01/01/1900', channel: 'x', flags: []},
    {text: 'Which branch was it?', customer: 'Your Truro shop is great, thanks Sam', channel: 'x', flags: []},
    {text: 'It’s on the list for June.', customer: 'The street light opposite 31 Quarry Lane has been out for weeks', channel: 'x', flags: []},
    {text: 'Yes, that is our line.', customer: 'is 020 7946 0123 really you?', channel: 'x', flags: []},
    {text: 'We’ll look into it.', customer: 'I called 0800 496 0171 twice and nobody picked up', channel: 'x', flags: []}
  ],
  *check(reply) {
    const {customer} = reply
    if (!customer || isLaterPart(reply)) return
    const handled = takenDown.test(reply.value)
    const claimed = claimsIn(customer, reply.settings.company, 'customer').filter(({kind, start, end}) => graver.has(kind) && !asksWhose(customer, start, end) && !(kind === 'address' && reported.test(before(customer, start))) && !(kind === 'email' && accused.test(before(customer, start))))
    const more = others(customer).filter((place) => !claimed.some((claim) => claim.start < place.end && place.start < claim.end))
    for (const {start, end, label} of [...claimed, ...more]) yield {in: 'customer', start, end, label, ...(handled ? {handled} : {})}
  }
})
