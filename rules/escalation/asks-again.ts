import {lazily} from '../../src/memo/lazily.js'
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
const asking = (what: string): RegExp => new RegExp(String.raw`(?<!n['’]t |not |never )\b(?:what['’]?s|what is|send|give|share|provide|confirm|need|have|dm|let us know|tell us) (?:us |me |over )?(?:your |the )?${what}\b`, 'iu')

const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
/** `3 May`, `May 2025`, `3/5/25`, `two weeks ago`, `last June`. */
const date = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \d{1,4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d|(?:last|this|in|early|late|mid) ${month}|(?:last|this) (?:week|month|year|spring|summer|autumn|winter|christmas)|(?:\d+|an?|one|two|three|four|five|six|\w+teen) (?:days?|weeks?|months?|years?) ago|yesterday)`

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
    name: 'address',
    asked: /(?<!n['’]t |not |never )\b(?:what['’]?s|what is|send|give|share|provide|need|dm|let us know|tell us) (?:us |me |over )?(?:your |the )?(?:full |home |postal |delivery |shipping |new |street |mailing |correct ){0,2}address\b/iu,
    given: /\b\d{1,4}[a-z]?,? (?:[A-Za-z][\w'’]{2,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|place|crescent|terrace|gardens|square|hill|grove|boulevard|blvd|mews|way|walk)\b/iu
  },
  {
    name: 'model',
    asked: /\b(?:(?:what|which) (?:(?:phone|device|laptop|make and|make or|exact) )?model\b|(?:send|give|share|provide|confirm|need|have|dm|let us know|tell us) (?:us |me |over )?(?:(?:your|the|which|what) )?(?:(?:phone|device|laptop|make and|exact|product) ){0,2}model\b|(?:what|which) (?:phone|device|laptop) (?:do you|are you|is it|have you))/iu,
    given: /\bmodel(?: (?:number|no|name))?(?: is|:)? #?[A-Z]{0,5}[- ]?\d[\w-]*|\b(?:my|an?|the|it['’]?s|have|got|on) (?:\w+ ){0,2}(?:(?:iphone|galaxy|pixel|ipad|macbook|xperia|oneplus|redmi|thinkpad|surface|kindle|playstation|xbox|nokia|moto) ?(?:pro |air |max |mini |note |fold |flip |series |se\b|[a-z])? ?\d{0,4}|[A-Z]{1,5}-\d{2,4}[A-Z]{0,3})\b/iu,
    bare: /\b(?:iphone|galaxy|pixel|ipad|macbook|xperia|oneplus|redmi|thinkpad|surface|kindle|playstation|xbox|nokia|moto)\b|\b[A-Z]{1,5}[- ]?\d{2,4}[A-Z]{0,3}\b/iu
  },
  {
    name: 'date of purchase',
    asked: /\b(?:date of purchase|purchase date|date (?:that )?you (?:bought|purchased|ordered)|when (?:did you|was it|were they) (?:buy|bought|purchased?|order(?:ed)?|get)\b|when you (?:bought|purchased|ordered))/iu,
    given: new RegExp(String.raw`\b(?:bought|purchased|ordered|purchase date|date of purchase|got (?:it|them|this|mine))\b[^.?!\n]{0,60}?\b${date}`, 'iu'),
    bare: new RegExp(String.raw`\b${date}`, 'iu')
  },
  {
    name: 'photo',
    asked: /\b(?:send|share|attach|upload|post|dm|see|have|need) (?:us |me |over )?(?:a |the |your |some )?(?:photo|picture|pic|screenshot|image)s?\b(?! of)/iu,
    given: /\b(?:here(?:['’]s| is| are)|attached|sent|see|posted) (?:\w+ ){0,3}(?:photo|picture|pic|screenshot|image)s?\b|\b(?<!\b(?:no|without|without a) )(?:photo|picture|pic|screenshot|image)s? (?:is |are |now )?(?:attached|above|below)\b|\b(?:see|as|i['’]?ve|i have|now|both|all) attached\b(?! (?:to|the|it to)\b)|\battached[.!)]*$/iu,
    bare: /(?<!n['’]t |not |no |cannot )\b(?:attached|attaching|here (?:it is|you go|they are)|just sent|sent (?:it|them|two|three))\b/iu
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
    {text: 'What’s your address?', customer: 'Lamp broke. Send the new bulb to 14 Orchard Lane please', flags: ['What’s your address']},
    {text: 'Please don’t share your address here.', customer: 'Lamp broke. Send the new bulb to 14 Orchard Lane please', flags: []},
    {text: 'Which model do you have?', customer: 'My Galaxy S22 went dark after the update', flags: ['Which model']},
    {text: 'Please tell us the model.', customer: 'The WD-210 mower will not start', flags: ['tell us the model']},
    {text: 'When did you buy it?', customer: 'Bought this blender on 3 May and the lid is cracked', flags: ['When did you buy']},
    {
      text: 'Please share a photo.',
      customer: [
        {from: 'customer', text: 'The lid is cracked'},
        {from: 'company', text: 'Could you send us a photo?'},
        {from: 'customer', text: 'Attached'}
      ],
      flags: ['share a photo']
    },
    {text: 'Please send us a photo.', customer: 'The label attached to the lid is wrong', flags: []},
    {text: 'Which model do you have?', customer: 'My phone went dark after the update', flags: []},
    {text: 'When did you buy it?', customer: 'It broke on 3 May', flags: []},
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
