// What is asked of the texts of one reply while a rule is checked: which phrases stand where, each group of them looked for once.
import type {Reply, Side, Text} from '../rule.js'
import {standsIn} from './contexts.js'
import type {Idiom} from './idiom.js'
import type {Match, Matcher} from './matcher.js'
import type {Context, Group} from './types.js'
import {wordsOf, type Words} from './words.js'

/** What is asked of the texts of one reply; the matches of all rules are found at once, at the first question. */
export interface Finder {
  matcher: Matcher
  idiom: Idiom
  /** The matches that were looked for at once. */
  found: Record<Side, ReadonlyMap<Group, readonly Match[]>>
  /** The matches in each of the customer's turns before the last. */
  asked: readonly ReadonlyMap<Group, readonly Match[]>[]
}

export class Inquiry {
  private readonly inReply = new Map<Group, readonly Match[]>()
  private readonly inCustomer = new Map<Group, readonly Match[]>()

  constructor(private readonly reply: Reply, private readonly finder: Finder) {}

  wordsOf(text: Text): Words {
    return wordsOf(text, this.finder.idiom)
  }

  /** Whether a match of the group lies between two words. */
  near(text: Text, group: Group | undefined, first: number, last: number): boolean {
    return group !== undefined && this.some(text, group, first, (match) => match.first < last, (match) => match.last <= last)
  }

  /** Whether a match that begins at a word or after it is of a kind, up to the first one that is too far on. */
  some(text: Text, group: Group, from: number, near: (match: Match) => boolean, is: (match: Match) => boolean): boolean {
    const matches = this.matchesOf(text, group)
    let low = 0
    for (let high = matches.length; low < high; ) {
      const middle = (low + high) >> 1
      if (matches[middle]!.first < from) low = middle + 1
      else high = middle
    }
    for (let at = low; at < matches.length && near(matches[at]!); at++) if (is(matches[at]!)) return true
    return false
  }

  /** In order of their first words, and looked for once: a reply may hold thousands of places. */
  matchesOf(text: Text, group: Group): readonly Match[] {
    const known = (text === this.reply ? this.inReply : this.inCustomer).get(group)
    if (known) return known
    const found = this.finder.matcher.matchesOf(text, group, this.finder.idiom)
    const inOrder = found.length < 2 ? found : found.toSorted((a, b) => a.first - b.first)
    ;(text === this.reply ? this.inReply : this.inCustomer).set(group, inOrder)
    return inOrder
  }

  isIn(text: Text, group: Group): boolean {
    return this.matchesOf(text, group).length > 0
  }

  isInEither(group: Group): boolean {
    const {reply} = this
    return this.isIn(reply, group) || (reply.customer !== undefined && this.isIn(reply.customer, group))
  }

  /** Whether a text of the company's says so, and does not deny it, nor do the words stand in what else does not count. */
  says(group: Group, text: Text = this.reply, ...ignore: readonly Context[]): boolean {
    const {reply, finder} = this
    const words = this.wordsOf(text)
    const matches = text === reply ? this.matchesOf(text, group) : finder.matcher.matchesOf(text, group, finder.idiom)
    return matches.some(({phrase, first, last}) => !['negated' as const, ...ignore].some((context) => standsIn(context, text, words, first, last, finder.matcher.isNegative(phrase))))
  }
}
