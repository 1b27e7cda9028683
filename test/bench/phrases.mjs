// How the time to match a reply grows with the number of phrases, and what it costs to start. Run after `node build.mjs`.
import {performance} from 'node:perf_hooks'
import {compilePhrases, createLinter, fromArchive, makeReply, parseReply, phraseRules, rulesOf} from './made-rules.mjs'
import {phrases} from '../../dist/rules/compiled-phrases.js'

const settings = {company: {names: [], contacts: [], signOff: [], patterns: {}}, voice: {}, words: [], packs: [], namedPacks: []}
const channel = {id: 'x', audience: 'public'}
await createLinter() // the words, which phrases are read with
/** Milliseconds a reply, the median of several rounds, on texts that are new to the matcher each time. */
const measure = (compiled, replies) => {
  const rules = phraseRules([compiled])
  const rounds = []
  for (let round = 0; round < 15; round++) {
    const texts = replies.map((text) => parseReply({text}, channel, settings))
    let hits = 0
    const started = performance.now()
    for (const text of texts) for (const rule of rules) for (const _ of rule.check(text, {})) hits++
    rounds.push((performance.now() - started) / replies.length)
    if (hits < 0) throw new Error('never')
  }
  return rounds.toSorted((a, b) => a - b)[7]
}

const replies = Array.from({length: 400}, makeReply)
console.log('phrases  ms/reply (one rule)  ms/reply (15 phrases a rule)')
let base
for (const count of [100, 1000, 3000, 10_000]) {
  const sources = rulesOf(count)
  const one = measure(compilePhrases([{...sources[0], phrases: sources.flatMap((source) => source.phrases)}], {}), replies)
  const many = measure(compilePhrases(sources, {}), replies)
  base ??= one
  console.log(`${String(count).padStart(7)}  ${one.toFixed(4)} (${(one / base).toFixed(2)}x)      ${many.toFixed(4)}`)
}
const builtIn = fromArchive(phrases)
console.log(`built-in rules: ${measure(builtIn, replies).toFixed(4)} ms/reply`)
