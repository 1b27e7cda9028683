import {defineRule, type Hit, type Reply} from '../../src/rule.js'
import {inCode, isAskedAbout} from '../../src/templates/literal.js'
import {folded} from '../../src/memo/folded.js'
import {lazily} from '../../src/memo/lazily.js'
import {signsIn, wordsSign} from '../../src/matching/signs.js'

/** `hints`: what every such place holds, in small letters: nearly all replies are passed over at once. */
type Scar = readonly [pattern: RegExp, message: string, hints: readonly string[]]

const unit = '(?:%|(?:minutes?|hours?|days?|weeks?|working|business|months?|am|pm|people|miles?|points?)\\b)'

const noName = 'The name is missing from the greeting. Write it, or greet without one.'
const twice = 'There are two greetings. Keep one.'
const filler = 'Filler text was left in. Write what should stand here.'

const scars: readonly Scar[] = [
  [/(?<![\w’'-])(?:Hi|Hello|Hey|Dear(?: (?:Mr|Mrs|Ms|Miss|Dr)\.?)?|Good (?:morning|afternoon|evening)|hi|hello|dear)[ \u00A0]+,/g, noName, [' ,', '\u00A0,']],
  [/\bDear (?:Mr|Mrs|Ms|Miss|Dr)\.?(?=,|[ ]*\n)/g, noName, ['dear ']],
  [/(?<![\w’'-])(?:Hi Hello|Hello Hi|Hi Hey|Hey Hi|Hey Hello|Hello Hey|Hi Hi|Hello Hello|Dear Hi|Dear Hello|Dear Dear|Hi,? Dear(?= [A-Z][a-z]+,))(?! again)\b/g, twice, ['hi h', 'hello h', 'hey h', 'dear h', 'dear dear', 'hi dear', 'hi, dear']],
  [/\b(?:Mr\.?\/(?:Mrs|Ms|Miss)\b\.?(?:\/(?:Mrs|Ms|Miss|Mx|Dr)\b\.?)*|Mrs\.?\/Ms\b\.?|Hi\/(?:Hello|Dear)|Dear\/Hi|Good morning\/(?:good )?(?:afternoon|evening))/gi, 'Two ways of saying it were left. Keep one.', ['mr/', 'mr./', 'mrs/', 'mrs./', 'hi/', 'dear/', 'morning/']],
  [/(?<![\w/])(?:(is|are|was|were|has|have|had|can|could|will|would|do|does|did|should)\/(?:\1 ?(?:not|n[’']t)|not)|can\/can[’']?(?:not|t)|will\/won[’']t|(?:approved|accepted)\/(?:declined|rejected|refused|not)|I\/we|we\/I)(?![\w/])/gi, 'Two ways of saying it were left. Keep one.', ['/not', '/can', '/won', '/declined', '/rejected', '/refused', '/we', '/i', '/is', '/are', '/was', '/were', '/ha', '/could', '/would', '/do', '/did', '/should', '/will']],
  [/(?<=\b(?:at|on|by|before|from|until|till|within|for) )T(?:B[CDA]|\.B\.[CDA]\.)(?!\w)/g, 'A gap was left to fill in. Write it.', ['tb', 't.b']],
  [/(?<![\w/])XX[/.:]XX(?:[/.:]XX(?:XX)?)?(?![\w/])/g, 'A gap was left to fill in. Write it.', ['xx']],
  [new RegExp(String.raw`[£$€]X{2,8}(?:\.X{2})?(?!\w)|(?<![\w-])X{2,4}(?=\s?${unit})`, 'g'), 'A gap was left to fill in. Write it.', ['xx']],
  [/(?<=\b(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey) )(?:X{2,12}|_{2,12}|\.{3,12}|\*{3,12})(?=[\s,!.:]|$)/g, 'A gap was left to fill in. Write it.', ['xx', '__', '...', '***']],
  [/\b[Ll]orem ipsum\b(?: dolor sit amet)?/g, filler, ['orem ipsum']],
  [/[([{*]\s?(?:delete|strike|cross out|remove)(?: (?:as|where|if)) (?:appropriate|applicable|necessary|needed|not (?:applicable|needed))\b\s?[)\]}]?/gi, 'A note to the writer was left in. Do what it says and delete it.', ['delete', 'strike', 'cross out', 'remove']],
  [/(?:[([{<](?:enter|add)|[([{<]?\binsert) (?:the |your |customer |agent |a )?(?:[a-z]+ )?(?:name|date|amount|reason|time|details|number|link|text) here\b[)\]}>]?/gi, 'A note to the writer was left in. Do what it says and delete it.', ['name here', 'date here', 'amount here', 'reason here', 'time here', 'details here', 'number here', 'link here', 'text here']],
  [/^[ \t]*(?:[[(<*]{1,2}(?:internal(?: (?:use )?only| notes?| comments?)?|(?:staff|agents?) (?:only|notes?)|note to (?:self|team|staff|agents?|colleagues?))\b:?[\])>*]{1,2}|(?:internal(?: use)? (?:notes?|comments?|memo|only)|staff (?:notes?|comments?|only)|agent (?:notes?|comments?)|(?:crm|private) notes?)(?= ?[:–—]| - )|note to (?:self|(?:the )?(?:team|staff|agents?)|colleagues?)(?= ?[:,–—]| - )|(?:do not|don[’']t) send (?:this )?to (?:the )?customer\b)/gim, 'A note to a colleague was left in. Take it out.', ['internal', 'staff note', 'staff comment', 'staff only', 'agent note', 'agent comment', 'agent only', 'agents only', 'agents note', 'note to ', 'crm note', 'private note', 'send to customer', 'send to the customer', 'send this to']],
  [/\([Ii]nsert [a-z’' ]{2,40}\)|(?<![\w/.#-])(?:TODO|FIXME)\b(?! lists?\b):?/g, 'A note to the writer was left in. Do what it says and delete it.', ['insert', 'todo', 'fixme']],
  [/(?<=^|[.!?] )X{2,4}(?= (?:will|has|is going|can) [a-z])/gm, 'A gap was left to fill in. Write it.', ['xx will ', 'xx has ', 'xx is going ', 'xx can ']],
  [/(?<![\w-])X{3}-X{3}-X{4}(?!\w)/g, 'A gap was left to fill in. Write it.', ['xxx-']],
  [/\b(?:YOUR|AGENT|CUSTOMER) NAME HERE\b/g, 'A note to the writer was left in. Do what it says and delete it.', ['name here']],
  [/\b(?:order|ticket|case|booking|invoice|reference|ref|claim)(?: number| no\.?)? ?#(?! (?:starts?|ends?|begins?|is (?:on|in|at|the|shown|printed)|on (?:the|your)|and|or|should)\b)(?=[ ,.](?:[a-z]|$)|[,.]?$)/gim, 'The number is missing. Write it.', ['# ', '#,', '#.', '#\n', '#\r']],
  [/(?<=[a-z] )\([ \u00A0]*\)(?=[\s.,]|$)/g, 'What stood in the brackets is missing. Write it, or delete them.', ['(']]
]

/** What every text with a scar holds. */
const allHints = folded(() => scars.map(([, , hints]) => hints.join('|')).join('|'))
const hint = lazily(() => wordsSign(allHints()))

/** Of a page, in a channel that may or may not turn it into the letter; where it certainly does not, length/markup speaks. */
const entity = /&(?:amp|nbsp|lt|gt|quot|apos|#39|[lr]squo|[lr]dquo|[mn]dash|hellip);/g

function* entitiesIn(text: string): Generator<Hit> {
  for (const match of text.matchAll(entity)) if (!inCode(text, match.index)) yield {start: match.index, end: match.index + match[0].length, message: 'The code of a character was left in. Type the character.'}
}

/** Where the customer is told what to type, the gap is his to fill. */
const told = /\b(?:format|like|e\.g\.?|example|such as|type|enter|search for|fill in)\b[^.!?\n]{0,30}$/i
/** Times and months to come, in capitals that look like a gap: clothes sizes, roman numerals. */
const size = /\b(?:size|sizes|chapter|volume|part|version|series|bowl|louis)\s$/i

/** Apart, as nearly no reply has any: what is not called need not be loaded. */
function* scarsIn(reply: Reply): Generator<Hit> {
  const text = reply.value
  // Its last line ends as the others do.
  const lower = `${text.toLowerCase()}\n`
  // In a canned response gaps and alternatives are there to be filled in and chosen.
  for (const [pattern, message, hints] of reply.template ? scars.filter(([, said]) => said === noName || said === twice || said === filler) : scars)
    if (hints.some((hint) => lower.includes(hint))) for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 60), match.index)
      if (inCode(text, match.index) || isAskedAbout(reply, match.index, match.index + match[0].length) || (/X{2}/.test(match[0]) && (told.test(before) || size.test(before)))) continue
      const lead = match[0].length - match[0].trimStart().length
      yield {start: match.index + lead, end: match.index + match[0].trimEnd().length, message}
    }
}

export default defineRule({
  title: 'Scar of a template',
  severity: 'warning',
  message: 'Something of the template was left over here.',
  rationale: 'A gap where a name should be, two alternatives with a slash, a note to the writer: the customer sees that the reply was put together and not written.',
  overrides: ['writing/spacing', 'writing/repeated-words', 'writing/doubled-punctuation', 'spelling/misspelt', 'spelling/unknown-word'],
  examples: [
    {text: 'Hi Sam, Lorem ipsum, and then the kettle.', flags: ['Lorem ipsum']},
    {text: 'Hi , your parcel is on its way.', flags: ['Hi ,']},
    {text: 'Dear Mr, your parcel is on its way.', flags: ['Dear Mr']},
    {text: 'Hi Hello Ana, we got your note.', flags: ['Hi Hello']},
    {text: 'Dear Mr/Mrs Novak, your claim has/has not been approved.', flags: ['Mr/Mrs', 'has/has not']},
    {text: 'We will ring you at TBC, on XX/XX.', flags: ['TBC', 'XX/XX']},
    {text: 'You get £XX back within XX days.', flags: ['£XX', 'XX']},
    {text: 'Hi XXXX, thank you for the photo.', flags: ['XXXX']},
    {text: 'Lorem ipsum dolor sit amet.', flags: ['Lorem ipsum dolor sit amet']},
    {text: 'TODO: check the sum. Ring us on XXX-XXX-XXXX (insert hours).', flags: ['TODO:', 'XXX-XXX-XXXX', '(insert hours)']},
    {text: 'Your tariff went up (delete as appropriate).', flags: ['(delete as appropriate)']},
    {text: 'Your order # is packed.', flags: ['order #']},
    {text: 'Tea &amp; cake are on us.', flags: ['&amp;'], channel: 'email'},
    {text: 'XXX will ring you on Monday.', flags: ['XXX']},
    {text: 'Staff note: wants the big one.\n\nHi Ola, the tent is back.', flags: ['Staff note']},
    {text: '[internal] sold out till May. Hi Ola, the tent is back.', flags: ['[internal]']},
    {text: 'Note to self - ring the depot.\nHi Ola, the tent is on its way.', flags: ['Note to self']},
    {text: 'Internal doors: £40. Staff only: do not enter, it says. I have put a private note on your file.', flags: []},
    {text: 'Call us or write to us, and/or visit us. Love, Ana XX\nXXL and XXX will follow.', flags: []},
    {text: 'Your card ends in XXXX 4821, size XXL is back, and the date is still TBC.', flags: []},
    {text: 'Dear Sir/Madam, reply yes/no and he/she will know.', flags: []},
    {text: 'On the form, delete as appropriate; enter your name here and find TODO lists. The ticket # is on the back.', flags: []},
    {text: 'An XX/XX there means any day.', customer: 'what is XX/XX on my form', flags: []},
    {text: 'Hi, Hello Fresh boxes leave on Monday. Is it case # 7?', flags: []}
  ],
  *check(reply) {
    const text = reply.value
    if (!reply.channel.bans?.includes('html') && text.includes('&')) yield* entitiesIn(text)
    if (text.endsWith('#') || signsIn(text).has(hint())) yield* scarsIn(reply)
  }
})
