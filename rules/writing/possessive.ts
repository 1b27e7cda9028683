import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {neighboursOf, thirdBefore, type Neighbours} from '../../src/spelling/neighbours.js'
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
const verbs = wordSet('guarantee name names account email number phone card seat room order address side fault own')
const behindNouns = wordSet('is was are were has have and or will can number numbers details date line history on')
const singular = wordSet('this each every another that a one')
const owners = wordSet('the your our my his her their this that each every another a one')

/** What a noun phrase does not begin with: the plural ends here. */
const goesOn = wordSet('is are was were be been will would can could may might must should has have had do does did of and or but if in on at to for from with by as than that which who when where because so we you i they it he she later ago before after earlier since until till not also only just go pass too or both run come make take get need then now off open close work')

/** They single out whom is meant: `the other owners name`; and before these `email` or `card` is all the members'. */
const singling = wordSet('first second third fourth other previous former late elderly lead named joint primary little older younger eldest oldest youngest account policy')
const shared = wordSet('new next main current')
/** Whom clubs and schemes are named for too: `the members card`. */
const members = wordSet('holders members applicants adults teachers residents parents claimants employees clients grandsons granddaughters nephews nieces cousins aunts uncles nans grans')
/** One has them oneself. */
const personal = wordSet('name names surname address birthday passport licence license signature deposit lease appointment')
const more = wordSet('parcel ticket')
const verbsToo = wordSet('deposit ticket license lease')
const clauses = wordSet('and but or so that when if as because while where which who all')

const bare = trait(({norm, text}) => text === norm && norm.endsWith('s') && (days.has(norm) || spans.has(norm) || people.has(norm) || members.has(norm) || measures.has(norm)))
const capital = trait(({norm, text}) => text !== norm && (weekdays.has(norm) || days.has(norm) || feasts.has(norm)))

/** `Mondays delivery`. */
const events = wordSet('delivery appointment visit call train flight match game class session meeting lesson shift episode draw')
const governing = wordSet('for of from after before at to your our the about regarding confirm by until cancel move during with')

const counts = /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|couple|\d+)$/

/** Whether an `s` is a possessive that lacks its apostrophe. */
const lacks = (reply: Reply, at: number, around: Neighbours): boolean => {
  const {tokens} = reply
  const {before, before2, after, after2} = around
  const {norm, text} = tokens[at]!
  if (after === '' || goesOn.has(after)) return false
  if (days.has(norm)) return !/^(?:all|our|the|many|of)$/.test(before)
  if (feasts.has(norm) && text !== norm) return after === 'day'
  if (text !== norm) return governing.has(before) && events.has(after)
  if (/^(?:this|every|each)$/.test(before) && spans.has(norm)) return true
  if (/^(?:last|next)$/.test(before) && spans.has(norm)) return !/^(?:the|these|those|your|our|my|their|of|his|her)$/.test(before2) && !/^\d|^(?:two|three|four|few)$/.test(after)
  if (measures.has(norm)) return after === 'time' ? isCounted(tokens, at, before) && !/^(?:will|is|was|ran|runs|flies)$/.test(after2) : after === 'notice' && isCounted(tokens, at, before) && !/^(?:will|is|was|that|the|it|you)$/.test(after2)
  if (owners.has(before2) && (people.has(norm) || members.has(norm))) return isSingled(reply, at, around)
  if (!people.has(norm) || !belongings.has(after) || !owners.has(before)) return false
  return !verbs.has(after) || behindNouns.has(after2) || after2 === '' || singular.has(before)
}

/** `the other owners name`; not `the other drivers name their price`. */
const isSingled = (reply: Reply, at: number, around: Neighbours): boolean => {
  const {before, after, after2} = around
  if (!(personal.has(after) && (singling.has(before) || shared.has(before))) && !(singling.has(before) && (belongings.has(after) || more.has(after)))) return false
  const opening = thirdBefore(reply, at, around)
  if (giving.test(opening)) return after2 === '' && owned.has(after)
  if (!verbs.has(after) && !verbsToo.has(after)) return true
  return opening === '' || clauses.has(opening) ? finite.test(after2) : after2 === '' || behindNouns.has(after2) || finite.test(after2)
}
/** `We gave the other guests details`: whom it is given. */
const giving = /^(?:g[ai]v|sen[dt]|t[eo]l[ld]|ask|offer|show|s[eo]l[ld]|pa[iy]|charg|grant|l[eo][na]|ow|br[io]|den|allow|refus|quot|wish|promis|all$|both$|\w+ing$)/
const owned = wordSet('name surname address birthday email phone account deposit')
const finite = /^(?:is|was|are|were|has|will|must|should|does|did|ends|matches|number|address)$/

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
    {text: 'Add the other owners name and your eldest sons birthday. The previous owners account was shut; the new tenants deposit is here.', flags: ['owners', 'sons', 'owners', 'tenants']},
    {text: 'The other drivers name their price, the new tenants deposit it, and your other guests account for half. The new members card is red.', flags: []},
    {text: 'We shut on Mothers Day.', flags: ['Mothers']},
    {text: 'On Mondays delivery is free. The drivers order lunch. Our drivers guarantee it. It took two days, and a few weeks later it was two years old.', flags: []}
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
