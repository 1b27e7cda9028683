// One fault, one finding: which of several hits on a place speaks, and what falls silent beside something graver.
import type {Category, Hit, LoadedRule, Reply, Severity, Side} from './rule.js'
import {indexAt} from './tokens/at.js'
import {isVerbatim} from './text/verbatim.js'

/** A hit on its way to a finding. */
export interface Candidate {
  rule: LoadedRule
  hit: Hit
  side: Side
  severity: Severity | 'off'
}

const rank: Record<Severity | 'off', number> = {error: 3, warning: 2, info: 1, off: 0}

/** Categories of which one place gets one finding. An escalation is told to every department that it concerns. */
const onePerPlace: ReadonlySet<Category> = new Set(['spelling', 'writing', 'tone', 'offline', 'advice', 'privacy', 'template', 'length'])

/** Categories of which different rules see different things on one place: only what one rule says twice is merged. */
const onePerRule: ReadonlySet<Category> = new Set(['template', 'length'])

/** Beside a danger to life nobody is told to write more warmly or to mend a letter; that they mock or blame, they are told. */
const style: ReadonlySet<Category> = new Set(['tone', 'writing', 'spelling'])

/** Packs whose advice is about the body or the danger itself: beside a danger to life, what is wrong with a sale can wait. */
const speaksOfDanger: ReadonlySet<string> = new Set(['health', 'pharma', 'child-safety', 'gambling', 'legal'])
const isOfSales = ({rule}: Candidate): boolean => rule.category === 'advice' && !rule.own && !speaksOfDanger.has(rule.pack)

/** The hits that become findings. */
export const settle = (candidates: readonly Candidate[], reply: Reply, child: boolean): Candidate[] => {
  let left = candidates.filter((one) => one.severity !== 'off')
  const isDanger = left.some(({rule}) => rule.lifeSafety)
  if (isDanger) left = left.filter(({rule}) => rule.disrespect || !style.has(rule.category))
  if (child) left = left.map(stayInTheOpen).filter((one) => one !== undefined)
  const hidden = new Places(candidates.filter(({hit}) => hit.label !== undefined))
  // A misspelling found inside a number or an address is none, and one in code or in a quoted line is not the agent's.
  left = left.filter((one) => one.hit.label !== undefined || !(one.rule.category === 'spelling' || one.rule.category === 'writing') || !(hidden.touch(one) || isVerbatim(reply, one.hit.start, one.hit.end)))
  left = withoutGuesses(withoutOverridden(left))
  const settled = onceASentence(mostSpecific(left, reply), reply)
  // What is silent still holds its place: no other rule guesses at it.
  // Once the danger is answered safely, what is wrong with a sale need wait no longer.
  return settled.some(({rule, hit}) => rule.lifeSafety && !hit.handled) ? settled.filter((one) => !isOfSales(one)) : settled
}

/** Categories whose rules speak of what a sentence says, not of single words in it. */
const onePerSentence: ReadonlySet<Category> = new Set(['advice', 'escalation'])

/** Of what one rule says several times of one sentence, in the same words, the first. */
const onceASentence = (candidates: readonly Candidate[], reply: Reply): Candidate[] => {
  const said = new Set<string>()
  const dropped = new Set<Candidate>()
  for (const one of candidates.toSorted((a, b) => a.hit.start - b.hit.start)) {
    const {rule, hit, side, severity} = one
    // Another replacement is something else to do.
    if (!onePerSentence.has(rule.category) || hit.suggestions?.length) continue
    const text = side === 'customer' ? reply.customer : reply
    const message = hit.message ?? rule.message
    const key = JSON.stringify([rule.id, side, indexAt(text?.sentences ?? [], hit.start), severity, message, message?.includes('{found}') && text?.value.slice(hit.start, hit.end)])
    if (said.has(key)) dropped.add(one)
    said.add(key)
  }
  return candidates.filter((one) => !dropped.has(one))
}

/** With a child, a private chat is the danger: nothing asks for one. */
const stayInTheOpen = (one: Candidate): Candidate | undefined => {
  if ((one.hit.action ?? one.rule.action) !== 'take-offline') return one
  return one.rule.category === 'offline' ? undefined : {...one, hit: {...one.hit, action: 'edit'}}
}

/**
 * Drops what a more specific rule stands in place of: a rule by its id, or every rule of a pack. What an escalation stands in
 * place of is silent wherever it stands: nobody is told to mend a bill beside a danger to life, or twice of one delay that an
 * earlier turn tells of. Another danger to life is not. A guess stands in place of no error that is known.
 */
const withoutOverridden = (candidates: Candidate[]): Candidate[] => {
  const places = new Map<string, Places>()
  const guessed = new Map<string, Places>()
  const anywhere = new Set<string>()
  for (const one of candidates)
    for (const name of one.rule.overrides ?? []) {
      if (one.rule.category === 'escalation') anywhere.add(name)
      const standing = one.hit.confidence === 'low' ? guessed : places
      standing.set(name, (standing.get(name) ?? new Places([])).add(one))
    }
  if (places.size + guessed.size === 0) return candidates
  const isOver = (standing: ReadonlyMap<string, Places>, one: Candidate): boolean =>
    standing.get(one.rule.id)?.touch(one) === true || (standing.get(one.rule.pack)?.touch(one) === true && !one.rule.overrides?.length)
  return candidates.filter((one) => !(anywhere.has(one.rule.id) && !one.rule.lifeSafety) && !isOver(places, one) && !(one.severity !== 'error' && isOver(guessed, one)))
}

/** Whom to tell is not guessed where it is known: beside a sure escalation an unsure one is silent, unless it is the only danger to life. */
const withoutGuesses = (candidates: Candidate[]): Candidate[] => {
  const sure = candidates.filter(({rule, hit}) => rule.category === 'escalation' && (hit.confidence ?? 'high') === 'high')
  if (sure.length === 0) return candidates
  const isDanger = sure.some(({rule}) => rule.lifeSafety)
  return candidates.filter(({rule, hit}) => rule.category !== 'escalation' || hit.confidence !== 'low' || (rule.lifeSafety && !isDanger))
}

const mostSpecific = (candidates: readonly Candidate[], reply: Reply): Candidate[] => {
  const byWeight = [...candidates].sort((a, b) => rank[b.severity] - rank[a.severity] || Number(b.rule.own ?? false) - Number(a.rule.own ?? false) || lengthOf(b) - lengthOf(a))
  const taken = new Map<string, Places>()
  const packOf = new Map<number, string>()
  return byWeight.filter((one) => {
    const {category, pack, id} = one.rule
    if (!onePerPlace.has(category)) return true
    const key = onePerRule.has(category) ? id : category
    const places = taken.get(key) ?? new Places([])
    if (places.touch(one)) return false
    if (category === 'advice' && one.side === 'reply' && !one.rule.own) {
      // Two regulated packs that see the same sentence mean the same fault.
      const sentence = indexAt(reply.sentences, one.hit.start)
      if ((packOf.get(sentence) ?? pack) !== pack) return false
      packOf.set(sentence, pack)
    }
    taken.set(key, places.add(one))
    return true
  })
}

const lengthOf = ({hit}: Candidate): number => hit.end - hit.start

/** The parts of both texts that are taken, a mark per UTF-16 unit: a draft of any length is settled in linear time. */
class Places {
  private readonly marks: Record<Side, Uint8Array> = {reply: new Uint8Array(0), customer: new Uint8Array(0)}

  constructor(candidates: readonly Candidate[]) {
    for (const one of candidates) this.add(one)
  }

  add({side, hit}: Candidate): this {
    if (this.marks[side].length < hit.end) {
      const longer = new Uint8Array(hit.end * 2)
      longer.set(this.marks[side])
      this.marks[side] = longer
    }
    this.marks[side].fill(1, hit.start, hit.end)
    return this
  }

  touch({side, hit}: Candidate): boolean {
    return this.marks[side].subarray(hit.start, hit.end).includes(1)
  }
}
