// A rule's findings in a conversation: in the last message, else in one before it that nobody answered.
import type {Hit, Reply, Text} from '../rule.js'
import {Check} from './check.js'
import type {Finder} from './inquiry.js'
import type {CompiledBody} from './types.js'

/**
 * What was asked before the last message and not answered safely: since the company's last turn, and, where the rule is carried, ever.
 * The last message is the only one of the customer's with a place of its own, so it is said of the reply's first sentence.
 */
const unansweredHits = (rule: CompiledBody, message: () => string, reply: Reply, finder: Finder, carried: boolean): Hit[] => {
  const {customer, handled} = rule
  const sentence = reply.sentences[0]
  if (customer === undefined || handled === undefined || sentence === undefined) return []
  for (const [index, turn] of reply.asked.entries()) {
    if (!carried && turn.answers.length > 0) return []
    const inCustomer = finder.asked[index]!
    if (!inCustomer.has(customer)) continue
    const {text, answers} = turn
    const ask = (answer: Text, since: readonly Text[]): Hit | undefined =>
      new Check(rule, message, asked(reply, answer, text), {...finder, found: {...finder.found, customer: inCustomer}}, since).hits()[0]
    const hit = ask(reply, answers)
    if (!hit || (answers.length > 0 && ask(answers.at(-1)!, answers.slice(0, -1))?.handled)) continue
    const {handled: safe, message: said = message()} = hit
    return [{start: sentence.start, end: sentence.end, message: `Said earlier in this conversation. ${said}`, ...(safe && {handled: safe})}]
  }
  return []
}

/** The same conversation with another answer to another of the customer's turns. */
const asked = (reply: Reply, answer: Text, customer: Text): Reply => {
  const {value, tokens, sentences} = answer
  const {turns, earlier, channel, isPublic, template, settings} = reply
  return {value, get tree() { return answer.tree }, tokens, sentences, customer, turns, earlier, asked: [], channel, isPublic, template, settings}
}

/**
 * What a rule has to say of a reply.
 *
 * @param message the rule's own, to which a rule of two jobs adds what is missing
 * @param carried danger to life, fraud and the like: no turn of the customer's is past until it was answered safely
 */
export const checkRule = (rule: CompiledBody, message: () => string, reply: Reply, finder: Finder, carried = false): Hit[] => {
  const hits = new Check(rule, message, reply, finder).hits()
  return hits.length > 0 || finder.asked.length === 0 ? hits : unansweredHits(rule, message, reply, finder, carried)
}
