// Surnames alone, and first names alone, where nobody but somebody has one.

export const householdPatterns = () => ({
  /** "With the Trelawneys at number 9", "the Lovell family next door", "a table under Castellanos", "with Ola at number 3", "sent the Lovell file by mistake". */
  household: /\b(?:[Tt]he (?<house>[A-Z][a-z]{2,20}(?:(?: family| household)?(?= next door|,? (?:at|in|from) (?:number|no\.?|flat|apartment|unit) ?\d)|-[A-Z][a-z]{2,20}(?= (?:wedding|funeral|reservation|booking|tenancy)\b)))|(?:handed|given|sent|got|opened|read|reading|looking at|into|with|for) the (?<mixed>[A-Z][a-z]{3,20}(?:-[A-Z][a-z]+)?) (?:account|file|folder|parcel|order|letter|statement|booking|reservation|policy|claim|bill|invoice|luggage|prescription|records|notes)\b|(?:[Tt]able|[Bb]ooking|[Bb]ooked|[Rr]eservation|[Rr]oom)(?:'s)?(?: (?:for|of|at|on|in|is|was|it|you|this|all|booked|reserved|\w+day|tonight|tomorrow|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}(?:[ap]m)?)){0,5} under (?<under>(?:v[ao]n |de[rn]? |la )*[A-Z][a-z]{3,20}(?:-[A-Z][a-z]+)?)(?= (?:at|for|on|from|tonight|tomorrow)\b|[,.!])|\b(?:[Ss]urname|[Ll]ast name)(?:'s)?(?: [a-z]+){0,4} (?:is|was|as) (?<last>[A-Z][a-z]{2,20}(?:-[A-Z][a-z]+)?)\b|(?:with|to|by|from) (?<first>[A-Z\u00c0-\u024f][a-z\u00df-\u024f]{2,20}) (?:at|in|from) (?:number|no\.?|flat|apartment) ?\d)/g,
  /** What was taken for another's. */
  confused: /\b(?:by mistake|by accident|in error|instead of yours?|mix(?:ed)?[ -]up|(?:into|in) your envelope|wrong (?:file|folder|envelope|person|one|account))\b/i
})
