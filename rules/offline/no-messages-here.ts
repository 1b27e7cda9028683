import {defineRule} from '../../src/rule.js'

/** Places for reviews: a reply under one has no private message beside it. */
const reviews = /(?:review|store|play|trustpilot|tripadvisor|yelp)-(?:reply|response)$/u
const asks = /\b(?:dm|pm|inbox|direct[- ]message|private[- ]message) (?:us|me)\b|\b(?:send|drop|shoot|pop) (?:us|me) (?:a |an |your \w+ (?:by|via|in) )(?:dm|pm|(?:direct |private )?message)\b|\b(?:by|via|in) (?:dm|pm|direct message|private message)\b/iu

export default defineRule({
  title: 'Asks for a private message where there is none',
  severity: {public: 'warning', private: 'off'},
  message: 'There are no private messages here. Give an e-mail address, a number or a link.',
  rationale: 'Under a review there is nowhere to send a direct message: the customer looks for it, gives up, and the next reader sees a company that cannot be reached.',
  source: 'Khoros, When to take Twitter conversations private with DMs',
  examples: [
    {text: 'So sorry. Please DM us your booking name.', channel: 'google-review-reply', flags: ['DM us']},
    {text: 'Could you drop us a message?', channel: 'app-store-reply', flags: ['drop us a message']},
    {text: 'Please DM us on @acmehelp.', channel: 'trustpilot-reply', flags: []},
    {text: 'Please write to help@acme.example.', channel: 'google-review-reply', flags: []},
    {text: 'Please DM us your booking name.', channel: 'x', flags: []}
  ],
  *check(reply) {
    const {id} = reply.channel
    if (!(id.endsWith('-reply') || id.endsWith('-response')) || !reviews.test(id)) return
    const found = asks.exec(reply.value)
    if (!found || reply.tokens.some(({kind}) => kind === 'link' || kind === 'email' || kind === 'handle')) return
    yield {start: found.index, end: found.index + found[0].length}
  }
})
