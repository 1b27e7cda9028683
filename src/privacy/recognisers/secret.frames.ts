// How secrets are told that no noun stands right before; the group `value` is to be covered.
import type {Kind} from '../kinds.js'

const r = String.raw
// Read out in threes, in pairs or in one.
const CODE = r`(?<value>\d{3}[ -]?\d{3}|\d{4,8}|\d\d(?:[ -]\d\d){1,3})`
const VALUE = r`(?<value>[^\s"'()<>,;]{6,40})`

export const secretPatterns = (): readonly (readonly [Kind, RegExp, string?])[] => [
  ['pin', /\b(?:collect|collected|pick(?:ed)?|collection|unlock|open|get in|let yourself in|release)\b[^.!?\d]{0,40}\b(?:with|using|by|use|quote|enter)(?: the| your| this)? (?:code|pin)(?: is|:)? (?<value>\d{4,8})(?![\d%])/gi, 'collection code'],
  ['pin', /\b(?:key ?safe|lock ?box|locker|shed|store|cabin|cupboard|gate|door|barrier|padlock|garage|alarm|safe|voicemail|intercom)\b(?: (?!at\b|from\b)[a-z]+){0,3}(?: (?:(?:opens?|unlocks?|disarms?|disarmed|protected|locked)(?: is)? (?:with|on|by|using)|takes|wants)|(?: is|'s) (?:on|set (?:to|with)))(?: (?:the )?(?:code|pin))? (?<value>\d(?:-?\d){2,7}|\d(?: \d){3,5})(?![\d%]|[:.]\d| ?(?:am|pm|days?|mon|tue|wed|thu|fri|sat|sun))/gi, 'access code'],
  // "The alarm goes off unless you key in 2290", "the safe in room 8 is reset to 0431".
  ['pin', /\b(?:alarm|gate|door|keypad|panel|safe|barrier|intercom|lock ?box)\b[^.!?\d\n]{0,40}\b(?:key|punch|tap|type|enter|press|dial)(?: in)? (?<value>\d{4,8})(?![\d%]|[:.]\d| ?(?:am|pm))/gi, 'access code'],
  ['pin', /\b(?:safe|lock|lock ?box|padlock|keypad|smart ?lock|door code|alarm)\b[^.!?\n]{0,24} (?:is|was|has been|'s)(?: now| back)? (?:re)?set to (?<value>\d{4,8})(?![\d%]|[:.]\d| ?(?:am|pm|days?))/gi, 'access code'],
  ['pin', /\b(?:lock|keypad|padlock|key ?safe) on (?:your|his|her|their|the) (?:\w+ )?(?:gate|door|shed|garage|bike|barn) is (?<value>\d{4,8})(?![\d%]|[:.]\d)/gi, 'access code'],
  ['one-time-code', new RegExp(r`\b(?:texted|sent|e-?mailed|got|have|received) (?:you )?(?:a|the|that|another|your) (?:new |fresh )?code[^.!?\n]{0,20}\b(?:is it|was it|does it say|it's|it was|it reads) ${CODE}(?![\w%])`, 'gi')],
  ['one-time-code', new RegExp(r`\bcode(?: is|,|:)? ["'(]?${CODE}(?=["')]?(?!\d)[^.!?\n]{0,20}\b(?:in|from|on|off) your (?:post|tweet|comment|message|reply|review|screenshot|photo|picture|story|text))`, 'gi')],
  // "The key is in the box by the door, code 2580"
  ['pin', /\b(?:keys?|box|safe|lock|gate|door|locker|shed|porch)\b[^.!?\n\d]{0,40}(?:\d[^.!?\n]{0,24})?, (?:the )?code(?: is|:)? (?<value>\d{4,6})(?![\d%-]|[.,:]\d)/gi, 'access code'],
  ['one-time-code', /\b(?:use|enter|type|try|tap in|key in|punch in|put in)(?: the| this)? code (?<value>\d\d(?:[ -]\d\d){1,3}|\d{3}[ -]\d{3})(?![\d%-]| \d)(?! (?:at (?:the )?checkout|for \d|to get|and get|at the till))/gi],
  ['one-time-code', /\b(?:enter|type|key in|input|punch in) ["'(]?(?<value>\d{3}[ -]\d{3}|\d{6}|\d\d(?:[ -]\d\d){2})(?=["')]? (?:when (?:the|it|you|prompted)|once the|if (?:it|the app)|at the prompt|(?:in|on|into) the (?:app|screen|site|page|log-?in|box)|to (?:log|sign|verify|confirm your|approve)))/gi],
  // "The code that you read to us, 812 604, worked."
  ['one-time-code', new RegExp(r`\b(?:otp|passcode|(?:one[- ]time|verification|security|access|log-?in|auth\w*|sms|text(?:ed)?|(?:six|four|6|4)[- ]digit) (?:pass)?code|code (?:that )?(?:you|we|i|she|he|came|arrived|went|it|they))\b[^.!?\d\n]{0,50}[,:(–-] ?${CODE}(?=[,)–]| -)`, 'gi')],
  // "318204 is your code", "backup codes: 1122-3344 5566-7788", "the code to your door is 2211".
  ['one-time-code', new RegExp(r`(?<![\w.,#/£$€-])${CODE} is (?:your|the) (?:log-?in |sign-?in )?code\b(?! for \d)`, 'gi')],
  ['one-time-code', new RegExp(r`(?<![\w.,/£$€-])${CODE} (?:from|off|on) (?:the|your) (?:card reader|reader|authenticator|fob|token|text|sms)\b`, 'gi')],
  // "Use 318 204 now, it dies in five minutes."
  ['one-time-code', /\b(?:use|try|enter|type|tap|key|put|pop|here's|it's|is)(?: in)? (?<value>\d{3}[ -]?\d{3}|\d\d(?:[ -]\d\d){2})\b(?! ?[a-z%]{1,3}\b(?<!now|it|in|as|to|on))(?=[^.!?\n]{0,60}\b(?:\d+|two|five|ten|few) (?:minutes|mins)\b)/gi],
  // "The six digits to type are 318 204."
  ['one-time-code', /\b(?:six|four|6|4)(?: |-)?(?:digits|numbers|figures)(?: (?:that )?(?:you|you'll|to|for|we|i|on|your|our|need|want|will|have|just|sent|texted|enter|type|key|quote|is|it|in|the|app|phone|till|driver|screen)){0,6} (?:are|is)[: ]+(?<value>\d{3}[ -]?\d{3}|\d{4})(?![\w%])/gi],
  ['one-time-code', /\b(?:backup|back-up|recovery|emergency) codes?(?: are| is)?:? (?<value>\d{4,6}[ -]?\d{3,6}(?:,?(?: and)? \d{4,6}[ -]?\d{3,6}){0,11})(?![\w%])/gi],
  // The others, where the first has been claimed.
  ['one-time-code', /\b(?:backup|back-up|recovery|emergency) codes(?: are)?:? \d{4,6}[ -]?\d{3,6}(?:,? and|,)? (?<value>\d{4,6}[ -]?\d{3,6}(?:,?(?: and)? \d{4,6}[ -]?\d{3,6}){0,11})(?![\w%])/gi],
  ['pin', /\bcode (?:to|for) (?:the|your|his|her|their) (?:\w+ )?(?:flat|door|gate|building|house|apartment|room|lock ?box|key ?safe|safe|lobby|garage|entrance|locker|office|shed|barrier)(?: is| was|:)+ (?<value>\d{4,8})(?![\d%])/gi, 'access code'],
  ['pin', /\bit(?:'s| is) (?<value>(?!(?:19|20)\d\d\b)[#*]?\d{4,8}[#*]?) (?:for|at|on) the (?:\w+ )?(?:flat|door|gate|building|key ?safe|lock ?box|barrier|keypad|lobby|entrance)\b/gi, 'access code'],
  ['one-time-code', /\b(?<value>G-\d{6})\b(?:(?<=\bcode(?: is|:)? G-\d{6})|(?= (?:to|is|as|for|when|if)\b))/g],
  // "It came through here: 220 981. Pop that in", "enter 7305 when the lady asks"
  ['one-time-code', /(?<![\w.,/£$€-]|\bto )(?<value>\d{3}[ -]?\d{3}|(?!(?:19|20)\d\d\b)\d{4,8}|\d\d(?:[ -]\d\d){2})["')]?(?:[.,;!] | )(?:(?:so|and|now|then|just|please) ){0,3}(?:pop|put|type|enter|key|punch|read|tap) (?:that|it|this|those|them)\b(?:(?<=\b(?:texts?|texted|sms|came (?:through|in|up)|landed|arrived|(?:on|at) my (?:side|end|screen)|message|here it is)\b[^\n]{0,60})|(?=[^.!?\n]{0,50}\b(?:times? out|expires?|runs out|(?:and|then) you'?(?:re|ll be) (?:through|in)|quick\w*)\b))(?<!\b(?:models?|parts?|items?|skus?|products?|styles?|promo\w*|vouchers?|total|count|sold|postcode|price|reference|catalogue|poster|games?)\b[^\n]{0,60})(?![^.!?\n]{0,30}\b(?:search|sat ?nav|maps?|basket|checkout|calculator|spreadsheet)\b)/gi],
  ['pin', /\b(?:enter|key in|type|tap|punch in|press|put|then|read|say|quote|give)(?: in| out)? (?<value>(?!(?:19|20)\d\d\b|(\d)\2{3}\b|1234\b)\d(?:[ -]?\d){3,7})(?: in)? (?:when|once|as soon as|if|after) (?:(?:the|your) [a-z]+|s?he|it|you(?:'re| are)) (?:asks?|asked|prompts?|prompted|beeps|speaks)\b(?! (?:how|what|which|if|whether)\b| for (?!it\b|(?:the|your|a|that)(?: \w+)? (?:pin|code|pass\w*|digits)\b))/gi],
  ['password', new RegExp(r`(?<![^\s"'(])(?:(?<=\b(?:use|enter|type|put|try|with) (?:the word )?["'(]?)(?<word>[a-z]{4,20})(?=["')]? as )|${VALUE})(?=["')]? (?:as|is|was|for) (?:the|your|his|her) (?:new |temporary )?pass(?:word|phrase)\b(?! (?:reset|manager|page|link|policy|field|hint|rules)))`, 'gi')],
  // "The password is amber kettle, all lower case."
  ['password', /\bpass(?:word|phrase)(?:'s| is| was| to|:) ["']?(?<word>(?!case|all|in|not|always|only|never|too)[a-z]{3,14}(?: [a-z]{3,14}){1,3})(?=["']?,? \(?(?:all |in |with |no |and )*(?:the |a )?(?:one word|lower|small letters|caps|spaces?)\b)/gi],
  ['password', new RegExp(r`\b(?:your|his|her|their) (?:\w+ )?(?:wi-?fi|wireless|network|router|ssid)\b[^.!?\n]{0,40}[,;] ?(?:and )?(?:the )?(?:key|pass|pw|code|password)(?: is|:)? ["'(]?${VALUE}`, 'gi')],
  ['password', new RegExp(r`\b(?:(?:pass(?:word|code|phrase)|(?:log|sign)[- ]?in)\b[^\n]{0,80}\b(?:new|temp(?:orary)?|current) one(?: is|:| -|,){1,2}|pass(?:word|phrase)\b[^.!?:\n]{1,50}:) ["'(]?${VALUE}`, 'gi')],
  ['password', new RegExp(r`\b(?:(?:log|sign)[- ]?(?:back )?(?:in|on)|credentials|creds|account)(?: to (?:the|your) \w+)?(?: (?:with|as|using))?(?: (?:details?|info|credentials))?(?: (?:are|is|for \w+(?: is| are)?))?:? (?<user>[\w.@+-]{2,40})(?: ?(?:\/|\||and|(?<=creds[^\n]{3,50}):) ?| (?:with|using) (?=\S*\d)(?=\S*[#$%^&*+=~?!]\w|\S*\d[#$%^&*+=~]|[A-Z]?[a-z]{4,}[-_]\d{3})|, (?=\S*\d)(?=\S*[#$%^&*+=~?!]\w))${VALUE}`, 'gi')],
  // Made as nothing else is, where somebody logs in; the mark and the digit are looked for first, as hardly any word has them and what stands before is long.
  ['password', new RegExp(r`(?<=[ "'(:])(?=[A-Za-z\d]*[!#$%^*=~-])(?=[A-Za-z!#$%^*=~-]{0,30}\d)(?<=\b(?:[Pp]ass(?:word|code|phrase)|[Ll]og(?:ged|ging)?[- ]?[io]n|[Ss]ign(?:ed|ing)?[- ]?in|[Ww]i-?[Ff]i|[Rr]outer|[Tt]yped?)\b[^\n]{0,120}[ "'(:])(?<value>(?=[A-Za-z-]{0,30}\d)[A-Z]?[a-z]{2,}(?:-(?:[A-Za-z]{3,}|\d{2,4})){2,}|(?=[A-Za-z!#$%^*=~]{0,20}\d)[A-Za-z\d]*[A-Za-z]{3}[A-Za-z\d]*(?:[!#$%^*=~][A-Za-z\d]+|(?<=\d)!))(?![\w@/-])`, 'g')]
]
