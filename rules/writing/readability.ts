import type {Root, Sentence as SentenceNode} from 'nlcst'
import {toString} from 'nlcst-to-string'
import retextReadability from 'retext-readability'
import {syllable} from 'syllable'
import {fromRetext} from '../../src/retext.js'
import {remembered} from '../../src/remembered.js'
import {defineRule, type Reply} from '../../src/rule.js'

/** Four of its seven formulas must find a sentence of some length too hard for sixteen: so one real reply in twenty has one. */
const check = fromRetext(retextReadability, {age: 16, threshold: 4 / 7, minWords: 16}, (_message, start, end) => ({start, end}))

/** Hardly any sentence that four formulas find hard has fewer words, or (one in twenty) shorter ones: such are not asked about. */
const leastWords = 16
const leastLetters = 4.65

/** Counting syllables is what takes the time, and replies are made of the same words. */
const syllablesOf = remembered(syllable)

/**
 * Whether four formulas may find a sentence too hard for sixteen. Those of Dale-Chall and Spache, by lists of three thousand easy
 * words, are taken to do so; SMOG, as the plugin reads its grade, never does. So two of the other four must: automated
 * readability, Coleman-Liau, Flesch and Gunning fog, by letters and syllables, at the grade that rounds to an age above sixteen.
 */
const couldBeHard = (sentence: SentenceNode): boolean => {
  let words = 0
  let letters = 0
  let spoken = 0
  let complex = 0
  for (const node of sentence.children) {
    if (node.type !== 'WordNode') continue
    const word = toString(node)
    const count = syllablesOf(word)
    words++
    letters += word.length
    spoken += count
    if (count >= 3) complex++
  }
  const grades = [4.71 * (letters / words) + 0.5 * words - 21.43, 5.88 * (letters / words) - 29.6 / words - 15.8, 0.4 * (words + 100 * (complex / words))]
  const tooHard = grades.filter((grade) => grade > 11.4).length + (206.835 - 1.015 * words - 84.6 * (spoken / words) < 40.1 ? 1 : 0)
  return tooHard >= 2
}

/** The plugin takes a millisecond a reply: it sees only the sentences that could be hard, and mostly there are none. */
const hardest = (reply: Reply): Root | undefined => {
  const {tokens, sentences} = reply
  const hard = new Set<number>()
  for (const [index, {first, last}] of sentences.entries()) {
    let words = 0
    let letters = 0
    for (let i = first; i <= last; i++) {
      if (tokens[i]?.kind !== 'word') continue
      words++
      letters += tokens[i]?.text.length ?? 0
    }
    if (words >= leastWords && letters / words >= leastLetters) hard.add(index)
  }
  if (hard.size === 0) return undefined
  const nodes: SentenceNode[] = []
  let index = 0
  for (const paragraph of reply.tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) if (sentence.type === 'SentenceNode' && hard.has(index++) && couldBeHard(sentence)) nodes.push(sentence)
  }
  if (nodes.length === 0) return undefined
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: nodes}]}
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
  *check(reply) {
    const tree = hardest(reply)
    if (tree) yield* check({value: reply.value, tree, tokens: reply.tokens, sentences: reply.sentences})
  }
})
