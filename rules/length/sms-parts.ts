import {packSms, type Culprit, type Sms} from '../../src/channels/units/sms.js'
import {standIn} from '../../src/channels/gsm-stand-ins.js'
import {lazily} from '../../src/lazily.js'
import {defineRule, type Channel, type Hit} from '../../src/rule.js'

interface Options {
  /** The most parts that the house pays for. */
  parts: number
}

/** A letter of another alphabet: the message is in a language that needs UCS-2. */
const foreign = lazily(() => /^(?!\p{Script=Latin})\p{L}/u)

const partsOf = (parts: number): string => (parts === 1 ? 'one message' : `${parts} messages`)

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

function* culpritHits(text: string, sms: Sms, channel: Channel): Generator<Hit> {
  const fewer = packSms(cleaned(text, sms.culprits), channel.partSizes).parts
  if (fewer >= sms.parts || sms.culprits.some((culprit) => foreign().test(culprit.text))) return
  for (const {start, end, text: found} of grouped(sms.culprits)) {
    const instead = standIn(found)
    const cost = `makes this ${partsOf(sms.parts)} in place of ${fewer}`
    if (instead) yield {start, end, suggestions: [instead.text], certain: instead.certain, message: `${instead.name} ${cost}: it is not in the SMS alphabet.`}
    else yield {start, end, message: `“{found}” ${cost}: it is not in the SMS alphabet. Leave it out.`, suggestions: ['']}
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
    {text: 'Hi Kim, we’re on our way.', flags: [], channel: 'sms'},
    {text: 'Hi Kim, we’ve booked your engineer for Tuesday at 9am. Reply YES to keep it or NO for a new date.', flags: [], channel: 'live-chat'},
    {text: 'Привет! Ваш заказ готов, его можно забрать сегодня до восьми вечера в нашем магазине.', flags: [' в нашем магазине.'], channel: 'sms'}
  ],
  *check(reply, options) {
    const {channel} = reply
    if (channel.unit !== 'sms') return
    const text = reply.value.trimEnd()
    const sms = packSms(text, channel.partSizes)
    if (sms.parts < 2) return
    const hits = [...culpritHits(text, sms, channel)]
    yield* hits
    const most = Math.min(options.parts, channel.most?.parts ?? Infinity)
    if (hits.length > 0) return
    const start = sms.starts[Math.min(most, sms.parts - 1)]!
    yield {
      start,
      end: text.length,
      message: `This goes out as ${partsOf(sms.parts)}, each charged (${sms.units} ${sms.encoding} characters${sms.parts > most ? `; aim for ${most} or fewer` : ''}).`,
      ...(sms.parts > most ? {} : {confidence: 'low'})
    }
  }
})
