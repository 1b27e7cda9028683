// Canned-response files: every shape is read, and every finding stands at the right characters of its file.
import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/index.js'
import {checkEntry} from '../src/templates/check.js'
import type {Entry} from '../src/templates/entry.js'
import {readPlaceholder} from '../src/templates/placeholder.js'
import {formatOf, readEntries} from '../src/templates/read.js'
import {variantsOf} from '../src/templates/variants.js'
import {worstCase} from '../src/templates/worst.js'

const linter = await createLinter()
const read = (text: string, ending: string): Promise<Entry[]> => readEntries(text, ending, 'file')
const json = (value: unknown): string => JSON.stringify(value, undefined, 2)

const said = 'Hi {{name}} “there”,\n\nWe have recieved the box 📦 and will definately look.'
const html = '<p>Hi {{name}} &ldquo;there&rdquo;,</p><p>We&nbsp;have <b>recieved</b> the box &#128230;<br>and will <i>definately</i> look.</p><!-- teh --><style>teh</style>'

const shapes: readonly (readonly [name: string, ending: string, text: string])[] = [
  ['Zendesk', '.json', json({macros: [{title: 'A', active: true, actions: [{field: 'comment_value', value: said}, {field: 'status', value: 'open'}]}]})],
  ['Zendesk, HTML', '.json', json({macros: [{title: 'A', actions: [{field: 'comment_value_html', value: html}]}]})],
  ['Zendesk, list', '.json', json({macro: {title: 'A', actions: [{field: 'comment_value', value: ['channel:all', said]}]}})],
  ['Zendesk Chat', '.json', json([{name: 'a', message: said, options: 'Yes/No'}])],
  ['Freshdesk', '.json', json([{id: 1, title: 'A', content: said, content_html: html, folder_id: 2}])],
  ['Intercom', '.json', json({type: 'list', data: [{type: 'macro', name: 'A', body: html.replace('{{name}}', '<attribute key="user.name" default="you"/>'), body_text: said}]})],
  ['Front', '.json', json({_results: [{id: 'r', name: 'A', subject: 'Box', body: html}]})],
  ['Gorgias', '.json', json({data: [{id: 1, name: 'A', actions: [{name: 'setResponseText', arguments: {body_text: said, body_html: html}}]}]})],
  ['Help Scout', '.json', json({name: 'A', text: html})],
  ['Salesforce', '.json', json({records: [{Name: 'A', Message: said, Channel: 'Email;Messaging'}]})],
  ['Kustomer', '.json', json({data: [{attributes: {name: 'A', payload: {text: said}, deleted: false}}]})],
  ['Chatwoot', '.json', json([{id: 1, short_code: 'a', content: said}])],
  ['Zammad', '.json', json([{id: 1, name: 'A', content: html, active: true}])],
  ['Discourse', '.json', json({replies: [{id: 'a', title: 'A', content: said}]})],
  ['GitHub', '.json', json({data: {viewer: {savedReplies: {nodes: [{title: 'A', body: said}]}}}})],
  ['WhatsApp', '.json', json({name: 'a', components: [{type: 'BODY', text: said, example: {body_text: [['Ana']]}}]})],
  ['Frappe', '.json', json({doctype: 'HD Saved Reply', title: 'A', message: html})],
  ['JSON escapes', '.json', `[{"id": "a", "body": ${JSON.stringify(said).replace('recieved', 'reciev\\u0065d').replace('📦', '\\ud83d\\udce6')}}]`],
  ['osTicket', '.yaml', `- isenabled: 1\n  title: A\n  response: |\n    ${html}\n    <br>\n  notes: |\n    teh\n`],
  ['YAML, literal', '.yml', `templates:\n  - id: a\n    body: |\n      ${said.replaceAll('\n', '\n      ')}\n`],
  ['YAML, folded', '.yml', `templates:\n  - id: a\n    body: >-\n      Hi {{name}} “there”,\n      we have recieved\n      the box 📦 and\n\n      will definately look.\n`],
  ['YAML, quoted', '.yml', `- id: a\n  body: "Hi {{name}} \\u201cthere\\u201d,\\n\\nWe have recieved\n    the box \\U0001F4E6 and \\\n    will definately look."\n`],
  ['YAML, single quotes', '.yml', `- id: a\n  body: 'It''s here. We have recieved\n    the box and will definately look.'\n`],
  ['CSV', '.csv', `id,title,body\n1,A,"${said.replaceAll('\n', '\r\n')}"\n2,B,\n`],
  ['CSV, doubled quotes', '.csv', 'id;title;body\r\n1;A;"He said ""box""; we have recieved ""it"" and will definately look."\r\n'],
  ['front matter', '.md', `---\ntitle: A\nchannels: [email]\n---\n${said}\n`],
  ['HTML', '.html', `<!doctype html><html><body>${html}</body></html>`],
  ['Liquid', '.liquid', `{% if a %}We have recieved it.{% else %}We lost it.{% endif %} It will definately come.`]
]

describe('every shape is read', () => {
  test.each(shapes)('%s', async (shape, ending, text) => {
    const [entry, ...others] = await read(text, ending)
    expect(entry).toBeDefined()
    expect(others.map(({name}) => name)).toEqual(shape === 'Front' ? ['A (subject)'] : [])
    const {report, place} = checkEntry(entry!, linter, 'email')
    const misspelt = report.findings.filter(({rule}) => rule === 'spelling/misspelt')
    expect(misspelt.map(({excerpt}) => excerpt)).toEqual(['recieved', 'definately'])
    for (const {start, end, excerpt} of misspelt) {
      const found = place(start, end)
      expect(text.slice(found.start, found.end).replace('\\u0065', 'e')).toBe(excerpt)
    }
    // No character stands for a place outside the file, and the places run on.
    let last = 0
    for (let i = 0; i < entry!.body.text.length; i++) {
      const found = entry!.body.place(i, i + 1)
      expect(found.start).toBeGreaterThanOrEqual(last)
      expect(found.end).toBeLessThanOrEqual(text.length)
      last = found.start
    }
  })
})

test('what is switched off, internal or empty is passed over', async () => {
  const zendesk = [
    {title: 'Note', actions: [{field: 'comment_value', value: 'teh'}, {field: 'comment_mode_is_public', value: 'false'}]},
    {title: 'Tags', actions: [{field: 'current_tags', value: 'vip'}]},
    {title: 'Off', active: false, actions: [{field: 'comment_value', value: 'teh'}]}
  ]
  expect(await read(json({macros: zendesk}), '.json')).toEqual([])
  expect(await read('- isenabled: 0\n  title: A\n  response: teh\n', '.yaml')).toEqual([])
  await expect(read('{"name": "package", "version": "1.0.0"}', '.json')).rejects.toThrow('there is no canned response in it')
})

test('a rule of reply-lint is no canned response', async () => {
  expect(await read('title: A\nseverity: error\nmessage: Say when.\nrationale: They wait.\nphrases: [soon]\nexamples: []\n', '.yml')).toEqual([])
})

test('content decides where it can', () => {
  expect(formatOf('[{"id": 1, "body": "Hi"}]', '.txt2')).toBe('json')
  expect(formatOf('<!doctype html><p>Hi', '')).toBe('html')
  expect(formatOf('{Hi|Hello} Ana', '')).toBe('text')
  expect(formatOf('{{greeting}} {{name}}', '')).toBe('text')
})

test('in YAML an alias is what it stands for, and merge keys bring what is not said beside them', async () => {
  const entries = await read('base: &base {channel: sms, title: None}\nsaid: &said Teh parcel\nmacros:\n  - {<<: *base, title: A, body: *said}\n  - title: B\n    body: Hi\n    <<: [{channel: x}, *base]\n', '.yml')
  expect(entries.map(({name, channels, body}) => [name, channels, body.text])).toEqual([['A', ['sms'], 'Teh parcel'], ['B', ['x'], 'Hi']])
  expect(entries[0]!.body.place(0, 3)).toEqual({start: 52, end: 55})
})

test.each([
  ['.json', '[{"body": "Hi"', 'is not JSON', 14],
  ['.json', '{"macros": [', 'is not JSON: it ends too early', 12],
  ['.json', '[{"id": 1,\n"body": "Hi", "title": "A", "bod\\u0079": "Ho"}]', 'the key "body" is there twice', 39],
  ['.yaml', 'title: A\nbody: Hi\nbody: Ho', 'the key "body" is there twice', 18],
  ['.yaml', `a0: &a0 [x, x, x, x, x]\n${Array.from({length: 9}, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(5)}]\n`).join('')}`, 'is nested too deeply', undefined],
  ['.yaml', 'a: &a [*a]', 'is nested too deeply', undefined],
  ['.csv', 'id,Body,note,note,"body"\n1,Hi,a,b,Ho', 'the column "body" is there twice', 19],
  ['.csv', 'id,body\n1,"Hi', 'a quotation mark is never closed', 10],
  ['.yaml', 'a:\n\t- b: c\n', 'is not YAML: a line is moved in with spaces, not with a tab', undefined],
  ['.yaml', 'title: [A\nbody: Hi', 'is not YAML: a [ before this is not closed by a ]', undefined],
  ['.yaml', '---\ntitle: a\nbody: Hi\n---\ntitle: b\nbody: Hi\n', 'holds several documents: put each in a file of its own', 22]
])('a broken %s file says what and where', async (ending, text, message, offset) => {
  const error = await read(text, ending).catch((thrown: unknown) => thrown as Error & {offset?: number})
  expect(error).toMatchObject({name: 'UnreadableError', message: expect.stringContaining(message) as string})
  if (offset !== undefined) expect((error as {offset?: number}).offset).toBe(offset)
})

test('a broken file is told of without a word of it', async () => {
  const words = ['title: Late\nbody: Hi Zorbify: we are: on it', 'body: "Hi Zorbify', 'body: Hi\n]Zorbify', 'body: |2 Zorbify\n Hi', '{"body": "Hi", Zorbify', '- Hi\nZorbify']
  for (const text of words) for (const ending of ['.yml', '.json', '.csv']) expect(await read(text, ending).catch(({message}: Error) => message)).not.toContain('Zorbify')
})

test.each([
  ['{{name | upcase}}', undefined], ['{{ total | money }}', undefined], ['{{name | truncate: 5}}', undefined], ['{{name | downcase | capitalize}}', undefined],
  ['{{name | there}}', 'there'], ['{{name || title}}', 'title'], ['{{name | default: title}}', 'title'], ['{{name | upcase | default: "you"}}', 'you'], ['{{name|fallback:"you"}}', 'you']
])('a filter is no fallback: %s', (text, fallback) => {
  const read = readPlaceholder(text)
  expect([read?.name.slice(0, 5), read?.fallback]).toEqual([text.includes('total') ? 'total' : 'name', fallback])
})

describe('variants', () => {
  const texts = async (text: string): Promise<string[]> => variantsOf((await read(text, '.liquid'))[0]!).map((variant) => variant.text)

  test('conditionals of every language', async () => {
    expect(await texts('{% if a %}A{% elsif b %}B{% else %}C{% endif %}!')).toEqual(['A!', 'B!', 'C!'])
    expect(await texts("{% case x %}\n{% when 'a' %}A{% when 'b' %}B{% else %}C{% endcase %}")).toEqual(['A', 'B', 'C'])
    expect(await texts('Hi {{#if n}}{{n}}{{else}}you{{/if}}.{{! note }}')).toEqual(['Hi {{n}}.', 'Hi you.'])
    expect(await texts('Hi {{#late}}Sorry{{/late}}{{^late}}Done{{/late}}')).toEqual(['Hi Sorry', 'Hi Done'])
    expect(await texts('Hi {{#if vip}}dear {{name}}{{/if}} {{#unless vip}}there{{/unless}}.')).toEqual(['Hi dear {{name}} .', 'Hi there .'])
    expect(await texts('{% unless a %}No{% endunless %}{% if a %}Yes{% endif %}')).toEqual(['No', 'Yes'])
    // Of something else, or asked once more: each for itself.
    expect(await texts('{{#a}}A{{/a}}{{^b}}B{{/b}}')).toEqual(['AB', 'B', 'A', ''])
    expect(await texts('{{#a}}A{{else}}C{{/a}}{{^a}}B{{/a}}')).toEqual(['AB', 'CB', 'A', 'C'])
    expect(await texts('A{% comment %}secret{% endcomment %}B')).toEqual(['AB'])
  })

  test.each([
    'Hi {{ticket.x.y | upcase}}, thanks.', 'Hi {{ agent.name | upcase }}.', 'It is {{order.total | money}}.', 'Hi {{{name | title}}}.', 'Hi ${customer.name | upper}.', 'Hi %{name | upper}.',
    'Hi {{first_name | downcase | capitalize}}.', 'Hi {{first_name | default: "you"}}.'
  ])('a field with filters is no choice: %s', async (text) => expect(await texts(text)).toEqual([text]))

  test('a choice beside a field with filters stays one', async () => {
    expect(await texts('{Hi|Hello} {{name | upcase}}')).toEqual(['Hi {{name | upcase}}', 'Hello {{name | upcase}}'])
    expect(await texts('{Hi|Hello {{name | upcase}}}!')).toEqual(['Hi!', 'Hello {{name | upcase}}!'])
    expect(await texts('It costs ${5|10}.')).toEqual(['It costs $5.', 'It costs $10.'])
    expect(await texts('{% if a %}{{name | upcase}}{% else %}you{% endif %}')).toEqual(['{{name | upcase}}', 'you'])
  })

  test('spintax, also nested, and no more than 32 texts', async () => {
    expect(await texts('{Hi|Hello} Ana')).toEqual(['Hi Ana', 'Hello Ana'])
    expect(await texts('in {one|{two|three}} days')).toEqual(['in one days', 'in two days', 'in three days'])
    expect((await texts('{a|b} '.repeat(20))).length).toBeLessThanOrEqual(32)
    expect((await texts('{a|b|c} '.repeat(20))).length).toBe(3)
  })

  test('what does not close is left as it is', async () => {
    expect((await texts('{% if a %}A'))[0]).toBe('A')
    expect(await texts('50% {off} }} {{x}}')).toEqual(['50% {off} }} {{x}}'])
  })

  test('the worst case: longest branch, longest value', async () => {
    const [entry] = await read('---\nplaceholders:\n  name: {sample: Ana, max: 20}\n  code: [A1, BB22]\n---\n{% if a %}Hi{% else %}Hello{% endif %} {{name}}: {{code}}\n', '.md')
    expect(worstCase(entry!).text).toBe(`Hello ${'Ana'.repeat(7).slice(0, 20)}: BB22`)
  })

  test('loops inside each other are written out only as far as any channel could take', async () => {
    const loops = Array.from({length: 4}, (_, depth) => `{% for a${depth} in b limit:999 %}`).join('')
    const [entry] = await read(`${loops}hello ${'{% endfor %}'.repeat(4)}`, '.md')
    expect(worstCase(entry!).text.length).toBeLessThan(101_000)
  })

  test('the length is checked on the worst case', async () => {
    const [entry] = await read(`---\nchannels: [x]\nplaceholders:\n  name: {max: 40}\n---\nHi {{name}}, ${'we are here for you. '.repeat(12)}\n`, '.md')
    const {report} = checkEntry(entry!, linter, 'x')
    expect(report.length.count).toBeGreaterThan(280)
    expect(report.findings.map(({rule}) => rule)).toContain('length/limit')
  })
})
