// reply-lint channels: every channel, its limit and how it counts, as the config has them.
import {channels, findChannel, resolveChannel} from '../../channels/index.js'
import type {Channel, Unit} from '../../rule.js'
import {configFiles} from '../linters.js'
import {prettyOrJson, withConfig} from '../common-options.js'
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

/** The channels in force: the table's with the config's settings over them, then the house's own. */
const inForce = async (given: string | false | undefined, cwd: string): Promise<Channel[]> => {
  const file = await configFiles(given, cwd)(undefined)
  const settings = (await file?.for(undefined))?.config.channels ?? {}
  return [...new Set([...channels.map(({id}) => id), ...Object.keys(settings).map((id) => findChannel(id)?.id ?? id)])].map((id) => resolveChannel(id, settings))
}

export const define: Define = (command, io, done) => {
  withConfig(command)
    .addOption(prettyOrJson())
    .action(async ({format, config}: {format: string; config: string | false | undefined}) => {
      const all = await inForce(config, io.cwd)
      await io.stdout.write(format === 'json' ? `${JSON.stringify(all, undefined, 2)}\n` : table(all.map(row), io.stdout.columns ?? 100))
      done(0)
    })
}
