import {defineRule} from '../../src/rule.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'

/** Written as one word they are nouns; as verbs they are two. `login` is too common to say much about. */
const nouns: Readonly<Record<string, string>> = {
  setup: 'set up', checkout: 'check out', backup: 'back up', signup: 'sign up', followup: 'follow up', pickup: 'pick up', checkin: 'check in', cleanup: 'clean up',
  shutdown: 'shut down', startup: 'start up', lookup: 'look up', signin: 'sign in', logout: 'log out', breakdown: 'break down', turnoff: 'turn off', logon: 'log on', topup: 'top up'
}
const verbsFollow = wordSet("to please can cannot can't could will would we'll i'll you'll may must should kindly they'll let's don't")
const objects = wordSet('your the a an this our it them my these that all')
const beforeParticiple = wordSet("wasn't isn't hasn't been was were is are get got already")

const noun = trait(({norm}) => Object.hasOwn(nouns, norm))

export default defineRule({
  title: 'Noun where a verb is meant',
  severity: 'warning',
  message: 'As a verb this is two words.',
  rationale: 'A backup is what you get when you back up. Written as one word the verb looks wrong to a careful reader.',
  examples: [
    {text: 'Please backup your phone first.', flags: ['backup']},
    {text: 'Were you able to checkout in the end?', flags: ['checkout']},
    {text: 'Please keep a backup of your phone. We went to checkout number two.', flags: []},
    {text: 'Go to setup and choose a language.', flags: []}
  ],
  *check(reply) {
    for (const i of wordsWith(reply, noun)) {
      const token = reply.tokens[i]!
      if (token.kind !== 'word') continue
      const {before, before2, after} = neighboursOf(reply, i)
      const isVerb =
        before === 'to' ? before2 === 'able' || before2 === 'how' || before2 === 'want' || before2 === 'need' || before2 === 'like' || before2 === 'trying' || before2 === 'try' || objects.has(after)
        : verbsFollow.has(before) ? before !== 'please' || after !== 'page'
        : token.norm === 'setup' && beforeParticiple.has(before)
      if (isVerb) yield {start: token.start, end: token.end, suggestions: [nouns[token.norm] as string]}
    }
  }
})
