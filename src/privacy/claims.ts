// The claim table: every place of personal data in a text, each claimed once, by the most specific recogniser.
import {noted} from '../memo/noted.js'
import {addresses} from './recognisers/addresses.js'
import {apart} from './recognisers/apart.js'
import {bank, ibans} from './recognisers/bank.js'
import {births} from './recognisers/births.js'
import {cards} from './recognisers/cards.js'
import {devices, vehicles} from './recognisers/devices.js'
import {email} from './recognisers/email.js'
import {finances} from './recognisers/finances.js'
import {health} from './recognisers/health.js'
import {checkedIds, cuedIds} from './recognisers/ids.js'
import {keys} from './recognisers/keys.js'
import {links} from './recognisers/links.js'
import {names} from './recognisers/names.js'
import {phones} from './recognisers/phones.js'
import {recoveryPhrases} from './recognisers/recovery-phrase.js'
import {references} from './recognisers/references.js'
import {reserved} from './recognisers/reserved.js'
import {moreSecrets} from './recognisers/more-secrets.js'
import {shapedNames} from './recognisers/shaped-names.js'
import {secrets} from './recognisers/secrets.js'
import {answers} from './recognisers/answers.js'
import {usernames} from './recognisers/usernames.js'
import {openScan} from './scan.js'
import type {Claim, Kind} from './kinds.js'
import type {Company, Recogniser, Speaker} from './scan.js'

// First claim on a place wins: what is surest and most specific comes first.
/** What identifies a person by itself, or opens a door. */
const surest: readonly Recogniser[] = [reserved, links, keys, ibans, cards, checkedIds, recoveryPhrases, secrets, moreSecrets, answers, email, cuedIds, devices, births, bank, vehicles, phones, apart]
const order: readonly Recogniser[] = [...surest, addresses, usernames, references, names, shapedNames, health, finances]

interface Table {
  company: Company
  speaker: Speaker
  claims: readonly Claim[]
  byKind: ReadonlyMap<Kind, readonly Claim[]>
}
const lastTable = noted<{readonly value: string}, {table?: Table}>(() => ({}))
const none: readonly Claim[] = []

const tableOf = (text: {readonly value: string}, company: Company, speaker: Speaker): Table => {
  const last = lastTable(text)
  const known = last.table
  if (known?.company === company && known.speaker === speaker) return known
  const scan = openScan(text, company, speaker)
  for (const recognise of order) recognise(scan)
  const claims = [...scan.claims].sort((a, b) => a.start - b.start)
  const byKind = new Map<Kind, Claim[]>()
  for (const claim of claims) {
    const same = byKind.get(claim.kind)
    if (same) same.push(claim)
    else byKind.set(claim.kind, [claim])
  }
  return (last.table = {company, speaker, claims, byKind})
}

/**
 * The personal data in a text, in order of place. Computed once per text.
 *
 * @param speaker who wrote it; "call me on" is the company's own number only when the company says so
 */
export const claimsIn = (text: {readonly value: string}, company: Company, speaker: Speaker = 'company'): readonly Claim[] => tableOf(text, company, speaker).claims

/** Those of one kind that the company wrote, in order of place; every rule of the pack asks, and most get none. */
export const claimsOf = (kind: Kind, text: {readonly value: string}, company: Company): readonly Claim[] => tableOf(text, company, 'company').byKind.get(kind) ?? none

/** Only what identifies a person by itself or opens a door, of a text that nobody asks about again. */
export const surestClaimsIn = (value: string, company: Company): readonly Claim[] => {
  const scan = openScan({value}, company)
  for (const recognise of surest) recognise(scan)
  return scan.claims
}
