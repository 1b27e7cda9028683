import retextRepeatedWords from 'retext-repeated-words'
import {fromRetext} from '../../src/retext.js'
import {defineRule, type Reply, type Text} from '../../src/rule.js'
import {bySentence} from '../../src/tokens/recurring.js'
import {wordSet} from '../../src/word-set.js'

const check = fromRetext(retextRepeatedWords, undefined, (message, start, end) => ({start, end, suggestions: message.expected ?? []}))

/** Said twice on purpose. */
const meant = wordSet('so very really much many bye no yes ha well now there long again more far too aw oh knock please-please night big never ever go hey')
/** Hardly ever said twice on purpose, so that one may be dropped without asking. */
const small = wordSet('the a an to of in on at for with and or is are was were be been we you i they he she it our your their my this these those from by as but if will would can could should have has able')

/** The plugin walks the whole tree; it is asked only where one word follows itself. */
const repeats = (reply: Reply): boolean =>
  reply.sentences.some(({first}, index) => repeatsIn(reply, index) || repeatsAt(reply, first) || repeatsAt(reply, first + 1))

const repeatsAt = ({tokens}: Text, i: number): boolean => {
  const token = tokens[i]
  return i > 1 && token?.kind === 'word' && tokens[i - 1]?.kind === 'space' && tokens[i - 2]?.norm === token.norm && !meant.has(token.norm)
}

/** Within a sentence. */
const repeatsIn = bySentence((text, {first, last}): boolean => {
  for (let i = first + 2; i <= last; i++) if (repeatsAt(text, i)) return true
  return false
})

export default defineRule({
  title: 'Says a word twice',
  severity: 'warning',
  message: '“{found}” says a word twice.',
  rationale: 'A doubled word is what is left of an edit made in a hurry, and everybody sees it.',
  examples: [
    {text: 'We will call you at at noon.', flags: ['at at']},
    {text: 'Please please write to us.', flags: ['Please please']},
    {text: 'We will call you at noon.', flags: []},
    {text: 'What this is is a loan.', flags: []},
    {text: 'Bye bye, and thank you so so much! 2/2', flags: []}
  ],
  *check(reply) {
    if (!repeats(reply)) return
    for (const hit of check(reply)) {
      const [first = ''] = reply.value.slice(hit.start, hit.end).toLowerCase().split(/\s+/)
      // `What it is is a hold`: the subject is a clause of its own.
      if (first === 'is' && /\b(?:what|all|who|where|whatever)\b[^.!?;,]{0,40}$/i.test(reply.value.slice(0, hit.start))) continue
      if (!meant.has(first)) yield {...hit, certain: small.has(first)}
    }
  }
})
