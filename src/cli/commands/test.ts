// reply-lint test: the examples in the company's own rules.
import {several} from '../../reporters/summary.js'
import {harmless} from '../../reporters/screen.js'
import {createLinter} from '../../index.js'
import {failures} from '../examples.js'
import {UsageError} from '../io.js'
import {configFiles} from '../linters.js'
import {paintFor} from '../paint.js'
import {withConfig} from '../common-options.js'
import type {Define} from './index.js'

export const define: Define = (command, io, done) => {
  withConfig(command).action(async ({config}: {config: string | false | undefined}) => {
    const file = await configFiles(config, io.cwd)(undefined)
    if (!file) throw new UsageError('there is no config file, so there are no rules of your own to test')
    const settings = (await file.for(undefined)).config
    const own = new Set(Object.keys(settings.ownRules ?? {}))
    if (own.size === 0) throw new UsageError('there are no rules of your own: `rulesDir` of the config is to name a folder with rules in it, a .yml file each')
    const {rules} = await createLinter({...settings, rules: Object.fromEntries([...own].map((id) => [id, 'on']))})
    const paint = await paintFor(io, true)
    let [examples, failed] = [0, 0]
    for (const {rule} of rules.filter((each) => own.has(each.rule.id))) {
      const wrong = await failures(rule, settings)
      examples += rule.examples.length
      failed += wrong.length
      await io.stdout.write(`${wrong.length === 0 ? paint.good('ok') : paint.error('failed')}  ${rule.id}  ${several(rule.examples.length, 'example')}\n`)
      for (const {text, expected, found, hint} of wrong) await io.stdout.write(`${text === '' ? '' : `    ${harmless(text)}\n`}      should flag: ${harmless(expected)}\n      flags:       ${harmless(found)}${hint === undefined ? '' : ` (${harmless(hint)})`}\n`)
    }
    await io.stdout.write(`${several(own.size, 'rule')}, ${several(examples, 'example')}: ${failed === 0 ? 'all as they say' : `${failed} failed`}.\n`)
    done(failed === 0 ? 0 : 1)
  })
}
