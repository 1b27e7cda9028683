import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {bySentence} from '../../src/tokens/recurring.js'
import {hasTrait, trait, wordsWith} from '../../src/tokens/traits.js'
import {edges, neighboursOf, rightOf} from '../../src/spelling/neighbours.js'
import {isOne} from '../../src/spelling/nouns.js'
import {isPossession} from '../../src/spelling/owners.js'
import {areCounted} from '../../src/spelling/parts-of-speech.js'
import {mended} from '../../src/spelling/mended.js'
import {wordSet} from '../../src/matching/word-set.js'
import {isOneOf} from '../../src/matching/words.js'

const determiners = wordSet('the a an your our my their')
const finite = wordSet('is are was were am')
const openings = wordSet('we they i you it he she')

/** Two small words that never stand together. */
const clash = (first: string, second: string): boolean => {
  if (determiners.has(first)) return determiners.has(second) || (first === 'the' && isOneOf(second, 'some|its|any|his|her|this|these')) || (first === 'a' && isOneOf(second, 'no|these|those|another'))
  if (finite.has(first)) return second === 'been' || (finite.has(second) && first !== second)
  if (first === 'we' || first === 'they') return isOneOf(second, 'was|is|be|been')
  if (first === 'it' || first === 'he' || first === 'she') return second === 'been'
  if (first === 'you') return second === 'was' || second === 'been'
  return first === 'i' && (second === 'been' || second === 'is')
}

/** Where the two may stand together all the same. */
const excused = (reply: Reply, i: number, first: Token, second: Token): boolean => {
  const {value, tokens, sentences} = reply
  const before = tokens[i - 2]?.sentence === first.sentence ? (tokens[i - 2]?.norm ?? '') : ''
  // `Who they are is`, `all we are is`: the subject is a clause of its own.
  if (finite.has(first.norm) && finite.has(second.norm)) return /\b(?:what|who|where|how|all|that|which|whatever|whether)\b/i.test(value.slice(sentences[first.sentence]?.start ?? 0, first.start))
  // `We ask that, once in, they be quiet`: only where a clause surely begins.
  if (second.norm === 'be') return (before !== ',' && tokens[i - 1]?.sentence === first.sentence) || /that/i.test(value.slice(sentences[first.sentence]!.start, first.start))
  if (second.norm === 'been') return before.endsWith("'ve") || isOneOf(before, "have|has|had|haven't|hasn't|hadn't|having|'d")
  // `The one who rang you was right`: only behind a comma, and where a clause surely begins.
  if (first.norm === 'you') return tokens[i - 2]?.text !== ',' && !(isOneOf(before, 'see|know|understand|hear') && isOneOf(tokens[i - 4]?.norm ?? '', 'can|i|we|to'))
  // `so do you and I is wrong`.
  if (second.norm === 'is') return first.norm === 'i' && isOneOf(before, 'and|letter|the|small')
  // `a no hurts`, `a no parking zone`, `a no vote`
  if (second.norm !== 'no') return false
  const noun = tokens[i + 4]
  return tokens[i + 3]?.text !== ' ' || noun === undefined || (noun.norm !== 'way' && !isOne(noun)) || noun.norm === 'vote' || !/^(?:|for|on|to|in|at|and|but|so|if|when|with)$/.test(neighboursOf(reply, i + 4).after)
}

/** `the your`: the first is left over; `is been`: the first is another verb; `we was`. What else may be meant is not known. */
const rightFor = ({text, norm}: Token, second: Token): string[] => {
  const verb = second.norm === 'been' ? had[norm] : undefined
  if (verb !== undefined) return [`${verb} been`]
  const right = openings.has(norm) ? mended(`${text} ${second.text}`) : undefined
  if (right !== undefined) return [right]
  return norm !== 'the' ? [] : [text === norm ? second.text : second.text.charAt(0).toUpperCase() + second.text.slice(1)]
}
const had: Readonly<Record<string, string>> = {is: 'has', was: 'had', are: 'have', were: 'had', am: 'have'}

const isPlace = (norm: string): boolean => isOneOf(norm, 'in|into|inside|onto|on|off|under')

/** `in it bag.`: a thing that ends the clause; not `with it today`, nor `on it mate`. */
const isItsThing = (reply: Reply, at: number): boolean => {
  const around = neighboursOf(reply, at)
  const {before, after, after2} = around
  if (after2 !== '' || !isPlace(before) || isOneOf(after, 'mate|boss|chief|pal|buddy|bud|man|lad|love|doll|chap|champ|king|queen|dude|bro|babe|tiger|legend|star|angel|friend|girl|boy|son|right|round|sister|captain|coach|doc') || areCounted('it', after)) return false
  const edge = rightOf(reply, at + 2, neighboursOf(reply, at + 2))
  return edge !== edges.line && isPossession(after) && /^[.!?,;)]/.test(reply.tokens[at + 3]?.text ?? '.')
}

/** What a clash begins with. */
const small = trait(({norm}) => determiners.has(norm) || finite.has(norm) || openings.has(norm))

/** Whether two words of a sentence may clash, whatever else stands there. */
const mayClash = bySentence(({tokens}, {first, last}): boolean => {
  for (let i = first; i + 2 <= last; i++) {
    const word = tokens[i]!
    const next = tokens[i + 2]!
    if (word.kind === 'word' && next.kind === 'word' && hasTrait(word.text, small) && (clash(word.norm, next.norm) || (word.norm === 'it' && i > first && isPlace(tokens[i - 2]?.norm ?? '')))) return true
  }
  return false
})

export default defineRule({
  title: 'Small words that do not go together',
  severity: 'warning',
  message: '“{found}” does not go together: one word is left over, or one is missing.',
  rationale: 'One of the two is what is left of an earlier wording.',
  examples: [
    {text: 'Please share the your order number, and sorry for the any trouble.', flags: ['the your', 'the any']},
    {text: 'The order is been shipped. There is are two of them, and they was full.', flags: ['is been', 'is are', 'they was']},
    {text: 'Hi Una, you was right, and we can see you was kind.', flags: ['you was', 'you was']},
    {text: 'There is a no charge on it.', flags: ['a no']},
    {text: 'Ring at ten, we be in. We ask that, once in, they be kind.', flags: ['we be']},
    {text: 'Put it back in it box, and hang it on it hook.', flags: ['it', 'it']},
    {text: 'Put the lamp in it today. I am on it boss. There is nothing in it mate, so we look into it first thing.', flags: []},
    {text: 'It’s been shipped. See the “Your orders” page; you may have an A rating. If it’s a no we’ll say so; it’s a no parking zone, and a no hurts.', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    if (!reply.sentences.some((_, index) => mayClash(reply, index))) return
    for (const i of wordsWith(reply, small)) {
      const [first, space, second] = [tokens[i], tokens[i + 1], tokens[i + 2]]
      if (first?.norm === 'it' && second?.text === second?.norm && isItsThing(reply, i)) yield {start: first.start, end: first.end, message: `“${second!.text}” is something that it has: write “its”.`, suggestions: [`${first.text}s`]}
      if (first?.kind !== 'word' || second?.kind !== 'word' || space?.text !== ' ' || second.text !== second.norm || first.sentence !== second.sentence) continue
      if (clash(first.norm, second.norm) && !excused(reply, i, first, second)) yield {start: first.start, end: second.end, suggestions: rightFor(first, second)}
    }
  }
})
