// Facts about somebody's money: a score, a debt, an income, a refusal.
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {after, before} from '../scan.js'
import {wordsSign} from '../../matching/signs.js'
import {moneyFrames} from './money.frames.js'
import type {Scan} from '../scan.js'

const wealth = wordsSign(String.raw`score|fico|collection|bailiff|debt|arrears|savings|loan|unpaid|balance|salary|income|earn|wage|mortgage|net worth|pension|settlement|benefit|universal credit|\bgrant\b|stipend|owe|make|bankrupt|ccj|\biva\b|default|repossess|foreclos|insolven|judg|evict|payday|missed|behind|over its|owing|outstanding|on your file|on your record|credit file|insufficient|declined|turned down|refused|rejected|\bbtc\b|\beth\b|bitcoin|ethereum|usdt|winnings|cash-?out|in your account|in the account|account has |\bpay of\b|\bleft in\b|iva\b|write-off|\brent\b|\bemi\b|bounced|repayment|take-home|withdr|staked|deposited|payment of|transfer of|purchase of|order of|allowance|\bpip\b|\bdla\b|\besa\b|\bjsa\b|medicaid|social security|checking|current account|in your isa|past due|to pay|to clear|redundan|credit check|inherit|said no to|enough in|money in|funds in|your job|laid off|out of work|\bbal\b|welfare|tax credit|food stamps|limit|casino|roulette|slots|poker|blackjack|bingo|betting|bets|horses|races|bookie|scratch|lottery|gambl|utili|affordab|hardship|maxed|\bdues\b|tax bill|maintenance|child support|financial diff|past-due|left on your|wallet|delinquent|returned|failed|payout|enforcement|disability|isa\b|denied|knocked back|overd|left until|left till|in the red|drawn down|\bpot\b|portfolio|shares|investment|left you|left h`)
const paid = /\bpaid (?:[£$€])/i
// Of anybody, where nobody is spoken of.
const unowned = /^(?:for|with|over|after|of) /i
const somebody = /\b(?:your?|you've|you're|you'd|he|she|his|her|they|their)\b/i
const counted = /^(?:one|two|three|four|five|six|seven|eight|several|a few|some|both|\d{1,2}) /i
// What is insured, lent or earned at the most.
const most = /\bup to \W*\d[\d,.]*k?$/i
const nothing = /[£$€₹] ?0(?:[.,]00?)?$/
// A condition of an offer, not somebody's income.
const wanted = /^ ?(?:\+|or (?:more|over|above|less|under)|(?:is|are) (?:needed|required)|minimum|a month minimum)/i
const general = /\b(?:ask why|if|whether|unless|once|until|in case|should|anyone|people|customers|someone|those|would|may|might|for example|e\.g\.|such as|needs?|requires?|(?:have|got|need) to (?:keep|have|hold)|minimum|at least)\b[^.,;]{0,30}$/i
/** Whenever it may be; with a past tense behind it, a day that was. */
const whenever = /\bwhen\b[^.,;]{0,30}$/i
const past = /\b(?:was|were|went|had|got|came|fell|dropped)\b/i

/** An amount with its currency. */
const priced = /[£$€₹₦₱¥₩฿]|\d (?:pounds|dollars|euros|rupees)|(?<![a-z])(?:rs\.?|inr|[nr]|rm|ksh|php|usd|gbp|eur|aed|zar|ngn|chf) ?\d|\d ?(?:zł|kr|eur|chf|pln|sek|nok|dkk|czk|usd[tc]?|btc|eth)(?![a-z])/

/** Each is dear to make: one is, when a text has a word that it cannot do without. */
let frames: {readonly amount: boolean; readonly words: readonly string[]; readonly pattern: () => RegExp}[] | undefined
const framed = (): NonNullable<typeof frames> =>
  (frames ??= moneyFrames().map(([words, pattern]) => ({amount: words.startsWith('#'), words: words.replace('#', '').split('|'), pattern: lazily(pattern)})))

export const finances = (scan: Scan): void => {
  const {text} = scan
  if (!scan.shows(wealth)) return
  const {lower} = scan
  const amounts = priced.test(lower)
  for (const {amount, words, pattern} of framed()) {
    if ((amount && !amounts) || !words.some((word) => lower.includes(word))) continue
    for (const match of matchesIn(text, pattern())) {
      const value = (match.groups?.['value'] ?? match[0]).replace(/[.,]+$/, '')
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.length
      const left = before(text, match.index + 1, 50)
      if (!value || !scan.free(start, end) || paid.test(value) || nothing.test(value) || most.test(value) || wanted.test(text.slice(end, end + 20)) || text.slice(end, end + 2).includes('?')) continue
      if (counted.test(value) && !somebody.test(before(text, start) + after(text, end))) continue
      if (unowned.test(value) && !/^\w+ (?:your|his|her|their) /i.test(value) && !somebody.test(before(text, start))) continue
      if (/^\W*(?:an?|any|every) \w$/i.test(left) || general.test(left) || (whenever.test(left) && !past.test(value))) continue
      scan.claim('financial', start, end, {instead: 'your circumstances'})
    }
  }
}
