import {defineRule} from '../../src/rule.js'
import {frequencyOf} from '../../src/spelling/words.js'

/** In a conversation that runs, nobody minds. */
const chats: ReadonlySet<string> = new Set(['live-chat', 'whatsapp', 'messenger', 'sms', 'x-dm', 'instagram-dm', 'telegram'])
const abbreviations = new Set('etc eg ie vs approx no ext dept inc ltd co tel min max mins hrs hr pm am st ave rd mr mrs ms dr'.split(' '))

export default defineRule({
  title: 'Sentence without its capital',
  severity: 'warning',
  message: 'Begin the sentence with a capital.',
  rationale: 'A small letter after a full stop reads as haste.',
  examples: [
    {text: 'Sorry about the kettle. please send us a photo.', flags: ['please']},
    {text: 'Sorry about the kettle. iPhone users see this too, e.g. on iOS 17.', flags: []},
    {text: 'sorry. please wait', channel: 'live-chat', flags: []}
  ],
  *check(reply) {
    if (chats.has(reply.channel.id)) return
    const {tokens} = reply
    for (let i = 2; i < tokens.length; i++) {
      const token = tokens[i]
      if (token?.kind !== 'word' || tokens[i - 1]?.kind !== 'space' || token.text === '' || token.text.charAt(0) === token.text.charAt(0).toUpperCase()) continue
      const stop = tokens[i - 2]
      const before = tokens[i - 3]
      if (stop === undefined || before === undefined || !/^[.!?]$/.test(stop.text) || before.kind !== 'word' || before.end !== stop.start) continue
      if (before.text.length < 3 || abbreviations.has(before.norm) || tokens[i + 1]?.text === '.' || frequencyOf(token.norm) < 130) continue
      // After `!` or `?` the sentence often runs on, `Oops! and ...`.
      yield {start: token.start, end: token.end, suggestions: [token.text.charAt(0).toUpperCase() + token.text.slice(1)], ...(stop.text === '.' ? {} : {confidence: 'low' as const})}
    }
  }
})
