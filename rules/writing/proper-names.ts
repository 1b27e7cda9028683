import {defineRule} from '../../src/rule.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'

/** In a conversation that runs, nobody minds; unless all the rest of it is written with care. */
const chats: ReadonlySet<string> = new Set(['live-chat', 'whatsapp', 'messenger', 'sms', 'x-dm', 'instagram-dm', 'telegram'])

/** Days, months, feasts, tongues, countries and cities that are no other word: not `may`, `turkey`, `polish`, `reading`. */
const names = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february april june july september october november december christmas easter ramadan diwali hanukkah english german italian spanish portuguese irish scottish british american canadian australian european japanese korean arabic britain england scotland ireland germany france italy spain portugal belgium norway sweden finland denmark austria switzerland australia canada india america europe africa london paris manchester birmingham glasgow edinburgh cardiff belfast dublin liverpool leeds berlin madrid sydney melbourne toronto chicago'
)
/** `an english muffin`, `irish stew`: small in many a kitchen. */
const dishes = wordSet('muffin muffins stew coffee breakfast breakfasts sausage sausages dressing mustard onion onions omelette')

const small = trait(({text, norm}) => text.charAt(0) === norm.charAt(0) && names.has(norm.replace(/'s$/, '')))

/** Two sentences or more, each with its capital and its mark. */
const isCareful = (value: string): boolean => /^[A-Z]/.test(value) && /[.!?]/.test(value.slice(-1)) && /[.!?]\s+[A-Z]/.test(value) && !/[.!?]\s+[a-z]/.test(value)

export default defineRule({
  title: 'Day, month or place without its capital',
  severity: 'warning',
  message: 'Write “{found}” with a capital.',
  rationale: 'Days, months, languages and places are names. A small letter reads as haste.',
  examples: [
    {text: 'We open on monday, and the english menu comes in december.', flags: ['monday', 'english', 'december']},
    {text: 'It is in london’s oldest shop.', flags: ['london’s']},
    {text: 'You may march on, polish the turkey and try an irish stew.', flags: []},
    {text: 'we open on monday, see shop-london or @leeds', flags: []},
    {text: 'We open on monday.', channel: 'live-chat', flags: []},
    {text: 'It is in. We ring on friday.', channel: 'live-chat', flags: ['friday']},
    {text: 'ok, it is in. See you on friday.', channel: 'live-chat', flags: []}
  ],
  *check(reply) {
    const {tokens, value} = reply
    const inChat = chats.has(reply.channel.id)
    if (inChat && !isCareful(value)) return
    // Whoever writes everything small means it.
    const first = tokens.find(({kind}) => kind === 'word' || kind === 'name')
    if (first === undefined || first.text.charAt(0) === first.text.charAt(0).toLowerCase()) return
    for (const i of wordsWith(reply, small)) {
      const {kind, text, norm, start, end} = tokens[i]!
      if (inChat && !((norm.endsWith('day') || /^\s\d/.test(value.slice(end))) && /\b(?:on|by|until|till|from|next|last|this|for|before|after|every|since) $/.test(value.slice(Math.max(0, start - 8), start)))) continue
      if (kind !== 'word' || /["“‘'«/_-]/.test(value.charAt(start - 1)) || /["”’'»/_-]/.test(value.charAt(end)) || dishes.has(neighboursOf(reply, i).after)) continue
      yield {start, end, suggestions: [text.charAt(0).toUpperCase() + text.slice(1)], certain: true}
    }
  }
})
