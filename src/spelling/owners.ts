// `enjoyed there tea`, `in they're garage`, `put you're lid`: behind a verb or a preposition a thing has an owner.
import {wordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'
import type {Neighbours} from './neighbours.js'
import {isMany, isOne, pluralOf, smallWords} from './nouns.js'
import {areCounted, isVerbAlone, objects, plainOfThirdAlone} from './parts-of-speech.js'
import {prepositions} from './subjects.js'
import {isPastAlone, isPlainOnly, pastOfParticiple, plainOfPast, plainOfThird} from './verbs.js'
import {frequencyOf} from './words.js'

/** What is written, by what its last word is: nothing that somebody has stands behind that. */
const written: Readonly<Record<string, readonly [last: string, right: string]>> = {there: ['there', 'their'], "they're": ['are', 'their'], "you're": ['are', 'your']}

/** They say where there is, and nothing follows that is somebody's. */
const places = wordSet('in on over from at by to through for near around until before after outside')
/** `He moved there weeks ago`: nothing is done to what follows. */
const going = wordSet('be is are was were been get got go went come came arrived stay stayed live lived moved parked work worked hear')
/** A clause stands behind these. */
const saying = wordSet('know see saw hear heard hope gather understand notice noticed believe think thought say said tell told find found feel guess mean check confirm ensure show appreciate')

const hasObject = (norm: string): boolean => !going.has(norm) && (isOneOf(norm, 'put|set|cut|have|has|had') || isVerbAlone(norm) || plainOfPast(norm) !== undefined || (isPlainOnly(norm) && !areCounted('the', norm)))
const isThing = (norm: string): boolean => !smallWords.has(norm) && !isVerbAlone(norm) && !/(?:wards|ing)$/.test(norm) && (frequencyOf(pluralOf(norm)) >= leastKnown || isMany({kind: 'word', text: norm, norm}))
/** 7 x log2. */
const leastKnown = 115

/** `Check you're address`: no parents, whom somebody may be, and nothing that is said of people. */
const isOnesOwn = (norm: string): boolean => isThing(norm) && !isMany({kind: 'word', text: norm, norm}) && !areCounted('are', norm)

/** `We see you're parents`, `before you pay you're shown it`: a clause of its own. */
export const isClause = ({before, before2, after}: Neighbours): boolean => (saying.has(before) && !isOnesOwn(after)) || isOneOf(after, 'free|best|home|welcome|able') || (isOneOf(before2, 'you|they|we') && !areCounted('your', after)) || plainOfPast(after) !== undefined || areCounted('very', after)

/** What nobody is said to be: `van` and `note`, and neither `home` nor `guest`. */
export const isPossession = (norm: string): boolean =>
  isOne({kind: 'word', text: norm, norm}) && areCounted('the', norm) && !isOneOf(norm, 'guest|expert|host|game|adult|friend|lead|square|front|top|bottom|stock|cash|stand|side') && !/(?:[eo]r|ist|ant?|[^m]ent|al|ic|ive)$/.test(norm.replace(/^(?:van|letter|number|pan|fan|plan)$/, '')) && !['is', 'was', 'are', 'be', 'very'].some((said) => areCounted(said, norm))

/** `who's note confirms`: nobody is a note; `whose eaten all of it`: a participle and what it is done to. */
const whose = (word: string, {after, after2}: Neighbours): string | undefined => {
  if (word === "who's") return (/^(?:is|was|has|had|will|would|can)$/.test(after2) || plainOfThirdAlone(after2) !== undefined || isPastAlone(after2)) && isPossession(after) ? 'whose' : undefined
  if (after === 'been') return "who's"
  if (/^(?:thought|left|felt|bound|ground|wound|lead|need|drunk|cast)$/.test(after) || pastOfParticiple(after) === undefined || plainOfPast(after) === after) return undefined
  return after !== 'run' && (objects.has(after2) || isOneOf(after2, 'all|some|any|one|his|their')) ? "who's" : undefined
}

/** Whose the thing behind it is, or undefined. */
export const ownerMeant = (word: string, around: Neighbours): string | undefined => {
  if (word === "who's" || word === 'whose') return whose(word, around)
  const {before, after, after2} = around
  const [last, right] = written[word] ?? []
  if (last === undefined || after === '' || areCounted(last, after)) return undefined
  if (word !== 'there' && isClause(around)) return undefined
  // `every pound raised there pays for`: a participle behind what it tells of, and then that one's verb.
  if (word === 'there' && pastOfParticiple(before) !== undefined && plainOfThird(after) !== undefined && !smallWords.has(around.before2)) return undefined
  // `my cousin there asks for it`
  if (word === 'there' && plainOfThird(after) !== undefined && isOneOf(around.after2, 'for|with|to')) return undefined
  const governed = prepositions.has(before) ? word !== 'there' || !places.has(before) : hasObject(before)
  // `you're clock has been mended`
  const isSubject = word !== 'there' && isOneOf(after2, "has|is|was|will|had|can|should|needs|does|hasn't|isn't|wasn't|won't")
  return (governed || isSubject) && (after === 'own' || isThing(after.replace(/'s$/, ''))) && (word !== 'there' || !isOneOf(after2, 'is|are|was|were|has|have|had|will|would|can|may|must|do|did|you|we|they')) ? right : undefined
}
