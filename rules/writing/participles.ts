import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'
import {areCounted, isVerbAlone, objects} from '../../src/spelling/parts-of-speech.js'
import {ingOf, isPastAlone, isPlainOnly, participleOf, plainOfPast} from '../../src/spelling/verbs.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {isOneOf} from '../../src/matching/words.js'
import {wordSet} from '../../src/matching/word-set.js'

const perfect = wordSet("have has had haven't hasn't hadn't i've we've you've they've")
const passive = wordSet('be been is are was were')
const auxiliary = trait(({norm}) => perfect.has(norm) || passive.has(norm))

const adverbs = wordSet('not just already now also recently since never only still always then both all finally')
const directions = wordSet('to of by on in for with at from out up back off again')
/** `All we did was send it`, `what you do are`. */
const doing = wordSet('do does did done doing')
/** They stand by themselves, `has need of`; or another word was meant, `we are hear`. */
const apart = wordSet('need dare help please thank hear past')

/** The word behind, beyond adverbs, in the same sentence. */
const verbBehind = ({tokens}: Reply, at: number): {verb: Token; index: number} | undefined => {
  for (let index = at + 2; ; index += 2) {
    const verb = tokens[index]
    if (verb?.kind !== 'word' || tokens[index - 1]?.kind !== 'space' || verb.sentence !== tokens[at]!.sentence) return undefined
    if (!adverbs.has(verb.norm)) return {verb, index}
  }
}

const saysWhatIsDone = ({tokens}: Reply, at: number): boolean => {
  for (let index = at - 1; tokens[index]?.sentence === tokens[at]!.sentence; index--) if (doing.has(tokens[index]!.norm)) return true
  return false
}

/** `the tools you have include a saw`: what is had is told of, and nothing was done. */
const isHad = (reply: Reply, at: number): boolean => {
  const {before, before2} = neighboursOf(reply, at)
  return isOneOf(before, 'do|does|did') || (isOneOf(before, 'you|we|they|i|he|she|it') && before2 !== '' && !opening.has(before2))
}
const opening = wordSet('and but so because as if when while since although though sorry sure see hope believe think afraid')

const isWrong = (reply: Reply, at: number, {verb, index}: {verb: Token; index: number}): boolean => {
  const {norm: aux} = reply.tokens[at]!
  const {norm, text} = verb
  if (text !== norm || isHad(reply, at)) return false
  // `I am broke`
  if (isPastAlone(norm)) return perfect.has(aux) || norm !== 'broke'
  if (apart.has(norm) || !isPlainOnly(norm) || areCounted(aux, norm)) return false
  const {after, after2} = neighboursOf(reply, index)
  const isPerfect = perfect.has(aux)
  if (isPerfect ? areCounted('have', norm) : areCounted('be', norm)) return false
  // `pick and packed`
  if (after === 'and') return after2 !== plainOfPast(after2) && plainOfPast(after2) !== undefined && (isPerfect || aux === 'been')
  if (isPerfect) return isVerbAlone(norm) || objects.has(after)
  return isVerbAlone(norm) && (after === '' || objects.has(after) || directions.has(after)) && (aux === 'been' || !saysWhatIsDone(reply, at))
}

export default defineRule({
  title: 'Verb not in its participle',
  severity: 'warning',
  message: 'Behind “have” or “be” the verb takes another form.',
  rationale: 'An ending that was left out makes the reader stumble.',
  overrides: ['spelling/wrong-word', 'spelling/mixed-up'],
  examples: [
    {text: 'We’ve add a second tray. It has been pick and packed. I have order the shelf again. They were send on Monday. I have resend it. The lid has fell off, and the maker has went. I’ve got it. We will be announce the date.', flags: ['add', 'pick', 'order', 'send', 'resend', 'fell', 'went', 'announce']},
    {text: 'We have order forms, and I have work to do. All they did was send it on. It has been close. What we do is add salt. You’ve need of rest. The tools you have include a saw. I’ve reset it. It will be fun, must be cash and is to be struck off.', flags: []}
  ],
  *check(reply) {
    for (const i of wordsWith(reply, auxiliary)) {
      const found = verbBehind(reply, i)
      if (found === undefined || !isWrong(reply, i, found)) continue
      const {start, end, norm} = found.verb
      const participle = participleOf(norm)
      const forms = passive.has(reply.tokens[i]!.norm) ? [participle, ingOf(norm)] : [participle]
      yield {start, end, suggestions: forms.filter((form) => form !== undefined)}
    }
  }
})
