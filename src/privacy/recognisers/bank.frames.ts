// What accounts are called and look like. Each pattern is dear to make.

const GAP = String.raw`(?:'s)?(?: (?:number|no\.?|num|#|code|is|was|of|to|from|as|reads?|ends?|on|the|your|at|in|it's|that's|for you|we have|you gave|you gave us|now|changed to))*[ :#=,("'-]{0,4}`

type Called<Cue> = readonly (readonly [RegExp, string, Cue?])[]

/** @param cues the words that each can begin with, where it begins with words */
export const bankPatterns = <Cue>(cues: Readonly<Record<'sortCode' | 'branch' | 'ifsc' | 'routingNumber' | 'account' | 'foreign', Cue>>) => ({
  called: [
    [new RegExp(String.raw`\b(?:sort ?code|s/c|sc(?!\d))${GAP}(\d{2}[ .-]?\d{2}[ .-]?\d{2})(?!\d|[ -]\d{2}\b)`, 'gi'), 'sort code', cues.sortCode],
    [new RegExp(String.raw`\b(?:bsb)${GAP}(\d{3}[ -]?\d{3})(?!\d)`, 'gi'), 'bank code', cues.branch],
    [new RegExp(String.raw`\b(?:ifsc|ifs code)(?: code)?${GAP}([A-Z]{4}0[A-Z0-9]{6})\b`, 'gi'), 'bank code', cues.ifsc],
    [new RegExp(String.raw`\b(?:routing(?: and transit)?|aba|rtn|transit|institution)${GAP}(\d{3}[ -]?\d{3}[ -]?\d{3}|\d{4}[ -]\d{4}[ -]\d|\d{5}[ -]\d{3}|\d{5}(?=,? (?:and )?(?:institution|inst|account)))(?!\d)`, 'gi'), 'routing number', cues.routingNumber],
    [new RegExp(String.raw`\b(?:(?:bank|checking|chequing|savings?|current|deposit|giro|beneficiary|payee|building society|nominated)(?: (?:account|acct|a/c|acc))+|acct\.?|a/c|nuban)(?: ending)?${GAP}([A-Z]{0,2}\d(?:[ -]?\d){5,16})(?!\d)`, 'gi'), 'bank account number', cues.account],
    [new RegExp(String.raw`\b(?:clabe|cbu|bban|rib|konto(?:nummer)?|roll number|building society ref\w*)${GAP}([A-Z0-9](?:[ /-]?[A-Z0-9]){5,21})(?!\d)`, 'gi'), 'bank account number', cues.foreign],
    // New Zealand
    [/(?<![\d-])(\d\d([- ])\d{4}\2\d{7}\2\d{2,3})(?![\d-])/g, 'bank account number'],
    [/(?<![\d.,/£$€-])((?!00)\d{2}-\d{2}-\d{2})(?=[ ,;/)]{1,4}(?:(?:and|account|acct|acc|a\/c|number|no\.?|with|,|\/)[ :]*){0,4}(?:\d{8}|\d{4} \d{4}|\d{7})(?!\d))/gi, 'sort code']
  ] as Called<Cue>,
  /** Two numbers of six and eight digits that a payment goes from or to. */
  pair: /\b(?:debit|debited|pay(?:ment|ments|s)?|paid|credit(?:ed)?|transfer(?:red)?|refund(?:ed)?|sent|account|bank|money|from|into|to)\b[^.!?]{0,40}?(?<![\d.,/£$€-])(\d{2} ?-? ?\d{2} ?-? ?\d{2})(?:,? and(?: then)?|,|,? a\/c| \/|\/)? (?:(?:the|account|acct|number|no\.?|bit|part|is) )*(\d{8}|\d{4} \d{4}|\d(?: \d){7})(?![\d/-])/gi,
  /** A sort code, and more behind it. */
  paired: /(?<![\d.,/£$€-])\d{2} ?-? ?\d{2} ?-? ?\d{2}[ ,/]/,
  beside: /^[ ,;:/)(-]{0,4}(?:(?:and|institution(?: number)? \d{3},?|account's|account|acct|acc|a\/c|bank|checking|savings|number|no\.?|with|is|an?|the|your|ending|then)[ :.,]*){0,6}(\d(?:[ -]?\d){5,12})(?![\d/])/i,
  /** 110000000 for routing and 000987654321 for the account */
  namedAs: /\d["')]? (?:for|as) /i,
  named: /(?<![\d.,/-])(\d{6,12}|\d{2}-\d{2}-\d{2})["')]? (?:for|as) (?:the |your |his |her |their )?(?:routing|sort ?code|account|acct|checking|savings|bank account)\b(?! (?:holder|manager|name|review|type))/gi,
  bicCue: new RegExp(String.raw`\b(?:bic|swift)(?: code)?(?:/(?:bic|swift))?${GAP}([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b`, 'gi')
})
