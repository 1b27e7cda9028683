// Markup around a value hides nothing, and no finding of another rule says what is hidden.
import {describe, expect, test} from 'vitest'
import {claimsIn} from '../src/privacy/claims.js'
import {findingsOf} from './helpers.js'

const nobody = {names: [], contacts: []}
const found = (value: string): string[] => claimsIn({value}, nobody).map(({start, end}) => value.slice(start, end))

const values = ['4000 0566 5566 5556', '4000056655665556', 'marta.kowal@gmail.com', 'GB33 BUKB 2020 1555 5555 55']
const wrappers: readonly (readonly [string, string])[] = [
  ['*', '*'], ['**', '**'], ['***', '***'], ['_', '_'], ['__', '__'], ['~~', '~~'], ['`', '`'], ['```', '```'],
  ['[', ']'], ['{', '}'], ['{{', '}}'], ['{{ ', ' }}'], ['[[', ']]'], ['(', ')'], ['"', '"'], ['[', '](https://contoso.example/cards)'], ['**_', '_**']
]

describe.each(wrappers)('%s…%s', (open, close) => {
  test.each(values)('%s', (value) => {
    expect(found(`It went to ${open}${value}${close} on Monday.`)).toContain(value)
  })
})

test.each(['**** 4000 0566 5566 5556', '•••• 4000056655665556', 'xxxx 4000-0566-5566-5556', 'XX4000056655665556', '4000056655665556x'])('a mask hides its own digits only: %s', (text) => {
  expect(found(`It went to ${text} on Monday.`).join(' ').replace(/\D/g, '')).toBe('4000056655665556')
})

test.each(['**** **** **** 5556', '•••• 5556', '**5556', 'card *5556 is fine', '{{order_number}}', '[Order Number]', '{{ phone }}', '*please* note 12 _of_ them'])('left alone: %s', (text) => {
  expect(found(`It is ${text} on Monday.`)).toEqual([])
})

describe('other rules tell nothing', () => {
  test.each(['**4000 0566 5566 5556**', '__marta.kowal@gmail.com__', '[4000 0566 5566 5556](https://contoso.example)', '{{4000 0566 5566 5556}}', '{marta.kowal@gmail.com}', '[marta.kowal@gmail.com]', '<4000 0566 5566 5556>'])('%s', async (value) => {
    for (const channel of ['x', 'sms', 'x-dm', 'email', 'google-play-reply']) {
      const findings = await findingsOf({text: `Hi Ann, it went to ${value} on Monday. `.repeat(8), channel})
      for (const {rule, message, suggestions, excerpt} of findings) {
        const said = [message, excerpt, ...(rule.startsWith('privacy/') ? [] : suggestions)].join(' ')
        expect(said, rule).not.toMatch(/4000|0566|marta|kowal/)
      }
    }
  })
})

test.each(['4000056655665556', 'marta.kowal@gmail.com', '٤٠٠٠٠٥٦٦'])('a channel that is somebody’s %s is not repeated', async (channel) => {
  const error = await findingsOf({text: 'Hello.', channel}).then(() => '', String)
  expect(error).toMatch(/no channel/)
  expect(error.includes(channel)).toBe(false)
})
