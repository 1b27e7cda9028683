import {findLinks} from '../../src/channels/links.js'
import {lazily} from '../../src/memo/lazily.js'
import {matchesIn} from '../../src/matching/matches.js'
import {defineRule} from '../../src/rule.js'
import {sign, signsIn} from '../../src/matching/signs.js'
import {wordSet} from '../../src/matching/word-set.js'

/** Words that open a sentence and are top-level domains. */
const openers = wordSet(
  'am as at be book by call care click contact do email for forum free get go help how in is it live local like my name new next no now off on one open our pay please pm post read reply right save so support team text thank thanks that the then there this to today try us vote watch we what when will you your'
)

const meeting = lazily(() => /(?<=\p{L}{2})\.(\p{L}{2,10})(?!\p{L})/gu)
/** The same as far as ASCII goes, as every such word does. */
const hint = sign(/\.([A-Za-z]{2,10})(?![A-Za-z])/g)

export default defineRule({
  title: 'Two words that become a link',
  severity: {public: 'warning', private: 'info'},
  message: 'Put a space after the full stop: “{found}” becomes a link.',
  rationale: 'X and others link any domain under a known ending, and .next, .in or .so are such endings: a missing space sends customers to a stranger’s site and costs 23 characters.',
  source: 'docs.x.com counting-characters; twitter-text',
  examples: [
    {text: 'We have sent it again.In a day or two you will have it.', flags: ['again.In']},
    {text: 'That is done.Next, restart the phone.', flags: ['done.Next']},
    {text: 'It is fixed now.so please try again.', flags: ['now.so']},
    {text: 'See parcels.example.com or shop.in for more.', flags: []},
    {text: 'Write to us at care@parcels.so or on Parcels.In today.', flags: []},
    {text: 'That is done. Next, restart the phone.', flags: []}
  ],
  *check(reply) {
    const {value} = reply
    // Links are looked for only where two words meet at a dot and the second may open a sentence.
    const opens = (matches: readonly RegExpExecArray[]): boolean => matches.some((match) => openers.has(match[1]!.toLowerCase()))
    if (!opens(signsIn(value).all(hint)) || !opens(matchesIn(value, meeting()))) return
    for (const {start, end, bare} of findLinks(value)) {
      const found = value.slice(start, end)
      const [, left, right] = /^(\p{L}{2,})\.(\p{L}+)$/u.exec(found) ?? []
      if (!bare || left === undefined || right === undefined || !openers.has(right.toLowerCase())) continue
      const capital = /^\p{Lu}/u.test(right) && left === left.toLowerCase()
      const closes = closers.has(left.toLowerCase())
      if (capital || closes) yield {start, end, suggestions: [`${left}. ${right}`], certain: capital}
    }
  }
})

/** Words that end sentences and name no site. */
const closers = wordSet('now again soon it this that you us here there done sorry thanks today tomorrow yesterday too well them')
