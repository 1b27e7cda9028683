// Full names, by what is said around them. A first name in a greeting, a sign-off and the company's own people are nobody's secret.
import {cueList} from '../../cues/index.js'
import {matchesIn} from '../../matches.js'
import {before} from '../scan.js'
import {sign} from '../../signs.js'
import type {Scan} from '../scan.js'
import {isFirstName, plainName} from './first-names.js'

const PART = "(?:(?:O'|Mc|Mac|D'|De|Fitz|St\\.? )?[A-Z\\u00c0-\\u00de\\u0100-\\u017f][a-z\\u00df-\\u00ff\\u0100-\\u017f\\u0300-\\u036f\\u1e00-\\u1eff]+(?:[-'](?:[A-Z\\u00c0-\\u00de\\u0100-\\u017f][a-z\\u00df-\\u00ff\\u0100-\\u017f\\u0300-\\u036f\\u1e00-\\u1eff]+|(?<=-)[a-z]{2,6}(?= [A-Z])))*)"
const LINKING = "(?:de la|de|da|dos|del|di|du|van der|van den|van de|van|von|bin|binti|al-|el-|ap|la|le|y|e|ten|ter)"
const SUFFIX = '(?:,? (?:Jr\\.?|Sr\\.?|Junior|Senior|I{2,3}|IV))'
const NAME = `${PART}(?: [A-Z\\u00c0-\\u00de\\u0100-\\u017f]\\.?(?= ))?(?: (?:${LINKING} )?${PART}){1,3}${SUFFIX}?`
const TITLE = '(?:Mr|Mrs|Ms|Miss|Mx|Master|Sir|Dame|Lady|Lord|Rev|Fr|Prof|Dr|Mohd|Md|Shri|Smt|Alhaj[ia]|Hajia|Pastor|Engr|Herr|Frau|Mme|Encik|Puan)'

let compiled: {full: RegExp; titled: RegExp; lower: RegExp} | undefined
const patterns = (): NonNullable<typeof compiled> =>
  (compiled ??= {
    full: new RegExp(`(?<![A-Za-z\\u00c0-\\u024f\\d@#^/.-])${NAME}(?![A-Za-z\\u00c0-\\u024f\\d@])`, 'g'),
    titled: new RegExp(`(?<![A-Za-z\\u00c0-\\u024f\\d@])(?:${TITLE}\\.? (?:and|&) )?${TITLE}\\.? (?:[A-Z\\u00c0-\\u00de\\u0100-\\u017f]\\.? )?(?:${LINKING} )?${PART}(?: (?:${LINKING} )?${PART}){0,2}${SUFFIX}?`, 'g'),
    // "in the name of jane doe", as people type
    lower: /\b(?:in|under) the name(?: of)? ((?!of\b|the\b|your\b|that\b|you\b|a\b|we\b)[a-z]{2,15}(?: [a-z]\.?)? [a-z]{2,18})(?=[.,;!?)]|$)/g
  })

// Whoever stands after these is somebody: a holder, a guest, a relative, a recipient.
const role =
  "(?:account ?holder|card ?holder|policy ?holder|lead (?:passenger|guest|booker|driver|name)|passenger|guest|holder|beneficiary|claimant|applicant|co-?applicant|tenant|landlord|lodger|owner|driver|co-driver|rider|user|users|member|members|patient|child|executor|guarantor|trustee|attorney|signatory|recipient|sender|buyer|seller|purchaser|payee|payer|payor|customer|client|caller|subscriber|resident|neighbo(?:u)?r|husband|wife|spouse|partner|fianc[ée]e?|son|daughter|mum|mom|mother|father|dad|brother|sister|uncle|aunt|cousin|nephew|niece|gran|grandmother|grandfather|grandson|granddaughter|friend|colleague|flatmate|roommate|carer|co-?signer|co-?signatory|co-?owner|co-?pilot|housemate|secretary|assistant|boss|ex|late (?:husband|wife|father|mother|mum|dad)|next of kin|contact|cardholder|employee|student|pupil|porter|engineer|technician|courier|plumber|fitter|electrician|surveyor|nurse|midwife|surgeon|consultant|therapist|dentist|solicitor|inspector|babysitter|player|rep|photographer|delegate|attendee|nominee|named person|little one|little)"
// These are said of nobody but somebody,
const sureFrames = [
  "\\b(?:in|under|to|with|has|on|for) (?:the |her |his |their |your |a )?(?:(?:full |maiden |account |married |booking |wrong |right |different |other |same |first |last )*names?)(?: (?:of|as|is|was|on (?:it|the \\w+|your \\w+|file)|we have|reads?|shows?|to|here is|given)){0,6}[ :,\"'(-]*",
  "\\b(?:full |maiden |legal |account |booking |birth )?name(?:s|'s)?(?: (?:on|for|in|under)(?: (?:the|your|this|that|our))? [a-z]+(?: [a-z]+)?)?(?:,? we[' ][a-z ]{2,20})?(?: (?:is|was|as|to|from|reads?|shows?|appears as|should be|of|spel(?:led|t)))+[ :\"'(]*",
  "\\b(?:person|lady|man|woman|guy|gentleman|someone) (?:[a-z' ]{1,40})?(?:,| is| was| called| named) ",
  '\\b(?:full |maiden |legal |account |customer |passenger |guest )?name ?[:=-] ?["\']?',
  "\\b(?:(?:payee|holder|guest|account) name|(?:book(?:ed|ing)|reserv(?:ed|ation)|table|tickets?)(?:'s| is| are)?(?: all| still)? under) ",
  `\\b${role}(?:s|'s)?(?: (?:on|for|of|in|under|at)(?: (?:the|your|this|that|our|his|her))? [a-z]+(?: [a-z]+)?)?(?:,? (?:is|was|are|were|called|named|listed as|down as|shows as|showing as|being|to|from|here|now|still|name is))*(?:[ ,:("'-]{1,4})`
]
// and these of firms and things as well.
const frames = [
  ...sureFrames,
  '\\b(?:addressed|registered|booked|issued|assigned|transferred|made out|payable|paid|billed|invoiced|delivered|handed|given|released|sold|linked|belongs?|belonging|signed over|leased|rented|allocated|shipped|sent|refunded|posted|credited|changed(?: it| the name)?|switched|moved|merged)(?: over| back| in| out)? (?:to|under|by|for|with|in|into) (?:a |an |one )?(?:mr |mrs |ms |miss |guest |passenger |little |young )?["\'(]?',
  '\\b(?:lease|account|booking|ticket|tickets|policy|order|it|that|this|line|contract|reservation|tab|bill|file)(?:\'s| is| was| are|\'re)?(?: still| now| all| listed| filed| kept| held| put)* under ',
  '\\b(?:signed(?: for)?|collected|accepted|picked up|received|taken in|made|placed|opened|requested|ordered|paid|bought|booked|reported|cancelled|canceled|witnessed|claimed|left|filed|submitted|raised|sent in)(?: for)? (?:by|with) (?:a |an |one )?["\'(]?',
  "\\b(?:on behalf of|care of|c\\/o|f\\.?a\\.?o\\.?|attn\\.?:?|attention of|for the attention of|congratulations to|happy (?:birthday|anniversary|retirement) to|(?:handset|order|booking|reservation|appointment|account|policy|claim|card|ticket|parcel|prescription|results?|referral|referral in|package|delivery|refund|invoice|records?|file|notes?|room|table|cheque|check|letter|badge|place|form|licen[cs]e) for|added|removed|listed|(?:spoke|spoken|talked|chatted|speaking|spelled|spelt|known|called|told|rang|heard from|held jointly|shared|let)(?: (?:out )?(?:to|with|as|by))?(?: your \\w+,?)?|you are|you're|you as|as) (?:little |young |a |one )?[\"'(]?"
]
// Anybody's, where the first word is a first name.
const weak = /\b(?:from|for|with|to|by|of|both|and|told|asked|ask|see|saw|that|as|is|was|because|since|named|let|remind|while|after|before|not) ["'(]?$/i
let frame: {any: RegExp; sure: RegExp} | undefined
const frameOf = (): NonNullable<typeof frame> =>
  (frame ??= {
    any: new RegExp(`(?:${frames.join('|')})$`, 'i'),
    sure: new RegExp(`(?:${sureFrames.join('|')}|\\b(?:signed(?: for)? by|addressed to|behalf of|care of|c\\/o|f\\.?a\\.?o\\.?|attn\\.?:?|attention of|handset for) (?:a |an |one )?["'(]?)$`, 'i')
  })
// Anything before a name that the frame ends in.
const framed = (left: string): boolean => frameOf().any.test(left)
// Firms are such, too.
const trade = /\b(?:partner|contact|player|rep|assistant|secretary|boss|ex|buyer|seller|purchaser|payee|payer|payor|sender|customer|client|subscriber|owner|attorney|solicitor|consultant|photographer)s?(?: (?:is|was|are|called|named))?\W*$/i
// Only somebody can be: English words and names of firms do not look so, nor is a firm "she".
const strange =
  /[\u00c0-\u1eff]|[a-z]-[A-Z]|\b(?:O'|M(?:a?c|th|b)[A-Z]?|Ade|Olu|Ayo|Oye|Chi[dkmnz]|Chuk|N[dkn]|Ng[uo]|Kw[ae]|Abd|M[ou]ha|Krish|Venk|Raj|Gur[bdmp]|Xi[ao]|Zh|Zb|Sz|Cz|Woj|Krz|Prz|Ye[rv]|Vlad|Dl|Hl|Thand|Tew|Geb|Sio|Sao|Fionn|Caoi|Aod|Te |[Vv][ao]n |[Bb]inti? )|(?:wicz|czyk|sk[aiy]|enko|[eo]va|escu|oglu|poulos|akis|idis|adze|vili|sson|preet|deep|jeet|singh|kumar|swam[iy]|murth[iy]|ullah|uddin|rahman|unle|unde|emi|eze|ogu|inghe|ayake)\b/
const pronoun = /^[^\n]{0,60}\b(?:he|she|him|her|his|hers)\b/i
// Words that make a capitalised pair a thing.
const things =
  'Customer Care Team Support Service Services Bank Store Shop Group Ltd Limited Inc Plc LLC Company Corp Road Street Avenue Lane Drive Blvd Hotel Airport Station Park Centre Center Card Account App Play Google Apple Amazon Microsoft Windows Android Facebook Twitter Instagram Direct Message Messages Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Premium Plus Pro Gold Silver Platinum Club Rewards Pass Terms Conditions Privacy Policy Help Settings Profile Menu Home Office Department Insurance Health Hospital Clinic School University College Church Council County City United States Kingdom Ireland England Scotland Wales London New York San Los Las North South East West Great Christmas Easter Black Day Week Edition Series Xbox Live Wi Fi Mobile Online Prime Video Music Credit Debit Visa Express American British National International Royal Mail Post First Class Business Economy Flight Airways Airlines Air Railway Railways Rail Terminal Gate Tower House Court Hall Manager Director Officer Adviser Advisor Agent Desk Line Hub Portal Number Order Code Ref Reference The This That Your Our We You Please Thank Thanks Hi Hello Hey Dear Sorry Good Kind Best Regards Yours Sincerely Many Warm If When For And But How What Why Can Could Just All Any Game Games World War Star Book Film Movie Trust Foundation Fund Society Association Energy Electric Gas Water Telecom Broadband Fibre Fair Usage Same Next Smart Meter Machine Guard Protection Claims Sales Tech Technical Data Fraud Security Beach Square Coach Bridge Island Cup Trophy Awards Tour Show Festival Texas Florida California Italy France Nightingale Place Way Close Crescent Terrace Gardens Boulevard Grove Theatre Theater Stadium Arena Hill Valley River Lake Mountain Museum Gallery Library Jewellers Jewelry Ashley'
let thingWords: ReadonlySet<string> | undefined
const brand =
  /\b(?:John Lewis|Ralph Lauren|Calvin Klein|Tommy Hilfiger|Paul Smith|Ted Baker|Marc Jacobs|Tom Ford|Jimmy Choo|Vera Wang|Stella McCartney|Vivienne Westwood|Michael Kors|Kate Spade|Jack Wills|Jack Daniel|Johnnie Walker|Jim Beam|Ann Arbor|Jackson Hole|Alice Springs|Virginia Water|Harry Potter|Taylor Swift|Ed Sheeran|Elton John|Martin Luther|Morgan Stanley|Charles Schwab|Raymond James|Edward Jones|Mary Poppins|Peter Rabbit|James Bond|Jamie Oliver|Gordon Ramsay|Elizabeth Arden|Charlotte Tilbury|Bobbi Brown|Max Factor|Tim Hortons|Harvey Nichols|Robert Dyas|Harvey Norman|Noel Leeming|Victoria Beckham|Victoria Secret|Dr Martens)\b/
const isThing = (name: string): boolean => name.split(/[^\w\u00c0-\u1eff]+/).some((word) => (thingWords ??= new Set(things.split(' '))).has(word)) || brand.test(name)
const ownPeople = /\b(?:(?:our (?:\w+ ){0,3})?(?:chief executive|chief \w+ officer|chair(?:man|woman|person)?|spokes(?:man|woman|person)|head of \w+|(?:vice|deputy) \w+|mayor|councillor)|our (?:\w+ ){0,2}(?:ceo|founder|director|manager|chef|team|colleague|agent|advisor|adviser|president|owner|own|very own|ambassador)|ceo|founder|author|directed|starring|written|singer|actor|president|minister|senator|(?:my name is|i'm|i am|this is|it's)(?= ?$)|regards|sincerely|yours|thanks|cheers|by the|team|artist|designer|episode|film|song|album|book|novel|movie|statue|birthplace)\b[^.]{0,15}$/i
const greeting = /(?:^|[.!?\n]\s*|@\w+ +)(?:\W*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|thanks|thank you|cheers|sorry|welcome|greetings|howdy|namaste|kia ora|g'day|hola|bonjour|salut|ciao)(?: there| again| back| so much| very much| for \w+)?[ ,!]+)$/i

// What the company tells of a customer, rather than of somebody whom all know.
const acts = /^(?:'ll\b|,? (?:has|had|is|was|will|can|as|off|called|asked|signed|confirmed|may|must|needs?|who|lives?)|, your?\b)/i
// Somebody's works.
const famous = /^(?:'s (?:new|latest|debut|next|best)|[^.!?]{0,20}\b(?:books?|novels?|films?|albums?|tour|gig|concert|collection|range|merch)\b)/i
// Spoken to by the full name.
const hailed = /(?:^|[.!?\n]\s*|@\w+,? +)(?:hi|hello|hey|dear)[ ,]+$/i
// Thanked by it: a surname behind a title is politeness.
const thanked = /(?:^|[.!?\n]\s*|@\w+,? +)(?:thank you|thanks)[ ,]+$/i

// Somebody spoken of: after a preposition or a verb, or before one. A brand in a list is not.
const spokenOf = /(?:\b(?:to|for|with|by|from|of|that|and|when|after|before|as|is|was|are|told|asked|ask|see|called|call|both|let|tell|behalf of|if|named|name|contact|speak|spoke|because|since|while|under|in|at|passenger|guest|tenant|patient|holder|customer|client)|[:("]) ?$/i
const doing = /^(?:'s\b|'ll\b|,? (?:has|had|is|was|will|would|can|could|called|asked|signed|confirmed|may|must|needs?|and|who|lives?|at|on|from|in)\b)/i

const looksNamed = (name: string): boolean => {
  const words = name.split(' ')
  return words.length >= 2 && !isThing(name) && words.some((word) => word.length > 1)
}

const isOwn = (scan: Scan, name: string): boolean => scan.company.names.some((own) => name.toLowerCase().includes(own.toLowerCase()))

const claim = (scan: Scan, start: number, end: number, low = false): void => {
  if (scan.free(start, end)) scan.claim('full-name', start, end, {instead: 'the person named on the account', low})
}

// Spoken to or signing, not spoken of; or the first half of a street.
const addressed = (text: string, start: number, end: number, left: string): boolean => {
  const right = text.slice(end, end + 24)
  return (
    (/,\s*$/.test(left) && /^\s*(?:[.,!?)]|$)/.test(right)) ||
    (/(?:^|[.!?\n]["')]?)\s*$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s*(?:$|\n|,|[!?.]?\s*$)/.test(right)) ||
    /^,? (?:St|Street|Rd|Road|Ave|Avenue|Blvd|Ln|Lane|Dr|Drive|Way|Jr\.? Blvd)\b|^'s? (?:Kitchen|Bar|Cafe|Deli|Bakery)/.test(right) ||
    /\b(?:St\.?|Saint|Fort|Mount|Lake|Port|Camp|the|our|your|a|an|new)\s*$/i.test(left)
  )
}

// Someone whose birth date, number or mailbox stands right beside: the list of one person's details.
const beside = (scan: Scan, start: number, end: number): boolean => !scan.free(end, Math.min(scan.text.length, end + 24)) && /^[\s,;:(|/-]{1,4}(?:\(?\b(?:d\.?o\.?b\.?|born|age[d]?|tel|phone|mobile|email|e-mail|m|t|e|nhs|ssn|has imei|at|on|of|account|order)\b[\s:.]*)?/i.test(scan.text.slice(end, end + 16)) && start > 0

const details = /^(?:date-of-birth|email|phone|national-id|health-id|passport)$/
/** A line of its own above an address, the writer of a message quoted, the owner of the mailbox or the birthday that follows. */
const recorded = (scan: Scan, end: number, left: string): boolean => {
  const [right = ''] = scan.text.slice(end, end + 70).split('\n', 1)
  const gap = /^(?:,? ?(?:born|cell|mobile|mob|tel|phone|d\.?o\.?b|e-?mail)\b[\s:.]{0,3}|[,:(<|/ -]{1,3})/i.exec(right)?.[0] ?? ''
  if (right === '' || right === ',') return /(?:^|\n)\s*$/.test(left) && scan.kindAt(end + right.length + 1) === 'address'
  return right.includes(' wrote:') || (gap !== '' && details.test(scan.kindAt(end + gap.length) ?? ''))
}

/** Two words in capitals side by side, one of them no greeting's, the first without a full stop: without them the long pattern is not tried. */
const twoCapitals =
  sign(/(?!(?:Hi|Hello|Hey|Dear|Thanks)\b)[A-Z\u00c0-\u017f][^\s,!?;:]{0,60}(?:[a-z\u00df-\u017f\u1e00-\u1eff]|[\u0300-\u036f]) (?:[a-z-]{1,5} (?:[a-z]{2,3} )?)?[A-Z\u00c0-\u017f]/)

const titleHeads = cueList('mr|mrs|ms|mx|miss|master|sir|dame|lady|lord|rev|prof|fr|dr|mohd|md|shri|smt|alhaj[ia]|hajia|pastor|engr|herr|frau|mme|encik|puan')
const anyTitle = sign(/\b(?:M(?:r|rs|s|x|iss|aster|ohd|d|me)|Sir|Shri|Smt|Dame|Lady|Lord|Rev|Prof|Fr|Frau|Dr|Alhaj[ia]|Hajia|Pastor|Engr|Herr|Encik|Puan)\b/)

export const names = (scan: Scan): void => {
  const {text} = scan
  const titles = scan.says(titleHeads) && scan.shows(anyTitle)
  const pairs = scan.shows(twoCapitals)
  const typed = text.includes(' the name ')
  if (!titles && !pairs && !typed) return
  const {full, titled, lower} = patterns()
  if (titles) {
    for (const match of matchesIn(text, titled)) {
      const start = match.index
      const end = start + match[0].length
      const left = before(text, start, 50)
      const right = text.slice(end, end + 2)
      const vocative = greeting.test(left) || left.trim() === '' || (/,\s*$/.test(left) && /^[.,!?\n]|^$/.test(right)) || /\b(?:thanks|thank you|sorry|hi|hello|dear|hey|welcome|morning|afternoon|evening|apologies|of course|certainly|sure|yes|no|ok|okay|understood|noted|course)[ ,]*$/i.test(left)
      // Doctors and clergy are mostly the company's side, brands or saints; with a first name as well, somebody.
      const clerical = /^(?:Dr|Prof|Rev|Fr|Sir|Lady|Lord|Dame|Master|Mohd|Md)\b/.test(match[0])
      if (hailed.test(left) && !clerical && !isThing(match[0]) && !isOwn(scan, match[0]) && scan.free(start, end)) scan.claim('full-name', start, end, {low: true})
      if (vocative || isOwn(scan, match[0]) || isThing(match[0]) || (clerical && !framed(left)) || !(framed(left) || spokenOf.test(left) || doing.test(text.slice(end, end + 14))) || ownPeople.test(left) || /\bour (?:\w+ ){0,3}$/i.test(left)) continue
      claim(scan, start, end)
    }
  }
  if (pairs) for (const match of matchesIn(text, full)) {
    let start = match.index
    let name = match[0]
    // The word that opens a sentence is capitalised as well.
    const opening = /^(?:For|The|With|To|From|In|On|At|By|And|But|As|So|Name|Ask|Tell|Mr|Mrs|Ms|Miss|Dr|Guest|Passenger|Patient|Customer|Member|Tenant|Driver|Attn|Contact|Hi|Hello|Dear|Happy|Congratulations|Little|Young|Is|Was|Call|Sorry|Thanks|Client|Rider|Colleague|Neighbour|Recipient|Payee|Tell|Our) /.exec(name)
    if (opening) {
      start += opening[0].length
      name = name.slice(opening[0].length)
    }
    const [opener = '', second = ''] = name.split(' ')
    if (name.split(' ').length > 2 && !isFirstName(plainName(opener)) && isFirstName(plainName(second))) {
      start += opener.length + 1
      name = name.slice(opener.length + 1)
    }
    const end = start + name.length
    if (!looksNamed(name) || !scan.free(start, end) || isOwn(scan, name)) continue
    const left = before(text, start, 70)
    const owned = /^'s (?:name|account|booking|policy|order|card|address|number|tenancy|file|parcel|request|claim|appointment|prescription|complaint|mobile|loan|results?)\b/.test(text.slice(end, end + 18))
    if (owned) claim(scan, start, end)
    else if ((hailed.test(left) || thanked.test(left)) && isFirstName(plainName(name.split(' ')[0] ?? '')) && !isFirstName(plainName(name.split(' ')[1] ?? ''))) scan.claim('full-name', start, end, {low: true})
    if (owned || greeting.test(left) || ownPeople.test(left) || /[\^~*-]\s*$/.test(left)) continue
    const first = isFirstName(plainName(name.split(/[ -]/)[0] ?? ''))
    const right = text.slice(end, end + 70)
    if (framed(left) && (first || (frameOf().sure.test(left) && !trade.test(left)) || strange.test(name) || pronoun.test(right))) {
      // Mostly somebody whom the papers name.
      claim(scan, start, end, /\bcongrat\w*[^.!?]{0,20} to $/i.test(left))
      alsoNamed(scan, end)
    } else if (recorded(scan, end, left) || (first && (weak.test(left) || beside(scan, start, end)))) claim(scan, start, end)
    else if (first && acts.test(right) && !famous.test(right) && !/\bProf(?:essor)?\.? $/.test(left) && !addressed(text, start, end, left)) claim(scan, start, end, true)
  }
  if (typed) for (const match of matchesIn(text, lower)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (isFirstName(value.split(' ')[0] ?? '')) claim(scan, end - value.length, end)
  }
}

/** The others of a list: "the users are Ann Lee, Bo Lee and Cy Lee". */
const alsoNamed = (scan: Scan, end: number): void => {
  const more = new RegExp(`^(?:,? (?:and|&|or) |, )(${NAME})`, '')
  let at = end
  for (let match = more.exec(scan.text.slice(at, at + 80)); match?.[1] !== undefined; match = more.exec(scan.text.slice(at, at + 80))) {
    const from = at + match[0].length - match[1].length
    at += match[0].length
    if (looksNamed(match[1])) claim(scan, from, at)
  }
}
