import {defineRule} from '../../src/rule.js'
import {isOneOf} from '../../src/matching/words.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordMap} from '../../src/matching/word-map.js'
import {wordSet} from '../../src/matching/word-set.js'

/** Written as one word they are nouns; as verbs they are two. */
const nouns = wordMap(
  'setup: set up, checkout: check out, backup: back up, signup: sign up, followup: follow up, pickup: pick up, checkin: check in, cleanup: clean up, ' +
  'shutdown: shut down, startup: start up, lookup: look up, signin: sign in, logout: log out, breakdown: break down, turnoff: turn off, logon: log on, ' +
  'topup: top up, login: log in'
)
const verbsFollow = wordSet("to please can cannot can't could will would we'll i'll you'll may must should kindly they'll let's don't")
const objects = wordSet('your the a an this our it them my these that all')
const beforeParticiple = wordSet("wasn't isn't hasn't been was were is are get got already")

/** A page is called so, and much else stands behind it as behind no other: it counts where what follows goes with a verb. */
const whenLogin = wordSet('you please to can cannot could will would should may must just simply always then')
const beforeYou = wordSet('once when whenever if after before until unless can could time as must')
const behindLogin = wordSet('to with at using and again here online via as through in first')
const isLogin = (before: string, before2: string, after: string): boolean =>
  whenLogin.has(before) && (behindLogin.has(after) || (after === '' && before !== 'to')) &&
  (before !== 'you' || beforeYou.has(before2)) &&
  (before !== 'to' || isOneOf(before2, 'able|unable|how|want|need|like|trying|try|tried|have|has|ask|asked|asks|attempting|attempted|possible|easy|easier|use|used|failed|continue'))

const noun = trait(({norm}) => nouns().has(norm))

export default defineRule({
  title: 'Noun where a verb is meant',
  severity: 'warning',
  message: 'As a verb this is two words.',
  rationale: 'A backup is what you get when you back up. Written as one word the verb looks wrong to a careful reader.',
  examples: [
    {text: 'Please backup your phone first.', flags: ['backup']},
    {text: 'Were you able to checkout in the end?', flags: ['checkout']},
    {text: 'Please keep a backup of your phone. We went to checkout number two.', flags: []},
    {text: 'Please login to your account. Are you able to login with the new code? Once you login, choose Lamps.', flags: ['login', 'login', 'login']},
    {text: 'Please login details and codes to nobody. Go to login and choose a lamp. Use the app to login page three. Your login to the app has changed.', flags: []},
    {text: 'Go to setup and choose a language. Will setup take long, and can checkout staff help?', flags: []}
  ],
  *check(reply) {
    for (const i of wordsWith(reply, noun)) {
      const token = reply.tokens[i]!
      if (token.kind !== 'word') continue
      const {before, before2, after} = neighboursOf(reply, i)
      const isVerb =
        token.norm === 'login' ? isLogin(before, before2, after)
        : before === 'to' ? before2 === 'able' || before2 === 'how' || before2 === 'want' || before2 === 'need' || before2 === 'like' || before2 === 'trying' || before2 === 'try' || objects.has(after)
        // `Will setup take long?`
        : verbsFollow.has(before) ? (before !== 'please' || after !== 'page') && !((before2 === '' || isOneOf(before2, 'and|or|but|so')) && isOneOf(before, 'can|could|will|would|may'))
        : token.norm === 'setup' && beforeParticiple.has(before)
      if (isVerb) yield {start: token.start, end: token.end, suggestions: [nouns().get(token.norm)!]}
    }
  }
})
