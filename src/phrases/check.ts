// What a rule of phrases does with the matches: exceptions, contexts, what must be there too, what is missing.
import {isLaterPart} from '../customer/conversation.js'
import type {Hit, Reply, Side, Text} from '../rule.js'
import {standsIn} from './contexts.js'
import {Inquiry, type Finder} from './inquiry.js'
import {longestFirst, overlaps} from './longest.js'
import type {Match} from './matcher.js'
import {isAbsence} from './starts.js'
import type {CompiledBody, Context} from './types.js'

/** Words that `before` and `after` reach. */
const reach = 6

interface Place extends Match {
  by?: readonly string[]
}

/** More words than one phrase spans: gaps and words of the longest one. */
const longest = 64

/** One reply, one rule. */
export class Check {
  private readonly inquiry: Inquiry
  /** The same of every place. */
  private handles: Partial<Hit> | undefined

  /** @param answers what the company has said since, which counts as an answer too */
  constructor(readonly rule: CompiledBody, readonly message: () => string, readonly reply: Reply, readonly finder: Finder, readonly answers: readonly Text[] = []) {
    this.inquiry = new Inquiry(reply, finder)
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
    const words = this.inquiry.wordsOf(text)
    const first = words.start.findIndex((at) => at >= start)
    if (first < 0) return false
    const after = words.start.findIndex((at) => at >= end)
    const last = after < 0 ? words.start.length : after
    return this.inquiry.near(text, unless.sentence, first, last)
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
    let count = asked ? customer.filter((group) => this.inquiry.isIn(asked, group)).length : 0
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
    const words = this.inquiry.wordsOf(text)
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
    if (when?.reply !== undefined && !this.inquiry.isIn(reply, when.reply)) return false
    if (when?.either !== undefined && !this.inquiry.isInEither(when.either)) return false
    if (when?.topic !== undefined && !this.isNamed() && !this.inquiry.isInEither(when.topic)) return false
    if (when?.customer !== undefined && !(reply.customer && this.inquiry.isIn(reply.customer, when.customer))) return false
    return !this.isExempt()
  }

  private isExempt(): boolean {
    const {unless} = this.rule
    const {reply} = this
    if (unless?.reply !== undefined && this.inquiry.isIn(reply, unless.reply)) return true
    return unless?.customer !== undefined && reply.customer !== undefined && this.inquiry.isIn(reply.customer, unless.customer)
  }

  /** Contexts, conditions and exceptions of one place. */
  private stands(text: Text, place: Place): boolean {
    const {when, ignore, only} = this.rule
    const words = this.inquiry.wordsOf(text)
    const negative = this.finder.matcher.isNegative(place.phrase)
    const stands = (context: Context): boolean => standsIn(context, text, words, place.first, place.last, negative)
    if (ignore?.some(stands)) return false
    if (only && !only.some(stands)) return false
    if (when?.sentence !== undefined && !this.inquiry.near(text, when.sentence, words.first[place.first]!, words.last[place.first]!)) return false
    return !this.isExcepted(text, place)
  }

  private isExcepted(text: Text, place: {first: number; last: number}): boolean {
    const {unless} = this.rule
    if (!unless) return false
    const words = this.inquiry.wordsOf(text)
    const first = words.first[place.first]!
    const last = words.last[place.first]!
    return (
      this.inquiry.near(text, unless.sentence, first, last) ||
      this.inquiry.near(text, unless.before, Math.max(first, place.first - reach), place.first) ||
      this.inquiry.near(text, unless.after, place.last, Math.min(last, place.last + reach)) ||
      (unless.overlap !== undefined && this.inquiry.some(text, unless.overlap, place.first - longest, (match) => match.first < place.last, (match) => overlaps(match, place)))
    )
  }

  /** Whether the config names the rule's pack: then its subject is what the company deals in. */
  private isNamed(): boolean {
    const {pack} = this.rule
    return pack !== undefined && this.reply.settings.namedPacks?.includes(pack) === true
  }

  /** Whether what should be there is there. */
  private isPresent(): boolean {
    const {missing} = this.rule
    if (!missing) return false
    const {reply, finder} = this
    if (missing.earlier && reply.earlier.some((turn) => finder.matcher.matchesOf(turn, missing.group, finder.idiom).length > 0)) return true
    const matches = this.inquiry.matchesOf(reply, missing.group)
    const {sentences} = missing
    if (sentences === undefined) return matches.length > 0
    const words = this.inquiry.wordsOf(reply)
    const spoken = [...new Set(words.first)]
    const end = spoken[sentences] ?? words.words.length
    return matches.some((match) => match.last <= end)
  }

  /** The reply's first sentence, when nothing in the reply is what should be there. */
  private absence(): Hit[] {
    const {when} = this.rule
    const {reply, finder} = this
    const words = this.inquiry.wordsOf(reply)
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
    return (this.handles ??= this.handle())
  }

  private handle(): Partial<Hit> {
    const {handled, unsafe} = this.rule
    const message = this.message()
    if (!handled && !unsafe) return {}
    const safe = this.answers.filter((text) => unsafe === undefined || !this.inquiry.says(unsafe.group, text, 'quoted'))
    const missing = (handled ?? []).filter(({group}) => !this.inquiry.says(group) && !safe.some((text) => this.inquiry.says(group, text))).map((part) => part.says)
    const wrong = unsafe !== undefined && this.inquiry.says(unsafe.group, this.reply, 'quoted')
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
