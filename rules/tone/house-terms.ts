import {defineRule, type Hit} from '../../src/rule.js'
import {voiceOf} from '../../src/voice.js'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** One expression for all terms and their plurals, longest first; spaces and hyphens stand for each other. */
const finder = (terms: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${[...terms].sort((a, b) => b.length - a.length).map((term) => escape(term.trim()).replace(/\s+/gu, String.raw`[\s-]+`)).join('|')})(?:e?s)?(?![\p{L}\p{N}])`,
    'giu'
  )

const plural = (text: string): string => (/(?:[sxz]|[cs]h)$/u.test(text) ? `${text}es` : /[^aeiou]y$/u.test(text) ? `${text.slice(0, -1)}ies` : `${text}s`)

/** What the house says for a term or its plural. */
const insteadOf = (terms: ReadonlyMap<string, string>, found: string): string => {
  const key = keyOf(found)
  const one = [key, key.replace(/s$/u, ''), key.replace(/es$/u, '')].find((each) => terms.has(each))
  const instead = one === undefined ? '' : terms.get(one)!
  return one === key || instead === '' ? instead : plural(instead)
}

const keyOf = (text: string): string => text.toLowerCase().replace(/[\s-]+/gu, ' ')

/** The house's word, with a capital where the word it replaces stood at the start of a sentence with one. */
const cased = (instead: string, found: string): string => (/^\p{Lu}\p{Ll}/u.test(found) && /^\p{Ll}/u.test(instead) ? instead[0]!.toUpperCase() + instead.slice(1) : instead)

export default defineRule({
  title: 'Not the house term',
  severity: {public: 'warning', private: 'info'},
  message: 'The house does not say “{found}”.',
  rationale: 'A team sounds like one when it calls a thing by one name. The terms are the company’s, in `voice.terms`.',
  source: 'Grammarly Business, style rules',
  examples: [
    {text: 'Log onto the web portal for your bill.', config: {voice: {terms: {'web portal': 'website', 'log onto': 'sign in to'}}}, flags: ['Log onto', 'web portal']},
    {text: 'Your Super-Saver pays monthly.', config: {voice: {terms: {'super saver': 'SuperSaver'}}}, flags: ['Super-Saver']},
    {text: 'Your SuperSaver pays monthly: acme.example/web portal', config: {voice: {terms: {'super saver': 'SuperSaver'}}}, flags: []},
    {text: 'Two trolleys are left at Trolley Lane.', config: {voice: {terms: {trolley: 'cart'}}}, flags: ['trolleys']},
    {text: 'Both boxes and the box are in.', config: {voice: {terms: {box: 'parcel'}}}, flags: ['boxes', 'box']},
    {text: 'Log onto the web portal for your bill.', flags: []}
  ],
  *check(reply) {
    const {terms} = voiceOf(reply.settings)
    const names = Object.keys(terms ?? {}).filter((term) => term.trim() !== '')
    if (!terms || names.length === 0) return
    const instead = new Map(names.map((term) => [keyOf(term), terms[term]!]))
    const apart = reply.tokens.filter(({kind}) => kind === 'link' || kind === 'email' || kind === 'placeholder')
    for (const match of reply.value.matchAll(finder(names))) {
      const [start, end] = [match.index, match.index + match[0].length]
      // A name that begins so: Basket Lane.
      if (/^\p{Lu}/u.test(match[0]) && !instead.has(match[0]) && /^ \p{Lu}\p{Ll}/u.test(reply.value.slice(end, end + 3))) continue
      if (apart.some((token) => token.start < end && start < token.end)) continue
      const better = cased(insteadOf(instead, match[0]), match[0])
      if (better === match[0]) continue
      const hit: Hit = {start, end}
      yield better === '' ? hit : {...hit, suggestions: [better], message: `We say “${better}”, not “${match[0]}”.`}
    }
  }
})
