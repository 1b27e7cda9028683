import {defineRule} from '../../src/rule.js'
import {daysOf, hoursIn} from '../../src/templates/set/hours.js'
import {alsoIn, Ledger, named} from '../../src/templates/set/ledger.js'
import {audienceOf, isEnglish, sentencesOf, subjectOf, wordsOnly} from '../../src/templates/set/reading.js'

/** What is open, which its own sentence must say; a delivery slot or an appointment is no opening time. */
const open = /\b(?:open|opening|available|hours|lines?|here to help|answer|call us|phone us|ring us|chat|reach us|speak to us|team)\b/i
const other = /\b(?:deliver\w*|slot|appointment|arriv\w*|collect\w*|engineer|courier|driver|maintenance|outage|visit|today|tomorrow|tonight|this (?:week|morning|afternoon|evening)|until further|from \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|age[ds]?|between \w+ (?:and|to) \w+ (?:days|hours|weeks))\b/i

/** Things that are open at times of their own. */
const kinds = /\b(?:chat|e-?mails?|social|phones?|telephone|lines?|call|ring)\b/gi

const kindOf = (sentence: string): string =>
  [...new Set((sentence.toLowerCase().match(kinds) ?? []).map((word) => (/^(?:phone|tele|line|call|ring)/.test(word) ? 'phone' : word.replace(/s$/, ''))))].sort().join(' ')

export default defineRule({
  title: 'Two opening times for the same thing',
  severity: 'warning',
  message: 'The other canned responses give other opening times. Find out which are right.',
  rationale: 'Opening times change and one response is forgotten. Times are compared only where the same words say what is open, and on which days; other departments, shops, seasons and days are left alone.',
  examples: [
    {
      text: 'Our lines are open 9am to 6pm, Monday to Friday.',
      beside: ['Our lines are open 9am to 5pm, Monday to Friday.', 'The lines are open Monday to Friday, 9 am – 5 pm.', 'Our lines are open Mon-Fri, 09:00-17:00.'],
      flags: ['9am to 6pm']
    },
    {text: 'Live chat is open 8am-8pm every day.', beside: ['Live chat is open 8am-10pm daily.', 'Live chat is open every day, 8am-10pm.', 'Our live chat is open daily 8am-10pm.'], flags: ['8am-8pm']},
    {
      text: 'Our lines are open 10 to 4 on Saturdays.',
      beside: ['Our lines are open 9am to 5pm, Monday to Friday.', 'Our lines are open Monday to Friday, 9am to 5pm.', 'Our lines are open Mon-Fri, 9-5.'],
      flags: []
    },
    {text: 'Live chat is open 8am to 8pm every day.', beside: ['Our lines are open 8am-6pm every day.', 'Our lines are open 8am-6pm daily.', 'Our lines are open every day, 8am-6pm.'], flags: []},
    {text: 'Our Leeds shop is open 10am to 4pm every day.', beside: ['Our York shop is open 9am to 5pm every day.', 'Our York shop is open 9am to 5pm daily.', 'Our York shop is open 9am to 5pm every day.'], flags: []},
    {text: 'Over Christmas our lines are open 10am to 2pm daily.', beside: ['Our lines are open 9am to 5pm daily.', 'Our lines are open daily, 9am to 5pm.', 'Our lines are open 9am to 5pm every day.'], flags: []},
    {text: 'The driver comes 9am to 1pm on weekdays, so our team asks you to wait.', beside: ['Our team is here 9am to 5pm on weekdays.', 'Our team is here on weekdays, 9 to 5.', 'Our team is here 9am to 5pm on weekdays.'], flags: []}
  ],
  check: () => [],
  *compare(set) {
    const ledger = new Ledger()
    for (const [index, member] of set.entries()) {
      if (!isEnglish(member) || !/\d\s?(?:[ap]\.?m|[-–—]|to|until|till|and|:)/i.test(member.text)) continue
      let audience: string | undefined
      for (const {text: sentence, start} of sentencesOf(wordsOnly(member))) {
        if (!open.test(sentence) || other.test(sentence)) continue
        const found = hoursIn(sentence)
        const [only] = found
        // Of several times in a sentence each is for other days.
        if (found.length !== 1 || !only) continue
        audience ??= audienceOf(member)
        const subject = subjectOf(sentence.slice(0, only.start) + sentence.slice(only.end)).filter((one) => !/^(?:e-?mails?|chat|social|phones?|am|pm|noon)$/.test(one))
        ledger.add([audience, kindOf(sentence), daysOf(sentence), ...subject].join('\n'), only.value, {member: index, start: start + only.start, end: start + only.end, text: only.text})
      }
    }
    for (const odd of ledger.odd({least: 3, times: 2})) {
      const {count, one} = named(set, odd)
      const {member, start, end} = odd.fewer[0]!
      yield {member, start, end, message: `${count} say${count.startsWith('1 ') ? 's' : ''} “${odd.many[0]!.text}”, ${one} for one.${alsoIn(odd)} Find out which is right.`}
    }
  }
})
