// The regulated packs together: the subject in either text, one finding a place, and silence beside the line.
import {describe, expect, test} from 'vitest'
import type {Draft, Finding} from '../src/index.js'
import {findingsOf} from './helpers.js'

const advice = async (draft: string | Draft): Promise<Finding[]> => (await findingsOf(draft)).filter(({category}) => category === 'advice')

describe('the subject may be in either text', () => {
  test('in the reply', async () => {
    expect(await advice('I’d move the pension this week.')).toHaveLength(1)
  })

  test('in the customer’s message', async () => {
    expect(await advice({text: 'I’d move it this week.', customer: 'what should I do with my old pension?'})).toHaveLength(1)
  })

  test('in neither', async () => {
    expect(await advice({text: 'I’d move it this week.', customer: 'my sofa is in the way of the fitter'})).toEqual([])
  })
})

describe('one place, one finding', () => {
  test.each([
    'You should roll your old pension into our fund, it can’t lose.',
    'Bitcoin will double by spring.',
    'Everyone is approved for our car loans, no credit check.',
    'Just double the tablets tonight.',
  ])('%s', async (text) => {
    const found = await advice(text)
    expect(found.length).toBeGreaterThan(0)
    for (const [index, one] of found.entries()) for (const other of found.slice(index + 1)) expect(one.start < other.end && other.start < one.end).toBe(false)
  })
})

describe('beside the line', () => {
  test.each([
    {text: 'No one can promise what the fund will do next year.'},
    {text: 'A pharmacist can tell you whether the two tablets go together.', customer: 'can I take both tablets?'},
    {text: 'The claims team will look at the photos and call you on Monday.', customer: 'is my flooded carpet covered?'},
    {text: 'That one’s our fault, we packed the blue mug instead of the red one.', customer: 'wrong mug!'},
    {text: 'We’ve got you covered: free delivery all week.'},
  ])('$text', async (draft) => {
    expect(await advice(draft)).toEqual([])
  })
})
