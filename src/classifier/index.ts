// The second reader of the rules of phrases: it was taught by labelled drafts, and reads a draft whole.
import {lazily} from '../memo/lazily.js'
import {noted} from '../memo/noted.js'
import type {SecondReader} from '../phrases/types.js'
import type {Category, Reply, Side} from '../rule.js'
import {indexAt} from '../tokens/at.js'
import {evidenceFor, impressionOf, marginsOf, placeIn, read, readAt, readSentences, surestKind, worstOf, type Margins, type Read} from './classifier.js'
import {featureOfWord} from './features.js'
import {families, familyOf, sideOf, type Family, type Kind} from './kinds.js'
import {table} from './table.generated.js'
import {openTable} from './table.js'

const learned = lazily(() => openTable(table))

/** The margins from which a draft counts as one of the family, and as one of the kind; and the sentence that says it most, by itself, as one of the family. */
interface Margin {
  family: number
  kind: number
  /** Of a family of which sentences were learned, they are in the family's. */
  sentence?: number
}

/** Of what an author unknown to it wrote it is then right in four cases of five, and hardly a routine reply is called to account (`npm run classifier`). */
const enough: Readonly<Record<Family, Margin>> = {
  tone: {family: 2.25, kind: -0.25},
  offline: {family: 0.5, kind: -0.15, sentence: 0},
  advice: {family: 0.75, kind: -0.25},
  // A long message of woe adds up to a danger that no sentence of it tells.
  escalation: {family: 0.75, kind: 0, sentence: 1}
}

/** Of a danger to life less is enough, */
const enoughOfDanger: Margin = {family: 0.5, kind: 0.25, sentence: 1}
const dangers: ReadonlySet<Kind> = new Set<Kind>(['escalation/adverse-event', 'escalation/fraud', 'escalation/safeguarding', 'escalation/safety', 'escalation/self-harm', 'escalation/threat'])

/** and of what is surely one it need not be as sure which kind it is: of what that adds eight in ten are right, with authors unknown to it. */
const sureDanger = 2
const kindOfSureDanger = -0.5

/** How draft and sentence must read together for what a phrase found there to count: from `least` on 95 to 99 of 100 right findings do and some half of the wrong ones, and from `sure` on 80 to 87 and 8 to 21 (`npm run classifier`). */
interface Evidence {
  least: number
  sure: number
  /** Features of a reply of fewer of which, some fourteen words, what was found is not doubted: nearly all of it is right, and too little stands beside it. */
  fewest?: number
}

const evidence: Partial<Record<Category, Evidence>> = {
  tone: {least: -2.5, sure: -0.75},
  offline: {least: -3.75, sure: -1, fewest: 30},
  advice: {least: -2.75, sure: -1, fewest: 30},
  // An escalation that is not answered safely is an error, or it is none.
  escalation: {least: -3.25, sure: -3.25, fewest: 30}
}

/** Its phrases name both what was done to somebody and who they are: that it was seldom taught says nothing against them. */
const undoubted: ReadonlySet<Kind> = new Set<Kind>(['escalation/discrimination'])

/** Of fewer features, some six words of a customer's and eight of an agent's, nothing is said: too little stands against a word that means something else here, and a brief answer is often banter. */
const fewest: Readonly<Record<Side, number>> = {customer: 14, reply: 18}

/** Kinds whose message would puzzle where nobody speaks of these. */
const topics: Partial<Record<Kind, string>> = {
  'advice/credit':
    'loan lend lender borrow borrower credit card mortgage finance overdraft debt arrears apr interest instalment installment repay repayment payment deposit limit score default statement bank account balance lease afford income wage salary guarantor',
  'advice/crypto': 'crypto cryptocurrency bitcoin btc ether ethereum eth coin token blockchain wallet stake ledger altcoin doge dogecoin solana xrp stablecoin nft defi',
  'advice/financial': 'invest investment fund share stock pension isa saving portfolio market bond ira 401k roth retire mortgage rate interest broker gold etf equity loan coin crypto bitcoin',
  'advice/gambling': 'bet betting wager stake odds spin casino bingo poker blackjack roulette lottery lotto jackpot favourite horse race gamble gambling punt punter bookie acca win winning lose losing loss luck lucky deposit',
  'advice/hipaa': 'patient doctor dr nurse dentist clinic surgery surgeon hospital therapy therapist gp medical prescription medication treatment scan blood tooth teeth baby injection pharmacy',
  'advice/insurance': 'insurance insure insurer policy cover claim premium excess deductible underwriter assessor adjuster renewal',
  'advice/legal': 'law legal legally lawyer solicitor court rights contract landlord tenant deposit police fine bailiffs visa boss evicted sign claim',
  'advice/consumer-rights': 'refund refunds return returns exchange receipt warranty guarantee faulty broken repair sale',
  'advice/pharma':
    'tablet pill capsule dose dosage mg ml medicine medication meds drug prescription inhaler insulin cream ointment gel drops antibiotic ibuprofen paracetamol aspirin painkiller supplement vitamin syrup injection jab patch pharmacist pharmacy doctor gp vet treatment strip sachet spray strength weight slim pain sleep rash side blood',
  'advice/tax': 'tax taxable taxed hmrc irs vat cgt inheritance allowance deduct deductible deduction relief relieve rebate write-off gst payroll paye dividend',
  'escalation/bereavement': 'die died dead death deceased decease pass passed lost loss lose late gone funeral grave burial cremation ashes widow widower executor probate estate grief grieve bereaved bereavement mourn miscarriage stillborn stillbirth coroner inquest buried suicide hospice',
  'escalation/discrimination':
    'race racist racism racial colour black white asian brown muslim islam hijab jewish sikh christian religion religious turban accent foreign immigrant nationality country gay lesbian trans queer bisexual gender sex sexist woman women man men female male girl lady pregnant pregnancy breastfeed maternity mum age ageist old older elderly young disabled disability disable wheelchair deaf hearing blind autistic autism adhd dyslexia dog access accessible step-free ramp discriminate discrimination discriminatory equality prejudice bigot homophobic transphobic slur mock mimick',
  'offline/confirms-relationship':
    'account policy claim loan mortgage rent tenant arrears debt owe payment pay paid balance card patient treatment appointment dose prescription member benefit case file record overdraft deposit transfer money visit session overdue charge refund pension doctor clinic surgery cuff therapy'
}
const features = lazily(() => new Map(Object.entries(topics).map(([kind, words]) => [kind, words.split(' ').map(featureOfWord)])))

const speaksOf = (kind: Kind, {reply, customer}: Read): boolean => features().get(kind)?.some((word) => reply.has(word) || customer.has(word)) ?? true

// What is said to nobody yet, as a canned response is, it was hardly taught.
const kindsIn = noted((reply: Reply): readonly Kind[] => (reply.customer === undefined ? [] : impress(reply, read(reply))))

const marginsOfWhole = noted((reply: Reply): Margins => marginsOf(learned(), read(reply)))

/** By side and sentence: a phrase may be found a thousand times. */
const marginsFound = noted((): Map<string, Margins> => new Map())
const marginsBeside = (reply: Reply, place: {in?: Side; start: number}): Margins => {
  const text = place.in === 'customer' ? (reply.customer ?? reply) : reply
  const key = `${place.in ?? 'reply'} ${indexAt(text.sentences, place.start)}`
  const found = marginsFound(reply)
  let margins = found.get(key)
  if (margins === undefined) found.set(key, (margins = marginsOf(learned(), readAt(reply, place))))
  return margins
}

/** A sentence that adds up to the family by itself. */
const isSaid = (reply: Reply, family: Family, least: number | undefined): boolean =>
  least === undefined || marginsBeside(reply, placeIn(learned(), family, reply))[family] > least

const impress = (reply: Reply, found: Read): readonly Kind[] => {
  const isLong = (family: Family): boolean => found[sideOf(family)].size >= fewest[sideOf(family)]
  if (!families.some(isLong)) return []
  const worst = worstOf(learned(), readSentences(reply))
  const margins = impressionOf(learned(), found, worst)
  const isTold = (family: Family, {kind, margin}: {kind: Kind; margin: number}): boolean => {
    const least = dangers.has(kind) ? enoughOfDanger : enough[family]
    const kindNeeded = dangers.has(kind) && margins[family] > sureDanger ? kindOfSureDanger : least.kind
    return margins[family] > least.family && margin > kindNeeded && isSaid(reply, family, least.sentence)
  }
  const surest = (family: Family, may: (kind: Kind) => boolean) => surestKind(learned(), family, found, worst, (kind) => may(kind) && speaksOf(kind, found))
  return families
    .filter((family) => isLong(family) && margins[family] > Math.min(enough[family].family, enoughOfDanger.family))
    .flatMap((family) => {
      const kinds = [surest(family, () => true)]
      // Surely a danger: where it is of no kind, it is of the one that would be worst to miss.
      if (family === 'escalation' && margins.escalation > sureDanger) kinds.push(surest(family, (kind) => dangers.has(kind)))
      return kinds.filter((kind) => isTold(family, kind)).slice(0, 1)
    })
    .map(({kind}) => kind)
}

export const secondReader: SecondReader = {
  confidence: (reply, category, place, {kind, isAbsence}) => {
    const needed = kind !== undefined && undoubted.has(kind) ? undefined : evidence[category]
    // It was hardly taught what is said to nobody yet, and earlier turns it does not read.
    if (needed === undefined || reply.customer === undefined || reply.asked.length > 0) return 'high'
    const family = category as Family
    // What the reply itself tells was not in what it was taught of escalations.
    if ((place.in ?? 'reply') !== sideOf(family)) return 'high'
    if (needed.fewest !== undefined && read(reply).reply.size < needed.fewest) return 'high'
    const found = evidenceFor(family, marginsOfWhole(reply), marginsBeside(reply, place), isAbsence)
    return found < needed.least ? 'lowest' : found < needed.sure ? 'low' : 'high'
  },
  kinds: kindsIn,
  place: (reply, kind) => placeIn(learned(), familyOf(kind), reply)
}
