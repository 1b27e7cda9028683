import {describe, expect, test} from 'vitest'
import {fromArchive, toArchive} from '../src/encoding/archive.js'
import {compilePhrases, readPhrase} from '../src/phrases/compile.js'
import {compileFiles} from '../src/phrases/files.js'
import {listReader} from '../src/phrases/lists.js'
import {PhraseError} from '../src/phrases/parse.js'
import {readLists, readPack, readRuleFile} from '../src/phrases/read.js'
import {sharedLists} from '../src/phrases/shared-lists.js'

const rule = (body: string): string => `title: T
severity: error
rationale: Because.
${body}
examples:
  - text: bad
    flags: [bad]
  - {text: fine, flags: []}
`
const problems = (yaml: string, lists = {}): string[] =>
  readRuleFile('rules/house/x.yml', yaml, lists).problems.map(({line, column, message}) => `${line}:${column} ${message}`)

describe('a phrase that is wrong says where and why', () => {
  const lists = listReader({medicine: ['aspirin'], a: ['@b'], b: ['x', '@a'], broken: ['one (two']})
  test.each([
    ['(a|b', 0, 'this bracket is not closed'],
    ['a) b', 1, 'closes nothing'],
    ['(a||b)', 3, 'an alternative is empty'],
    ['()', 1, 'an alternative is empty'],
    ['a | b', 2, 'alternatives stand in brackets'],
    ['take @medicin', 5, 'no list @medicin; did you mean @medicine?'],
    ['@a', 0, 'holds itself'],
    ['x @broken', 2, 'in the list @broken, “one (two”: this bracket is not closed'],
    ['@ medicine', 0, '@ needs the name of a list'],
    ['pay <mony>', 4, 'no class <mony>; did you mean <money>?'],
    ['pay <money', 4, 'not closed'],
    ['{lose money', 0, 'not closed'],
    ['{lose|drop} it', 0, 'a word stands in {}'],
    ['a ...99 b', 2, 'a gap is 1 to 15 words long'],
    ['a ...? b', 5, 'drop the ?'],
    ['a ? b', 2, '? follows the word'],
    ['* b', 0, '* ends a word'],
    ['gu* b', 0, 'needs three letters'],
    ['guar*ntee', 4, '* stands at the end'],
    ['sorry, friend', 5, 'punctuation is not matched'],
    ['sorry.', 5, 'leave the full stop out'],
    ['a # b', 2, '# means nothing'],
    ['a NEAR b', 2, 'NEAR needs a distance'],
    ['a NEAR/50 b', 2, 'NEAR reaches 1 to 15'],
    ['NEAR/5 b', 0, 'NEAR needs words on both sides'],
    ['a NEAR/2 b NEAR/2 c NEAR/2 d', 20, 'at most 2 NEAR'],
    ['a ! b', 2, '! stands before the word'],
    ['a = b', 2, '= stands before a word'],
    ['_thing', 0, '_ stands alone'],
    ['maybe? <number>?', 0, 'at least one word'],
    ['_ ... _', 0, 'at least one word'],
    ['a ...15 b ...15 c', 0, 'can span 33 words'],
    ['((((((((((((((a))))))))))))))', 12, 'too deep'],
    ['cure near/5 cancer', 5, 'write NEAR/5, in capitals'],
    ['lose AND win', 5, 'AND is no operator'],
    ['lose/win money', 0, 'write (lose|win)'],
    ['not=AIDS', 3, 'a space is missing before ='],
    ['we!promise', 2, 'a space is missing before !'],
    ['soon$', 4, 'a space is missing before $'],
    ['help@example', 4, 'an e-mail address is <email>'],
    ['refund(s)', 6, 'all forms of a word are {refund}'],
    ['colou?r', 6, 'two spellings (color|colour)'],
    ['{lose}d money', 6, 'a space is missing'],
    ['never !to (sell|buy)', 6, 'leave it out, or to exclude both together write !(to (sell|buy))'],
    ['never !{try} sell', 6, 'write !({try} sell)'],
    ['never ... !to sell', 10, 'write !(to sell)'],
    ['!not sure', 0, 'what must not stand before a phrase goes to unless: {before: [not]}'],
    ['be (!not|very) sure', 4, '! stands before them, !(a|b)'],
    ['sure !very?', 10, 'drop the ?'],
    ['so ^ sorry', 3, '^ is the start of a sentence'],
    ['sorry $ bye', 6, '$ is the end of a sentence'],
    ['are you sure?', 12, 'leave it out'],
    ['sure!', 4, 'punctuation is not matched'],
    ['-free', 0, '- is no operator'],
    ['risk- free', 4, 'punctuation is not matched'],
    ['a +win', 2, '+ is no operator'],
    ['pay £ now', 4, 'a number is missing: £5'],
    ['%name%', 0, 'a number is missing'],
    ['hi [name]', 3, 'a placeholder is <placeholder>, somebody’s name <name>'],
    ['hi {{name}}', 3, 'a placeholder is <placeholder>'],
    ['see http://example', 8, 'a link is <link>'],
    ['so sorry 😢', 9, 'an emoji is <emoji>'],
    ['no\u200Bbody', 2, 'an invisible character stands here (U+200B)'],
    ['a NEAR5 b', 2, 'write NEAR/5'],
    ['{is} sure', 0, 'write {be}'],
    ['{children} go', 0, 'write {child}'],
    ['lose ...1-3 money', 5, 'a gap has one number'],
    ['{loses} money', 0, 'write {lose} for all its forms'],
    ['{lost} money', 0, 'write {lose}'],
    ['{gambles} money', 0, 'looks like a form'],
    ['/lose.*money/', 0, 'regular expressions are not used'],
    ['lose [a-z]+', 5, 'regular expressions are not used'],
    ['  ', 0, 'empty'],
  ])('%s', (phrase, offset, message) => {
    let error: unknown
    try {
      readPhrase(phrase, lists)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(PhraseError)
    expect((error as PhraseError).message).toContain(message)
    expect((error as PhraseError).offset).toBe(offset)
  })

  test('the compiler names rule and phrase', () => {
    expect(() => compilePhrases([{id: 'a/b', pack: 'a', title: '', severity: 'info', rationale: '', examples: [], phrases: ['(x']}], {})).toThrow('a/b: “(x”: this bracket')
  })
})

describe('a rule file that is wrong says where and what to write', () => {
  test.each([
    ['a phrase that starts with {', rule('phrases:\n  - {lose} money'), '5:5', 'starts with { needs quotes: "{lose} money"'],
    ['nothing but an inflected word', rule('phrases:\n  - {lose}'), '5:5', 'starts with { needs quotes'],
    ['a phrase that starts with @', rule('phrases:\n  - @medicine'), '5:5', 'starts with @ needs quotes: "@medicine"'],
    ['a phrase that starts with !', rule('phrases:\n  - !not good'), '5:5', 'starts with ! needs quotes'],
    ['a phrase with a colon', rule('phrases:\n  - note: this'), '5:5', 'a text with a colon needs quotes'],
    ['a phrase that is a comment', rule('phrases:\n  - # one'), '5:5', '# begins a comment'],
    ['a bad phrase in a list', rule('phrases:\n  - good\n  - one (two'), '6:9', 'this bracket is not closed'],
    ['a bad phrase in quotes', rule('phrases:\n  - "one (two"'), '5:10', 'this bracket is not closed'],
    ['a bad phrase in a block', rule('phrases: |\n  good\n  # why\n\n  one (two'), '8:7', 'this bracket is not closed'],
    ['an unknown list', rule('phrases: |\n  take @drug'), '5:8', 'there is no list @drug; did you mean @drugs?'],
    ['an unknown field', rule('phrases: [bad]\nphrase: [x]'), '5:1', 'a rule has no field phrase; did you mean phrases?'],
    ['a field by another name', rule('phrases: [bad]').replace('title:', 'name:'), '1:1', 'a rule has no field name; did you mean title?'],
    ['a field with a capital', rule('Phrases: [bad]'), '4:1', 'did you mean phrases?'],
    ['the beginning of a severity', rule('phrases: [bad]').replace('error', 'warn'), '2:11', 'did you mean warning?'],
    ['several phrases without brackets', rule('phrases: bad, worse'), '4:10', 'several phrases stand in brackets, phrases: [one, another]'],
    ['several contexts without brackets', rule('phrases: [bad]\nignore: negated, quoted'), '5:9', 'several stand in brackets: [negated, quoted]'],
    ['one example and no list', rule('phrases: [bad]').replace(/examples:[^]*/, 'examples:\n  text: bad\n'), '6:3', 'each item begins with a hyphen: - text: ...'],
    ['an unknown scope', rule('phrases: [bad]\nunless:\n  sentense: [x]'), '6:3', 'did you mean sentence?'],
    ['an unknown context', rule('phrases: [bad]\nignore: [negation]'), '5:10', 'ignore takes negated, conditional'],
    ['when without a scope', rule('phrases: [bad]\nwhen: [x]'), '5:7', 'when says where to look'],
    ['a severity', rule('phrases: [bad]').replace('error', 'eror'), '2:11', 'did you mean error?'],
    ['nothing to flag', rule('unless: [x]'), '1:1', 'flags nothing'],
    ['signs that need one', rule('signs: {needs: 1, reply: {a: [x], b: [y]}}'), '4:16', '2 or more, of the 2 that are named'],
    ['signs that need more than there are', rule('signs: {needs: 3, reply: {a: [x]}, customer: {b: [y]}}'), '4:16', '2 or more, of the 2'],
    ['signs of the customer alone', rule('signs: {needs: 2, customer: {a: [x], b: [y]}}'), '4:1', 'signs needs reply'],
    ['signs without names', rule('signs: {needs: 2, reply: [x, y]}'), '4:26', 'gives each sign a name'],
    ['no rationale', rule('phrases: [bad]').replace(/rationale.*\n/, ''), '1:1', 'the rule has no rationale'],
    ['no good example', rule('phrases: [bad]').replace(/ {2}- \{text: fine.*\n/, ''), '5:1', 'a rule needs an example that is fine'],
    ['an example without flags', rule('phrases: [bad]').replace('    flags: [bad]\n', ''), '6:5', 'the example has no flags'],
    ['a part without words', rule('customer: [bad]\nhandled:\n  - phrases: [x]'), '6:5', 'says is missing'],
    ['a context mistyped', rule('phrases: [bad]\nignore: [negate]'), '5:10', 'did you mean negated?'],
    ['unsafe as a list of parts', rule('phrases: [bad]\nunsafe:\n  - says: x\n    phrases: [y]'), '6:3', 'unsafe is one part'],
    ['a list in brackets with what needs quotes', rule('phrases: [(a|b) {lose} money, @promise]'), '4:10', 'phrases: | and one on each line'],
    ['a comma in brackets', rule('phrases: [^ no , thanks]'), '4:16', 'put a phrase with a comma in quotes'],
    ['a text with a colon', rule('phrases: [bad]\nmessage: Do not: say it'), '5:10', 'a text with a colon needs quotes: "Do not: say it"'],
    ['a tab', rule('phrases:\n\t- bad'), '5:1', 'with spaces, not with a tab'],
    ['two rules', `${rule('phrases: [bad]')}---\n${rule('phrases: [bad]')}`, '9:1', 'a file holds one rule'],
    ['a field twice', rule('phrases: [bad]\nphrases: [worse]'), '5:1', 'there twice'],
    ['quotes that are not closed', rule('phrases: [bad]').replace('title: T', 'title: "T'), '1:8', 'these quotes are not closed'],
    ['an unknown place in a message', rule('phrases: [bad]\nmessage: Avoid {fuond}.'), '5:10', 'no place {fuond}; did you mean {found}?'],
    ['{missing} without handled', rule('phrases: [bad]\nmessage: "{missing}"'), '5:10', 'the rule has no handled'],
    ['a broken file', 'title: "x', '1:8', 'these quotes are not closed'],
    ['an empty file', '', '1:1', 'a rule needs fields'],
    ['a list', '- a', '1:1', 'a rule needs fields'],
  ])('%s', (_, yaml, place, message) => {
    const found = problems(yaml, {drugs: ['aspirin']})
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(message)
    expect(found[0]!.split(' ')[0]).toBe(place)
  })

  test('all that is absent at once', () => {
    expect(problems('phrases: [bad]')).toEqual(['title', 'severity', 'rationale', 'examples'].map((name) => `1:1 the rule has no ${name}`))
  })

  test('all of its problems at once, in their order', () => {
    expect(problems(rule('phrases:\n  - one (two\n  - a ? b\nfoo: 1')).map((problem) => problem.split(' ')[0])).toEqual(['5:9', '6:7', '7:1'])
  })
})

describe('what can be read', () => {
  test('a whole rule', () => {
    const {rule: read, problems: found} = readRuleFile('our-rules/bank/promise.yml', `title: Promises
severity: {public: error, private: warning}
action: edit
alert: [compliance]
category: advice
message: Do not promise.
rationale: >
  It may
  mislead.
source: FCA
instead: Values can fall.
phrases: |
  {lose} money
  "quoted"
unless:
  before: [not]
when:
  customer: [invest]
ignore: [negated]
missing: {sentences: 2, phrases: [capital at risk]}
once: true
replace:
  "{utilise}": [use, employ]
  prior to: before
examples:
  - {text: 24, flags: '24', customer: hi, handled: true}
  - {text: fine, flags: []}
`.replace('  "quoted"\n', ''), {})
    expect(found).toEqual([])
    expect(read).toMatchObject({
      id: 'bank/promise', pack: 'bank', severity: {public: 'error', private: 'warning'}, rationale: 'It may mislead.', instead: ['Values can fall.'],
      phrases: ['{lose} money'], unless: {before: ['not']}, when: {customer: ['invest']}, ignore: ['negated'], once: true,
      missing: {sentences: 2, phrases: ['capital at risk']}, replace: {'{utilise}': ['use', 'employ'], 'prior to': ['before']},
      examples: [{text: '24', flags: ['24'], customer: 'hi', handled: true}, {text: 'fine', flags: []}],
    })
  })

  test('lists, and lists of lists', () => {
    expect(readLists('lists.yml', 'fruit: [apple, pear]\nfood: |\n  @fruit\n  bread')).toEqual({
      lists: {fruit: ['apple', 'pear'], food: ['@fruit', 'bread']}, problems: [],
    })
    expect(readLists('lists.yml', 'food: ["@frut"]\nfruit: [apple]', {}).problems).toEqual([
      {path: 'lists.yml', line: 1, column: 9, message: 'there is no list @frut; did you mean @fruit?'},
    ])
    expect(readLists('lists.yml', '- a').problems[0]?.message).toContain('a list file holds names')
  })

  test('packs', () => {
    expect(readPack('rules/x/pack.yml', 'title: X\ncategory: advice\non: false\nregion: [uk]\nchecked: 2026-01-31')).toEqual({
      pack: {title: 'X', category: 'advice', on: false, region: ['uk'], checked: '2026-01-31'}, problems: [],
    })
    expect(readPack('rules/x/pack.yml', 'title: X\ncategory: advise\non: yes').problems.map(({message}) => message)).toEqual([
      expect.stringContaining('did you mean advice?'), 'on is true or false',
    ])
  })

  test('a folder of files, with the category of its pack', () => {
    const {sources, problems: found, compiled} = compileFiles([
      {path: 'r/shop/x.yml', text: rule('phrases: ["@things"]')},
      {path: 'r/shop/lists.yml', text: 'things: [bad]'},
      {path: 'r/shop/pack.yml', text: 'title: Shop\ncategory: tone\non: true'},
    ])
    expect(found).toEqual([])
    expect(sources[0]).toMatchObject({id: 'shop/x', category: 'tone'})
    expect(toArchive(fromArchive<object>(toArchive(compiled!)))).toBe(toArchive(compiled!))
  })

  test('a list that is in two files is refused', () => {
    const {problems: found} = compileFiles([{path: 'a/lists.yml', text: 'x: [a]'}, {path: 'b/lists.yml', text: 'y: [a]\nx: [b]'}])
    expect(found).toEqual([{path: 'b/lists.yml', line: 2, column: 1, message: 'the list x is in a/lists.yml too: give one of them another name'}])
  })
})

test('a company may name lists of words, what packs share, and what those name; not the grammar of one pack', () => {
  const files = [
    {path: 'rules/lists.yml', text: 'asks: ["can ... @helper"]'},
    {path: 'rules/shop/lists.yml', text: 'fruit: [apple, "(ripe|red)? pear"]\nhelper: [I _ you]\ntells: [we ...2 you, never !mind]'}
  ]
  const {lists} = compileFiles(files)
  expect(Object.keys(sharedLists(files, lists))).toEqual(['asks', 'fruit', 'helper'])
})
