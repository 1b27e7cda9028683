// What a conversation of several turns shows: how often the customer came back, what was never answered. Pure.
import {lazily} from '../memo/lazily.js'
import type {Text, Turn} from '../rule.js'
import {wordSet} from '../matching/word-set.js'

const hour = 3_600_000

const time = ({at}: Turn): number | undefined => {
  const parsed = at === undefined ? Number.NaN : Date.parse(at)
  return Number.isNaN(parsed) ? undefined : parsed
}

/** Words of questions and complaints in general; what they are about is in the others. */
const common = wordSet(
  'about again also been before being could does doing done down from have having hello here just know late like many more much need never nothing only other please really right same should some still sure tell than thank thanks that their them then there these they thing this those time today told want well were what when where which will with working would your yours'
)

/** What a text speaks of: its longer words by their beginnings, so that `change` and `changed` are one. */
export const subjectsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)).map((word) => word.slice(0, 5)))

/** How many subjects two texts have in common. */
export const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((subject) => other.has(subject)).length

/** Something is amiss with it. */
const trouble = lazily(() => /\b(?:late|delayed|overdue|missing|lost|broken|faulty|stuck|damaged|leak(?:s|ing)?|down|wrong|waiting|where(?:['’]s| is| are)|no sign|(?:not|never|n['’]t|hasnt|havent|isnt|doesnt) (?:\w+ ){0,2}(?:come|came|arrived?|here|work(?:s|ing|ed)?|received?|delivered|refunded|fixed|turned up|shown up|got|had))\b/iu)
/** And it goes on. */
const goesOn = lazily(() => /\b(?:still|again|yet|any (?:news|update)|no (?:news|update|sign|reply)|nothing|another (?:day|week))\b/iu)
/** The company asked for something, and the customer's next turn is the answer to it. */
const asks = lazily(() => /\?|\b(?:try|please|could you|can you|let us know|send us|dm us|tell us|check)\b/iu)

/**
 * How many times the customer told of the same trouble, where the turns have no times: a turn of the company's that asked for
 * nothing stands between two. None when the last message tells of another thing.
 */
export const chases = (turns: readonly Turn[]): number => {
  let count = 0
  let about: ReadonlySet<string> = new Set()
  let last: Turn | undefined
  let told = false
  for (const turn of turns) {
    if (turn.from === 'customer' && turn.at === undefined) {
      const subjects = subjectsOf(turn.text)
      const same = count > 0 && (goesOn().test(turn.text) || (trouble().test(turn.text) && shared(subjects, about) > 0))
      const first = count === 0 && subjects.size > 0 && trouble().test(turn.text)
      if (first) about = subjects
      told = first || (same && turn.text.length < 200)
      if (told && (first || (last?.from === 'company' && !asks().test(last.text)))) count++
    }
    last = turn
  }
  return told ? count : 0
}

/** A later part of a reply sent in several, `2/3`: what it lacks may stand in the part before. */
export const isLaterPart = ({tokens}: Text): boolean => tokens.some(({kind, norm}) => kind === 'thread-mark' && Number.parseInt(norm.replace(/^\D+/, ''), 10) > 1)

/** Hours between two turns; undefined when either has no time. */
const hoursBetween = (earlier: Turn, later: Turn): number | undefined => {
  const [from, to] = [time(earlier), time(later)]
  return from === undefined || to === undefined ? undefined : (to - from) / hour
}

/**
 * How many times the customer made contact: turns of theirs, where those of one sitting count once. Without times, a turn
 * of the company's between two of theirs is no new contact, as in a chat.
 *
 * @param apart hours after which a turn is a new contact
 */
export const contacts = (turns: readonly Turn[], apart: number): number => {
  let count = 0
  let last: Turn | undefined
  for (const turn of turns) {
    const hours = last && hoursBetween(last, turn)
    if (turn.from === 'customer' && (!last || (hours !== undefined && hours >= apart))) count++
    last = turn
  }
  return count
}

/**
 * The customer's turn that nobody answered before they wrote again, at least so many hours later.
 *
 * @param apart hours
 */
export const unanswered = (turns: readonly Turn[], apart: number): Turn | undefined => {
  for (let index = turns.length - 1; index > 0; index--) {
    const [before, turn] = [turns[index - 1]!, turns[index]!]
    if (before.from !== 'customer' || turn.from !== 'customer') continue
    if ((hoursBetween(before, turn) ?? 0) >= apart) return before
  }
  return undefined
}
