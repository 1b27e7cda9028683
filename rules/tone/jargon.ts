import {lazily} from '../../src/memo/lazily.js'
import {defineRule, type Reply, type Token} from '../../src/rule.js'
import {trait, wordsWith} from '../../src/tokens/traits.js'
import {wordSet} from '../../src/matching/word-set.js'
import {isWord} from '../../src/spelling/words.js'

interface Options {
  /** Abbreviations that the company's customers know. */
  known: readonly string[]
  /** How many terms a reply may have. */
  most: number
}

/** Abbreviations that anybody knows, and those of places, money and law that letters to the public use. */
const everyday = wordSet(
  'UK US USA EU UAE NZ NY LA DC NYC CA TX NHS BBC ITV CNN TV DVD CD PC MAC USB HDMI SIM PIN PUK ATM IBAN BIC SWIFT SMS MMS RCS DM DMS PM PMS FAQ FAQS ID IDS OK PDF ' +
    'URL WWW HTML APP GPS LED LCD OLED QR VIP RSVP ASAP FYI PS PPS DIY MOT VAT GST TAX IRS HMRC DVLA DWP PAYE NI ISA IRA APR APY AER EMI KYC CKYC EKYC OTP UPI PAN AADHAAR GB MB TB KB GHZ MHZ KM ' +
    'MPH AC DC HD UHD SD FM AM BST GMT EST PST CST EDT PDT CET CEST EET EEST IST UTC WAT CAT EAT SAST AEST AEDT AWST NZST NZDT SGT HKT JST KST PKT MYT WIB PHT CEO CFO HR PR IT AI IOS VPN WIFI LTE ROM RAM CPU GPU SSD NFC RFID CCTV ETA ISP DNS IP IMEI VOIP ' +
    'RIP TBC TBA NB AKA PTO VIN DOB NA SOS FBI CIA CDC FDA FDIC SIPC NCUA FCA ICO FOS ASA FSCS DOT EPA OSHA AED CPR GP ER ICU A&E MRI CT DNA HIV AIDS ADHD BMI PPE COVID LGBT LGBTQ ' +
    'NATO UN UNESCO MLB NFL NBA NHL FIFA UEFA PS4 PS5 PS3 4G 5G 3G 2G 4K MP3 MP4 PSN XBOX BMW VW BA KLM BP EE O2 BT AT&T T&C T&CS TCS Q&A R&D B&B P&P AND LOL OMG HAHA XD BTW IMO IMHO TBH THX PLS TY BRB ETC ' +
    'GET POST PUT PATCH JSON XML UUID HTTP HTTPS SQL CSS CC BCC HQ GDPR SSN EIN SSL TLS API SDK CSV JPG JPEG PNG GIF ZIP EXE VISA ANZ HELP STOP YES NO START NOT NOW FREE YOU THE ALL READY RESET OPEN DONE NEVER ALWAYS JUNE JULY SOLD OUT NEW OFF SAVE MENU HOME BACK NEXT EXIT PLAY PAUSE POWER RE CHAT INFO TEAM BBB HOA FRN HMO PPO FDA DMV CDL EIN LLC PLC LTD INC NYE NYD BYO AGM EGM RSPCA RNLI RAC AAA DJ MC VR AR PE RE A4 A3 GET IN IT IS WE GO MY ME UP ON AT TO DO SO BE AN BY HE IF OF AS AM OH HI BYE LOVE WOW YAY WIN BIG TOP HOT RED BLUE OUR ARE CAN HAS HAD WAS WILL ' +
    'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC MON TUE WED THU FRI SAT SUN MC STD NEFT IMPS RTGS IFSC SIP NRI CVV MPIN ATMS EMIS POS CARD ACH GTA RAF USAF HSA FSA HRA BSL GCSE GCSES BSB APK DTH FASTAG BTC ETH USDT JCB HDFC ICICI SBI HSBC ABV MSC RBI SEBI ELSS FD EPF PF PDFS ' +
    'IATA ICAO AFCA ACCC ASIC APRA ATO TIO NDIS NSW ACT QLD VIC TAS CRA CRTC OBSI CCTS FTC FCC CFPB SEC TSA FAA SSA ACAS CQC LGO CMA CAA ABTA ATOL OFCOM OFGEM OFWAT CCPC IRD'
)

/** Words of systems, of trades and of meetings. Two of them, or one with an abbreviation, are too many. */
const trade = wordSet(
  'ingress egress failover sidecar manifest manifests sharded shard shards replica replicas daemon middleware endpoint endpoints payload payloads webhook webhooks cron repo rollback hotfix ' +
    'backend back-end frontend front-end upstream downstream firmware throughput latency timeouts uptime deprecated deprecate deprecation provision provisioned provisioning re-provision reprovision reprovisioned ' +
    're-provisioned propagate propagated propagation orphaned instantiate parameters parse parsed nodes node-side node cluster clusters kubernetes nginx redis mutex stack-trace regression ' +
    'load-balancer sev-1 sev-2 sev1 sev2 p1 p2 p3 p4 l2 l3 tier-2 tier-3 backlog sprint triaged triage re-adjudicate adjudicate adjudicated readjudicate memo-post hard-post presentment ' +
    'encashment crystallised crystallized drawdown indemnity disbursement disbursed amortised amortized accrual accruals remittance reconcile reconciled reconciliation ledger nostro vostro ' +
    'chargeback chargebacks subrogation pended diagrammed rostered ' +
    'utilise utilised utilize utilized facilitate facilitates facilitated onboarding arbitrage delta-neutral tri-party leverage leveraged leveraging synergy synergies stakeholder stakeholders deliverable deliverables cascaded cascade learnings ideate ideation paradigm operationalise operationalize ring-fence ring-fenced ' +
    'actioned actioning offboarding workstream workstreams granularity holistic productise productize e-mandate sla slas kpi kpis bau rca sop tat noc ops bu csr csrs crm ' +
    'workflow workflows swimlane re-route rerouted demurrage consignee consignor linehaul line-haul trunking sortation mis-sort missort'
)

/** Two words that are one term. */
const pairs = wordSet(
  'going-forward circle-back touch-base low-hanging deep-dive loop-in looped-in blue-sky move-the boil-the drill-down action-this action-the action-it action-your service-level root-cause change-request business-unit failing-over draining-nodes fail-over boot-file load-balancer exception-hold ledger-credit paying-bank cost-centre cost-center tier-two tier-three tier-2 tier-3 second-line third-line level-two'
)

const starts = lazily(() => new Set([...pairs].map((pair) => pair.slice(0, pair.indexOf('-')))))

const gloss = /^\s*[([]|^\s*(?:,|–|—|-)?\s*(?:(?:which |that )?(?:stands? for|means?|is short for|is the|are the|is your|are your|or)\b|the |your |our |a |an |i\.e)/iu

/** Whether the reply says in the same breath what the term means. */
const explained = (reply: Reply, {start, end}: Token): boolean => {
  if (gloss.test(reply.value.slice(end, end + 24))) return true
  return /[([]\s*$/u.test(reply.value.slice(Math.max(0, start - 24), start)) && /^\s*[)\]]/u.test(reply.value.slice(end, end + 24))
}

const plural = (text: string): string => text.toUpperCase().replace(/['’]S$|\./gu, '').replace(/(?<=\p{Lu}{2})S$/u, '')

/** An abbreviation or an internal code: `NOC`, `CO-45`, `T3`, `PRM-TSI`. */
const isAbbreviation = ({kind, text}: Pick<Token, 'kind' | 'text'>): boolean =>
  (kind === 'initialism' && text.length > 2 && text.length < 6) || (kind === 'word' && (text.includes('-') || text.includes('/')) && /^\p{Lu}{2,}(?:[-/]\p{Lu}{1,})+$/u.test(text)) || (kind === 'code' && /\d/.test(text) && /^(?:\p{Lu}{2}-\d{1,2}|\d\p{Lu}{2,3})$/u.test(text)) || (kind === 'camel' && /^\p{Ll}\p{Lu}{2,3}$/u.test(text))

/** Words in capitals beside which another is shouted too. */
const pronouns = wordSet('WE YOU IT HE SHE THEY AND THE SO NOT NO DO MY ME US')

const isShouted = (tokens: readonly Token[], at: number): boolean => {
  const near = [tokens[at - 1], tokens[at + 1]]
  return near.some((token) => token !== undefined && token.text.length > 1 && /^\p{Lu}+$/u.test(token.text) && (token.kind === 'word' || pronouns.has(token.text) || (token.text.length > 3 && isWord(token.norm))))
}

/** Part of a postcode, a registration or a bank line: beside a number or a code, or quoted as it stands somewhere. */
const isReference = (reply: Reply, token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  [before, next].some((one) => one !== undefined && (one.kind === 'number' || one.kind === 'code' || one.kind === 'symbol' || one.kind === 'measure')) ||
  /["“#(]/u.test(reply.value.charAt(token.start - 1)) ||
  /["”#]/u.test(reply.value.charAt(token.end))

/** What may be a term: by its letters, whatever stands around it. */
const term = trait(({text, norm, kind}) => trade.has(norm) || starts().has(norm) || (text !== norm && (isAbbreviation({kind, text}) || isAbbreviation({kind: 'word', text}) || isAbbreviation({kind: 'code', text}))))

const terms = (reply: Reply, known: ReadonlySet<string>): Token[] => {
  const words = reply.tokens.filter(({kind}) => kind !== 'space' && kind !== 'punctuation' && kind !== 'sign-off' && kind !== 'handle' && kind !== 'link')
  const seen = new Set<string>()
  return words.filter((token, at) => {
    const name = isAbbreviation(token) ? plural(token.text) : ''
    const next = words[at + 1]
    const is = name && !trade.has(token.norm)
      ? !isReference(reply, token, words[at - 1], next) && !everyday.has(name) && !everyday.has(token.text) && !isShouted(words, at)
      : (trade.has(token.norm) || (next !== undefined && starts().has(token.norm) && pairs.has(`${token.norm}-${next.norm}`)))
    if (!is || seen.has(token.norm) || known.has(plural(token.text)) || explained(reply, token)) return false
    seen.add(token.norm)
    return true
  })
}

const technical = /\bAPI (?:calls?|keys?|requests?|tokens?)\b|\bthank(?:s| you) for [^.!?\n]{0,40}\b(?:logs?|log files?|stack traces?)\b/iu

/** Somebody who writes in the terms of the trade, sends a log or calls an interface is answered in them. */
const isTrade = (reply: Reply): boolean => technical.test(reply.value) || (reply.customer?.tokens.filter(({norm, kind}) => trade.has(norm) || (kind === 'initialism' && /^(?:TLS|SSL|API|SDK|DNS|HTTP)$/u.test(norm.toUpperCase()))).length ?? 0) > 1

export default defineRule<Options>({
  title: 'Words only the company uses',
  severity: 'warning',
  message: '“{found}” is your word, not theirs. Say what it is, or explain it in the same breath.',
  rationale: 'Abbreviations, system names and meeting words keep the customer out; one that is explained, or that they used first, does not.',
  source: 'GOV.UK content design',
  options: {known: [], most: 1},
  examples: [
    {text: 'The RMA sits with the DRT until QX-4 clears.', flags: ['RMA']},
    {text: 'We’ll leverage the learnings and circle back.', flags: ['learnings']},
    {text: 'The RAF show has BSL on both days; HSA cards are fine.', flags: []},
    {text: 'WE KNOW! IT HURTS US TOO!', flags: []},
    {text: 'The signs say KEEP CLEAR and QUICK WASH.', flags: []},
    {text: 'Your PIN works at any ATM in the UK.', flags: []},
    {text: 'Thanks for the stack trace. The shard’s replica lagged for a minute.', flags: []},
    {text: 'Send the stack trace so that the L2 can look at the shard.', flags: ['L2']},
    {text: 'The desk is by node 4, and the IATA page lists the papers you need.', flags: []},
    {text: 'AFCA and the ACCC answer for free.', flags: []},
    {text: 'The RMA (returns number) is on the DRT form.', customer: 'what is a DRT', flags: []},
    {text: 'The shard’s replica lags; the endpoint retries.', customer: 'our webhook endpoint sees latency from the cluster', flags: []}
  ],
  *check(reply, {known, most}) {
    if (wordsWith(reply, term).length <= most) return
    const all = terms(reply, new Set(known.map(plural)))
    if (all.length <= most || isTrade(reply)) return
    const theirs = new Set(reply.customer?.tokens.map(({text}) => plural(text)) ?? [])
    const found = all.filter(({text}) => !theirs.has(plural(text)))
    const first = found[0]
    if (first && found.length > most) yield {start: first.start, end: first.end}
  }
})
