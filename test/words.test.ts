// Slips that are told by form: laws that hold for every number, noun and verb, and not for the examples alone.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createLinter} from '../src/index.js'
import {fix} from '../src/fix.js'

const linter = await createLinter({packs: ['writing', 'spelling']})
const found = (text: string, rule: string): string[] =>
  linter.lintSync({text, channel: 'email'}).report.findings.filter((finding) => finding.rule === rule).map(({start, end}) => text.slice(start, end))

const suffix = (day: number): string => (day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'))
const twoDigits = (number: number): string => String(number).padStart(2, '0')

test('an ordinal is right with its own suffix, and wrong with every other', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 199}), fc.constantFrom('st', 'nd', 'rd', 'th'), (number, given) => {
      const text = `It is the ${number}${given} time.`
      expect(found(text, 'writing/calendar')).toEqual(given === suffix(number) ? [] : [`${number}${given}`])
    })
  )
})

test('every time that a clock shows is right, and no other', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 39}), fc.integer({min: 0, max: 79}), (hour, minute) => {
      const time = `${hour}:${twoDigits(minute)}`
      const shown = minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
      expect(found(`The van comes at ${time} on Friday.`, 'writing/clock')).toEqual(shown ? [] : [time])
    })
  )
})

const nouns = fc.constantFrom('lamp', 'parcel', 'driver', 'key', 'box', 'door', 'invoice', 'ticket', 'towel')
const verbs = fc.constantFrom(['is', 'are'], ['was', 'were'], ['has', 'have'], ['doesn’t', 'don’t'])

test('a verb goes with a noun in one number, and not in the other', () => {
  fc.assert(
    fc.property(fc.constantFrom('The', 'Your', 'Our'), nouns, verbs, fc.boolean(), fc.boolean(), (determiner, noun, [one = '', many = ''], plural, agrees) => {
      const subject = plural ? (noun === 'box' ? 'boxes' : `${noun}s`) : noun
      const verb = plural === agrees ? many : one
      expect(found(`${determiner} ${subject} ${verb} here today.`, 'writing/agreement')).toEqual(agrees ? [] : [`${subject} ${verb}`])
    })
  )
})

test('a question goes with its subject in one number, and not in the other', () => {
  fc.assert(
    fc.property(fc.constantFrom('the', 'your', 'our'), nouns, fc.constantFrom(['Is', 'Are'], ['Was', 'Were']), fc.boolean(), fc.boolean(), (determiner, noun, [one = '', many = ''], plural, agrees) => {
      const subject = `${determiner} ${plural ? (noun === 'box' ? 'boxes' : `${noun}s`) : noun}`
      const verb = plural === agrees ? many : one
      expect(found(`${verb} ${subject} ready?`, 'writing/agreement')).toEqual(agrees ? [] : [`${verb} ${subject}`])
    })
  )
})

test('one of several is one of many', () => {
  fc.assert(
    fc.property(fc.constantFrom('One', 'Each', 'Two'), nouns, (part, noun) => {
      expect(found(`${part} of our ${noun} will do.`, 'writing/agreement')).toEqual([noun])
      expect(found(`${part} of our ${noun === 'box' ? 'boxes' : `${noun}s`} will do.`, 'writing/agreement')).toEqual([])
    })
  )
})

test('what was done yesterday takes its past, and what may have been done does not', () => {
  fc.assert(
    fc.property(fc.constantFrom(['gone', 'went'], ['taken', 'took'], ['sent', 'sent'], ['arrived', 'arrived'], ['stopped', 'stopped'], ['come', 'came']), fc.constantFrom('yesterday', 'last night', 'last week'), ([participle = '', past = ''], time) => {
      const text = `The driver has ${participle} ${time}.`
      const [finding] = linter.lintSync({text, channel: 'email'}).report.findings
      expect(text.slice(0, finding!.start) + finding!.suggestions![0]! + text.slice(finding!.end)).toBe(`The driver ${past} ${time}.`)
      expect(found(`The driver must have ${participle} ${time}.`, 'writing/past-time')).toEqual([])
      expect(found(`The driver ${past} ${time}.`, 'writing/past-time')).toEqual([])
    })
  )
})

test('a verb behind “will”, “did you” or “able to” takes its plain form alone', () => {
  fc.assert(
    fc.property(fc.constantFrom('We will', 'Did you', 'They are able to'), fc.constantFrom(['send', 'sent'], ['take', 'took'], ['find', 'found'], ['receive', 'received'], ['write', 'wrote']), (lead, [plain = '', past = '']) => {
      expect(found(`${lead} ${plain} it`, 'writing/verb-forms')).toEqual([])
      const wrong = lead.endsWith('to') && past === 'found' ? [] : [past]
      expect(found(`${lead} ${past} it`, 'writing/verb-forms')).toEqual(wrong)
    })
  )
})

test('a word that is dropped leaves the capital of the other', () => {
  const text = 'The the lid is here.'
  expect(fix(text, (each) => linter.lintSync({text: each, channel: 'email'}).report.findings).text).toBe('The lid is here.')
})

test('what is near no English word is noted, and not called misspelt', () => {
  for (const text of ['Run the zorblatch once more and tell us.', 'Your quellibag starts at midnight.', 'Dot the i’s and cross the t’s.']) expect(found(text, 'spelling/misspelt'), text).toEqual([])
  expect(found('We apologise for the inconvenents caused.', 'spelling/misspelt')).toEqual(['inconvenents'])
})

test('days and months are put right where a day may stand', () => {
  for (const day of ['Wensday', 'Tusday', 'Thrusday', 'Saterday']) expect(found(`See you on ${day}.`, 'spelling/misspelt')).toEqual([day])
  expect(found('See you, Mr Mondy.', 'spelling/misspelt')).toEqual([])
})
