// Opening times in a sentence: on which days, from when to when.
import {lazily} from '../../memo/lazily.js'

const clock = String.raw`(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?)?|noon|midday|midnight)`
const day = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|r|rsday|urday)?s?`
const range = lazily(() => new RegExp(String.raw`(?<![\d.,:/£$€-])(${clock})\s?(?:-|–|—|to|until|till|and)\s?(${clock})(?![\d/%:]|\s?(?:days?|weeks?|hours?|minutes?|months?|years?|items?|%|working|business)\b)`, 'gi'))
const days = lazily(() => new RegExp(String.raw`\b(${day})\s?(?:-|–|—|to|through|until)\s?(${day})\b|\b(${day}|weekdays|weekends|every day|daily|seven days a week|7 days a week)\b`, 'gi'))

export interface Hours {
  start: number
  end: number
  text: string
  /** `540-1020`, in minutes of the day. */
  value: string
}

interface Clock {
  minutes: number
  half: 'am' | 'pm' | undefined
}

const read = (text: string): Clock | undefined => {
  const word = text.toLowerCase()
  if (word === 'midnight') return {minutes: 1440, half: 'pm'}
  if (word === 'noon' || word === 'midday') return {minutes: 720, half: 'pm'}
  const [, hour, minute = '0', half] = /^(\d{1,2})(?:[:.](\d{2}))?\s?([ap])?/.exec(word) ?? []
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined
  const hours = half === 'p' ? (Number(hour) % 12) + 12 : half === 'a' ? Number(hour) % 12 : Number(hour)
  return {minutes: hours * 60 + Number(minute), half: half === undefined ? undefined : half === 'p' ? 'pm' : 'am'}
}

/** `9 to 5`, `9-5pm` and `09:00 to 17:00` are the same; undefined for what is no time of opening. */
const valueOf = (from: string, to: string): string | undefined => {
  const [open, close] = [read(from), read(to)]
  if (!open || !close) return undefined
  const start = open.minutes
  const end = close.half === undefined && close.minutes <= start && close.minutes < 720 ? close.minutes + 720 : close.minutes
  // `2 to 5pm` is open in the afternoon, `9 to 5pm` from the morning.
  const begin = open.half === undefined && close.half === 'pm' && start < 360 && start + 720 < end ? start + 720 : start
  return end <= begin ? undefined : `${begin}-${end}`
}

/** The days that a sentence names, in one form: `mon-fri`; nothing where it names none. */
export const daysOf = (sentence: string): string => {
  const short = (name: string): string => name.slice(0, 3).toLowerCase()
  const found = Array.from(sentence.matchAll(days()), ([, from, to, other = '']) => (from !== undefined && to !== undefined ? `${short(from)}-${short(to)}` : /^weekdays/i.test(other) ? 'mon-fri' : /^(?:every|daily|seven|7)/i.test(other) ? 'mon-sun' : /^weekends/i.test(other) ? 'sat-sun' : short(other)))
  return [...new Set(found)].sort().join(' ')
}

/** Every stretch of opening times in a sentence. */
export const hoursIn = (sentence: string): Hours[] =>
  Array.from(sentence.matchAll(range())).flatMap((match) => {
    const value = valueOf(match[1]!, match[2]!)
    const text = match[0].trimEnd()
    return value === undefined ? [] : [{start: match.index, end: match.index + text.length, text, value}]
  })
