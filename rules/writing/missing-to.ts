import {defineRule} from '../../src/rule.js'
import {smallWords} from '../../src/spelling/nouns.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'
import {areCounted, isVerbAlone, objects} from '../../src/spelling/parts-of-speech.js'
import {isPlainOnly} from '../../src/spelling/verbs.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'

/** What is agreed, or wanted, is to do something. */
const willing = wordSet('agreed decided promised managed wanted hoped hoping planned planning offered refused forgot able unable trying tried')
const head = trait(({norm}) => willing.has(norm))

export default defineRule({
  title: '“To” left out',
  severity: 'warning',
  message: 'A “to” is missing.',
  rationale: 'A small word that was left out makes the reader stumble.',
  overrides: ['spelling/wrong-word'],
  examples: [
    {text: 'They agreed keep the shelf for you. We were unable send it.', flags: ['agreed keep', 'unable send']},
    {text: 'They agreed to hold it. We tried call centres. Ask if you wanted help. They offered support for it.', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    for (const i of wordsWith(reply, head)) {
      const willed = tokens[i]!
      const verb = tokens[i + 2]
      if (willed.kind !== 'word' || verb === undefined || verb.text !== verb.norm || neighboursOf(reply, i).after !== verb.norm) continue
      const {norm} = verb
      const {after} = neighboursOf(reply, i + 2)
      if (isPlainOnly(norm) && !smallWords.has(norm) && !areCounted(willed.norm, norm) && objects.has(after) && (isVerbAlone(norm) || after !== 'you'))
        yield {start: willed.start, end: verb.end, suggestions: [`${willed.text} to ${verb.text}`]}
    }
  }
})
