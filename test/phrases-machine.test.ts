// The matcher against the plainest reading of the phrase language: sets of positions, moved on part by part.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readPhrase} from '../src/phrases/compile.js'
import {listReader} from '../src/phrases/lists.js'
import {Matcher} from '../src/phrases/matcher.js'
import {PhraseError} from '../src/phrases/parse.js'
import {flag} from '../src/phrases/table.js'
import {TableWriter} from '../src/phrases/table-writer.js'
import {asWritten} from '../src/phrases/idiom.js'
import {wordsOf, type Words} from '../src/phrases/words.js'
import {parseText} from '../src/reply.js'

type Part =
  | {is: 'word'; word: string}
  | {is: 'any' | 'start' | 'end' | 'pause'}
  | {is: 'gap'; most: number}
  | {is: 'maybe' | 'not'; part: Part}
  | {is: 'all' | 'one of'; parts: readonly Part[]}

const written = (part: Part): string => {
  switch (part.is) {
    case 'word': return part.word
    case 'any': return '_'
    case 'start': return '^'
    case 'end': return '$'
    case 'pause': return ','
    case 'gap': return `...${part.most}`
    case 'maybe': return `${part.part.is === 'word' ? part.part.word : `(${written(part.part)})`}?`
    case 'not': return `!${part.part.is === 'word' ? part.part.word : `(${written(part.part)})`}`
    case 'all': return part.parts.map(written).join(' ')
    case 'one of': return `(${part.parts.map(written).join('|')})`
  }
}

/** Words that a phrase may span. */
const widest = 30

/** Where a part may end, of the places where it may begin; places are counted from the first word. */
const follow = (part: Part, from: ReadonlySet<number>, words: Words, base: number): Set<number> => {
  const limit = Math.min(widest, words.last[base]! - base)
  const passed = (places: Iterable<number>): Set<number> => {
    const all = new Set([...places].filter((place) => place <= limit))
    for (const place of all) if (place < limit && words.skippable[base + place]) all.add(place + 1)
    return all
  }
  const parted = (place: number): boolean => place > 0 && place < limit && words.breaks[base + place] === 2
  const each = (keep: (place: number) => boolean): Set<number> => new Set([...from].filter(keep))
  switch (part.is) {
    case 'word': return passed([...from].filter((place) => place < limit && words.words[base + place] === part.word).map((place) => place + 1))
    case 'any': return passed([...from].map((place) => place + 1))
    case 'gap': {
      const places = new Set(from)
      for (let i = 0; i < part.most; i++) for (const place of passed([...places].filter((one) => !parted(one)).map((one) => one + 1))) if (!parted(place)) places.add(place)
      return places
    }
    case 'maybe': return new Set([...from, ...follow(part.part, from, words, base)])
    case 'not': return each((place) => follow(part.part, new Set([place]), words, base).size === 0)
    case 'all': return part.parts.reduce<Set<number>>((places, one) => follow(one, places, words, base), new Set(from))
    case 'one of': return new Set(part.parts.flatMap((one) => [...follow(one, from, words, base)]))
    case 'start': return each((place) => Array.from({length: base + place - words.first[base]!}, (_, i) => words.first[base]! + i).every((word) => words.skippable[word]))
    case 'end': return base + limit === words.last[base] && passed(from).has(limit) ? new Set([limit]) : new Set()
    case 'pause': return each((place) => place === limit || words.breaks[base + place] !== 0 || words.skippable[base + place]!)
  }
}

const expected = (part: Part, words: Words): string[] =>
  words.words.flatMap((_, base) => {
    const ends = follow(part, new Set([0]), words, base)
    let last = Math.max(-1, ...ends)
    // what was only passed over at its end is none of it
    while (last > 1 && words.skippable[base + last - 1] && ends.has(last - 1)) last -= 1
    return last < 0 ? [] : [`${base}-${base + last}`]
  })

const matcherOf = (phrases: readonly string[], sides: number = flag.reply): Matcher => {
  const writer = new TableWriter()
  const reader = listReader({})
  for (const phrase of phrases) writer.group([readPhrase(phrase, reader)], sides)
  return new Matcher(writer.write())
}

/** Some at every save, more where nobody waits. */
const runs = process.env['CI'] ? 3_000 : 350

const word = fc.constantFrom('a', 'b', 'c').map((one): Part => ({is: 'word', word: one}))
const {part} = fc.letrec<{part: Part; all: Part; choice: Part}>((tie) => ({
  part: fc.oneof(
    {weight: 6, arbitrary: word},
    {weight: 1, arbitrary: fc.constant<Part>({is: 'any'})},
    {weight: 2, arbitrary: fc.integer({min: 1, max: 6}).map((most): Part => ({is: 'gap', most}))},
    {weight: 1, arbitrary: word.map((one): Part => ({is: 'maybe', part: one}))},
    {weight: 1, arbitrary: tie('choice').map((one): Part => ({is: 'maybe', part: one}))},
    {weight: 1, arbitrary: fc.oneof(word, tie('choice')).map((one): Part => ({is: 'not', part: one}))},
    {weight: 2, arbitrary: tie('choice')},
    {weight: 1, arbitrary: fc.constantFrom<Part>({is: 'start'}, {is: 'end'}, {is: 'pause'})}
  ),
  all: fc.array(tie('part'), {minLength: 1, maxLength: 3}).map((parts): Part => ({is: 'all', parts})),
  choice: fc.array(tie('all'), {minLength: 2, maxLength: 12}).map((parts): Part => ({is: 'one of', parts}))
}))
const edges = fc.constantFrom<Part[]>([], [], [], [{is: 'start'}], [{is: 'maybe', part: {is: 'word', word: 'a'}}, {is: 'start'}])
const phrase = fc.tuple(edges, fc.array(part, {minLength: 1, maxLength: 5}), fc.constantFrom<Part[]>([], [], [], [{is: 'end'}])).map((parts): Part => ({is: 'all', parts: parts.flat()}))
const text = fc.tuple(fc.constantFrom('', '', '😀 ', '😀 😀 '), fc.array(fc.constantFrom('a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c', 'a b c a b a c b a', '😀', '😀', '😀 😀', 'a’s', ',', ';', '.\n\nA', '.\n\n😀 A', '- '), {maxLength: 40})).map(([before, parts]) => before + parts.join(' '))

describe('the matcher', () => {
  test('finds what the plainest reading finds, of any phrase in any text', () => {
    let tried = 0
    let held = 0
    fc.assert(
      fc.property(phrase, text, (one, value) => {
        let matcher: Matcher
        try {
          matcher = matcherOf([written(one)])
        } catch (error) {
          expect(error).toBeInstanceOf(PhraseError)
          return
        }
        const parsed = parseText(value)
        const places = (list: readonly {first: number; last: number}[]): string[] => [...new Set(list.map(({first, last}) => `${first}-${last}`))].toSorted()
        const wanted = expected(one, wordsOf(parsed, asWritten)).toSorted()
        expect(places(matcher.matches(parsed, 'reply', asWritten).get(0) ?? [])).toEqual(wanted)
        expect(places(matcher.matchesOf(parsed, 0, asWritten))).toEqual(wanted)
        tried += 1
        if (wanted.length > 0) held += 1
      }),
      {numRuns: runs}
    )
    // what is generated is neither all refused nor all silent
    expect(tried).toBeGreaterThan(runs / 5)
    expect(held).toBeGreaterThan(runs / 15)
  })

  test.each<[string, string, number]>([
    ['a phrase is found up to its thirtieth word', 'a ...13 ...13 b', 26], ['and no further', 'a ...13 ...13 b', 27]
  ])('%s', (_, one, between) => {
    const found = matcherOf([one]).matches(parseText(`a ${'x '.repeat(between)}b`), 'reply', asWritten).get(0) ?? []
    expect(found).toHaveLength(between === 26 ? 1 : 0)
  })

  test('is of use for a table of any size: long lists that stand far behind are found', () => {
    const lists = Array.from({length: 600}, (_, i) => `go (${Array.from({length: 12}, (_each, j) => `q${'abcdefghij'[j % 10]}${i}x${j} w`).join('|')}) end`)
    const matcher = matcherOf(lists)
    for (const i of [0, 1, 300, 599]) {
      const found = matcher.matches(parseText(`Go qa${i}x0 w end, go qb${i}x11 w end.`), 'reply', asWritten)
      expect([...found.keys()]).toEqual([i])
      expect(found.get(i)).toHaveLength(2)
    }
  })

  test('looks on the side that a phrase is for', () => {
    const writer = new TableWriter()
    const reader = listReader({})
    writer.group([readPhrase('a b', reader), readPhrase('c', reader)], flag.reply)
    writer.group([readPhrase('a b', reader)], flag.customer)
    writer.group([readPhrase('c', reader)], 0)
    const matcher = new Matcher(writer.write())
    const parsed = parseText('a b c')
    expect([...matcher.matches(parsed, 'reply', asWritten).keys()]).toEqual([0])
    expect([...matcher.matches(parsed, 'customer', asWritten).keys()]).toEqual([1])
    expect(matcher.matchesOf(parsed, 2, asWritten)).toHaveLength(1)
  })

  test('tells texts apart, and knows one again', () => {
    const matcher = matcherOf(['a b', 'b c'])
    const [one, other] = [parseText('a b'), parseText('b c')]
    for (const [parsed, group] of [[one, 0], [other, 1], [one, 0]] as const) {
      expect([...matcher.matches(parsed, 'reply', asWritten).keys()]).toEqual([group])
      expect(matcher.matchesOf(parsed, 1 - group, asWritten)).toEqual([])
    }
  })

  test('what is found in sentences that come again is what is found in them the first time, wherever they stand', () => {
    const phrases = ['we ... call', 'call (you|<product>)', '^ no', 'a b']
    const [old, others] = [matcherOf(phrases), matcherOf(phrases)]
    const sentences = fc.constantFrom('We may call you. ', 'No, we call Zinnia today! ', '... ', '😊 Is it a b? ', 'We, a b; we call. ')
    fc.assert(
      fc.property(fc.array(sentences, {maxLength: 6}), fc.boolean(), (parts, named) => {
        const text = parseText(parts.join(''))
        const idiom = {...asWritten, products: new Set(named ? ['zinnia'] : [])}
        const found = (matcher: Matcher) => [matcher.matches(text, 'reply', idiom), phrases.map((_, group) => matcher.matchesOf(text, group, idiom))]
        expect(found(old)).toEqual(found(matcherOf(phrases)))
        if (named) others.matches(text, 'reply', asWritten)
      }),
      {numRuns: 200}
    )
  })

  test('runs nothing for what cannot be there', () => {
    const steps = (one: string, value: string): number => {
      const matcher = matcherOf([one])
      matcher.matches(parseText(value), 'reply', asWritten)
      return matcher.steps
    }
    // the rarest word is not there; it is there and the others are not; the first word is another
    expect([steps('the zebra', 'the cat'), steps('snarfle zebra', 'a zebra'), steps('a zebra', 'one zebra')]).toEqual([0, 0, 0])
    expect(steps('a zebra', 'a zebra')).toBeGreaterThan(0)
    expect(steps('a zebra', 'a zebra. '.repeat(10))).toBeLessThan(11 * steps('a zebra', 'a zebra'))
  })
})
