import {cueHeads} from '../../src/cues/heads.js'
import {cueList, cuesOf} from '../../src/cues/index.js'
import {lazily} from '../../src/memo/lazily.js'
import {defineRule, type Sentence, type Text} from '../../src/rule.js'
import {signsIn, wordsSign} from '../../src/matching/signs.js'
import {hasBetween} from '../../src/tokens/at.js'
import {bySentence} from '../../src/tokens/recurring.js'
import {Words} from '../../src/matching/words.js'

/** What only whoever serves, treats, lends, teaches, houses or employs somebody writes of them. */
const matters =
  'fillings? crowns? implants? canal braces enamel molar tooth teeth gums? scans? x-?rays? biopsy bloods? labs? thyroid apn(?:o)?ea op operation surgery procedure treatments? therapy therapist sessions? counselling counseling rehab sober sobriety drinking drugs? alcohol addiction detox chemo doses? dosage tablets medication meds prescriptions? symptoms? diagnos\\p{L}+ diabet\\p{L}+ autis\\p{L}+ adhd anxiety depression panic disorder pregnan\\p{L}+ miscarriage ivf embryo stitches wound infection rash fracture injury filler botox lipo consultations? assessment referral discharged? admitted patients? chart custody divorce settlement disclosure parenting tribunal caution convictions? sentence probation bail police call-outs? warnings? disciplinary sacked dismissed lateness sickness payroll payslip wages salary references? permit asylum embassy passport benefits? pension grant bursary arrears rent tenancy lease eviction bailiffs? debts? owed? owing overdrawn overdraft instal?ments? repayments? loan mortgage balance declined refused rejected suspended banned chargebacks? self-excluded winnings membership deposit guarantor income budget creditors grades? gpa exams? detention exclusion panel referee interviews? weight bmi hiv transplant dialysis hospice relapse breakdown conviction visa'

/** The same, but also of everybody in general. */
const ambiguous = 'accounts? cards? policy claim case hearing files? notes report school behaviour debits? default application premium stake positive negative cycle profile match(?:es)? plan'

/** A sentence that weighs enough has a matter, a person, or how we know of it: most replies have none of their words. */
const matterCues = cueList(() => cueHeads(matters.split(' ').filter((one) => !/\\p|-(?!\?)/.test(one)).join('|')))
const stems = wordsSign('diagnos|diabet|autis|pregnan|call-out|self-ex')
const personCues = cueList(
  'drs?|mrs?|ms|nurse|prof|referee|solicitors?|lawyers?|husband|wife|ex|partner|support|key ?worker|counsell?or|therapist|consultant|gp|doctor|brother|sister|mum|mom|dad|mother|father|son|daughter|uni|university|college|school|employer|boss|landlord|bank|insurer|lender|guarantor|social|probation|case ?worker|surgeon|dentist|midwife|carer|tenant|neighbou?r|' +
    'panel|embassy|consulate|court|judge|bailiffs?|underwriters?|police|clinic|lab|hospital|examiner|registrar'
)
const lookedCues = cueList('notes|records?|file|system|log|chart|screen|recordings?|see|checked|looked|found|remember|recall|books|list|told|tell|said|say|warned|warn|explained|explain')

/** Half of a compound is another word, as in a co-op; what is done before and after an operation is not. */
const word = (list: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d]|(?<!pre|post)-)(?:${list.split(' ').join('|')})(?![\p{L}\d])`, 'giu')
const months = 'january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|oct|nov|dec'
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]\\d?'

/** Signs, each made when it is first looked for. */
const is = {
  matter: lazily(() => word(matters)),
  ambiguous: lazily(() => word(ambiguous)),
  /** When, how often, how much: nobody guesses it. */
  specific: lazily(
    () =>
      new RegExp(
        String.raw`\b(?:${months}|(?:in|since|from|last|of|until|by) May|${days}|(?:on|since|from|the) \d{1,2}(?:st|nd|rd|th)|(?:since|in) (?:19|20)\d\d|twice|last (?:week|month|year|spring|summer|autumn|fall|winter)|this morning|yesterday|(?:second|third|fourth|fifth|sixth|first|final|last) (?=\p{L})|(?:${small})[ -](?!(?:is|was|has|as|us|its|this)\b)(?=\p{L}+s\b)\p{L}+|(?:month|week|day|year|session) (?:${small})|years? ago)\b|(?:[£$€₹]|\bRs\.?) ?\d`,
        'iu'
      )
  ),
  /** Somebody of their life, or who decides about them. */
  person: lazily(
    () =>
      new RegExp(
        String.raw`\b(?:[Dd]r|[Mm]rs?|[Mm]s|[Nn]urse|[Pp]rof)\.? \p{Lu}|\b(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:[\p{L}’']+ )?(?:referee|solicitors?|lawyers?|husband|wife|ex|partner|support worker|key ?worker|counsell?or|therapist|consultant|gp|doctor|brother|sister|mum|mom|dad|mother|father|son|daughter|uni|university|college|school|employer|boss|landlord|bank|insurer|lender|guarantor|social worker|probation officer|case ?worker|surgeon|dentist|midwife|carer|tenant|neighbou?r)\b|\bthe (?:panel|embassy|consulate|court|judge|bailiffs?|lender|underwriters?|police|clinic|lab|surgeon|consultant|hospital|examiner|registrar|landlord|guarantor)\b`,
        'u'
      )
  ),
  /** We have read it, or were there. */
  looked: lazily(
    () =>
      /\b(?:our|hr['’]s) (?:notes|records?|file|system|log|chart|screen|recordings?)\b|\b(?:I|we) (?:(?:can )?see(?! (?:why|how|that [^.]{0,50}(?:feels?|seems?|must|frustrat|annoy))\b)|checked(?! with\b)|looked|found|remember)\b|\bas you['’]ll recall\b|\bon (?:our|the) (?:books|list|file|system)\b|\bwe (?:did )?(?:told|tell|said|say|warned|warn|explained|explain)\b|\bas (?:our|the) (?:\p{L}+ ){1,3}explained\b/iu
  ),
  theirs: new Words(String.raw`\byou\b|\byour\b|\byours\b|\bhe\b|\bshe\b|\bhis\b|\bher\b|\bhim\b|\btheir\b|\bthem\b`),
  /** `You're right, the lift broke down`, `see you there`: nothing is said of them. */
  agrees: lazily(() => /\byou(?:['’]re| are) (?:[a-z]+ )?(?:right|correct|spot on)\b|\bas you (?:say|said|not(?:e|ed)|noticed|saw|guessed|remember|know)\b|\byou (?:spotted|noticed|guessed|remember(?:ed)?) (?:it|that|this|right|well|rightly|correctly)\b|\bsee you (?:all |both )?(?:there|then|soon|again|next|on|in|at)\b/),
  past: lazily(
    () =>
      /\b(?:was|were|had|did|came|went|got|told|said|left|took|made|sent|gave|saw|found|ran|fell|felt|missed|paid|owed?|kept|held|lost|won|met|wrote|put|stood|began|quit|broke|chose|owes?|\p{L}{2,}ed|(?:has|have|['’]ve) (?:been|come|gone|had|got)|says?|shows?|stands?)\b/iu
  ),
  ahead: lazily(() => /\b(?:[Ww]ill|['’]ll|[Ss]hall|going to|can|could|may|might|should|would)\b/u),
  asks: lazily(
    () =>
      /^\W*(?:(?:please|just|then|or|and|so|hi|hello|hey) )*(?:send|call|ring|message|dm|email|come|bring|pop|try|check|open|go|tap|press|ask|give|visit|use|take|let|reply|see|drop|put|keep|pick|book|add|turn|tell|get|have)\b/i
  ),
  question: lazily(() => /\?[^\p{L}]*(?:[\^-]\p{L}+)?\s*$/u),
  /** A parcel, a train, an app is not private. A letter beyond ASCII ends a word for `\b`. */
  trade: new Words(
    String.raw`\border\b|\borders\b|\bparcel\b|\bparcels\b|\bdeliver|\bcourier\b|\bdispatch|\bship|\bdriver\b|\bvan\b|\bdepot\b|\bwarehouse\b|\btracking\b|\bvoucher\b|\bvouchers\b|\bflight\b|\btrain\b|\bbus\b|\bapp\b|` +
      String.raw`\bupdate\b|\bversion\b|\bwebsite\b|\bbug\b|\bstock\b|\boutage\b|\bengineer\b|\bengineers\b|\bseason\b|\broute\b|\busers\b|\bbank\b|\bbanks\b|\bcoffee\b|\bespresso\b|\brecipe\b|\bdough\b|\bsauce\b|\bkitchen\b|\boven\b`
  ),
  general: lazily(
    () =>
      /^\W*(?:when|once|whether|unless|until)\b|\bif (?:you|your|it|the|a|an|any|there)\b|\b(?:teens|in general|waived (?:if|when|with|in|for|on)|breakdown (?:on|at|near))\b|\b(?:usually|normally|generally|typically|anyone|everyone|customers|members|people|users|teenagers|need to be)\b|\b(?:can['’]t|cannot|can not|won['’]t|unable to) (?:discuss|talk|say|confirm|comment|share)\b|\bgrant you\b/i
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []

/** The words of a sentence, with what is no language blanked, so that places stay. */
const wordingOf = (reply: Text, {first, last, start, end}: Sentence): string => {
  let text = reply.value.slice(start, end)
  for (const token of reply.tokens.slice(first, last + 1))
    if (token.kind === 'link' || token.kind === 'handle' || token.kind === 'hashtag' || token.kind === 'email')
      text = text.slice(0, token.start - start) + ' '.repeat(token.end - token.start) + text.slice(token.end - start)
  return text
}

/** What a sentence may have, by its words: only that is looked for. */
interface Cued {
  matter: boolean
  person: boolean
  looked: boolean
}

/** Four signs of six, or what weighs as much; set where no real public reply of two thousand reaches it. */
const enough = 3.75

/** Whether a sentence tells what was looked up about this person. */
const tells = (sentence: string, told: ReadonlySet<string>, cued: Cued): boolean => {
  const untold = (pattern: RegExp): number => new Set([...sentence.matchAll(pattern)].map(([found]) => found.toLowerCase()).filter((found) => !told.has(found))).size
  const all = {matter: cued.matter ? 2 : 0.5, specific: 1.25, person: cued.person ? 1 : 0, looked: cued.looked ? 1 : 0, theirs: 0.75, past: 0.75}
  // All that may speak for it, less what is missing and what speaks against it: what costs least is looked for first.
  let weight = Object.values(all).reduce((sum, each) => sum + each)
  const tooLittle = (less: number): boolean => (weight -= less) < enough
  const lower = sentence.toLowerCase()
  const theirs = is.theirs.search(lower.replace(is.agrees(), '')) >= 0
  if (!theirs && tooLittle(all.theirs)) return false
  if (is.trade.search(lower) >= 0 && tooLittle(2)) return false
  if (is.ahead().test(sentence) && tooLittle(0.75)) return false
  if (is.asks().test(sentence) && tooLittle(1.5)) return false
  if (is.general().test(sentence) || is.question().test(sentence)) return false
  // `The lease ends in May and the landlord has plans`: nobody's of those who read it.
  if (!is.past().test(sentence) && (!theirs || tooLittle(all.past))) return false
  const specific = is.specific().exec(sentence)?.[0]
  if ((specific === undefined || wordsOf(specific).every((each) => told.has(each))) && tooLittle(all.specific)) return false
  const person = cued.person && is.person().test(sentence)
  if (!person && tooLittle(all.person)) return false
  const looked = cued.looked && is.looked().test(sentence)
  if (!looked && tooLittle(all.looked)) return false
  const closed = cued.matter ? untold(is.matter()) : 0
  // Without one of these the others are not enough.
  if (!person && !looked && closed === 0) return false
  const matter = closed > 0 ? Math.min(2, 1 + closed / 2) : untold(is.ambiguous()) > 0 || (cued.matter && sentence.search(is.matter()) >= 0) ? 0.5 : 0
  return !tooLittle(all.matter - matter)
}

const nothing: ReadonlySet<string> = new Set()
/** Of a sentence, by what is looked for. */
const toldIn = bySentence((): (boolean | undefined)[] => [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined])

/** The same by itself: what the customer has told only takes from it. */
const mayTell = (text: Text, index: number, cued: Cued): boolean =>
  (toldIn(text, index)[(cued.matter ? 1 : 0) + (cued.person ? 2 : 0) + (cued.looked ? 4 : 0)] ??= tells(wordingOf(text, text.sentences[index]!), nothing, cued))

export default defineRule({
  title: 'Tells in public what was looked up about them',
  severity: {public: 'warning', private: 'off'},
  action: 'take-offline',
  message: 'You looked this up, and now everybody can read it. Acknowledge it here and give the details in a private message.',
  rationale:
    'A treatment, a debt, a warning, with its day and its number: nobody but the two of you knew. It is recognised by several signs together: theirs, past, private, dated, counted, with a name.',
  source: 'HHS OCR press release of 14 December 2022 (New Vision Dental); Khoros, When to take Twitter conversations private with DMs',
  examples: [
    {text: 'You had three warnings in March and Mr Okoye was there for two.', channel: 'facebook-comment', flags: ['You had three warnings in March and Mr Okoye was there for two.']},
    {text: 'Sorry to read it. Your wife’s solicitors sent the papers on Monday.', channel: 'google-review-reply', flags: ['Your wife’s solicitors sent the papers on Monday.']},
    {text: 'The tenancy ended in May with two months of rent owed.', channel: 'x', customer: 'worst landlord in town', flags: ['The tenancy ended in May with two months of rent owed.']},
    {text: 'The tenancy ended in May with two months of rent owed.', channel: 'x-dm', flags: []},
    {text: 'Your parcel left the depot on Monday and was scanned twice.', channel: 'x', flags: []},
    {text: 'You are right, the ferry lost its winter permit in March.', channel: 'x', flags: []},
    {text: 'You are right, your permit was refused in March.', channel: 'x', flags: ['You are right, your permit was refused in March.']},
    {text: 'If you had two sessions in March, the third is free.', channel: 'x', flags: []},
    {text: 'You waited forty minutes on Friday, and that’s too long.', customer: 'I waited forty minutes on Friday', channel: 'x', flags: []},
    {text: 'The Co-op had our scones on Monday and sold two trays, the first on your list.', channel: 'x', flags: []},
    {text: 'The £3 charge is waived in months with a balance over £900, and a breakdown on Hill Road sent your tram round by the park.', channel: 'x', flags: []},
    {text: 'Line 1 is what you owe and line 2 was the sum. We grant you that the chairs had three legs in 1990.', channel: 'x', flags: []},
    {text: 'The lease of the shop ends on 3 May and the landlord wants it back.', channel: 'x', flags: []},
    {text: 'See you there at 6! We checked with the caterer: the buns are $4 and were baked today.', channel: 'x', flags: []},
    {text: 'We checked your file, and the buns cost you $4 in March.', channel: 'x', flags: ['We checked your file, and the buns cost you $4 in March.']},
    {text: 'The trick is a dose of rum in the dough, and Ines told it to rest for 9 hours.', channel: 'google-review-reply', flags: []},
    {text: 'Members usually get the deposit back within two weeks.', channel: 'x', flags: []}
  ],
  *check(reply) {
    if (!reply.isPublic) return
    const cues = cuesOf(reply)
    const matters = cues(matterCues)
    const persons = cues(personCues)
    const lookings = cues(lookedCues)
    const stemmed = signsIn(reply.value).has(stems)
    if (!stemmed && matters.length + persons.length + lookings.length === 0) return
    let told: ReadonlySet<string> | undefined
    for (const [index, sentence] of reply.sentences.entries()) {
      const within = (places: readonly number[]): boolean => hasBetween(places, sentence.start, sentence.end)
      const cued = {matter: stemmed || within(matters), person: within(persons), looked: within(lookings)}
      if (!cued.matter && !cued.person && !cued.looked) continue
      if (!mayTell(reply, index, cued)) continue
      if (reply.customer !== undefined && !tells(wordingOf(reply, sentence), (told ??= new Set(wordsOf(reply.customer.value))), cued)) continue
      yield {start: sentence.start, end: sentence.end}
      return
    }
  }
})
