// Whose an account is: one that anybody is to pay into is the company's, or the payee's that it names; any other is the customer's.

/** The company's, by the words before. */
const ours = /\b(?:(?<!your )payments? by (?:eft|bacs|wire|bank transfer)(?=[:,])|we use (?:the )?(?:sort|account|iban|bsb|bank)|our (?:\w+ )?(?:(?:invoices?|letterhead)\b(?! (?:was|were|is|has been) paid)(?!.*\b(?:your|his|her|their|refund\w*)\b)|bank|account|sort(?: code)?|iban|bic|swift|routing|business|trust|details|paybill|bsb)|(?:charity|council|club|company|firm|school|church|trust|landlord|agency|team|department|court|supplier|seller|foundation|society|association)'s (?:own |only |new )?(?:bank |business )?(?:account|acct|details|sort code|iban)|bank details for|to (?:settle|donate)(?! (?:from|your|his|her|their|it|this)\b)|beneficiary bank|(?:pay(?:able|ments?)?|money|funds|transfers?) (?:to )?us|to us (?:at|on)|(?:wires?|transfers?|payments?|deposits?|remittances?|cheques?|checks?) (?:to|for|into) our|donat\w+|(?:iban|account|sort code|details) for (?:gifts|fees|dues|subs|rents?|payments|deposits|invoices)\b|give to the (?:\w+ ){1,4}here|for (?:rents?|fees|dues|subs|deposits|invoices|payments|donations)(?=:))\b/i
/** It is told to whom payments go, or which account is the true one. */
const payable =
  /\b(?:(?:please|kindly|can|should|must|may|to|^|[.!?:;,]) ?(?:now |then |just |also )?(?:(?:send|pay|wire|deposit|remit|transfer|use|put|bank)\b(?!-| (?:\w+ )?(?:back|refund|from|it|him|her|them)\b)|(?:make|set up) (?:\w+ )?(?:transfers?|payments?|standing order|direct debit)|be (?:paid|made|wired))|(?:rents?|payments|fees|subs|deposits|contributions|transfers|gifts|invoices|balances|premiums|wires|dues|bonds?|tuition|membership|tax|fines) (?:\w+ ){0,4}?(?:go(?:es)?|are|is|due|payable|paid) (?:\w+ )?(?:in)?to\b|\bwe (?:only |always |now |can |do )*(?:take|accept|collect|receive|bank) (?:\w+ ){1,4}(?:in)?to\b|(?:is|are) payable to\b|by (?:eft|bacs|wire|standing order|bank transfer),? use|details for (?:invoices|payments?)|(?:only|genuine|real|official|true) (?:bank )?(?:account|details|sort code)s? (?:we|is|are|to|for (?!you)|of (?!your)))\b/i
/** Unless somebody has been paid there, or is to be. */
const settled =
  /\b(?:(?:your|his|her|their|customer's) (?:\w+ ){0,3}(?:account|acct|bank(?! transfer)|sort code|details|bsb|iban|routing|savings|checking|claim|wages|salary)|refunds?|payouts?|cashback|compensation|winnings|you (?:gave|sent us|entered|typed|supplied|provided|asked|have)|(?:we|i)(?:'ve|'ll|'d|'re)? (?:\w+ )?(?:sent|paid|refunded|credited|transferred|returned|hold|have|see|debited|took|pay|send|refund|sending|paying|refunding)|went|came|bounced|failed|debited|rejected|belongs)\b/i
const shown = /^[^.!?]{0,40}\b(?:is where (?:all |every |the )?(?:rents?|fees|dues|subs|payments?|deposits|invoices)|(?:printed|shown|listed|found|given) on (?:every|each|all|any|our|the (?:back|front|website|contact|invoice))|(?:with|and|quoting|using|put) (?:your|the|an?) (?:\w+ ){0,2}(?:reference|(?:surname|name|number|id) (?:as|in)))\b/i
const boundary = /^.*(?:(?<!\bno)[.!?] +(?=[A-Z])|\n\s*\n)/s

/** Whether the account at a place is one to pay into; the lines of a list are of one sentence. */
export const isPayee = (text: string, start: number, end: number): boolean => {
  const left = text.slice(Math.max(0, start - 160), start).replace(boundary, '')
  return ours.test(left) || shown.test(text.slice(end, end + 80)) || (payable.test(left) && !settled.test(left))
}
