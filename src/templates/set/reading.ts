// What of a canned response is compared: its words, its sentences, and whom it is for.
import {lazily} from '../../memo/lazily.js'
import type {Member} from '../../rule.js'
import {findSpans, type Span} from '../../tokens/spans.js'

const foreign: ReadonlySet<string> = new Set(['link', 'email', 'handle', 'hashtag', 'placeholder', 'code', 'emoji'])

/** Stands for what is no word, one for each of its characters. */
export const gap = '\u25a1'

/** What several rules ask of a response, found once for each. */
const found = new WeakMap<Member, {spans?: readonly Span[]; words?: string}>()

const kept = (member: Member): {spans?: readonly Span[]; words?: string} => {
  let all = found.get(member)
  if (!all) found.set(member, (all = {}))
  return all
}

/** The social tokens of a response, in order. */
export const spansOf = (member: Member): readonly Span[] => (kept(member).spans ??= /[@#./{[<%*$_-]|\d|[\u203C-\uDFFF]/.test(member.text) ? findSpans(member.text) : [])

/** Its text with what is no word of it (links, handles, fields ...) covered, in the same places. */
export const wordsOnly = (member: Member): string => {
  const all = kept(member)
  if (all.words !== undefined) return all.words
  let out = ''
  let at = 0
  for (const {kind, start, end} of spansOf(member)) {
    if (!foreign.has(kind)) continue
    out += member.text.slice(at, start) + gap.repeat(end - start)
    at = end
  }
  return (all.words = out + member.text.slice(at))
}

/** Whether it is in English, as far as its file says. */
export const isEnglish = ({locale}: Member): boolean => locale === undefined || /^en\b/i.test(locale.replace('_', '-'))

/** Its sentences and lines, with their places. The dots of `p.m.` and of `No. 5` end none. */
export const sentencesOf = (text: string): {text: string; start: number}[] =>
  Array.from(text.matchAll(/(?:[^.!?\n]|(?<=\b[ap]\.?m|\b[apAPN]|\bNo|(?=\.\S))\.|[!?](?=\S))+/g), ({0: sentence, index}) => ({text: sentence, start: index}))

/** What sets customers apart: a response for one kind of them is not held against one for another. */
const qualifiers =
  /\b(?:business|corporate|commercial|trade|wholesale|personal|premium|plus|vip|gold|platinum|student|international|overseas|abroad|domestic|national|local|store|shop|branch|depot|warehouse|office|showroom|uk|gb|britain|british|england|scotland|scottish|wales|welsh|ireland|irish|northern|us|usa|u\.s\.|america|american|canada|canadian|australia|australian|nz|zealand|india|indian|singapore|eu|europe|european|france|german[y]?|spain|italy|netherlands|north|south|east|west|london|[a-z]+shire|en-[a-z]{2}|christmas|easter|holidays?|summer|winter|weekends?|emergenc(?:y|ies)|out[ -]of[ -]hours|temporar(?:y|ily)|from a mobile|landline|textphone|minicom|relay|whatsapp|fax|sms|deaf|sign language)\b/gi

/** For whom a response is, as far as its words tell; responses with the same answer may be compared. */
export const audienceOf = ({name, path, text, locale = '', settings}: Member): string => {
  const found = new Set(`${path.replaceAll(/[/\\_.-]/g, ' ')} ${name.replaceAll(/[_-]/g, ' ')} ${text}`.toLowerCase().match(qualifiers) ?? [])
  return [settings.region ?? '', locale.toLowerCase(), ...[...found].sort()].join(' ')
}

const neutral = lazily(() => new Set(
  `a about additional again all also always am an and any anything anytime are assist assistance at available be been before between both by call called calling can chat closed come contact contacting
  could customer customers daily day days details dial directly discuss do each either enquiries enquiry even every everyone feel find for free freephone from further get getting give great happy has have hear help here
  hesitate hour hours how i if in information instead is issue issues it just let like line lines may me message more need needed number of on one only open opening or other our out over per phone please pm
  prefer problem query question questions quickly reach reply ring some soon speak still support talk team telephone tell than thank thanks that the them then there they this time times to today toll touch
  till until us use usual via want we we're we'll well will wish with within would write you you'd you'll you're your monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  weekday weekdays week noon midday midnight through including inclusive local gmt bst utc uk est et pst normal standard currently now answer pick up sure so as not`.split(/\s+/)
))

/** The words of a sentence that say what it is about: `our fraud team is open on` is about `fraud`. */
export const subjectOf = (sentence: string): string[] =>
  [...new Set((sentence.toLowerCase().replaceAll('’', "'").match(/[a-z][a-z']*/g) ?? []).filter((word) => !neutral().has(word)))].sort()
