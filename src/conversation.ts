// What a conversation of several turns shows: how often the customer came back, what was never answered. Pure.
import type {Text, Turn} from './rule.js'

const hour = 3_600_000

const time = ({at}: Turn): number | undefined => {
  const parsed = at === undefined ? Number.NaN : Date.parse(at)
  return Number.isNaN(parsed) ? undefined : parsed
}

/** A later part of a reply sent in several, `2/3`: what it lacks may stand in the part before. */
export const isLaterPart = ({tokens}: Text): boolean => tokens.some(({kind, norm}) => kind === 'thread-mark' && Number.parseInt(norm.replace(/^\D+/, ''), 10) > 1)

/** Hours between two turns; undefined when either has no time. */
export const hoursBetween = (earlier: Turn, later: Turn): number | undefined => {
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
