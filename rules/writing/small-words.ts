import {defineRule} from '../../src/rule.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const determiners = set('the a an your our my their')
const modals = set('may can will could would should must might')
const afterModal = set('having experiencing facing seeing getting has had is was been')
/** The form of `she needs`; behind a modal it is one letter too long. */
const third = set('needs wants takes goes comes makes does helps works gets gives shows sends keeps knows appears becomes')
const bareNeeded = set("didn't doesn't don't didnt doesnt dont")
const past = set('went came got received sent had has was is saw took gave made')
const beforePast = set('sent received went checked contacted')

/** Two small words that never stand together, as they are written. */
const clash = (first: string, second: string, between: string): boolean => {
  if (between !== ' ') return false
  if (determiners.has(first)) return determiners.has(second) || (first === 'the' && second === 'some')
  if (modals.has(first)) return afterModal.has(second) || third.has(second)
  if (first === 'is' || first === 'are' || first === 'was') return second === 'been'
  if (bareNeeded.has(first)) return past.has(second)
  return (first === 'to' || first === 'please') && beforePast.has(second)
}

export default defineRule({
  title: 'Small words that do not go together',
  severity: 'warning',
  message: '“{found}” does not go together: one word is left over, or one is missing.',
  rationale: 'One of the two is what is left of an earlier wording.',
  examples: [
    {text: 'Please share the your order number.', flags: ['the your']},
    {text: 'The order is been shipped, and you may having trouble.', flags: ['is been', 'may having']},
    {text: 'The driver will comes on Monday.', flags: ['will comes']},
    {text: 'It’s been shipped. See the “Your orders” page; you may have an A rating, and your trouble may be over.', flags: []}
  ],
  *check({tokens}) {
    for (let i = 0; i + 2 < tokens.length; i++) {
      const [first, space, second] = [tokens[i], tokens[i + 1], tokens[i + 2]]
      if (first?.kind !== 'word' || second?.kind !== 'word' || second.text !== second.norm || first.sentence !== second.sentence) continue
      if (clash(first.norm, second.norm, space?.text ?? '')) yield {start: first.start, end: second.end}
    }
  }
})
