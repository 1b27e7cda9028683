// What postal addresses look like, in the countries that write to care teams in English and their neighbours. Each pattern is dear to make.

/**
 * @param once makes it when it is first asked for
 * @param STREET what streets are called
 * @param POSTCODE Great Britain's
 */
export const addressPatterns = (once: (make: () => RegExp) => () => RegExp, STREET: string, POSTCODE: string) => {
  const CAP = "[A-Z\\u00c0-\\u00de\\u0100-\\u017f][A-Za-z\\u00c0-\\u024f'.-]{0,40}(?![A-Za-z\\u00c0-\\u024f\\d])"
  const UNIT = "(?:Flat|Unit|Apt|Apartment|Suite|Ste|Room|Floor|Level|Lot|Block|Blk|Shop|Villa|Bungalow|House|Plot|No|Door No|H\\.? ?No|#)\\.? ?#?[A-Za-z]?\\d{0,4}[A-Za-z]?(?:[-/]\\d+)?"
  const EIRCODE = '(?:[AC-FHKNPRTV-Y]\\d[0-9W] ?[0-9AC-FHKNPRTV-Y]{4})'
  const CANADIAN = '(?:[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d)'
  const STATE = '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|PR|NSW|VIC|QLD|SA|TAS|ACT|NT|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE)'
  const ZIP = '\\d{5}(?:-\\d{4})?'
  const NUMBERED = `(?:[Nn]umber|[Nn]o\\.?|[Hh]ouse) \\d{1,4}[a-z]?,? (?:on|in|of|along) (?:${CAP} ){1,3}(?:${STREET})\\b`
  const REST = `(?:,? ${UNIT})?(?:,? (?:${CAP}|(?:of|upon|on|le|the|de|la|in)(?= )))*(?:,? ${STATE}\\b\\.?)?(?:,? (?:${POSTCODE}|${EIRCODE}|${CANADIAN}|${ZIP}|\\d{6}|\\d{4})\\b)?`
  return {
    street: once(() => new RegExp(`(?<![\\w.,/£$€-])(?:${UNIT},? ){0,4}(?:${CAP}(?: ${CAP}){0,4}, )?\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,5}[A-Za-z]?)?,? (?:[NSEW]{1,2}\\.? |North |South |East |West )?(?:(?:St\\. |The |Mc|${CAP} |\\d{1,3}(?:st|nd|rd|th) ){1,5}(?:${STREET})|Broadway|The ${CAP}|(?:Avenue|Ave|Rue|Highway|Hwy|Route|Rte|County Road|CR|State Route|US) (?:[A-Z]|\\d{1,4}))\\b\\.?(?: [NSEW]{1,2}\\b\\.?)?`, 'g')),
    /** `Number 9 on Tanner Lane`, `Tanner Lane, number 9`. */
    numbered: once(() => new RegExp(`\\b(?:${NUMBERED}|(?:${CAP} ){1,3}(?:Lane|Road|Street|Avenue|Close|Drive|Way|Gardens|Terrace|Crescent),? (?:at |house )?(?:number|no\\.?) \\d{1,4}[a-z]?\\b)`, 'g')),
    zoned: once(() => new RegExp(`(?<![\\w.,/£$€-])\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,5}[A-Za-z]?)? (?:${CAP} ){1,4}?${CAP}(?:,? (?:${UNIT}|#\\d{1,3}-\\d{1,4}))?, (?:${CAP} ){0,3}(?:${CAP}),? ${STATE} (?:${ZIP}|${CANADIAN}|\\d{4})\\b`, 'g')),
    /** How an address goes on: unit, town, state, code. */
    rest: once(() => new RegExp(REST, 'y')),
    named: once(() => new RegExp(`(?<![\\w.,/£$€-])(?:Flat|Apt\\.?|Apartment|Unit|Suite|Room|Cottage|Villa|Plot|House No\\.?|Block|Blk) ?#?[A-Z]?\\d{1,4}[A-Z]?,? (?:${CAP}[ ,]+){1,6}(?:(?:\\d{1,4}[A-Z]?,? )?(?:${CAP}[ ,]+){0,6})(?:${POSTCODE}|${EIRCODE}|${ZIP}|\\d{6}|${CANADIAN}|\\d{4})\\b|(?<![\\w.,/£$€-])(?:Flat|Apt\\.?|Apartment|Unit|Blk|Block) ?#?[A-Z]?\\d{1,4}[A-Z]?,? (?:${CAP} ){1,3}(?:House|Hall|Court|Apartments?|Towers?|Heights|Mansions?|Building|Lodge|Estate|Residency|Avenue|Ave|Road|Street|Mews|Wharf|Quay|Place|Point|View|Mill|Maltings|Manor|Grange|Gardens|Square|Terrace)\\b(?: \\d{1,3})?(?: #\\d{1,3}-\\d{1,4})?(?:,? (?:Singapore )?\\d{6})?|(?<![\\w.,/£$€-])(?:Flat|Apt\\.?|Apartment) ?\\d{1,4}[A-Z]?,? The ${CAP}\\b(?: (?:House|Mill|Maltings))?|\\b(?:House|Plot|Site|Flat) (?:No\\.? ?)?#?\\d{1,4}[A-Z]?,? (?:Road|Street|Lane|Sector|Phase|Block)(?: No\\.?)? ?#?[A-Z]?\\d{1,3}\\b(?:,? ${CAP}){0,4}(?:,? ?-?\\d{4,6})?|\\b(?:The |Old |${CAP} ){1,3}(?:House|Cottage|Farm|Barn|Lodge|Rectory|Vicarage|Mill|Court|Hall|Forge),? (?:(?:${CAP}[ ,]+){1,5}(?:${POSTCODE}|${EIRCODE})|(?:${CAP} ){1,2}(?:${STREET}), ${CAP})\\b`, 'g')),
    /** "8b Tanner Stairs", "9 The Spinney, Marlow", "B-204, Shanti Kunj, Andheri": a number and names, where nothing but an address stands. */
    bare: once(() => new RegExp(`(?:\\b(?:(?:[Dd]eliver(?:ed|y|ing)?|[Ss]ent|[Ss]hipped|[Pp]osted|coming|going|gone|went|[Hh]eading|redirected|lives?|living|booked in|moved|it|them|one|yours?|him|her|visit|meter|engineer|parcel|driver|rider|courier)(?: is| was)? (?:(?:down|over|round) )?(?:to|at|for|in|outside|with)|(?:porch|door|gate|garage|shed|steps?|drive|garden) (?:of|at)|[Aa]ddress(?: (?:is|was|as)|:| we (?:hold|have) is|on file is)|outside|next door,?|above,?|below,?) )(?<place>(?:\\d{1,4}[a-z] (?:${CAP} ){0,2}${CAP}(?:, ${CAP})?|(?:${CAP} ){1,3}\\d{1,4}[a-zA-Z]?, \\d{4,5}(?: [A-Z]{2})? ${CAP}|(?:\\d{1,4}[a-z]?|[A-Z]-\\d{1,4},|(?:No\\.?|Plot|House|Villa|Flat|Apt|Apartment|Unit) [A-Z]?\\d{1,4}[A-Z]?,) (?:${CAP} ){0,2}${CAP}(?: \\d{1,2})?,(?: ${CAP}){1,2}|(?:${CAP} ){1,2}(?:Cottage|Farm|Barn|Rectory|Vicarage|Forge|Farmhouse), ${CAP}(?: ${CAP})?))(?![\\w'])`, 'g')),
    /** What stands before a postcode, of names alone. */
    names: once(() => new RegExp(`\\b(?:to|at|for|from|is|as|of) ((?:${CAP}|(?:na|an|of|the|y|le|la|de|du) (?=\\S))(?:(?: ${CAP})|(?: (?:na|an|of|the|y|le|la|de|du)(?= )))*(?:, ${CAP}(?: ${CAP}){0,3}){1,3}),? $`)),
    /** B-12, Something Enclave, Some Nagar, Town 123456 */
    lettered: once(() => new RegExp(`(?<![\\w-])[A-Z][-/ ]?\\d{1,4},? (?:${CAP}[ ,]+){1,4}(?:Enclave|Nagar|Vihar|Colony|Society|Residency|Towers?|Apartments?|Heights|Gardens|Layout|Marg|Bagh|Puram)\\b(?:,? ${CAP}){0,4}(?:,?[ -]{1,3}\\d{6})?`, 'g')),
    european: once(() => new RegExp(`(?<![A-Za-z\\u00c0-\\u024f])[A-Z\\u00c0-\\u00de\\u0100-\\u017f][A-Za-z\\u00c0-\\u024f-]{0,40}(?:stra(?:ß|ss)e|str\\.|weg|platz|gasse|allee|damm|ufer|straat|laan|gracht|plein|kade|gatan|vägen|katu|gade|vej|veien|steenweg|dreef|singel|plantsoen| utca) \\d{1,4}(?: ?[a-zA-Z])?\\b(?: (?:bus|bte\\.?|bo[iî]te) ?\\d{1,3}\\b)?(?:,? (?:[A-Z]{1,2}-)?\\d{4,5}(?: [A-Z]{2})? ${CAP})?|\\b\\d{1,4}[A-Za-z]?(?: ?(?:bis|ter))?,? (?:Heol|Ffordd|Stryd|Rhodfa|Clos|Sráid|Bóthar|Strada|Rua|Via|Calle|Carrer|[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Rr]oute|[Rr]ang|[Cc]ôte) (?:(?:de|du|des|da|do|das|dos|del|della|y|na|la|le|les|d'|l') ?){0,3}${CAP}(?: ${CAP}){0,3}(?:,? \\d{5} ${CAP})?|\\b\\d{1,4}[A-Z]?,? (?:Jalan|Jln|Lorong|Lor|Persiaran|Soi) ${CAP}(?: ${CAP}){0,3}(?: \\d{1,4})?(?:,? (?:Singapore )?\\d{5,6})?|\\b(?:Rue|Avenue|Boulevard|Place|Chemin|Allée|Impasse|Quai|Route) (?:(?:de|du|des|la|le|les|d'|l') ?){1,3}${CAP}(?: ${CAP}){0,3},? \\d{1,4}[a-z]?\\b(?:,? (?:[A-Z]{1,2}-)?\\d{4,5} ${CAP})?|\\b(?:Calle|C/|Carrer|Avinguda|Av\\.|Avenida|Avda\\.?|Plaza|Paseo|Via|Viale|Piazza|Corso|Rua|Rue|ul\\.|ulica|al\\.|aleja) (?:(?:de|del|la|las|los|da|das|do|dos|dei|degli|della|di) ){0,2}${CAP}(?: ${CAP}){0,3},? (?:n[ºo°]?\\.? ?)?\\d{1,4}[a-zA-Z]?(?:/\\d{1,3})?\\b(?:,? \\d{2}-?\\d{3} ${CAP})?`, 'g')),
    plain: once(() => new RegExp(`(?<![\\w.,/£$€-])\\d{1,4}[a-z]? (?:[a-z']+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|crescent|gardens|terrace|place|square|way|boulevard|blvd|mews|grove|row|walk)\\b(?:,? [a-z]+){0,4},? (?:${POSTCODE}|${STATE} ${ZIP})\\b`, 'gi'))
  }
}
