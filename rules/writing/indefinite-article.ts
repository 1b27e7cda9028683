import retextIndefiniteArticle from 'retext-indefinite-article'
import {fromRetext} from '../../src/retext.js'
import {defineRule, type Reply, type Token} from '../../src/rule.js'

const check = fromRetext(retextIndefiniteArticle, undefined)

/** Vowel letters that sound like a consonant, and a silent h. */
const soundsConsonant = /^(?:u(?:[ns]i|se|[ktb]|ser|r[aio])|eu|ew|one|once|o[eu]i)/
const silentH = /^(?:hour|hono|hones|heir|herb)/
/** Letters and numbers whose name begins with a vowel: an SMS, an 8. */
const vowelName = /^(?:[aefhilmnorsx]|8|11(?!\d)|18(?!\d))/

/** Whether `a` or `an` looks wrong, or the word is one of those that a look cannot tell. */
const looksWrong = (article: string, {kind, norm}: Token): boolean => {
  const an = article === 'an'
  if (kind !== 'word') return vowelName.test(norm) !== an
  const vowel = /^[aeiou]/.test(norm) ? !soundsConsonant.test(norm) : silentH.test(norm)
  return vowel !== an
}

/** The plugin walks the whole tree, a fifth of a millisecond: it is asked only where a look at the next word leaves a doubt. */
const doubtful = ({tokens}: Reply): boolean => {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const norm = tokens[i]?.norm
    if (norm !== 'a' && norm !== 'an') continue
    const next = tokens[i + 2]
    if (next === undefined || tokens[i + 1]?.kind !== 'space') continue
    if ((next.kind === 'word' || next.kind === 'initialism' || next.kind === 'number') && looksWrong(norm, next)) return true
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
