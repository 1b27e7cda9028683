import {lazily} from '../../src/lazily.js'
import {defineRule, type Turn} from '../../src/rule.js'

interface Detail {
  name: string
  /** How a reply asks for it. */
  asked: RegExp
  /** How a customer gives it. */
  given: RegExp
  /** How they give it to somebody who has just asked; absent: the same. */
  bare?: RegExp
}

/** How a reply asks for something. */
const asking = (what: string): RegExp => new RegExp(String.raw`\b(?:what['’]?s|what is|send|give|share|provide|confirm|need|have|dm|let us know|tell us) (?:us |me |over )?(?:your |the )?${what}\b`, 'iu')

const details = lazily((): readonly Detail[] => [
  {
    name: 'order number',
    asked: asking('(?:order|booking|reference|ticket|case|tracking) (?:number|reference|no|id)'),
    given: /\b(?:order|booking|ref(?:erence)?|ticket|case|tracking)(?: (?:number|no|id))?(?: is|:| #)? ?#?[A-Z]{0,4}-?\d[\dA-Z-]{3,}\b/iu,
    bare: /\b[A-Z]{0,4}-?\d[\dA-Z-]{3,}\b/iu
  },
  {
    name: 'e-mail address',
    asked: asking('e-?mail(?: address)?'),
    given: /[\w.+-]+@[\w-]+\.[a-z]{2,}/iu
  },
  {
    name: 'postcode',
    asked: asking('(?:postcode|post code|zip(?: code)?)'),
    given: /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:zip|zip code)(?: is|:)? ?\d{5})\b/iu
  },
  {
    name: 'account number',
    asked: asking('(?:account|customer|policy|membership) (?:number|reference|no|id)'),
    given: /\b(?:account|customer|policy|membership)(?: (?:number|no|id))?(?: is|:| #)? ?#?[A-Z]{0,4}-?\d[\d -]{4,}\b/iu,
    bare: /\b[A-Z]{0,4}-?\d[\d -]{4,}\b/iu
  },
  {
    name: 'phone number',
    asked: asking('(?:best |contact |mobile |phone |telephone )+(?:number|no)'),
    given: /(?:\+|\b0|\b\(?\d{3}\)?[ -])\d[\d ()-]{7,}\d\b/u
  },
  {
    name: 'photo',
    asked: /\b(?:send|share|attach|upload|post|dm|see|have|need) (?:us |me |over )?(?:a |the |your |some )?(?:photo|picture|pic|screenshot|image)s?\b(?! of)/iu,
    given: /\b(?:here(?:['’]s| is| are)|attached|sent|see|posted) (?:\w+ ){0,3}(?:photo|picture|pic|screenshot|image)s?\b|\b(?:photo|picture|pic|screenshot|image)s? (?:is |are )?(?:attached|above|below)\b/iu
  }
])

/** Whether the customer answered a turn of the company's that asked for it. */
const answered = (turns: readonly Turn[], {asked, given, bare = given}: Detail): boolean => {
  const since = turns.findIndex(({from, text}) => from === 'company' && asked.test(text))
  return since >= 0 && turns.slice(since + 1).some(({from, text}) => from === 'customer' && bare.test(text))
}

export default defineRule({
  title: 'Asks again for what the customer already gave',
  severity: 'warning',
  category: 'tone',
  message: 'They gave it already. Look in their earlier messages, and don’t ask again.',
  rationale: 'Being asked for the same number twice says that nobody read the first message.',
  source: 'Khoros, When to take Twitter conversations private with DMs',
  needsCustomer: true,
  examples: [
    {
      text: 'Sure! Please send us your order number.',
      customer: [
        {from: 'customer', text: 'Where is it? Order number AB-20417'},
        {from: 'company', text: 'Let us look.'},
        {from: 'customer', text: 'And?'}
      ],
      flags: ['send us your order number']
    },
    {
      text: 'Please send us your order number.',
      customer: [
        {from: 'customer', text: 'Where is it?'},
        {from: 'company', text: 'Could you confirm your order number?'},
        {from: 'customer', text: 'ZK-40921'}
      ],
      flags: ['send us your order number']
    },
    {text: 'Please send us a photo.', customer: 'The lid is cracked, photo attached', flags: ['send us a photo']},
    {text: 'Please send us your order number.', customer: 'Where is my parcel?', flags: []},
    {
      text: 'Please send us your order number.',
      customer: [
        {from: 'customer', text: 'Where is it?'},
        {from: 'company', text: 'Could you confirm your order number?'},
        {from: 'customer', text: 'Where do I find that?'}
      ],
      flags: []
    }
  ],
  *check(reply) {
    const theirs = reply.turns.filter(({from}) => from === 'customer').map(({text}) => text)
    for (const detail of details()) {
      const {name, asked, given} = detail
      const found = asked.exec(reply.value)
      if (!found || !(theirs.some((text) => given.test(text)) || answered(reply.turns, detail))) continue
      yield {start: found.index, end: found.index + found[0].length, message: `They gave their ${name} already. Look in their messages, and don’t ask again.`}
    }
  }
})
