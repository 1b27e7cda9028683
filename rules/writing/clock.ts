import {lazily} from '../../src/memo/lazily.js'
import {matchesIn} from '../../src/matching/matches.js'
import {defineRule} from '../../src/rule.js'

/** `9:75am`, `13pm`; what is longer than a time, or part of a number, is none. */
const halves = lazily(() => /(?<![\d.,:/£$€]|(?<!\d[ap]m ?)-)(\d{1,2})(?:[:.](\d\d))?\s?[ap]\.?m\b/gi)

/** `at 25:30`: a time only behind such a word. */
const clock = lazily(() => /\b(?:at|by|until|till|before|after|from|around|between|and|to|(?:booked|set|scheduled|arranged|planned|due|reserved|appointment|slot|call|visit|meeting|delivery) for)\s+(\d{1,2}:\d\d)(?![\d:/%]|[.,]\d|\s?[ap]\.?m\b)/gi)

/** Noon parts them. Small letters: a capital begins a sentence. */
const contrary = lazily(() => /\b\d[\d:.]* ?(?:[aA]\.?[mM]\.? in the (?:afternoon|evening)|[pP]\.?[mM]\.? in the morning)\b/g)

/** Places in what is played are counted in minutes and seconds, and so are a race and a score. */
const played = /\b(?:video|clip|episode|podcast|film|movie|track|song|stream|recording|timestamp|match|game|race|score|ratio|mark|minutes?|verse|chapter|footage)\b/i

const hint = /\d(?::\d\d|\s?[ap]\.?m)/i

export default defineRule({
  title: 'Time that no clock shows',
  severity: 'error',
  message: 'There is no such time. Check the hour and the minutes.',
  rationale: 'Somebody waits for a van at a time that does not exist, or does not come at all.',
  examples: [
    {text: 'The fitter comes at 25:30, and we shut at 9:75am. The call is set for 26:15.', flags: ['25:30', '9:75am', '26:15']},
    {text: 'The café opens at 18am, not 0am, or 8am-26pm.', flags: ['18am', '0am', '26pm']},
    {text: 'It leaves at 6:15 a.m. in the evening. At 9 p.m. In the morning it is shut.', flags: ['6:15 a.m. in the evening']},
    {text: 'We open at 09:00, 9.30am or 12 pm, 9am-5pm, and shut at 23:59 or 24:00. The till was 14:00pm slow.', flags: []}
  ],
  *check({value}) {
    if (!hint.test(value)) return
    for (const {0: text, 1: hour = '', 2: minute = '0', index} of matchesIn(value, halves())) {
      // A clock of twenty-four hours with `pm` behind says it twice, and is understood.
      if (+minute > 59 || +hour > 24 || /^0\s?a/i.test(text) || (+hour > 12 && /a/i.test(text)) || (+hour > 12 && !/[:.]/.test(text))) yield {start: index, end: index + text.length}
    }
    for (const {0: text, index} of matchesIn(value, contrary())) yield {start: index, end: index + text.length}
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
