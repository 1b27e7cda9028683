// reply-lint explain <rule>: a page to train a new agent with.
import {packs, rules, withLesson} from '../../index.js'
import {nearest} from '../../nearest.js'
import type {Paint} from '../../reporters/reporter.js'
import {harmless, wrap} from '../../reporters/screen.js'
import type {Example, LoadedRule} from '../../rule.js'
import {messageOf} from '../errors.js'
import {UsageError} from '../io.js'
import {forgivingLinters} from '../linters.js'
import {paintFor} from '../paint.js'
import {withConfig} from '../common-options.js'
import type {Define} from './index.js'
import {listPage, listsInForce} from './lists.js'
import {severityText} from './rules.js'
import {table} from './table.js'

const actions = {edit: 'Edit the reply before you send it', 'take-offline': 'Take the conversation to a private channel', escalate: 'Tell the people who must know'}

/** The words flagged, each marked once and in order: `[[…]]` where there is no colour. */
const marked = (text: string, flags: readonly string[], mark: (words: string) => string): string => {
  let out = ''
  let at = 0
  for (const flag of flags) {
    const start = flag === '' ? -1 : text.indexOf(flag, at)
    if (start < 0) continue
    out += harmless(text.slice(at, start)) + mark(harmless(flag))
    at = start + flag.length
  }
  return out + harmless(text.slice(at))
}

const exampleLines = ({text, flags, customer, channel, handled, beside = []}: Example, columns: number, paint: Paint): string[] => {
  const colour = paint.error('x') !== 'x'
  const context = [customer === undefined ? '' : typeof customer === 'string' ? `the customer wrote: “${customer}”` : customer.map(({from, text: said}) => `the ${from} wrote: “${said}”`).join('; '), channel === undefined ? '' : `on ${channel}`, beside.length === 0 ? '' : `beside ${[...new Set(beside)].slice(0, 3).map((one) => `“${one}”`).join(', ')}`, handled ? 'already answered safely' : '']
  const quoted = marked(text, flags, (words) => (colour ? paint.error(words) : `[[${words}]]`))
  const said = context.filter(Boolean).join('; ')
  const [first = '', ...rest] = colour ? [quoted] : wrap(quoted, columns - 4)
  return [`  - ${first}`, ...rest.map((line) => `    ${line}`), ...(said === '' ? [] : wrap(`(${said})`, columns - 4).map((line) => `    ${paint.faint(line)}`))]
}

/** What it rests on, or that this is still to be confirmed, and when its pack's law was last looked at. */
const sourceOf = ({source, toConfirm, category, pack, own}: LoadedRule): string[] => {
  const checked = packs[pack]?.checked
  const law = checked !== undefined && !own ? [`Its pack was last held against the law on ${checked}.`] : []
  if (source === undefined) return law.length > 0 || category === 'advice' ? ['To confirm: no source is named yet.', ...law] : []
  return [toConfirm ? `To confirm: ${source} was not looked up yet.` : source, ...law]
}

/** A value as it is written in a config file, on one line. */
const inConfig = (value: unknown): string =>
  Array.isArray(value)
    ? value.length === 0 ? 'none' : `[${value.map(inConfig).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value).map(([key, each]) => `${key}: ${inConfig(each)}`).join(', ')}}`
      : typeof value === 'string' && /^$|^[\s\d!%&*>@|-]|[\s\d]$|[#,.:?[\]{}"'`]/.test(value) ? JSON.stringify(value) : String(value)

const sampleOf = ({optionSamples}: LoadedRule, option: string): string[] => {
  const sample = Object.entries(optionSamples ?? {}).find(([name]) => name === option)?.[1] as unknown
  return sample === undefined ? [] : [`As in: ${option}: ${inConfig(sample)}`]
}

const page = (rule: LoadedRule, inForce: boolean, columns: number, paint: Paint): string => {
  const out: string[] = [`${paint.strong(rule.id)}  ${rule.title}`, paint.faint(`${rule.category}, ${severityText(rule.severity)}${inForce ? '' : ', off'}`), '']
  const part = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0) out.push(paint.strong(title), ...lines, '')
  }
  const prose = (text: string | undefined): string[] => (text === undefined || text.trim() === '' ? [] : wrap(text.trim(), columns - 2).map((line) => `  ${line}`))
  const item = (text: string): string[] => wrap(text, columns - 4).map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`))
  part('Why', prose(rule.rationale))
  part('What to do', [...prose(`${actions[rule.action ?? 'edit']}.`), ...(rule.alert?.length ? prose(`Tell: ${rule.alert.join(', ')}.`) : []), ...prose(rule.message?.replaceAll('{found}', '…').replace('{missing}', '(what is missing)'))])
  part('Say instead', (rule.instead ?? []).flatMap(item))
  const [bad, good] = [rule.examples.filter(({flags}) => flags.length > 0), rule.examples.filter(({flags}) => flags.length === 0)]
  part('Flagged', bad.flatMap((example) => exampleLines(example, columns, paint)))
  part('Fine', good.flatMap((example) => exampleLines(example, columns, paint)))
  part('Source', sourceOf(rule).flatMap(prose))
  part('Options', Object.entries(rule.options ?? {}).flatMap(([name, value]) => [...item(`${name}: ${inConfig(value)}`), ...sampleOf(rule, name).flatMap(prose)]))
  if (rule.needsCustomer) out.push(...wrap('It reads the customer’s message: without one (--customer) it says nothing.', columns), '')
  out.push(...wrap(`In a config file: rules: {${rule.id}: ${inForce ? 'off' : 'on'}}`, columns))
  return `${out.join('\n')}\n`
}

/** The rule of the pack whose beginning is nearest: `guaranteed-return` for `garanteed`. */
const beginsAlike = (name: string, ids: readonly string[]): string | undefined => {
  const [pack = '', rest = ''] = name.split('/')
  const names = ids.filter((id) => id.startsWith(`${pack}/`)).map((id) => id.slice(pack.length + 1))
  const near = nearest(rest, names.map((one) => one.slice(0, rest.length + 1)))
  const found = near === undefined ? undefined : names.find((one) => one.startsWith(near))
  return found === undefined ? undefined : `${pack}/${found}`
}

/** The rule of an id; the name alone is enough where only one pack has it. */
const find = (name: string, all: readonly LoadedRule[]): LoadedRule => {
  const found = all.find(({id}) => id === name)
  if (found) return found
  const named = all.filter(({id}) => id.endsWith(`/${name}`))
  if (named.length === 1) return named[0]!
  const ids = all.map(({id}) => id)
  const near = named.length > 1 ? named.map(({id}) => `"${id}"`).join(' or ') : (nearest(name, ids) ?? beginsAlike(name, ids))
  const meant = near === undefined ? '; `reply-lint rules` lists them' : `: did you mean ${named.length > 1 ? near : `"${near}"`}?`
  throw new UsageError(`there is no rule "${harmless(name).slice(0, 60)}"${meant}`)
}

export const isRule = (name: string): boolean => rules.some(({id}) => id === name)

export const define: Define = (command, io, done) => {
  withConfig(command)
    .action(async (name: string, {config}: {config: string | false | undefined}) => {
      if (name.startsWith('@')) {
        await io.stdout.write(listPage(name.slice(1), await listsInForce(config, io.cwd)))
        return done(0)
      }
      const {linter, ownRules, broken} = await forgivingLinters(config, io)(undefined)
      const active = linter.rules.map((each) => each.rule)
      const all = [...rules, ...ownRules()]
      const inPack = await Promise.all(all.filter(({pack}) => pack === name).map(withLesson))
      if (broken !== undefined && inPack.length === 0 && !rules.some(({id}) => id === name || id.endsWith(`/${name}`))) throw broken
      const columns = Math.min(io.stdout.columns ?? 80, 100)
      const isActive = (rule: LoadedRule): boolean => active.some(({id}) => id === rule.id)
      if (inPack.length > 0) await io.stdout.write(table(inPack.map((rule) => [rule.id, isActive(rule) ? '' : 'off', rule.title]), columns))
      else {
        const rule = await withLesson(find(name, all))
        await io.stdout.write(page(rule, isActive(rule), columns, await paintFor(io, true)))
      }
      if (broken !== undefined) await io.stderr.write(`Your own settings could not be read, so the defaults are shown:\n${messageOf(broken, io.cwd)}\n`)
      done(0)
    })
}
