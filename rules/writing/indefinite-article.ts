import retextIndefiniteArticle from 'retext-indefinite-article'
import {fromRetext} from '../../src/retext.js'
import {defineRule, type Reply} from '../../src/rule.js'

const check = fromRetext(retextIndefiniteArticle, undefined)

/**
 * The plugin walks the whole tree, a fifth of a millisecond: it is asked only where a look at the next letter leaves a doubt.
 * `a` before a consonant's letter and `an` before a vowel's are right but for h, u, o, e and letters that are spelt out.
 */
const doubtful = (reply: Reply): boolean => {
  const {tokens} = reply
  for (let i = 0; i + 2 < tokens.length; i++) {
    const norm = tokens[i]?.norm
    if (norm !== 'a' && norm !== 'an') continue
    const next = tokens[i + 2]
    if (next === undefined || tokens[i + 1]?.kind !== 'space' || (next.kind !== 'word' && next.kind !== 'initialism' && next.kind !== 'number')) continue
    const first = next.norm.charCodeAt(0)
    const vowel = first === 97 || first === 101 || first === 105 || first === 111 || first === 117
    if (next.kind !== 'word' || vowel === (norm === 'a') || first === 104 || first === 117 || first === 111 || first === 101) return true
  }
  return false
}

export default defineRule({
  title: '“a” or “an”',
  severity: 'warning',
  message: '“{found}” does not go with the next word.',
  rationale: 'The article goes by the sound of the next word: an hour, a unique offer, an SMS.',
  examples: [
    {text: 'We will send an replacement in a hour.', flags: ['an', 'a']},
    {text: 'It takes an hour, and a unique code comes in an SMS.', flags: []},
    {text: 'Give {{name}} a {{item}} or an {{item}}.', flags: []}
  ],
  *check(reply) {
    if (!doubtful(reply)) return
    for (const hit of check(reply)) {
      // A capital letter alone, `option A`, and names of letters are no article.
      const next = /^\s+(\S+)/.exec(reply.value.slice(hit.end))?.[1] ?? ''
      if (next.length > 1 && !/^[A-Z]{2,}/.test(next)) yield hit
      else if (/^[A-Z]{2,}/.test(next)) yield {...hit, confidence: 'low'}
    }
  }
})
