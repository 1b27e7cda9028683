// Bank accounts: IBAN by its check digits; sort code, routing and account numbers by what they are called or how they stand together.
import {lazily} from '../../memo/lazily.js'
import {cueList, matchesAt} from '../../cues/index.js'
import {matchesIn} from '../../matching/matches.js'
import {iban, ibanLength, routing} from '../checks.js'
import {after, before} from '../scan.js'
import {wordsSign} from '../../matching/signs.js'
import {isPayee} from './payee.frames.js'
import type {Scan} from '../scan.js'
import {bankPatterns} from './bank.frames.js'

const patterns = lazily(() => bankPatterns(heads))

const ibanShape = /\b([A-Z] ?[A-Z] ?\d ?\d)((?:[ .-]?[A-Z0-9]){11,30})\b/gi
const ibanCue = /\biban\b/i
/** `is 4242 4242 ... and I want`: words, which nobody writes an account in, nor in groups of other lengths. */
const inGroups = (written: string): boolean => written === written.toUpperCase() || !written.includes(' ') || /^(?:\w{4} )+\w{1,4}$/.test(written)
const instead = 'the bank account that we have for you'

export const ibans = (scan: Scan): void => {
  const {text} = scan
  if (!scan.has.longNumber || !(scan.digits.dense(7, 46) || scan.says(heads.iban))) return
  for (const match of matchesIn(text, ibanShape)) {
    const country = (match[1] ?? '').replaceAll(' ', '').slice(0, 2).toUpperCase()
    const length = ibanLength(country)
    if (length === undefined) continue
    // The shape may have taken in the words that follow: the country says how long its numbers are.
    let end = match.index
    let value = ''
    while (value.length < length && end < match.index + match[0].length) {
      const character = text[end++] ?? ''
      if (/[A-Za-z0-9]/.test(character)) value += character.toUpperCase()
    }
    if (!scan.free(match.index, end)) continue
    if (isPayee(text, match.index, end)) {
      scan.reserve(match.index, end)
      continue
    }
    const whole = value.length === length && !/[A-Za-z0-9]/.test(text[end] ?? '') && inGroups(text.slice(match.index, end))
    if (whole && iban(value)) scan.claim('bank-account', match.index, end, {label: 'IBAN', instead})
    else if (ibanCue.test(before(text, match.index, 40)) && value.length > 12 && /\d{6}/.test(value)) scan.claim('bank-account', match.index, match.index + match[0].trimEnd().length, {label: 'IBAN', instead})
  }
}

const heads = {
  iban: cueList(() => ['iban']),
  sortCode: cueList(() => ['sort', 'sortcode', 's', 'sc']),
  branch: cueList(() => ['bsb']),
  ifsc: cueList(() => ['ifsc', 'ifs']),
  routingNumber: cueList(() => ['routing', 'aba', 'rtn', 'transit', 'institut']),
  account: cueList(() => ['bank', 'checking', 'chequing', 'saving', 'savings', 'current', 'deposit', 'giro', 'benefici', 'payee', 'building', 'nominate', 'acct', 'c', 'nuban']),
  named: cueList('routing|sort|sortcode|account|acct|checking|savings|bank'),
  foreign: cueList(() => ['clabe', 'cbu', 'bban', 'rib', 'konto', 'kontonum', 'roll', 'building'])
}

const bic = (scan: Scan): void => {
  for (const match of matchesIn(scan.text, patterns().bicCue)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (value !== value.toUpperCase() || !/your|his|her|their|rejected|wrong|invalid|gave|iban/i.test(scan.text) || isPayee(scan.text, end - value.length, end) || /\bour\b/i.test(before(scan.text, match.index + 1, 30))) continue
    if (scan.free(end - value.length, end)) scan.claim('bank-account', end - value.length, end, {label: 'bank code', instead})
  }
}

// India: a name at a bank, with no domain.
const upiHeads = cueList('upi|vpa|gpay|phonepe|bhim|paytm')
const upi = (scan: Scan): void => {
  for (const {0: found, index, groups} of matchesAt(scan.lower, scan.places(upiHeads), /(?:upi|vpa|gpay|phonepe|bhim|paytm)\b[^.!?\n@]{0,40}?(?<value>(?<![\w.-])[\w.-]{2,40}@[a-z]{2,15})(?![\w@]|\.\w)/gy)) {
    const end = index + found.length
    const start = end - (groups?.['value'] ?? '').length
    if (isPayee(scan.text, start, end) || /\bour\b/i.test(before(scan.text, index, 30))) scan.reserve(start, end)
    else if (scan.free(start, end)) scan.claim('bank-account', start, end, {label: 'UPI address', instead})
  }
}

const foreign = wordsSign(String.raw`swift|\bbic\b`)

const calling = [heads.sortCode, heads.branch, heads.ifsc, heads.routingNumber, heads.account, heads.foreign]

export const bank = (scan: Scan): void => {
  const {text} = scan
  if (scan.shows(foreign)) bic(scan)
  if (scan.says(upiHeads) && text.includes('@')) upi(scan)
  if (!scan.has.longNumber) return
  if (scan.digits.dense(7, 9) || calling.some((cues) => scan.says(cues))) for (const [pattern, label, cues] of patterns().called) {
    if (cues === undefined ? scan.digits.dense(7, 9) : scan.says(cues)) for (const match of matchesIn(text, pattern)) {
      const value = match[1] ?? ''
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.length
      const left = before(text, match.index + 1, 60)
      if (!scan.free(start, end)) continue
      const payee = isPayee(text, start, end)
      if (!payee && label === 'bank code' && /^[a-z]/.test(value)) continue
      if (!payee && label !== 'bank account number' && label !== 'sort code' && /\bour\b/i.test(left) && !/\byour\b/i.test(left)) continue
      // Who has the one has its neighbour.
      const put = (from: number, to: number, label: string): void => (payee ? scan.reserve(from, to) : scan.claim('bank-account', from, to, {label, instead}))
      put(start, end, label)
      const next = label === 'bank account number' && !payee ? null : patterns().beside.exec(text.slice(end, end + 70))
      if (!next?.[1]) continue
      const from = end + next[0].length - next[1].length
      if (scan.free(from, from + next[1].length)) put(from, from + next[1].length, 'bank account number')
    }
  }
  if (scan.digits.dense(6, 12) && scan.digits.dense(8, 9) && patterns().paired.test(text)) for (const match of matchesIn(text, patterns().pair)) {
    const [, sort = '', account = ''] = match
    const end = match.index + match[0].length
    const from = match.index + match[0].indexOf(sort, match[0].length - account.length - sort.length - 30)
    if (!scan.free(from, end) || isPayee(text, from, end)) continue
    scan.claim('bank-account', from, from + sort.length, {label: 'sort code', instead})
    scan.claim('bank-account', end - account.length, end, {label: 'bank account number', instead})
  }
  if (scan.digits.dense(6, 8) && scan.says(heads.named) && patterns().namedAs.test(text)) for (const match of matchesIn(text, patterns().named)) {
    const value = match[1] ?? ''
    if (scan.free(match.index, match.index + value.length) && !isPayee(text, match.index, match.index + value.length)) scan.claim('bank-account', match.index, match.index + value.length, {instead})
  }
  if (text.includes('-')) for (const match of matchesIn(text, /(?<![\d-])\d{2}-\d{2}-\d{2}(?![\d-])/g)) {
    const end = match.index + 8
    if (scan.free(match.index, end) && !scan.free(Math.max(0, match.index - 9), match.index) && scan.claims.some(({label}) => label === 'bank account number')) scan.claim('bank-account', match.index, end, {label: 'sort code', instead})
  }
  // A nine-digit number that passes as a routing number beside an account number, in a sentence about a bank.
  if (scan.digits.dense(9, 9)) for (const match of matchesIn(text, /(?<![\d-])(\d{9})(?![\d-])/g)) {
    if (routing(match[0]) && scan.free(match.index, match.index + 9) && /\b(?:account|acct|checking|savings)\b/i.test(after(text, match.index + 9, 30)) && !isPayee(text, match.index, match.index + 9)) scan.claim('bank-account', match.index, match.index + 9, {label: 'routing number', instead})
  }
}
