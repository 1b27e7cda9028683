// What the number of an order, a booking or a case looks like, and what it is replaced by.
import {cueList} from '../../cues/index.js'
import {lazily} from '../../memo/lazily.js'
import type {Kind} from '../kinds.js'
import type {Scan} from '../scan.js'

// A date, a time, a price, an amount, a version: not a reference.
export const notReference = /^(?:([xna])\1+|(?:rs|inr|usd|gbp|eur|aud|cad|sgd|nzd|aed)[. ]?\d.*|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d{2}|\d{1,3}(?:-\d{1,3})|v\d.*|\d+(?:st|nd|rd|th|k|m|g|kg|gb|mb|tb|p|am|pm|hrs?|h|x|s|d|w|cm|mm|ml|l|in|ft|mph|kwh|kw|c|f|ft|fps|mbps|hd|day|days|week)|x\d{1,2}|covid-?19|nhs 111|24\/7|24x7|\d\/\d|[a-z]\d|mp[34]|h\d|g20|b2b|b2c|[45]g|4k|1080p|720p|ps[2345]|ios ?\d+|iphone.*|windows.*|win ?\d+|xbox.*|(?:iso|iec|bs|en|rfc|gdpr|din|astm|ansi|ieee|pas|ral|pantone|nfpa|sae|jis)[- ]?\d.*|[a-z]{3,}(?:19|20)\d{2}|s\d{1,2}|[a-z]+\d)$/i

const publicNouns = 'company|iso|ofsted|cqc|ofcom|ofgem|charity|grid|vat|registered (?:company|charity|firm|business)|fca|frn|ico|firm|licen[cs]e|model|part|item|product|sku|style|promo|discount|voucher|coupon|offer|error|fault|flight|train|bus|route|platform|gate|form|section|clause|page|step|article|kb|build|version|job|vacanc(?:y|ies)|role|cv|apply|position|lot|batch|recall|catalogue|isbn|room|bay|aisle|chapter|figure|table|regulation|act|bill|directive|order in council|statutory|executive|postcode|zip|country|area|dialling|dialing|country|short|nmls|provider|commission|authority|locker|size|class|tariff|planning|grant|tender|zoom|webinar|meeting|public|advisory|bulletin|network|consultation|(?<!your )outage|(?<!(?:penalty|final|your|eviction|parking|charge) )notice'
export const publicHeads = cueList(publicNouns)
export const publicNoun = lazily(() => new RegExp(`\\b(?:${publicNouns})\\b`, 'i'))
/** Before a code that anybody may use, or that is an example. */
export const mention = /\b(?:(?<!(?:looks|seems|sounds) )like|example|format|starting with|(?:starts?|begins?)(?: with| in)?|beginning with|text|type|press|enter code|use code|with code|quote code|promo|voucher|discount)\W*$/i

/** Enough signs, and no word: `BK-77120`, `4471902`. */
export const isCode = (value: string): boolean => {
  const solid = value.replace(/[^A-Za-z0-9]/g, '')
  return /\d/.test(solid) && (/^\d+$/.test(solid) ? solid.length >= 6 : solid.length >= 5 && /[A-Z]/.test(solid) && !/[a-z]{4}/.test(solid))
}

/** What takes the place of each; the kinds that are references. */
export const yours: Partial<Record<Kind, string>> = {
  'order-number': 'your order',
  'booking-reference': 'your booking',
  'tracking-number': 'your parcel',
  'policy-number': 'your policy',
  'account-number': 'your account',
  'case-reference': 'your case'
}
/** The replacement must read on: `order 1234` becomes `your order`, but only its number can be replaced. */
export const put = (scan: Scan, kind: Kind, start: number, end: number, label?: string, low = false): void => {
  const instead = yours[kind]
  scan.claim(kind, start, end, {...(instead === undefined ? {} : {instead}), ...(label === undefined ? {} : {label}), low})
}

