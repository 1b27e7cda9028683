import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {neighboursOf, type Neighbours} from '../../src/spelling/neighbours.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'

const days = wordSet('todays tomorrows yesterdays tonights')
/** Behind `this` and `every` there is only one of them. */
const spans = wordSet('weeks months years mornings afternoons evenings nights weekends quarters seasons springs summers autumns winters mondays tuesdays wednesdays thursdays fridays saturdays sundays januarys februarys decembers')
/** `Valentines Day`, `Mothers Day`. */
const feasts = wordSet('valentines mothers fathers patricks')
const weekdays = wordSet('mondays tuesdays wednesdays thursdays fridays saturdays sundays')
const measures = wordSet('minutes hours days weeks months years')
const people = wordSet(
  'customers managers drivers manufacturers makers sellers suppliers retailers couriers doctors dentists vets landlords tenants husbands mums moms dads mothers fathers sons daughters brothers sisters partners friends neighbours neighbors agents engineers technicians owners guests visitors passengers patients recipients senders cardholders buyers vendors hosts developers publishers chefs pharmacists surgeons nurses teachers solicitors lenders insurers employers cars phones laptops vehicles products'
)
/** Of more than one of them these are usual without an apostrophe: `the customers names`. */
const belongings = wordSet(
  'name names website account address details warranty guarantee manual surgery behaviour behavior attitude decision licence license insurance permission consent battery engine settings luggage signature advice ID passport special choice mistake error van app profile medication prescription email number phone card seat room order booking reservation appointment policy instructions birthday responsibility side own fault manager supervisor boss van office depot'
)
/** Verbs too: then what follows a noun follows. */
const verbs = wordSet('name names account email number phone card seat room order address side fault own')
const behindNouns = wordSet('is was are were has have and or will can number numbers details date line history on')
const singular = wordSet('this each every another that a one')
const owners = wordSet('the your our my his her their this that each every another a one')

/** What a noun phrase does not begin with: the plural ends here. */
const goesOn = wordSet('is are was were be been will would can could may might must should has have had do does did of and or but if in on at to for from with by as than that which who when where because so we you i they it he she later ago before after earlier since until till not also only just go pass too or both run come make take get need then now off open close work')

const bare = trait(({norm, text}) => text === norm && norm.endsWith('s') && (days.has(norm) || spans.has(norm) || people.has(norm) || measures.has(norm)))
const capital = trait(({norm, text}) => text !== norm && (weekdays.has(norm) || days.has(norm) || feasts.has(norm)))

/** `Mondays delivery`. */
const events = wordSet('delivery appointment visit call train flight match game class session meeting lesson shift episode draw')
const governing = wordSet('for of from after before at to your our the about regarding confirm by until cancel move during with')

const counts = /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|couple|\d+)$/

/** Whether an `s` is a possessive that lacks its apostrophe. */
const lacks = ({tokens}: Reply, at: number, {before, before2, after, after2}: Neighbours): boolean => {
  const {norm, text} = tokens[at]!
  if (after === '' || goesOn.has(after)) return false
  if (days.has(norm)) return !/^(?:all|our|the|many|of)$/.test(before)
  if (feasts.has(norm) && text !== norm) return after === 'day'
  if (text !== norm) return governing.has(before) && events.has(after)
  if (/^(?:this|every|each)$/.test(before) && spans.has(norm)) return true
  if (/^(?:last|next)$/.test(before) && spans.has(norm)) return !/^(?:the|these|those|your|our|my|their|of|his|her)$/.test(before2) && !/^\d|^(?:two|three|four|few)$/.test(after)
  if (measures.has(norm)) return after === 'time' ? isCounted(tokens, at, before) && !/^(?:will|is|was|ran|runs|flies)$/.test(after2) : after === 'notice' && isCounted(tokens, at, before) && !/^(?:will|is|was|that|the|it|you)$/.test(after2)
  if (!people.has(norm) || !belongings.has(after) || !owners.has(before)) return false
  return !verbs.has(after) || behindNouns.has(after2) || after2 === '' || singular.has(before)
}

const isCounted = (tokens: readonly Token[], at: number, before: string): boolean => counts.test(before) || tokens[at - 2]?.kind === 'number'

/** `a week's time`, `two weeks' time`. */
const withMark = (word: string, before: string): string => (measures.has(word.toLowerCase()) && !/^(?:a|an|one|this|last|next|every|each)$/.test(before) ? `${word}'` : `${word.slice(0, -1)}'s`)

export default defineRule({
  title: 'Possessive without its apostrophe',
  severity: 'warning',
  message: '“{found}” owns what follows: put an apostrophe in.',
  rationale: 'Without it a possessive is a plural, and the reader looks for its verb.',
  overrides: ['spelling/misspelt', 'writing/idioms', 'spelling/wrong-word'],
  examples: [
    {text: 'I have read yesterdays notes about your husbands account.', flags: ['yesterdays', 'husbands']},
    {text: 'Last weeks offer ends, and next months menu is here; in two weeks time it changes.', flags: ['weeks', 'months', 'weeks']},
    {text: 'We shut on Mothers Day.', flags: ['Mothers']},
    {text: 'On Mondays delivery is free. The drivers order lunch. It took two days, and a few weeks later it was two years old.', flags: []}
  ],
  *check(reply) {
    for (const i of [...wordsWith(reply, bare), ...wordsWith(reply, capital)]) {
      const {kind, start, end, text} = reply.tokens[i]!
      const around = neighboursOf(reply, i)
      if (kind !== 'word' || !lacks(reply, i, around)) continue
      yield {start, end, suggestions: [withMark(text, around.before)]}
    }
  }
})
