// Learns a company's words from its past replies: what recurs, that no dictionary has, and that is no slip of a common word.
import type {Reply} from '../rule.js'
import {unknownWords} from './unknown.js'

export interface LearnedWord {
  /** As it was written most often. */
  word: string
  /** In how many replies. */
  count: number
}

export interface Learner {
  /** Reads one past reply. */
  read: (reply: Reply) => void
  /** The words so far that stand in at least so many replies, commonest first. */
  words: (atLeast?: number) => LearnedWord[]
}

/** A slip of a common word is one however often it is made: it is never learned. */
const slip = 0.35
/** A capital inside a sentence is a sign of a name, which only the nearest of words could outweigh. */
const slipOfName = -0.6
/** Written so often, with a capital, it is a name even beside a near word: `Freo`, `Niyo`. */
const often = 5

/** A learner with nothing learned. */
export const makeLearner = (): Learner => {
  const forms = new Map<string, Map<string, number>>()
  const slips = new Map<string, number>()
  return {
    read: (reply) => {
      const seen = new Set<string>()
      for (const {token, suggestions, cased} of unknownWords(reply)) {
        if (seen.has(token.norm) || !/^\p{L}[\p{L}'’-]{1,30}$/u.test(token.text) || cased !== undefined || /(.)\1$/.test(token.norm)) continue
        seen.add(token.norm)
        const [best] = suggestions
        if (best !== undefined && (best.known || best.score < (token.text === token.norm ? slip : slipOfName))) slips.set(token.norm, (slips.get(token.norm) ?? 0) + 1)
        const counts = forms.get(token.norm) ?? new Map<string, number>()
        counts.set(token.text, (counts.get(token.text) ?? 0) + 1)
        forms.set(token.norm, counts)
      }
    },
    words: (atLeast = 2) => {
      const learned: LearnedWord[] = []
      for (const [norm, counts] of forms) {
        let count = 0
        let word = norm
        let most = 0
        let capitals = 0
        for (const [form, times] of counts) {
          count += times
          if (form !== norm) capitals += times
          if (times > most) [word, most] = [form, times]
        }
        const near = slips.get(norm) ?? 0
        if (count >= atLeast && (near * 2 < count || (capitals >= often && capitals * 2 > count && near < count))) learned.push({word, count})
      }
      return learned.toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    }
  }
}
