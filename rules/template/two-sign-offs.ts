import {defineRule, type Member} from '../../src/rule.js'
import {findSpans} from '../../src/tokens/spans.js'
import {alsoIn, Ledger, named} from '../../src/templates/set/ledger.js'
import {isEnglish} from '../../src/templates/set/reading.js'

/** The words that close a letter, at the start of a line, and no more behind them than a name. */
const closing = /(?:^|\n)[ \t]*((?:with )?(?:(?:kind|kindest|best|warm|warmest|many) )?(?:regards|wishes|thanks)|yours (?:sincerely|faithfully|truly)|sincerely|all the best|take care|cheers|thank you)[,.!]?[ \t]*(?=\n|$)/gi

/** Only the last lines are a closing. */
const tail = 200

const closingOf = ({text}: Member): {start: number; text: string} | undefined => {
  const from = Math.max(0, text.length - tail)
  const match = [...text.slice(from).matchAll(closing)].at(-1)
  if (!match) return undefined
  const start = from + match.index + match[0].indexOf(match[1]!)
  const below = text.slice(start + match[1]!.length).replace(/^[,.!]/, '')
  // Below it stand a name, a field and a line or two of signature, and no more of the letter.
  return below.split('\n').filter((line) => line.trim() !== '').length > 3 || /[.?!]\s+[A-Z]/.test(below) ? undefined : {start, text: match[1]!}
}

/** Whoever signs, a person's field or a team's name. */
const hasSigner = (text: string, from: number): boolean => findSpans(text.slice(from)).some(({kind}) => kind === 'placeholder')

export default defineRule({
  title: 'Two ways to sign off',
  severity: 'info',
  message: 'Most other canned responses close with other words.',
  rationale: 'A team that closes every letter in one way sounds like one. It is said where nine in ten responses of a channel, ten of them at least, agree.',
  examples: [
    {text: 'It is on its way.\n\nCheers,\nThe Larch team', beside: Array.from({length: 10}, (_, i) => `Case ${i} is settled.\n\nKind regards,\nThe Larch team`), flags: ['Cheers']},
    {text: 'It is on its way.\n\nKind regards,\n{{agent}}', beside: Array.from({length: 10}, (_, i) => `Case ${i} is settled.\n\nKind regards,\nThe Larch team`), flags: []},
    {text: 'It is on its way.\n\nCheers,\nThe Larch team', beside: ['One.\n\nKind regards,\nLarch', 'Two.\n\nBest wishes,\nLarch'], flags: []},
    {text: 'Thank you\nfor the photo. It is on its way.', beside: Array.from({length: 10}, (_, i) => `Case ${i} is settled.\n\nKind regards,\nThe Larch team`), flags: []}
  ],
  check: () => [],
  *compare(set) {
    const ledger = new Ledger()
    for (const [index, member] of set.entries()) {
      const found = isEnglish(member) ? closingOf(member) : undefined
      if (!found) continue
      const {start, text} = found
      const signer = hasSigner(member.text, start) ? 'person' : 'team'
      ledger.add(`${member.channel.id}\n${signer}`, text.toLowerCase(), {member: index, start, end: start + text.length, text})
    }
    for (const odd of ledger.odd({least: 10, times: 9, values: 4})) {
      const {count, one} = named(set, odd)
      const {member, start, end} = odd.fewer[0]!
      yield {member, start, end, message: `${count} close with “${odd.many[0]!.text}”, ${one} for one.${alsoIn(odd)}`, suggestions: [odd.many[0]!.text]}
    }
  }
})
