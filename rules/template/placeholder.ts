import {defineRule, type Reply} from '../../src/rule.js'
import {signsIn, writtenSign} from '../../src/matching/signs.js'
import {isMentioned} from '../../src/templates/literal.js'
import {readPlaceholder} from '../../src/templates/placeholder.js'
import {indexAt} from '../../src/tokens/at.js'
import {hasKind} from '../../src/tokens/has-kind.js'

/** Capitals in square brackets are a field where they name one: keys and marks such as [ENTER], [UPDATE], [UK] stand in them too. */
const capitals = /^\[[A-Z][A-Z0-9 -]*\]$/
const namesField = /\b(?:NAME|DATE|TIME|CODE|LINK|URL|NUMBER|ID|ORDER|AMOUNT|EMAIL|PHONE|ADDRESS|PRODUCT|ITEM|COMPANY|CUSTOMER|AGENT|CITY|REASON|TICKET|CASE|REF|REFERENCE|DETAILS?|INSERT|YOUR|TODO|TB[CDA]|PRICE|ISSUE|DAYS?|HOURS?|TITLE|BRAND|STORE|MANAGER|SIGNATURE|SERVICE|ACCOUNT|INITIALS|X+)\b/
/** A failure of the template language says more than its brackets: template/failure-string. */
const failure = /^\[\[MISSING|\/ (?:no such|not allowed)/
/** The names of fields, standing bare: `Hi FNAME,`, `Dear Customer Name,`. */
const bare = /(?<![\w{[<|.@#/-])(?:FNAME|LNAME|FIRST_?NAME|LAST_?NAME|CUSTOMER_?NAME|AGENT_?NAME|ORDER_?(?:ID|NUMBER)|TICKET_?(?:ID|NUMBER))(?![\w}\]>|-])|(?<=\b(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey) )(?:(?:[Cc]ustomer|[Ff]irst|[Ll]ast|[Yy]our|[Ff]ull) ?[Nn]ame|first_name|customer_name|firstname|NAME|Name|\$[a-z_]{2,20})(?=[,!.:\n]|$)|(?<!%)%%\w{2,30}%%(?!%)|\(\([a-z]{0,10}[_ ]?(?:name|order|date|link|number|amount)\)\)|(?<=\b(?:Mr|Mrs|Ms|Dear|Hi|Hello) )X{2,}(?=[,!.:\n]|$)/g

/** What every one of them holds: nearly all replies are passed over at once. */
const hint = writtenSign('name|Name|NAME|ORDERID|ORDERNUMBER|ORDER_|TICKETID|TICKETNUMBER|TICKET_|%%|((| XX| $')

function* bareNames(reply: Reply) {
  if (!signsIn(reply.value).has(hint)) return
  for (const match of reply.value.matchAll(bare)) {
    const end = match.index + match[0].length
    if (reply.tokens[indexAt(reply.tokens, match.index)]?.kind === 'placeholder') continue
    if (!isMentioned(reply, match.index, end)) yield {start: match.index, end, message: 'The name of a field was left in. Write what it stands for.'}
  }
}

export default defineRule({
  title: 'Placeholder left in',
  severity: 'error',
  message: 'A placeholder was left in. Write what it stands for.',
  rationale: 'A canned response or a generated draft went out without its values. The customer sees at once that nobody read it.',
  examples: [
    {text: 'Hi {{first_name}}, your parcel is with the courier.', flags: ['{{first_name}}']},
    {text: 'Dear [Customer Name], it is on its way.\n\nKind regards,\n[Your Name]', flags: ['[Customer Name]', '[Your Name]']},
    {text: 'Hello %{user.name}, ticket ${ticket} is open; {!Contact.FirstName} and {%customer.firstName%} know.', flags: ['%{user.name}', '${ticket}', '{!Contact.FirstName}', '{%customer.firstName%}']},
    {text: 'Your table for {0} is booked at {1}.', flags: ['{0}', '{1}']},
    {text: '{Hello|Good day} Ana, we got it.', flags: ['{Hello|Good day}']},
    {text: 'Hi FNAME, thank you for the photo.', flags: ['FNAME']},
    {text: 'Dear Mr XXXX, order %%order%% of ((order date)) is here.', flags: ['XXXX', '%%order%%', '((order date))']},
    {text: 'It is size XXXL, Mr Xu, in 100%% wool ((see the date)).', flags: []},
    {text: 'Hi <first_name>, thank you for *|ORDER|*.', flags: ['<first_name>', '*|ORDER|*']},
    {text: 'It {% if late %}is late{% endif %} today.', flags: ['{% if late %}', '{% endif %}']},
    {text: 'Call [phone number] by [DATE], %first_name%; we wrote to {{order_id} and <%= city %>.', flags: ['[phone number]', '[DATE]', '%first_name%', '{{order_id}', '<%= city %>']},
    {text: 'Hi $FirstName, @@order.number@@ is here.', flags: ['$FirstName', '@@order.number@@']},
    {text: 'Dear $customer, it is here.', flags: ['$customer']},
    {text: 'You can pay him at $MaraQuillby, and @us if it fails.', flags: []},
    {text: '[UPDATE] Our [UK] shops are open; click [Order Status].', flags: []},
    {text: 'Press [Enter], then [OK], and run `echo ${HOME}`.', flags: []},
    {text: 'Write {title} with the braces, and read <https://help.example.com>.', flags: []},
    {text: 'Please text JOIN <name> to our short number.', flags: []},
    {text: 'Put {name} in your template where it goes. The field is called FNAME.', flags: []},
    {text: 'It is {0}, as it says.', customer: 'what is {0} in the letter', flags: []},
    {text: 'He wrote “[sic]” and was sent {"code": 7}.', flags: []}
  ],
  *check(reply) {
    if (reply.template) return
    if (hasKind(reply, 'placeholder')) for (const {kind, text, start, end} of reply.tokens) {
      if (kind !== 'placeholder' || failure.test(text.slice(1)) || failure.test(text) || (capitals.test(text) && !namesField.test(text))) continue
      if (readPlaceholder(text) && !isMentioned(reply, start, end)) yield {start, end}
    }
    yield* bareNames(reply)
  }
})
