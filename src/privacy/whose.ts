// Whose a number or mailbox is: the company presents its own ("write to us at"), or speaks of somebody else's.
import {isGivenName} from './recognisers/given-names.js'
import {after, before} from './scan.js'
import type {Scan} from './scan.js'
import {whosePatterns} from './whose.frames.js'

/** `told`: the customer is told to use it, or it stands behind a label; the company's, unless it looks like a person's own. */
export type Whose = 'ours' | 'told' | 'theirs' | 'unknown'

let compiled: ReturnType<typeof whosePatterns> | undefined

/** Whether one person is to be reached there, or only a label stands before it. */
export const singled = (text: string, start: number, end: number): boolean => {
  const {label, person, reaches} = (compiled ??= whosePatterns())
  const left = before(text, start)
  if (label.test(left) || person.test(left)) return true
  const {title, name} = reaches.exec(after(text, end))?.groups ?? {}
  return title !== undefined || (name !== undefined && isGivenName(name.toLowerCase()))
}

/** Who a contact at this place belongs to, by the words around it. */
export const whose = ({text, speaker}: Pick<Scan, 'text' | 'speaker'>, start: number, end: number): Whose => {
  const {label, record, callFrom, fromUs, failed, priced, asks, invites, welcomes, asked, staffed, colleague, placed, parts, toUs, commands, named, possessed, adjacent, reached, recorded, moved, follows, tried, first, another, outbound, sends, desk, held, outdated, kept, from, somebody, ourLine, person, myOwn, promised, told, opens, direct, colleagues, reachesOurs} = (compiled ??= whosePatterns())
  const left = before(text, start)
  if (speaker === 'customer') {
    // A customer's own, or one of the company's that they tried.
    if (tried.test(left)) return 'ours'
    return first.test(left) || first.test(after(text, end, 40)) ? 'theirs' : 'unknown'
  }
  // The words of one clause count before those further off.
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(' - '), left.lastIndexOf(' but ')) + 1)
  const saysUs = parts.us.test(clause)
  const lately = text.slice(Math.max(0, start - 200), start)
  if (((parts.fromOrOn.test(clause) || parts.ring.test(clause)) && colleague.test(lately)) || (parts.line.test(clause) && (direct.test(clause) || colleagues.test(lately)))) return 'ours'
  const next = after(text, end, 30)
  if (parts.mine.test(next) && myOwn.test(text.slice(end, end + 50))) return 'theirs'
  if (parts.ring.test(clause) && (told.test(left) || told.test(clause))) return 'told'
  if (promised.test(next) && person.test(clause) && !reached.test(clause)) return 'told'
  if ((parts.reach.test(clause) && another.test(clause)) || (parts.reachThem.test(clause) && outbound.test(clause)) || (saysUs && from.test(clause)) || kept.test(after(text, end)) || (parts.fromOrOn.test(clause) && sends.test(clause)) || (parts.line.test(clause) && held.test(clause)) || outdated.test(clause) || (parts.person.test(next) && somebody.test(next) && !staffed.test(clause))) return 'theirs'
  if (reachesOurs.test(next)) return 'told'
  if (saysUs && ourLine.test(clause)) return 'ours'
  const line = parts.line.test(clause) ? label.exec(clause) : null
  if (line) return line.groups?.['was'] !== undefined || failed.test(after(text, end)) || line.groups?.['kept'] !== undefined || record.test(text.slice(Math.max(0, start - 300), start)) ? 'theirs' : 'told'
  if (parts.fromOrTo.test(clause) && fromUs.test(clause)) return 'ours'
  if (parts.fromOrTo.test(clause) && callFrom.test(clause)) return priced.test(after(text, end, 30)) ? 'ours' : 'theirs'
  if (asks.test(clause) && !reached.test(clause)) return 'ours'
  if (parts.owned.test(clause) && parts.place.test(clause) && adjacent.test(clause)) return 'theirs'
  if ((saysUs && invites.test(clause)) || welcomes.test(clause) || asked.test(clause) || staffed.test(clause)) return reached.test(clause) && !toUs.test(clause) ? 'theirs' : 'ours'
  if (reached.test(clause)) return 'theirs'
  if (parts.fromOrOn.test(clause) && placed.test(text.slice(Math.max(0, start - 110), start))) return 'ours'
  if ((parts.owned.test(left) && parts.place.test(left) && possessed.test(left)) || recorded.test(left) || moved.test(left) || follows.test(after(text, end))) return 'theirs'
  if (opens.test(next) && !/\b(?:you|your|his|her|their)\b[^.!?]*$/i.test(left)) return 'ours'
  return commands.test(left) || named.test(left) || desk.test(after(text, end)) ? 'told' : 'unknown'
}
