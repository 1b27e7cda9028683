// What the command line writes is what the schemas in the package say.
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import ndjsonSchema from '../src/reporters/ndjson.schema.json' with {type: 'json'}
import reportSchema from '../src/reporters/report.schema.json' with {type: 'json'}
import {rules} from '../src/index.js'
import type {Draft} from '../src/rule.js'
import {folder, reply} from './cli-io.js'

const ajv = new Ajv2020({strict: true, allowUnionTypes: true})
ajv.addSchema([reportSchema, ndjsonSchema])
const valid = (ref: string, value: unknown): void => {
  const validate = ajv.getSchema(ref)!
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
}

/** Every rule speaks in one of these. */
const drafts: Draft[] = rules.flatMap((rule, i) => rule.examples.slice(0, 2).map(({text, customer, channel}) => ({id: i, text, ...(customer ? {customer} : {}), ...(channel ? {channel} : {})})))

test('json', async () => {
  const cwd = folder({'a.txt': 'We will call at at noon.', 'b.txt': 'Fine.'})
  for (const args of [['a.txt'], ['a.txt', 'b.txt', 'none.txt', '--channel', 'sms', '--customer-text', 'I will see you in court.']])
    valid(reportSchema.$id, JSON.parse((await reply([...args, '-f', 'json'], {cwd})).out))
})

test('ndjson, both ways', async () => {
  for (const draft of drafts) valid(`${ndjsonSchema.$id}#/$defs/draft`, draft)
  const {out} = await reply(['--ndjson'], {stdin: [...drafts.map((draft) => JSON.stringify(draft)), 'broken'].join('\n')})
  const lines = out.trim().split('\n')
  expect(lines).toHaveLength(drafts.length + 1)
  for (const line of lines) valid(`${ndjsonSchema.$id}#/$defs/answer`, JSON.parse(line))
})
