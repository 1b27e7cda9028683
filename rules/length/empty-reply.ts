import {defineRule} from '../../src/rule.js'

const said = new Set(
  'a all and appreciate appreciated back be best cheers day dear feedback for from get good got great happy have hello help here hey hi hope i in is it kind kindly know let lovely love message much nice no noted ok okay our out please problem reaching received regards soon sorry so sure team thank thanks that the there this thx time to touch us very we welcome well will with writing you your'.split(' ')
)

/** What carries something: a place to go, a number, a date, a code. */
const substance = new Set(['link', 'email', 'number', 'hashtag', 'placeholder', 'code', 'version', 'money', 'percentage', 'date', 'time', 'measure'])

export default defineRule({
  title: 'Says nothing',
  severity: 'warning',
  message: 'This reply says nothing that the customer can use. Say what happens next.',
  rationale: 'Thanks alone leaves the customer where they were, and in a public thread it reads as a brush-off.',
  optIn: true,
  examples: [
    {text: 'Thanks!', flags: ['Thanks!']},
    {text: '@kim Hi Kim, thank you for your message. ^AB', flags: ['@kim Hi Kim, thank you for your message. ^AB']},
    {text: 'Thanks, Kim! We have refunded the postage.', flags: []},
    {text: 'Thanks! Your reference is AB-1044.', flags: []}
  ],
  *check(reply) {
    const {tokens, value} = reply
    if (value.trim() === '' || tokens.some((token) => substance.has(token.kind))) return
    if (tokens.some((token) => (token.kind === 'word' || token.kind === 'initialism' || token.kind === 'camel') && !said.has(token.norm))) return
    const start = value.length - value.trimStart().length
    yield {start, end: value.trimEnd().length}
  }
})
