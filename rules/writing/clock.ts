import {lazily} from '../../src/memo/lazily.js'
import {matchesIn} from '../../src/matching/matches.js'
import {defineRule, type Hit} from '../../src/rule.js'

/** `9:75am`, `13pm`; what is longer than a time, or part of a number, is none. */
const halves = lazily(() => /(?<![\d.,:/£$€]|(?<!\d[ap]m ?)-)(\d{1,2})(?:[:.](\d\d))?\s?[ap]\.?m\b/gi)

/** `at 25:30`: a time only behind such a word. */
const clock = lazily(() => /\b(?:at|by|until|till|before|after|from|around|between|and|to|(?:booked|set|scheduled|arranged|planned|due|reserved|appointment|slot|call|visit|meeting|delivery) for)\s+(\d{1,2}:\d\d)(?![\d:/%]|[.,]\d|\s?[ap]\.?m\b)/gi)

/** Noon parts them. Small letters: a capital begins a sentence. */
const contrary = lazily(() => /\b\d[\d:.]* ?(?:[aA]\.?[mM]\.? in the (?:afternoon|evening)|[pP]\.?[mM]\.? in the morning)\b/g)

/** `between 2pm and 5pm`. */
const windows = lazily(() => /\b(?:between|from|opens? at) (\d{1,2})(?:[:.]\d\d)? ?([ap])\.?m\.? ?(?:and|to|-|–|and (?:closes?|shuts?) at) ?(\d{1,2})(?:[:.]\d\d)? ?([ap])\.?m\b/gi)
/** Somebody comes then; where a line is answered, a road is shut, a car may stand or somebody stays, hours run over night. */
const comes = lazily(() => /\b(?:arriv(?:e|es|ing)|deliver(?:y|ed)?|appointment|slot|engineer|fitter|driver|courier|(?:come|coming|visit|be with you)(?=[^.!?;\n]*\bbetween\b))\b(?!.*\b(?:line|phones?|desk|support|opens?|closed|shut|nights?|overnight|shifts?|works?|staffed|stay|park|parking|check|collect|on call)\b)[^.!?;\n]*$/i)
/** What opens at eleven may shut at two or six in the morning, and hardly at nine. */
const opens = lazily(() => /^(?!.*(?:mov|chang|shift)).*\b(?:opens?|hours)\b[^.!?;]*$/i)
const isShort = (lead: string, start: number, end: number): boolean => comes().test(lead) || (start > 7 && start - end < 4 && end !== 6 && opens().test(lead))
const overNight = /^\.?,? (?:on )?(?:the )?(?:next|following|daily|every|each|overnight)\b/i
/** The longest that somebody is asked to wait over night; a window that would be longer has its ends the wrong way round. */
const longestNight = 16
const hourOf = (hour: string, half: string): number => (+hour % 12) + (/p/i.test(half) ? 12 : 0)

/** `between 5 to 3 days`; not how long before something, nor what fell from the one to the other. */
const spans = lazily(() => /(?<!\b(?:cut|down|drop|drops|dropped|reduced|went|gone|gets?|got|fell|falls?|shortened|improved|from)\b[^.!?\n]{0,30})\b(?:between|within|in|takes?|taking|allow)(?: about| around)? ((\d{1,3})( ?(?:to|and|-|–) ?)(\d{1,3})) (?:(?:more|working|business|full|calendar) )?(?:minutes|hours|days|weeks|months|years)\b(?! (?:before|prior|ahead|out|of|from|left|to go)\b)/gi)

/** Places in what is played are counted in minutes and seconds, and so are a race and a score. */
const played = /\b(?:video|clip|episode|podcast|film|movie|track|song|stream|recording|timestamp|match|game|race|score|ratio|mark|minutes?|verse|chapter|footage|credits)\b/i

const hint = /\d(?::\d\d|\s?[ap]\.?m)/i
const hintOfSpan = /\d ?(?:to|and|-|–) ?\d/

function* spansIn(value: string): Generator<Hit> {
  for (const {0: text, 1: span = '', 2: from = '', 3: between = '', 4: to = '', index} of matchesIn(value, spans())) {
    // Nine to five are hours to work.
    if (+from <= +to || (from === '9' && to === '5')) continue
    const start = index + text.indexOf(span)
    yield {start, end: start + span.length, message: `The smaller number comes first: “${to}${between}${from}”.`, suggestions: [to + between + from]}
  }
}

export default defineRule({
  title: 'Time that no clock shows',
  severity: 'error',
  message: 'There is no such time. Check the hour and the minutes.',
  rationale: 'Somebody waits for a van at a time that does not exist, or does not come at all.',
  examples: [
    {text: 'The fitter comes at 25:30, and we shut at 9:75am. The call is set for 26:15.', flags: ['25:30', '9:75am', '26:15']},
    {text: 'The café opens at 18am, not 0am, or 8am-26pm.', flags: ['18am', '0am', '26pm']},
    {text: 'It leaves at 6:15 a.m. in the evening. At 9 p.m. In the morning it is shut.', flags: ['6:15 a.m. in the evening']},
    {text: 'We open at 09:00, 9.30am or 12 pm, 9am-5pm, and shut at 23:59 or 24:00. The till was 14:00pm slow.', flags: []},
    {text: 'The fitter will arrive between 3pm and 10am on Monday. Your delivery is on Friday from 11am to 9am.', flags: ['between 3pm and 10am', 'from 11am to 9am']},
    {text: 'The fitter arrives between 10am and 3pm, or between 8pm and 6am. The line is open from 4pm to 10am. The carer will come from 5pm to 10am.', flags: []},
    {text: 'We open at 10am and shut at 8am. The desk is open from 11 am to 9 am on Sundays.', flags: ['open at 10am and shut at 8am', 'from 11 am to 9 am']},
    {text: 'The bar is open from 11 am to 5 am. We moved our hours from 11 am to 9 am, and open from 10 am to 8 am the next day.', flags: []},
    {text: 'It takes between 6 to 4 days, or 9-7 weeks: allow 8–5 working days.', flags: ['6 to 4', '8–5']},
    {text: 'It takes 4 to 6 days, and it went down in May from 6 to 4 days. Pay within 90 to 60 days before the trip.', flags: []}
  ],
  *check({value}) {
    if (hintOfSpan.test(value)) yield* spansIn(value)
    if (!hint.test(value)) return
    for (const {0: text, 1: hour = '', 2: minute = '0', index} of matchesIn(value, halves())) {
      // A clock of twenty-four hours with `pm` behind says it twice, and is understood.
      if (+minute > 59 || +hour > 24 || /^0\s?a/i.test(text) || (+hour > 12 && /a/i.test(text)) || (+hour > 12 && !/[:.]/.test(text))) yield {start: index, end: index + text.length}
    }
    for (const {0: text, index} of matchesIn(value, contrary())) yield {start: index, end: index + text.length}
    for (const {0: text, 1: from = '', 2: half = '', 3: to = '', 4: other = '', index} of matchesIn(value, windows())) {
      const start = hourOf(from, half)
      const end = hourOf(to, other)
      // Twelve is noon to some and midnight to others.
      if (end >= start || end + 24 - start <= longestNight || +from > 11 || +to > 11 || overNight.test(value.slice(index + text.length, index + text.length + 20)) || !isShort(value.slice(Math.max(0, index - 60), index + 7), start, end)) continue
      yield {start: index, end: index + text.length, message: 'This ends before it begins. Check both times.'}
    }
    const isPlayed = lazily(() => played.test(value))
    for (const {0: text, 1: time = '', index} of matchesIn(value, clock())) {
      const [hour = 0, minute = 0] = time.split(':').map(Number)
      const right = minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
      if (right || isPlayed()) continue
      const end = index + text.length
      yield {start: end - time.length, end}
    }
  }
})
