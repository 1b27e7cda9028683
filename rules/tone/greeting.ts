import {lazily} from '../../src/memo/lazily.js'
import {defineRule, type Hit, type Reply, type Token} from '../../src/rule.js'
import {voiceOf} from '../../src/voice.js'
import {isGivenName} from '../../src/privacy/recognisers/given-names.js'
import {plainName} from '../../src/privacy/recognisers/first-names.js'
import {isWord} from '../../src/spelling/words.js'
import {isOneOf} from '../../src/matching/words.js'
import {wordSet} from '../../src/matching/word-set.js'

const nobody = lazily(() => /^\s*(?:@\w+\s+)*((?:hi|hello|hey|dear|greetings)\s+(?:there\s+)?(?:customer|user|client|subscriber|guest|member|player|passenger|name|first\s?name|(?:\{\{?|\[|<|%)[^\s}\]>%]{0,30}(?:\}\}?|\]|>|%))(?!\p{L}))/iu)
const hint = /^\s*(?:@\w+\s+)*(?:hi|hello|hey|dear|greetings)\s+(?:there\s+)?(?:cus|use|cli|sub|gue|mem|pla|pas|nam|fir|[{[<%])/i
/** Whether the first word greets, and the next may be one for anybody. */
const greets = ({tokens}: Reply): boolean => {
  const words: Token[] = []
  for (let at = 0; at < tokens.length && words.length < 3; at++) if (tokens[at]!.kind !== 'space' && tokens[at]!.kind !== 'handle') words.push(tokens[at]!)
  const next = words[1]?.norm === 'there' ? words[2] : words[1]
  return next !== undefined && isOneOf(words[0]!.norm, 'hi|hello|hey|dear|greetings') && (next.kind === 'placeholder' || '{[<%'.includes(next.text[0]!) || isOneOf(next.norm.slice(0, 3), 'cus|use|cli|sub|gue|mem|pla|pas|nam|fir'))
}
const hello = /^\s*(?:@\w+[\s,]+)*(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|welcome|greetings|thanks|thank you|namaste|hola|bonjour)\b/iu
const signature = lazily(() => /(?:(?<own>^|\n\s*|[.!?]\s+|[-–—]\s?)|(?:[Tt]hanks|[Cc]heers|[Rr]egards|[Tt]hank you|[Bb]est|[Ff]rom|[Ii]t'?s|[Ii]'?m|[Mm]y name is|[Ll]ove)[,.]?\s+)(?<name>\p{Lu}\p{Ll}{2,15})(?<last> \p{Lu}[\p{L}'’-]{1,20}){0,2}\s*[.!]?\s*$/u)
const closing = lazily(() => /(?:[Rr]egards|[Ww]ishes|[Ss]incerely|[Ff]aithfully|[Tt]hanks|[Cc]heers|[Tt]hank you)[,.!]?\s+$/u)
/** `Hi, it's Ada Lovell, where ..` */
const introduced = lazily(() => /^\s*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening))(?: (?:there|all|team))?[,.!]?\s+)?(?:[Ii]t['’]?s|[Tt]his is|I['’]?m|I am|[Mm]y name is|[Mm]y name['’]s) (?<name>\p{Lu}\p{Ll}{2,15})(?: \p{Lu}[\p{L}'’-]{1,20})?(?=[,.!\n]| here\b| and (?:I|my)\b)/u)
/** Last words that look like a name and are none. */
const notNames = wordSet('thanks please regards cheers help monday tuesday wednesday thursday friday saturday sunday today tomorrow london paris america england scotland wales april may june august')

/** The name that the customer put under the message, or that it opens with. A last word by itself may be one for how they feel: `Useless.` */
const signedAs = (reply: Reply): string | undefined => {
  const value = reply.customer?.value
  if (value === undefined) return undefined
  const found = signature().exec(value)
  const {own, name = '', last} = found?.groups ?? {}
  const isName = (word: string): boolean => !notNames.has(word.toLowerCase()) && isGivenName(plainName(word))
  const closed = found !== null && closing().test(value.slice(0, value.lastIndexOf(name)))
  if (found !== null && (closed || reply.customer!.sentences.length > 1) && !notNames.has(name.toLowerCase()) && (isName(name) || (last === undefined ? !isWord(name.toLowerCase()) && (own !== undefined || closed) : closed))) return name
  const told = introduced().exec(value)?.groups!['name']
  return told !== undefined && isName(told) ? told : undefined
}

const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? $/
const wrongName = (reply: Reply): Hit | undefined => {
  const greeted = reply.tokens.find(({kind, start}) => kind === 'name' && start < 60)
  const name = signedAs(reply)
  // The account is in a surname, and they signed with the other.
  if (!greeted || name === undefined || titled.test(reply.value.slice(0, greeted.start)) || !/^\p{Lu}\p{Ll}+$/u.test(greeted.text)) return undefined
  const [a, b] = [name.toLowerCase(), greeted.norm]
  const same = a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3)) || reply.turns.some(({text}) => text.toLowerCase().includes(b))
  return same ? undefined : {start: greeted.start, end: greeted.end, message: 'The customer gave another name. Check whom this greets.'}
}

/** The house's own greetings, `{name}` standing for any name. */
const missing = (reply: Reply): Hit | undefined => {
  const {greeting} = voiceOf(reply.settings)
  if (greeting === undefined || greeting === false || reply.turns.some(({from}) => from === 'company')) return undefined
  const ours = greeting === true ? [] : greeting
  const opening = reply.value.replace(/^\s*(?:@\w+[\s,]+)*/u, '')
  const fits = ours.length === 0 ? hello.test(reply.value) : ours.some((form) => opening.toLowerCase().startsWith(form.split('{name}')[0]!.trim().toLowerCase()))
  const first = reply.tokens.find(({kind}) => kind === 'word' || kind === 'name' || kind === 'number')
  return fits || first === undefined ? undefined : {start: first.start, end: first.end, message: 'Start with a greeting and the customer’s name.'}
}

export default defineRule({
  title: 'No greeting, or the wrong name',
  severity: 'info',
  message: 'Greet the customer by name, or say hello without one.',
  rationale: 'Another customer’s name left in from the last reply is the slip that gets a screenshot; “Hi user” says that nobody looked. A house that wants a greeting in every first reply sets `voice.greeting`.',
  source: 'Zendesk QA, autoscoring categories; Sprinklr, Smart Response Compliance',
  examples: [
    {text: 'Hello user, please update the app.', flags: ['Hello user']},
    {text: 'Hi Karen, your skip is booked.', customer: 'When does my skip come? Kieron', flags: ['Karen']},
    {text: 'Your skip is booked.', config: {voice: {greeting: true}}, flags: ['Your']},
    {text: 'Hi Karen, your skip is booked.', customer: 'when does my skip come\nKind regards\nAma Quarshie', flags: ['Karen']},
    {text: 'Hi Karen, your skip is booked.', customer: "Hello, it's Kieron Vale, when does my skip come?", flags: ['Karen']},
    {text: 'Dear Mrs Vale, your skip is booked.', customer: 'When does my skip come? Thanks, Ada', flags: []},
    {text: 'Hi Karen, your skip is booked.', customer: 'I waited all day for the skip. Pathetic.', flags: []},
    {text: 'Hi Karen, your skip is booked.', customer: "Hello, it's June, and I have no skip from Hull. Bought it from Skips", flags: []},
    {text: 'Hi Kieron, your skip is booked.', customer: 'When does my skip come? Thanks, Kieron', flags: []},
    {text: 'Morning, Tove! Your skip is booked.', config: {voice: {greeting: true}}, flags: []},
    {text: 'Dear guest, we are so glad that you liked the balcony.', channel: 'tripadvisor-response', flags: []},
    {text: 'Hi {{name}}, your skip is booked.', flags: []},
    {text: 'Your skip is booked.', flags: []}
  ],
  *check(reply) {
    // A channel where no name may stand is greeted without one.
    const vague = !reply.channel.bans?.includes('names') && greets(reply) && hint.test(reply.value) ? nobody().exec(reply.value) : null
    // In a canned response the placeholder becomes the name; in a draft a rule of its own says that it was left over.
    if (vague && !/[{[<%]/.test(vague[1]!)) {
      const start = vague.index + vague[0].indexOf(vague[1]!)
      yield {start, end: start + vague[1]!.length}
      return
    }
    const hit = wrongName(reply) ?? missing(reply)
    if (hit) yield hit
  }
})
