// Who is meant where a full name stands in no frame: somebody the sentence tells of, the customer it is said to, the company's own, or one whom all know.
import {lazily} from '../../memo/lazily.js'
import type {Scan} from '../scan.js'
import {spokenPatterns} from './spoken-of.frames.js'

const patterns = lazily(spokenPatterns)

/** Somebody else was spoken to, by the company's own or not. */
export const contacted = /\b(?:rang|phoned|texted|e?mailed|saw|met|visited|told|asked|helped|contacted|refunded|invited|wrote to|written to|spoken? (?:to|with)|apologi[sz]ed to) $/i
/** Whether the words before a name are said of the company's own. */
export const isOwnPeople = (left: string): boolean => (patterns().own.test(left) || patterns().ourOwn.test(left)) && !contacted.test(left)
const HAIL = "hi|hello|hey|hiya|dear|(?:good )?(?:morning|afternoon|evening)|good day|(?:so |very )?sorry|welcome(?: back)?|howdy|namaste|kia ora|g'day|hola|bonjour|salut|ciao"
export const greeting = new RegExp(`(?:^|[.!?\\n]\\s*|@\\w+ +)(?:\\W*(?:${HAIL}|thanks|thank you|cheers|greetings)(?: there| again| so much| very much| for \\w+)?[ ,!]+)$`, 'i')
/** Spoken to by the full name. */
export const hailed = new RegExp(`(?:^|[.!?\\n]\\s*|@\\w+,? +)(?:${HAIL})[ ,]+$`, 'i')
/** Thanked by it: a surname behind a title is politeness. */
export const thanked = /(?:^|[.!?\n]\s*|@\w+,? +)(?:thank you|thanks)[ ,]+$/i

/** Whether a pair names somebody who works for the company. */
export const isStaff = (left: string, right: string): boolean => patterns().served.test(left) || patterns().staffed.test(right) || patterns().staffAfter.test(right)

/** Whether a pair is one that the papers write about, or of the company's, by the words around. */
export const isNotable = (left: string, right: string): boolean => patterns().calledAfter.test(right) || patterns().shown.test(right) || patterns().signature.test(right) || patterns().travelled.test(left) || patterns().works.test(left) || patterns().works.test(right.split(/[.!?]/, 1)[0] ?? '') || patterns().titled.test(left) || patterns().housed.test(left) || /\b(?:Prof(?:essor)?\.?|Sir|Dame|Lord|Lady|the Dr\.?) $/.test(left)

/** Whether a name stands in the papers, by what follows it. */
export const isRecorded = (right: string): boolean => patterns().recorded.test(right)

/** Whether something is told of the person named here. A name that is less common needs more around it. */
export const isSpokenOf = (text: string, end: number, left: string, common: boolean): boolean => {
  const right = text.slice(end, end + 24)
  if ((patterns().determined.test(left) && !/\blooks like $/i.test(left)) || (/,\s*$/.test(left) && /^\s*(?:[.,!?)]|$)/.test(right)) || patterns().described.test(text.slice(end, end + 60))) return false
  if (patterns().acts.test(right) || patterns().listed.test(left) || (patterns().asked.test(left) && patterns().does.test(right))) return true
  // In the middle of a sentence, where a verb or a noun leads to it.
  return common && /[a-z]{2}(?:,? |: | \()["']?$/.test(left) && /^(?:[ )'"]|[,.](?= [a-z])|[.!?](?= |$)|$)/.test(right) && !patterns().signing.test(left) && left.trim().includes(' ')
}

/** Two words or three that open a sentence, and no greeting. */
export const opened = /(?:^|[.!?\n]\s*)(?:[A-Z][\w']+(?: [a-z']+){0,2}, )?$/
/** Whether a name at the head of a sentence is one of a list of guests: something is theirs, or a number of the company's is. */
export const isListed = (scan: Scan, end: number, left: string): boolean => {
  if (!opened.test(left)) return false
  const right = scan.text.slice(end, end + 90).split(/[!?\n]|\.(?= |$)/, 1)[0] ?? ''
  return patterns().attends.test(right) || (right.startsWith(',') && [...right.matchAll(/\S{4,}/g)].some(({index}) => references.has(scan.kindAt(end + index) ?? '')))
}
const references: ReadonlySet<string> = new Set(['order-number', 'booking-reference', 'policy-number', 'account-number', 'case-reference'])

/** Spoken to by the full name before what the company has to say: "Ah, Ada Lovell, we're mortified". */
export const isAddressed = (left: string, right: string): boolean => opened.test(left) && patterns().told.test(right) && !patterns().retold.test(right.split(/[.!?]/, 1)[0] ?? '')

/** Whoever lives by, or was met there: "with the people upstairs, Ada Lovell, and she says". */
export const isAdjoining = (left: string, right: string): boolean => patterns().adjoining.test(left) && !patterns().premises.test(left) && patterns().stated.test(right)

/** One of that name whom a record has, in a town: "a second file, for an Ada Lovell in Leeds". */
export const isOnRecord = (left: string, right: string): boolean => patterns().entered.test(left) && /^ (?:in|from|of|at) (?:[A-Z]|(?:that|this|the same) )/.test(right)

/** Beside the customer: "for you and Ada Lovell". */
export const isBeside = (left: string): boolean => /\b(?:for|with|of|both|booked|seated|put|have|has|had|moved|refunded|added) (?:both )?you and $/.test(left)

/** Whether it is the customer, spoken to by the full name within a reply that goes on. */
export const isSpokenTo = (text: string, end: number, left: string): boolean =>
  /[a-z]{2}, $/.test(left) && left.length > 12 && /^(?:!|[.?] +[A-Z])/.test(text.slice(end, end + 3)) && !patterns().signing.test(left)
