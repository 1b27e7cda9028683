// Whose an account is: one that anybody is to pay into is the company's, or the payee's that it names; any other is the customer's.

/** The company's, by the words before. */
export const ours = /\b(?:our (?:\w+ )?(?:bank|account|sort code|iban|bic|swift|routing|business|trust|details|paybill|bsb)|charity's|bank details for|details for (?:invoices|payments?|donations)|to (?:settle|donate)(?! (?:from|your|his|her|their|it|this)\b)|by (?:eft|bacs|wire|standing order|bank transfer),? use|beneficiary bank|can be paid|should be paid|may be paid|you can pay|you may pay|to pay (?:us|by|an?|the|your|for)|(?:bank|wire|bacs) (?:transfers?|payments?) (?:go|should|can|must|to)|(?<!\b(?:we|we'll|we've|we'd|i|i'll|i've|they|will|can|could|did|have|has|had|been|was|you|you've) )transfer (?:the|your) (?:deposit|balance|fees?|payment|money|amount|rent)|pay(?:able)? (?:us|to us)|to us (?:at|on)|donat\w+|payments? (?:can|should|must) be made|(?:payments?|money|funds|transfers?) to us)\b|^(?:please )?(?:pay|wire) (?!from|it|him|her|them|your)/i
/** It is told to whom payments go, or which account is the true one. */
const payable =
  /\b(?:(?:please|kindly|can|could|should|must|may|to) (?:now |then |just |also )?(?:(?:(?:send|pay|wire|deposit|remit|transfer|use)\b(?! (?:\w+ )?(?:back|refund|from))|(?:make|set up) (?:\w+ )?(?:transfers?|payments?|standing order|direct debit))|be (?:paid|sent|made|wired))|(?:^|[.!?:;,] )(?:send|pay|wire|deposit|remit|transfer|use)\b|(?:rent|payments|fees|subs|deposits|contributions|transfers|gifts|invoices|balances|premiums|wires) (?:\w+ )?(?:goes?|are|is|due|payable) (?:\w+ )?(?:in)?to|(?:only|one|genuine|real|right|correct|official|true|new) (?:bank )?(?:account|details|sort code)s? (?:that )?(?:we|is|are|to|for (?!you)|of (?!your))|(?:our|the) (?:\w+ )?(?:bank|account)(?: details)? (?:has|have) (?:changed|moved)|(?:account|bank|payment) details:)/i
/** Unless somebody has been paid, or has paid, there. */
const settled =
  /\b(?:(?:your|his|her|their|customer's) (?:\w+ ){0,3}(?:account|acct|bank|sort code|details|bsb|iban|routing|savings|checking|refund|payout|claim|cashback|compensation|wages|salary|winnings)\b|you (?:gave|sent us|entered|typed|supplied|provided|asked|have)|(?:we|i)(?:'ve|'ll|'d|'re)? (?:\w+ )?(?:sent|paid|refunded|credited|transferred|returned|hold|have|see|debited|took|pay|send|refund|sending|paying|refunding)\b(?! (?:only|this|one)\b)|went|came|bounced|failed|debited|rejected|belongs)/i
const shown = /^[^.!?]{0,40}\b(?:(?:printed|shown|listed|found|given) on (?:every|each|all|any|our|the (?:back|front|website|contact|invoice))|(?:with|and|quoting|using|put) (?:your|the|an?) (?:\w+ ){0,2}(?:reference|surname|name|number|id) (?:as|in)|with your (?:\w+ )?reference)\b/i

/** Sentences end; lines of one list do not. */
const context = (text: string, start: number): string => {
  const left = text.slice(Math.max(0, start - 160), start)
  return left.slice(left.search(/(?:[.!?] +(?=[A-Z])|\n\s*\n)(?!.*(?:[.!?] +(?=[A-Z])|\n\s*\n))/s) + 1)
}

/** Whether the account at a place is one to pay into. */
export const isPayee = (text: string, start: number, end: number): boolean => {
  const left = context(text, start)
  return ours.test(left.trimStart()) || shown.test(text.slice(end, end + 80)) || (payable.test(left) && !settled.test(left))
}
