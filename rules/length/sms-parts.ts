import {partsOf} from '../../src/channels/index.js'
import {packSms, type Culprit, type Sms} from '../../src/channels/units/sms.js'
import {standIn} from '../../src/channels/gsm-stand-ins.js'
import {lazily} from '../../src/memo/lazily.js'
import {defineRule, type Channel, type Hit} from '../../src/rule.js'

interface Options {
  /** The most parts that the house pays for. */
  parts: number
}

/** A letter of another alphabet: the message is in a language that needs UCS-2. */
const foreign = lazily(() => /^(?!\p{Script=Latin})\p{L}/u)

const messages = (parts: number): string => (parts === 1 ? 'one message' : `${parts} messages`)

/** The text as it would be with every culprit replaced or left out. */
const cleaned = (text: string, culprits: readonly Culprit[]): string => {
  let out = ''
  let at = 0
  for (const {start, end, text: found} of culprits) {
    out += text.slice(at, start) + (standIn(found)?.text ?? '')
    at = end
  }
  return out + text.slice(at)
}

/** Characters next to each other that no stand-in exists for are one place: the code points of an emoji. */
const grouped = (culprits: readonly Culprit[]): Culprit[] => {
  const groups: Culprit[] = []
  for (const one of culprits) {
    const last = groups.at(-1)
    if (last && last.end === one.start && !standIn(last.text) && !/^\p{L}/u.test(one.text)) groups[groups.length - 1] = {...last, end: one.end, text: last.text + one.text}
    else groups.push(one)
  }
  return groups
}

/** How many characters are named in one message. */
const named = 6

const list = (found: readonly Culprit[]): string => {
  const different = [...new Set(found.map(({text}) => `“${text}”`))]
  return different.length > named ? `${different.slice(0, named).join(', ')} and ${different.length - named} more` : different.join(', ').replace(/, (?=[^,]*$)/, ' and ')
}

/** What changing all of them saves is told once: of one alone it would not be true. */
function* culpritHits(text: string, sms: Sms, channel: Channel): Generator<Hit> {
  const fewer = packSms(cleaned(text, sms.culprits), channel.partSizes).parts
  if (fewer >= sms.parts || sms.culprits.some((culprit) => foreign().test(culprit.text))) return
  const cost = `this ${messages(sms.parts)} in place of ${fewer}`
  const groups = grouped(sms.culprits)
  const certain = groups.filter((one) => standIn(one.text)?.certain)
  const left = groups.filter((one) => !standIn(one.text)?.certain)
  const [first] = left.length > 0 ? left : certain
  for (const one of certain) {
    const {text: instead, name} = standIn(one.text)!
    const place = {start: one.start, end: one.end, suggestions: [instead], certain: true}
    if (groups.length === 1) yield {...place, message: `${name} makes ${cost}: it is not in the SMS alphabet.`}
    else if (one === first) yield {...place, message: `${groups.length} characters make ${cost}: ${list(groups)} not being in the SMS alphabet. Change them all.`}
    else yield {...place, message: `${name} is not in the SMS alphabet either.`, confidence: 'low'}
  }
  if (!first || left.length === 0) return
  const instead = standIn(first.text)?.text ?? ''
  const place = {start: first.start, end: first.end, suggestions: [instead]}
  if (groups.length === 1) yield {...place, message: `“${first.text}” makes ${cost}: it is not in the SMS alphabet.${instead === '' ? ' Leave it out.' : ''}`}
  else yield {...place, message: `${list(left)} ${new Set(left.map((one) => one.text)).size === 1 ? 'is' : 'are'} not in the SMS alphabet: that makes ${cost}. Change or leave out all ${groups.length} such characters.`}
}

function* partHits(text: string, channel: Channel, options: Options): Generator<Hit> {
  const sms = packSms(text, channel.partSizes)
  if (sms.parts < 2) return
  const hits = [...culpritHits(text, sms, channel)]
  yield* hits
  if (hits.length > 0) return
  const most = Math.min(options.parts, channel.most?.parts ?? Infinity)
  yield {
    start: sms.starts[Math.min(most, sms.parts - 1)]!,
    end: text.length,
    message: `This goes out as ${messages(sms.parts)}, each charged (${sms.units} ${sms.encoding} characters${sms.parts > most ? `; aim for ${most} or fewer` : ''}).`,
    ...(sms.parts > most ? {} : {confidence: 'low'})
  }
}

export default defineRule<Options>({
  title: 'Sent and charged as several SMS',
  severity: 'warning',
  rationale:
    'One character outside the SMS alphabet cuts the room in a message from 160 to 70, and every part is charged as a message. A curly apostrophe is enough, and nobody sees it.',
  source: 'Twilio and Telnyx documentation of GSM-7, UCS-2 and message segments',
  options: {parts: 2},
  examples: [
    {
      text: 'Hi Kim, we’ve booked your engineer for Tuesday at 9am. Reply YES to keep it or NO for a new date.',
      flags: ['’'],
      channel: 'sms'
    },
    {
      text: 'Hi Kim, your engineer is booked for Tuesday at 9am 🎉 Reply YES to keep it or NO for a new date.',
      flags: ['🎉'],
      channel: 'sms'
    },
    {
      text: 'Your parcel is with our driver today. Your parcel is with our driver today.',
      flags: ['Your parcel is with our driver today.'],
      channel: 'sms',
      config: {channels: {sms: {partSizes: {'GSM-7': [40, 38], 'UCS-2': [20, 18]}, limit: 40}}}
    },
    {
      text: 'Hi Zoë, the naïve café on Rue Saint-Maïs is booked for Tuesday at 9am. Reply YES to keep it or NO.',
      flags: ['ë'],
      channel: 'sms'
    },
    {text: 'Hi Kim, we’re on our way.', flags: [], channel: 'sms'},
    {text: 'Hi Kim, we’ve booked your engineer for Tuesday at 9am. Reply YES to keep it or NO for a new date.', flags: [], channel: 'live-chat'},
    {text: 'Привет! Ваш заказ готов, его можно забрать сегодня до восьми вечера в нашем магазине.', flags: [' в нашем магазине.'], channel: 'sms'}
  ],
  *check(reply, options) {
    const {channel, value} = reply
    if (channel.unit !== 'sms') return
    for (const {start, end} of partsOf(value, channel))
      for (const hit of partHits(value.slice(start, end), channel, options)) yield {...hit, start: hit.start + start, end: hit.end + start}
  }
})
