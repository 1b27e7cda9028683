import {defineRule} from '../../src/rule.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/word-set.js'

/** Accents and ticks that keyboards offer where an apostrophe is meant. */
const wrongMark = /(?<![A-Za-z])[A-Za-z]{1,20}[´`](?:s|t|m|d|ll|re|ve)\b/g
const marks = /[´`]/
const bareVerbs = wordSet('take look see get make try go have start check find know connect talk chat work fix sort keep continue begin discuss give hope move do')
const subjects = wordSet('we i you they he she it that this')
const notVerbs = wordSet('be like love need have know want see hear look get do make help send take check ring call ask try wait let pass give come go keep pop speak chat drop email update report raise investigate forward leave find add arrange')
/** What `Well` at a sentence's start stands before only for `We’ll`. */
const promised = wordSet('be call ring send update email contact refund arrange investigate reply text')
/** A clause begins behind these. */
const linked = wordSet('so but then')
const nounCant = wordSet('the a of this that no his her their')
const nounWont = wordSet('his her their my our your is was as the am')

const lacking = trait(({norm}) => norm === 'lets' || norm === 'cant' || norm === 'wont' || norm === 'ill' || norm === 'id' || norm === 'well')

export default defineRule({
  title: 'Apostrophe missing or wrong',
  severity: 'warning',
  message: 'Put an apostrophe in “{found}”.',
  rationale: 'Some words without their apostrophe are other words, which no dictionary reports; and ´ or ` is no apostrophe.',
  overrides: ['spelling/wrong-word'],
  examples: [
    {text: 'Lets take a look at it.', flags: ['Lets']},
    {text: 'It´s on its way and we cant stop it.', flags: ['It´s', 'cant']},
    {text: 'She cant come. Ill ring her. Well call you at noon.', flags: ['cant', 'Ill', 'Well']},
    {text: 'The lid is lost, so well send another.', flags: ['well']},
    {text: 'Well, call us. The cant of thieves; as is his wont.', flags: []},
    {text: 'It’s on its way; the app lets you see it. We can\'t stop it.', flags: []}
  ],
  *check(reply) {
    if (marks.test(reply.value)) for (const {0: text, index} of reply.value.matchAll(wrongMark)) {
      yield {start: index, end: index + text.length, message: `Put an apostrophe, ' or ’, in “${text}”.`, suggestions: [text.replace(/[´`]/, "'")], certain: true}
    }
    for (const i of wordsWith(reply, lacking)) {
      const {kind, text, norm, start, end} = reply.tokens[i]!
      if (kind !== 'word') continue
      const {before, after} = neighboursOf(reply, i)
      const missing =
        norm === 'lets' ? (before === '' || before === 'please') && bareVerbs.has(after)
        : norm === 'cant' ? !nounCant.has(before)
        : norm === 'wont' ? subjects.has(before) || after === 'be' || (!nounWont.has(before) && after !== 'to' && after !== '')
        : norm === 'well' ? promised.has(after) && (before === '' || (linked.has(before) && after !== 'be'))
        : before === '' && notVerbs.has(after)
      if (missing) yield {start, end, suggestions: [norm === 'well' ? `${text.slice(0, 2)}'ll` : norm === 'lets' || norm === 'cant' || norm === 'wont' ? `${text.slice(0, -1)}'${text.slice(-1)}` : `I'${text.slice(1)}`]}
    }
  }
})
