import {defineRule} from '../../src/rule.js'
import {isSerious} from '../../src/mood.js'

/** Anything that is a step, an owner, a time or a place to go to: the reply leads somewhere. */
const step =
  /\?|https?:|www\.|\d|@\w|\b(?:i'll|we'll|i will|we will|i've|we've|i have|we have|i'm|we're|you can|you could|you should|you'll|you will|please|try|go|ask|send|call|ring|email|message|dm|reply|visit|check|use|open|tap|click|press|tell|let (?:me|us)|bring|come|pop|grab|take|keep|update|restart|reset|contact|write|follow|pass|passed|fixed|done|sorted|refund(?:ed)?|replace(?:ment|d)?|credit(?:ed)?|free|booked|ordered|sent|shipped|on (?:its|the|their) way|arriv\w+|today|tonight|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by|until|now|back (?:up|on|in)|working|engineer|crew|team|link|app|page|site|store|shop|because|means?|instead|rather|not|n't)\b|n't\b/iu
const sympathy = /\b(?:sorry|apolog\w*|oh no|oh dear|ouch|yikes|thanks?|thank you|appreciate|shame|awful|bummer|bummed|letdown|rotten|frustrat\w+|hear you|understand|sad|hang in there|chin up)\b/iu

export default defineRule({
  title: 'Sympathy, and nothing after it',
  severity: 'warning',
  message: 'Say who will do what, and by when. Sympathy alone leaves them where they were.',
  rationale: 'A warm reply that goes nowhere still loses the customer: “solution offered” and “closing” are scored apart from empathy.',
  source: 'P1',
  needsCustomer: true,
  examples: [
    {text: 'Oh no, that’s such a shame! Thanks so much for the photo.', customer: 'my cake came squashed and broken', flags: ['Thanks so much for the photo.']},
    {text: 'Oh no, what a shame! I’ll bake another for noon.', customer: 'my cake came squashed and broken', flags: []},
    {text: 'Aw, thank you, that made our day!', customer: 'lovely staff, best lunch in town', flags: []}
  ],
  *check(reply) {
    const text = reply.value.replaceAll('’', "'")
    if (!reply.customer || !isSerious(reply.customer) || !sympathy.test(text) || step.test(text)) return
    const last = reply.sentences.at(-1)
    if (last) yield {start: last.start, end: last.end}
  }
})
