// `one of our driver`: behind these there are several.
import {wordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'
import type {Text, Token} from '../rule.js'
import {isOne, pluralOf} from './nouns.js'
import {isPlainOnly} from './verbs.js'

const parts = wordSet('one each two three four five many few several both either neither')
/** `section four of the form`; `the last four of the card` are digits, and in `do either of those help` no noun follows. */
const numbered = wordSet('section part page line step chapter question item number box paragraph clause row column version stage phase point day week episode volume series round unit floor platform draft slide level zone bay gate leg act scene module lesson tome tier wave lane terminal lot exhibit appendix article verse exercise figure hall wing aisle shelf drawer slot port track side reel paper milestone entry stanza segment booth court field pitch deck batch edition')
/** `five of the batch`: one that is many. */
const collective = wordSet('batch group team crew class course year season series list lot set range bunch crop crowd family chart bill field party squad panel board public press staff')
const owners = wordSet('the our your these those my their')
/** What ends the noun: no other follows that it could belong to. */
const ends = wordSet('is are was were has have had will would can could may might should who that which to in on at for from with by within before after and or but as if when while until today tomorrow shortly soon about regarding')

/** The singular behind `one of our`, and what should stand there. */
export const singleOf = ({tokens}: Text, of: number): {noun: Token; right: string} | undefined => {
  if (!parts.has(tokens[of - 2]?.norm ?? '')) return undefined
  const {sentence} = tokens[of]!
  const at = (steps: number): Token | undefined => (tokens[of + 2 * steps]?.sentence === sentence && tokens[of + 2 * steps - Math.sign(steps)]?.kind === 'space' ? tokens[of + 2 * steps] : undefined)
  const noun = at(2)
  if (noun === undefined || !parts.has(at(-1)?.norm ?? '') || numbered.has(at(-2)?.norm ?? '') || isOneOf(at(-2)?.norm ?? '', 'last|first') || (isOneOf(at(1)?.norm ?? '', 'these|those') && isPlainOnly(noun.norm)) || !owners.has(at(1)?.norm ?? '') || !isOne(noun) || (at(1)!.norm === 'the' && collective.has(noun.norm))) return undefined
  const behind = at(3)
  if (behind === undefined ? tokens[of + 5] !== undefined && !/^[.?!,;]|\n/.test(tokens[of + 5]!.text) : !ends.has(behind.norm)) return undefined
  return {noun, right: pluralOf(noun.norm)}
}
