import {defineRule, type Hit, type Reply} from '../../src/rule.js'
import {signsIn, writtenSign} from '../../src/matching/signs.js'
import {inCode, isAskedAbout} from '../../src/templates/literal.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'

/** What template languages and programs print instead of a value: nobody writes these. */
const always =
  /\[\[MISSING[^\]\n]{0,80}\]\]|#\{[^{}\n]{0,80}\/ (?:no such (?:method|object)|not allowed)\}|\[object \w{1,30}\]|\bLiquid (?:syntax )?error\b(?:: ?\w+)?|\b[Tt]ranslation missing(?:: ?[\w.]+)?|(?<![\w#])#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!)|\bInvalid Date\b|<no value>|<nil>|(?<!\w)\(null\)|(?<=[£$€#]|\/\/\S{1,99}(?:=|(?<!t(?:or)?s)\/))(?:NaN|undefined|null)(?![\w-])|\bNaN(?= ?(?:[£$€%]|(?:EUR|USD|GBP|AUD|CAD|INR|days?|hours?|minutes?|points?)\b))|(?<![\w%])%[sd](?=[\s,.!]|$)|%!\w\((?:MISSING|[a-z]+=)[^)\n]{0,30}\)?/g
/** What stands in place of an answer, from its first letter on: further down it may be shown. */
const instead =
  /^\s*(?:null|undefined|NaN|nil|\{\s?\}|\[\s?\])\s*$|^\s*(?:`{3}\w{0,10}\s{0,4})?\{\s{0,20}"(?:reply|response|message|text|answer|content|draft|body|output|result|error)"\s?:|^\s*(?:HTTP )?Error:? ?\(?[45]\d\d\)?(?: ?[-:–] ?| )(?:[Rr]ate [Ll]imit(?:ed)?(?: exceeded| reached)?|[Tt]oo [Mm]any [Rr]equests|(?:[Ii]nternal )?[Ss]erver [Ee]rror|[Bb]ad (?:[Gg]ateway|[Rr]equest)|[Ss]ervice [Uu]navailable|[Gg]ateway [Tt]ime-?out|request timed out|unauthori[sz]ed|forbidden|quota exceeded|overloaded|context length exceeded)\b[^\n]{0,80}(?=\n|$)|^Traceback \(most recent call last\):?|^[A-Z][A-Za-z.]{2,40}(?:Error|Exception): [^\n]{0,120}|^(?:Thought|Observation): ?[^\n]{0,400}\n+(?:Action|Thought)(?: Input)?:[^\n]{0,200}|^I(?:['’]m| am) sorry,? (?:but )?I (?:can(?:['’]|no)t|(?:['’]m|am) (?:unable|not able) to) (?:(?:assist|comply) with (?:that|this)(?: request)?|(?:help with|fulfil+) (?:that|this) request)\.(?= Is there anything else| If you have any (?:other|more)| Please let me know if|\s*$)|^(?:(?:Agent|Assistant|AI|Bot|Support):[^\n]{0,400}\n+(?:Customer|User|Human)|(?:Customer|User|Human):[^\n]{0,400}\n+(?:Agent|Assistant|AI|Bot|Support)):/gy
/** A generated draft that speaks of itself, or whose maker does. */
const generated =
  /\b[Aa]s an? (?:AI|artificial intelligence|large)[ -](?:large )?(?:language )?model\b|\b[Aa]s an AI, I (?:do|don['’]t|can|cannot|can['’]t|am)\b|\bI(?:['’]m| am) an? (?:AI|large) language model\b|\b[Mm]y (?:knowledge cut-?off|training data)\b|^(?:(?:Sure|Certainly|Of course|Absolutely)[!,.] [Hh]ere(?:['’]s| is) (?:a|an|the|your) (?:\w+ ){0,3}|(?:Here(?:['’]s| is)|Below is) (?:an?|the|your|my) (?:(?:revised|polite|professional|possible|suggested|improved|draft|sample|shorter|more \w+|friendly|empathetic|warm|polished|rewritten|concise|refined|updated(?= (?:reply|response|draft)))(?:,| and)? ){1,3})(?:reply|response|draft|version|message|email)\b(?! (?:of|from|about)\b)[^\n.]{0,60}:?|\b(?:(?:Let me know )?[Ii]f you(?:['’]d| would) like|[Ww]ould you like) me to (?:make|rewrite|adjust|shorten|rephrase) (?:this|it|the) ?(?:reply|response|message|email|draft|tone)? ?(?:(?:to (?:be|sound) )?(?:more|less) (?:formal|casual|concise|friendly|empathetic|personal)|shorter|warmer|friendlier)\b|\b(?:[Ff]eel free to|[Yy]ou can) adjust the (?:tone|wording)\b|\bhope this draft (?:works|helps)(?: for you)?[.!]?\s*$|<\/?(?:think(?:ing)?|tool_calls?|function_calls?|tool_response)>|\b[Aa]s of my (?:last|latest|most recent) (?:knowledge|training)(?: data)?(?: update| cut-?off)?\b|【[^】\n]{0,40}†[^】\n]{0,40}】|:contentReference\[oaicite:\d+\](?:\{index=\d+\})?|<\|(?:im_(?:start|end)|endoftext|eot_id|(?:start|end)_header_id|assistant)\|>|\[\/?INST\]|^Assistant: ?/g
/** A comment to this program: it would be sent. */
const directive = /(?:<!--|\/\/|#|\/\*)\s*reply-lint[ -](?:disable|enable|ignore)[^\n]{0,80}/g
/** The sign of a new line, written out; `C:\\new` and a sentence about `\\n` are none. */
const escaped = /(?<=[.!?,:)] ?)(?:\\r)?\\n(?:(?: ?(?:\\r)?\\n)+|(?= ?[A-Z•*]))|\\u(?:00|20)[0-9a-f]{2}(?![0-9a-f])/g
/** UTF-8 that was read as Latin-1. */
const mojibake = /â€(?:™|œ|\u009d|˜|“|”|¦)|Ã[©¨¤¶¼±³¡]|Â[£ ©®]|\uFFFD/g

/** What every one of these holds: nearly all replies are passed over at once. */
const hints = {
  always: writtenSign('[[M|[obj|#{|#R|#N|#V|#D|<n|%s|%d|%!|Liquid|ranslation|Invalid D|NaN|undefined|null'),
  instead: writtenSign('null|undefined|NaN|nil|{|[|rror|xception|Traceback|Thought:|Observation:|assist with th|comply with th|h that request|h this request|l that request|l this request|Customer:|User:|Human:'),
  escaped: writtenSign('\\n|\\u'),
  generated: writtenSign("a AI|an AI|a artif|an artif|a large|an large|y kn|y tr|ere's|ere’s|ere is|Below is|ke me to|st the |s draft|<think|</think|m_start|m_end|endoftext|eot_id|header_id|INST]|ssistant|tool_|function_call|s of my |†|oaicite"),
  mojibake: writtenSign('â|Ã|Â|\uFFFD')
}

const greeting = /^(?:hi|hello|hey|dear|hiya|thanks|sorry)$/
const before = /^(?:of|for|to|on|at|by|from|with|number|no|ref|reference|order|ticket|case|[#£$€])$/
/** `Your balance is NaN.` */
const sums = /\byour (?:balance|total|refund|bill|amount|fee) (?:is|was) $/i
const after = /^(?:is|has|was|will|are|on|at|by|and|or|from|within|left|shipped|days?|hours?)$/

const noValue = trait(({text}) => text === 'undefined' || text === 'null' || text === 'NaN' || text === 'NULL' || text === 'None')

/** `undefined` and its like where a value should stand; a sentence that is about them is left alone. */
function* values(reply: Reply): Generator<Hit> {
  const {tokens, value} = reply
  for (const i of wordsWith(reply, noValue)) {
    const {text, start, end} = tokens[i]!
    const previous = tokens.slice(Math.max(0, i - 3), i).findLast((token) => token.kind !== 'space')
    const next = tokens.slice(i + 1, i + 4).find((token) => token.kind !== 'space')
    // `Thanks for your message, undefined.`
    const addressed = previous?.text === ',' && next?.kind !== 'word' && greeting.test(tokens[reply.sentences[tokens[i]!.sentence]!.first]!.norm)
    const greets = addressed || (previous !== undefined && greeting.test(previous.norm))
    if (text === 'None' || text === 'NULL' ? !(greets && (next === undefined || next.kind === 'punctuation')) : !(greets || (text === 'NaN' && sums.test(value.slice(Math.max(0, start - 60), start))) || (previous !== undefined && before.test(previous.norm) && (next === undefined || next.kind === 'punctuation' || after.test(next.norm))))) continue
    if (!inCode(value, start)) yield {start, end}
  }
}

function* found(text: string, pattern: RegExp, more: Partial<Hit> = {}): Generator<Hit> {
  for (const match of text.matchAll(pattern)) if (!inCode(text, match.index)) yield {start: match.index, end: match.index + match[0].length, ...more}
}

function* noAnswer(reply: Reply): Generator<Hit> {
  for (const hit of found(reply.value, instead)) if (!isAskedAbout(reply, hit.start, Math.min(hit.end, reply.value.indexOf(':', hit.start) + 1 || hit.end))) yield {...hit, message: 'This was left instead of an answer by a program or an assistant. Write the answer.'}
}

export default defineRule({
  title: 'What a program prints when it fails',
  severity: 'error',
  message: 'A program failed here and left this behind. Write what should stand here.',
  rationale: 'Template languages, scripts and assistants print such strings when a value is missing. They tell the customer that nobody read the reply.',
  overrides: ['template/placeholder', 'template/scar'],
  examples: [
    {text: 'Hello undefined, we received your form.', flags: ['undefined']},
    {text: 'Thanks for your message, undefined.', flags: ['undefined']},
    {text: 'We refunded £NaN to your account.', flags: ['NaN']},
    {text: 'Hi null, parcel [object Object] is here.', flags: ['null', '[object Object]']},
    {text: 'Hello [[MISSING TOKEN - CITY]], it is #{ticket.citty / no such method}.', flags: ['[[MISSING TOKEN - CITY]]', '#{ticket.citty / no such method}']},
    {text: 'As an AI language model, I cannot open your order.', flags: ['As an AI language model']},
    {text: 'Sure! Here is a polite response to the customer:\nThank you for your note.', flags: ['Sure! Here is a polite response to the customer:']},
    {text: 'Thank you for the note. Let me know if you’d like me to make this more formal. I hope this draft works!', flags: ['Let me know if you’d like me to make this more formal', 'hope this draft works!']},
    {text: '<think>The user is cross.</think> Hello Sam, it is on its way. <|im_end|>', flags: ['<think>', '</think>', '<|im_end|>']},
    {text: 'Would you like me to make the sleeve shorter? Feel free to adjust the strap. I hope this draft works for the printer.', flags: []},
    {text: '{"reply": "It is on its way."}', flags: ['{"reply":']},
    {text: 'undefined', flags: ['undefined']},
    {text: 'Error 503: service unavailable', flags: ['Error 503: service unavailable']},
    {text: 'KeyError: the tent', flags: ['KeyError: the tent']},
    {text: 'Thought: which tent is it?\nAction: look_up', flags: ['Thought: which tent is it?\nAction: look_up']},
    {text: 'You get NaN points. It is in stock【2†tents】.', flags: ['NaN', '【2†tents】']},
    {text: 'I’m sorry, but I cannot assist with this request.', flags: ['I’m sorry, but I cannot assist with this request.']},
    {text: 'As of my latest training update the tent is sold out.', flags: ['As of my latest training update']},
    {text: 'Customer: is it dry?\nAgent: it is.', flags: ['Customer: is it dry?\nAgent:']},
    {text: 'It is on its way.\\n\\nKind regards,\\nOla', flags: ['\\n\\n', '\\n']},
    {text: 'As of my last update on Monday it was in Hull; it is in C:\\new, and \\n starts a line.', flags: []},
    {text: 'You will see this:\n{"reply": "ok"}\nnull\nKeyError: the tent', flags: []},
    {text: 'Error 503: that is our server, which is back. I’m sorry, but I can’t help with that request before noon.', flags: []},
    {text: 'KeyError: tent means that there is no tent.', customer: 'what is keyerror: tent means', flags: []},
    {text: 'Itâ€™s on its way.', flags: ['â€™']},
    {text: 'Thank you for the note. <!-- reply-lint-disable -->', flags: ['<!-- reply-lint-disable -->']},
    {text: 'The value is undefined until you save, and `null` after that.', flags: []},
    {text: 'Mrs Null spoke of undefined behaviour. None of it was lost.', flags: []},
    {text: 'Our chat runs on a language model, and an agent reads along.', flags: []}
  ],
  *check(reply) {
    const text = reply.value
    const signs = signsIn(text)
    if (signs.has(hints.always)) yield* found(text, always)
    if (signs.has(hints.generated)) yield* found(text, generated, {message: 'An assistant, or what runs it, left this in its text. Delete it.'})
    if (signs.has(hints.instead)) yield* noAnswer(reply)
    if (signs.has(hints.escaped)) yield* found(text, escaped, {message: 'The code of a character was left in. Type the character.'})
    if (text.includes('reply-lint')) yield* found(text, directive, {message: 'This comment would be sent to the customer. Delete it, and accept the finding with `reply-lint suppress`.'})
    if (signs.has(hints.mojibake)) yield* found(text, mojibake, {message: 'A character was broken on its way here. Type it again.', confidence: 'low'})
    yield* values(reply)
  }
})
