// Slips that are told by the words around them and by nothing else, for what was written is as good a word: a massage for a message.
// Of the many that there are, those that make a reply go round the world, or that a customer cannot make sense of.
//
// A line a slip: what is written, what was meant, and between which words; `_` is the place, a bar parts words, `.` is the end of
// the clause, `;` the next place. What stands further off than two words counts for nothing.
import {remembered} from '../remembered.js'
import type {Neighbours} from './neighbours.js'

/** By the first letter: each word of a reply is looked for. */
const tables: Readonly<Record<string, string>> = {
  a: `
apology's apologies: my|our|sincere|many _
advise advice: our|your|my|any|some|no|of|good|expert|medical|legal|financial|further|more _ .|and|on|from|about|for|is|was|or|before|to
attacked attached: file|invoice|form|document|photo|picture|copy|label|receipt|screenshot|pdf|image|bill|statement|cv|find|is|it _ .|to|below|here|with; have|i've|we've|please _ the|a|an|your|my|our|it|some
attack attach: please|can|could|to|you|also _ a|the|your|it|photos|pictures|proof|screenshots|any
assess access: have|has|no|get|gain|got|need|to|lost|your|full|online _ to|code|your|the|account|it|control|card; the|an _ control|code|card|point
`,
  b: `
breath breathe: to|can|please|can't _ .|again|easy|easily|and
brakes breaks: it|leg|screen|handle|that|this _ off|down|easily|again
by buy: can|could|to|may|you'll|i'll _ them|it|one|tickets|another
brake break: it|them|take|takes|taking|took|have|has|having|need|needs|give|gave|get|for|after|during a _
brining bringing: for|thank|thanks|be|are|is|by|in _ this|that|it|your|the|to|in|us|our
bit but: sorry|. _ we|i|he|she|they
but bit: a _ of|late|longer|more|slow|early|short
`,
  c: `
collage college: student|local|our|your|at|in|to|from _ student|students|course|discount|fees|.
crate create: please|to|can|you|could|i'll|we'll|will _ a|an|the|your|it|one
complain complaint: your|my|our|his|her|their|the|a|this|that|any|every|each|formal|official _
complaint compliant: not|is|are|fully|be|gdpr|pci _ with
compliant complaint: your|my|a|this|that|formal|official|any|each _ .|about|and|has|is|was|to|with|number|reference|form|procedure; handle|handled|log|logged|raise|raised|made|make|investigate|resolve|register the|your|a _
contract contact: please|can|could|you|to|kindly|not|and|or|also|directly|simply|just _ us|me|them|him|her|our|your|customer|support|the
contracting contacting: for|by|keep|are|be|you|try|tried _ us|me|our
contracted contacted: have|has|had|been|i've|we've|you've|already|and|was|were|be _ us|me|them|him|her|our|support|customer|you|by
cheek check: i|we|please|to|can|could|me|us|will|you|double|i'll|we'll|just|and _ .|for|that|this|the|your|with|if|whether|it|on|our|and|again|back
chucking checking: just|thanks|for|in|am|are|be|keep|i'm|we're|was _ in|on|with|your|the|that|this|if|back|again|it
conformation confirmation: a|the|your|our|my|order|booking|email|payment|delivery|no|any|receive|received|get _
car care: take|takes|took|taken|taking _ of
complements compliments: many|any|lovely|kind|no|more|such|nice|of _ about|on|from|to|.
cent sent: be|been|was|were|are|we|i|has|have|will|being|get|got|already _ a|an|the|you|to|it|out|by|on|your|off|.
`,
  d: `
draw drawer: top|bottom|middle|desk|cutlery|kitchen|bedside|sock _ .|of|and|in|is
defiantly definitely: will|can|would|is|are|was|we'll|i'll|it's|we|i|you|should|. _; _ let|will|can|be|not|the|a|worth|check|call
dad day: nice|great|lovely|good|wonderful|fantastic|pleasant|super|busy|each|every|next|working _ .; the|a whole|full|same|working|next _
dinning dining: _ room|table|chair|chairs|set|area|experience|out|in|with|at; fine|for|were|be|outdoor _
desert dessert: a|the|for|free|your|our _ menu|spoon|spoons|wine|.; and|or|for|order|ordered _
doe does: how|what|when|where|it|this|that _ it|this|that|not|the|your
`,
  e: `
envelop envelope: the|an|a|this|that|each|prepaid|padded|return|enclosed|same _
exiting exciting: an|some|more|very|so|most|really _ news|offer|offers|range|opportunity|new|time|times|day|products|features|prizes|deals|summer
exiting excited: we're|i'm|so|very|really|are|am _ to|about|for
`,
  f: `
formally formerly: .|is|was|are|were|also|we're|it's|and _ known
fair fare: train|bus|taxi|flight|coach|ferry|cab|air|single|return|adult|child _ .|is|was|went|and|for|from|to|increase|has|on
food good: a|have|very|so|really _ day|evening|weekend|morning|afternoon|night|one|luck|idea|time|news|point; . _ morning|afternoon|evening|luck|news|day
foreword forward: look|looking|looks|looked|move|moving|going|carried|bring _
forth fourth: the|a|his|her|my|our|your|on|and _ floor|time|one|day|week|quarter|edition|row|attempt|order|visit|call|birthday|generation|place|item|payment|instalment|class
`,
  g: `
grate great: a|some|any|the|no|really|so|very|have _ day|time|weekend|week|evening|experience|job|service|news|stay|product|team|deal|offer|idea|help|review|feedback|to|flight|trip|christmas
`,
  h: `
hole whole: the|a|your|my _ order|thing|time|day|week|team|family|amount|lot|point|month|process|system|range|experience|story|world|house|group|way|year|country
herpes helps: this|that|it|hope|which _
he's his: on|with|for|from|by|in|to|at|of|about _ way|own|phone|car|account|order|name|behalf|side|return|parcel|team|bag|ticket|visit
here hear: did|do|can|could|didn't|don't|to|not i|you|we|they _ back|from|about|that|of|anything
`,
  i: `
incontinence inconvenience: for any|the|this|your|all _; any|the|this|such _ caused|this|that|we|you; cause|caused|causes|causing any|you|the|such _
`,
  k: `
know known: a|an|any|is|this|already _ issue|bug|problem|fault|error
know no: is|was|are|were|there's|it's|has|have|there _ longer|one|problem|problems|charge|need|reason
`,
  l: `
loosing losing: _ your|the|money|signal|data|points|a|access|connection|out|your
lead led: is|was|were|been|being|are _ by|out|astray; has|have|had _ to
lose loose: is|are|was|too|came|come|comes|coming|feels|felt|work|worked|shaken|very|slightly _ .|on|in|at|and|or|when|from|again|screw|fit|change|wire|tooth|connection|thread
lone loan: we'll|to|can|will|could|i'll _ you|me|him|them|it|out; student|bank|car|home|personal|payday _
`,
  m: `
me be: would|will|could|may|might|must|should _ happy|able|easier|better|great|glad|ready|there|here
massage message: direct|private|text|error|email|voice|inbox|instant|automated _; send|sent|drop|leave|left|reply a|the|your|this|another _; for|got|received|receive|to|missed your|this _; us|me a|another _; send|sent you a _ .|with|about|and|to|when|soon|by|via|shortly|today|tomorrow|once; to|please|can|could|will|you _ us|me; your|our|the|this last|first|previous|earlier _
massages messages: direct|private|text|error|email|voice|your|unread _; send|sent|get|getting|got|receive|received _
mens men's: _ toilet|shoes|clothing|wear|coats|jackets|shirts|trousers|department|section|range|sizes|toilets|boots|bike|watch; women's|womens|ladies|children's and|or _
moth month: this|last|next|every|each|per|one|six _
`,
  n: `
no know: let you|me|us|them _
`,
  o: `
off have: could|would|should|must|might|couldn't|wouldn't|shouldn't _ told|been|done|gone|had|got|given|sent|known|made|called|checked|seen|said|kept|asked|arrived|received
`,
  p: `
patient patience: for your _ .|while|as|with|during|today
peasant pleasant: _ stay|day|experience|journey|flight|trip|evening|surprise|weekend|visit|time|morning|afternoon; more|very|as|less|most|so _ .|for|to|and|than; a _ .
pressure pleasure: a|our|my|great|real|absolute _ to|having|serving|meeting|helping|speaking
prize price: full|half|sale|total|purchase|original|lower|low|high|retail|list|asking|special|unit|reduced|selling|current|same|wrong|cheaper|fixed _; _ match|list|range|tag|increase|drop|reduction|point|promise|plan|change|rise|cut|difference|adjustment|matching|quoted|shown|advertised|charged
peak peek: take|have|get|taking|sneaky a|another|quick|. _; sneaky|quick _ at
police policy: return|returns|refund|privacy|insurance|cancellation _
patients patience: for|appreciate your _ .|while|as|and|with|during
`,
  q: `
quite quiet: be|keep|stay|very|so|too _ .|after|until|please|at|during
quit quick: a _ word|question|note|call|look|update|one|fix|chat|reply|response|check|message|way; the|your _ reply|response|update
`,
  r: `
retards regards: kind|best|warm|warmest|kindest|many _
retard regard: in|with|this|that _ to
right write: i'll|we'll|he'll|she'll|they'll|please _ to|down|in
rewards regards: kind|warm|kindest|warmest _
`,
  s: `
shorty shortly: touch|back|contact|you|reply|call|again|arrive|order|out _ .|with|by|and
serious series: a|the _ of
strait straight: go|going|head|come|went|walk|sent|send _; _ away|ahead|back
sail sale: on|clearance|flash|january|summer|winter|spring|easter _
shopped shipped: been|was|be|were|is|has|get|gets _ .|yesterday|today|on|to|by|from|in|and|within|tomorrow|out|separately
shaped shipped: been|be _ .|yesterday|today|on|by|within|tomorrow|out
singing signing: . _ in|up; after|before|when|by|for|in|try _ in|up|into|the|your
sprit spirit: _ level; the|that|christmas|team _
sew so: i'm|we're|am|are|is|was|not|thank|you _ sorry|much|happy|glad|far|many|very
sense since: while|long|years|months|weeks|days|ever|happened _ you|we|i|it|the|your|my|then|last|they|he|she
since sense: make|makes|making|common _ .|of|to|that|and|but
sue sure: not|make|am|be|i'm|we're|quite|pretty _ .|if|that|what|how|why
sort sorry: i'm|we're|very|so|really _ to|for|about|that|you|we; . _ for|about|to that|the|any|hear|this|your
story sorry: i'm|so|we're|very|really|am _ to|for|about|that|you|we|i
statue status: order|delivery|claim|account|refund|application _
stationary stationery: office|school _ .|order|supplies|shop|cupboard|range
`,
  t: `
there their: . _ booking|website|parcel|account|policy|team|driver|office|phone|number is|was|has|will|can|are|were
two too: is|was|are|were|bit|far|way|it's|that's _ heavy|big|small|late|early|long|short|hot|cold|much|expensive|tight|loose|slow|loud|soon|far|busy|hard|high|low|old|wide .|for|to|and
tow two: these|last|next|in|within|for|about|every _ days|weeks|hours|items|parcels|years|months|others|minutes
then them: let|with|of|both|contact|give|send _ know|a|the|about|have|as
`,
  u: `
upmost utmost: our|my|the|their _
untied united: _ kingdom|states|airlines|utilities|nations|arab
`,
  w: `
who's whose: know|sure|see|check|of|by|about _ fault|idea|name|account|order|bag|car|number|booking|decision
witch which: . _ size|one|colour|color|is|do|would|of|store|ones|day|product|shop|model; in|of|on|for|from|with|sure|know _ is|one|you|we|way|case
were we're: . _ open till|until|from|every|on|today|now|again|late
wee we: . _ will|can|have|are|do|would|were|hope|understand|apologise|apologize|appreciate
weeding wedding: your|the|my|our|her|his|happy _ day|dress|cake|list|present|gift|photos|plans|party|anniversary|.; your|the|my|a _ .
wining winning: the|a|are|for|on|of|you _ .|number|numbers|ticket|team|the|prize|a
`,
  y: `
you your: us|me _ meter|order|full|name|email|number|booking|phone|account|address|postcode|date|contact|registered|details|reference|policy|feedback|photo|photos
your you're: .|that|and|so|hope|if|because _ all set|done|good|sorted|booked; . _ very|most welcome; . _ in luck; . _ more than; . _ good to
your you're: hope|hopes|hoping _ keeping|doing|having|enjoying|ok|okay|feeling|both|able|happy|not|still|safe|coping|getting|looking|going; hope _ well .|and|today
`
}

/** Between which words; a place without a set may hold any word. */
type Around = Readonly<Record<keyof Neighbours, ReadonlySet<string> | undefined>>

interface Slip {
  right: string
  places: readonly Around[]
}

/** What stands for the end of a clause in the table. */
const end = '.'

const wordsOf = (group: string | undefined): ReadonlySet<string> | undefined => (group === undefined ? undefined : new Set(group.split('|').map((word) => (word === end ? '' : word))))

const placeOf = (written: string): Around => {
  const words = written.trim().split(' ')
  const at = words.indexOf('_')
  return {before2: wordsOf(words[at - 2]), before: wordsOf(words[at - 1]), after: wordsOf(words[at + 1]), after2: wordsOf(words[at + 2])}
}

/** The slips of which a word may be one. */
const slipsOf = remembered((word): readonly Slip[] => {
  const found: Slip[] = []
  const opening = word.charAt(0)
  const table = Object.hasOwn(tables, opening) ? tables[opening]! : ''
  for (let at = table.indexOf(`\n${word} `); at >= 0; at = table.indexOf(`\n${word} `, at + 1)) {
    const [right = '', places = ''] = table.slice(at + word.length + 2, table.indexOf('\n', at + 1)).split(': ')
    found.push({right, places: places.split(';').map(placeOf)})
  }
  return found
})

const sides = ['before2', 'before', 'after', 'after2'] as const

/** Whether a word may be a slip of this table. */
export const mayBeSlip = (word: string): boolean => slipsOf(word).length > 0

/** What was meant by a word between these. */
export const slipHere = (word: string, around: Neighbours): string | undefined =>
  slipsOf(word).find(({places}) => places.some((place) => sides.every((side) => place[side]?.has(around[side]) ?? true)))?.right
