import {defineRule} from '../../src/rule.js'

/** What agents ask for, how a customer gives it, and how the reply asks for it. */
const details: readonly {name: string; asked: RegExp; given: RegExp}[] = [
  {
    name: 'order number',
    asked: /\b(?:what['’]?s|what is|send|give|share|provide|confirm|need|have|dm|let us know|tell us) (?:us |me |over )?(?:your |the )?(?:order|booking|reference|ticket|case|tracking) (?:number|reference|no|id)\b/iu,
    given: /\b(?:order|booking|ref(?:erence)?|ticket|case|tracking)(?: (?:number|no|id))?(?: is|:| #)? ?#?[A-Z]{0,4}-?\d[\dA-Z-]{3,}\b/iu
  },
  {
    name: 'e-mail address',
    asked: /\b(?:what['’]?s|what is|send|give|share|provide|confirm|need|have|dm|let us know|tell us) (?:us |me |over )?(?:your |the )?e-?mail(?: address)?\b/iu,
    given: /[\w.+-]+@[\w-]+\.[a-z]{2,}/iu
  },
  {
    name: 'postcode',
    asked: /\b(?:what['’]?s|what is|send|give|share|provide|confirm|need|have|dm|let us know|tell us) (?:us |me |over )?(?:your |the )?(?:postcode|post code|zip(?: code)?)\b/iu,
    given: /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:zip|zip code)(?: is|:)? ?\d{5})\b/iu
  },
  {
    name: 'account number',
    asked: /\b(?:what['’]?s|what is|send|give|share|provide|confirm|need|have|dm|let us know|tell us) (?:us |me |over )?(?:your |the )?(?:account|customer|policy|membership) (?:number|reference|no|id)\b/iu,
    given: /\b(?:account|customer|policy|membership)(?: (?:number|no|id))?(?: is|:| #)? ?#?[A-Z]{0,4}-?\d[\d -]{4,}\b/iu
  }
]

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
    {text: 'Please send us your order number.', customer: 'Where is my parcel?', flags: []}
  ],
  *check(reply) {
    const theirs = reply.turns.filter(({from}) => from === 'customer').map(({text}) => text)
    for (const {name, asked, given} of details) {
      const found = asked.exec(reply.value)
      if (!found || !theirs.some((text) => given.test(text))) continue
      yield {start: found.index, end: found.index + found[0].length, message: `They gave their ${name} already. Look in their messages, and don’t ask again.`}
    }
  }
})
