import {defineRule} from '../../src/rule.js'
import {unknownWords} from '../../src/spelling/unknown.js'

/** Capitals that somebody chose: WhatsApp, iPhone. Not GPS, which many write small in a chat. */
const chosen = /[a-z].*[A-Z]/

export default defineRule({
  title: 'Name without its capitals',
  severity: 'info',
  message: 'Write the name as its owner does.',
  rationale: 'A brand’s own name written wrongly looks careless, and more so the reply’s own brand.',
  examples: [
    {text: 'You can reach us on Whatsapp or on our Youtube channel.', flags: ['Whatsapp', 'Youtube']},
    {text: 'You can reach us on WhatsApp on Monday.', flags: []},
    {text: 'Send us a dm with your imei.', flags: []}
  ],
  *check(reply) {
    for (const {token, cased} of unknownWords(reply)) {
      if (cased !== undefined && chosen.test(cased)) {
        yield {start: token.start, end: token.end, message: `Write “${cased}”, as its owner does.`, suggestions: [cased], certain: true}
      }
    }
  }
})
