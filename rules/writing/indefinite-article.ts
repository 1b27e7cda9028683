import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {fit} from '../../src/spelling/context.js'
import {neighboursOf} from '../../src/spelling/neighbours.js'
import {wrongWords} from '../../src/spelling/wrong-words.js'
import {frequencyOf} from '../../src/spelling/words.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'

/** How a word begins to the ear; undefined where people differ, or where it may be read in two ways. */
type Sound = 'vowel' | 'consonant' | undefined

/** A vowel letter that sounds like a consonant: a unit, a user, a euro, a one-off, a U-bend. */
const likeConsonant = /^(?:u-|eu|ew|uni(?:$|-|s$|t|q|v|f|c|on|sex|lat)|unan|us[aeu]|ut[aeio]|ubi|uk|ur[aiou]|ugan|one(?:$|-|s\b|'|ness)|once|oui)/
const silentH = /^(?:hour|honest|honou?r|heir)/
/** An unstressed h: some still write `an historic`. And an American herb; and letters that may be read one by one, `npm`. */
const eitherWay = /^(?:histor|hotel|habit|hero|horr|hilar|hyst|hallu|hisp|herb|hypo|harmon|here|y[^aeiou]|x|[^aeiouy]+$|[^a-z])/
/** Letters whose names begin with a vowel, read one by one: an FM radio, an X-ray. */
const vowelNames = 'aefhilmnorsx'

/** Capitals that are read as the words they stand for, or by some as a word. */
const readOut = wordSet('sql nz ny nyc sw nw ne se mb mhz mm ml ft lb lbs sgd nzd hkd mxn rmb eur st ltd mr mrs ms mg mph mpg sqm msg rs')
/** Capitals with a vowel in them that are read letter by letter. */
const letters = wordSet('hdmi led rac mot sms mri mba nda fda fbi suv rfid nhs mp hgv')
const consonantLetters = wordSet('uk us usa usb url uv un ui ux uht uhd ufo utc usp')

const soundOfInitials = (norm: string): Sound => {
  if (readOut.has(norm)) return undefined
  if (consonantLetters.has(norm)) return 'consonant'
  if (/^[aeio][a-z]{1,3}$/.test(norm)) return likeConsonant.test(norm) && norm !== 'eu' ? undefined : 'vowel'
  if (norm.length > 5 || (/[aeiouy]/.test(norm) && !letters.has(norm))) return undefined
  return vowelNames.includes(norm.charAt(0)) ? 'vowel' : 'consonant'
}

/** An 8, an 11, an 18, an 80; 1,100 may be eleven hundred. */
const soundOfNumber = (digits: string): Sound => {
  if (/^(?:8|1[18](?!\d|,\d|\.\d{3}))/.test(digits)) return 'vowel'
  return /^(?:[2-79]|1(?![18]))/.test(digits) ? 'consonant' : undefined
}

const soundOfWord = (norm: string): Sound => {
  if (/^[a-z]-/.test(norm)) return vowelNames.includes(norm.charAt(0)) ? 'vowel' : 'consonant'
  if (eitherWay.test(norm)) return undefined
  return /^[aeiou]/.test(norm) ? (likeConsonant.test(norm) ? 'consonant' : 'vowel') : silentH.test(norm) ? 'vowel' : 'consonant'
}

const soundOf = ({kind, text, norm}: Token): Sound => {
  if (kind === 'number' || kind === 'time' || kind === 'money') return soundOfNumber(text.replace(/^\D+/, ''))
  // `an 8-hour trip`, `an 80s night`, `an 8% rise`
  if ((kind === 'word' || kind === 'measure' || kind === 'percentage') && /^\d/.test(text)) return soundOfNumber(text)
  if (kind === 'camel' || kind === 'word') if (/^[aeio][A-Z]/.test(text)) return 'vowel'
  if (kind === 'initialism' || (norm.length > 1 && text === text.toUpperCase() && kind === 'word')) return soundOfInitials(norm)
  if (kind !== 'word' || norm.length < 2) return undefined
  // Of `one-way` and `half-hour` the first word tells.
  const hyphen = norm.indexOf('-')
  const known = hyphen === 1 ? leastKnown : Math.max(frequencyOf(norm), frequencyOf(text), hyphen > 2 ? frequencyOf(norm.slice(0, hyphen)) : 0)
  return known < leastKnown ? undefined : soundOfWord(norm)
}

/** 7 x log2: what is rarer may be a word of another tongue. */
const leastKnown = 60

/** Small words that no article stands before: there `a` is a letter, or a slip of another kind. */
const small = wordSet(
  'in is of on at and or if as it its our any all are am us an each every also again about after off other another i he she we you they the this that these those my your his her their to for from with by be been was were has have had will would can could may please not do does did but so than then there here when what where which who how let la un una el il es est ele'
)
/** With a capital by right, also where it is no name: `An European plug`, `A X-ray`. */
const adjectives = /^(?:[a-z]-[a-z]+|(?:europe|americ|austr[ai]|ital|ind|afric|as)i?[ai]ns?|english|irish|easter|october|august|april|online|android|internet)$/
/** `vitamin A each day`, `plan a or plan b`. */
const lettered = wordSet('option plan vitamin type grade part section group class appendix unit block flat hepatitis team point step answer series side level exhibit schedule list band zone')

/** `we have scissors an glue`: half of an `and`, by its neighbours. */
const isHalf = (reply: Reply, index: number): boolean => {
  const {before, after} = neighboursOf(reply, index)
  return fit(before, 'and', after) - fit(before, 'a', after) > halfBits
}
/** Of those that were an `a` one in twenty goes so much better with `and`, of the others four in five. */
const halfBits = 4

const article = trait(({norm}) => norm === 'a' || norm === 'an')

export default defineRule({
  title: '“a” or “an”',
  severity: 'warning',
  message: '“{found}” does not go with the next word.',
  rationale: 'The article goes by the sound of the next word: an hour, a unique offer, an SMS.',
  examples: [
    {text: 'We will send an replacement in a hour.', flags: ['an', 'a']},
    {text: 'It takes an hour, and a unique code comes in an SMS.', flags: []},
    {text: 'A 18-day cruise, a 8-mile walk, a 80s film and a 8% fee. An 12-week course; an one-off job; a LED bulb.', flags: ['A', 'a', 'a', 'a', 'An', 'an', 'a']},
    {text: 'An 18-day cruise, an 8-mile walk, a 1,800-mile drive, a 10-week course, a 1.8% fee, a one-off job, an in-store offer, a uni-directional mic. An Post has it.', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    for (const i of wordsWith(reply, article)) {
      const {text, norm, start, end, sentence} = tokens[i]!
      const next = tokens[i + 2]
      if (next === undefined || tokens[i + 1]?.text !== ' ' || next.sentence !== sentence || small.has(next.norm)) continue
      // A capital inside a sentence is a letter, or the sentence shouts; `An Post` is a name.
      const opens = reply.sentences[sentence]?.start === start
      if (text !== norm && (!opens || (next.text.charAt(0) !== next.norm.charAt(0) && next.kind === 'word' && !adjectives.test(next.norm)))) continue
      const before = tokens[i - 2]
      if (before !== undefined && lettered.has(before.norm)) continue
      const sound = soundOf(next)
      if (sound === undefined || (sound === 'vowel') === (norm === 'an')) continue
      // Half of an `and`.
      if (norm === 'an' && wrongWords(reply).some(({token}) => token.start === start)) continue
      yield {start, end, suggestions: norm === 'a' ? [`${text}n`] : isHalf(reply, i) ? [`${text}d`, text.slice(0, 1)] : [text.slice(0, 1)]}
    }
  }
})
