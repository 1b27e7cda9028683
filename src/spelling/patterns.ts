// Grammar that the counts of two neighbours cannot tell: a word is wrong for certain in its place.
import type {Neighbours} from './neighbours.js'
import {isPossession} from './owners.js'
import {areCounted, plainOfThirdAlone} from './parts-of-speech.js'
import {wordSet, type WordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'

const feelings = wordSet('sorry glad happy love great good nice sad pleased delighted disappointed thrilled awesome excited hate lovely amazing wonderful fantastic upset saddened concerned overjoyed')
const greetings = wordSet('hi hello hey hiya heya howdy')
/** What `you're` stands before, and hardly ever a noun phrase after `your`. */
export const states = wordSet(
  'welcome having experiencing looking trying going doing getting seeing facing being using referring asking wanting needing hoping able unable not still in on at a the an very so really sure happy unhappy glad sorry ready interested currently already always just also now going gonna awesome amazing'
)
const predicates = wordSet('aware investigating hoping experiencing checking so sorry happy glad delighted thrilled here working looking unable always trying sad pleased excited committed currently not really very still constantly truly grateful')
const haveBefore = wordSet("have has had having been was were is are i've we've you've they've already previously previous just")
const sendBefore = wordSet("please to can could will would kindly may must i'll we'll you'll pls should")
const plural = wordSet('you we i they these those')
const giving = wordSet('let drop give send tell')
const people = wordSet('us me you them him her')

type Pattern = (around: Neighbours) => string | undefined

/** Wrong for certain: what is written -> what was meant, where it is. */
const patterns: ReadonlyMap<string, Pattern> = new Map<string, Pattern>([
  ['her', ({before, before2, after}) => (before === 'to' && feelings.has(before2) && /^(?:and|about|th.+|of|you.*|we|it|from|how|what|so)$/.test(after) ? 'hear' : undefined)],
  ['here', ({before, before2, after}) => (before === 'to' && (feelings.has(before2) || after === 'from' || after === 'about') ? 'hear' : undefined)],
  ['hear', ({before, after}) => (after === '' && (before === 'click' || before === 'over' || before === 'right' || before === 'out') ? 'here' : undefined)],
  ['your', ({before, after, after2}) => (yourIsYoure(before, after, after2) ? "you're" : undefined)],
  ['you', ({before, after, after2}) => (ownedBehind(before)?.has(after) || (owned.has(after) && after2 !== '' && !doneTo.has(after2) && !gives.has(before) && before !== 'thank' && before !== '') ? 'your' : undefined)],
  ['effecting', ({after, after2}) => ((affected.has(after) && !/^(?:change|changes|payment|repairs?)$/.test(after2)) || isOneOf(after, 'about|around|over|several|most|many|more|those|this|these|people|homes|passengers|parts') ? 'affecting' : undefined)],
  ['que', ({before}) => (isOneOf(before, 'the|a|in|phone|call|long|live|virtual|our|your') ? 'queue' : undefined)],
  ['quiet', ({before, after, after2}) => ((after === 'a' && !isOneOf(before, 'keep|be|stay|been|kept')) || (graded.has(after) && (after2 !== '' || isOneOf(before, 'is|was|are|were'))) ? 'quite' : undefined)],
  ['their', ({before, after}) => ((after === '' && greetings.has(before)) || finite.has(after) ? 'there' : undefined)],
  ['there', ({before, after, after2}) => ((after === 'way' && isOneOf(before, 'on|in')) || after === 'own' || (after2 === '' && possessed.has(after) && possessing.has(before)) || (/^(?:|that|as|because|sorry|when|if|but|and|sure)$/.test(before) && theirs.test(after) && (finite.has(after2) || isOneOf(after2, 'will|can|sees|knows|gets|has|needs|rings|calls|checks|comes'))) || (after2 !== '' && isOneOf(before, 'contact|ask|tell|via') && theirs.test(after)) || (isOneOf(before, 'sure|because|if|when|as') && theirs.test(after)) || (isOneOf(before, 'to|for|with|of|by|about|contact|ask|via') && (theirs.test(after) || kin.test(after))) ? 'their' : undefined)],
  // `some of it's waterproof`
  ["it's", ({before, before2, after, after2}) => (hasVerb(before, after, after2) || (itsOwn(before, after) && !(before === 'of' && parts.has(before2) && after !== 'own' && (!/[^siu]s$/.test(after) || isOneOf(after, 'ours|yours|hers|theirs|always')))) ? 'its' : undefined)],
  ["who's", ({after, after2}) => (whoseThing.has(after) || isOneOf(after2, 'i|you|we|they|he|she') && !/ing$|^(?:the|a|an|in|on|at|to|with|here|there|not|been|done|that|when|if|what|how|where|and|sure|sorry|happy)$/.test(after) && after !== '' ? 'whose' : undefined)],
  ['past', ({before, after}) => (isOneOf(before, "we|i|they|he|she|we've|i've|they've|you've|have|has|already") && isOneOf(after, 'your|the|this|it|that|on|along|all|you|these|them') ||
    (isOneOf(before, 'been|be') && isOneOf(after, 'on|along')) ? 'passed' : undefined)],
  ['effects', ({before, after}) => (before !== '' && affected.has(after) && !isOneOf(before, 'side|any|no|the|special|sound|visual|personal|after|these|those|its|of|ill|such|what|adverse|negative|lasting|harmful|long-term|and|other|some|all|both') ? 'affects' : undefined)],
  ['effect', ({before, after, after2}) => ((!isOneOf(after2, 'change|changes|payment|repair|repairs') && isOneOf(before, "not|will|may|can|could|should|would|might|doesn't|don't|didn't|won't|shouldn't|wouldn't|that|it|also") && affected.has(after)) ? 'affect' : undefined)],
  ['effected', ({before, after}) => (after === 'by' || (isOneOf(before, 'been|was|is|are|were|has|have|had|being|not') && affected.has(after)) ? 'affected' : undefined)],
  ['affect', ({before}) => (/^(?:an|the|no|any|takes?|took|taken|immediate|full|side|into|little|same)$/.test(before) ? 'effect' : undefined)],
  ['do', ({before, after}) => (after === 'to' && (/[a-z]{3}ed$|^(?:late|closed|down|off|shut|unavailable|delays?|issues?|problems?|is|was|were|are|been|mainly|mostly|partly|largely|probably|likely|again|today)$/.test(before) && !isOneOf(before, 'need|needed|wanted|asked|tried|allowed|supposed|indeed|required|expected')) ? 'due' : undefined)],
  ['other', ({before, after}) => (isOneOf(before, 'us|me|it|them|you|have|get|need|want|send|make|take|book|give') && isOneOf(after, 'chance|try|go|look|appointment|copy|code|link|opportunity') ? 'another' : undefined)],
  ["you're", ({before, after, after2}) => ((owned.has(after) && !(isOneOf(after, 'kind|lovely|valuable|valued|understanding') && !isOneOf(after2, 'words|message|feedback|support|comment|comments|review|note|customer|customers|reply|email|suggestion|suggestions|rating|input|time'))) || isAskedFor(before, after) || (!(after === 'number' && ((after2 === '' && /^(?:|and|so|but|that|if|because|when|as)$/.test(before)) || isOneOf(after2, 'one|two|three|four|five|six|seven|eight|nine|ten'))) && isOneOf(after, 'message|email|refund|parcel|details|review|phone|number|booking|issue|card|payment|delivery|subscription|address|order|account|reference|name|device|bank|policy|contract|luggage|flight|appointment') && after2 !== 'and' && after2 !== 'one') ? 'your' : undefined)],
  ['now', ({before, before2, after}) => (before2 === 'let' && people.has(before) && (after === '' || after === 'if' || after === 'how' || after === 'what' || after === 'when') ? 'know' : undefined)],
  // `the status goes from packed to sent`
  ['sent', ({before, before2, after}) => {
    // `I have also sent it`, `please also sent it`
    const lead = before === 'also' ? before2 : before
    return (sendBefore.has(lead) && !(before === 'to' && (after === '' || isOneOf(before2, 'packed|pending|new|draft|drafts|changes|changed|change|goes|switches|moves')))) || (lead === '' && (after === 'us' || after === 'me')) ? 'send' : undefined
  }],
  ['send', ({before, before2, after}) => (haveBefore.has(before) && !(isOneOf(before2, 'do|does|did|done') && (before === 'was' || before === 'is')) && after !== '' && before !== 'are' && before !== 'is' && before !== 'just' ? 'sent' : undefined)],
  ['has', ({before, before2}) => (plural.has(before) && before2 === '' ? 'have' : undefined)],
  ['of', ({before, before2, after}) => ((switched.has(before2) && isOneOf(before, 'it|them|this|that|everything') && /^(?:|and|again|then|for|at|before|first|completely)$/.test(after)) ? 'off' : after !== 'course' && ofIsHave(before, before2) ? 'have' : (before === 'you' && before2 === 'thank' && after !== '') || (before === 'thanks' && after !== 'course') ? 'for' : undefined)],
  ['too', ({before, after}) => (after === '' && (before === 'referring' || before === 'refer' || before === 'going' || before === 'want') ? 'to' : undefined)],
  ['to', ({before, before2, after}) => ((after === '' && before === 'you' && (before2 === 'thank' || before2 === 'love' || before2 === 'and')) || toIsToo(before2, before, after) ? 'too' : undefined)],
  ['were', ({before, after, after2}) => (before === '' && predicates.has(after) && after2 !== 'you' ? "we're" : undefined)],
  ['apologise', ({before, after}) => (before === '' && after === 'for' ? 'apologies' : undefined)],
  ['apologize', ({before, after}) => (before === '' && after === 'for' ? 'apologies' : undefined)],
  ['loose', ({before, before2, after}) => (before === 'to' || (before === 'not' && after !== '' && isOneOf(before2, 'do|does|did|will|can|could|would|to')) || before === "don't" ? 'lose' : undefined)],
  ['then', ({before, after}) => (comparatives.has(before) && after !== 'than' ? 'than' : undefined)],
  ['and', ({before, before2, after}) => (giving.has(before2) && people.has(before) && (after === 'email' || after === 'update' || after === 'idea') ? 'an' : undefined)],
  ['its', ({before, after, after2}) => ((itIs.has(after) && before !== 'of' && !(after === 'not' && after2 === 'own')) || itsIsIt(before, after, after2) ? "it's" : undefined)],
  ['cause', ({before, after}) => (before === 'of' && after !== 'of' && after !== 'and' ? 'course' : undefined)],
  ['been', ({before}) => (before === 'for' || before === 'from' ? 'being' : undefined)],
  ['patients', ({before, before2, after}) => (before === 'your' && before2 === 'appreciate' && (after === '' || after === 'while' || after === 'and' || after === 'as') ? 'patience' : undefined)],
  ['temporally', ({after}) => (after.endsWith('ed') ? 'temporarily' : undefined)],
  ['know', ({before, after}) => (before === 'right' || (before === 'and' && after === 'then') ? 'now' : undefined)]
])

/** What is the customer's, and what `you` is hardly ever followed by. */
const owned = wordSet('kind lovely valuable valued recent previous patience understanding order account feedback suggestion concern query details')
/** `please check you order the right size`: behind these words the customer does it. */
export const doneTo = wordSet('the a an it them your our us me one two three more both again online early now today from with by at before')
const gives = wordSet('give gives giving gave given send sends sending sent offer offers offering offered bring brings brought show shows showed tell wish wishes get gets got getting do does did for of to and if as when before once after how what whatever where wherever whenever whichever all everything anything until unless')
/** `quite fast`: what a word of degree stands before. */
const graded = wordSet('expensive fast well soon often good high long late big small popular simple easy quick right new old hard happy sure likely different busy rare common certain')

/** What `it's` stands before, and what nothing can own. */
const itIs = wordSet('a an the not been great always still really so because just important possible being going getting also our my your good nice never')
export const comparatives = wordSet('more less better rather worse further nearer closer warmer colder hotter cooler older newer younger larger smaller wider narrower thicker thinner heavier lighter stronger weaker sooner quicker safer simpler busier happier louder quieter cleaner brighter darker softer harder deeper taller nicer kinder richer poorer fresher tighter looser faster slower easier longer shorter higher lower bigger smaller cheaper sooner greater fewer')
const modals = wordSet('should would could must might')
const ofIsHave = (before: string, before2: string): boolean => (modals.has(before) && !isOneOf(before2, 'the|all|full|sheer')) || /^(?:i|you|we|they|he|she|it)'d$/.test(before) || (before === 'not' && modals.has(before2)) || (before.endsWith("n't") && modals.has(before.slice(0, -3)))

const felt = wordSet('pleased delighted happy glad sorry satisfied unsatisfied dissatisfied disappointed frustrated upset unhappy excited keen concerned worried aware unaware interested thrilled impressed unimpressed fond proud sure unsure')
const feltAbout = wordSet('with about by to that of in for at we it you')

/** `Your asking helps`: what `asking` does. */
export const deeds = 'is|was|means|meant|will|has|made|makes|helps|helped|would'

/** `What's you're pin?`, `Tell us you're code.` */
const isAskedFor = (before: string, after: string): boolean =>
  isOneOf(after, 'password|passcode|passphrase|pin|code|postcode|login|username|surname|iban|cvv') && isOneOf(before, "what's|whats|is|me|us|confirm|need|have|give|send|enter|share|with")

/** `your entitled to it`: what goes on so is said of them. */
const saidOfYou = (after: string, after2: string): boolean =>
  (isOneOf(after, 'entitled|eligible') && isOneOf(after2, 'to|for')) ||
  (after === 'guaranteed' && isOneOf(after2, 'to|a|an')) ||
  (after === 'covered' && isOneOf(after2, 'for|by|against|if')) ||
  (after === 'allowed' && after2 === 'to') ||
  (isOneOf(after, 'definitely|certainly|absolutely|probably|legally|always|not') && isOneOf(after2, 'entitled|eligible|guaranteed'))

/** `your` before a state and before nothing that it could own. */
const yourIsYoure = (before: string, after: string, after2: string): boolean => {
  if ((felt.has(after) && feltAbout.has(after2)) || saidOfYou(after, after2)) return true
  if (isOneOf(after, 'right|wrong|correct')) return (before === '' && after2 === '') || isOneOf(after2, 'that|about|it|we|the|this') || (after2 === '' && isOneOf(before, 'and|that|think|yes|so|but|if|know|absolutely'))
  if (isOneOf(after, 'talking|speaking|asking|referring|looking|waiting|hoping|complaining|thinking|after')) {
    if (isOneOf(after2, 'about|to|for|at|of') && !isOneOf(before, 'for|of|by|with|about|from|to|in|appreciate|and|or|on|at|regarding')) return true
  }
  if (!states.has(after)) return false
  if (after === 'welcome') return after2 === '' || after2 === 'to' || after2 === 'and'
  if (after.endsWith('ing')) return (before === 'hear' || before === 'that' || before === 'if' || before === '' || before === 'when' || before === 'issue' || before === 'what') && after !== 'being' && !isOneOf(after2, deeds)
  if (after === 'interested') return after2 === 'in'
  // `your still water`
  if (after === 'still') return isOneOf(after2, 'not|in|on|with|here|there|having|getting|seeing|waiting|looking|using|unable|unsure|interested|able|experiencing|without')
  return after2 !== '' && isOneOf(after, 'a|an|the|not|able|unable|sure|sorry|in|on|at|so') && !isOneOf(after2, 'app|store|branch|house|person|box|screen|home|line|network|game|time|flight|order') && after !== 'in' && after !== 'on' && after !== 'at'
}

/** Things and feelings of the customer's that a reply names; no verbs. */
const things =
  'frustration patience feedback broadband parcel parcels delivery device devices router subscription account accounts details address complaint disappointment loyalty kindness enquiry inquiry understanding situation opinion contract bill bills tariff luggage flight policy membership mobile tablet laptop kettle fridge boiler bank'
const theirThings = wordSet(things)
/** Behind a preposition what is a verb elsewhere is a thing as well. */
const theirThingsAndDeeds = wordSet(`${things} reply message email order orders query request refund review support help comments comment question booking payment phone ticket purchase interest visit custom`)
/** What `you` cannot be followed by, behind a word. */
const ownedBehind = (before: string): WordSet | undefined =>
  isOneOf(before, 'for|with|about|from|in|on|of|at|into|regarding') ? theirThingsAndDeeds : isOneOf(before, 'understand|appreciate|all|both|received|share|value|check|find|update|register') ? theirThings : undefined
/** What is somebody's, and of which nobody says that there is one. */
const theirs = /^(?:van|driver|team|system|website|app|courier|manager|supervisor|office|depot|engineer|warehouse|supplier|policy|records?|data|landlord|agent|adviser|advisor|colleague|parcel|order)$/
const kin = /^(?:neighbours?|mum|mom|dad|husband|wife|partner|home|house|flat|garden|car|phone|account|dog|cat|family|bank|card|order|name|address|number|friends?|colleagues?|children|kids|room)$/
const whoseThing = wordSet("order account parcel name phone card number address refund email delivery booking details policy fault bill bag car luggage ticket order's")
const switched = wordSet('turn turns turned turning switch switchs switched switching power powers powered powering shut shuts shuted shuting')

const finite = wordSet("is are was were isn't aren't wasn't weren't seems appears has hasn't")
/** What `their` often owns in a reply, at its clause's end, behind a word that wants an owner. */
const possessed = wordSet('way account order details website team app number name address policy parcel delivery store site system end side')
const possessing = wordSet('on in to with for by at of check contact visit via from change update confirm')
const affected = wordSet('you your the our all how us them everyone every some other only both any customers users orders accounts deliveries services service')

/** `on it's way`, `in it's box`, `lost it's lid`: behind these nothing is. */
const itsOwn = (before: string, after: string): boolean => {
  if (after === '' || itIs.has(after)) return false
  if (after === 'own') return true
  if (having.has(before) && possessions.has(after)) return true
  if (before === 'on') return isOneOf(after, 'way|side|journey|route|last|final|first|return')
  return isOneOf(before, 'of|in|with|from|into|by|under|within|inside|through|past|passed|failed|lost|reached|completed|finished|missed|changed|left') && !isOneOf(after, 'like|all|only|about|on|at|in|to|that|what|when|then|this|there|here|too|as|up|out|fine|ok|okay|good')
}

/** `It's battery lasts`: a clause begins, and what would be said of it has a verb of its own. */
const hasVerb = (before: string, after: string, after2: string): boolean =>
  /^(?:|that|and|but|because|if|when|so)$/.test(before) && isPossession(after) && (isOneOf(after2, "is|was|has|isn't|wasn't|hasn't|doesn't") || (plainOfThirdAlone(after2) !== undefined && !areCounted('the', after2)))

/** How much of it. */
const parts = wordSet('some half all most none much part any rest best worst lot bit more little enough least third quarter first last')
const having = wordSet('show shows showed has have had lose loses lost keep keeps open opens check find use uses need needs reach reaches save display displays')
const possessions = wordSet('number name size colour color box lid battery charge settings place value price limit end destination location memory packaging label screen power signal connection original full contents password lights reading shape position seal')

/** `Its on the way`: a clause begins with it, and goes on as one that lacks its verb. */
const itsIsIt = (before: string, after: string, after2: string): boolean => {
  if (before !== '' && !isOneOf(before, 'that|so|and|but|if|when|because|since|until|once|think|know|sure|hope|see|as|while|says|afraid|glad|like')) return false
  if (isOneOf(after, 'on|in|at|with|about|from|for|to|like|near|inside')) return isOneOf(after2, 'the|a|an|our|your|my|its|this|that|us|you|me|stock|hand|here|there|sale|hold|time|order|all|one|both|now|track|fire|transit|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday')
  if (comparatives.has(after)) return isOneOf(after2, 'than|to|now|online|too|overall') || (after === 'more' && comparatives.has(after2))
  if (isOneOf(after, 'sorted|fixed|ready|fine|ok|okay|gone|working|done|live|back|down|up|here|there|out|sold|true|clear|easy|best|worth|likely|unlikely|free|due|available|late|over')) return /^(?:|now|to|that|if|and|but|for|in|on|at|again|when|today|tomorrow|as|because|from|until|out|by|so)$/.test(after2) && (after2 !== '' || before !== '' || isOneOf(after, 'sorted|fixed|ready|fine|ok|okay|gone|done|here|there|true|over|worth|likely'))
  return false
}

/** `to late`, `quicker for us to!` */
const toIsToo = (before2: string, before: string, after: string): boolean => {
  if (after === '') return (before2 === 'for' && isOneOf(before, 'us|me|them|him')) || (isOneOf(before2, 'love|loved|enjoy|enjoyed') && isOneOf(before, 'that|this|it|them|those'))
  if (before === 'way' && isOneOf(before2, 'the|a|our|your|its|their|best|only|quickest|surest')) return false
  if (after === 'much') return !/^(?:used|accustomed|due|thanks|lead|leads|led|comes?|came|contributed|subject|amount|amounts)$/.test(before)
  return isOneOf(after, 'late|early|bad|soon|long|slow|far|hot|many|busy|expensive|big|small|tight|loud|strong|weak|often|high|low|hard|heavy|short|large|old|cold|wide|narrow|thick|thin|salty|sweet|slippery|noisy|dry|abrupt|harsh|complicated|difficult|similar|vague|blurry|dark|bright|wet|rude|fast|easy|far|heavy|young|sensitive|general|strict|steep|risky|painful|quick|quiet|brief|rich|spicy|bitter|dangerous|generous|optimistic|hasty') && isOneOf(before, "is|was|are|were|it's|that's|be|been|being|way|bit|took|taken|arrived|came|got|getting|far|much|seems|looks|felt|feels")
}

/** What was meant, where grammar alone tells that a word is wrong. */
export const wrongHere = (word: string, around: Neighbours): string | undefined => patterns.get(word)?.(around)

