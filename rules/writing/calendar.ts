import {lazily} from '../../src/memo/lazily.js'
import {defineRule, type Hit} from '../../src/rule.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** By three letters of a name: `sept` is September. */
const placeOf = (names: readonly string[], name: string): number => names.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase())

const written = wordSet(`${months.join(' ')} jan feb mar apr jun jul aug sep sept oct nov dec`)
const month = trait(({norm}) => written.has(norm))

const patterns = lazily(() => {
  const weekday = String.raw`\b(?<weekday>(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)\.?,? (?:the )?`
  return {
    /** `Monday, the 24th of ` November ` 2026`, and American `Monday, ` November ` 24th, 2026`. */
    dayBefore: new RegExp(String.raw`(?:${weekday}|(?<![\d.,:/£$€-] ?))\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? $`, 'i'),
    weekdayBefore: new RegExp(`${weekday}$`, 'i'),
    yearAfter: /^\.?,? (?<year>(?:19|20)\d\d)\b(?![.,:]?\d)/,
    dayAfter: /^\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>(?:19|20)\d\d))?\b(?![.,:]?\d)(?! ?(?:am|pm|%|°)|-)/i,
    /** `24 ` November ` 2026 (a Monday)`. */
    weekdayAfter: /^(?:,? (?:\((?=(?:a )?\w+\))(?:a )?|(?:which|that)(?: i|')s a |a (?=\w+[,.;)\n])))(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?![’']s)/i,
    /** Not the noun that `30 Feb tickets` are counted by. */
    ends: /^(?:[^\w\s-]|\s*$|\s+(?:at|from|to|and|or|for|until|till|by|between|is|was|in|with|if|as|so|but|on|this|next|before|after|when|because)\b)/
  }
})

/** `30/02/2027`, where only one of the two can be the month, or none; and `2027-02-30`. */
const numeric = lazily(() => /(?<![\d.,/-])(?:((?:19|20)\d\d)-(\d\d)-(\d\d)|(\d{1,2})([/.])(\d{1,2})\5((?:19|20)\d\d))(?![\d/-]|[.,]\d)/g)
const hintOfNumeric = /\d[/.-]\d\d?[/.-]\d/
const exists = (year: string, month: string, day: string): boolean => +month > 0 && +month < 13 && +day > 0 && +day <= lengthOf(+month - 1, +year)

/** `22th`, `the 3nd`, `the 32nd of July`. Behind a slash or a point it is part of a fraction. */
const ordinal = lazily(() => /(?<![\d.,/])(\d{1,3})(st|nd|rd|th)\b(?: of (?:jan|febr)uary\b| of (?:march|april|may|june|july|august)\b| of (?:septem|octo|novem|decem)ber\b)?/gi)
const hintOfOrdinal = /\d(?:st|nd|rd|th)/i
const suffixOf = (day: number): string => (day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'))

/** A reply about a date that does not exist. */
const spokenOf = /\b(?:typo|misprint|no such|exist)\b/

/** Behind these a number with a year is a day, also where neither of its parts can be a month. */
const dated = /\b(?:on|until|till|by|before|after|from|since|dated|due)\s$/i

/** `Your slot is on 3 May. See you on 4 May!` */
const seen = lazily(() => /\b(?:appointment|booking|table|cut|test|slot|visit|class|lesson|session|fitting|check-?up) is (?:booked |confirmed |set )?(?:on|for) (\w+day\b,? ?)?(\d\d?)?\b[^.!?\n]{0,30}[.!] See you (?:on )?(\w+day\b,? ?)?(\d\d?(?=\w* [A-Z]))?/)
/** Of more words, more may be told. */
const longest = 160
function* secondDay(value: string): Generator<Hit> {
  const match = seen().exec(value)
  if (match === null) return
  const {0: text, 1: weekday, 2: day, 3: otherWeekday, 4: otherDay, index} = match
  if ((weekday !== undefined && otherWeekday !== undefined && weekday.slice(0, 3) !== otherWeekday.slice(0, 3)) || (day !== undefined && otherDay !== undefined && day !== otherDay))
    yield {start: index, end: index + text.trimEnd().length, message: 'These are two days for one. Check which is right.'}
}

/** The days of a month; of a leap year where none is told. */
const lengthOf = (month: number, year = 2000): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

function* numericIn(value: string): Generator<Hit> {
  for (const match of value.matchAll(numeric())) {
    const [text, isoYear, isoMonth = '', isoDay = '', a = '', , b = '', year = ''] = match
    const right = isoYear === undefined ? (!dated.test(value.slice(Math.max(0, match.index - 12), match.index)) && (+a > 31 || +b > 31 || (+a > 12 && +b > 12))) || exists(year, b, a) || exists(year, a, b) : exists(isoYear, isoMonth, isoDay)
    if (!right) yield {start: match.index, end: match.index + text.length}
  }
}

function* ordinalsIn(value: string): Generator<Hit> {
  for (const {0: text, 1: number = '', 2: suffix = '', index} of value.matchAll(ordinal())) {
    const day = +number
    const right = suffixOf(day)
    if (text.includes(' ') && (day > 31 || day === 0)) yield {start: index, end: index + text.length}
    // `11st 4lb`: so many stone.
    else if (suffix.toLowerCase() !== right && !(suffix.toLowerCase() === 'st' && !/\bthe $/i.test(value.slice(Math.max(0, index - 5), index)))) {
      yield {start: index, end: index + number.length + 2, message: `Write “${number}${right}”.`, suggestions: [number + right]}
    }
  }
}

export default defineRule({
  title: 'Date that is in no calendar',
  severity: 'error',
  message: 'There is no such date. Check the day and the month.',
  rationale: 'A wrong day is a wasted day: people wait at home, or stand before a closed door.',
  examples: [
    {text: 'It will ship on 31st June.', flags: ['31st June']},
    {text: 'The offer ends on February 30.', flags: ['February 30']},
    {text: 'Your fitting is on Monday 24 November 2026 at noon, not Friday, 27 October 2026.', flags: ['Monday 24 November 2026', 'Friday, 27 October 2026']},
    {text: 'Your slot is on 3 May at ten. See you on 4 May!', flags: ['slot is on 3 May at ten. See you on 4']},
    {text: 'Your slot is booked for Monday at ten. See you on Tuesday!', flags: ['slot is booked for Monday at ten. See you on Tuesday']},
    {text: 'Your slot is on Friday 4 June. See you on Friday! Your part is due on Monday. See you on Tuesday!', flags: []},
    {text: 'It ran until 30/02/2027, or 2027-02-30.', flags: ['30/02/2027', '2027-02-30']},
    {text: 'See you on Monday, 24 November 2026.', flags: ['Monday, 24 November 2026']},
    {text: 'See you on Tuesday, 24 November 2026, or on Tuesday 24 November 2026, or on Sat 29 Feb 2020.', flags: []},
    {text: 'Your fitting is on 24 November 2026 (a Monday), or on November 27, 2026, which is a Thursday.', flags: ['24 November 2026 (a Monday', 'November 27, 2026, which is a Thursday']},
    {text: 'Your fitting is on 24 November 2026 (a Tuesday), or on 27 November 2026, a Friday. It was on 23 November 2026 (Tuesday’s was full), and from 24 November 2026 (Monday to Friday) it is off.', flags: []},
    {text: 'The sale runs until 13/14/2027. Come on the 22th, or on the 32nd of July.', flags: ['13/14/2027', '22th', '32nd of July']}
  ],
  *check(reply) {
    const {value, tokens} = reply
    if (value.length < longest && value.includes('See you')) yield* secondDay(value)
    if (!/\d/.test(value) || spokenOf.test(value)) return
    if (hintOfNumeric.test(value)) yield* numericIn(value)
    if (hintOfOrdinal.test(value)) yield* ordinalsIn(value)
    for (const index of wordsWith(reply, month)) {
      const {start, end, text} = tokens[index]!
      const {dayBefore, weekdayBefore, yearAfter, dayAfter, weekdayAfter, ends} = patterns()
      if (text.charAt(0) === text.charAt(0).toLowerCase()) continue
      const head = value.slice(Math.max(0, start - 32), start)
      const tail = value.slice(end, end + 16)
      const before = dayBefore.exec(head)
      const after = before ? yearAfter.exec(tail) : dayAfter.exec(tail)
      const day = Number(before?.groups!['day'] ?? after?.groups!['day'] ?? 0)
      // A number that is no day of any month counts something else.
      if (day === 0 || day > 31) {
        const from = start - (before?.[0].length ?? 0)
        if (day > 31 && before !== null && /\b(?:on|dated) $/i.test(value.slice(Math.max(0, from - 7), from)) && ends.test(tail)) yield {start: from, end}
        continue
      }
      const lead = before ?? weekdayBefore.exec(head)
      const place = placeOf(months, text)
      const year = after?.groups!['year'] === undefined ? undefined : Number(after.groups['year'])
      const from = start - (lead?.[0].length ?? 0)
      const told = end + (after?.[0].length ?? 0)
      const behind = weekdayAfter.exec(value.slice(told, told + 24))
      const named = lead?.groups!['weekday'] ?? behind?.groups!['weekday']
      const to = told + (lead?.groups!['weekday'] === undefined ? (behind?.[0].length ?? 0) : 0)
      if (day > lengthOf(place, year)) {
        if (year !== undefined || named !== undefined || ends.test(value.slice(to, to + 16))) yield {start: from, end: to}
        continue
      }
      if (named === undefined || year === undefined) continue
      const right = weekdays[new Date(Date.UTC(year, place, day)).getUTCDay()]!
      if (placeOf(weekdays, named) !== placeOf(weekdays, right)) yield {start: from, end: to, message: `That day is a ${right}. Check the day and the date.`}
    }
  }
})
