import {defineRule} from '../../src/rule.js'

const refusal = /\b(?:can(?:no|')t|cannot|can not|unable to|won't|will not|not (?:possible|available|able|allowed|permitted)|isn't possible|do(?:es)?n't (?:offer|do|have|allow|take|accept|sell|provide)|do(?:es)? not (?:offer|do|have|allow|take|accept|sell|provide)|no longer|impossible to)\b/iu
/** Anything that the customer can do or have instead. */
const option = /\b(?:but|instead|however|although|though|can|could|if|try|please|here|we've|there(?:'s| is| are)|want me to|shall i|would you|let me|alternativ|until|from|next|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|https?:|www|@)/iu

export default defineRule({
  title: 'Says no before it says what is possible',
  severity: 'info',
  optIn: true,
  message: 'Put what is possible first.',
  rationale: 'Lead with what can happen; the refusal can follow.',
  source: 'GOV.UK content design',
  examples: [
    {text: 'We can’t change it after dispatch.', flags: ['can’t']},
    {text: 'It leaves tonight, so tell me in the next hour and I’ll change it.', flags: []},
    {text: 'We can’t change it after dispatch, but you can send it back free.', flags: []}
  ],
  *check(reply) {
    const text = reply.value.replaceAll('’', "'")
    const first = reply.sentences[0]
    const found = first && refusal.exec(text.slice(0, first.end))
    if (!found) return
    const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length)
    if (!option.test(rest)) yield {start: found.index, end: found.index + found[0].length}
  }
})
