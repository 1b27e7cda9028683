import {defineRule} from '../../src/rule.js'
import {voiceOf} from '../../src/voice.js'

export default defineRule({
  title: 'Emoji in a voice without them',
  severity: 'warning',
  message: 'This brand writes without emoji.',
  rationale: 'Whether a brand uses emoji is its own choice; `voice.emoji: false` makes it.',
  source: 'Mailchimp Content Style Guide, Voice and Tone',
  examples: [
    {text: 'See you on Friday 🎉', config: {voice: {emoji: false}}, flags: ['🎉']},
    {text: 'See you on Friday :)', config: {voice: {emoji: false}}, flags: [':)']},
    {text: 'See you on Friday 🎉', flags: []}
  ],
  *check(reply) {
    if (voiceOf(reply.settings).emoji !== false) return
    for (const {kind, start, end} of reply.tokens) if (kind === 'emoji' || kind === 'emoticon') yield {start, end, suggestions: ['']}
  }
})
