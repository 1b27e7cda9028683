// Facts about somebody's money: a score, a debt, an income, a refusal.
import {matchesIn} from '../../matches.js'
import {after, before} from '../scan.js'
import {wordsSign} from '../../signs.js'
import type {Scan} from '../scan.js'

const wealth = wordsSign(String.raw`score|collection|bailiff|debt|arrears|overdraft|overdrawn|savings|loan|unpaid|balance|salary|income|earn|wage|mortgage|net worth|pension|credit limit|settlement|benefit|universal credit|owe|make|bankrupt|ccj|\biva\b|default|repossess|foreclos|insolven|judg|evict|payday|missed|behind|overdue|over its|owing|outstanding|on your file|on your record|credit file|insufficient|declined|turned down|refused|rejected|\bbtc\b|\beth\b|bitcoin|ethereum|usdt|withdrawal|winnings|cash-?out|in your account|in the account|wages|\bpay of\b|\bleft in\b|iva\b|write-off|\brent\b|\bemi\b|bounced|repayment|\bbal\b|welfare|tax credit|food stamps|limit`)
const AMOUNT = String.raw`(?:[£$€₹₦]|(?<![A-Za-z])(?:Rs\.?|INR|[NR])) ?\d[\d,.]{0,20}(?: \d{3}(?:[.,]\d\d)?(?!\d))?(?: ?(?:k|m|million|thousand))?|(?<![\d,])\d[\d,]{0,20} (?:pounds|dollars|euros|rupees)`
const money = (): readonly RegExp[] => [
  new RegExp(`(?<value>\\b(?:your|her|his|their) (?:(?:current|joint|business|bank|checking|savings) )?(?:account|checking|savings)(?: is| was|'s| went| has gone| had gone)(?: still| now| already| about)? (?:(?:${AMOUNT}) )?overdrawn(?: by (?:${AMOUNT}))?)`, 'gi'),
  new RegExp(`(?<value>(?:${AMOUNT}) (?:over (?:its|your|the|his|her|their) (?:arranged |agreed |credit )?(?:limit|overdraft)|(?:still )?(?:owing|owed|outstanding|overdue) on (?:your|his|her|their) \\w+))`, 'gi'),
  new RegExp(`(?<value>\\byou(?:'ve| have|'d| had)(?: got)?(?: just| only| about| still)? (?:${AMOUNT}) (?:left|remaining|available|sitting) (?:in|on) (?:your|the) (?:account|savings|pot|overdraft|card|balance))`, 'gi'),
  new RegExp(`(?<value>\\b(?:your|her|his|their) (?:rent |council tax |mortgage |loan )?(?:arrears|debts?|overdraft|wages|pay|salary|income)(?: (?:now|currently))?(?: (?:stands?|sits?|is|are|comes?)(?: at| to)?| of| at| totalling) (?:${AMOUNT})(?: (?:a|per) (?:week|month|year))?)`, 'gi'),
  /(?<value>\b(?:your|his|her|their) (?:(?:current|credit|bank|joint|checking) )?(?:account|card|overdraft)(?:'s| is| was| went| has gone) (?:over|above|past|beyond) (?:its|the|your|his|her|their) (?:\w+ )?limit)/gi,
  /(?<value>\b(?:your|his|her|their) (?:\w+ )?(?:income|salary|earnings|credit score)(?:'s| is| was| are| were) (?:too low|not (?:high|big|large) enough|below|under|insufficient))\b/gi,
  // What somebody holds, and what they took out or won.
  /(?<value>\b(?:your|his|her|their) \d[\d.,]{0,12} ?(?:btc|eth|bitcoin|ether|usdt|sol|xrp|ltc|doge)\b)/gi,
  new RegExp(`(?<value>(?<=\\b(?:your|his|her|their|the) )(?:${AMOUNT}) (?:withdrawal|winnings|cash-?out|jackpot))(?! (?:limits?|fees?|charges?|cap|minimum|prize))`, 'gi'),
  // A count of what went wrong, told of one.
  /(?<=\b(?:with|for|after|of|over|to|has|have|shows?|see|sees|and|your|you've|you had|were|was)(?: the| your| his| her)? )(?<value>(?:one|two|three|four|five|six|seven|eight|several|a few|some|both|\d{1,2}) (?:missed|late|unpaid|bounced|returned|failed|defaulted) (?:mortgage |loan |rent |card )?(?:payments?|instal?lments?|direct debits|repayments?|cheques|premiums))(?= (?:in|on|since|from|this|last|over|between|to|by)\b| ?[,.;)])/gi,
  /(?<value>\b(?:(?:you|he|she|they)(?:'ve| have|'s| has|'d| had)(?: got)?|your (?:file|record|report|credit file|credit report) (?:has|shows?|lists?)|with|there(?:'s| is| are) (?:still )?) ?(?:an?|one|two|three|four|five|several|some|the|your)? ?(?:(?:recent|old|active|unsatisfied|undischarged) )*(?:ccjs?|defaults?|bankruptcy|bankruptcies|iva|county court judge?ments?)(?: (?:on|against) (?:your|his|her|their) \w+)?)(?= (?:from|in|since|on|against|registered|dated|that)\b| ?[,.;)])/gi,
  /(?<value>\b(?:bankruptcy|ccjs?|defaults?|iva|repossession|insolvency|county court judge?ments?) (?:that (?:is|'s) )?(?:(?:still |registered |recorded )*(?:on|against) (?:your|his|her|their) (?:\w+ )?(?:file|record|report|name|history)))/gi,
  /(?<value>\b(?:passed|sold|sent|referred|transferred|moved|handed|written off|wrote off)(?: over| on)? (?:your|his|her|their) (?:debts?|arrears|unpaid \w+|outstanding balance))/gi,
  /(?<value>(?<=\b(?:your|his|her|their|with an?|had an?|a) (?:\w+ )?)(?:credit )?(?<!test |high |match |the )score (?:of|at|was|is) \d{3})(?=[^.!?]{0,60}\b(?:application|declined?|refused|turned down|approve|lend\w*|loan|credit|limit|rate|mortgage|finance|card|below|low)\b)/gi,
  /\b(?:your|his|her|their)\b[^.!?]{0,40}\b(?:was|were|has been|got|been)? ?(?<value>(?:declined|returned|bounced|refused|rejected|stopped)\b[^.!?,]{0,24}\b(?:insufficient funds|lack of funds|no funds|not enough (?:money|funds)))/gi,
  /(?<value>\b(?:your|his|her|their) (?:(?:personal|car|payday|student|business|home|secured|bridging|balance transfer) )*(?:loan|mortgage|overdraft|remortgage|credit|finance|credit card)(?: application| request)? (?:was|has been|is|got|were) (?:unfortunately )?(?:declined|refused|rejected|turned down|denied))\b(?! (?:at|by the|online|if)\b)/gi,
  /\b(?:we|they|the lender|underwriters?)(?:'ve| have| had)? (?<value>(?:declined|turned down|refused|rejected) (?:your|his|her|their) (?:\w+ )?(?:loan|mortgage|overdraft|credit|finance|remortgage|credit card)(?: application)?)\b/gi,
  /(?<value>\b(?:credit|fico|experian|equifax|transunion|cibil|vantage) ?score(?:,| \(|:|(?: (?:of|is|was|at|stands at|sits at|came back (?:as|at)|dropped to|(?:has |have )?(?:dropped|risen|gone up|fallen|gone down|slipped) to|to|currently|now|has|from|shows?(?: as)?)){1,3}) ?\d{3})\b/gi,
  new RegExp(`(?<value>(?:${AMOUNT}) (?:in|of|worth of) (?:(?!fee|credit|reward|point|voucher)\\w+ )?(?:\\w+ )?(?:debts?|arrears|overdraft|savings|loans?|unpaid (?:rent|tax|bills?|fees)|student loans?|benefits?))(?! (?:free|advice))`, 'gi'),
  new RegExp(`(?<value>(?:${AMOUNT}) (?:overdrawn|in arrears|in debt|outstanding on (?:your|the|her|his) \\w+|behind(?: on (?:your|the) \\w+)?|over (?:your|the) (?:limit|overdraft)))`, 'gi'),
  new RegExp(`(?<value>\\b(?:your|her|his|their)(?: (?:current|available|outstanding|account|savings|bank|loan|mortgage|overdraft|credit card|card|annual|monthly|gross|net|household|declared|stated|closing|total|remaining|checking|pension|isa|statement|combined|yearly|weekly|take-home))* (?:balance|arrears|debt|salary|income|earnings|overdraft|wages?|savings|mortgage|net worth|pension pot|credit limit|take-home pay|settlement|benefits?|universal credit)(?: (?:on (?:the|your) [a-z ]{3,20}|payment))?(?: (?:is|was|of|at|are|stands at|comes to|came to|shows?|showing|currently|now|as|reads)){1,3} (?:${AMOUNT}))`, 'gi'),
  new RegExp(`(?<value>\\b(?:you|she|he|they)(?:'re| are| is|'s| were| was)? (?:earn(?:s|ing|ed)?|owe[sd]?(?: us)?|make|makes|making|still owe|overdrawn by|in arrears (?:of|by)|paid|behind by|in debt (?:by|of)|on a salary of|on an income of) (?:${AMOUNT})(?: (?:a|per) (?:year|month|week|annum))?)(?! (?:for|by card|on \\w+ for))`, 'gi'),
  new RegExp(`(?<value>\\b(?:(?<![.!?] |^)an?|your|her|his|their) (?:(?:joint|annual|monthly|gross|net|household|basic|combined) )*(?:salary|income|wage|take-home|debt|overdraft|pension|balance|rent|mortgage) (?:of|at) (?:${AMOUNT}))`, 'gi'),
  new RegExp(`(?<value>\\bavail(?:able)?\\.? bal(?:ance)?\\.?(?: is| was|:| -)*\\s(?:${AMOUNT}))`, 'gi'),
  /(?<value>\byour (?:\w+ )?(?:emi|cheque|direct debit|debit order|repayment|instal?lment|mortgage payment|loan payment|rent)(?: of (?:[£$€₹₦]|rs\.?) ?[\d,.]*\d)?(?: is| was| has| have)?(?: been)? (?:bounced|missed|unpaid|returned unpaid))/gi,
  /(?<value>\byour account(?: is| was|'s| went| has gone)(?: now| still)? (?:overdrawn|in arrears|in collections?|in default))/gi,
  /(?<value>\b(?:you|she|he|they)(?:'re|'s| are| is| were| was) (?:\w+ ){0,2}(?:days|weeks|months?|payments?|instal?lments?) (?:behind|late|overdue|in arrears)(?: (?:on|with) (?:the|your|her|his|their) (?:\w+ )?(?:mortgage|rent|loan|payments?|repayments?|card|bills?))?)/gi,
  /(?<value>\b(?:send|pass|refer|sent|passed|referred|gone|went|go|handed|turned|sold|moved|put)(?: over| on| it| this| (?:the|your) (?:account|case|debt|file|matter|balance))? (?:in)?to (?:a |an |our |the |external |outside )*(?:collections?(?: agency)?|debt (?:collect\w+|recovery)(?: agency)?|bailiffs?)(?: (?:for|over|after) [a-z0-9 ]{1,20}(?:months|payments|instal?lments|rent|bills|invoices|fees))?)/gi,
  /(?<value>\b(?:your|her|his|their|for|with|over|after|of) (?:\w+ )?(?:unpaid|missed|overdue|late|outstanding) (?:months|payments|instal?lments|rent|bills|invoices|premiums))(?! (?:may|can|could|will|are|is|might)\b)/gi,
  /(?<value>\b(?:your|her|his|their) (?:(?:housing|disability|child|unemployment|sickness|pip|esa|snap|food) )?(?:benefits?|universal credit|food stamps|welfare|pension credit|tax credits|wages|salary) (?:were|was|has been|have been|is|are) (?:stopped|cut|suspended|sanctioned|reduced|garnished|frozen))/gi,
  /(?<value>\b(?:your|her|his|their) (?:recent |previous |undischarged |current )?(?:bankruptcy|ccjs?|iva|default(?:s| on \w+)|repossession|foreclosure|insolvency|county court judg[e]?ments?|debt relief order|garnishment|wage garnishment|eviction(?: notice)?|loan default|missed mortgage payments?|payday loans?))\b/gi,
  /\b(?:you|she|he|they)(?:'ve|'re|'d| have| had| were| are|'s| has| was)(?: \w+)? (?<value>(?:defaulted on (?:\w+ ){0,3}(?:payments?|loan|mortgage|card)|missed (?:\w+ ){1,3}payments?|been declared bankrupt|declared bankrupt|been made bankrupt|in an? iva|on universal credit|claiming (?:benefits|universal credit|pip)|(?:been )?(?:declined|turned down|refused|rejected) for (?:a |the |your )?(?:loan|mortgage|credit card|credit|overdraft)(?: (?:because|due to) [^.,;]{4,40})?|(?:been )?(?:declined|turned down|refused|rejected) (?:because|due to|on account) of (?:an? |your )?(?:ccj|bankruptcy|default|debt|credit \w+|arrears|iva|missed payments?|income|affordability)))/gi
]
const paid = /\bpaid (?:[£$€])/i
// A condition of an offer, not somebody's income.
// Of anybody, where nobody is spoken of.
const unowned = /^(?:for|with|over|after|of) /i
const somebody = /\b(?:your?|you've|you're|you'd|he|she|his|her|they|their)\b/i
const counted = /^(?:one|two|three|four|five|six|seven|eight|several|a few|some|both|\d{1,2}) /i
const nothing = /[£$€₹] ?0(?:[.,]00?)?$/
const wanted = /^ ?(?:\+|or (?:more|over|above|less|under)|(?:is|are) (?:needed|required)|minimum|a month minimum)/i
const general = /\b(?:if|whether|unless|in case|should|when|anyone|people|customers|someone|those|would|may|might|for example|e\.g\.|such as|needs?|requires?|minimum|at least)\b[^.,;]{0,30}$/i

let compiled: readonly RegExp[] | undefined

export const finances = (scan: Scan): void => {
  const {text} = scan
  if (!scan.shows(wealth)) return
  compiled ??= money()
  for (const pattern of compiled) {
    for (const match of matchesIn(text, pattern)) {
      const value = match.groups?.['value'] ?? ''
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.length
      if (value && !paid.test(value) && !nothing.test(value) && !(counted.test(value) && !somebody.test(before(text, start) + after(text, end))) && !(unowned.test(value) && !/^\w+ (?:your|his|her|their) /i.test(value) && !somebody.test(before(text, start))) && !wanted.test(text.slice(end, end + 20)) && scan.free(start, end) && !/^\W*(?:an?|any|every) \w$/i.test(before(text, match.index + 1, 50)) && !general.test(before(text, match.index + 1, 50)) && !/\?/.test(text.slice(end, end + 2))) scan.claim('financial', start, end, {instead: 'your circumstances'})
    }
  }
}
