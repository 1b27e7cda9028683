import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {indexAt} from '../../src/tokens/at.js'
import {frequencyOf} from '../../src/spelling/words.js'
import {wordSet} from '../../src/matching/word-set.js'
import {isShortForm} from '../../src/text/short-forms.js'

/** In a conversation that runs, nobody minds. */
const chats: ReadonlySet<string> = new Set(['live-chat', 'whatsapp', 'messenger', 'sms', 'x-dm', 'instagram-dm', 'telegram'])

/** Short words that are no abbreviations. */
const endings = wordSet('to it us in on up me so do be is of by we go he at')

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a reply opens with, and not what the second half of a longer one goes on with. */
const openings = wordSet('sorry thanks thank hi hello hey dear good morning please apologies')

/** The first word of the reply in small letters. */
const openingOf = ({tokens}: Reply): Token | undefined => {
  const first = tokens.find(({kind}) => kind !== 'space' && kind !== 'handle')
  if (first?.kind !== 'word' || first.text !== first.norm || !openings.has(first.norm) || tokens.some(({kind}) => kind === 'thread-mark')) return undefined
  return first
}

const isSmall = (text = ''): boolean => text.charAt(0) !== text.charAt(0).toUpperCase()

/** In a chat: the one sentence that begins small, where all the rest, two or more, is written with care. */
const smallAmong = ({tokens, value}: Reply): Token | undefined => {
  const openers = [...value.matchAll(/(?:^|(?<=\p{Ll}{3})[.!?]\s+)(?=\p{L})/gu)].map(({0: {length}, index}) => value.charAt(index + length))
  const small = [...value.matchAll(/(?<=\p{Ll}{3})\.\s+(?=\p{Ll})/gu)]
  if (small.length !== 1 || openers.length < 3 || openers.filter(isSmall).length !== 1 || !/[.!?]\s*$/.test(value)) return undefined
  const [{0: gap, index}] = small as [RegExpExecArray]
  const word = /\w+$/.exec(value.slice(0, index))?.[0] ?? ''
  const token = tokens[indexAt(tokens, index + gap.length)]
  return token?.kind === 'word' && !isShortForm(word) && frequencyOf(token.norm) >= 130 ? token : undefined
}

export default defineRule({
  title: 'Sentence without its capital',
  severity: 'warning',
  message: 'Begin the sentence with a capital.',
  rationale: 'A small letter after a full stop reads as haste.',
  examples: [
    {text: 'Sorry about the kettle. please send us a photo.', flags: ['please']},
    {text: '@omar sorry about the kettle.', flags: ['sorry']},
    {text: 'We spoke to it. we have it here.', flags: ['we']},
    {text: 'It is in. we open at ten. Please wait.', channel: 'live-chat', flags: []},
    {text: 'It is in stock. we open at ten. Please wait.', channel: 'live-chat', flags: ['we']},
    {text: 'sorry. please wait', channel: 'live-chat', flags: []},
    {text: 'The M.Phil. in glass and the B.Mus. by post both start in May.', flags: []},
    {text: 'The price incl. delivery is £9. It is 9 in. long; est. delivery is Monday.', flags: []}
  ],
  *check(reply) {
    const {tokens} = reply
    if (chats.has(reply.channel.id)) {
      const small = smallAmong(reply)
      if (small !== undefined) yield {start: small.start, end: small.end, suggestions: [capitalised(small.text)]}
      return
    }
    const opening = openingOf(reply)
    if (opening) yield {start: opening.start, end: opening.end, suggestions: [capitalised(opening.text)]}
    // Whoever writes everything small means it.
    if (!opening && tokens.find(({kind}) => kind === 'word')?.start === tokens[0]?.start && isSmall(tokens[0]?.text)) return
    for (let i = 2; i < tokens.length; i++) {
      const token = tokens[i]!
      if (token.kind !== 'word' || tokens[i - 1]!.kind !== 'space') continue
      const stop = tokens[i - 2]!
      // `it.` before a small letter is read as an abbreviation.
      const closed = stop.kind === 'word' && stop.text.endsWith('.') && endings.has(stop.norm.slice(0, -1))
      if ((stop.kind === 'word' && !closed) || !isSmall(token.text) || /^x+$/.test(token.norm)) continue
      const before = tokens[i - 3]
      if (closed) {
        // `9 in. wide`
        if (tokens[i - 4]?.kind !== 'number' && tokens[i + 1]?.text !== '.' && frequencyOf(token.norm) >= 130) yield {start: token.start, end: token.end, suggestions: [capitalised(token.text)]}
        continue
      }
      if (before === undefined || !/^[.!?]$/.test(stop.text) || before.kind !== 'word' || before.end !== stop.start) continue
      if (before.text.length < 3 || before.text.includes('.') || isShortForm(before.text) || tokens[i + 1]?.text === '.' || frequencyOf(token.norm) < 130) continue
      // After `!` or `?` the sentence often runs on, `Oops! and ...`.
      yield {start: token.start, end: token.end, suggestions: [capitalised(token.text)], ...(stop.text === '.' ? {} : {confidence: 'low' as const})}
    }
  }
})
