// What is said around a date, when somebody was born on it or not.

export const birthPatterns = () => {
  const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
  const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
  const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})"
  return {
    /** 12/05/1984, 12.5.84, 1984-05-12, 12 May 1984, May 12th, 1984, 12th of May, 12051984 only beside "dob". */
    date: new RegExp(`(?<![\\w/.-])(?:(?:twenty-|thirty-)?(?:(?:fir|1)st|second|(?:thi|3)rd|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)th) of ${MONTH},? ${YEAR}|${DAY} ?[/. -] ?(?:0?[1-9]|1[0-2]) ?[/. -] ?${YEAR}|(?:0?[1-9]|1[0-2])[/.-]${DAY}[/.-]${YEAR}|(?:19|20)\\d{2} ?[/. -] ?(?:0?[1-9]|1[0-2]) ?[/. -] ?(?:0?[1-9]|[12]\\d|3[01])|${DAY}(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?|${MONTH} ${DAY}(?:,? ${YEAR})?|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\\d{2}|(?<=born in )(?:(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}|${MONTH} (?:19|20)\\d{2})|(?<=\\b(?:year of birth|birth year)(?: (?:(?:we|you|i) (?:hold|have|gave|see)(?: for you| on file)? ?)?(?:is|as|was|of|to)?)?:? |\\byou (?:were|are) born in )(?:19|20)\\d{2})(?![\\w/-]|\\.\\d)`, 'gi'),
    everybodys: /\b(?:must|anyone|anybody|those|people|everyone|children|customers|if|before|after|between|since) (?:be |been |were |are |was |is )?(?:born )?(?:on or )?(?:before|after|between|since|from|in|on)? ?$|\bborn (?:between|from) [^.!?]{4,20} (?:and|to) $/i,
    sure: /\b(?:d\.? ?o\.? ?b\b\.?|dates? of birth|birth ?dates?|was born|were born|born)\b/i,
    onRecord: /\b(?:we(?:'ve)?(?: have|'ve| hold| got| see)?(?: got| down)?|(?:your|our) (?:profile|records?|file|account) (?:has|have|shows?|says?|gives?))(?: it| this| you)?(?: down)?(?: as)? $/i,
    onFile: /^,? (?:on|in) (?:file|record|your (?:profile|account|file|records?)|our (?:system|records?))\b/i,
    offer: /\b(?:happy|treat|voucher|gift|offer|discount|month|party|cake|celebrat\w+|our|wish\w*|sale|company|brand)\b/i,
    /** What somebody proves by it, and the day they come of an age. */
    proving: /\b(?:give|tell|quote|say|use|read|show)(?: (?:it|them|him|her|us|out|the \w+|your \w+))?(?: as)? $|\b(?:you|he|she|they)(?:'ll| will| would|'d)? (?:turn|turned|turns|be|were|was) (?:\d{2}|\w+(?:teen|ty)) on (?:the )?$/i,
    /** A year that is near, of a child. */
    grown: /\b(?:you|he|she|they|son|daughter|boy|girl|child|brother|sister|grandson|granddaughter|niece|nephew) turn(?:s|ed)? (?:\d{1,2}|\w+(?:teen|ty)|(?:twen|thir|for|fif)ty-\w+) on (?:the )?$/i,
    /** No delivery and no show was on it. */
    longAgo: /(?:19[2-9]\d|200\d)|[/.-](?:[3-9]\d|0\d)$/,
    rightCue: /^[\s,)"']*(?:as (?:when|the (?:day|date)(?: that)?) (?:you|he|she|they) (?:were|was) born\b|(?:where|in the (?:box|field) (?:where|for)) (?:your|his|her|the) (?:date of birth|birth ?date|birthday|d\.?o\.?b)\b|(?:is|was) (?:what|the)[^.!?\n]{1,30} as (?=your|his|her)(?:\w+ )(?:d\.?o\.?b|date of birth|birth ?(?:date|day))|\(?(?:as|for|is|was|being)[ (](?:(?:the|your|his|her|their|my|a)[ ])?(?:d\.?o\.?b|date of birth|birth ?(?:date|day))|\(?(?:d\.?o\.?b|date of birth)\b)/i,
    /** A firm, an idea, a poet, and all who were born on a day. */
    nobodys: /\b(?:king|queen|president|prophet|saint|nation|company)(?: \w+){0,2}'s (?:official )?birthday\b|\bour (?:\w+ ){1,3}(?:was|were|is) born\b|\b(?:must be|anyone|those|people|everyone|children|pupils|players|members|coupons|an? (?!pat|cust|claim)\w+) born\b|\b(?:festival|bakery|brand|club|idea|firm|company|shop|team|band|app|charity|tradition|recipe|label|business|store|which|we) (?:was|were) born\b|\b(?:actor|actress|singer|author|artist|poet|composer|king|queen|saint|inventor) (?:was |is )?born\b/i
  }
}
