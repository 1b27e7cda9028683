import {defineRule, type Hit, type Reply} from '../../src/rule.js'
import {remembered} from '../../src/memo/remembered.js'
import {isFirstName} from '../../src/privacy/recognisers/first-names.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'
import {isOne, pluralOf, smallWords} from '../../src/spelling/nouns.js'
import {isVerbAlone} from '../../src/spelling/parts-of-speech.js'
import {frequencyOf} from '../../src/spelling/words.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {isOneOf} from '../../src/matching/words.js'
import {wordSet} from '../../src/matching/word-set.js'

/** Accents and ticks that keyboards offer where an apostrophe is meant. */
const wrongMark = /(?<![A-Za-z])[A-Za-z]{1,20}[´`](?:s|t|m|d|ll|re|ve)\b/g
const marks = /[´`]/
const bareVerbs = wordSet('take look see get make try go have start check find know connect talk chat work fix sort keep continue begin discuss give hope move do')
const subjects = wordSet('we i you they he she it that this')
const notVerbs = wordSet('be like love need have know want see hear look get do make help send take check ring call ask try wait let pass give come go keep pop speak chat drop email update report raise investigate forward leave find add arrange')
/** What `Well` at a sentence's start stands before only for `We’ll`. */
const promised = wordSet('be call ring send update email contact refund arrange investigate reply text sort get check have make take do try keep raise chase review pass add credit replace post')
/** A clause begins behind these. */
const linked = wordSet('so but then')
const nounCant = wordSet('the a of this that no his her their')
const nounWont = wordSet('his her their my our your is was as the am')

/** People may own what is left unsaid, `at your driver's`; they are many before a verb. */
const persons = wordSet("customer's driver's engineer's colleague's manager's guest's passenger's patient's agent's member's")
const measured = wordSet("day's week's month's year's hour's minute's")
const counting = 'both these those two three four five six seven eight nine ten twelve few several many'
const numbers = wordSet(counting)
const manyOf = wordSet(`${counting} your our my their the all some any more`)
const plurals = wordSet('are were have')
const leaving = wordSet('than as like from at to with of by is was are were be not or and in')

/** What people and days have may be left unsaid: `my husband's are here`, `today's are fresh`. */
const having = /(?:(?<!lett|burg|print|off|pap|numb|comput|draw|flow|show|[hd])er|[tsiy]or|neighbour|ist|[wm]an|body|one|day|son|child|month|year|week|night|morning|colleague|friend|husband|wife|mum|mom|dad|gran|nan|baby|dog|cat|vet|horse|guest|client|tenant|team|bank|brand|firm|company|council)'s$/
const initials = wordSet("cd's dvd's pc's tv's pdf's")
const mayBeThing = remembered((norm: string): boolean => {
  if (!norm.endsWith("'s") || norm === "let's" || having.test(norm)) return false
  const one = norm.slice(0, -2)
  return initials.has(norm) || (!smallWords.has(one) && frequencyOf(one) >= leastKnown && frequencyOf(pluralOf(one)) >= leastKnown)
})
/** 7 x log2. */
const leastKnown = 100
const inside = wordSet('on in for from at near behind under')

/** `The carpet's on the second floor are`: the last word before the verb is of one, and no other clause begins between. */
const isPluralBeyond = ({tokens}: Reply, at: number): boolean => {
  for (let i = at + 4; i <= at + 12; i += 2) {
    const token = tokens[i]
    if (token?.kind !== 'word' || tokens[i - 1]?.kind !== 'space' || token.sentence !== tokens[at]!.sentence || between.has(token.norm)) return false
    if (plurals.has(token.norm)) return i > at + 4 && isOne(tokens[i - 2]!)
  }
  return false
}
const between = wordSet('and or but that which who what where when if as because so you we they i it he she is was has')

/** `Hi Ana, its Ben from the bakery`. */
const namesCaller = ({tokens}: Reply, at: number): boolean =>
  /^[A-Z][a-z]/.test(tokens[at + 2]?.text ?? '') && isOneOf(tokens[at + 4]?.norm ?? '', 'from|here|again|calling|at')

/** `We sell lamp's for the shed`: what is made or sold without a determiner is many; not `we found tea's in the pot`, nor `if you book lunch's on us`. */
const isMade = (reply: Reply, at: number): boolean => {
  const {tokens, sentences} = reply
  const {before, before2, after, after2} = neighboursOf(reply, at)
  if (isOneOf(tokens[at]!.norm, "girl's|boy's|kid's|grandma's|lady's|bachelor's|butcher's") || !((makers.test(before) && makersOf.has(before2)) || (before2 !== '' && isOneOf(before, 'sells|makes|supplies|provides'))) || !isOneOf(after, 'in|for|from|to|along|with|across|around|near|at') || after2 === '') return false
  const {first} = sentences[tokens[at]!.sentence]!
  return !tokens.slice(first, at).some(({norm}) => isOneOf(norm, 'if|when|once|as|while|until|before|after|because|since|what|whatever|all|where|so|that'))
}
const makers = /^(?:s[eo]ll?d?|ma[kd]e|plant(?:ed)?|stock(?:ed)?|offer(?:ed)?|deliver(?:ed)?|bought|buy|sen[dt]|hired?|rent(?:ed)?|suppl(?:y|ied)|provided?|bak(?:e|ed)|fit(?:ted)?|repair(?:ed)?|ordered|print(?:ed)?|clean(?:ed)?|install(?:ed)?)$/
const makersOf = wordSet("we i they he she to can also have has had will we've i've they've only")

/** `eight week's`, `for your record's.` */
const isPlural = (reply: Reply, at: number): boolean => {
  const {tokens} = reply
  const {norm, text} = tokens[at]!
  const {before, before2, after, after2} = neighboursOf(reply, at)
  const isName = norm.charAt(0) !== text.charAt(0)
  // `Four plumber's are`, `many client's ask`; not `both McDonald's are`
  if (!isName && numbers.has(before) && (plurals.has(after) || isVerbAlone(after))) return true
  // `our baker's are busy`, `The Patel's are away`; not `our baker's are the best`, nor `The Levi's are in`
  if (before === (isName ? 'the' : 'our') && plurals.has(after) && isOneOf(after2, isName ? 'away|coming|booked|happy' : 'happy|trained|qualified|busy|in|away|here')) return true
  // `Tom's are the red ones`, `all our King's are open`
  if (isName && !initials.has(norm) && (before !== '' || isFirstName(norm.slice(0, -2)))) return false
  const next = tokens[at + 1]
  const ends = next === undefined || (next.kind === 'punctuation' && /^[.,;:!?)]/.test(next.text))
  // `nearer than the shop's`, `the fault is the shop's`: what is theirs is left unsaid.
  if (mayBeThing(norm) && !persons.has(norm)) {
    if (isMade(reply, at)) return true
    const many = manyOf.has(before)
    if (plurals.has(after)) return many || before === '' || (manyOf.has(before2) && before !== 'next')
    return many && ((inside.has(after) && isPluralBeyond(reply, at)) || (ends && !leaving.has(before2) && !before2.endsWith("'s")) || (numbers.has(before) && /^(?:in|on|at|for|of|and|that)$/.test(after)))
  }
  if (persons.has(norm)) return manyOf.has(before) && plurals.has(after)
  return measured.has(norm) && (numbers.has(before) || (tokens[at - 2]?.kind === 'number' && Number(tokens[at - 2]!.text) > 1)) && (ends || /^(?:ago|and|to|from|if|but|or|before|after|for|until)$/.test(after))
}

/** `lunch's` is written for `lunches`; initials keep their capitals. */
const pluralFor = (text: string): string => {
  const one = text.slice(0, -2)
  return one === one.toLowerCase() ? pluralOf(one) : one + text.slice(-1)
}

const lacking = trait(({norm}) => norm === 'lets' || norm === 'cant' || norm === 'wont' || norm === 'ill' || norm === 'id' || norm === 'well' || norm === 'its' || (norm.endsWith("'s") && !/^(?:it|let|that|what|who|t?here|s?he|one|o'.*)'|(?:men|ren|[a-z]day)'s$/.test(norm)))

function* wrongMarks(value: string): Generator<Hit> {
  for (const {0: text, index} of value.matchAll(wrongMark)) {
    yield {start: index, end: index + text.length, message: `Put an apostrophe, ' or ’, in “${text}”.`, suggestions: [text.replace(/[´`]/, "'")], certain: true}
  }
}

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
    {text: 'It took eight week’s, and our driver’s are off; the CD’s are here. Pizza’s are half price; the apple’s are ripe.', flags: ['week’s', 'driver’s', 'CD’s', 'Pizza’s', 'apple’s']},
    {text: 'Hi Ana, its Ben from the bakery. The old door’s are here. The carpet’s on the top floor are wet, and all our kiosk’s are open.', flags: ['its', 'door’s', 'carpet’s', 'kiosk’s']},
    {text: 'The carpet’s on the top shelf and the rugs are below. My sister’s are here. The lid’s in the box that you have.', flags: []},
    {text: 'We sell rug’s for the hall, and they planted shrub’s along our fence. The shop sells tin’s in red.', flags: ['rug’s', 'shrub’s', 'tin’s']},
    {text: 'We found crust’s in the tin. If we bake bread’s for tea. Sold; milk’s in the shop. We sell Ana’s on the stall, girl’s in pink and yesterday’s for toast.', flags: []},
    {text: 'Two baker’s are in, and both nurse’s want one. The Okoro’s are away. Our chef’s are busy.', flags: ['baker’s', 'nurse’s', 'Okoro’s', 'chef’s']},
    {text: 'Two of the baker’s vans are in. Some men’s are new. The Okoro’s at six.', flags: []},
    {text: 'The door’s hinge is new. Hi Ana, its lid is off.', flags: []},
    {text: 'Let’s have a look at it. Tom’s are the red mugs, and all our Oak’s are shut.', flags: []},
    {text: 'It’s on its way; the app lets you see it. We can\'t stop it.', flags: []}
  ],
  *check(reply) {
    if (marks.test(reply.value)) yield* wrongMarks(reply.value)
    for (const i of wordsWith(reply, lacking)) {
      const {kind, text, norm, start, end} = reply.tokens[i]!
      if (kind !== 'word') continue
      if (norm.endsWith("'s")) {
        if (isPlural(reply, i)) yield {start, end, message: `“${text}” is a plural here: it has no apostrophe.`, suggestions: [pluralFor(text)]}
        continue
      }
      const {before, after, after2} = neighboursOf(reply, i)
      const missing =
        norm === 'lets' ? (before === '' || before === 'please') && bareVerbs.has(after) && !(after === 'start' && isOneOf(after2, 'at|from'))
        : norm === 'cant' ? !nounCant.has(before)
        : norm === 'wont' ? subjects.has(before) || after === 'be' || (!nounWont.has(before) && after !== 'to' && after !== '')
        : norm === 'well' ? (promised.has(after) || (after === 'see' && after2 === 'you')) && !(after2 === 'you' && (after === 'have' || after === 'do')) && (before === '' || ((linked.has(before) || before === 'and') && after !== 'be'))
        : norm === 'its' ? before === '' && namesCaller(reply, i)
        : before === '' && notVerbs.has(after)
      if (missing) yield {start, end, suggestions: [norm === 'well' ? `${text.slice(0, 2)}'ll` : norm !== 'ill' && norm !== 'id' ? `${text.slice(0, -1)}'${text.slice(-1)}` : `I'${text.slice(1)}`]}
    }
  }
})
