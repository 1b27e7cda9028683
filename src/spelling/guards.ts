// Grammar that two neighbours and their counts cannot tell. A pattern says that a word is wrong for certain in its place; a guard
// that it is right there, whatever the counts.
import type {Neighbours} from './neighbours.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const feelings = set('sorry glad happy love great good nice sad pleased delighted disappointed thrilled awesome excited hate lovely amazing wonderful fantastic upset saddened concerned overjoyed')
const greetings = set('hi hello hey hiya heya howdy')
/** What `you're` stands before, and hardly ever a noun phrase after `your`. */
const states = set(
  'welcome having experiencing looking trying going doing getting seeing facing being using referring asking wanting needing hoping able unable not still in on at a the an very so really sure happy unhappy glad sorry ready interested currently already always just also now going gonna awesome amazing'
)
const predicates = set('so sorry happy glad delighted thrilled here working looking unable always trying sad pleased excited committed currently not really very still constantly truly grateful')
const haveBefore = set("have has had having been was were is are i've we've you've they've already previously previous just")
const sendBefore = set("please to can could will would kindly may must i'll we'll you'll also and pls should")
const plural = set('you we i they these those')
const singular = set('he she it this that everything everyone someone anyone nobody')
const giving = set('let drop give send tell')
const people = set('us me you them him her')

type Pattern = (around: Neighbours) => string | undefined

/** Wrong for certain: what is written -> what was meant, where it is. */
const patterns: ReadonlyMap<string, Pattern> = new Map<string, Pattern>([
  ['her', ({before, before2}) => (before === 'to' && feelings.has(before2) ? 'hear' : undefined)],
  ['here', ({before, before2, after}) => (before === 'to' && (feelings.has(before2) || after === 'from' || after === 'about') ? 'hear' : undefined)],
  ['hear', ({before, after}) => (after === '' && (before === 'click' || before === 'over' || before === 'right' || before === 'out') ? 'here' : undefined)],
  ['your', ({before, after, after2}) => (yourIsYoure(before, after, after2) ? "you're" : undefined)],
  ['you', ({before, after, after2}) => (owned.has(after) && after2 !== '' && !gives.has(before) && before !== 'thank' && before !== '' ? 'your' : undefined)],
  ['quiet', ({after, after2}) => (after === 'a' || (graded.has(after) && after2 !== '') ? 'quite' : undefined)],
  ['their', ({before, after}) => (after === '' && greetings.has(before) ? 'there' : undefined)],
  ['now', ({before, before2, after}) => (before2 === 'let' && people.has(before) && (after === '' || after === 'if' || after === 'how' || after === 'what' || after === 'when') ? 'know' : undefined)],
  ['sent', ({before, after}) => ((sendBefore.has(before) && before !== 'and') || (before === '' && (after === 'us' || after === 'me') ) ? 'send' : undefined)],
  ['send', ({before, after}) => (haveBefore.has(before) && after !== '' && before !== 'are' && before !== 'is' && before !== 'just' ? 'sent' : undefined)],
  ['has', ({before, before2}) => (plural.has(before) && before2 === '' ? 'have' : undefined)],
  ['of', ({before, before2, after}) => (ofIsHave(before, before2) ? 'have' : (before === 'you' && before2 === 'thank' && after !== '') || (before === 'thanks' && after !== 'course') ? 'for' : undefined)],
  ['too', ({before, after}) => (after === '' && (before === 'referring' || before === 'refer' || before === 'going' || before === 'want') ? 'to' : undefined)],
  ['to', ({before, before2, after}) => (after === '' && before === 'you' && (before2 === 'thank' || before2 === 'love' || before2 === 'and') ? 'too' : undefined)],
  ['were', ({before, after, after2}) => (before === '' && predicates.has(after) && after2 !== 'you' ? "we're" : undefined)],
  ['apologise', ({before, after}) => (before === '' && after === 'for' ? 'apologies' : undefined)],
  ['apologize', ({before, after}) => (before === '' && after === 'for' ? 'apologies' : undefined)],
  ['loose', ({before, after}) => (before === 'to' || (before === 'not' && after !== '') || before === "don't" ? 'lose' : undefined)],
  ['then', ({before}) => (comparatives.has(before) ? 'than' : undefined)],
  ['and', ({before, before2, after}) => (giving.has(before2) && people.has(before) && (after === 'email' || after === 'update' || after === 'idea') ? 'an' : undefined)],
  ['its', ({before, after, after2}) => (itIs.has(after) && before !== 'of' && !(after === 'not' && after2 === 'own') ? "it's" : undefined)],
  ['temporally', ({after}) => (after.endsWith('ed') ? 'temporarily' : undefined)],
  ['know', ({before, after}) => (before === 'right' || (before === 'and' && after === 'then') ? 'now' : undefined)]
])

/** What is the customer's, and what `you` is hardly ever followed by. */
const owned = set('kind lovely valuable valued recent previous patience understanding order account feedback suggestion concern query details')
const gives = set('give gives giving gave given send sends sending sent offer offers offering offered bring brings brought show shows showed tell wish wishes get gets got getting do does did for of to and if as when before once after how')
/** `quite fast`: what a word of degree stands before. */
const graded = set('fast well soon often good high long late big small popular simple easy quick right new old hard happy sure likely different busy rare common certain')

/** What `it's` stands before, and what nothing can own. */
const itIs = set('a an the not been great always still really so because just important possible being going getting also our my your good nice never')
const comparatives = set('more less better rather worse faster slower easier longer shorter higher lower bigger smaller cheaper sooner greater fewer')
const modals = set('should would could must might')
const ofIsHave = (before: string, before2: string): boolean => modals.has(before) || (before === 'not' && modals.has(before2)) || /^(?:should|would|could|must|might)n't$/.test(before)

const felt = set('pleased delighted happy glad sorry satisfied unsatisfied dissatisfied disappointed frustrated upset unhappy excited keen concerned worried aware unaware interested thrilled impressed unimpressed fond proud sure unsure')
const feltAbout = set('with about by to that of in for at we it you')

/** `your` before a state and before nothing that it could own. */
const yourIsYoure = (before: string, after: string, after2: string): boolean => {
  if (felt.has(after) && feltAbout.has(after2)) return true
  if (!states.has(after)) return false
  if (after === 'welcome') return after2 === '' || after2 === 'to' || after2 === 'and'
  if (after.endsWith('ing')) return (before === 'hear' || before === 'that' || before === 'if' || before === '' || before === 'when' || before === 'issue' || before === 'what') && after !== 'being'
  return after2 !== '' && /^(?:a|an|the|not|able|unable|sure|sorry|interested|in|on|at|still|so)$/.test(after) && !/^(?:app|store|branch|house|person|box|screen|home|line|network|game|time|flight|order)$/.test(after2) && after !== 'in' && after !== 'on' && after !== 'at'
}

const auxiliaries = set('are can will have had may would could should want need wish tried do did also for')
const pronouns = set('i you we they he she it this that who')
const asking = set('is are was were do does did have has had can could will would should if when why how where what')

/** Verbs that take `off`: what follows may well be `in three days`. */
const particled = /^(?:drop|turn|switch|sign|log|take|set|pay|go|come|fall|cut|send|ship|kick|start|finish|round|wear|show|lay|put|call|hold|back|tick|write|shut)(?:s|es|ed|ing|ped|ping|ning|ting)?$|^(?:paid|sent|took|taken|went|gone|fell|fallen|came|written|days?|%|further|well|better)$/

type Guard = (around: Neighbours, right: string) => boolean

/** Right where it stands: `before`, the word, `after` in which the counts mislead. */
const guards: ReadonlyMap<string, Guard> = new Map<string, Guard>([
  ['you', ({before, after}, right) => right === "you're" || asking.has(before) || after.endsWith('ing') || pronouns.has(after)],
  ['your', ({after}, right) => (right === "you're" ? !states.has(after) : right === 'you' && !auxiliaries.has(after))],
  ['us', ({after}, right) => right !== 'is' || after === '' || /^(?:on|to|a|your|at|with|in|if|and|low|know|jumping)$/.test(after)],
  ['no', ({before}) => /^(?:is|has|have|had|with|there|there's|be|or|was|are|at|currently|got|say)$/.test(before)],
  ['has', ({before}, right) => right === 'have' && (!plural.has(before)) && !before.endsWith('s')],
  ['have', ({before}, right) => right === 'has' && !singular.has(before)],
  ['too', ({after}, right) => right === 'to' && after === ''],
  ['then', ({before}, right) => right === 'the' && before === ''],
  ['than', ({before}) => comparatives.has(before) || before === 'other' || before === 'rather'],
  ['its', ({before}) => /^(?:clear|and|of|in|on|to|with|for|from)$/.test(before)],
  ['now', ({before}) => /^(?:can|are|is|should|will|have|has|could|may|be|been)$/.test(before)],
  ['one', ({before, after}) => /^(?:hold|keep|have|has|want|need|buy|get|send|order|this|that|which|each|any|every|the|no|new|try|use|choose|pick|add|request)$/.test(before) || after === '' || after === 'of'],
  ['off', ({before}, right) => right === 'of' && particled.test(before)],
  ['out', ({before}) => /^(?:help|sort|reach|reaching|reached|check|fill|find|figure|given|bring|try|test|get|work|give|send|sending|carry|rolled|roll)$/.test(before)]
])

/** What was meant, where grammar alone tells that a word is wrong. */
export const wrongHere = (word: string, around: Neighbours): string | undefined => patterns.get(word)?.(around)

/** Whether a word is right where it stands, so that `right` is not offered. */
export const rightHere = (word: string, right: string, around: Neighbours): boolean => guards.get(word)?.(around, right) ?? false
