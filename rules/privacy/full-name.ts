import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

const hits = hitsOf('full-name', 'Make sure that this person may be named to this customer.')

const self = /(?:\b(?:name(?:'s| is)?|i'm|i am|this is|under|account|booking|order|regards|(?:my|our|his|her|their) (?:\w+ ){0,2}\w+)|[-–—,:\n])\W*$/i
const nearby = /^\W*$|^,? (?:next door|upstairs|downstairs|across the|(?:from|at|in|of) (?:number|no|flat|room|unit)\b)/i

/** Whom the customer has named in public: neither themselves nor somebody of theirs. */
const isNamedBy = (customer: string, name: string): boolean => {
  const at = customer.indexOf(name)
  return at >= 0 && !self.test(customer.slice(Math.max(0, at - 50), at)) && !nearby.test(customer.slice(at + name.length))
}

export default defineRule({
  title: "Shows a person's full name",
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the full name: a first name is enough in public.',
  rationale: 'A full name ties the conversation to one person for whoever searches for it. A first name in a greeting and a sign-off are fine.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'The booking is in the name of Gareth Pritchard.', flags: ['Gareth Pritchard']},
    {text: 'The parcel was signed for by Ines Cardoso.', flags: ['Ines Cardoso']},
    {text: "Hi Gareth, we've found it.", flags: []},
    {text: 'Best wishes, Ines Cardoso', flags: []},
    {text: "The quilt's by Ellen Marsh, and the loaf is from a starter called Rosie Crumb.", flags: []},
    {text: 'Happy birthday to Grandpa Joe! 101 looks good on him.', flags: []},
    {text: 'Hello to Uncle Pete Marlow! He is 80.', flags: ['Pete Marlow']},
    {text: 'We told Mrs Lovell at once.', customer: 'Mrs Lovell on your fudge stall is a joy', channel: 'google-review-reply', flags: []},
    {text: 'We told Mrs Lovell at once.', customer: 'my neighbour Mrs Lovell took my fudge', channel: 'google-review-reply', flags: ['Mrs Lovell']},
    {text: 'Your kind words were shown to Mrs Lovell, and we read this out to Ines Cardoso.', channel: 'x', flags: []},
    {text: 'The bells are for Sgt Ines Cardoso, who served the island until 1998.', channel: 'x', flags: []},
    {text: 'Have a word with Mrs Lovell in the office, for Mr Marsh is filling in, and Ms Moss would be glad to measure you.', channel: 'x', flags: []},
    {text: 'The new tales are read by Alma Frost.', channel: 'x', flags: []},
    {text: 'You rowed as far as from Angel Cove to Florence Falls.', channel: 'x', flags: []},
    {text: 'The talk by Alan Shaw is sold out; our vet Dr Clara Moss is in. James Ward is a local brand.', flags: []}
  ],
  check(reply) {
    const {isPublic, customer, value} = reply
    const found = hits(reply)
    return isPublic && customer !== undefined && found.length > 0 ? found.filter(({start, end}) => !isNamedBy(customer.value, value.slice(start, end))) : found
  }
})
