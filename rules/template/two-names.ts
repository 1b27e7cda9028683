import {defineRule, type Member} from '../../src/rule.js'
import {isWord} from '../../src/spelling/words.js'
import {isEnglish, wordsOnly} from '../../src/templates/set/reading.js'
import {named, type Said} from '../../src/templates/set/ledger.js'

/** A capital inside: iPhone, MaxSaver. Names of people and units are left out. */
const camel = /^(?!(?:Ma?c|De|Di|La|Le|Fitz|O)[A-Z])(?=.{4})[A-Za-z]*[a-z][A-Z][A-Za-z]*$/
const word = /(?<![\w'’-])[A-Za-z]{2,30}(?:[ -][A-Z][a-z]{1,30})?(?![\w-])/g
const pair = /^[A-Z][a-z]+[ -][A-Z][a-z]+$/

const keyOf = (text: string): string => text.toLowerCase().replace(/[ -]/, '')

/** The words of a text that may be a form of a name: alone, and with the next one where both have a capital. */
function* formsIn(member: Member, names: ReadonlyMap<string, unknown>): Generator<{text: string; start: number; opens: boolean}> {
  const plain = wordsOnly(member)
  const opens = (at: number): boolean => at === 0 || /[.!?:\n“"•*-]\s*$/.test(plain.slice(Math.max(0, at - 4), at))
  word.lastIndex = 0
  for (let match = word.exec(plain); match !== null; match = word.exec(plain)) {
    const [first = '', second] = match[0].split(/[ -]/)
    if (second !== undefined && pair.test(match[0]) && names.has(keyOf(match[0]))) yield {text: match[0], start: match.index, opens: opens(match.index)}
    if (names.has(keyOf(first))) yield {text: first, start: match.index, opens: opens(match.index)}
    // The second word may begin the next name.
    if (second !== undefined) word.lastIndex = match.index + first.length + 1
  }
}

/** Whether a word could be a slip of the name and no word of its own: in capitals it is a heading. */
const isForm = (text: string, opens: boolean): boolean => {
  if (/^[A-Z]+$/.test(text)) return false
  if (camel.test(text) || pair.test(text)) return !(opens && /^[A-Z][A-Z]/.test(text))
  return !isWord(text.toLowerCase())
}

/** The company's own names and words, by their letters. */
const ownNames = (set: readonly Member[]): Map<string, string> => {
  const own = [...new Set(set.map(({settings}) => settings))].flatMap(({company, words}) => [...company.names, ...words])
  return new Map(own.filter((name) => camel.test(name) || pair.test(name)).map((name) => [keyOf(name), name]))
}

/** Every form in which a name is written, by its letters: names that have a capital inside, and the company's own. */
const namesIn = (set: readonly Member[], own: ReadonlyMap<string, string>): Map<string, Map<string, Said[]>> => {
  const names = new Map([...own.keys()].map((key) => [key, new Map<string, Said[]>()]))
  const english = [...set.entries()].filter(([, member]) => isEnglish(member))
  for (const [, member] of english) if (/[a-z][A-Z]/.test(member.text)) for (const [text] of wordsOnly(member).matchAll(word)) for (const one of text.split(/[ -]/)) if (camel.test(one)) names.set(keyOf(one), new Map())
  if (names.size > 0)
    for (const [index, member] of english)
      for (const {text, start, opens} of formsIn(member, names)) {
        if (!isForm(text, opens)) continue
        const found = names.get(keyOf(text))!
        const said = {member: index, start, end: start + text.length, text}
        const before = found.get(text)
        if (before) before.push(said)
        else found.set(text, [said])
      }
  return names
}

const responses = (said: readonly Said[]): number => new Set(said.map(({member}) => member)).size

export default defineRule({
  title: 'A name spelt in two ways',
  severity: 'warning',
  message: 'The other canned responses spell this name in another way.',
  rationale: 'A customer who reads MaxSaver today and Max Saver tomorrow wonders whether these are two things, and finds only one of them by searching. The spelling of the config’s `company.names` and `words` is right, else that of most canned responses.',
  examples: [
    {text: 'Your Pay Nest account is open.', beside: ['PayNest is free.', 'Log in to PayNest.', 'Close PayNest first.'], flags: ['Pay Nest']},
    {text: 'Welcome to Paynest, Ana.', beside: ['PayNest is free.', 'Log in to PayNest.', 'Close PayNest first.'], flags: ['Paynest']},
    {text: 'Your paynest card is in the post.', config: {company: {names: ['PayNest']}}, flags: ['paynest']},
    {text: 'Ask @paynest or see paynest.example, #PAYNEST.', beside: ['PayNest is free.', 'Log in to PayNest.', 'Close PayNest first.'], flags: []},
    {text: 'It is linked in the app; PAYNEST IS BACK.', beside: ['See LinkedIn.', 'LinkedIn and PayNest', 'LinkedIn, PayNest'], flags: []},
    {text: 'The payback is quick.', beside: ['PayBack points', 'Your PayBack card', 'PayBack is free.'], flags: []}
  ],
  check: () => [],
  *compare(set) {
    const own = ownNames(set)
    for (const [key, forms] of namesIn(set, own)) {
      const [most, ...others] = [...forms].sort(([, one], [, other]) => responses(other) - responses(one))
      if (!most) continue
      const right = own.get(key)
      if (right !== undefined) {
        for (const [form, said] of forms) if (form !== right) yield {...said[0]!, message: `The config spells it “${right}”.`, suggestions: [right]}
      } else if (responses(most[1]) >= 3)
        for (const [, fewer] of others) {
          if (responses(fewer) * 2 > responses(most[1])) continue
          const {count, one} = named(set, {fewer, many: most[1]})
          yield {...fewer[0]!, message: `${count} spell it “${most[0]}”, ${one} for one.`, suggestions: [most[0]]}
        }
    }
  }
})
