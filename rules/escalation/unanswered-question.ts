import {lazily} from '../../src/lazily.js'
import {defineRule, type Turn} from '../../src/rule.js'
import {wordSet} from '../../src/word-set.js'

/** Words of questions in general; what is asked is in the others. */
const common = wordSet(
  'about again also been before being could does doing done from have having hello here just know like many more much need only other please really right same should some still sure tell than thank thanks that their them then there these they thing this those time today told want well were what when where which will with would your yours'
)

/** What a text speaks of: its longer words by their beginnings, so that `change` and `changed` are one. */
const subjectsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)).map((word) => word.slice(0, 5)))

const questionsOf = (text: string): string[] => text.match(/[^.!?\n]{3,300}\?/gu) ?? []

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((subject) => other.has(subject)).length

/** Two words of it come back, and most of what the shorter one asks. */
const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const both = shared(one, other)
  return both >= 2 && both >= 0.6 * Math.min(one.size, other.size)
}

const answers = lazily(() => /^(?:@\w+\s+)*(?:hi|hello|hey)?[\s,!\p{L}]{0,30}?\b(?:yes|yep|yeah|no|nope|sure|of course|absolutely|not yet|i['’]?m afraid)\b/iu)

/** What the customer had asked before the company last wrote. */
const askedBefore = (turns: readonly Turn[]): ReadonlySet<string>[] => {
  const last = turns.findLastIndex(({from}) => from === 'company')
  return turns.slice(0, Math.max(0, last)).flatMap(({from, text}) => (from === 'customer' ? questionsOf(text).map(subjectsOf) : []))
}

export default defineRule({
  title: 'A question asked twice is not answered',
  severity: 'warning',
  category: 'tone',
  message: 'They have asked this before, and your reply does not speak of it. Answer it, or say who will and when.',
  rationale: 'A customer who has to ask a third time has learnt that nobody reads. The turns of the conversation must be given.',
  source: 'Khoros, When to take Twitter conversations private with DMs',
  needsCustomer: true,
  examples: [
    {
      text: 'The roof box is on tomorrow’s van.',
      customer: [
        {from: 'customer', text: 'Where is the roof box? And could I swap the delivery address?'},
        {from: 'company', text: 'It left the depot.'},
        {from: 'customer', text: 'And could I swap the delivery address?'}
      ],
      flags: ['And could I swap the delivery address?']
    },
    {
      text: 'The address is changed, it goes to Hull now.',
      customer: [
        {from: 'customer', text: 'Could I swap the delivery address?'},
        {from: 'company', text: 'It left the depot.'},
        {from: 'customer', text: 'But can I swap the delivery address?'}
      ],
      flags: []
    },
    {
      text: 'Yes, I’ve done it for you.',
      customer: [
        {from: 'customer', text: 'Could I swap the delivery address?'},
        {from: 'company', text: 'It left the depot.'},
        {from: 'customer', text: 'But can I swap the delivery address?'}
      ],
      flags: []
    },
    {
      text: 'It is on tomorrow’s van.',
      customer: [
        {from: 'customer', text: 'Could I swap the delivery address?'},
        {from: 'company', text: 'It is swapped.'},
        {from: 'customer', text: 'Thanks. Which day does it come?'}
      ],
      flags: []
    }
  ],
  *check({customer, turns, value}) {
    if (!customer || value.trim() === '' || answers().test(value)) return
    const before = askedBefore(turns)
    if (before.length === 0) return
    const said = subjectsOf(value)
    for (const question of questionsOf(customer.value)) {
      const asked = subjectsOf(question)
      if (!before.some((earlier) => isSame(asked, earlier)) || shared(asked, said) > 0) continue
      const end = customer.value.indexOf(question) + question.length
      yield {in: 'customer', start: end - question.trimStart().length, end}
      return
    }
  }
})
