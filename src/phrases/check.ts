// What a rule of phrases does with the matches: exceptions, contexts, what must be there too, what is missing.
import {isLaterPart} from '../customer/conversation.js'
import type {Hit, Reply, Side, Text} from '../rule.js'
import {standsIn} from './contexts.js'
import type {Idiom} from './idiom.js'
import {longestFirst, overlaps} from './longest.js'
import type {Match, Matcher} from './matcher.js'
import {isAbsence} from './starts.js'
import type {CompiledBody, Context, Group} from './types.js'
import {wordsOf, type Words} from './words.js'

/** Words that `before` and `after` reach. */
const reach = 6

/** What is asked of the texts of one reply; the matches of all rules are found at once, at the first question. */
export interface Finder {
  matcher: Matcher
  idiom: Idiom
  /** The matches that were looked for at once. */
  found: Record<Side, ReadonlyMap<Group, readonly Match[]>>
  /** The matches in each of the customer's turns before the last. */
  asked: readonly ReadonlyMap<Group, readonly Match[]>[]
}

interface Place extends Match {
  by?: readonly string[]
}

/** More words than one phrase spans: gaps and words of the longest one. */
const longest = 64

/** One reply, one rule. */
export class Check {
  private readonly inReply = new Map<Group, readonly Match[]>()
  private readonly inCustomer = new Map<Group, readonly Match[]>()

  /** @param answers what the company has said since, which counts as an answer too */
  constructor(readonly rule: CompiledBody, readonly message: () => string, readonly reply: Reply, readonly finder: Finder, readonly answers: readonly Text[] = []) {}

  private wordsOf(text: Text): Words {
    return wordsOf(text, this.finder.idiom)
  }

  hits(): Hit[] {
    const hits = isAbsence(this.rule) ? this.absence() : this.all()
    return this.rule.once ? hits.slice(0, 1) : hits
  }

  /** A place that another reader found, unless the rule's exceptions hold or what it misses is there. */
  at(place: Hit): Hit[] {
    return this.isExempt() || this.isPresent() || this.isExceptedAt(place) ? [] : [{...place, ...this.handling()}]
  }

  /** What excuses a phrase of the sentence excuses the sentence, of which no phrase tells where it is. */
  private isExceptedAt({start, end, in: side}: Hit): boolean {
    const {unless} = this.rule
    const text = side === 'customer' ? this.reply.customer : this.reply
    if (unless === undefined || text === undefined) return false
    const words = this.wordsOf(text)
    const first = words.start.findIndex((at) => at >= start)
    if (first < 0) return false
    const after = words.start.findIndex((at) => at >= end)
    const last = after < 0 ? words.start.length : after
    return this.near(text, unless.sentence, first, last)
  }

  private all(): Hit[] {
    const {rule, reply} = this
    const {customer} = reply
    const hits = this.hitsOf(reply, 'reply', this.places())
    return customer && rule.customer !== undefined ? [...hits, ...this.hitsOf(customer, 'customer', this.finder.found.customer.get(rule.customer) ?? [])] : hits
  }

  private places(): Place[] {
    const {rule} = this
    const found = this.finder.found.reply
    const places: Place[] = rule.phrases === undefined ? [] : [...(found.get(rule.phrases) ?? [])]
    for (const {group, by} of rule.replace ?? []) for (const match of found.get(group) ?? []) places.push({...match, by})
    return this.rule.signs ? [...places, ...this.signPlaces(this.rule.signs)] : places
  }

  /** The places of weak signs, when enough different ones stand, each in words that no other counted by. */
  private signPlaces({needs, reply, customer}: NonNullable<CompiledBody['signs']>): Place[] {
    const asked = this.reply.customer
    const found = reply.filter((group) => this.finder.found.reply.has(group)).length
    if (found === 0 || found + (asked ? customer.length : 0) < needs || !this.surroundings()) return []
    let count = asked ? customer.filter((group) => this.isIn(asked, group)).length : 0
    const taken = new Set<number>()
    const standing = reply.flatMap((group) => {
      const places = (this.finder.found.reply.get(group) ?? []).filter((place) => this.stands(this.reply, place))
      const own = places.find(({first, last}) => !taken.has(first) && !taken.has(last - 1))
      if (own) {
        count += 1
        for (let word = own.first; word < own.last; word++) taken.add(word)
      }
      return places
    })
    return count >= needs ? standing : []
  }

  private hitsOf(text: Text, side: Side, places: readonly Place[]): Hit[] {
    const hits: Hit[] = []
    if (places.length === 0 || !this.surroundings() || this.isPresent()) return hits
    const words = this.wordsOf(text)
    for (const place of longestFirst(places)) {
      if (!this.stands(text, place)) continue
      const start = words.start[place.first]!
      const end = words.end[place.last - 1]!
      hits.push({
        start,
        end,
        ...(side === 'customer' && {in: side}),
        ...(place.by && {suggestions: place.by.map((by) => casedAs(text.value.slice(start, end), by))}),
        ...this.handling(),
      })
    }
    return hits
  }

  /** Exceptions and conditions that hold for the whole reply. */
  private surroundings(): boolean {
    const {when} = this.rule
    const {reply} = this
    // Most replies are of another subject: what excuses a rule is looked for where it has one.
    if (when?.reply !== undefined && !this.isIn(reply, when.reply)) return false
    if (when?.either !== undefined && !this.isInEither(when.either)) return false
    if (when?.topic !== undefined && !this.isNamed() && !this.isInEither(when.topic)) return false
    if (when?.customer !== undefined && !(reply.customer && this.isIn(reply.customer, when.customer))) return false
    return !this.isExempt()
  }

  private isExempt(): boolean {
    const {unless} = this.rule
    const {reply} = this
    if (unless?.reply !== undefined && this.isIn(reply, unless.reply)) return true
    return unless?.customer !== undefined && reply.customer !== undefined && this.isIn(reply.customer, unless.customer)
  }

  /** Contexts, conditions and exceptions of one place. */
  private stands(text: Text, place: Place): boolean {
    const {when, ignore, only} = this.rule
    const words = this.wordsOf(text)
    const negative = this.finder.matcher.isNegative(place.phrase)
    const stands = (context: Context): boolean => standsIn(context, text, words, place.first, place.last, negative)
    if (ignore?.some(stands)) return false
    if (only && !only.some(stands)) return false
    if (when?.sentence !== undefined && !this.near(text, when.sentence, words.first[place.first]!, words.last[place.first]!)) return false
    return !this.isExcepted(text, place)
  }

  private isExcepted(text: Text, place: {first: number; last: number}): boolean {
    const {unless} = this.rule
    if (!unless) return false
    const words = this.wordsOf(text)
    const first = words.first[place.first]!
    const last = words.last[place.first]!
    return (
      this.near(text, unless.sentence, first, last) ||
      this.near(text, unless.before, Math.max(first, place.first - reach), place.first) ||
      this.near(text, unless.after, place.last, Math.min(last, place.last + reach)) ||
      (unless.overlap !== undefined && this.some(text, unless.overlap, place.first - longest, (match) => match.first < place.last, (match) => overlaps(match, place)))
    )
  }

  /** Whether a match of the group lies between two words. */
  private near(text: Text, group: Group | undefined, first: number, last: number): boolean {
    return group !== undefined && this.some(text, group, first, (match) => match.first < last, (match) => match.last <= last)
  }

  /** Whether a match that begins at a word or after it is of a kind, up to the first one that is too far on. */
  private some(text: Text, group: Group, from: number, near: (match: Match) => boolean, is: (match: Match) => boolean): boolean {
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
  private matchesOf(text: Text, group: Group): readonly Match[] {
    const known = (text === this.reply ? this.inReply : this.inCustomer).get(group)
    if (known) return known
    const found = this.finder.matcher.matchesOf(text, group, this.finder.idiom)
    const inOrder = found.length < 2 ? found : found.toSorted((a, b) => a.first - b.first)
    ;(text === this.reply ? this.inReply : this.inCustomer).set(group, inOrder)
    return inOrder
  }

  private isIn(text: Text, group: Group): boolean {
    return this.matchesOf(text, group).length > 0
  }

  private isInEither(group: Group): boolean {
    const {reply} = this
    return this.isIn(reply, group) || (reply.customer !== undefined && this.isIn(reply.customer, group))
  }

  /** Whether the config names the rule's pack: then its subject is what the company deals in. */
  private isNamed(): boolean {
    const {pack} = this.rule
    return pack !== undefined && this.reply.settings.namedPacks?.includes(pack) === true
  }

  /** Whether a text of the company's says so, and does not deny it. */
  private says(group: Group, text: Text = this.reply): boolean {
    const {reply, finder} = this
    const words = this.wordsOf(text)
    const matches = text === reply ? this.matchesOf(text, group) : finder.matcher.matchesOf(text, group, finder.idiom)
    return matches.some(({phrase, first, last}) => !standsIn('negated', text, words, first, last, finder.matcher.isNegative(phrase)))
  }

  /** Whether what should be there is there. */
  private isPresent(): boolean {
    const {missing} = this.rule
    if (!missing) return false
    const {reply, finder} = this
    if (missing.earlier && reply.earlier.some((turn) => finder.matcher.matchesOf(turn, missing.group, finder.idiom).length > 0)) return true
    const matches = this.matchesOf(reply, missing.group)
    const {sentences} = missing
    if (sentences === undefined) return matches.length > 0
    const words = this.wordsOf(reply)
    const spoken = [...new Set(words.first)]
    const end = spoken[sentences] ?? words.words.length
    return matches.some((match) => match.last <= end)
  }

  /** The reply's first sentence, when nothing in the reply is what should be there. */
  private absence(): Hit[] {
    const {when} = this.rule
    const {reply, finder} = this
    const words = this.wordsOf(reply)
    if (words.words.length === 0 || isLaterPart(reply)) return []
    if (when?.sentence !== undefined && !finder.found.reply.has(when.sentence)) return []
    if (when?.reply !== undefined && !finder.found.reply.has(when.reply)) return []
    if (when?.customer !== undefined && !(reply.customer && finder.found.customer.has(when.customer))) return []
    if (!this.surroundings() || this.isPresent()) return []
    if (this.isExcepted(reply, {first: 0, last: words.last[0]!})) return []
    const sentence = reply.sentences[reply.tokens[words.token[0]!]!.sentence]!
    return [{start: sentence.start, end: sentence.end, ...this.handling()}]
  }

  /** What a rule of two jobs says: that the answer is safe, or what to add to it. */
  private handling(): Partial<Hit> {
    const {handled, unsafe} = this.rule
    const message = this.message()
    if (!handled && !unsafe) return {}
    const safe = this.answers.filter((text) => unsafe === undefined || !this.says(unsafe.group, text))
    const missing = (handled ?? []).filter(({group}) => !this.says(group) && !safe.some((text) => this.says(group, text))).map((part) => part.says)
    const wrong = unsafe !== undefined && this.says(unsafe.group)
    if (missing.length === 0 && !wrong) return {handled: true, message: withMissing(message, '')}
    return {message: withMissing(message, [listed(missing, 'Add: '), wrong ? `Leave out: ${unsafe.says}.` : ''].filter(Boolean).join(' '))}
  }
}

const listed = (parts: readonly string[], before: string): string => (parts.length === 0 ? '' : `${before}${parts.join('; ')}.`)

/** Puts what is missing where the message wants it, else at its end. */
const withMissing = (message: string, missing: string): string =>
  (message.includes('{missing}') ? message.replace('{missing}', missing) : `${message} ${missing}`).replace(/\s+/g, ' ').trim()

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

/** The replacement with the capital of what it replaces. */
const casedAs = (written: string, by: string): string =>
  isCapital(written.charAt(0)) && !isCapital(written.charAt(1)) ? by.charAt(0).toUpperCase() + by.slice(1) : by
