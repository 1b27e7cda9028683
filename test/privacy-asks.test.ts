// Asking for personal data in many voices: `pub` may not be asked in public, `sec` nowhere, `ok` is no request.
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/index.js'

const rows = readFileSync(new URL('fixtures/privacy/asks.txt', import.meta.url), 'utf8').trim().split('\n').map((line) => line.split(/\|(.*)/s))
const linter = await createLinter({})
const asking = (text: string, channel: string): string[] =>
  linter.lintSync({text, channel}).report.findings.filter(({rule}) => rule.startsWith('privacy/asks-')).map(({rule}) => rule)

describe('in public', () => {
  test.each(rows)('%s: %s', (kind, text) => {
    const said = asking(text!, 'x')
    if (kind === 'ok') expect(said).toEqual([])
    else expect(said.some((rule) => kind === 'pub' || rule.startsWith('privacy/asks-secrets'))).toBe(true)
  })
})

test('in private only a secret may not be asked for', () => {
  for (const [kind, text] of rows) expect(asking(text!, 'live-chat').some((rule) => rule.startsWith('privacy/asks-secrets')), text).toBe(kind === 'sec')
})
