// Days and months with a slip in them: `on Tusday`, `the 9th Agust`. What begins with a capital elsewhere may be somebody's name.
import type {Reply, Token} from '../rule.js'
import {suggest, type Suggestion} from './suggest.js'
import {indexAt} from '../tokens/at.js'
import {wordSet} from '../matching/word-set.js'

/** The day or the month that a word with a capital is a slip away from, where one is looked for; `before` is the word before it. */
export const nearDate = (reply: Reply, token: Token, before: string): Suggestion | undefined => (beforeDays.has(before) ? nearDay(token) : nearMonth(reply, token))

const endsAsDays = /(?:d[a-z]?[ay]{1,2}|[bB][a-z]?[er]{1,2}|[aue]r?[ayr]{1,2})$/
const calendar = wordSet('monday tuesday wednesday thursday friday saturday sunday january february september october november december')

/** The day or month that a word with a capital is a slip away from: `on Tusday`. */
const nearDay = ({text}: Token): Suggestion | undefined =>
  text.length > 5 && endsAsDays.test(text) ? suggest(text, undefined, undefined, 'slips').find((one) => calendar.has(one.text.toLowerCase()) && one.score < dayCost) : undefined
const dayCost = 0.85
/** The month that a word with a capital is a slip away from, behind the day: `the 9th Agust`. */
const nearMonth = ({tokens}: Reply, {text, start, sentence}: Token): Suggestion | undefined => {
  const day = tokens[indexAt(tokens, start) - 2]
  if (text.length < 4 || day?.kind !== 'number' || day.sentence !== sentence || !/^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(day.text)) return undefined
  return suggest(text, undefined, undefined, 'slips').find((one) => months.has(one.text.toLowerCase()) && one.score < dayCost)
}
const months = wordSet('january february march april june july august september october november december')
const beforeDays = wordSet('on by until till from this next last every in since before after and or for of to at the')
