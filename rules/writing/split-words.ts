import {wordMap} from '../../src/matching/word-map.js'
import {wordSet} from '../../src/matching/word-set.js'
import {isOneOf} from '../../src/matching/words.js'
import {folded} from '../../src/memo/folded.js'
import {defineRule} from '../../src/rule.js'
import {isWord} from '../../src/spelling/words.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'

/** Hardly ever two words. */
const always = wordSet(
  'up-date up-dates up-dated up-grade pass-word pass-words web-site web-sites down-load down-loads mean-while key-board note-book lap-top head-phones ear-phones photo-graph photo-graphs screen-shot screen-shots pass-port under-stand under-standing post-pone with-draw with-drawal further-more there-fore other-wise in-convenience sub-scription sub-scribe which-ever every-where any-where no-where some-where every-thing any-thing some-thing an-other our-selves your-selves them-selves him-self in-stead be-cause be-fore be-tween to-gether to-morrow un-fortunately al-ready al-though al-ways data-base'
)
/** Two words or one, by the word before or behind: the place, and what may stand there. */
const sometimes = wordMap(
  'feed back: before your this the any for of valuable positive negative honest kind great good, ' +
  'more over: before, ' +
  'over all: after experience rating service performance satisfaction impression score journey quality, ' +
  'every one: after else who, ' +
  'some one: after from will who else is has at in on to, ' +
  'any one: after from else who at in is can has, ' +
  'no body: after is has can will else, ' +
  'after noon: before this good tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday the, ' +
  'out side: after the of your our, ' +
  'in side: after the your our, ' +
  'up set: before are is was been so very feel feeling get, ' +
  'on line: after account accounts store shop order orders banking chat form portal payment payments services booking shopping, ' +
  'my self: after and to with if or as, ' +
  'your self: after and to with if or as at in on by, ' +
  'week end: before this next last bank, ' +
  'to day: after and we at or if because but so, ' +
  'down stairs: before is are wait waiting it them be live lives left just, ' +
  'up stairs: before is are wait waiting it them be live lives left just, ' +
  'good bye: after and for to, ' +
  'with in: after the a an our your two three four five six seven ten few, ' +
  'with out: after the a an any your our, ' +
  'who ever: after is has was can, ' +
  'when ever: after you we it, ' +
  'where ever: after you we it, ' +
  'over night: before it them stay left leave charge charging kept on there parked open dropped down out, ' +
  'through out: after the your our this, ' +
  'some times: before it they that can this and but, ' +
  'how ever: after we you it the this'
)

/** Two words all the same, by the words before and behind: `we can help with in May`, `pick any one in the shop`, `a date and some times that suit`. */
const parted: Readonly<Record<string, RegExp>> = {
  'with in': /^(?:(?:help|deal|agree|live|work|cope|struggl|start|begin|speak|talk|play|practis|stay|go|mess)(?:e|s|es|ed|ing|ping)?|dealt|spoke|began|went|happy|pleased|familiar|done|ordered|booked|paid|signed|joined|came) /,
  'any one': /^(?:pick|choose|select|use|take|swap|try|keep|order|buy|want|only|just|for) /,
  'some times': / (?:|are|were|that|which|for|when|to|below|of|have|on|in|at)$/,
  'to day': /^day /
}

/** The first halves: hardly a word of a reply is one. */
const halves = folded(() => ['un', ...Array.from(always, (word) => word.slice(0, word.indexOf('-'))), ...Array.from(sometimes().keys(), (words) => words.slice(0, words.indexOf(' ')))].join(' '))

const half = trait(({norm}) => isOneOf(norm, halves(), ' '))

export default defineRule({
  title: 'Word written as two',
  severity: 'warning',
  message: 'Write “{found}” as one word.',
  rationale: 'Some words change their meaning when they are parted, and some only look wrong.',
  examples: [
    {text: 'Thank you for your feed back on the kettle.', flags: ['feed back']},
    {text: 'It comes with in two days.', flags: ['with in']},
    {text: 'Please change your pass word today.', flags: ['pass word']},
    {text: 'Thank you for your feedback. Every one of you can feed it back to us; the road it is on lines the coast. We send every one in that form, and every one in the hall is lit.', flags: []},
    {text: 'Is there a bill that we can help with in spring? Pick any one in the case. Give us a day and some times. It varies from day to day and from shop to shop.', flags: []},
    {text: 'Ask any one in the shop. It comes with in a week, and some times it rains.', flags: ['any one', 'with in', 'some times']}
  ],
  *check(reply) {
    const {tokens} = reply
    for (const i of wordsWith(reply, half)) {
      const first = tokens[i]
      if (first?.kind !== 'word') continue
      const [space, second] = [tokens[i + 1], tokens[i + 2]]
      if (second?.kind !== 'word' || space?.text !== ' ' || second.text !== second.norm) continue
      if (first.norm === 'un' && first.text === 'un' && isWord(`un${second.norm}`)) yield {start: first.start, end: second.end, suggestions: [first.text + second.text]}
      const given = sometimes().get(`${first.norm} ${second.norm}`)
      if (given === undefined && !always.has(`${first.norm}-${second.norm}`)) continue
      if (given !== undefined) {
        const [place, ...words] = given.split(' ')
        const beside = place === 'before' ? neighboursOf(reply, i).before : neighboursOf(reply, i + 2).after
        const number = first.norm === 'with' && /^(?:number|time)$/.test(tokens[i + 4]?.kind ?? '')
        if (!number && (beside === '' || !words.includes(beside))) continue
        if (parted[`${first.norm} ${second.norm}`]?.test(`${neighboursOf(reply, i).before} ${neighboursOf(reply, i + 2).after}`)) continue
      }
      yield {start: first.start, end: second.end, suggestions: [first.text + second.text]}
    }
  }
})
