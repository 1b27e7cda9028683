// A child in the conversation: in the last message, else in any of the customer's before it.
import {childWords, type Span} from './child.js'
import type {Reply} from '../rule.js'

/** Where the customer's last message says so; `earlier` when only a turn before it does. Once a child, a child for good. */
export const childIn = ({customer, turns}: Reply): Span | 'earlier' | undefined => {
  const here = customer && childWords(customer.value)
  if (here) return here
  return turns.some(({from, text}) => from === 'customer' && childWords(text)) ? 'earlier' : undefined
}
