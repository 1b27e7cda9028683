// House test 2: the catalogue says what the rules say. `npm run catalogue` writes it anew.
import {test, expect} from 'vitest'
import {packs} from '../rules/compiled.js'
import {rules, type Example, type LoadedRule, type SeverityByAudience} from '../src/index.js'

const severity = (of: SeverityByAudience): string => (typeof of === 'string' ? of : `${of.public} in public, ${of.private} in private`)

/** Nothing in a table cell may end the cell or the line. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ↵ ').replaceAll('<', '&lt;')

const marked = ({text, customer, flags, beside}: Example): string => {
  let shown = cell(text)
  let asked = typeof customer === 'string' ? cell(customer) : (customer ?? []).map(({from, text: said}) => `${from}: ${cell(said)}`).join(' ↵ ')
  for (const flag of flags.map(cell).filter(Boolean)) {
    if (shown.includes(flag)) shown = shown.replace(flag, `**${flag}**`)
    else asked = asked.replace(flag, `**${flag}**`)
  }
  if (beside) shown += ` *(beside: ${[...new Set(beside)].slice(0, 3).map((one) => `“${cell(one)}”`).join(', ')})*`
  return asked === '' ? shown : `*Customer: ${asked}* ${shown}`
}

const section = (rule: LoadedRule): string => {
  const bad = rule.examples.filter(({flags}) => flags.length > 0)
  const good = rule.examples.filter(({flags}) => flags.length === 0)
  const rows = Array.from({length: Math.max(bad.length, good.length)}, (_, i) => `| ${bad[i] ? marked(bad[i]) : ''} | ${good[i] ? marked(good[i]) : ''} |`)
  return [
    `<a id="${rule.id.replace('/', '-')}"></a>`,
    `### ${rule.id}: ${rule.title}`,
    '',
    [
      `**Severity** ${severity(rule.severity)}${rule.optIn ? ', off until a config turns it on' : ''}.`,
      rule.category === packs[rule.pack]!.category ? '' : `**Category** ${rule.category}.`,
      rule.alert?.length ? `**Tells** ${rule.alert.join(', ')}.` : '',
      rule.needsCustomer ? 'Needs the customer’s message.' : ''
    ]
      .filter(Boolean)
      .join(' '),
    '',
    rule.rationale.trim(),
    ...(rule.message ? ['', `**Says** ${rule.message.trim()}`] : []),
    ...(rule.instead?.length ? ['', `**Instead** ${rule.instead.map((text) => `“${text.trim()}”`).join(' / ')}`] : []),
    ...(rule.source ? ['', `**Source** ${rule.toConfirm ? 'to confirm' : rule.source.trim()}`] : []),
    '',
    '| Flagged | Left alone |',
    '| --- | --- |',
    ...rows,
    ''
  ].join('\n')
}

const catalogue = (): string => {
  const names = Object.keys(packs).toSorted()
  const of = (pack: string): LoadedRule[] => rules.filter((rule) => rule.pack === pack).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [
    '# Rules',
    '',
    `${rules.length} rules in ${names.length} packs. This page is written from the rules themselves (\`npm run catalogue\`); to change it, change the rule.`,
    '',
    '| Pack | About | Rules | On by default | Law checked |',
    '| --- | --- | --- | --- | --- |',
    ...names.map((name) => `| [${name}](#${name}) | ${packs[name]!.title} | ${of(name).length} | ${packs[name]!.on ? 'yes' : 'no'} | ${packs[name]!.checked ?? ''} |`),
    '',
    ...names.flatMap((name) => [`<a id="${name}"></a>`, `## ${name}: ${packs[name]!.title}`, '', ...of(name).map(section)])
  ].join('\n')
}

test('the catalogue is up to date', async () => {
  await expect(catalogue()).toMatchFileSnapshot('../rules/README.md')
})
