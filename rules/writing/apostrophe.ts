import {defineRule} from '../../src/rule.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'

/** Accents and ticks that keyboards offer where an apostrophe is meant. */
const wrongMark = /(?<![A-Za-z])[A-Za-z]{1,20}[´`](?:s|t|m|d|ll|re|ve)\b/g
const marks = /[´`]/
const bareVerbs = new Set('take look see get make try go have start check find know connect talk chat work fix sort keep continue begin discuss give hope move do'.split(' '))
const subjects = new Set('we i you they'.split(' '))
const notVerbs = new Set('be like love need have know want see hear look get do make help send take check'.split(' '))

export default defineRule({
  title: 'Apostrophe missing or wrong',
  severity: 'warning',
  message: 'Put an apostrophe in “{found}”.',
  rationale: 'Some words without their apostrophe are other words, which no dictionary reports; and ´ or ` is no apostrophe.',
  examples: [
    {text: 'Lets take a look at it.', flags: ['Lets']},
    {text: 'It´s on its way and we cant stop it.', flags: ['It´s', 'cant']},
    {text: 'It’s on its way; the app lets you see it. We can\'t stop it.', flags: []}
  ],
  *check(reply) {
    if (marks.test(reply.value)) for (const {0: text, index} of reply.value.matchAll(wrongMark)) {
      yield {start: index, end: index + text.length, message: `Put an apostrophe, ' or ’, in “${text}”.`, suggestions: [text.replace(/[´`]/, "'")], certain: true}
    }
    for (const [i, token] of reply.tokens.entries()) {
      if (token.kind !== 'word') continue
      const {text, norm, start, end} = token
      if (norm !== 'lets' && norm !== 'cant' && norm !== 'wont' && norm !== 'ill' && norm !== 'id' && norm !== 'well') continue
      const {before, after} = neighboursOf(reply, i)
      const missing =
        norm === 'lets' ? (before === '' || before === 'please') && bareVerbs.has(after)
        : norm === 'cant' || norm === 'wont' ? subjects.has(before) || after === 'be'
        : before === '' && (norm === 'ill' || norm === 'id') && notVerbs.has(after)
      if (missing) yield {start, end, suggestions: [norm === 'lets' || norm === 'cant' || norm === 'wont' ? `${text.slice(0, -1)}'${text.slice(-1)}` : `I'${text.slice(1)}`]}
    }
  }
})
