// What the README shows works as it is shown.
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {folder, reply} from './cli-io.js'

const text = readFileSync('README.md', 'utf8')
const block = (start: string): string => {
  const from = text.indexOf(`\`\`\`yaml\n${start}`) + '```yaml\n'.length
  return text.slice(from, text.indexOf('```', from))
}

test('its config is one, and its rule holds what its examples say', async () => {
  const cwd = folder({'reply-lint.config.yml': block('extends:'), 'team.yml': '', 'our-rules/no-eta.yml': block('# our-rules/no-eta.yml')})
  expect(await reply(['test'], {cwd})).toMatchObject({code: 0, err: ''})
  expect((await reply(['print-config', 'macros/sms/a.txt'], {cwd})).out).toContain('channel: sms')
})

test('its commands and options exist', async () => {
  const {out} = await reply(['--help'])
  for (const [option] of text.matchAll(/--[a-z][a-z-]+/g)) if (!['--save-dev', '--format', '--reason'].includes(option)) expect(out).toContain(option)
  for (const [, name] of text.matchAll(/`reply-lint ([a-z-]+)/g)) expect(out).toContain(name)
})

test('its first example prints what it shows', async () => {
  const [, command = '', shown] = /\$ reply-lint ([^\n]+)\n([^]*?)```/.exec(text) ?? []
  expect((await reply(command.split(' '), {cwd: process.cwd()})).out).toBe(shown)
})
