import {shared, subjectsOf} from '../../src/customer/conversation.js'
import {lazily} from '../../src/memo/lazily.js'
import {remembered} from '../../src/memo/remembered.js'
import {defineRule, type Turn} from '../../src/rule.js'
import {wordSet} from '../../src/matching/word-set.js'

const questionsOf = (text: string): string[] => text.match(/[^.!?\n]{3,300}\?/gu) ?? []

/** Two words of it come back, and most of what the shorter one asks. */
const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const both = shared(one, other)
  return both >= 2 && both >= 0.6 * Math.min(one.size, other.size)
}

const answers = lazily(() => /^(?:@\w+\s+)*(?:hi|hello|hey)?[\s,!\p{L}]{0,30}?\b(?:yes|yep|yeah|no|nope|sure|of course|absolutely|not yet|i['’]?m afraid)\b/iu)

/** The reply says that somebody finds out, or where it stands. */
const refers = lazily(() => /https?:|\b(?:I|we)(?:['’](?:ll|m|re)| will| am| are)\b[^.!?]{0,25}\b(?:check|find out|ask|look|get back|come back|confirm|let you know)/iu)

/** A question that yes or no answers, whatever `it` is. */
const yesOrNo = lazily(() => /^[\s,]*(?:(?:and|but|so|ok|okay|hi|hello|please|sorry|again)[\s,]+){0,3}(?:is|are|do|does|did|can|could|will|would|has|have|must|should)\b/iu)
/** The reply takes a stand without a word of the question: `It is, down to 3 m`, `not for a week`. */
const stands = lazily(() => /\b(?:not|never|none|only|unless|depends|as long as|up to|fully|should|must|(?:it|they|you|we) (?:is|are|do|does|can|will|has|have)(?=[,.!;]|$| (?:for|to|if|when|not)\b))\b|n['’]t\b/iu)
/** What every second message speaks of: the word alone does not make two questions the same. */
const things = wordSet('accou addre appoi balan bill booki card charg compa custo deliv email fligh item ident messa money numbe onlin order packa parce payme phone produ refun repla respo retur servi ship shipp stock store ticke track updat websi')

interface Asked {
  subjects: ReadonlySet<string>
  text: string
  /** The turn in which. */
  at: number
}

/** What the customer had asked before the company last wrote. */
const askedBefore = (turns: readonly Turn[]): Asked[] => {
  const last = turns.findLastIndex(({from}) => from === 'company')
  return turns.slice(0, Math.max(0, last)).flatMap(({from, text}, at) => (from === 'customer' ? questionsOf(text).map((question) => ({subjects: subjectsOf(question), text: question, at})) : []))
}

/** The turn in which the company last spoke of a thing, or took a stand; -1 where it never did. */
const lastAnswer = (turns: readonly Turn[], thing: string): number =>
  turns.findLastIndex(({from, text}) => from === 'company' && (answers().test(text) || stands().test(text) || subjectsOf(text).has(thing)))

/** All that it asks is one thing, `But is it waterproof?`, and nobody has said a word about that or taken a stand. */
const isSameThing = (question: string, subjects: ReadonlySet<string>, reply: string, earlier: Asked, answered: (thing: string) => number): boolean => {
  const [thing] = subjects
  if (thing === undefined || subjects.size > 1 || things.has(thing) || !earlier.subjects.has(thing) || earlier.subjects.size > 2) return false
  if (!yesOrNo().test(question) || !yesOrNo().test(earlier.text) || stands().test(reply)) return false
  return answered(thing) < earlier.at
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
    },
    {
      text: 'Have a lovely trip!',
      customer: [
        {from: 'customer', text: 'Is the tent waterproof?'},
        {from: 'company', text: 'What a choice!'},
        {from: 'customer', text: 'But is it waterproof?'}
      ],
      flags: ['But is it waterproof?']
    },
    {
      text: 'It is, down to a steady drizzle.',
      customer: [
        {from: 'customer', text: 'Is the tent waterproof?'},
        {from: 'company', text: 'What a choice!'},
        {from: 'customer', text: 'But is it waterproof?'}
      ],
      flags: []
    },
    {
      text: 'Enjoy the sunshine!',
      customer: [
        {from: 'customer', text: 'Do I need a visa?'},
        {from: 'company', text: 'Oman is wonderful in March.'},
        {from: 'customer', text: 'ok and do i need a visa?'}
      ],
      flags: ['ok and do i need a visa?']
    },
    {
      text: 'Not for two weeks.',
      customer: [
        {from: 'customer', text: 'Do I need a visa?'},
        {from: 'company', text: 'Oman is wonderful in March.'},
        {from: 'customer', text: 'ok and do i need a visa?'}
      ],
      flags: []
    },
    {
      text: 'I’ll ask the depot and come back to you by noon.',
      customer: [
        {from: 'customer', text: 'Could I swap the delivery address?'},
        {from: 'company', text: 'It left the depot.'},
        {from: 'customer', text: 'Can I swap the delivery address?'}
      ],
      flags: []
    },
    {
      text: 'It comes on Friday.',
      customer: [
        {from: 'customer', text: 'Is my order in?'},
        {from: 'company', text: 'It left today.'},
        {from: 'customer', text: 'Is the order big?'}
      ],
      flags: []
    }
  ],
  *check({customer, turns, value}) {
    if (!customer || value.trim() === '' || answers().test(value) || refers().test(value)) return
    const before = askedBefore(turns)
    if (before.length === 0) return
    const said = subjectsOf(value)
    const answered = remembered((thing) => lastAnswer(turns, thing))
    for (const question of questionsOf(customer.value)) {
      const asked = subjectsOf(question)
      if (shared(asked, said) > 0 || !before.some((earlier) => isSame(asked, earlier.subjects) || isSameThing(question, asked, value, earlier, answered))) continue
      const end = customer.value.indexOf(question) + question.length
      yield {in: 'customer', start: end - question.trimStart().length, end}
      return
    }
  }
})
