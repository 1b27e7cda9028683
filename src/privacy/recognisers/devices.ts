// Things that stand for their owner: vehicles, handsets, network addresses.
import {lazily} from '../../memo/lazily.js'
import {matchesIn} from '../../matching/matches.js'
import {isSpaced} from '../../matching/contains.js'
import {luhn, vin} from '../checks.js'
import {after, before} from '../scan.js'
import {sign, wordsSign, type Sign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'
import {devicePatterns} from './devices.frames.js'

const patterns = lazily(devicePatterns)

const deviceId = sign(/\b(?:device|udid|idfa|advertising|installation|machine|hardware)\b[^.!?\n]{0,40}\b(?<id>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b/gi)
const mac = sign(/(?<![\w:.-])[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}(?![\w:-])|(?<![\w.])[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4}(?![\w.])/gi)
const ip4 = sign(/(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/g)
const ip6 = sign(/(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}:(?![\w:])/gi)

// Great Britain since 2001; older marks, Ireland, other countries only when called a plate.
const plateShape = sign(/\b(?:[A-HJ-PR-Y][A-HJ-PR-Y](?:[0-2][1-9]|[1-7]\d|0[2-9])|[A-HJ-PR-Y]{2}[05]\d) ?[A-HJ-PR-Z]{3}\b/g)
const irishPlate = sign(/\b(?:[0-9]{2}[12]?)-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|W|WH|WX|WW)-\d{1,6}\b/g)
// India, South Africa, Nigeria, Singapore, beside a vehicle.
const elsewhere = sign(/\b(?:[A-Z]{2} ?\d{1,2} ?[A-Z]{1,2} ?\d{4}|[A-Z]{2,3} \d{3}[- ]\d{3}|[A-Z]{3} ?\d{3} ?[A-Z]{2}|S[A-Z]{2} ?\d{4} ?[A-Z]|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?)\b/g)
const plateValue = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9](?:[ -]?[A-Z0-9]){3,8}$/

const things = wordsSign('serial|s/n|device|udid|engine|chassis|frame n|microchip|\\bsn\\b')
const plates = wordsSign('plate|reg|vrm|vrn|tag')

const eachValue = (scan: Scan, pattern: RegExp | Sign, use: (value: string, start: number, end: number) => void): void => {
  for (const match of pattern instanceof RegExp ? matchesIn(scan.text, pattern) : scan.all(pattern)) {
    // mac and ip6 capture their separator, everything else its value
    const value = (match[1]?.length ?? 0) > 1 ? match[1]! : match[0]
    const end = match.index + match[0].length
    if (scan.free(end - value.length, end)) use(value, end - value.length, end)
  }
}

/** Whether four numbers with dots are the number of a program rather than of a network. */
const isVersion = (text: string, start: number, end: number): boolean =>
  patterns().softwareCue.test(before(text, start, 50)) || (!patterns().networkCue.test(before(text, start)) && patterns().software.test(text.slice(Math.max(0, start - 160), end + 60)))

const network = (scan: Scan): void => {
  const {text} = scan
  if (isSpaced(text, ':', 3, 3) || isSpaced(text, '-', 3, 3) || isSpaced(text, '.', 5, 5)) {
    eachValue(scan, mac, (value, start, end) => {
      if (/[a-f]/i.test(value) || /\bmac\b/i.test(text)) scan.claim('device', start, end, {label: 'MAC address', instead: 'your device'})
    })
  }
  if (isSpaced(text, ':', 1, 5)) {
    eachValue(scan, ip6, (value, start, end) => {
      if (/::|(?:[0-9a-f]+:){5}/i.test(value) && /\d/.test(value) && value.length > 6 && !/^(?:fe80|f[cd]|::1$)/i.test(value)) scan.claim('ip-address', start, end, {instead: 'your network'})
    })
  }
  if (isSpaced(text, '.', 2, 4)) eachValue(scan, ip4, (value, start, end) => {
    const left = before(text, start, 50)
    if (patterns().nobody.test(value) || /^\/\d/.test(text.slice(end, end + 2)) || isVersion(text, start, end) || (patterns().ownNetwork.test(left) && !/\byour\b|\b(?:came|comes|coming|originat\w+|logged in|signed in|traced) (?:from|to) $/i.test(left))) return
    scan.claim('ip-address', start, end, {instead: 'your network'})
  })
}

const positions = (scan: Scan): void => {
  if (!/\.\d{4}[^.]{1,9}\.\d{4}/.test(scan.text)) return
  eachValue(scan, patterns().position, (_, start, end) => {
    if (patterns().followed.test(before(scan.text, start, 70))) scan.claim('address', start, end, {label: 'position', instead: 'where it is'})
  })
}

/** A range of numbers is a product's, as when it is called back. */
const isRange = (text: string, start: number, end: number): boolean =>
  patterns().rangeTo.test(text.slice(end, end + 16)) || patterns().rangeFrom.test(before(text, start, 24))

export const devices = (scan: Scan): void => {
  const {text} = scan
  if (!scan.has.digit) return
  if (scan.shows(things)) {
    eachValue(scan, patterns().serialCue, (value, start, end) => {
      if (isRange(text, start, end)) scan.reserve(start, end)
      else if (/\d{3}|\d.*[A-Z]|[A-Z].*\d/.test(value) && value === value.toUpperCase()) scan.claim('device', start, end, {label: 'serial number', instead: 'your device'})
    })
  }
  if (text.includes('-')) for (const match of scan.all(deviceId)) {
    const end = match.index + match[0].length
    const start = end - (match.groups?.['id'] ?? '').length
    if (scan.free(start, end)) scan.claim('device', start, end, {label: 'device number', instead: 'your device'})
  }
  if (scan.has.longNumber) {
    if (scan.digits.dense(14, 27) && /imei|meid|esn/i.test(text)) eachValue(scan, patterns().imeiCue, (_, start, end) => scan.claim('device', start, end, {label: 'IMEI', instead: 'your handset'}))
    if (scan.digits.dense(14, 27) && /sim|iccid/i.test(text)) eachValue(scan, patterns().iccidCue, (_, start, end) => scan.claim('device', start, end, {label: 'SIM number', instead: 'your SIM'}))
    if (scan.digits.dense(15, 18)) eachValue(scan, patterns().bareImei, (value, start, end) => {
      if (luhn(value.replace(/\D/g, '')) && (/^(?:35|86)/.test(value) || /\b(?:imei|handset|phone|device|mobile|tablet|iphone|galaxy|pixel)\b/i.test(before(text, start, 60)))) scan.claim('device', start, end, {label: 'IMEI', instead: 'your handset'})
    })
    if (scan.digits.longestCode >= 17) eachValue(scan, patterns().vinShape, (value, start, end) => {
      if (vin(value.toUpperCase()) || /\b(?:vin|chassis)\b/i.test(before(text, start, 40))) scan.claim('vehicle', start, end, {label: 'VIN', instead: 'your vehicle'})
    })
    network(scan)
    positions(scan)
  }
}

export const vehicles = (scan: Scan): void => {
  const {text} = scan
  if (!scan.has.digit) return
  const plate = (_: string, start: number, end: number): void => {
    if (patterns().fleet.test(before(text, start, 50))) scan.reserve(start, end)
    else scan.claim('vehicle', start, end, {instead: 'your vehicle'})
  }
  if (scan.digits.lettered) eachValue(scan, plateShape, (value, start, end) => {
    if (!/\b(?:code|voucher|promo|coupon|discount|flight|model|part|sku|gate)\W*$/i.test(before(text, start, 30)) && !/^ (?:code|at (?:the )?checkout)/i.test(after(text, end))) plate(value, start, end)
  })
  if (scan.digits.lettered && patterns().driven.test(text)) eachValue(scan, elsewhere, (value, start, end) => {
    if (!/\b(?:part|item|model|code|sku|seat|logo|order|booking|ref|reference|flight|(?<!\b(?:car|van|bike|vehicle|truck|scooter|taxi) (?:with |has )?(?:the )?)number|batch)\W*$/i.test(before(text, start, 30))) plate(value, start, end)
  })
  if (text.includes('-')) eachValue(scan, irishPlate, plate)
  if (scan.digits.lettered && scan.shows(plates)) {
    eachValue(scan, patterns().plateBehind, plate)
    eachValue(scan, patterns().plateCue, (found, start, last) => {
      // The shape may have run on into the sentence.
      const word = found.search(/[ -][a-z\u00df-\u00ff\u0100-\u017f]/)
      const value = word < 0 ? found : found.slice(0, word)
      const end = word < 0 ? last : start + word
      if (plateValue.test(value) && !/^(?:19|20)\d\d$/.test(value)) plate(value, start, end)
    })
  }
}
