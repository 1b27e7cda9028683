// reply-lint print-config [file]: the settings in force, and where each comes from.
import {isAbsolute, join, relative} from 'node:path'
import {defaultChannel} from '../../channels/index.js'
import {showPath} from '../../config/problem.js'
import type {KeyPath} from '../../config/problem.js'
import type {ConfigFile} from '../../config/resolve.js'
import {harmless} from '../../reporters/screen.js'
import {configFiles} from '../linters.js'
import {shownText} from '../shown-text.js'
import {prettyOrJson, withConfig} from '../common-options.js'
import type {Define} from './index.js'

/** Tells where the value at a key path comes from: `team.yml:4`. */
type Where = (at: KeyPath) => string | undefined

const whereIn = async (file: ConfigFile, path: string | undefined, cwd: string): Promise<Where> => {
  const {origins, layers} = await file.for(path)
  const locators = await Promise.all(layers.map((layer) => layer.locator()))
  return (at) => {
    const origin = origins.get(showPath(at))
    if (!origin) return undefined
    const layer = layers[origin.layer]!
    const place = locators[origin.layer]!({at: [...layer.at, ...origin.at], of: 'value'})
    const name = relative(cwd, layer.file)
    return `${name.startsWith('..') ? layer.file : name}${place ? `:${place.line}` : ''}`
  }
}

const scalar = (value: unknown): string =>
  typeof value === 'string' && /^[A-Za-z][\w ./@-]*$/.test(value) && !/^(true|false|null|yes|no)$/i.test(value) ? value : JSON.stringify(value)

/** YAML, with the origins as comments. */
const lines = (value: unknown, where: Where, at: KeyPath = [], indent = ''): string[] => {
  const note = (path: KeyPath, line: string): string => {
    const from = where(path)
    return from === undefined ? line : `${line.padEnd(36)}  # ${from}`
  }
  const item = (key: string, child: unknown, path: KeyPath): string[] => {
    const simple = typeof child !== 'object' || child === null
    const empty = !simple && Object.keys(child).length === 0
    if (simple || empty) return [note(path, `${indent}${key} ${empty ? (Array.isArray(child) ? '[]' : '{}') : scalar(child)}`)]
    return [`${indent}${key}`, ...lines(child, where, path, `${indent}  `)]
  }
  return Array.isArray(value)
    ? value.flatMap((child: unknown, i) => item('-', child, [...at, i]))
    : Object.entries(value as object).flatMap(([key, child]) => item(`${scalar(key)}:`, child, [...at, key]))
}

export const define: Define = (command, io, done) => {
  withConfig(command, 'the file')
    .addOption(prettyOrJson())
    .action(async (name: string | undefined, {config, format}: {config: string | false | undefined; format: string}) => {
      const path = name === undefined ? undefined : isAbsolute(name) ? name : join(io.cwd, name)
      const file = await configFiles(config, io.cwd)(path)
      const {ownRules, ...settings} = (await file?.for(path))?.config ?? {}
      const own = Object.keys(ownRules ?? {})
      const value = {channel: defaultChannel, ...settings, ...(own.length > 0 ? {ownRules: own} : {})}
      if (format === 'json') await io.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`)
      else {
        const found = file ? await whereIn(file, path, io.cwd) : () => undefined
        const where: Where = (at) => found(at) ?? (at.length === 1 && at[0] === 'channel' ? 'default' : undefined)
        const head = `# ${name === undefined ? 'The settings' : `The settings for ${shownText(name)}`}, from ${file ? relative(io.cwd, file.file) || file.file : 'no config file: the defaults'}`
        await io.stdout.write([head, ...lines(value, where), ''].map(harmless).join('\n'))
      }
      done(0)
    })
}
