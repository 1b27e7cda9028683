import {defineRule} from '../../src/rule.js'
import {voiceOf} from '../../src/voice.js'

/** What a formal house does not say. */
const slang =
  /\b(?:hiya|heya|yo|howdy|yeah|yep|yup|nope|nah|gonna|wanna|gotta|kinda|sorta|dunno|ain't|cuz|coz|tbh|btw|lol|omg|imo|pls|plz|thx|np|mate|dude|bro|buddy|pal|guys|folks|peeps|no worries|no probs|my bad|cheers|cool beans|awesome|all good|too easy|chuffed|gutted|bummer|stoked|bucks|quid|(?:a bunch|tons|loads|heaps) of|shout if|give us a shout|pop (?:over|in|by))\b/giu
/** What a friendly house does not say. */
const letter =
  /\b(?:dear (?:sir|madam|customer)|yours (?:faithfully|sincerely|truly)|to whom it may concern|(?:i|we) (?:wish|write) to|furthermore|moreover|regarding your|in regard to|with respect to|assistance|obtain|purchase|commence|terminate|require|ensure that|prior to|subsequent to|upon receipt|kind regards|at your convenience|we trust that|please be assured|request that you)\b/giu

export default defineRule({
  title: 'Too loose or too stiff for the house voice',
  severity: 'info',
  message: '“{found}” is not how this brand sounds.',
  rationale: 'A formal brand that lets slang through, or a friendly one that writes “purchase”, sounds like two companies. Set `voice.formality`.',
  source: 'Grammarly Business, style rules',
  examples: [
    {text: 'No worries, it ships today.', config: {voice: {formality: 'formal'}}, flags: ['No worries']},
    {text: 'We require the form prior to the purchase.', config: {voice: {formality: 'friendly'}}, flags: ['require', 'prior to', 'purchase']},
    {text: 'No worries, it ships today.', config: {voice: {formality: 'friendly'}}, flags: []},
    {text: 'No worries, it ships today.', flags: []}
  ],
  *check(reply) {
    const {formality} = voiceOf(reply.settings)
    if (formality === undefined || formality === 'neutral') return
    for (const match of reply.value.replaceAll('’', "'").matchAll(formality === 'formal' ? slang : letter)) yield {start: match.index, end: match.index + match[0].length}
  }
})
