import {readdirSync} from 'node:fs'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {mended} from '../src/spelling/mended.js'
import {rules} from '../src/index.js'
import {mend} from '../src/spelling/why.js'
import {isWord, readyWords, straighten} from '../src/spelling/words.js'

beforeAll(() => readyWords())

describe('what a phrase of writing found', () => {
  test.each([
    ['has went', 'has gone'],
    ['I’ve ask', 'I’ve asked'],
    ['We have already receive', 'We have already received'],
    ['was took', 'was taken'],
    ['been assign to', 'been assigned to'],
    ['We are check', 'We are checking'],
    ['I am agree', 'I agree'],
    ['didn’t saw', 'didn’t see'],
    ['Did you received', 'Did you receive'],
    ['I will sending', 'I will send'],
    ['Please sending', 'Please send'],
    ['we’ll able', 'we’ll be able'],
    ['You must to sign', 'You must sign'],
    ['Thanks for let', 'Thanks for letting'],
    ['look forward to hear', 'look forward to hearing'],
    ['It don’t', 'It doesn’t'],
    ['They was', 'They were'],
    ['rest of the seats is', 'rest of the seats are'],
    ['We have transfer the', 'We have transferred the'],
    ['has occur', 'has occurred'],
    ['was cancel by', 'was cancelled by'],
    ['We have limit the', 'We have limited the'],
    ['We have relay the', 'We have relayed the'],
    ['We have resend the', 'We have resent the'],
    ['We have offer the', 'We have offered the'],
    ['I has', 'I have'],
    ['There is two', 'There are two'],
    ['There are a fee', 'There is a fee'],
    ['We seen', 'We saw'],
    ['more easier', 'easier'],
    ['has take the', 'has taken the'],
    ['in two business day', 'in two business days'],
    ['These shoe is', 'This shoe is'],
    ['a good news', 'good news'],
    ['your feedbacks', 'your feedback'],
    ['You need pay at', 'You need to pay at'],
    ['Thank for', 'Thank you for'],
    ['depends of', 'depends on']
  ])('%s: %s', (found, right) => expect(mended(found)).toBe(right))

  test.each(['what to do this situation', 'Few our drivers', 'since three years, and', 'have look at', 'you’re wait', 'reply this email', 'is the lamp', 'is better', 'There isn’t no fee', 'let know', 'the lamp'])('%s: nobody knows', (found) => expect(mended(found)).toBeUndefined())

  test('what is right stays, and what was mended is right', () => {
    const word = fc.constantFrom('have', 'has', 'we', 'it', 'the', 'was', 'been', 'go', 'went', 'gone', 'send', 'sent', 'sending', 'takes', 'two', 'day', 'to', 'for', 'will', 'already', 'able', 'more', 'easier')
    fc.assert(fc.property(fc.array(word, {minLength: 1, maxLength: 5}), (words) => {
      const found = words.join(' ')
      expect(mended(found)).not.toBe(found)
      expect(mended(found)).not.toBe('')
    }))
  })

  test('of all that phrases find, what is offered has words that there are, changes one of them, and is mended for good', () => {
    const phrased = new Set(readdirSync('rules/writing').filter((file) => file.endsWith('.yml')).map((file) => `writing/${file.slice(0, -4)}`))
    for (const found of rules.filter(({id}) => phrased.has(id)).flatMap(({examples}) => examples.flatMap(({flags}) => flags))) {
      const right = mended(found)
      if (right === undefined) continue
      expect(right.split(' ').filter((word) => !isWord(straighten(word.replace(/[^\p{L}'’]/gu, '')))), right).toEqual([])
      expect(mended(right), `${found}: ${right}`).toBeUndefined()
      const [before, after] = [found.split(' '), right.split(' ')]
      const changed = before.findIndex((word, i) => word.toLowerCase() !== after[i]?.toLowerCase())
      const rest = before.slice(changed + 1).join(' ')
      expect(rest === '' || right.endsWith(rest), `${found}: ${right}`).toBe(true)
    }
  })
})

describe('what is wrong is said by its kind', () => {
  test.each([
    ['look forward to hear', 'Behind “to” the verb ends in -ing here: “hearing”.'],
    ['I’ve spoke to', 'Behind “I\'ve” the verb takes its past participle: “spoken”.'],
    ['didn’t saw', 'Behind “didn\'t” the verb stands in its plain form: “see”.'],
    ['We seen', '“seen” wants “have” before it; alone it is “saw”.'],
    ['You must to sign', '“to” is one word too many: write “You must sign”.'],
    ['we will able', '“be” is missing: write “we will be able”.'],
    ['Each of our lamps have', 'One is singular and the other plural: write “Each of our lamps has”.'],
    ['Neither of the doors open', 'One is singular and the other plural: write “Neither of the doors opens”.'],
    ['discussing about', '“about” is one word too many: write “discussing”.'],
    ['depends of', 'Write “depends on”.']
  ])('%s', (found, why) => {
    expect(mend(found)?.why).toBe(why)
  })

  test('and where the rule says more, it says it', () => {
    expect(mend('an information about')).toEqual({right: 'information about', why: undefined})
  })

  test('and no misspelling is written again', () => {
    expect(mend('withing 6 day')?.right).toBe('within 6 days')
    expect(mend('whithin 6 day')).toBeUndefined()
  })

  test('whatever is mended, the reason quotes what to write', () => {
    const words = fc.constantFrom('we', 'it', 'each', 'of', 'the', 'lamps', 'have', 'has', 'gone', 'went', 'to', 'will', 'able', 'send', 'sent', 'is', 'a', 'two', 'being', 'discuss', 'about')
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 5}), (all) => {
        const said = mend(all.join(' '))
        expect(said?.why === undefined || said.why.includes('“')).toBe(true)
      })
    )
  })
})
