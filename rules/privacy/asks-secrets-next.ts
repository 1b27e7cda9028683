import {matchesIn} from '../../src/matching/matches.js'
import {defineRule} from '../../src/rule.js'
import {signsIn, wordsSign} from '../../src/matching/signs.js'

const secret = "(?:passwords?|pass ?codes?|pins?|otps?|(?:one[- ]time|security|verification|log-?in|access) (?:pass)?codes?|cvv2?|cvc|card (?:numbers?|details)|(?:recovery|seed) (?:phrases?|words)|memorable (?:words?|information)|security answers?)"
const opening = '(?:but|so|now|just|please|kindly|then|simply|go ahead(?: and)?|do|ok(?:ay)?|still|today|this time|instead|and|could you|can you|would you|i need you to|you can|you may)'
const handOver = '(?:send|read|enter|give|tell|type|text|share|pop|put|drop|e-?mail|message|dm|provide|confirm|paste|post|write|quote|reply with)'
const toUs = '(?: (?:to|with) (?:me|us)\\b| (?:here|below|now|please|instead|in (?:this|the|your) (?:chat|reply|message|dm|thread))\\b|(?= so (?:i|we)\\b)|(?= and (?:i|we)\\b)|(?=\\s*(?:[.!]|$)))'

let compiled: RegExp | undefined
/** A sentence that says nobody asks for the secret, and the next that does. */
const turn = (): RegExp =>
  (compiled ??= new RegExp(`(?:\\b(?:never|not|cannot|nobody|no one|no need)|n['’]t)\\b[^.!?;\\n]{0,80}\\b${secret}\\b[^.!?;\\n]{0,40}[.!?;]["')]?\\s{1,3}(?:${opening},? ){0,4}(?<ask>${handOver}(?: (?:me|us))? (?:it|yours|them)(?: (?:out|over|across|in))?${toUs})`, 'gi'))

const mentions = wordsSign(String.raw`passw|passc|pass code|\bpin|otp|code|cvv|cvc|card|phrase|words|memorable|security`)

export default defineRule({
  title: 'Asks for a secret in the sentence after the promise not to',
  severity: 'error',
  message: 'Take this out. Nobody may ask for it, not even once, and not even in private.',
  rationale: '“We never ask for it. Please send it” is how a scammer speaks. The promise before it makes the request no better.',
  source: 'UK Finance, Take Five to Stop Fraud',
  instead: ['We’ll never ask for your password or PIN. You can prove it’s you with the link in the app.'],
  examples: [
    {text: 'We’d never ask for your passcode. Just text it to me and I’ll check.', channel: 'sms', flags: ['text it to me']},
    {text: 'No one here may ask for a PIN. So please send it.', channel: 'live-chat', flags: ['send it']},
    {text: 'We don’t ask for your password. Reset it in the app.', channel: 'live-chat', flags: []},
    {text: 'Never tell anyone your passcode. Enter it in the app and nowhere else.', channel: 'live-chat', flags: []},
    {text: 'We can’t see your card number. Put it back in your wallet.', channel: 'live-chat', flags: []}
  ],
  *check({value}) {
    if (!signsIn(value).has(mentions)) return
    for (const match of matchesIn(value, turn())) {
      const ask = match.groups?.['ask'] ?? ''
      const end = match.index + match[0].length
      yield {start: end - ask.length, end}
    }
  }
})
