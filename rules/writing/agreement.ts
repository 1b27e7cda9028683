import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {frequencyOf} from '../../src/spelling/words.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'

/** What a verb says of its subject, and its other form. */
const irregular: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do', "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't"}
/** Verbs that are neither nouns nor like their past. */
const regular = 'explain include require contain allow expire renew arrive depend seem become remain appear receive provide belong decide agree confirm refuse occur happen suggest know think get give keep send cover sell deliver accept'
const others: Readonly<Record<string, string>> = {...irregular, ...Object.fromEntries(regular.split(' ').map((plain) => [`${plain}s`, plain]))}
const singularFor: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(others).map(([one, many]) => [many, one]))
const otherOf = (norm: string): string => (others[norm] ?? singularFor[norm])!
const verb = trait(({norm, text}) => text.charAt(0) === norm.charAt(0) && (Object.hasOwn(others, norm) || Object.hasOwn(singularFor, norm)))

const determiners = wordSet('the your our my their his her this that these those both some all each every a an another')
const ofOne = wordSet('this that each every a an another')
const ofMany = wordSet('these those both some all')
/** A clause begins behind these. */
const linking = wordSet('because but sorry so although though while since')
/** And one inside another behind these. */
const inside = wordSet('that if when where as whether')
/** `I can confirm your seats are`, without a `that`. */
const reporting = wordSet('confirm see think afraid hope sure know believe understand')
const sayers = wordSet("i we you can i'm we're am are")
/** What follows may be wished for: `we ask that the form have a stamp`. */
const wishing = wordSet('wish wishes suggest suggested ask asked insist recommend recommended require requires demand request important essential vital prefer rather as')
const prepositions = wordSet('in on of for from at with to outside inside under behind near around')

/** One thing, for all its `s`; and what a measure counts as one. */
const oneInS = wordSet('news means headquarters crossroads works barracks innings darts draughts billiards shingles hives lots sales savings corps goods pounds dollars euros minutes hours days weeks months years miles metres grams besides sometimes overseas yes')
/** Of one, and said of many people, or of what is not named; British English has `the bank are` too. */
const manyInOne = wordSet(
  'team staff company bank council crew family government group board committee party minority number rest lot couple pair dozen quarter third range selection variety top bottom second last other following rich blind club band department office store shop brand hotel airline supplier manufacturer courier retailer publisher provider vendor seller developer network agency authority firm support service school university hospital army audience cast league association trust union church charity fish people folk youth week month year day morning afternoon evening night weekend time way thing moment present original cent set total chain branch partner host society college faculty enemy side squad one ten hundred thousand million new good short sweet green black white red blue brown right high low regular individual local final double single plain cold own summer winter spring season term minute hour stage point place occasion like kind sort'
)
const irregularMany = wordSet('people children men women teeth feet mice')
/** What English does not count. */
const uncounted = wordSet('luggage baggage furniture equipment software information advice feedback money weather traffic music homework paperwork news jewellery machinery')
/** Small words, which are no nouns. */
const small = wordSet('i you he she it we they who what which that this there here not no and or but if as so too very just also only even still now then when where how why your our my their his her its the a an is are was were has have had do does did will would can could may might must should be been being by up out off down over about after before to of in on for from at with into than more most')

const isNoun = ({kind, text, norm}: Token): boolean => kind === 'word' && text === norm && !small.has(norm) && !norm.includes("'")

const isMany = (token: Token): boolean => {
  const {norm} = token
  if (irregularMany.has(norm)) return isNoun(token)
  if (!isNoun(token) || !/[^siu]s$/.test(norm) || norm.endsWith('ics') || oneInS.has(norm)) return false
  return commonEnough(norm, singularOf(norm))
}
const singularOf = (norm: string): string => (norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : /(?:[sxz]|ch|sh)es$/.test(norm) ? norm.slice(0, -2) : norm.slice(0, -1))
const commonEnough = (one: string, other: string): boolean => frequencyOf(other) >= least && frequencyOf(one) >= least
const least = 120

const isOne = (token: Token): boolean => {
  const {norm} = token
  if (uncounted.has(norm)) return isNoun(token)
  return isNoun(token) && !norm.endsWith('s') && !manyInOne.has(norm) && frequencyOf(pluralOf(norm)) >= leastOne && frequencyOf(norm) >= leastOne
}
const leastOne = 135
const pluralOf = (norm: string): string => (/[^aeiou]y$/.test(norm) ? `${norm.slice(0, -1)}ies` : /(?:[sxz]|ch|sh)$/.test(norm) ? `${norm}es` : `${norm}s`)

/** The words before a verb, nearest first, back to the start of its clause; `opens` where that is surely one, `inner` where it stands inside another. */
interface Before {
  words: Token[]
  opens: boolean
  inner: boolean
  /** It is what may be, behind `if`, and no fact. */
  wished: boolean
}

const longest = 8

const beforeVerb = (reply: Reply, at: number): Before => {
  const {tokens} = reply
  const words: Token[] = []
  const {sentence} = tokens[at]!
  for (let i = at - 1; words.length < longest; i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) return {words, opens: true, inner: false, wished: false}
    if (token.kind === 'space' || (words.length === 0 && namesOrder(token))) continue
    if (token.kind !== 'word') return {words, opens: token.text === ';' || token.text === ':' || (token.text === ',' && (isOpening(tokens, i) || endsSubordinate(reply, token))), inner: false, wished: false}
    if (linking.has(token.norm)) return {words, opens: true, inner: false, wished: false}
    const said = reporting.has(token.norm) && sayers.has(tokens[i - 2]?.norm ?? '')
    if ((inside.has(token.norm) || said) && words.length > 0 && determiners.has(words.at(-1)!.norm)) return {words, opens: !wishing.has(tokens[i - 2]?.norm ?? '') && !(token.norm === 'as' && /^(?:well|such|same)$/.test(tokens[i - 2]?.norm ?? '')), inner: true, wished: !said && token.norm !== 'that'}
    words.push(token)
  }
  return {words, opens: false, inner: false, wished: false}
}

/** `Your order {{order_no}} have`: a number of what stands before it, and no thing of its own. */
const namesOrder = ({kind, text}: Token): boolean => kind === 'code' || (kind === 'placeholder' && /(?:no|num|number|ref|reference|id|code)\W*$/i.test(text))

/** `Hi Sam, the lamps ...`, `Hi {{name}}, the lamps ...`, `Sadly, the lamps ...`: no list of things, of which the next is one. */
const isOpening = (tokens: readonly Token[], comma: number): boolean => {
  const {sentence} = tokens[comma]!
  let words = 0
  for (let i = comma - 1; tokens[i]?.sentence === sentence; i--) {
    const {kind, norm} = tokens[i]!
    if (kind === 'space') continue
    if ((kind !== 'word' && kind !== 'name' && kind !== 'placeholder') || determiners.has(norm) || ++words > 3) return false
  }
  return true
}

/** `As you moved in May, the charges`: the sentence begins with a clause that this comma, its only one, ends; no list may stand in it. */
const endsSubordinate = ({value, sentences}: Reply, {sentence, start}: Token): boolean =>
  /^(?:as|if|when|because|once|since|although|while|after|before) \w+ [^,;:]+$/i.test(value.slice(sentences[sentence]!.start, start))

/** `the details you sent us was`: how many words before the verb say of a thing what somebody did with it. */
const relativeAt = (words: readonly Token[]): number => {
  const at = words.findIndex(({norm}) => subjects.has(norm))
  if (at < 1 || at > 4 || at + 2 >= words.length || !isNoun(words[at + 1]!) || words.slice(0, at).some(({norm}) => determiners.has(norm) || /n't$|^(?:will|would|can|could|may|might|must|should|do|did)$/.test(norm))) return 0
  return at + 1
}
const subjects = wordSet('you we they i he she')

/** The head of the subject in `the settings in your app`, and the determiner that it begins with. */
const subjectOf = (words: readonly Token[], inner: boolean): {head: Token; determiner: string} | undefined => {
  const opening = words.at(-1)
  if (opening === undefined || !determiners.has(opening.norm)) return undefined
  const all = opening.norm === 'all' || opening.norm === 'both'
  // `all your settings`
  const cut = relativeAt(words)
  const noun = words.slice(cut, all && determiners.has(words.at(-2)?.norm ?? '') ? -2 : -1)
  const at = noun.findLastIndex(({norm}) => prepositions.has(norm))
  if (at >= 0 && inner) return undefined
  const phrase = noun.slice(at + 1)
  // A noun, and at most one word that says which.
  if (phrase.length === 0 || phrase.length > (inner || all ? 1 : 2) || !isNoun(phrase[0]!) || !phrase.every((word) => isNoun(word) || word.norm.endsWith("'s"))) return undefined
  if (at >= 0) {
    // `in the app`, `of your order`
    const tail = noun.slice(0, at)
    const things = determiners.has(tail.at(-1)?.norm ?? '') ? tail.slice(0, -1) : tail
    if (things.length === 0 || things.length > 2 || things.some(({kind, norm}) => kind !== 'word' || small.has(norm) || norm.endsWith("n't") || norm === 'cannot')) return undefined
  }
  // `a box of books were`: with what is counted so, both are said.
  if (at >= 0 && /^an?$/.test(opening.norm) && noun[at]!.norm === 'of') return undefined
  return {head: phrase[0]!, determiner: opening.norm}
}

/** `one of the two payments have`, `all of our shops has`: where `one` begins, or undefined. */
const partOf = (words: readonly Token[], parts: typeof singles): Token | undefined => {
  const [last, ...rest] = words
  if (last === undefined || !isMany(last)) return undefined
  const at = rest.findIndex(({norm}) => determiners.has(norm))
  const one = rest[at + 2]
  const modifiers = rest.slice(0, Math.max(0, at))
  if (at < 0 || rest[at + 1]?.norm !== 'of' || one === undefined || modifiers.length > 1 || modifiers.some(({norm}) => small.has(norm))) return undefined
  return parts.has(one.norm) && !noSingle.has(rest[at + 3]?.norm ?? '') ? one : undefined
}
/** `Where is the parcels?`, `here is two forms`: the plural behind a verb, or undefined. */
const subjectBehind = ({tokens}: Reply, at: number): Token | undefined => {
  const asking = tokens[at - 2]
  if (!/^(?:where|here|how|when|why|what|who)$/.test(asking?.norm ?? '') || asking!.sentence !== tokens[at]!.sentence || tokens[at - 1]?.kind !== 'space') return undefined
  if (tokens[at - 4]?.sentence === asking!.sentence && !linking.has(tokens[at - 4]!.norm)) return undefined
  let next = at + 2
  if (!determiners.has(tokens[next]?.norm ?? '') && !numbers.has(tokens[next]?.norm ?? '')) return undefined
  next += 2
  if (numbers.has(tokens[next]?.norm ?? '')) next += 2
  const noun = tokens[next]
  if (noun === undefined || tokens[next - 1]?.kind !== 'space' || noun.sentence !== asking!.sentence || !isMany(noun)) return undefined
  const after = tokens[next + 2]
  if (/^['’]/.test(tokens[next + 1]?.text ?? '')) return undefined
  return tokens[next + 1]?.kind !== 'space' || after === undefined || small.has(after.norm) || behindPlural.has(after.norm) ? noun : undefined
}
const numbers = wordSet('two three four five six seven eight nine ten')
const behindPlural = wordSet('you we i they he she please today tomorrow again going coming kept stored delivered sent')

const singles = wordSet('one each neither either')
/** `all of our shops has` */
const several = wordSet('all both some many most several few two three')
/** `more than one of the lamps`, `one or each of them`. */
const noSingle = wordSet('than or and not the')

export default defineRule({
  title: 'Verb that does not go with its subject',
  severity: 'warning',
  message: '“{found}”: one of the two is singular and the other plural.',
  rationale: 'Parcels are and a parcel is: the reader stumbles, and wonders how many there were.',
  overrides: ['spelling/wrong-word', 'writing/grammar'],
  examples: [
    {text: 'The cushions was left out in the rain. Your cushion were wet. Our policies covers rain.', flags: ['cushions was', 'cushion were', 'policies covers']},
    {text: 'The shelves in your shed has gone, but the door don’t shut.', flags: ['shelves in your shed has', 'door don’t']},
    {text: 'Hi {{first_name}}, the lamps is here. The lamp {{item_ref}} were sold.', flags: ['lamps is', 'lamp {{item_ref}} were']},
    {text: 'Only one of the two lamps have come. All of our shops has it.', flags: ['one of the two lamps have', 'All of our shops has']},
    {text: 'Where is the parcels? Your luggage are here. The details you sent us was right, and we hear that the bill were wrong. I can confirm your seats has gone.', flags: ['is the parcels', 'luggage are', 'details you sent us was', 'bill were', 'seats has']},
    {text: 'Both of the shelves you bought was bent. As you moved in May, the new charges doesn’t apply.', flags: ['Both of the shelves you bought was', 'charges doesn’t']},
    {text: 'Your bike cover ends in June. If you sold rugs, the price of the rugs was low.', flags: []},
    {text: 'What the lamps need is oil. The team are here, the news is good, and your bank have the form.', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    for (const i of wordsWith(reply, verb)) {
      const token = tokens[i]!
      if (token.kind !== 'word') continue
      const many = Object.hasOwn(others, token.norm)
      const behind = many ? subjectBehind(reply, i) : undefined
      if (behind !== undefined) {
        yield {start: token.start, end: behind.end, suggestions: [otherOf(token.norm) + reply.value.slice(token.end, behind.end)]}
        continue
      }
      const {words, opens, inner, wished} = beforeVerb(reply, i)
      const one = partOf(many ? words.slice(relativeAt(words)) : words, many ? several : singles)
      if (one !== undefined) {
        yield {start: one.start, end: token.end, suggestions: [reply.value.slice(one.start, token.start) + otherOf(token.norm)]}
        continue
      }
      if (!opens || words.length < 2 || (inner && wished && (token.norm === 'were' || !Object.hasOwn(irregular, otherOf(token.norm))))) continue
      const found = subjectOf(words, inner)
      if (found === undefined || (token.norm === 'cover' && !determiners.has(tokens[i + 2]?.norm ?? ''))) continue
      const {head, determiner} = found
      const wrong = many ? !ofOne.has(determiner) && isMany(head) : !ofMany.has(determiner) && isOne(head)
      if (!wrong) continue
      const right = otherOf(token.norm)
      const place = reply.value.slice(head.start, token.start)
      yield {start: head.start, end: token.end, suggestions: [place + right]}
    }
  }
})
