// What stands before a name that is somebody's: whose it is, what was done by or for them.

/** @param role what somebody is to another */
export const framedPatterns = (role: string) => {
  // These are said of nobody but somebody,
  const sureFrames = [
    "\\b(?:in|under|to|with|has|on|for) (?:the |her |his |their |your |a )?(?:(?:full |maiden |account |married |booking |wrong |right |different |other |same |first |last )*names?)(?: (?:of|as|is|was|on (?:it|the \\w+|your \\w+|file)|we have|reads?|shows?|to|here is|given)){0,6}[ :,\"'(-]*",
    "\\b(?:full |maiden |legal |account |booking |birth )?name(?:s|'s)?(?: (?:on|for|in|under)(?: (?:the|your|this|that|our))? [a-z]+(?: [a-z]+)?)?(?:,? we[' ][a-z ]{2,20})?(?: (?:is|was|as|to|from|reads?|shows?|appears as|should be|of|spel(?:led|t)))+[ :\"'(]*",
    "\\b(?:person|lady|man|woman|guy|gentleman|someone) (?:[a-z' ]{1,40})?(?:,| is| was| called| named) ",
    `\\b${role}'s name,? `,
    '\\b(?:full |maiden |legal |account |customer |passenger |guest )?name ?[:=-] ?["\']?',
    "\\b(?:(?:payee|holder|guest|account) name|(?:book(?:ed|ing)|reserv(?:ed|ation)|table|tickets?)(?:'s| is| are)?(?: all| still)? under) ",
    `\\b${role}(?:s|'s)?(?: (?:on|for|of|in|under|at)(?: (?:the|your|this|that|our|his|her))? [a-z]+(?: [a-z\\d]+)?| (?:before|after|above|below|opposite|beside) you| next door| upstairs| downstairs)?(?:,? (?:who(?: is|'s)|is|was|are|were|called|named|listed as|down as|shows as|showing as|being|to|from|here|now|still|name is))*(?:[ ,:("'-]{1,4})`
  ]
  // and these of firms and things as well.
  const frames = [
    ...sureFrames,
    '\\b(?:addressed|registered|booked|issued|assigned|transferred|made out|payable|paid|billed|invoiced|delivered|handed|given|released|sold|linked|belongs?|belonging|signed over|leased|rented|allocated|shipped|sent|refunded|posted|credited|copied|changed(?: it| the name)?|switched|moved|merged)(?: over| back| in| out)? (?:to|under|by|for|with|in|into) (?:a |an |one )?(?:mr |mrs |ms |miss |guest |passenger |little |young )?["\'(]?',
    '\\b(?:lease|account|booking|ticket|tickets|policy|order|it|that|this|line|contract|reservation|tab|bill|file)(?:\'s| is| was| are|\'re)?(?: still| now| all| listed| filed| kept| held| put)* under ',
    '\\b(?:signed(?: for)?|collected|accepted|picked up|received|taken in|made|placed|opened|requested|ordered|paid|bought|booked|reported|cancelled|canceled|witnessed|claimed|left(?: (?:it|them|both|(?:your|the) [a-z]+))?|filed|submitted|raised|sent in)(?: for)? (?:by|with) (?:a |an |one )?["\'(]?',
    "\\b(?:on behalf of|care of|c\\/o|f\\.?a\\.?o\\.?|attn\\.?:?|attention of|for the attention of|congratulations to|happy (?:birthday|anniversary|retirement) to|(?:handset|order|booking|reservation|appointment|account|policy|claim|card|ticket|parcel|prescription|results?|referral|referral in|package|delivery|refund|invoice|records?|file|notes?|room|table|cheque|check|letter|badge|place|form|licen[cs]e) for|added|removed|listed|(?:spoke|spoken|talked|chatted|speaking|spelled|spelt|known|called|told|rang|heard from|held jointly|shared|let)(?: (?:out )?(?:to|with|as|by|against))?(?: your \\w+,?)?|you are|you're|you as|as) (?:little |young |a |one )?[\"'(]?"
  ]
  return {
    any: new RegExp(`(?:${frames.join('|')})$`, 'i'),
    sure: new RegExp(`(?:${sureFrames.join('|')}|\\b(?:signed(?: for)? (?:by|as)|addressed to|behalf of|care of|c\\/o|f\\.?a\\.?o\\.?|attn\\.?:?|attention of|handset for) (?:a |an |one )?["'(]?)$`, 'i'),
    /** Firms are such, too. */
    trade: /\b(?:partner|contact|player|rep|assistant|secretary|boss|ex|buyer|seller|purchaser|payee|payer|payor|sender|customer|client|subscriber|owner|attorney|solicitor|consultant|photographer)s?(?: (?:is|was|are|called|named))?\W*$/i,
    kin: new RegExp(`^, (?:your|his|her|their) (?:[a-z]+ )?(?:${role})\\b`, 'i')
  }
}
