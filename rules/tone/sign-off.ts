import {lazily} from '../../src/memo/lazily.js'
import {defineRule, type Reply} from '../../src/rule.js'
import {voiceOf} from '../../src/voice.js'

const forms: Readonly<Record<string, () => RegExp>> = {
  initials: lazily(() => /(?:\^|\*|\/|∞|[-–—~]\s?)\p{Lu}{2,3}$/u),
  'first-name': lazily(() => /(?:^|[\n.!?]\s*|[-–—~^]\s?)\p{Lu}\p{Ll}+[.!]?$/u)
}
const signed = lazily(() => /(?:[\^*/~∞]|[-–—]\s?)\p{L}[\p{L}.]{0,20}$|\n\s*\p{Lu}\p{Ll}+\.?$/u)

/** The end of the reply without the links, emoji and thread marks that tools put behind the sign-off. */
const endOf = (reply: Reply): number => {
  const last = reply.tokens.findLast(({kind}) => kind !== 'space' && kind !== 'link' && kind !== 'emoji' && kind !== 'thread-mark')
  return last?.end ?? 0
}

export default defineRule({
  title: 'Sign-off missing or not the house’s',
  severity: 'info',
  message: 'End with your sign-off, so that the customer and your reviewer know who replied.',
  rationale: 'One form of sign-off is the first thing that makes a team sound like one, and it gives the record an owner. Set `voice.signOff`.',
  examples: [
    {text: 'Your gate has moved to 14.', config: {voice: {signOff: 'initials'}}, flags: ['.']},
    {text: 'Your gate has moved to 14.', channel: 'email', config: {voice: {signOff: 'initials'}}, flags: ['.']},
    {text: 'Your gate has moved to 14. ^AK', config: {voice: {signOff: 'initials'}}, flags: []},
    {text: 'Your gate has moved to 14. -Aditi', config: {voice: {signOff: 'initials'}}, flags: ['-Aditi']},
    {text: 'Your gate has moved to 14. ^AK', config: {voice: {signOff: 'none'}}, flags: ['^AK']},
    {text: 'Your gate has moved to 14.', flags: []}
  ],
  *check(reply) {
    const {signOff} = voiceOf(reply.settings)
    const end = endOf(reply)
    if (signOff === undefined || end === 0) return
    // a sign-off stands in the last words; what expression of the company's own looks for it is read over no more
    const from = Math.max(0, end - 200)
    const text = reply.value.slice(from, end)
    const own = signed().exec(text)
    const start = own ? from + own.index + own[0].length - own[0].trimStart().length : Math.max(0, end - 1)
    if (signOff === 'none') {
      if (own) yield {start, end, message: 'This brand does not sign its replies.'}
      return
    }
    const ours = forms[signOff]?.() ?? new RegExp(`(?:${signOff})$`, 'u')
    if (!ours.test(text) && !reply.settings.company.signOff.some((form) => new RegExp(form.source, 'u').test(text))) yield {start, end}
  }
})
