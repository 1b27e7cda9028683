// How secrets are told in a sentence, and what is said of those that are nobody's.

const L = String.raw`A-Za-z\u00c0-\u024f`
const IS = String.raw`(?: (?:that|which|we|you|i|it)(?: [a-z']+){1,3}(?: at \d{1,2}[:.]\d\d(?: ?[ap]m)?)?)?(?:,? ?(?:is|was|are|stays|remains|to|as|be|of|now|will be|has been|been|just|set|kept|put|reset|changed|updated|switched|back|temporarily|currently|still|it's|that's|which is|reads?|you (?:set|gave|chose|have|picked|need)|the same(?: as (?:before|last time|ever|always))?|we have|on file|for you|to you|for now|for (?:the|your|this) [a-z' -]{2,40}?|on (?:the|your|this) [a-z]{2,14}|at (?:yours|(?:the|your) [a-z]{2,14})|from (?:the|your) [a-z]{2,14}|here|=|:|->|=>)){0,7}[ ,:="'(-]{1,4}`
const DIGITS = String.raw`(?<value>[#*]?\d(?:[ -]?\d){2,9}[#*]?|[A-Z]\d{3,5}[A-Z]?|\d{3,5}[A-Z]{1,2})(?![${L}\d%]|[.,:/]\d|[ -]\d| ?(?:digits?|characters?|numbers?|minutes?|hours?|days?|times|months|attempts))`

// Farther off, where the last word leads on to it: nothing was sent there.
const FAR = String.raw`(?:'s)? (?:(?!sent|text|post|e-?mail|call|dial|ring|valid|expire|error|page|up to)[^.!?;\d\n]){1,50} (?:is|was|to|as|it's)(?::| now| just| back)? ["'(]?(?!(?:19|20)\d\d\b)`

export const toldSecrets = () => ({
  password: new RegExp(String.raw`\b(?:(?:temp(?:orary)?|one[- ]time|new|old|current|default|initial|login|log-in|wi-?fi|router|admin|account|network|guest|starter|portal)[ -]){0,5}(?:pass ?words?|p[a@4][s$5]{2}w[o0]rds?|pass ?phrases?|passwd|pwd|passkey|pw|pass ?code|pass(?=:| ?=)|(?:network|wi-?fi|wireless|wpa2?|security|guest|router)(?:'s)?(?: \w+)?(?:'s)? key|credentials?|logins?)(?:'s)?${IS}(?<value>[^\s"'()<>,;]{4,40})`, 'gi'),
  pin: new RegExp(String.raw`(?:\b(?:pins?(?: (?:number|code))?|p[. ]i[. ]n\b\.?|passcode|pass code|(?:gate|door|entry|access|alarm|safe|lock ?box|key ?box|key ?safe|keypad|garage|building|lobby|entrance|front door|locker|parking|mailbox|elevator|lift|voicemail|unlock|door ?lock|puk|pick-?up|pickup|collection|security gate|barrier|combination|combo|padlock|parcel|safe ?box|release|screen ?time|card|telephone banking|banking|room|smart ?lock)[ -](?:code|pin|combination|combo|number(?= is)|key(?= is))|puk|combination|keypad|key ?safe|lock ?box|key ?box))(?:'s)?(?: (?:number|code))?(?:${IS}|${FAR})${DIGITS}`, 'gi'),
  once: new RegExp(String.raw`\b(?:otp|o\.t\.p\.|(?:one[- ]time|verification|verify|authori[sz]ation|authentication|authenticator|auth|security|whatsapp|google|apple|paypal|amazon|bank|app|confirmation|login|log-?in|sign-?in|activation|access|2fa|mfa|two[- ](?:step|factor)|sms|text|temporary|reset|recovery|backup|back-up|approval|validation|identification|id|six[- ]digit|6[- ]digit|four[- ]digit|4[- ]digit|passcode|secure|telephone|transfer)(?: (?:pass)?codes?| passcode| pin| password| number(?= is)| token)(?: (?:number))?|passcode|your code|the code|code)(?:'s)?(?: (?:we|i|you)(?:'ve| have)? (?:just )?(?:sent|texted|emailed|received|got|gave)(?: you)?)?${IS}(?<value>\d(?:[ -]?\d){3,7}|[A-Z]-?\d{4,8}|(?=[A-Z-]*\d)[A-Z0-9]{2,4}(?:-[A-Z0-9]{2,4}){1,3}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{6,8})(?![${L}\d%]|[.,:/]\d|[ -]\d| ?(?:digits?|characters?|numbers?|minutes?|hours?|days?|times|off|on the app|at checkout))`, 'gi'),
  said: new RegExp(String.raw`(?<![${L}\d.,#/£$€-])(?<value>\d(?:[ -]?\d){3,7})(?! ?\d)["')]?,? (?:is|as|was|will be) (?:the|your|her|his|a)(?: [a-z-]+){0,2} (?:otp|passcode|pin|(?:one[- ]time |verification |authori[sz]ation |security |access |login |gate |door )code)\b`, 'gi'),
  asked: /\b(?:enter|type|use|read (?:this|it)(?: out)? to (?:the|your|him|her|them)(?: \w+)?:|the (?:six|four|five|eight|6|4|5|8)[ -]?(?:digits?|numbers)(?: (?:that )?(?:we|i)(?:'ve)?(?: just)? (?:sent|texted|emailed|gave)(?: to)?(?: you)?)? (?:are|is|were):?|key in|input|punch in|put in|tap|try|give (?:them|him|her))(?: in)? ["'(]?(?<value>\d(?:[ -]?\d){3,7})["')]?(?:(?<=(?:digits?|numbers|read)[^\d]{1,40}[\d -]{4,11})|(?= (?:when|where|as|if|once|in|into|at|for|on|to)\b[^.!?]{0,40}\b(?:verification|code|passcode|otp|pin|one[- ]time|log ?in|sign ?in|verify)\b))/gi,
  // I've set it to ..; login: j.moss / ..
  reset: /\b(?:(?:(?:re)?set|changed|switched) (?:it|that|yours|this) (?:back )?(?:to|as)|(?:sign|log)(?:ging|ged)?[ -]?in (?:again )?(?:with|using))[ :"'(]{1,3}(?<value>[^\s"'()<>,;]{6,40})|\b(?:log-?ins?|credentials|user(?: ?name)?)\b[^.!?\n]{0,30}[\w.@-]+ ?[/,] ?(?:and )?(?<value2>(?=\S*\d)(?=\S*[A-Za-z\u00c0-\u024f])[^\s"'()<>,;]{6,40})/gi,
  answer: /\b(?:(?:verbal|telephone|phone|spoken|security|safe|account|family) (?:password|pass ?word|word|phrase|pass ?phrase|answer|question answer)|(?:secret|memorable|security|safe) (?:password|word|answer|phrase|name|place|date|information|info)|answer to (?:your|the|his|her)(?: [a-z]+){0,2} (?:security |secret |memorable )?question(?:s)?|answer to ["'][^"']{5,60}["']|security question(?:'s)?(?: answer)?|mother's maiden name|maiden name|(?:first|favou?rite|childhood) (?:pet|school|teacher|car|street|place)(?:'s name)?)(?:'s)?(?: (?:on (?:the|your) account|you (?:set|gave|chose)|we have|on file))?(?: (?:down as|listed as|recorded as|held as|given as|is|was|as|to|now|called|named|set to|set as|changed to|been changed to|of|being)|[:=,])+ ?(?<quote>["'(]?) ?(?<value>(?:(?:Mr|Mrs|Ms|Dr|St)\. ?)?[A-Za-z\u00c0-\u024f\d][A-Za-z\u00c0-\u024f\d'’-]*(?: (?!and\b|or\b|so\b|but\b|which\b|for\b|on\b|in\b|at\b|you\b|we\b|to\b|is\b|was\b|that\b|as\b|with\b|if\b|when\b)[A-Za-z\u00c0-\u024f\d'’-]+){0,3})/gi,
  wifi: /\b(?:type|enter|use|try|key in|punch in|punch|press|dial|put in|input)(?: in| the)?(?: (?:gate|door|entry|access|alarm|lock ?box|pin|code|keypad))? ?#?(?<value>[#*]?\d{4,8}[#*]?)(?= (?:on|at|into|in|to) (?:the |your )?(?:(?:gate|door|alarm|entry|lock|front|side|back|main)[ -]?)?(?:keypad|key ?box|gate|door|lock ?box|lock|alarm|panel|barrier|safe))/gi,
  passwordTalk: /^(?:must|should|needs?|reset|case|incorrect|wrong|expired|invalid|protected|manager|at|via|on|using|by|sent|page|link|policy|e-?mail|hint|again|first|in|with|from|that|the|your|a|an|not|no|is|was|correct|required|length|8\+|one|and|or|change[ds]?|up-?to-?date|self-service|log-?in|sign-?in|user-?friendly|re-?set|e-?mailed|hidden|safe|secure|different|strong|blank|never|only|just|here)\W*$/i,
  /** What a template has in the place of one. */
  fieldName: /^[A-Z_]*(?:PASSWORD|CODE|PIN|LOGIN)$/,
  /** "Your password is sunflower": what can be said of a password is an adjective or a participle. */
  saidOf: /(?:ed|able|ible|ing|ly|al|ive|ic|ous|ent|ant|ary|ful|less|en|est|er)$|^(?:fine|okay|yours?|ours|theirs|mine|good|great|weak|short|long|unique|blank|empty|private|complete|secure|accurate|simple|complex|ready|there|below|above|here|inside|on|gone|lost|stuck|stale|out|working|known|unknown|due|live|active|dead|enough|easy|hard|random|default|important|essential|visible|sound|intact|alone|both|same|false|true|right|dead|rejected|obsolete|up|down|void|bad|broke|reset|set|sent|key|case|kept|plain|text|text-only|back|next|yet|again|always|either|missing|nothing|everything|something|anything|none|what|this|that|these|those|only|also|still|never|letters|numbers|digits|characters|words|e-?mail|quick)$/i,
  /** What every one of a make is sold with, or a pattern shows: whoever has the leaflet has it. */
  soldWith: /\b(?:default|factory|out of the box|when new|ships? with|comes? with|demo|sandbox|if (?:it|the \w+) asks|(?:to|when|while) pair(?:ing)?|pair(?:ing|s) with)\b/i,
  guessed: /^(?:0{3,6}|1{4,6}|1234\d{0,4}|(?:admin|guest|demo|user|test|password|root|public|welcome)\d{0,3}|changeme)$/i,
  /** Where everybody may come in. */
  open: /\b(?:webinar|zoom|(?:investors'?|conference|press) call|livestream|all welcome|(?:lobby|lounge|caf[eé]|public|visitors?|free)\b[^.!?]{0,20}\bwi-?fi|wi-?fi (?:in (?:our|the)|for (?:guests|visitors|customers|everyone)|at (?:our|the)))(?![\w])(?![^.!?]*\byour\b)/i,
  codeTalk: /\b(?:discount|promo(?:tion(?:al)?)?|voucher|coupon|offer|gift|referral|error|country|area|dialling|dialing|post(?:al)?|zip|product|item|model|style|colou?r|date|qr|bar|source|dress|fault|stop|bank|sort|swift|currency|tax|hs|branch|ifsc|short|checkout|country|competition|status|response|airport|flight|store|shop|sku|plu|batch|lot)(?: |-)?$/i,
  /** Written with a mark inside, and no password. */
  address: /^(?:https?|www\.)|\/[A-Za-z\u00c0-\u024f]+\/|@[\w.]+\.\w|^[A-Za-z\u00c0-\u024f]+[/&][A-Za-z\u00c0-\u024f]+$|[\u{1f000}-\u{1ffff}…]/u,
  /** A capital behind a small letter. */
  capital: /[a-z\u00df-\u00ff\u0100-\u017f][A-Z\u00c0-\u00de\u0100-\u017f].*[A-Z\u00c0-\u00de\u0100-\u017f]?/,
  /** How a plain word is to be typed. */
  typed: /^["')]?,? \(?(?:all |in )*(?:one word|lower|small|capital|caps)/i,
  /** What leads to a plain word, */
  plainly: /(?:words?|phrase|pwd|pw)(?:'s)?(?: (?:for|on|to|in|at) (?:the|your|his|her) (?:[a-z-]+ ){1,2}?(?=is\b|was\b))? ?(?: ?(?:is|was)(?: now| just| back to)?|,? (?:re)?set to| changed to|(?<=(?:changed|reset|set|switched|updated) (?:your|his|her|the) (?:\w+ )?\w+) to|:|\s?=) ?["'(]?$/i,
  /** and what stands behind one. */
  plainEnd: /^["')]?(?:[.!?,;)]|$|\n| and | but | so | as (?:you|we) | until | for now)/,
  /** What leads to an answer in small letters, what is only said of one, and what begins a sentence. */
  answerLed: /(?:word|phrase|name|answer)(?: on \w+ \w+)?(?: (?:is|was|as|(?:set|reset|changed|updated) to)|:) $/i,
  answerTalk: /\b(?:needed|missing|set|asked|correct|wrong|incorrect|different|expired|case|sensitive|up|ok|okay)\b/i,
  noAnswer: /^(?:I|We|You|It|The|That|This|Please|If|What|Not|on|in|at|by|under|below|above|here|yes|no|not|always|simply|very)\b/i,
  /** What is counted, and what is bought with a code. */
  unit: /^(?: ?(?:digits?|characters?|numbers?|letters|minutes|hours|days|times)\b)/i,
  shop: /^ ?(?:at (?:the )?checkout|for \d|off\b|to get)/i,
  promoted: /\b(?:discount|checkout|% off|promo|voucher)\b/i,
  /** A second label: the first was the name's. */
  namedLogin: /^,? ?(?:pass|pw|pwd)\w* ?[:=]/i,
  linking: /\b(?:is|was|are|to|as|be|of)\b|[:=>]/i
})
