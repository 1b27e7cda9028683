import {defineRule, type Reply} from '../../src/rule.js'
import {isMentioned} from '../../src/templates/literal.js'
import {readPlaceholder} from '../../src/templates/placeholder.js'

/** Keys of a keyboard and words of editors, which people put in brackets too. */
const notFields = /^\[(?:OK|ENTER|ESC|TAB|SHIFT|CTRL|ALT|DEL|DELETE|HOME|END|F\d{1,2}|CAPS LOCK|SPACE|SIC|MASKED|REDACTED|REMOVED|DELETED|HIDDEN|UPDATE|UPDATED|EDIT|NEW|SOLVED|CLOSED|RESOLVED|FIXED|EXTERNAL|YES|NO|ON|OFF|[A-Z]{2,3}-?\d+)\]$/
/** A failure of the template language says more than its brackets: template/failure-string. */
const failure = /^\[\[MISSING|\/ (?:no such|not allowed)/
/** The names of fields, standing bare: `Hi FNAME,`, `Dear Customer Name,`. */
const bare = /(?<![\w{[<|.@#/-])(?:FNAME|LNAME|FIRST_?NAME|LAST_?NAME|CUSTOMER_?NAME|AGENT_?NAME|ORDER_?(?:ID|NUMBER)|TICKET_?(?:ID|NUMBER))(?![\w}\]>|-])|(?<=\b(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey) )(?:(?:[Cc]ustomer|[Ff]irst|[Ll]ast|[Yy]our|[Ff]ull) ?[Nn]ame|first_name|customer_name|firstname|NAME|Name)(?=[,!.:\n]|$)/g

function* bareNames(reply: Reply) {
  for (const match of reply.value.matchAll(bare)) {
    const end = match.index + match[0].length
    if (reply.tokens.some((token) => token.kind === 'placeholder' && token.start < end && match.index < token.end)) continue
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
    {text: 'Hi <first_name>, thank you for *|ORDER|*.', flags: ['<first_name>', '*|ORDER|*']},
    {text: 'It {% if late %}is late{% endif %} today.', flags: ['{% if late %}', '{% endif %}']},
    {text: 'Press [Enter], then [OK], and run `echo ${HOME}`.', flags: []},
    {text: 'Write {title} with the braces, and read <https://help.example.com>.', flags: []},
    {text: 'Please text JOIN <name> to our short number.', flags: []},
    {text: 'He wrote “[sic]” and was sent {"code": 7}.', flags: []}
  ],
  *check(reply) {
    if (reply.template) return
    for (const {kind, text, start, end} of reply.tokens) {
      if (kind !== 'placeholder' || notFields.test(text) || failure.test(text.slice(1)) || failure.test(text)) continue
      if (readPlaceholder(text) && !isMentioned(reply, start, end)) yield {start, end}
    }
    yield* bareNames(reply)
  }
})
