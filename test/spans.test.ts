// What a run of characters is searched with depends on what was read before: what is found does not.
import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import type {Span} from '../src/tokens/spans.js'

const fresh = async (): Promise<(text: string) => Span[]> => {
  vi.resetModules()
  return (await import('../src/tokens/spans.js')).findSpans
}

const piece = fc.constantFrom('a', 'Bc', 'D', 'v', '1', '42', '2024', '.', '/', '#', '%', '£', '-', ':', ';', ')', '8', '@', '_', 'é', 'com', 'pm', 'am', 'r', 'u', 'x', 'X', '=', '(', '<3', '^_^', 'GB', 'USD', 'https://', 'www.', ' ')
const run = fc.array(piece, {minLength: 1, maxLength: 9}).map((pieces) => pieces.join(''))

test('a run is read alike by who reads it first and by who read many', async () => {
  const late = await fresh()
  for (const text of ['a@b.com', 'b.com', '@ann', '#help', '4%', '£5', '1/2/2024', '5pm', 'v2.1', ':)', 'A-12', '1.5', '7-8', '#9', '/r/a', '9:30']) late(text)
  await fc.assert(
    fc.asyncProperty(fc.array(run, {minLength: 1, maxLength: 5}), async (runs) => {
      const text = runs.join(' ')
      expect(late(text)).toEqual((await fresh())(text))
    }),
    {numRuns: 150}
  )
})
