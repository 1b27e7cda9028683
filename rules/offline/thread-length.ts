import {lazily} from '../../src/memo/lazily.js'
import {defineRule, type Turn} from '../../src/rule.js'

interface Options {
  /** Company turns in public after which the conversation should move. */
  most: number
}

const moving = /\b(?:dm|pm|direct message|private(?:ly)?|message|messaged|inbox|call|ring|phone|email|e-mail|chat)\b|https?:|@\w+\.\w/iu
/** News for everybody belongs in the open, however often it comes. */
const news = /\b(?:update|outage|incident|power is|service is|restored|engineers are|all lines|back to all)\b/iu
/** The matter is settled: there is nothing left to go back and forth about. */
const settled = lazily(() => /\b(?:have|has|'ve|’ve|'s|’s|is|are|been) (?:now |just |all |already |been ){0,2}(?:refunded|replaced|fixed|sorted|resolved|rebooked|reinstated|credited|delivered|cancelled|canceled|settled)\b(?![^]{0,1000}\?)/iu)
/** Something went wrong, and goes on. */
const wrong = lazily(() => /\b(?:still|again|already|but|no|nothing|never|not|wrong|late|lost|broken|missing|waiting|waited|refund|ridiculous|useless|joke|unacceptable|disappointed|angry|lie|lied|lying|rubbish|disgrace\w*|same|hours|days|weeks|months)\b|n['’]t\b|\b(?:dont|cant|wont|didnt|doesnt|hasnt|havent|isnt)\b|[!?]{2}/iu)
const shouted = lazily(() => /^\W*\p{Lu}[\p{Lu}\s!?.,’']{8,}$/u)
/** Thanks, and play, are no quarrel. */
const content = lazily(() => /\b(?:thanks|thank you|thx|cheers|ta|great|lovely|perfect|brilliant|awesome|haha\w*|lol|love)\b|\p{Extended_Pictographic}/iu)

/** The customer came back to an answer, and not to ask something else or to play. */
const disputes = (turns: readonly Turn[]): number =>
  turns.filter(({from, text}, at) => from === 'customer' && at > 0 && turns[at - 1]!.from === 'company' && (wrong().test(text) || shouted().test(text)) && !content().test(text) && !fresh.test(text)).length
/** A new question of somebody who has no quarrel with the last answer. */
const fresh = /^(?:(?:and|ok|okay|so|also|oh)[\s,]+)*(?:what|which|when|where|who|how|is|are|do|does|can|could|will|would)\b[^.!]*\?\W*$/iu

const minute = 60_000

export default defineRule<Options>({
  title: 'Public back-and-forth has gone on too long',
  severity: {public: 'warning', private: 'off'},
  action: 'take-offline',
  message: 'This goes back and forth in public. Move it to a private channel, and say so kindly.',
  rationale: 'Long public arguments attract watchers, and the customer is no nearer to an answer. The turns of the conversation must be given.',
  source: 'Khoros, When to take Twitter conversations private with DMs',
  needsCustomer: true,
  options: {most: 2},
  examples: [
    {
      text: 'Well, it has always been six weeks.',
      channel: 'x',
      customer: [
        {from: 'customer', text: 'Where is my form?'},
        {from: 'company', text: 'It takes six weeks.'},
        {from: 'customer', text: 'It has been eight'},
        {from: 'company', text: 'It takes six weeks from the date you posted it.'},
        {from: 'customer', text: 'I posted it nine weeks ago'}
      ],
      flags: ['Well, it has always been six weeks.']
    },
    {
      text: 'Good news: we’ve now refunded the fee in full.',
      channel: 'x',
      customer: [
        {from: 'company', text: 'It takes six weeks.'},
        {from: 'company', text: 'It takes six weeks from the date you posted it.'},
        {from: 'customer', text: 'I posted it nine weeks ago'}
      ],
      flags: []
    },
    {
      text: 'With the lid on.',
      channel: 'x',
      customer: [
        {from: 'customer', text: 'how do i proof the dough?'},
        {from: 'company', text: 'Somewhere warm.'},
        {from: 'customer', text: 'and how long?'},
        {from: 'company', text: 'An hour or so.'},
        {from: 'customer', text: 'ok, lid on or off?'}
      ],
      flags: []
    },
    {
      text: 'Quack right back!',
      channel: 'x',
      customer: [
        {from: 'customer', text: 'quack'},
        {from: 'company', text: 'Quack quack!'},
        {from: 'customer', text: 'QUACK quack 🦆'},
        {from: 'company', text: 'We speak duck here.'},
        {from: 'customer', text: 'haha quack'}
      ],
      flags: []
    },
    {text: 'Well, it has always been six weeks.', channel: 'x', customer: 'Where is my form?', flags: []},
    {text: 'Let’s sort this properly. I’ve just messaged you.', channel: 'x', flags: []}
  ],
  *check(reply, {most}) {
    const ours = reply.turns.filter(({from}) => from === 'company')
    if (reply.value.trim() === '' || moving.test(reply.value) || news.test(reply.value) || settled().test(reply.value)) return
    if (ours.length >= most && disputes(reply.turns) > 0) {
      yield {start: 0, end: reply.sentences[0]?.end ?? reply.value.length, message: `You have answered here ${ours.length === 2 ? 'twice' : `${ours.length} times`} already. Move it to a private channel, and say so kindly.`}
      return
    }
    const [last, before] = [reply.turns.at(-1), reply.turns.at(-2)]
    if (last?.from !== 'company' || before?.from !== 'company' || !last.at || !before.at) return
    if (Math.abs(Date.parse(last.at) - Date.parse(before.at)) < 2 * minute) yield {start: 0, end: reply.sentences[0]?.end ?? reply.value.length}
  }
})
