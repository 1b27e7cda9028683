import {flagged} from './helpers.js'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {fromArchive, toArchive} from '../src/encoding/archive.js'
import {encodeGraph, type Entry} from '../src/spelling/build/graph.js'
import {encodePairs, openPairs, pairCount, weightOf} from '../src/spelling/pairs.js'
import {encodeRecorded, isRecorded, openRecorded} from '../src/spelling/recorded.js'
import {findCased, findEdge, marks, marksAt, openGraph, type GraphSections} from '../src/spelling/dawg.js'
import {createLinter} from '../src/index.js'
import {misspellingTable} from '../src/spelling/words.js'
import {spellingIn} from '../src/spelling/regional.js'
import {suggest} from '../src/spelling/suggest.js'
import {isWord, readyWords, regionMask} from '../src/spelling/words.js'

beforeAll(readyWords)

describe('the graph', () => {
  const graphOf = (entries: readonly Entry[]) => openGraph(encodeGraph(entries))
  const word = fc.string({unit: fc.constantFrom(...'abcdeE\'-é'), minLength: 1, maxLength: 8})

  const range = (first: number, last: number): number[] => Array.from({length: (last - first) / 2 + 1}, (_, i) => first + 2 * i)
  const frequencies = [0, ...range(38, 254), ...range(169, 253)]
  const frequencyAt = (i: number): number => frequencies[i % frequencies.length]!

  test('holds exactly the words it was given, with their marks and frequencies', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, {minLength: 1, maxLength: 60}), fc.array(word, {maxLength: 40}), (words, others) => {
        const entries = words.map((one, i) => ({word: one, mark: i % 3 === 0 ? marks.gb : 0, frequency: frequencyAt(i * 3)}))
        const graph = graphOf(entries)
        for (const {word: one, mark, frequency} of entries) {
          expect(marksAt(graph, findEdge(graph, one))).toBe(mark === 0 ? marks.all : mark)
          expect(graph.frequencyOf(one)).toBe(frequency)
        }
        for (const other of others) expect(findEdge(graph, other) >= 0).toBe(words.includes(other))
      })
    )
  })

  test('holds a long list, of which some nodes are told by their number, some by how far on they stand, some by their place', () => {
    const syllables = ['ba', 'ce', 'dro', 'fil', 'gu', 'hin', 'jo', 'ke', 'lam', 'mi', 'nor', 'pu', 's', 'tion', 'X', 'é', "'"]
    const spelt = (number: number): string => (number === 0 ? '' : spelt(Math.floor(number / syllables.length)) + syllables[number % syllables.length]!)
    const words = new Set(Array.from({length: 3_000}, (_, i) => spelt(1 + (Math.imul(i, 2_654_435_761) >>> 10))))
    const entries = [...words].map((word, i) => ({word, mark: i % 7 === 0 ? marks.gb : 0, frequency: frequencyAt(i)}))
    const sections = fromArchive<GraphSections>(toArchive(encodeGraph(entries)))
    const graph = openGraph(sections)
    expect(findEdge(graph, entries[0]!.word)).toBeGreaterThan(0)
    const found = entries.map(({word}) => ({word, mark: marksAt(graph, findEdge(graph, word)), frequency: graph.frequencyOf(word)}))
    expect(found).toEqual(entries.map((entry) => ({...entry, mark: entry.mark || marks.all})))
    const longer = [...words].map((word) => `${word}s`)
    expect(longer.filter((word) => findEdge(graph, word) >= 0)).toEqual(longer.filter((word) => words.has(word)))
  })

  test('finds a word whatever its capitals', () => {
    const graph = graphOf([{word: 'WhatsApp', mark: 0, frequency: 169}, {word: 'what', mark: 0, frequency: 170}])
    expect(findCased(graph, 'whatsapp')).toBe('WhatsApp')
    expect(findCased(graph, 'whats')).toBeUndefined()
  })
})

test('every pair that was counted is found with its count', () => {
  const counts = new Map(Array.from({length: 3_000}, (_, i) => [`word${i % 50} word${i}`, 2 ** (17 + (i % 20))]))
  const pairs = openPairs(encodePairs(counts))
  for (const [pair, count] of counts) {
    const [first = '', second = ''] = pair.split(' ')
    expect(pairCount(pairs, first, second)).toBeCloseTo(weightOf(count) / 12 + 16)
    expect(pairCount(pairs, second, `${first}s`)).toBe(0)
  }
})

test('counts of any size are told, and those of a single pair', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 2 ** 45}), {minLength: 1, maxLength: 30}), (counts) => {
      const pairs = openPairs(encodePairs(new Map(counts.map((count, i) => [`word word${i}`, count]))))
      for (const [i, count] of counts.entries()) expect(pairCount(pairs, 'word', `word${i}`)).toBeCloseTo(weightOf(count) / 12 + 16)
    })
  )
})

test('the filter of rare words has every word that it was given, and hardly another', () => {
  const words = Array.from({length: 4_000}, (_, i) => `word${i.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}x`)
  const recorded = openRecorded(encodeRecorded(words))
  expect(words.every((word) => isRecorded(recorded, word))).toBe(true)
  expect(words.filter((word) => isRecorded(recorded, `${word}qq`)).length).toBeLessThan(80)
  const fewer = openRecorded(encodeRecorded(words.slice(40)))
  expect(fewer.bits).toBe(recorded.bits)
})

describe('what is a word', () => {
  test.each(['colour', 'color', 'Don’t', 'MONDAY', 'kettle’s', 'pre-booked', 'drivers’', 'wifi', 'OK'])('%s is', (text) => expect(isWord(text)).toBe(true))
  test.each(['monday', 'recieve', 'teh', '', '\uD800', 'a'.repeat(10_000), 'привет'])('%s is not', (text) => expect(isWord(text)).toBe(false))
  test('a region has its own spelling', () => {
    expect(['colour', 'color', 'kettle'].map((text) => isWord(text, regionMask('uk')))).toEqual([true, false, true])
    expect(['colour', 'color', 'kettle'].map((text) => isWord(text, regionMask('us')))).toEqual([false, true, true])
  })
})

describe('suggestions', () => {
  test.each([
    ['recieved', 'received'],
    ['delivary', 'delivery'],
    ['Tomorow', 'Tomorrow'],
    ['reprot', 'report'],
    ['ACOUNT', 'ACCOUNT'],
    ['alot', 'a lot'],
    ['couldnt', 'couldn’t'.replace('’', "'")]
  ])('%s is %s', (wrong, right) => expect(suggest(wrong)[0]?.text).toBe(right))

  test('are at most three words that are known, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'aeinorstlcdupmhé\'-'), maxLength: 40}), (text) => {
        const found = suggest(text)
        expect(found.length).toBeLessThanOrEqual(3)
        for (const {text: one} of found) expect(one.split(' ').every((part) => isWord(part))).toBe(true)
      }),
      {numRuns: 60}
    )
  })
})

describe('another language is not misspelt English', () => {
  const misspelt = async (text: string): Promise<string[]> => flagged('spelling/misspelt', text)

  test.each(['Bonjour, votre colis est arrivé hier soir.', 'Ihr Paket wurde gestern zugestellt, vielen Dank.', 'Hola, su pedido sale mañana por la tarde.', 'Hola Inés, gracias por avisarnos.', 'Bonne soirée à tous'])('%s', async (text) => {
    expect(await misspelt(text)).toEqual([])
  })

  test('but a short sentence in which most words are misspelt is', async () => {
    expect(await misspelt('Hi Sam, thankyou for teh mesage.')).toEqual(['thankyou', 'teh', 'mesage'])
    expect(await misspelt('Die Lieferung: we hope thsi helps.')).toEqual(['thsi'])
    expect(await misspelt('Plese retrun teh itme.')).toEqual(['Plese', 'retrun', 'teh', 'itme'])
  })
})

describe('the suggestion of a region', () => {
  test.each([
    ['us', 'flavour', 'flavor'],
    ['us', 'theatre', 'theater'],
    ['us', 'cheques', 'checks'],
    ['us', 'travelling', 'traveling'],
    ['us', 'defence', 'defense'],
    ['us', 'dialogue', 'dialog'],
    ['us', 'realised', 'realized'],
    ['uk', 'flavor', 'flavour'],
    ['uk', 'pajamas', 'pyjamas'],
    ['uk', 'meters', 'metres'],
    ['uk', 'traveled', 'travelled']
  ] as const)('%s: %s is %s', (region, wrong, right) => {
    expect(spellingIn(wrong, regionMask(region))).toBe(right)
  })

  test('is no name’s', async () => {
    const uk = await createLinter({region: 'uk'})
    const us = await createLinter({region: 'us'})
    const rules = (linter: typeof uk, text: string): string[] => linter.lintSync({text, channel: 'email'}).report.findings.map(({rule}) => rule)
    expect(rules(uk, 'The van to Pearl Harbor stops at Lincoln Center.')).toEqual([])
    expect(rules(us, 'Centre Court is shut, and so is the Globe Theatre. Bring an axe.')).toEqual([])
    expect(rules(uk, 'THE CENTER IS SHUT')).toContain('spelling/misspelt')
  })

  test('stands alone, and the message calls the word no misspelling', async () => {
    const linter = await createLinter({region: 'uk'})
    const {findings} = linter.lintSync({text: 'Sorry, we realize the color is wrong.', channel: 'email'}).report
    expect(findings.filter(({rule}) => rule.startsWith('spelling/')).map(({rule, message, suggestions}) => [rule, message, suggestions])).toEqual([
      ['spelling/unknown-word', '“realize” is right, and more often spelt “realise” in this region.', ['realise']],
      ['spelling/misspelt', '“color” is another region’s spelling. Write “colour”.', ['colour']]
    ])
  })
})

describe('a sentence most words of which are unknown', () => {
  const misspelt = async (text: string): Promise<readonly (string | undefined)[]> =>
    (await createLinter()).lintSync({text, channel: 'email'}).report.findings.filter(({rule}) => rule === 'spelling/misspelt').map(({suggestions}) => suggestions[0])

  test('is English where the fingers slipped', async () => {
    expect(await misspelt('Hi Bea, plaese opne teh grene gtae.')).toEqual(expect.arrayContaining(['please', 'open', 'green', 'gate']))
  })

  test.each(['Namaste, aapka parcel kal subah tak mil jayega, dhanyavaad.', 'Uw pakket wordt morgen bezorgd door onze koerier.'])('is another language otherwise: %s', async (text) => {
    expect(await misspelt(text)).toEqual([])
  })
})

test.each([
  ['Put in two batterys.', 'batteries'], ['The shelfs are up.', 'shelves'], ['We pack the boxs again.', 'boxes'], ['Our deliverys arrived.', 'deliveries'],
  ['That is the companys policy.', "company's"], ['The replys tone is off.', "reply's"]
])('the ending of many: %s', async (text, right) => {
  const {findings} = (await createLinter()).lintSync({text, channel: 'email'}).report
  expect(findings.filter(({rule}) => rule === 'spelling/misspelt').map(({suggestions}) => suggestions[0])).toEqual([right])
})

test.each([["It does'nt fit.", "doesn't"], ["We have'nt heard.", "haven't"], ['They sended it.', 'sent'], ['The lid dosnt close.', "doesn't"]])('%s', async (text, right) => {
  const {findings} = (await createLinter()).lintSync({text, channel: 'email'}).report
  expect(findings.map(({suggestions}) => suggestions[0])).toEqual([right])
})

describe('an unknown word that may be a name', () => {
  test.each(['Makbeen said that it was fine.', 'Mahlene is on her way to you.'])('is taken for no far word: %s', async (text) => {
    const {findings} = (await createLinter()).lintSync({text, channel: 'email'}).report
    expect(findings.map(({rule, suggestions}) => [rule, suggestions])).toEqual([['spelling/unknown-word', []]])
  })

  test('is expected where its capital can be nothing else', async () => {
    const {findings} = (await createLinter()).lintSync({text: 'The key is with Makbeen. Makbeen Holt sent it by sea from Drellick to Vro Wintle’s shop.', channel: 'email'}).report
    expect(findings).toEqual([])
  })

  test('is told what it was meant to be where nobody would doubt it', async () => {
    const {findings} = (await createLinter()).lintSync({text: 'Heyy Sam, the Febuary bill is paid.', channel: 'email'}).report
    expect(findings.map(({rule, suggestions}) => [rule, suggestions[0]])).toEqual([
      ['spelling/misspelt', 'Hey'],
      ['spelling/misspelt', 'February']
    ])
  })
})

describe('is noted, and called misspelt by nobody', () => {
  test.each([
    ['a maker’s name written small, before the model', 'Our reolink Argus 3 is waterproof, and so is the zappi v2 charger.'],
    ['a word that ends as English ones hardly do', 'We sell kiwami knives, and the pasta has pepperu in it.'],
    ['a name that two words make', 'The ridepass and the tastecard are in your snackpack.'],
    ['a place behind a small article', 'The ferry to l’Estarton leaves at nine.'],
    ['a maker before a model with a letter', 'Our Jabra is new, and so is the eufy Cam 3C.'],
    ['two short nouns in one', 'The pricecard and the toolroll are in the box.'],
    ['a word of a tongue that greets', 'Sawubona! The brinjel stew is hot.']
  ])('%s', async (_, text) => expect(await flagged('spelling/misspelt', text)).toEqual([]))

  test.each(['The creditcard was refused.', 'You can trackyour parcel.', 'I’ll get backto you.', 'The sofware Update 3 is out.', 'Your delivry Monday is off.', 'We sell agiin.', 'It arives 8AM.', 'Our people wrote the polcy with care.', 'We emplexate the lid.'])('but not what is plain: %s', async (text) => {
    expect(await flagged('spelling/misspelt', text)).toHaveLength(1)
  })
})

describe('what stands beside a slip does not excuse it', () => {
  test.each([
    ['Hi zandolo, apologies for any enconvinience.', 'enconvinience'],
    ['The desk is staffed betwean 9AM-5PM daily.', 'betwean'],
    ['The next-day slots are for the nextorder only.', 'nextorder']
  ])('%s', async (text, word) => expect(await flagged('spelling/misspelt', text)).toEqual([word]))
})

describe('right words are left alone', () => {
  test.each(['Open Settings, then Integrations, then Webhooks.', '¡Hola! Su taza is on its way.', 'c u tmrw, msg frm the shop'])('%s', async (text) => expect(await flagged('spelling/misspelt', text)).toEqual([]))

  test('a word of a dialect', async () => expect(await flagged('spelling/wrong-word', 'It’s nowt to worry about.')).toEqual([]))

  test.each([
    'The driver’ll ring you, and nobody’d mind a typo in the label.',
    'We moved two crates. Bye for now, and you can halve the price.',
    'Please ring our parts line. Sing out if the lid leaks.',
    'The hat seen at Manger & Daughters wards off rain; see the loose/lose page.',
    'We have actioned it: your keyfob works again.',
    'It is possible to branch off. We try its best, and the items were inserted in the box; it works differently then.',
    'Signs are up at positions where there is no light, and we gave the cases of new and unopened boxes.',
    "We've taken her name off the list. It's been free since May, and the hall's now yours.",
    'Some wear fleeces, some wear shorts, in black or camo; nobody has the courage to fine him.',
    'If your sight changes, ring us. Tick tock! They are sending a jetter to the drain.'
  ])('%s', async (text) => {
    expect([...(await flagged('spelling/misspelt', text)), ...(await flagged('spelling/wrong-word', text))]).toEqual([])
  })
})

describe('what is repeated word for word is left alone', () => {
  test.each(['Type `kettel` here.', 'Type this: `kettel`', '> the kettel leeks\nSorry about that.', '```\nteh kettel\n```\nRun it.', 'Run `i` first, and `the the`.'])('%s', async (text) => {
    const linter = await createLinter()
    expect(linter.lintSync({text, channel: 'email'}).report.findings.filter(({category}) => category === 'spelling' || category === 'writing')).toEqual([])
  })
})

test('no fix breaks the line', () => {
  for (const [, right] of misspellingTable().matchAll(/: ([^,]+),/g)) expect(right).not.toMatch(/\s\s|\n/)
})

test('a word cut in two by an invisible character is joined before it is spelt', async () => {
  expect(await flagged('spelling/misspelt', 'We re\u200Bcieved the lid.')).toEqual([])
  expect(await flagged('writing/spacing', 'We re\u200Bcieved the lid.')).toEqual(['re\u200Bcieved'])
})

describe('real words where another was meant', () => {
  test.each([
    ['We get you annoyance; thanks for you order.', 'you'],
    ['Something is wrong with you router.', 'you'],
    ['It is effecting our customers.', 'effecting'],
    ['You are third in the que.', 'que'],
    ['Sorry that there driver was late.', 'there'],
    ['I do not know who’s parcel it is.', 'who’s'],
    ['Try switching it of and on.', 'of'],
    ['Tell us which lid your asking about.', 'your']
  ])('%s', async (text, word) => expect(await flagged('spelling/wrong-word', text)).toContain(word))

  test.each([
    'We are here for you. Before you order, ask; if you email us, we reply.',
    'Is there delivery on Sunday? There was one van.',
    'Who’s there? We thought of it of our own accord.'
  ])('%s is right', async (text) => expect(await flagged('spelling/wrong-word', text)).toEqual([]))

  test.each(['Your’s is next.', 'The lid is her’s.'])('%s', async (text) => expect(await flagged('spelling/misspelt', text)).toHaveLength(1))
})

test('what is found of a word does not depend on the drafts before it', async () => {
  const draft = 'Pay at PayPoint. it is near.'
  const alone = (await createLinter()).lintSync(draft).report.findings
  const later = await createLinter()
  later.lintSync('PayPoint is free.')
  expect(later.lintSync(draft).report.findings).toEqual(alone)
})

describe('a word of a trade that a common word is near', () => {
  const misspelt = async (text: string): Promise<string[]> =>
    (await createLinter()).lintSync({text, channel: 'email'}).report.findings.filter(({rule}) => rule === 'spelling/misspelt').map(({start, end}) => text.slice(start, end))

  test.each([
    'The steerer is cut, and a degreaser for the sprocket is in the box.',
    'We have the coving, the corbelling and the flaunching to do, and then the scribing round the sink.',
    'The meerkats and the quokkas are fed at noon.',
    'A cyber crime goes to the bank as well.',
    'Please bring the salopettes; the overlocked hem and the ruches are done.',
    'Your masseter is tight, so we titrated the dose.',
    'The kouign and the laab are off today, the pierogi are not.',
    'One Yale and one Chubb, cut today. Freo gets its own oven next week.',
    'The draft was unremarkably worded, and the whole sassiness of it is gone.'
  ])('is left alone: %s', async (text) => expect(await misspelt(text)).toEqual([]))

  test.each([
    ['Please repotr it, the cobver is lose.', 'repotr'],
    ['The markest are open.', 'markest'],
    ['We will replly to you wether it rains or not.', 'wether'],
    ['The refund was returened yesterday.', 'returened'],
    ['It was murderered by the rain.', 'murderered'],
    ['It is undenaibly late.', 'undenaibly']
  ])('and a slip is told: %s', async (text, slip) => expect(await misspelt(text)).toContain(slip))
})
