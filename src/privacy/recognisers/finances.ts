// Facts about somebody's money: a score, a debt, an income, a refusal.
import {matchesIn} from '../../matches.js'
import {before} from '../scan.js'
import {wordsSign} from '../../signs.js'
import type {Scan} from '../scan.js'

const wealth = wordsSign(String.raw`score|collection|bailiff|debt|arrears|overdraft|overdrawn|savings|loan|unpaid|balance|salary|income|earn|wage|mortgage|net worth|pension|credit limit|settlement|benefit|universal credit|owe|make|bankrupt|ccj|\biva\b|default|repossess|foreclos|insolven|judg|evict|payday|missed|behind|overdue|\brent\b|\bemi\b|bounced|repayment|\bbal\b|welfare|tax credit|food stamps|limit`)
const AMOUNT = String.raw`(?:[£$€₹₦]|(?<![A-Za-z])(?:Rs\.?|INR|[NR])) ?\d[\d,.]{0,20}(?: \d{3}(?:[.,]\d\d)?(?!\d))?(?: ?(?:k|m|million|thousand))?|(?<![\d,])\d[\d,]{0,20} (?:pounds|dollars|euros|rupees)`
const money = (): readonly RegExp[] => [
  /(?<value>\b(?:credit|fico|experian|equifax|transunion|cibil|vantage) ?score(?:,| \(|:|(?: (?:of|is|was|at|stands at|sits at|came back (?:as|at)|dropped to|(?:has |have )?(?:dropped|risen|gone up|fallen|gone down|slipped) to|to|currently|now|has|from|shows?(?: as)?)){1,3}) ?\d{3})\b/gi,
  new RegExp(`(?<value>(?:${AMOUNT}) (?:in|of|worth of) (?:(?!fee|credit|reward|point|voucher)\\w+ )?(?:\\w+ )?(?:debts?|arrears|overdraft|savings|loans?|unpaid (?:rent|tax|bills?|fees)|student loans?|benefits?))(?! (?:free|advice))`, 'gi'),
  new RegExp(`(?<value>(?:${AMOUNT}) (?:overdrawn|in arrears|in debt|outstanding on (?:your|the|her|his) \\w+|behind(?: on (?:your|the) \\w+)?|over (?:your|the) (?:limit|overdraft)))`, 'gi'),
  new RegExp(`(?<value>\\b(?:your|her|his|their)(?: (?:current|available|outstanding|account|savings|bank|loan|mortgage|overdraft|credit card|card|annual|monthly|gross|net|household|declared|stated|closing|total|remaining|checking|pension|isa|statement|combined|yearly|weekly|take-home))* (?:balance|arrears|debt|salary|income|earnings|overdraft|wages?|savings|mortgage|net worth|pension pot|credit limit|take-home pay|settlement|benefits?|universal credit)(?: (?:on (?:the|your) [a-z ]{3,20}|payment))?(?: (?:is|was|of|at|are|stands at|comes to|came to|shows?|showing|currently|now|as|reads)){1,3} (?:${AMOUNT}))`, 'gi'),
  new RegExp(`(?<value>\\b(?:you|she|he|they)(?:'re| are| is|'s| were| was)? (?:earn(?:s|ing|ed)?|owe[sd]?(?: us)?|make|makes|making|still owe|overdrawn by|in arrears (?:of|by)|paid|behind by|in debt (?:by|of)|on a salary of|on an income of) (?:${AMOUNT})(?: (?:a|per) (?:year|month|week|annum))?)(?! (?:for|by card|on \\w+ for))`, 'gi'),
  new RegExp(`(?<value>\\b(?:a|an|your|her|his|their) (?:(?:joint|annual|monthly|gross|net|household|basic|combined) )*(?:salary|income|wage|take-home|debt|overdraft|pension|balance|rent|mortgage) (?:of|at) (?:${AMOUNT}))`, 'gi'),
  new RegExp(`(?<value>\\bavail(?:able)?\\.? bal(?:ance)?\\.?(?: is| was|:| -)*\\s(?:${AMOUNT}))`, 'gi'),
  /(?<value>\byour (?:\w+ )?(?:emi|cheque|direct debit|debit order|repayment|instal?lment|mortgage payment|loan payment|rent)(?: of (?:[£$€₹₦]|rs\.?) ?[\d,.]*\d)?(?: is| was| has| have)?(?: been)? (?:bounced|missed|unpaid|returned unpaid))/gi,
  /(?<value>\byour account(?: is| was|'s| went| has gone)(?: now| still)? (?:overdrawn|in arrears|in collections?|in default))/gi,
  /(?<value>\b(?:you|she|he|they)(?:'re|'s| are| is| were| was) (?:\w+ ){0,2}(?:days|weeks|months?|payments?|instal?lments?) (?:behind|late|overdue|in arrears)(?: (?:on|with) (?:the|your|her|his|their) (?:\w+ )?(?:mortgage|rent|loan|payments?|repayments?|card|bills?))?)/gi,
  /(?<value>\b(?:sent|passed|referred|gone|went|go|handed|turned|sold|moved|put)(?: over| on)? (?:in)?to (?:a |an |our |the |external |outside )*(?:collections?(?: agency)?|debt (?:collect\w+|recovery)(?: agency)?|bailiffs?)(?: (?:for|over|after) [a-z0-9 ]{1,20}(?:months|payments|instal?lments|rent|bills|invoices|fees))?)/gi,
  /(?<value>\b(?:your|her|his|their|for|with|over|after|of) (?:\w+ )?(?:unpaid|missed|overdue|late|outstanding) (?:months|payments|instal?lments|rent|bills|invoices|premiums))(?! (?:may|can|could|will|are|is|might)\b)/gi,
  /(?<value>\b(?:your|her|his|their) (?:(?:housing|disability|child|unemployment|sickness|pip|esa|snap|food) )?(?:benefits?|universal credit|food stamps|welfare|pension credit|tax credits|wages|salary) (?:were|was|has been|have been|is|are) (?:stopped|cut|suspended|sanctioned|reduced|garnished|frozen))/gi,
  /(?<value>\b(?:your|her|his|their) (?:recent |previous |undischarged |current )?(?:bankruptcy|ccjs?|iva|default(?:s| on \w+)|repossession|foreclosure|insolvency|county court judg[e]?ments?|debt relief order|garnishment|wage garnishment|eviction(?: notice)?|loan default|missed mortgage payments?|payday loans?))\b/gi,
  /\b(?:you|she|he|they)(?:'ve|'re|'d| have| had| were| are|'s| has| was)(?: \w+)? (?<value>(?:defaulted on (?:\w+ ){0,3}(?:payments?|loan|mortgage|card)|missed (?:\w+ ){1,3}payments?|been declared bankrupt|declared bankrupt|been made bankrupt|in an? iva|on universal credit|claiming (?:benefits|universal credit|pip)|(?:been )?(?:declined|turned down|refused|rejected) for (?:a |the |your )?(?:loan|mortgage|credit card|credit|overdraft)(?: (?:because|due to) [^.,;]{4,40})?|(?:been )?(?:declined|turned down|refused|rejected) (?:because|due to|on account) of (?:an? |your )?(?:ccj|bankruptcy|default|debt|credit \w+|arrears|iva|missed payments?|income|affordability)))/gi
]
const paid = /\bpaid (?:[£$€])/i
// A condition of an offer, not somebody's income.
const wanted = /^ ?(?:\+|or (?:more|over|above|less|under)|(?:is|are) (?:needed|required)|minimum|a month minimum)/i
const general = /\b(?:if|whether|unless|in case|should|when|anyone|people|customers|someone|those|would|may|might|for example|e\.g\.|such as)\b[^.,;]{0,30}$/i

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
      if (value && !paid.test(value) && !wanted.test(text.slice(end, end + 20)) && scan.free(start, end) && !/^\W*(?:an?|any|every) \w$/i.test(before(text, match.index + 1, 50)) && !general.test(before(text, match.index + 1, 50)) && !/\?/.test(text.slice(end, end + 2))) scan.claim('financial', start, end, {instead: 'your circumstances'})
    }
  }
}
