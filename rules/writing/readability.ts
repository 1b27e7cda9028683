import type {Root, Sentence as SentenceNode} from 'nlcst'
import {toString} from 'nlcst-to-string'
import retextReadability from 'retext-readability'
import {syllable} from 'syllable'
import {fromRetext} from '../../src/retext.js'
import {remembered} from '../../src/memo/remembered.js'
import {defineRule, type Hit, type Reply} from '../../src/rule.js'
import {bySentence} from '../../src/tokens/recurring.js'
import {wordSet} from '../../src/matching/word-set.js'

/** Hardly any sentence that four formulas find hard has fewer words, or (one in twenty) shorter ones: such are not asked about. */
const leastWords = 16
const leastLetters = 4.65

/** Four of its seven formulas must find a sentence of some length too hard for sixteen: so one real reply in twenty has one. */
const check = fromRetext(retextReadability, {age: 16, threshold: 4 / 7, minWords: leastWords}, (_message, start, end) => ({start, end}))

/** Counting syllables is what takes the time, and replies are made of the same words. */
const syllablesOf = remembered(syllable)

/** Words that every list of easy words has. */
const easy = wordSet(
  'the a an and to you your we our us i it is are was be been have has had will can could would should may not no for of in on at by with from as if so that this there they them their he she his him her but or up out about all any when what who how do did does go get got let know see look like help here then than more some time day new work make made way please thank very just now back over after before two one first last long good many much other only into down off too'
)

/** The grade that rounds to an age above sixteen, and how far from it nothing is left to rounding. */
const above = 11.5
const margin = 0.1

type Hardness = 'no' | 'perhaps' | 'surely'

/**
 * Whether four formulas may find a sentence too hard for sixteen, or surely do. That of Dale-Chall, by a list of three thousand easy
 * words, is taken to do so, and that of Spache where it could with no more words of its list than the easiest; SMOG, as the plugin reads
 * its grade, never does. So two or three of the other four must, and if all of them do, none of the lists need be asked: automated
 * readability, Coleman-Liau, Flesch and Gunning fog, by letters and syllables.
 */
const hardnessOf = (sentence: SentenceNode): Hardness => {
  let words = 0
  let letters = 0
  let spoken = 0
  let complex = 0
  let capitalised = 0
  const familiar = new Set<string>()
  for (const node of sentence.children) {
    if (node.type !== 'WordNode') continue
    const word = toString(node)
    const caseless = word.toLowerCase()
    if (easy.has(caseless)) familiar.add(caseless)
    const count = syllablesOf(word)
    words++
    letters += word.length
    spoken += count
    if (count < 3) continue
    complex++
    // A name is not complex, however long.
    if (word.charCodeAt(0) !== caseless.charCodeAt(0)) capitalised++
  }
  const automated = 4.71 * (letters / words) + 0.5 * words - 21.43
  const colemanLiau = 5.88 * (letters / words) - 29.6 / words - 15.8
  const flesch = 206.835 - 1.015 * words - 84.6 * (spoken / words)
  const fogOf = (many: number): number => 0.4 * (words + 100 * (many / words))
  const isSure = words >= leastWords && Math.min(automated, colemanLiau, fogOf(complex - capitalised)) > above + margin && flesch < 40 - margin
  if (isSure) return 'surely'
  const tooHard = [automated, colemanLiau, fogOf(complex)].filter((grade) => grade > above - margin).length + (flesch < 40 + margin ? 1 : 0)
  const spache = 0.121 * words + 8.2 * ((words - familiar.size) / words) + 0.659
  return tooHard >= (spache > above - margin ? 2 : 3) ? 'perhaps' : 'no'
}

/** What the plugin finds of a sentence follows from its words, and a composer asks about the same ones at every key. */
const judged = new Map<string, boolean>()
const judgedAtMost = 500
const longestKept = 1_000

const isHard = (sentence: SentenceNode, {value, tokens, sentences}: Reply): boolean => {
  const words = sentence.children.flatMap((node) => (node.type === 'WordNode' ? [toString(node)] : [])).join(' ')
  let hard = judged.get(words)
  if (hard === undefined) {
    const tree: Root = {type: 'RootNode', children: [{type: 'ParagraphNode', children: [sentence]}]}
    hard = check({value, tree, tokens, sentences}).next().done !== true
    if (judged.size >= judgedAtMost) judged.clear()
    if (words.length <= longestKept) judged.set(words, hard)
  }
  return hard
}

/** By its words and their letters. */
const isLong = bySentence(({tokens}, {first, last}): boolean => {
  let words = 0
  let letters = 0
  for (let i = first; i <= last; i++) {
    const {kind, text} = tokens[i]!
    if (kind !== 'word') continue
    words++
    letters += text.length
  }
  return words >= leastWords && letters / words >= leastLetters
})

/** The plugin takes a millisecond a sentence: it sees only those that could be hard, and mostly there are none. */
function* hardest(reply: Reply): Generator<Hit> {
  if (!reply.sentences.some((_, index) => isLong(reply, index))) return
  let index = 0
  for (const paragraph of reply.tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode' || !isLong(reply, index++)) continue
      const hardness = hardnessOf(sentence)
      if (hardness === 'no' || (hardness === 'perhaps' && !isHard(sentence, reply))) continue
      const {start, end} = reply.sentences[index - 1]!
      yield {start, end}
    }
  }
}

export default defineRule({
  title: 'Hard to read',
  severity: 'info',
  message: 'This sentence is hard to read on a phone. Say it in two, with shorter words.',
  rationale: 'Four of the seven readability formulas of retext-readability put it above school age. Links, handles and codes are not counted.',
  examples: [
    {
      text: 'Notwithstanding the aforementioned circumstances, our organisation respectfully requires additional documentation regarding the transaction in question before consideration of your application for reimbursement can proceed accordingly.',
      flags: [
        'Notwithstanding the aforementioned circumstances, our organisation respectfully requires additional documentation regarding the transaction in question before consideration of your application for reimbursement can proceed accordingly.'
      ]
    },
    {text: 'We are sorry about the kettle and will send you a new one today, with a note that says when the van comes and who drives it.', flags: []}
  ],
  check: hardest
})
