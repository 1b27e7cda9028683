// What a text without an end costs: each of these would take minutes if the time grew with the square of its length.
import {expect, test} from 'vitest'
import {countLength} from '../src/channels/index.js'
import {threadMarks} from '../src/channels/thread.js'

test.each(['a', '日', '\u0301', '\uD83D', '👩‍👩‍👧‍👦', 'a.b', 'https://', 'x.com/((((', 'com_.com日.', '日-.', '@a@b.c ', ')', '\r\n'])(
  'a long run of %j is counted in one pass',
  (piece) => {
    for (const channel of ['x', 'sms', 'mastodon', 'bluesky', 'threads']) expect(countLength(piece.repeat(Math.ceil(150_000 / piece.length)), channel).count).toBeGreaterThan(0)
  }
)

test('marks are found in linear time', () => {
  for (const text of ['@a '.repeat(200_000), '1/'.repeat(300_000), ' '.repeat(500_000), '1/2\n'.repeat(100_000)]) threadMarks(text)
})
