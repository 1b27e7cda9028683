// Guards: a word is right where it stands, whatever the counts of its neighbours say.
import type {Neighbours} from './neighbours.js'
import {comparatives, deeds, doneTo, states} from './patterns.js'
import {smallWords} from './nouns.js'
import {areCounted, isVerbAlone} from './parts-of-speech.js'
import {prepositions} from './subjects.js'
import {wordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'

const plural = wordSet('you we i they these those')
const singular = wordSet('he she it this that everything everyone someone anyone nobody')
const auxiliaries = wordSet('are can will have had may would could should want need wish tried do did also for')
const pronouns = wordSet('i you we they he she it this that who')
const asking = wordSet('is are was were do does did have has had can could will would should if when why how where what')

/** Verbs that take `off`: what follows may well be `in three days`. */
const particled = /^(?:drop|turn|see|stay|keep|hop|step|climb|jump|roll|bounce|ward|fend|fight|hold|rip|rub|wipe|scare|get|run|break|knock|bring|brush|shake|carry|top|tip|tell|switch|sign|log|take|set|pay|go|come|fall|cut|send|ship|kick|start|finish|round|wear|show|lay|put|call|hold|back|tick|write|shut|ease|prise|peel|slide|slip|lift|wash|scrape|trim|saw|snap|sand|chip|wean|dry|doze|nod|stave|screw|strip|spin|rinse|pack|leave|mark|switch|square|seal|crack|bite|twist|clip|flick|scrub|blow|burn|cool|pour)(?:s|es|ed|ing|ped|ping|ning|ting)?$|^(?:paid|sent|took|taken|went|gone|saw|seen|fought|held|got|getting|ran|running|broke|broken|brought|shook|told|fell|fallen|came|written|days?|%|cent|weeks?|further|well|better|mornings?|afternoons?|evenings?|weekends?)$/

/** What is taken off: a sum, a part, a stain, a name. */
const takenOff = wordSet('something anything name names fee fees charge charges cost costs price amount total interest tax postage discount money lid label cap cover sticker stain dust light lights power water heating gas alarm engine edge foot feet hand hands tenner fiver quid pound pounds dollar dollars euro euros percent limit limits restriction restrictions ban block hold phone tv screen sound it them that this us one everything half third quarter fifth tenth is are was were be been being am')
/** Behind `off`: away from work, or how and when. */
const away = wordSet('food backorder sick ill work duty shift limits topic peak air campus season site guard colour color and but until till today tomorrow now again first gently completely sale sales')
/** `Turn notifications off under Settings`: how, where or when what stands between is switched or taken. */
const behindOff = wordSet('under via using during through while if when by with on in at from so before behind over')
const amounts = 'one|some|most|many|all|both|none|each|part|half|lots|plenty|several|few|much|any|either|neither|two|three|because|instead|front'
/** `off the record`. */
const offThe = wordSet('list record shelf shelves bat cuff hook table menu grid scale wall mark rails map rack peg top back charts road ground floor train bus plane boat ship market cards radar leash motorway m25')
/** What stands before a verb in its plain form. */
const beforePlainForm = /^(?:|to|please|pls|kindly|can|could|will|would|may|might|must|should|shall|we'll|i'll|you'll|they'll|do|don't|did|didn't|not|cannot|can't|and|or|also|just)$/
/** `no bother`: what there is none of. */
const bothers = wordSet('bother trouble fuss hassle worries sweat biggie rush drama faff stress')

/** More than one of something: what a number stands before. */
const counted = /^(?:people|men|women|children|feet|more|other|new|different|separate|further|of|or|and|hundred|thousand|(?!(?:us|this|is|was|has|as|address|process|discuss|access|business|progress|pass|focus|express|its|his|always|perhaps|yes)$).+s)$/

/** `Could anyone have`, `let him have`: the verb stands in its plain form. */
const beforeSubject = /^(?:can|could|will|would|shall|should|may|might|must|do|did|does|had|let|lets|make|makes|made|making|help|helps|helped)$|n't$/
/** `tell you now how it works`, `explain to you now why`. */
const shown = /^(?:to|told|(?:tell|show|ask|guide|advise|remind|teach)\w*)$/
/** Whom somebody tells or shows a thing. */
const whom = /^(?:me|you|him|her|it|us|them|someone|anyone|everyone|people|staff)$/
/** `What we did was send it`: a verb stands for what was done. */
const doing = wordSet('do does did done')
/** What is told by `fair` and not by `fare`, behind `the` or `your`. */
const judged = wordSet('price deal share chance amount point comment question offer outcome decision result way wear value market warning usage use play trade treatment solution enough')

/** What is done to us: `ring us straight away`. */
const reaching = wordSet('ring call phone message text email dm contact reach tell ask give send show let help visit follow join write drop ping pay told asked gave sent rang showed helped for to with at from of by behind between before after')

/** What stands behind `out`, and not behind `our`. */
const outBefore = /^(?:to|if|of|asap|and|via|when|the|with|right|for|on|at|in|by|now|here|there|what|how|why|who|a|an|our|your|my|this|that|from|before|again|today)$/

/** Where somebody is: `you’re past the deadline`. */
const beyond = /^(?:past|over|under|above|below|beyond|near|nearly|inside|within|behind|through|into|about|around|up|down|off|out)$/

/** Behind them stands a noun, or what is said of one, */
const ofNouns = wordSet('a an the your our my their his its every each another no one new')
/** and none of these: `a bot to talk to` is no slip of `not`. */
const noNouns = wordSet('not to than that be been were is us the with in through meet their please manage')

const be = /^(?:is|was|are|were|am|it's|you're|we're|they're|i'm)$/

type Guard = (around: Neighbours, right: string) => boolean

/** Right where it stands: `before`, the word, `after` in which the counts mislead. */
const guards: ReadonlyMap<string, Guard> = new Map<string, Guard>([
  ['waist', ({before, after}) => !isOneOf(before, 'a|total|complete|such|food|hazardous|not|to') || !isOneOf(after, 'of|your|my|our|any|more|time|bin|disposal|collection')],
  // `She sends you her thanks`, `we showed her your note`
  ['her', ({before}, right) => before === 'you' || (right === 'hear' && before !== '' && !beforePlainForm.test(before) && !isOneOf(before, 'i|we|they'))],
  ['tot', ({after}) => after === 'up'],
  // `We would like to compliment your chef`
  ['compliment', ({before}) => beforePlainForm.test(before)],
  ['ill', ({after}) => after === '' || prepositions.has(after) || isOneOf(after, 'and|or|but|enough|since|while|when|because')],
  // `The lambs are hopping`: who hopes says for what.
  ['hopping', ({after}) => !/^(?:to|for|that|this|it|you|we|i|he|she|they|the|your|our|my|all|every\w+|some\w+)(?:$|['’])/.test(after)],
  ['thick', ({after}) => /^(?:|and|or|but)$/.test(after)],
  ['hour', ({before, after}) => after === '' || isOneOf(before, 'what|which|lost|each|every')],
  ['though', ({before, before2, after}) => after === '' && !(isOneOf(before, 'go|get|went|come|put|look') && before2 !== 'a')],
  ['as', ({after2}) => after2 === 'as'],
  // `usually they answer`, `they nearly always win`
  ['they', ({before, after}) => /ly$|^(?:always|never|just|still|often|also|both)$/.test(after) || isOneOf(before, 'usually|often|sometimes|normally|then|now|maybe|perhaps|generally|actually')],
  // `it was past its limit`
  ['past', ({before, before2}, right) => right === 'passed' && (be.test(before) || (be.test(before2) && isOneOf(before, 'already|now|well|just|long|far|not')))],
  // `next weak`
  ['weak', ({before}) => !/^(?:this|next|last|every|each|per|a|one|the|all|another|following|coming|past|working|holiday|same|your|my|our|busy|long|early|late|first|second|good|great|nice|lovely|whole|few|two|three|four|for|of|by|in|\d+)$|day$/.test(before)],
  // `we see patients go through worse`
  ['patients', ({before}, right) => right === 'patience' && !isOneOf(before, 'your|the|you|of|for|our|with|and|appreciate|some|any|more|much|little|bit')],
  ['loose', ({before2}) => isOneOf(before2, "is|was|are|were|be|it's")],
  ['lose', ({before, before2}) => isCleft(before, before2)],
  ['trough', ({before}) => isOneOf(before, 'a|the|water|each|this')],
  ['wont', ({before}) => isOneOf(before, 'is|was|are|were')],
  // `The bank can effect the transfer`
  ['effect', ({after2}) => isOneOf(after2, 'change|changes|payment|repair|transfer|sale')],
  ['weather', ({before}) => isOneOf(before, 'as|by|bad|the')],
  // `predict how it ends or advise on one`, `what they advise is rest`
  ['advise', ({before}, right) => right === 'advice' && before !== '' && (beforePlainForm.test(before) || isOneOf(before, 'i|we|you|they|who|nor'))],
  // `I'll message you here with the result`
  // `here`, `never here`: where it is, with nothing heard.
  ['here', ({before, after}, right) => right === 'hear' && (isOneOf(after, 'with|by|as|at|in|on|and|or|when|once|today|tomorrow|first|now|for') || (after === '' && before !== 'to'))],
  ['whether', ({before2, after}) => /^(?:tell|ask|show|advise|inform)/.test(before2) || /^(?:some|any|every)(?:one|body)$/.test(after)],
  ['patience', ({before, after}) => !isOneOf(after, 'who|with|whose|can|are|have|must|should|were') || isOneOf(before, 'your|the')],
  ['otter', ({after}) => !isOneOf(after, 'one|ones|side|day|hand|item|items|than|people|options|details|questions|suggestions|queries|issues|concerns')],
  // `a sliver of cake`
  ['sliver', ({after}) => after === 'of'],
  ['prise', ({after}) => isOneOf(after, 'it|them|this|that|off|open|apart|up|out|the')],
  ['you', ({before, after, after2}, right) => right === "you're" || /^(?:|one|two|three|another|both)$/.test(after) || (after === 'next' && /day$|^(?:week|month|time)$/.test(after2)) || asking.has(before) || (right === 'your' && (isDone(before, after2) || isOneOf(before, 'fit|fits|fitted|suit|suits|suited|satisfy|satisfies|satisfied'))) || after.endsWith('ing') || (before === 'for' && isOneOf(after, 'parents|students|members|teachers|readers|fans|gamers|shoppers')) || doneTo.has(after2) || after === 'daily' || (after === 'next' && isOneOf(after2, 'time|week|month|year')) || pronouns.has(after)],
  ['your', ({before, after, after2}, right) => (right === "you're" ? !states.has(after) || (after === 'welcome' && isOneOf(before, 'to|for|of|in|with|by|at|from|on|about')) || (after === 'welcome' && !/^(?:|to|and|back|any|anytime|here|at|in|for)$/.test(after2)) || (after === 'ready' && isOneOf(after2, 'meal|meals|mix|reckoner|supply|cash')) || isGerund(before, after, after2) : right === 'you' && (!auxiliaries.has(after) || isOneOf(after2, 'of|opener|is|was|should|needs|has|must|may|lid')))],
  ['us', ({before, before2, after}, right) => right !== 'is' || after === '' || (before.endsWith('ing') && prepositions.has(before2)) || (before2 === '' && isVerbAlone(before)) || reaching.has(before) || /^(?:on|to|a|your|at|with|in|if|and|low|know|jumping)$/.test(after)],
  ['is', ({before, before2, after, after2}, right) => right === 'us' && (
    // `Bag drop is in the tent`
    isOneOf(after, 'in|at|on') || (after === 'to' && after2 === 'the') ||
    // `the desk that looks after leads is shut`: a thing, for all its `s`.
    (before.endsWith('s') && /^(?:after|of|for|with|on|in|about|from|to|by|sells|handles|takes|books|does|makes|cleans|mends)$/.test(before2)) || ((pronouns.has(before2) || /'(?:ve|s|d)$/.test(before2)) && /ed$|^(?:sent|made|paid|gave|took|sold|bought|told|got|want|need|like|mean|advise|recommend|suggest|prefer|stock|sell|use)$/.test(before)) || isOneOf(before2, 'was|were|the|your|our|my|their|a|an|each|every|another|best|main|only|first|second|next|last|new|free|this|that|any|no') || isOneOf(after, 'here|late|ready|lost|missing|damaged|wrong|faulty|broken|not'))],
  // `No wait on tyres`: much that there is none of is a verb too.
  // `yes or no from here`, `I’m no judge`
  ['no', ({before, before2, after}, right) => (right === 'not' && (before2 === 'yes' || ((before === '' || isOneOf(before, 'and|or|but|so|because|with|as')) && !denied.test(after)) || (/'(?:m|s|re)$/.test(before) && !denied.test(after) && areCounted('a', after) && !areCounted('very', after)))) || bothers.has(after) || (/ly$|^(?:often|always)$/.test(before) && areCounted('a', after) && !areCounted('very', after)) || /^(?:is|has|have|had|with|there|there's|be|or|was|are|at|currently|got|say)$/.test(before)],
  ['has', ({before, before2}, right) => right === 'have' && (before2 === 'of' || (!plural.has(before) && !before.endsWith('s')) || (before === 'you' && /(?:ed|ing)$|^(?:of|to|for|with|at|from|by|about|sent|told|gave|took|rang|sold)$/.test(before2)))],
  ['have', ({before, before2}, right) => right === 'has' && (!singular.has(before) || beforeSubject.test(before2))],
  ['too', ({before, after}, right) => right === 'to' && (/^(?:|wet|dry|cool|warm|slow|is|was|are|were|has|had|will|would|can|could|so|while|and|but|if|because|as|since|until|till|unless|before|after|once|when|now|i|we|they|he|she)$|'(?:ll|ve|re|m)$/.test(after) || (after === 'have' && isOneOf(before, 'these|those|they|we|you|i|ones|both')) || /^(?:is|was|are|were)n't$/.test(before) || (isOneOf(before, 'or|and|not') && areCounted('very', after)) || (before === '' && after === 'right') || after.endsWith('ly') || (after === 'that' && isOneOf(before, 'sorry|glad|happy|pleased|proud')) || isOneOf(before, 'grow|grown|grew|become|became|sit|stand|feel|felt|look|looked|looks|seem|seems|slightly|bit|little|far|much|way|just|still|rather|all|mixed|never|always'))],
  // `a wait of about a minute`
  ['of', ({after}, right) => right === 'for' && isOneOf(after, 'about|around|up|over|under|nearly|roughly|approximately|between')],
  ['wait', ({before}, right) => right === 'weight' && isOneOf(before, 'extra|long|longer|short|shorter|further|added|the|a')],
  ['ad', ({before}) => isOneOf(before, 'one|an|the|each|no|another|every|single|video|this|that|per|first|any')],
  ['then', ({before, after}, right) => (right === 'the' && before === '') || (right === 'than' && (before === '' || after === ''))],
  ['send', ({before, before2}, right) => right === 'sent' && isCleft(before, before2)],
  ['sent', ({before}, right) => right === 'send' && !beforePlainForm.test(before)],
  ['lent', ({before, before2}, right) => right === 'let' && (before === 'and' || !beforePlainForm.test(before === 'also' ? before2 : before))],
  ['an', ({after}, right) => right === 'and' && /^[aefhilmnorsux]/.test(after)],
  ['than', ({before}) => comparatives.has(before) || before === 'other' || before === 'rather'],
  // `is he free?`; `the vet advised that he rest`, `neither he nor she`
  ['he', ({before, before2, after}) => isOneOf(before, 'suggest|suggested|recommend|recommended|ask|asked|insist|insisted|request|requested|propose|advise|advised') || isOneOf(after, 'nor|rest') || (before === 'of' && before2 === 'because') || (/^(?:is|was|has|does|did)(?:n't)?$/.test(before) && (after === '' || after.endsWith('ing') || areCounted('is', after)))],
  // `anyone whose used car is for sale`
  ['whose', ({after, after2}, right) => isOneOf(after, 'it|they|he|she|this|that') || (right === "who's" && (!whoIs.test(after) || (after.endsWith('ed') && isKnownThing(after2))))],
  // `Does everyone accept those terms?`
  ['accept', ({before2}) => beforeSubject.test(before2)],
  // `I will show you where returned items go`
  ['where', ({before, before2}, right) => right === 'were' && whom.test(before) && shown.test(before2)],
  // `The app lets us see it`
  // `Your bank just lets it drop`
  ['lets', ({before, before2}) => (before !== '' && !before.endsWith('s') && !beforePlainForm.test(before) && !isOneOf(before, 'i|we|you|they|lets|people|children|please|kindly|pls')) || isOneOf(before, 'he|she|it|who|which|that|this|one|app|everyone') || (/ly$|^(?:just|now|never|also|still|always|even|often|sometimes)$/.test(before) && !plural.has(before2) && !beforePlainForm.test(before2))],
  // `You can write code`
  ['write', ({before}) => beforePlainForm.test(before)],
  ['except', ({before}) => !beforePlainForm.test(before) && !isOneOf(before, 'i|we|you|they')],
  ['form', ({before, before2, after, after2}, right) => right === 'from' && (/^(?:|takes|asks|is|has|will|needs|closes)$|[a-z]{2}ed$/.test(after) || (/^(?:an?|the|this|our|your|his|her)$|'s$/.test(before2) && !isOneOf(after, 'a|an|the|our|your|us|them|my|me|you|him|her|it') && !(after === 'this' && !/^(?:morning|afternoon|evening|week|month|year)$/.test(after2)) && !/day$|^(?:here|there|today|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(after)) || isOneOf(before, 'a|the|this|that|our|your|one|more|another|each|every|any|online|application|claim|order|short|new|complaint|refund|web|contact'))],
  // `zone four has a lift`, `it seats four, or six`
  ['four', ({before, before2, after, after2}) => !(isOneOf(after, 'your|the|our|a|an|my|this|us|me|him|her|it|them|any') || (after === 'you' && /^(?:|and|on|at|in|to|today|by)$/.test(after2))) || isOneOf(before, 'until|till|by|at|from|before|after|about|around|past|to') || isOneOf(before, 'the|these|those|all|of|other|number') || (isOneOf(before, 'and|or|to') && isOneOf(before2, 'one|two|three|five|six'))],
  ['its', ({before, after, after2}) => (after === 'supposed' && after2 !== 'to') || /^(?:is|was|are|were|giv(?:e|es|en|ing)|gave|had|has|have|clear|and|of|in|on|to|with|for|from|try|trying|tried|do|does|did|set)$/.test(before)],
  // `the items were inserted`
  // `Which day were you thinking of?`, `those here today were fed`
  // `let us know were it to fail again`, `when were the lids sent?`
  ['were', ({before, before2, after, after2}, right) => (right === 'where' && after2 === 'to') || right === "we're" && ((before === 'know' && isOneOf(before2, 'i|we|you|they')) || (isOneOf(before, 'when|where|why|how|what|who') && isOneOf(after, 'the|your|our|my|his|her|their|these|those|both|all')) || /^(?:sent|made|built|sold|bought|left|paid|kept|held|lost|[a-z]{2,}(?<!ne)ed)$/.test(after) || isOneOf(after, 'you|they') || isOneOf(before, 'all|both|none|two|three|four|six') || (counted.test(before) && before.length > 3 && before !== 'thanks') || (before2 !== '' && isOneOf(before, 'today|yesterday|tonight|online|here|there|abroad')))],
  // `a refund from the page`
  // `Put it in the from field`
  ['from', ({before, after}, right) => right === 'form' && (isOneOf(after, 'field|box|line|date|address|header|day|where|which|what|whom|when|all|both|any|every|home|abroad|elsewhere') || isOneOf(after, 'here|there|us|them') || (isOneOf(after, 'the|our|your|this|my|you|it') && !isOneOf(before, 'a|the|this|our|your|online|application|attached')))],
  // `kept it well clear`, `shows it well lit`
  ['well', ({after}, right) => right === 'will' && (/[a-z]{2}ed$|^(?:know|remember|deserve|understand)$/.test(after) || isOneOf(after, 'clear|above|below|within|away|ahead|before|after|lit|done|made|known'))],
  // `the short hop to the island`
  ['hop', ({before, before2}) => isOneOf(before, 'a|an|the|each|every|one|this|per') || isOneOf(before2, 'a|the|each|every|this')],
  // `You’re number 4`, `seat 12`, `past the deadline`
  ["you're", ({before, after, after2}, right) => right === 'your' && ((after2 === '' && before === '' && isOneOf(after, 'seat|row')) || (before === 'sorry' && after.endsWith('ing')) || (after.endsWith('ing') && isOneOf(after2, 'the|a|an|it|this|that|your|our|my|us|me')) || (beyond.test(after) && (/^(?:the|a|an|your|our|my|this|that|it)$/.test(after2) || (after2 === '' && /^(?:|and|but|so|if|as|now|once|when|since|because|that)$/.test(before)))))],
  ['tan', ({before}) => !/(?:er|more|less|worse|other|else)$/.test(before)],
  // `they threw two in`
  ['threw', ({before}) => isOneOf(before, 'i|we|they|he|she|who')],
  ['passed', ({before}, right) => right === 'past' && isOneOf(before, 'i|we|you|they|he|she|who')],
  // `they owe more`, and not `your owe`
  ['owe', ({before}) => !isOneOf(before, 'your|my|our|their|his|her|its|the')],
  ['mange', ({before}) => !beforePlainForm.test(before) && !isOneOf(before, 'i|we|you|they')],
  ['meat', ({before}, right) => right === 'meet' && isOneOf(before, 'this|that|some|any|of|more')],
  // `the pizza bases to order`, and not `on a weekly bases`
  ['bases', ({before, before2, after}) => !isOneOf(before2, 'on|a|an|this') && after !== 'of' && !/ly$|^(?:regular|case)$/.test(before)],
  // `a relay in the box`, and not `a relay good one`
  ['relay', ({before, after}) => (ofNouns.has(before) && !areCounted('very', after)) || isOneOf(after, 'it|them|this|that|what|both|your|the|any|all')],
  // `was therefore being mended`
  ['being', ({before, before2}, right) => right === 'been' && (before === 'not' ? !/^(?:have|has|had)$|'ve$/.test(before2) : /^(?:is|was|are|were|am|it's|that's|he's|she's|they're|we're|you're|i'm)$/.test(before2))],
  // `we send and invoice you`
  ['and', ({after2}, right) => right === 'an' && isOneOf(after2, 'you|us|me|them|it|your|the')],
  ['count', ({before}) => isOneOf(before, 'head|step|stock|word|page|body|thread|stitch|cell|blood|calorie|unit|item|follower|view')],
  // `it is on for everyone now`, `what's now free`
  ['now', ({before, before2, after}, right) => (right === 'know' && ((whom.test(before) && shown.test(before2)) || (isOneOf(after, 'each|every') && !beforePlainForm.test(before) && !plural.has(before)))) || (right === 'know' && after === '' && before2 !== '' && !/^(?:i|you|we|they|me|us|him|her|them|to|not|please|will|would|may|let)$|n't$/.test(before)) || (before === 'to' && before2 === 'up') || isOneOf(before2, 'for|with|from') || /^(?:can|are|is|should|will|have|has|could|may|be|been)$|'s$/.test(before)],
  ['been', ({before}) => before.endsWith("'s")],
  ['fine', ({before, after}, right) => right === 'find' && ((before === 'not' && after === 'at') || /^(?:him|her|drivers|motorists|anyone|people)$/.test(after))],
  ['his', ({before, after}, right) => right === 'this' && (after === '' || isOneOf(after, 'or|and') || isOneOf(before, 'both|and|or') || (before === '' && isOneOf(after, 'will|may|might|must|is|was|can|has|came|comes|would')) || isOneOf(before, 'of|is|was|be|are|were|than|yours|hers|mine') || (before === 'on' && isOneOf(after, 'map|phone|list|round|route|van|app|day|own|system|way|behalf|account')))],
  ['one', ({before, after}) => /^(?:hold|keep|have|has|want|need|buy|get|send|order|this|that|which|each|any|every|the|no|new|try|use|choose|pick|add|request)$/.test(before) || after === '' || after === 'of'],
  // `Buy three, get one free`
  ['buy', ({before, before2, after, after2}, right) => right === 'by' && (before === '' || beforePlainForm.test(before) || isCleft(before, before2) || (before === 'but' && /^(?:help|nothing|not|cannot)$|n't$/.test(before2))) && !(after === 'the' && isOneOf(after2, 'way|time|end|start')) && !isOneOf(after, 'then|tomorrow|mistake|monday|tuesday|wednesday|thursday|friday')],
  // `Crack off the wax`: what is done to it opens the clause.
  ['off', ({before, before2, after, after2}, right) => right === 'of' && (before === '' || /^(?:list|mind|plate|chest|shoulders|desk)$/.test(after2) || (!isOneOf(before, amounts) && (before2 === '' || before2 === 'then' || (before2 !== 'or' && beforePlainForm.test(before2)))) || after === '' || particled.test(before) || takenOff.has(before) || away.has(after) || ((particled.test(before2) || isOneOf(before2, 'the|your|our|all|any|this|that|its|these|those')) && behindOff.has(after)) || (after === 'the' && offThe.has(after2)))],
  // `The people you deal with are team leaders`: behind what tells of which, their verb stands.
  // `readers hear first`
  ['hear', ({before, after}, right) => right === 'here' && /[^s]s$/.test(before) && isOneOf(after, 'first|from|of|about|it|back')],
  ['are', ({before, after, after2}, right) => right === 'our' && (isOneOf(after, 'past|within|beyond|under|over') || isOneOf(before, 'with|from|for|to|in|of|see|at|on|about|contact') && /[^s]s$|^(?:staff|care|only|ones)$/.test(after2))],
  // `who checks our van`, `it’s all our doing`, `below our limit`
  ['our', ({before, before2, after}, right) => before === 'mind' || (right === 'are' && (before.endsWith("'s") || isOneOf(before, 'below|above|under|over|behind|beyond|within|around') || isOneOf(before2, "who|that|which|he|she|it|is|was|it's|that's"))) || (before === 'you' && /^(?:gi|ga|send|sent|offer|show|tell|owe|lend|sell|wish|want)/.test(before2)) || (right === 'out' && after !== '' && !outBefore.test(after)) || (before === '' && (right === 'out' || (right === 'are' && !/^(?:you|we|they|these|those|there)$/.test(after))) || (right === 'are' && isOneOf(before, 'and|or|but|so|as|because|since|while|if|when|with|plus|via'))) || right === 'or' && !/^(?:a|an|the|if|not|tomorrow|later|by|at|in|on|to|you|we|they|it|via|visit|call|email|ring|message|dm|whether|else|even|maybe|perhaps|any|.+ing)$/.test(after)],
  // `it is already their garden`: what somebody has
  ['their', ({after}, right) => right === 'there' && after.length > 2 && !/^(?:are|was|were|isn't|aren't|wasn't|will|would|should|has|have|had|may|might|can|could|must|seems?|any.*|not|been|for|and|but|with|from|again|now|today|soon|you|they|this|that|thank.*|please|via|too|also|still|until|before|after|when|who|what|how|why|firstly|sorry|we.*|our|the|there.*|regarding|hope|great|good|kindly)$/.test(after)],
  ['two', ({after}, right) => counted.test(after) || isOneOf(after, 'fresh|spare|small|large|big|free|extra|full|clean|working|great|good|lovely|little|long|short') || (right === 'to' && after === '') || isOneOf(after, 'a|an|per|each|at')],
  // `open till ten`
  ['ten', ({before}) => isOneOf(before, 'till|until|at|by|from|to|past|about|around|after|before|for')],
  ['cheque', ({before}) => !/^(?:please|kindly|to|will|can|could|we'll|i'll|you|and|double|let|me)$/.test(before)],
  ['bare', ({before}) => /^(?:is|was|are|were|be|being|been|it|looks?|looked|laid|so|too|with)$/.test(before)],
  ['sight', ({before, after}) => (/^(?:your|her|his|their|my)$/.test(before) && /^(?:changes?|changed|tests?|loss|worsens?|blurs?|gets|improves?)$/.test(after)) || isOneOf(before, 'rear|front|iron|open|peep|optical|laser|bow|rifle|telescopic')],
  ['fare', ({before, after}) => isOneOf(before, 'a|your|the|our|this|that|each|every|which|any|no|one|bus|train|air|rail|taxi|coach|ferry|flight|adult|child|return|single|same|full|base|new') && !judged.has(after)],
  ['tank', ({before}, right) => right === 'thank' && before !== '' && !beforePlainForm.test(before) && !/^(?:i|we|really|must|but)$/.test(before)],
  ['sing', ({after, after2}) => after === 'out' && /^(?:|if|when|whenever|any|anytime|to)$/.test(after2)],
  ['bye', ({before, after}) => /^(?:|ok|okay|thanks|cheers|care|say|goodbye|and|good|bye)$/.test(before) || /^(?:|for|now|then|all|everyone|and|until|till|see|guys|have)$/.test(after)],
  // `you could probably halve it`
  ['halve', ({before, after}) => /ly$|^(?:|to|can|will|could|would|we'll|i'll|you'll|please|and|or|even|just|only)$/.test(before) && /^(?:what|the|your|our|its|their|it|them|that|each|any)$/.test(after)],
  ['out', ({before, after}) => after === '' || /^(?:help|sort|reach|reaching|reached|check|fill|find|figure|given|bring|try|test|get|work|give|send|sending|carry|rolled|roll)$/.test(before)]
])

/** What is said of `who is`, and is no thing. */
const isKnownThing = (norm: string): boolean => norm !== '' && !smallWords.has(norm) && !norm.endsWith('ly') && (areCounted('the', norm) || areCounted('your', norm))
const whoIs = /ing$|ed$|^(?:|the|a|an|your|our|my|there|here|been|not|in|on|at|to|got|next|who|also|still|now|already|just|very|so|from|with|away|off|out|back|able|happy|ready|new)$/

/** `What we did was send it`. */
const isCleft = (before: string, before2: string): boolean => (before === 'was' || before === 'is') && doing.has(before2)

/** `Either you debit it`, `whether you post the key`: what follows `you` has something that it is done to. */
const isDone = (before: string, after2: string): boolean => isOneOf(after2, 'it|them|him') || (isOneOf(before, 'either|whether') && isOneOf(after2, 'the|a|an|your|our|my|this|that|or'))

/** What `not` stands before at the start of a clause, and `no` does not. */
const denied = /^(?:a|an|the|sure|your|our|my|this|that|able|unable|only|all|yet|just|quite|very|available|possible|to|in|at|from|with|been|being|really|even|every|everyone|until|because)$|[a-z]{3}ed$/

/** `without your asking`, `we don't mind your bringing it`. */
const isGerund = (before: string, after: string, after2: string): boolean =>
  after.endsWith('ing') && (before === '' ? isOneOf(after2, deeds) : isOneOf(before, 'without|of|about|for|by|on|upon|from|to|despite|against|in|mind|minds|minded|appreciate|appreciates|appreciated|excuse|forgive|prevent|avoid|risk'))

/** `so thorough that`, `how thick is it`, `not weak enough`: what is said with degrees, where the other is not. */
const isGraded = (word: string, right: string, {before, after}: Neighbours): boolean =>
  (isOneOf(before, 'so|very|too|rather|pretty|looks|looked|seems|seemed|feels|felt') || after === 'enough' || (before === 'how' && /^(?:is|are|was|were|do|does|did|should|can|will|would|must|the|his|her|your|our|my|their|its|this|that)$/.test(after))) &&
  areCounted('very', word) &&
  !areCounted('very', right)

/** Whether a word is right where it stands, so that `right` is not offered. */
export const rightHere = (word: string, right: string, around: Neighbours): boolean => isGraded(word, right, around) || (ofNouns.has(around.before) && noNouns.has(right)) || (guards.get(word)?.(around, right) ?? false)
