import {defineRule, type Member} from '../../src/rule.js'
import {alsoIn, Ledger, named, type Said} from '../../src/templates/set/ledger.js'
import {audienceOf, isEnglish, sentencesOf, subjectOf, wordsOnly} from '../../src/templates/set/reading.js'

const cue = /\b(?:call|phone|ring|telephone|tel|dial|helpline|hotline|freephone|line|toll[ -]free|reach|contact|speak|talk)\b/i
const number = /(?<![\w.,/£$€#-])(?:\+|\(0|\()?\d[\d ().–-]{5,20}\d(?![\w%/])/g

/** A number as it is dialled from anywhere, as far as its digits tell: the last nine. */
const lineOf = (text: string): string | undefined => {
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '')
  return digits.length < 7 || digits.length > 15 || /^(?:19|20)\d\d/.test(digits) && digits.length === 8 ? undefined : digits.slice(-9)
}

/** A slip of one digit: one that is missing or too many, or two that changed places. In the last two digits it may be the next line. */
const isSlip = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) === 1) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one]
    return Array.from(long, (_, i) => long.slice(0, i) + long.slice(i + 1)).includes(short)
  }
  if (one.length !== other.length) return false
  const at = Array.from(one).findIndex((digit, i) => digit !== other[i])
  return at < one.length - 3 && one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other
}

interface Call extends Said {
  line: string
  digits: string
  /** What the line is for; nothing where its sentence does not say. */
  subject: string
  sentence: string
}

function* callsIn(response: Member, member: number): Generator<Call> {
  if (!/\d[\d ().–-]{5,}\d/.test(response.text)) return
  for (const {text: sentence, start} of sentencesOf(wordsOnly(response))) {
    if (!cue.test(sentence)) continue
    const found = [...sentence.matchAll(number)]
    const around = sentence.replace(number, ' ')
    // Of several numbers in a sentence each is for something else.
    const [only] = found
    const line = found.length === 1 && only ? lineOf(only[0]) : undefined
    if (line === undefined || !only) continue
    const from = start + only.index
    yield {member, start: from, end: from + only[0].length, text: only[0], line, digits: only[0].replace(/\D/g, ''), subject: subjectOf(around).join(' '), sentence: around.toLowerCase().replace(/[^a-z]+/g, ' ').trim()}
  }
}

export default defineRule({
  title: 'Two telephone numbers for the same line',
  severity: 'warning',
  message: 'The other canned responses give another number for this line. Find out which one is right.',
  rationale: 'A number that changed, or was mistyped once, sends every customer who gets this response to nobody. Numbers are compared only where the same words say what they are for; lines for other regions, departments and kinds of customers are left alone.',
  examples: [
    {
      text: 'Ring our card fraud desk on 0800 496 0123.',
      beside: ['Please ring our card fraud desk on 0800 496 0175.', 'Ring our card fraud desk on 0800 496 0175 today.', 'You can call our card fraud desk on 0800 4960175.'],
      flags: ['0800 496 0123']
    },
    {
      text: 'Call us on 0808 157 019 between 9 and 5.',
      beside: Array.from({length: 5}, (_, i) => `Case ${i}. Call us on 0808 157 0192 between 9 and 5.`),
      flags: ['0808 157 019']
    },
    {text: 'Ring our card fraud desk on +44 800 496 0175.', beside: ['Ring our card fraud desk on 0800 496 0175.', 'Our card fraud desk: ring 0800 496 0175.', 'Ring our card fraud desk on (0800) 496 0175.'], flags: []},
    {text: 'Ring our billing desk on 0800 496 0123.', beside: ['Ring our fraud desk on 0800 496 0175.', 'Ring our fraud desk on 0800 496 0175.', 'Ring our fraud desk on 0800 496 0175.'], flags: []},
    {text: 'In Ireland, ring our fraud desk on 1800 496 123.', beside: ['Ring our fraud desk on 0800 496 0175.', 'Ring our fraud desk on 0800 496 0175.', 'Ring our fraud desk on 0800 496 0175.'], flags: []},
    {text: 'Call us on 0800 496 0123.', beside: ['Call us on 0800 496 0175.', 'Call us on 0800 496 0175.', 'Call us on 0800 496 0175.'], flags: []}
  ],
  check: () => [],
  *compare(set) {
    const bySubject = new Ledger()
    const bySentence = new Ledger()
    const digits = new Map<Said, string>()
    for (const [index, member] of set.entries()) {
      if (!isEnglish(member)) continue
      let audience: string | undefined
      for (const {line, subject, sentence, digits: dialled, ...said} of callsIn(member, index)) {
        audience ??= audienceOf(member)
        if (subject !== '') bySubject.add(`${audience}\n${subject}`, line, said)
        else if (sentence.includes(' ')) {
          bySentence.add(`${audience}\n${sentence}`, line, said)
          digits.set(said, dialled)
        }
      }
    }
    const slips = [...bySentence.odd({least: 4, times: 4})].filter(({fewer, many}) => isSlip(digits.get(fewer[0]!) ?? '', digits.get(many[0]!) ?? ''))
    for (const odd of [...bySubject.odd({least: 3, times: 2}), ...slips]) {
      const {count, one} = named(set, odd)
      const {member, start, end} = odd.fewer[0]!
      yield {member, start, end, label: 'phone number', message: `${count} give another number for this line, ${one} for one.${alsoIn(odd)} Find out which is right.`}
    }
  }
})
