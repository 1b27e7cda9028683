// From claims to hits: what a rule of this pack has to say is where its own kind of data stands.
import type {Hit, Reply} from '../rule.js'
import {claimsOf} from './claims.js'
import type {Claim, Kind} from './kinds.js'

// Where the words before already name the thing, putting its name in place of the number would say it twice.
const hash = /#[\s:=#('"-]*$/
const named =
  /(?:\b(?:number|no|ref|reference|id|code|key|e-?mail|mail|mobile|phone|cell|address|postcode|zip|name|policy|order|booking|reservation|invoice|account|acct|claim|case|ticket|tracking|parcel|passport|licen[cs]e|plate|reg|birth|born|d\.?o\.?b|vin|imei|ip|iban|sort|routing|ssn|nino|nhs|is|was|are|reads|shows)\b\.?'?s?)[\s:=('"-]*$/i

/**
 * A rule's check: one hit for each place that holds this kind of personal data.
 *
 * @param privately the message on a private channel, where the data itself may be in order
 */
export const hitsOf =
  (kind: Kind, privately?: string) =>
  (reply: Reply): readonly Hit[] => {
    const claims = claimsOf(kind, reply, reply.settings.company)
    return claims.length === 0 ? nothing : claims.filter((claim) => !isGreeting(reply, claim) && (privately === undefined || !isEchoed(reply, claim))).map((claim) => hitOf(reply, claim, privately))
  }

const said = /\d[\d.,]*(?<=\d)|(?<!\p{L})(?!(?:yours?|been|have|were|with|from|their|still)(?!\p{L}))\p{L}{4,}/gu

/** In private a customer may be answered on what they wrote: each number and each longer word of it is theirs. */
const isEchoed = ({isPublic, turns, value}: Reply, {start, end}: Claim): boolean => {
  if (isPublic) return false
  const theirs = turns.filter(({from}) => from === 'customer').map(({text}) => text.toLowerCase()).join('\n')
  const words = value.slice(start, end).toLowerCase().match(said)
  return words !== null && theirs !== '' && words.every((word) => theirs.includes(word))
}

const nothing: readonly Hit[] = []

const spokenTo = /\b(?:hi|hello|hey|dear|thank you|thanks|feedback|review|sorry|welcome|morning|afternoon|evening)[ ,]+$|, $/i

/** "Mr Colin Lovell, your seat is moved". */
const opening = /(?:^|[.!?\n])\s*$/

/** In private a customer may be greeted by the full name; above a review it stands anyway. */
const isGreeting = ({isPublic, channel, value}: Reply, {kind, start, end, confidence}: Claim): boolean =>
  kind === 'full-name' && confidence !== undefined && (!isPublic || channel.id.endsWith('-reply')) && (spokenTo.test(value.slice(Math.max(0, start - 16), start)) || (value[end] === ',' && opening.test(value.slice(Math.max(0, start - 3), start))))

const hitOf = ({value, isPublic}: Reply, {kind, start, end, label, instead, confidence}: Claim, privately: string | undefined): Hit => {
  const left = value.slice(Math.max(0, start - 30), start)
  const fits = instead !== undefined && (kind === 'card' || !(hash.test(left) || named.test(left)))
  return {
    start,
    end,
    label,
    ...(fits ? {suggestions: [instead]} : {}),
    ...(confidence ? {confidence} : {}),
    ...(privately !== undefined && !isPublic ? {message: privately} : {})
  }
}
