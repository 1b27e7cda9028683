// The second reader: what it reads, how it learns, how what it learned is kept, and what rules make of it.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {channels} from '../src/channels/index.js'
import {impressionOf, likeliest, marginsOf, placeIn, read, readSentences, surestKind, worstOf} from '../src/classifier/classifier.js'
import {featuresOf, replyFeatures} from '../src/classifier/features.js'
import {secondReader} from '../src/classifier/index.js'
import {familyOf, isOfSentences, kinds, type Kind} from '../src/classifier/kinds.js'
import {encodeTable, type LearnedTable, type Weights} from '../src/classifier/build/encode.js'
import {addWeights, columnsOf, markedBy, openTable, placeOf, type Table} from '../src/classifier/table.js'
import {readCorpus, sampleOf, type Line, type Sample} from '../src/classifier/build/corpus.js'
import {learn} from '../src/classifier/build/learn.js'
import {margin, regress} from '../src/classifier/build/regression.js'
import {createLinter, rules} from '../src/index.js'
import {compilePhrases} from '../src/phrases/compile.js'
import {phraseRules, type PhraseRuleSource, type SecondReader} from '../src/phrases/index.js'
import {settle, type Candidate} from '../src/precedence.js'
import {parseReply, parseText} from '../src/reply.js'
import type {Hit, Reply, Settings} from '../src/rule.js'
import {readyWords} from '../src/spelling/words.js'

beforeAll(readyWords)

const settings: Settings = {region: undefined, company: {names: [], contacts: [], signOff: []}, words: [], voice: {}, departments: {}, packs: []}
const x = channels.find(({id}) => id === 'x')!
const replyTo = (customer: string | undefined, text: string): Reply => parseReply({text, ...(customer !== undefined && {customer})}, x, settings)
const features = (text: string): number[] => [...featuresOf(parseText(text))].toSorted()

describe('what is read', () => {
  test.each([
    ['case', 'We looked into it.', 'WE looked into it.'],
    ['the kind of apostrophe', 'It’s late.', 'It\'s late.'],
    ['which number it is', 'Wait 5 days.', 'Wait 7 days.'],
    ['where a link leads', 'See https://a.example/b.', 'See https://c.example/d.'],
    ['which form of a word', 'We looked at refunds.', 'We looks at refund.'],
    ['how often', 'Well. Well.', 'Well. Well. Well.']
  ])('%s does not count', (_, one, other) => expect(features(one)).toEqual(features(other)))

  test.each([
    ['the order of words', 'You told us.', 'Us told you.'],
    ['who begins a sentence', 'Sorry, it is late.', 'It is late, sorry.'],
    ['shouting', 'We told you.', 'We TOLD you.']
  ])('%s counts', (_, one, other) => expect(features(one)).not.toEqual(features(other)))

  test('who can read it counts', () => {
    expect(replyFeatures(parseReply({text: 'Hello.', customer: 'Hello?'}, {...x, audience: 'private'}, settings))).not.toEqual(replyFeatures(replyTo('Hello?', 'Hello.')))
  })

  test('any text is read', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => features(text).every((feature) => Number.isInteger(feature) && feature === (feature | 0))))
  })
})

describe('the table', () => {
  const weights = (columns: number): fc.Arbitrary<Weights> =>
    fc.uniqueArray(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}), {maxLength: 9}).chain((list) =>
      fc.int8Array({minLength: list.length * columns, maxLength: list.length * columns}).map((bytes) => ({features: Int32Array.from(list).toSorted(), weights: bytes}))
    )
  const scale = fc.record({bias: fc.float({noNaN: true}), step: fc.float({noNaN: true})})
  const tables: fc.Arbitrary<LearnedTable> = fc.record({
    reply: weights(columnsOf.reply),
    customer: weights(columnsOf.customer),
    scales: fc.array(scale, {minLength: columnsOf.reply, maxLength: columnsOf.reply}),
    kinds: fc.tuple(...kinds.map((kind) => fc.record({kind: fc.constant(kind), bias: fc.float({noNaN: true}), step: fc.float({noNaN: true}), reply: weights(1), customer: weights(1)})))
  })

  const sides = ['reply', 'customer'] as const
  const rowsOf = ({features, weights}: Weights, columns: number): Map<number, number[]> =>
    new Map([...features].map((feature, row) => [feature, [...weights.subarray(row * columns, (row + 1) * columns)]]))
  const weightsAt = (side: Table['reply'], place: number): number[] => {
    const sums = new Float64Array(side.columns)
    addWeights(side, place, sums)
    return [...sums]
  }

  test('is read as it was written', () => {
    fc.assert(
      fc.property(tables, (learned) => {
        const table = openTable(encodeTable(learned))
        expect(table.scales).toEqual(learned.scales)
        for (const side of sides) {
          const written = rowsOf(learned[side], columnsOf[side])
          for (const [feature, row] of written) expect(weightsAt(table[side], placeOf(table[side], feature))).toEqual(row)
          for (const [index, {kind, bias, step, ...one}] of learned.kinds.entries()) {
            expect(table.kinds[index]).toMatchObject({kind, bias, step})
            for (const [feature, [weight]] of rowsOf(one[side], 1)) {
              const place = placeOf(table[side], feature)
              expect(markedBy(table.kinds[index]![side], new Set([place]))).toBe(weight)
              if (!written.has(feature)) expect(weightsAt(table[side], place)).toEqual(Array.from({length: columnsOf[side]}, () => 0))
            }
          }
        }
      }),
      {numRuns: 40}
    )
  })

  test('has nothing of a feature that was not learned', () => {
    fc.assert(
      fc.property(tables, fc.array(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1})), (learned, asked) => {
        const table = openTable(encodeTable(learned))
        for (const side of sides) {
          const known = new Set([learned, ...learned.kinds].flatMap((each) => [...each[side].features]))
          for (const feature of [...asked, ...[...known].flatMap((one) => [(one + 1) | 0, (one - 1) | 0])]) expect(placeOf(table[side], feature) >= 0).toBe(known.has(feature))
        }
      }),
      {numRuns: 40}
    )
  })
})

describe('learning', () => {
  test('stands where no weight would be better changed', () => {
    const rows = fc.array(fc.tuple(fc.uniqueArray(fc.integer({min: 0, max: 7}), {maxLength: 5}), fc.boolean()), {minLength: 6, maxLength: 30})
    fc.assert(
      fc.property(rows, (given) => {
        const yes = given.map(([, is]) => is)
        fc.pre(yes.includes(true) && yes.includes(false))
        const matrix = {columns: 8, rows: given.map(([numbers]) => ({features: Int32Array.from(numbers), values: Float64Array.from(numbers, () => 1)}))}
        const freedom = 0.5
        const model = regress(matrix, yes, freedom)
        const loss = (weights: Float64Array, bias: number): number =>
          matrix.rows.reduce((sum, row, index) => {
            const many = yes.filter((is) => is === yes[index]).length
            return sum + ((freedom * yes.length) / (2 * many)) * Math.log1p(Math.exp(-(yes[index] ? 1 : -1) * margin({weights, bias}, row)))
          }, weights.reduce((sum, each) => sum + (each * each) / 2, 0))
        const least = loss(model.weights, model.bias)
        for (let column = 0; column < 8; column++)
          for (const by of [-0.1, 0.1]) expect(loss(model.weights.map((each, i) => (i === column ? each + by : each)), model.bias)).toBeGreaterThan(least)
      }),
      // where one step led nowhere
      {numRuns: 60, examples: [[[[[7, 1], true], [[4, 5, 6, 7, 1], false], [[3, 7], false], [[2, 1, 6, 3, 4], true], [[3, 0, 6, 4], false], [[6, 7, 2, 4], false], [[4, 1, 6, 5], true], [[7], true], [[], false], [[5, 3], true], [[1, 7], false], [[], false], [[7], false], [[4, 7, 6, 1, 2], true], [[0], true], [[], true], [[4, 7], true], [[0, 5, 6, 7, 2], false], [[7, 2, 1], true]]]]}
    )
  })

  // Made-up words: of each kind one that its drafts have, and drafts that have none.
  const words = 'blig crost dwen frimp glorn hask jirt klemp lonth mosk nard plim quast rendle stolm trepp umber vask wint yarl zosk abble brint clum dorth eddle flink grast hoble inkle jorm kest lurp mib noddle oxt pell quim rast slane'.split(' ')
  const wordOf = (kind: Kind): string => words[kinds.indexOf(kind)]!
  const fillers = ['we are on it today', 'thanks for the photo', 'the van is late', 'see the page for it', 'it opens at noon']
  const sample = (line: Partial<Line>): Sample => sampleOf('made', {public: true, reply: '', labels: [], ...line})
  const made: Sample[] = [
    ...kinds.flatMap((kind) => fillers.map((filler) => {
      const told = `${filler} ${wordOf(kind)}`
      return sample({...(familyOf(kind) === 'escalation' ? {reply: filler, customer: told} : {reply: told, customer: filler, fault: [told]}), labels: [kind]})
    })),
    ...fillers.flatMap((one) => fillers.map((two) => sample({reply: `${one} and ${two}`, customer: `${two} or ${one}`})))
  ]
  const table = openTable(encodeTable(learn(made)))
  const inSentences = (...told: string[]): string => told.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}.`).join(' ')

  test.each(kinds.map((kind) => [kind] as const))('tells %s by its word', (kind) => {
    const family = familyOf(kind)
    const reply = family === 'escalation' ? replyTo(`so ${wordOf(kind)} it is`, 'on it') : replyTo('hello', `so ${wordOf(kind)} it is`)
    const found = read(reply)
    expect(marginsOf(table, found)[family]).toBeGreaterThan(0)
    expect(likeliest(table, family, found).kind).toBe(kind)
  })

  test('the answer shows how a message was understood', () => {
    const learnt = openTable(encodeTable(learn([
      ...made,
      ...fillers.map((filler) => sample({reply: 'the wardens know of it', customer: filler, labels: ['escalation/safety']}))
    ])))
    const marginOf = (answer: string): number => marginsOf(learnt, read(replyTo('the gate is open', answer))).escalation
    expect(marginOf('the wardens know of it')).toBeGreaterThan(marginOf('see the page for it'))
  })

  test('a draft that names a family alone teaches no kind', () => {
    const more = ['advice' as const, undefined].map((label) => sample({reply: 'so be it', labels: label ? [label] : [], accept: ['tone', 'offline', 'escalation']}))
    expect(learn([...made, ...more]).kinds.map(({bias}) => bias)).toEqual(learn(made).kinds.map(({bias}) => bias))
  })

  test('points to the sentence that says it', () => {
    const reply = replyTo('hello', `We are on it today. So ${wordOf('tone/cold')} it is! See the page.`)
    const {start, end} = placeIn(table, 'tone', reply)
    expect(reply.value.slice(start, end)).toContain(wordOf('tone/cold'))
  })

  test('one sentence at fault counts among kind ones, for more than in the whole', () => {
    const impressionsOf = (told: string): [whole: number, withWorst: number] => {
      const reply = replyTo('hello', inSentences(...fillers, told, ...fillers))
      return [marginsOf(table, read(reply)).tone, impressionOf(table, read(reply), worstOf(table, readSentences(reply))).tone]
    }
    const [whole, withWorst] = impressionsOf(`${fillers[0]} ${wordOf('tone/cold')}`)
    const [kindWhole, kindWithWorst] = impressionsOf(fillers[0]!)
    expect(withWorst - kindWithWorst).toBeGreaterThan(whole - kindWhole)
  })

  test.each(kinds.filter((kind) => isOfSentences(familyOf(kind))).map((kind) => [kind] as const))('tells %s by the sentence that says it', (kind) => {
    const reply = replyTo('hello', inSentences(...fillers, `${fillers[0]} ${wordOf(kind)}`, ...fillers))
    expect(surestKind(table, familyOf(kind), read(reply), worstOf(table, readSentences(reply))).kind).toBe(kind)
  })

  test('a draft at fault for what is missing teaches no sentence', () => {
    const absent = fillers.map((filler) => sample({reply: `${filler} indeed`, customer: 'hello', labels: ['tone/no-empathy']}))
    const worst = (samples: readonly Sample[]): number | undefined => {
      const learnt = openTable(encodeTable(learn(samples)))
      return worstOf(learnt, readSentences(replyTo('hello', 'indeed we are on it today')))?.tone.margin
    }
    expect(worst([...made, ...absent])).toBeCloseTo(worst(made)!, 1)
  })

  test('nothing is most at fault in an empty draft', () => expect(worstOf(table, readSentences(replyTo('hello', '')))).toBeUndefined())

  test('and not to whom it greets or who signs it', () => {
    const {start} = placeIn(table, 'tone', replyTo('hello', `Dear ${wordOf('tone/cold')},\n\nWe are on it today.`))
    expect(start).toBeGreaterThan(0)
  })
})

describe('the corpus', () => {
  const folderOf = (...lines: unknown[]): string => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
    onTestFinished(() => rmSync(folder, {recursive: true}))
    writeFileSync(join(folder, 'one.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n') + '\n')
    return folder
  }

  test('names kinds, or families alone', () =>
    expect(readCorpus(folderOf({public: true, reply: 'x', labels: ['advice/tax']}, {public: false, reply: 'x', labels: ['advice']})).map(({labels}) => labels)).toEqual([['advice/tax'], ['advice']]))
  test('names none that nobody knows', () =>
    expect(() => readCorpus(folderOf({public: true, reply: 'x', labels: []}, {public: true, reply: 'x', labels: ['advice/taxes']}))).toThrow('one.jsonl:2: there is no kind advice/taxes'))
  test('quotes what the reply says', () =>
    expect(() => readCorpus(folderOf({public: true, reply: 'So be it.', labels: ['tone/cold'], fault: ['So it is']}))).toThrow('one.jsonl:1: the reply does not say “So it is”'))
})

describe('what rules make of it', () => {
  const source = (more: Partial<PhraseRuleSource>): PhraseRuleSource => ({
    id: 'tone/made', pack: 'tone', category: 'tone', title: 'Made', severity: 'error', rationale: 'x', alert: ['press'], phrases: ['bad word'], learned: 'tone/cold', examples: [], ...more
  })
  const second = (says: Partial<SecondReader>): SecondReader => ({confidence: () => 'high', kinds: () => [], place: () => ({start: 0, end: 2, in: 'reply'}), ...says})
  const hits = (rule: PhraseRuleSource, reader: SecondReader | undefined, text: string): Hit[] => [...phraseRules([compilePhrases([rule], {})], reader)[0]!.check(replyTo('Hm?', text), {})]

  test('a phrase counts by itself', () => expect(hits(source({}), second({}), 'A bad word.')).toEqual([{start: 2, end: 10}]))
  test('a phrase in a draft that reads like nothing of the kind is a notice, told to nobody', () =>
    expect(hits(source({}), second({confidence: (_, category) => (category === 'tone' ? 'lowest' : 'high')}), 'A bad word.')).toEqual([{start: 2, end: 10, confidence: 'lowest', alert: []}]))
  test('in one that reads unlike it an error warns, and a warning stays', () => {
    expect(hits(source({}), second({confidence: () => 'low'}), 'A bad word.')).toEqual([{start: 2, end: 10, confidence: 'low'}])
    expect(hits(source({severity: 'warning'}), second({confidence: () => 'low'}), 'A bad word.')).toEqual([{start: 2, end: 10}])
  })
  test('danger is not talked away', () => expect(hits(source({lifeSafety: true}), second({confidence: () => 'lowest'}), 'A bad word.')).toEqual([{start: 2, end: 10}]))
  test('a reader is told of what kind the rule is', () => {
    const doubts = second({confidence: (_reply, _category, _place, {kind}) => (kind === 'tone/cold' ? 'high' : 'lowest')})
    expect(hits(source({}), doubts, 'A bad word.')).toEqual([{start: 2, end: 10}])
  })
  test('whoever signs is not where it reads so', () =>
    expect(secondReader.place(replyTo('My bill is an estimate.', 'The meter was not read by the occupier, in spite of three reminders.\n\nBilling'), 'tone/blame')).toEqual({start: 0, end: 68, in: 'reply'}))
  test('nor whoever signs for a team', () =>
    expect(secondReader.place(replyTo('Still no lift.', 'We have no news of the lift. Ada, Harbour Homes'), 'tone/cold')).toEqual({start: 0, end: 28, in: 'reply'}))
  test('a ground and what was done for it are not doubted', () =>
    fc.assert(
      fc.property(fc.lorem({maxCount: 40}), fc.lorem({maxCount: 40}), (customer, text) => {
        expect(secondReader.confidence(replyTo(customer, text), 'escalation', {start: 0, end: 1, in: 'customer'}, {kind: 'escalation/discrimination', isAbsence: false})).toBe('high')
      })
    ))
  test('what is missing is doubted more than what stands there', () =>
    fc.assert(
      fc.property(fc.lorem({maxCount: 40}), fc.lorem({maxCount: 40}), fc.constantFrom('tone' as const, 'advice' as const), (customer, text, family) => {
        const order = ['lowest', 'low', 'high']
        const sure = (isAbsence: boolean): number => order.indexOf(secondReader.confidence(replyTo(customer, text), family, {start: 0, end: 1}, {isAbsence}))
        expect(sure(true)).toBeLessThanOrEqual(sure(false))
      })
    ))
  test('a reader is told whether the rule says that something is missing', () => {
    const doubts = second({confidence: (_reply, _category, _place, {isAbsence}) => (isAbsence ? 'lowest' : 'high')})
    expect(hits(source({}), doubts, 'A bad word.')).toEqual([{start: 2, end: 10}])
    const {phrases: _, ...absent} = source({missing: {phrases: ['sorry']}})
    expect(hits(absent, doubts, 'A good word.')).toMatchObject([{confidence: 'lowest'}])
  })
  test('exceptions hold for it too, and what is missed and there', () => {
    const reads = second({kinds: () => ['tone/cold']})
    expect(hits(source({unless: {customer: ['hm']}}), reads, 'So be it.')).toEqual([])
    const excused = source({unless: {sentence: ['be it']}})
    const sentence = {...reads, place: () => ({start: 0, end: 9, in: 'reply' as const})}
    expect(hits(excused, sentence, 'So be it.')).toEqual([])
    expect(hits(excused, sentence, 'So it is. Be it so.')).toHaveLength(1)
    expect(hits(source({phrases: [], when: {customer: ['nothing']}, missing: {phrases: ['so be it']}}), reads, 'So be it.')).toEqual([])
  })
  test('a draft of the kind is flagged without a phrase, and is no error', () =>
    expect(hits(source({}), second({kinds: () => ['tone/cold']}), 'So be it.')).toEqual([{start: 0, end: 2, in: 'reply', confidence: 'low'}]))
  test('a warning stays one', () => expect(hits(source({severity: 'warning'}), second({kinds: () => ['tone/cold']}), 'So be it.')).toEqual([{start: 0, end: 2, in: 'reply'}]))
  test('a draft of another kind is not', () => expect(hits(source({}), second({kinds: () => ['tone/blame']}), 'So be it.')).toEqual([]))
  test('the place of a phrase is the better one', () => expect(hits(source({}), second({kinds: () => ['tone/cold']}), 'A bad word.')).toEqual([{start: 2, end: 10}]))
  test('a rule of two jobs says what is missing', () => {
    const rule = source({category: 'escalation', learned: 'escalation/press', handled: [{says: 'who rings back', phrases: ['will ring']}]})
    const reads = second({kinds: () => ['escalation/press'], place: () => ({start: 0, end: 3, in: 'customer'})})
    expect(hits(rule, reads, 'So be it.')).toMatchObject([{in: 'customer', message: 'Made Add: who rings back.', confidence: 'low'}])
    expect(hits(rule, reads, 'Jo will ring you.')).toMatchObject([{in: 'customer', handled: true}])
  })
  test('without it phrases are all that counts', () => expect(hits(source({}), undefined, 'So be it.')).toEqual([]))
})

describe('whom to tell', () => {
  const candidate = (id: string, more: {confidence?: 'low' | 'lowest'; lifeSafety?: true}): Candidate => ({
    rule: {id, pack: 'escalation', category: 'escalation', title: id, severity: 'error', rationale: '', examples: [], check: () => [], ...(more.lifeSafety && {lifeSafety: true})},
    hit: {start: 0, end: 2, in: 'customer', ...(more.confidence && {confidence: more.confidence})},
    side: 'customer',
    severity: more.confidence ? 'warning' : 'error'
  })
  const told = (...candidates: Candidate[]): string[] => settle(candidates, replyTo('Hm?', 'So be it.'), false).map(({rule}) => rule.id)

  test('is not guessed where it is known', () => expect(told(candidate('sure', {}), candidate('guess', {confidence: 'low'}))).toEqual(['sure']))
  test('is guessed where nothing is known', () => expect(told(candidate('guess', {confidence: 'low'}), candidate('notice', {confidence: 'lowest'}))).toEqual(['guess', 'notice']))
  test('is guessed of a danger to life beside what is none', () => expect(told(candidate('sure', {}), candidate('guess', {confidence: 'low', lifeSafety: true}))).toEqual(['sure', 'guess']))
  test('but not beside another danger', () => expect(told(candidate('sure', {lifeSafety: true}), candidate('guess', {confidence: 'low', lifeSafety: true}))).toEqual(['sure']))
})

describe('what is built in', () => {
  test.each(['I want to kill myself', 'The heater exploded and burnt my hand', 'There is a smell of gas in the flat', 'You emailed me another customer’s bank statement', 'I am a journalist at the Times and would like a comment'])(
    'lets what is said straight out be an error: %s',
    async (customer) => {
      const {findings} = await (await createLinter()).lint({text: 'Hi, thanks for your message. Your order will be with you on Friday.', customer})
      expect(findings.some(({category, severity}) => category === 'escalation' && severity === 'error')).toBe(true)
    }
  )

  test('has a rule for every kind but those that code finds by the letter', () => {
    const learned = new Set(rules.map((rule) => (rule as {learned?: Kind}).learned))
    expect(kinds.filter((kind) => !learned.has(kind))).toEqual(['tone/profane', 'tone/shouting'])
  })

  test('tells of a danger that is surely one, though less surely of which kind', () =>
    expect(secondReader.kinds(replyTo('a stranger waits by the school bus stop with sweets and asks the little ones their names', 'The 42 stops there at ten past eight.'))).toEqual(['escalation/safeguarding']))
  test('says nothing of an empty draft, and of none of the usual ones', () => {
    for (const text of ['', '…', 'Thanks, Sam!', 'Hi Sam, your parcel is due on Friday. ^JB', 'Could you DM us your order number? https://x.example/dm'])
      expect(secondReader.kinds(replyTo('Where is my parcel?', text)), text).toEqual([])
  })

  test('takes no long tale of small woes for a danger that no sentence of it tells', () => {
    const woes = 'I ordered the lamp last year. My son was so excited. They keep charging my card for post. I sent two letters. It was to be a present. What a shame.'
    expect(secondReader.kinds(replyTo(woes, 'Hi Bo, our team has put this right for you.'))).toEqual([])
  })

  test('knows what has nothing to do with advice, and says nothing of what it was not taught', () => {
    const thanks = replyTo('Love your coffee, see you next week!', 'Thanks Sam, so glad you liked it, and see you next week at the cafe! ^JB')
    expect(secondReader.confidence(thanks, 'advice', {start: 0, end: 2}, {isAbsence: false})).not.toBe('high')
    expect(secondReader.confidence(thanks, 'spelling', {start: 0, end: 2}, {isAbsence: false})).toBe('high')
  })
})
