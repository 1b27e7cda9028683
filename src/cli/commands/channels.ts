// reply-lint channels: every channel, its limit and how it counts.
import {Option} from 'commander'
import {channels} from '../../index.js'
import type {Channel, Unit} from '../../rule.js'
import type {Define} from './index.js'
import {table} from './table.js'

const units: Record<Unit, string> = {
  utf16: 'characters',
  'code-points': 'characters',
  graphemes: 'characters',
  bytes: 'bytes',
  x: 'weighted characters',
  'tweet-classic': 'characters',
  sms: 'SMS units',
  mastodon: 'characters',
  bluesky: 'characters',
  threads: 'characters'
}

const row = ({id, audience, limit, unit, title, note}: Channel): string[] => [
  id,
  audience,
  limit === undefined ? 'no known limit' : `${limit} ${units[unit]}`,
  note === undefined ? title : `${title}: ${note}`
]

export const define: Define = (command, io, done) => {
  command
    .addOption(new Option('-f, --format <name>', 'the format').choices(['pretty', 'json']).default('pretty'))
    .action(async ({format}: {format: string}) => {
      await io.stdout.write(format === 'json' ? `${JSON.stringify(channels, undefined, 2)}\n` : table(channels.map(row), io.stdout.columns ?? 100))
      done(0)
    })
}
