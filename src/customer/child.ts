// Whether a child writes: an age, a school year, a parent who must not know. Pure; reads the text as it stands.
import {lazily} from '../memo/lazily.js'

/** A place in a text, UTF-16 offsets, end exclusive. */
export interface Span {
  start: number
  end: number
}

const age = '(?:[4-9]|1[0-7]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
/** `Explain it like I'm five`, `you think I'm 6`: what others take them for. */
const i = "(?<!\\b(?:like|as if|as though|think|thinks|thought|assumes?|believes?) )(?:i['’]?\\s?a?m|me is)"
/** After a number, these make it a count of something else: weeks pregnant, miles away, in the queue. */
const counts =
  "(?!\\s*(?:[-–:/%$£€]\\s*\\d|%|[.,]\\d|(?:st|nd|rd|th)\\b|(?:more|other|odd|plus)\\b|(?:sec|min|hr|hour|day|week|wk|month|mth|mile|metre|meter|km|kg|kilo|lb|pound|dollar|quid|euro|stone|foot|feet|ft|inch|cm|" +
  "m|pt|point|time|people|order|episode|level|page|item|call|email|minute|second|stop|step|in a row|in line|in (?:the|a|your) (?:queue|line)|in (?:jeans|trousers|shoes|boots|dresses|tops|most|other|uk|us|eu)|uk|us|eu|of|away|down|short|over|under|behind|ahead|am|pm|k|x|percent|night|month|bar|hand)s?\\b|" +
  // A height: 6'2".
  "['’′]{1,2}\\s?(?:\\d|tall\\b)|" +
  'years? (?:in|into|with|late|married|sober|clean|older|younger|a|ago|experience|left|past|on)\\b|and counting))'

const signs = lazily((): readonly RegExp[] => [
  new RegExp(`\\b${i}\\s+(?:only\\s+|just\\s+|nearly\\s+|almost\\s+|still\\s+|actually\\s+|like\\s+)?${age}\\b(?:\\s*(?:and a half|1/2))?(?:\\s*-?\\s*(?:years?|yrs?)(?:\\s*-?\\s*olds?)?|\\s?y/?o)?${counts}`, 'i'),
  new RegExp(`\\b(?:${i}|as|from|here is|its?|this is) an? ${age}[\\s-]*(?:years?|yrs?|y)[\\s-]*(?:olds?|o)\\b`, 'i'),
  new RegExp(`\\b${age}[\\s-]*(?:(?:years?|yrs?)[\\s-]*olds?|y/?o)\\s+(?:girl|boy|kid|here|and i)\\b(?!\\s*(?:is|was|has|wants|loves|who))`, 'i'),
  new RegExp(`\\b(?:my age is|age[d:]?|i(?:['’]?ll be| will be| turn|['’]?m turning| am turning)(?: only)?)\\s+${age}\\b${counts}(?!\\s*(?:to|years? ago)\\b)`, 'i'),
  /\b(?:i['’]?\s?a?m|im) (?:only |just )?a (?:kid|child|little (?:girl|boy|kid)|minor|teenager|schoolgirl|schoolboy|school ?kid|preteen|tween)\b/i,
  /\b(?:i['’]?\s?a?m|im|i) (?:am )?in (?:(?:year|yr|grade|class|primary|p|form|key stage) ?(?:[1-9]|1[0-3]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b|(?:the )?(?:[1-9]|1[0-2])(?:st|nd|rd|th) (?:grade|class|year)\b|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:grade|class)\b|(?:reception|kindergarten|nursery|preschool|pre-school|elementary|middle school|primary school|junior school|junior high|secondary school|high school)\b)/i,
  /\bi go to (?:[\p{L}.'’]+ ){0,5}(?:primary|elementary|infants?|juniors?|middle|high|secondary|academy|grammar)\b(?: ?school)?(?:[^.!?]{0,20}\b(?:year|yr|grade|class) ?\d+)?/iu,
  /\bin (?:year|yr|grade) ?(?:[1-9]|1[01])\b(?=[^.!?]{0,60}\b(?:my friends?|be my friend|play|and i|i like|i love|my teacher|school)\b)/i,
  /\b(?:my )?(?:mum|mom|mam|mummy|mommy|dad|daddy|parents|nan|foster (?:mum|mom|carer)) (?:(?:do|does)(?:n['’]?t| not) know (?:i|im|i['’]m|that i|about (?:this|it|you|us|him|her|my))|(?:wo|do|does|will|would)(?:n['’]?t| not) (?:let|allow) me|wont let me|dont let me|(?:would|will|['’]ll) (?:kill me|ground me|be (?:so |really )?(?:mad|cross|angry)|go mad|find out)|said i(?:['’]m| am| was|m)? (?:can['’]?t|cannot|not allowed|can|have to|am not|too young)|lets me|took my (?:phone|ipad|tablet|switch|xbox))\b/i,
  /\b(?:do ?n['’]?t|do not|pls don['’]?t|please don['’]?t|dont) tell my (?:mum|mom|mam|mummy|mommy|dad|daddy|parents|teacher|nan|stepdad|stepmum|carer)\b/i,
  /\bwhen i(?:['’]m| am| get)? (?:grow up|a grown[- ]?up|older i (?:want|wanna|will))\b/i,
  /\b(?:a|some|the|this|one) grown[- ]?up (?:in|on|from|at|who|is|keeps|asked|said|wants|told|messaged)\b/i,
  /\b(?:kids|children|girls|boys) (?:at|in) my (?:school|class|year)\b/i,
  /\b(?:need|have|has|got|must|supposed) to be (?:at least |over )?(?:1[0-8]|thirteen|sixteen|eighteen)\b[^.!?]{0,30}\b(?:but |and )?(?:i['’]?m|i am|im) (?:not|only|nearly|almost|still)\b/i,
  /\bmy (?:head ?teacher|class teacher|form tutor|dinner lady|lollipop)\b/i
])

/** Every sign holds one of these: most texts are passed over at once. */
const hint = /(?<!\d)(?:[4-9]|1[0-7])(?!\d)|\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|kid|child|little|minor|teen\w*|tween|preteen|school\w*|grade|reception|kindergarten|nursery|primary|academy|grammar|elementary|infants?|juniors?|high|secondary|middle|mum|mom|mam|mummy|mommy|dad|daddy|parents|nan|foster|grow|grown\w*|head ?teacher|tutor|class|form|year|yr|key stage|dinner lady|lollipop)\b/i

/** Where a text says that a child wrote it; undefined when nothing does. */
export const childWords = (text: string): Span | undefined => {
  if (!hint.test(text)) return undefined
  for (const sign of signs()) {
    const found = sign.exec(text)
    if (found) return {start: found.index, end: found.index + found[0].trimEnd().length}
  }
  return undefined
}

const stranger =
  "(?:some(?:one|body)|strangers?|a (?:man|guy|bloke|lady|woman|person|user|player|grown[- ]?up|boy|girl|streamer|friend)|(?:old|older|grown|random|weird|other|this|that|the|my|an?) (?:\\w+ )?(?:man|men|guy|guys|bloke|lady|woman|person|people|player|user|adult|friend|stranger|account|profile|boyfriend|girlfriend))"
const wish = "(?:wants?|wanted|asks?|asked|asking|says?|said|saying|tells?|told|offer(?:s|ed|ing)?|promis(?:es|ed|ing)|gives?|gave|sends?|sent|keeps?|will|['’]ll|is|invited|trying|if)"
const drawn = lazily((): readonly RegExp[] => [
  new RegExp(`\\b${stranger}\\b[^.!?]{0,60}${wish}\\b[^.!?]{0,80}\\b(?:my (?:home |house )?(?:address|number|school|house|street|pic(?:ture)?s?|photos?|password|snap(?:chat)?|insta(?:gram)?|whatsapp)|where (?:i|we) live|what school|(?:to )?meet(?: up| me)?|come (?:over|round|to (?:his|her|their|my))|alone|pick me up|his (?:house|car|place|flat))\\b`, 'i'),
  new RegExp(`\\b(?:my (?:home |house )?address|where (?:i|we) live|a (?:gift|present))\\b[^.!?]{0,60}\\b(?:to|by|from|for) (?:a |an |this |some )?(?:man|guy|lady|stranger|someone|somebody|person|friend online|online friend|player)\\b`, 'i')
])

/** Whether somebody asks a child for an address, a picture or a meeting, or offers gifts for it. Asked only of a child's message. */
export const approached = (text: string): boolean => drawn().some((sign) => sign.test(text))

/** Whether a text reads as a child's. When in doubt it does not: an age, a school year or a parent must be named. */
export const readsAsChild = (text: string): boolean => childWords(text) !== undefined
