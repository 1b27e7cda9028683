// Who is meant where a full name stands in no frame: somebody the sentence tells of, the customer it is said to, the company's own, or one whom all know.
import type {Scan} from '../scan.js'

/** The company's own, those who sign, and who has made something. */
const own = /\b(?:(?:our (?:\w+ ){0,3})?(?:chief executive|chief \w+ officer|chair(?:man|woman|person)?|spokes(?:man|woman|person)|head of \w+|(?:vice|deputy) \w+|mayor|councillor)|my (?:colleague|manager|supervisor|boss|team leader)|our (?:\w+ ){0,2}(?:ceo|founder|director|manager|chef|team|colleague|volunteers?|trustees?|players?|agent|advisor|adviser|president|owner|own|very own|ambassador)|ceo|founder|author|directed|starring|written|singer|actor|president|minister|senator|(?:my name is|i'm|i am|this is|it's)(?= ?$)|regards|sincerely|yours|thanks|cheers|by the|team|artist|designer|episode|film|song|album|book|novel|movie|statue|birthplace)\b[^.]{0,15}$/i
/** Somebody else was spoken to, by the company's own or not. */
export const contacted = /\b(?:rang|phoned|texted|e?mailed|saw|met|visited|told|asked|helped|contacted|refunded|invited|wrote to|written to|spoken? (?:to|with)|apologi[sz]ed to) $/i
/** "Our press officer,": no customer is called so. */
const ourOwn = /\bour (?:[a-z-]+ ){0,3}(?!(?:customer|client|tenant|member|patient|guest|subscriber|resident|passenger|neighbou?r)s?\b)[a-z-]+, $/
/** Whether the words before a name are said of the company's own. */
export const isOwnPeople = (left: string): boolean => (own.test(left) || ourOwn.test(left)) && !contacted.test(left)
export const greeting = /(?:^|[.!?\n]\s*|@\w+ +)(?:\W*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|thanks|thank you|cheers|sorry|welcome|greetings|howdy|namaste|kia ora|g'day|hola|bonjour|salut|ciao)(?: there| again| back| so much| very much| for \w+)?[ ,!]+)$/i
/** Spoken to by the full name. */
export const hailed = /(?:^|[.!?\n]\s*|@\w+,? +)(?:hi|hiya|hello|hey|dear|(?:so |very )?sorry|welcome(?: back)?|good (?:morning|afternoon|evening)|morning|afternoon|evening)[ ,]+$/i
/** Thanked by it: a surname behind a title is politeness. */
export const thanked = /(?:^|[.!?\n]\s*|@\w+,? +)(?:thank you|thanks)[ ,]+$/i

// What the company tells of a customer, rather than of somebody whom all know.
const acts =
  /^(?: and (?:his|her|their) (?:wife|husband|partner|fianc|mum|mom|dad|mother|father|parents|sister|brother|son|daughter|kids|child|family|friend|mate|guest|dog|neighbou?r)|'ll\b|'d\b|,? (?:has|had|hasn't|is|isn't|was|wasn't|will|won't|can|can't|as|off|called|asked|signed|confirmed|may|must|needs?|who|lives?|picked|collected|took|came|went|rang|phoned|e?mailed|texted|wrote|told|said|agreed|answered|refused|declined|cancelled|booked|ordered|paid|moved|wants|never|also|already|didn't|doesn't|tried|spoke|requested|gave|returned|received|did|does|still|let|left|sold)\b|, your?\b| [a-z]+(?:s|ed) (?:his|her|their|your?) )/i
/** Somebody's works, and where such people are met. */
const works =
  /\b(?:concerts?|gigs?|tours?|albums?|singles|films?|movies?|novels?|books?|author|podcast|episodes?|series|starring|cast|adverts?|voice|campaign|ambassador|range|merch|collection|collab\w*|exhibitions?|museum|musical|theatre|on stage|stand-up|premiere|festival|line-?up|headlin\w+|soundtrack|playlist|tickets? (?:to see|for)|paperbacks?|hardbacks?|in stock|restock\w*|perfumes?|fragrances?|aftershave|designers?|lipsticks?|squad|striker|midfielder|prime minister|statue|biograph\w+|memoir|portrait|painting|quote by|signed (?:cop(?:y|ies)|editions?)|(?:talks?|lectures?|readings?|recitals?) by|sold out|speech|charity single|(?:sofa|arm)?chair|footstool|lectures?|goals?|scored|(?:piece|mural|print|photo|poem|song|track|design|sculpture|artwork)s? (?:is |are |was )?by|(?:sign|signs|signed|signing) (?:shirts?|books?|copies|autographs?)|isn't involved|jukebox|(?:main|second|big|other|acoustic) stage|(?:first|second|last|late|friday|saturday|sunday|opening|closing) (?:slot|set)\b(?= ?[,.;!?]|$)|support act|line-?up|encore|on the bill|vinyl|flavou?rs?|in season|half price|(?<!your |the )on offer|back on the (?:shelf|shelves|menu)|most popular|best ?seller\w*|buy one|gift sets?|assisted|celebrat(?:es|ing)|commemorat\w+|honou?rs|in (?:honou?r|memory) of|plaque|named (?:\w+ ){0,3}(?:after|for)|(?:in|since|until|[a-z]+(?:y|ch|il|ne|st|ber)) (?:1[0-8]|19[0-4])\d\d)\b/i
// A thing that is called after somebody, a shop, a place.
const calledAfter = /^(?: (?:is|was|are) (?:an?|our|not an?) (?:\w+ ){0,2}(?:brand|firm|shop|label|company|chain|supplier|maker|retailer)\b|'s(?=[,.!?;:)]|$)|'s (?:new|latest|debut|next|best|kitchen|bar|cafe|deli|bakery)\b|,? (?:St|Street|Rd|Road|Ave|Avenue|Blvd|Ln|Lane|Dr|Drive|Way|Jr\.? Blvd)\b| (?:[a-z-]+ )?(?:airport|terminal|entrance|building|wing|ward|room|suite|house|centre|center|school|hospital|clinic|foundation|trust|award|prize|cup|stand|pots?|pies?|meals?|sauces?|dress|jeans|shirts?|shoes?|bags?|watch(?:es)?|sofas?|tables?|lamps?|brand|label|line|store|shop|outlet|concession|counter|products?|items?|stuff|gin|whisky|beer|wine|cookies)\b)/
const staffAfter = /^,? (?:our|the|a|an) (?:[\w-]+ ){0,3}(?:manager|director|supervisor|head|chef|host|founder|ceo|spokes\w+|chair\w*|editor|owner|coach|trainer|instructor|tutor|guide|vet|barista|stylist|baker|team|colleague|adviser|advisor|agent|president|minister|mayor|singer|actor|artist|author)\b|^,? (?:from|in|on) (?:our|the(?! (?:\w+ ){0,3}(?:room|suite|king|queen|twin|double|single|triple|cottage|cabin|villa|flat|pod|dorm|row|seats?|tickets?|passport|booking|account|cards?|polic(?:y|ies)|tenancy|lease|form|file|list|bill|order|reservation|label|parcel|contract|deeds?|invoice|waitlist|\d+(?:st|nd|rd|th)?)\b)|customer|accounts|sales|support|billing|reception)\b/i

// Whoever serves the customer, met in the shop, thanked or asked for.
const served = /\b(?:ask for|asking for|say (?:hi|hello) to|shout[- ]?out to|hats off to|well done,?|kudos to|meet|your (?:stylist|barber|hairdresser|coach|trainer|instructor|therapist|host|guide|server|waiter|waitress|adviser|advisor|agent|account manager|relationship manager|keyworker|housing officer)(?:(?: (?:today|tonight|tomorrow))? (?:is|will be))?|our (?:vet|dentist|doctor|gp|physio|nurse|optician|pharmacist|tutor|trainer|coach|guide),?|chef|coach|captain|dj|(?:wishes|love|greetings|regards) from)(?: [a-z]+)?,? (?:Dr\.? )?(?:[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:and|&) )?$/i
const staffed = /^[^.!?\n]{0,50}\b(?:on (?:shift|duty)|and the (?:team|crew|gang|rest)|in our (?:[\w-]+ ){0,3}(?:office|branch|store|shop|team|depot|centre|center|department)|(?<!\b(?:ready|waiting|held|kept|left) )at (?:the|our) (?:\w+ )?(?:counter|desk|till|bar|reception)|(?:leads?|runs?|manages|heads) (?:the|our|up)|our (?:employee|colleague|manager|apprentice|volunteer)|when you (?:pop|drop|come|call) (?:in|by))\b/i

/** Whether a pair names somebody who works for the company. */
export const isStaff = (left: string, right: string): boolean => served.test(left) || staffed.test(right) || staffAfter.test(right)

/** On a stage, on a shelf, or the next stop. */
const shown =
  /^["']?(?:,? (?:and|&) (?:[A-Z]\S* ?){1,3})?(?:(?: is| are|'s| was| were| isn't| aren't| wasn't)(?: (?:both|all|also|now|still|back|currently|only|just))* (?:[£$€₹\d]|an? (?:\w+ ){0,2}(?:brand|colou?r|flavou?r|shade|style|variety|band|range|label|paint|scent|candle|film|show|character)|the name of|(?:(?:back|out)(?=,? (?:at|by|for|from|in|now|on (?:mon|tues|wednes|thurs|fri|satur|sun)|this|next|again)|[.,!;])|in store|in stock|stocked|excluded|included|vegan|genuine|available|headlining|playing|performing|touring|sold out|our (?:\w+ )?(?:best|most|top|new\w*|signature|favou?rite)|on (?:at|from|sale|tap|tour|stage|display|the (?:jukebox|bill|menu|shel\w+|cover|playlist|main)))\b)|(?:'ll| will)? (?:plays?|covers|headlines?|performs?|tours?|sings?|sells|costs|stars?|opens|closes)\b(?! (?:his|her|their|the (?:account|case|ticket))))/
const travelled = /\b(?:bus(?:es)?|trains?|trams?|tube|coach|ferry|change|alight|platform|stops?|stations?) (?:\w+ )?(?:to|at|from|for|via|towards) $|\b(?:hop|get|jump) (?:on|off) (?:at|outside|by|near) $/i
/** A line of capitals to the end: whose post it is. */
const signature = /^,\s*(?:[A-Z][\w&'-]*[ .]*){1,5}$/

/** Named after, made by, or on the bill. */
const titled = /\b(?:named|called) (?:after|for) $|["”'’] by $|\b(?:vase|print|album|song|track|recipe|design|illustration|photograph|photo|poster|mug|piece|work|works|lot \d+[^.!?]{0,30}|sculpture|ceramics|cartoon|poem|play) by $|\b(?:speaker|curator|author|artist|conductor|soloist|presenter|headliner|compère|man of the match|player of the (?:match|month|year|season))(?:s|'s)?(?: (?:today|tonight|this \w+))?(?: (?:is|are|will be))?:? $/i

/** Whether a pair is one that the papers write about, or of the company's, by the words around. */
export const isNotable = (left: string, right: string): boolean => calledAfter.test(right) || shown.test(right) || signature.test(right) || travelled.test(left) || works.test(left) || works.test(right.split(/[.!?]/, 1)[0] ?? '') || titled.test(left) || /\b(?:Prof(?:essor)?\.?|the (?:Sir|Dame|Lord|Lady|Dr\.?)) $/.test(left)

// The first half of a place, or one thing of a kind.
const determined = /\b(?:St\.?|Saint|Fort|Mount|Lake|Port|Camp|the|our|your|a|an|new|in|at|on|near|via|around|opposite|beside|like|love|wear|by|than|or|stock|sell|visit|called|am|i'm|is)\s*$/i

// Before a signature, and before one of the company's own.
const signing = /\b(?:regards|wishes|sincerely|thanks|thank you|cheers|yours|faithfully|love)[ ,:]*$|\b(?:team|our|new|manager|by|meet|colleagues?|staff)\b[^.!?]{0,24}$/i

// What a record does, and what is done to somebody.
const listed = /\b(?:shows?|lists?|has|have|see|sees|found|add|added|remove|removed|ask|asked|let|give|gave|help|helped|called|rang|e?mailed|texted|contacted|reached|booked|refunded|paid|charged|thank|invited|notified|about|and) $/i

// What only a person is put on, or taken off.
const recorded = /^,? (?:(?:is|was|as|still|now|back|added|listed|named|down) )*(?:from|to|on|off|under|in) (?:the|your|this|that|our) (?:\w+ )?(?:polic(?:y|ies)|account|tenancy|agreement|contract|lease|loan|mortgage|title|deeds|bills?|claim|reservation|booking|file|visa|joint \w+)\b/
/** Whether a name stands in the papers, by what follows it. */
export const isRecorded = (right: string): boolean => recorded.test(right)

const asked = /(?:^|[.!?] )(?:could|can|would|will|did) $/i
const does = /^ (?:call|ring|phone|sign|send|confirm|reply|contact|bring|e?mail|collect|come|get|give|pay)\b/

/** Whether something is told of the person named here. A name that is less common needs more around it. */
export const isSpokenOf = (text: string, end: number, left: string, common: boolean): boolean => {
  const right = text.slice(end, end + 24)
  if ((determined.test(left) && !/\blooks like $/i.test(left)) || (/,\s*$/.test(left) && /^\s*(?:[.,!?)]|$)/.test(right))) return false
  if (acts.test(right) || listed.test(left) || (asked.test(left) && does.test(right))) return true
  // In the middle of a sentence, where a verb or a noun leads to it.
  return common && /[a-z]{2}(?:,? |: | \()["']?$/.test(left) && /^(?:[ )'"]|[,.](?= [a-z])|[.!?](?= |$)|$)/.test(right) && !signing.test(left) && left.trim().includes(' ')
}

/** "Found you! Ada Lovell, two nights from the 4th": what only a guest or a patient has stands behind it. */
const attends =
  /^, (?:your? |(?:an? )?(?:table|party|room|booth|seats?|group) (?:of|for) |(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:nights?|guests?|adults?|seats?|people|tickets?|passengers?|places|covers|rooms?|bags)\b)/
/** Two words or three that open a sentence, and no greeting. */
export const opened = /(?:^|[.!?\n]\s*)(?:[A-Z][\w']+(?: [a-z']+){0,2}, )?$/
/** Whether a name at the head of a sentence is one of a list of guests: something is theirs, or a number of the company's is. */
export const isListed = (scan: Scan, end: number, left: string): boolean => {
  if (!opened.test(left)) return false
  const right = scan.text.slice(end, end + 90).split(/[!?\n]|\.(?= |$)/, 1)[0] ?? ''
  return attends.test(right) || (right.startsWith(',') && [...right.matchAll(/\S{4,}/g)].some(({index}) => references.has(scan.kindAt(end + index) ?? '')))
}
const references: ReadonlySet<string> = new Set(['order-number', 'booking-reference', 'policy-number', 'account-number', 'case-reference'])

/** Beside the customer: "for you and Ada Lovell". */
export const isBeside = (left: string): boolean => /\b(?:for|with|of|both|booked|seated|put|have|has|had|moved|refunded|added) (?:both )?you and $/.test(left)

/** Whether it is the customer, spoken to by the full name within a reply that goes on. */
export const isSpokenTo = (text: string, end: number, left: string): boolean =>
  /[a-z]{2}, $/.test(left) && left.length > 12 && /^(?:!|[.?] +[A-Z])/.test(text.slice(end, end + 3)) && !signing.test(left)
