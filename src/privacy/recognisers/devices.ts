// Things that stand for their owner: vehicles, handsets, network addresses.
import {matchesIn} from '../../matching/matches.js'
import {isSpaced} from '../../matching/contains.js'
import {luhn, vin} from '../checks.js'
import {after, before} from '../scan.js'
import {sign, wordsSign, type Sign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'

const GAP = String.raw`(?:'s)?(?: ?(?:number|numbers|no\b\.?|num\.?|#|code|id|plate|address)){0,6}(?:,? (?:is|was|of|as|for|reads?|reading|shows?|ends?|that|which|you|we|gave|sent|us|on|the|your|his|her|their|file|has|have|it's|that's|down|now|registered|listed|car|van)){0,12}[ :#=,"'([-]{0,4}`
const imeiCue = new RegExp(String.raw`\b(?:imei|meid|esn)(?:[ /]?[12])?${GAP}(\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d{1,2}|\d(?:[ -]?\d){13,15})(?!\d)`, 'gi')
const iccidCue = new RegExp(String.raw`\b(?:iccid|sim(?: card)?(?: serial)?)${GAP}(89\d(?:[ -]?\d){15,19})(?!\d)`, 'gi')
const serialCue = new RegExp(String.raw`\b(?:(?:serial|s/n|device|udid)(?: (?:number|no\.?|id|#))|serial|s/n)${GAP}((?=[A-Z0-9 -]*\d)[A-Z0-9](?:[A-Z0-9-]{5,24}|[A-Z0-9-]{1,12}(?: (?=[A-Z]?\d)[A-Z0-9]{2,12}){1,3}))\b`, 'gi')
const deviceId = sign(/\b(?:device|udid|idfa|advertising|installation|machine|hardware)\b[^.!?\n]{0,40}\b(?<id>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b/gi)
const bareImei = /(?<![\d-])(?:0[1-9]|[1-9]\d)[ -]?\d{6}[ -]?\d{6}[ -]?\d(?![\d-])/g
const vinShape = /\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}\b/gi
const mac = sign(/(?<![\w:.-])[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}(?![\w:-])|(?<![\w.])[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4}(?![\w.])/gi)
const ip4 = sign(/(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/g)
const ip6 = sign(/(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}:(?![\w:])/gi)
// Where something is on the map: somebody's, when a thing or a person is followed there.
const position = /(?<![\w.,-])-?\d{1,2}\.\d{4,8}(?:° ?[NS])?,? ?-?\d{1,3}\.\d{4,8}(?!\d|\.\d)/g
const followed = /\b(?:last seen|pinged|tracker|tracked|gps|location (?:is|was|of|as|shows?)|you (?:left|parked|are|were)|your|his|her|their|driver|rider|courier|dropped)\b/i
const softwareCue = /\b(?:version|firmware|build|release|update|updating|updated|patch|software|v|driver|ios|android|section|clause|chapter|app|os)\W{0,2}(?:to |is |from )?(?:version )?v?$/i
const software = /\b(?:version|update|updating|build|builds|roll|firmware|release|patch|beta|v\d+\.\d)\b/i
const networkCue = /\b(?:ip|ips|log(?:ged)?[ -]?ins?|sign(?:ed)?[ -]?in|address|session|traced?|network|connect(?:ed|ion|ing)?|access(?:ed)?|attempts?|requests?|came|purchase|hacked|location)\b/i
// Home routers, loopback and well-known name servers tell nothing about a person.
const nobody = /^(?:0\.|10\.|127\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|22[4-9]\.|23\d\.|255\.|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.[123]$|9\.9\.9\.9$|208\.67\.22[02]\.22[02]$|94\.140\.1[45]\.1[45]$|4\.2\.2\.[1-6]$|\d\.\d\.\d\.\d$)/
const ownNetwork = /\b(?:allow(?:list)?|permit|unblock|ping|webhooks?|hosts?|servers|dns|server|gateway|router|subnet|mask|type|enter|browser|proxy|whitelist|record|our)\b(?:[^.]|\.\d){0,40}$/i

// Great Britain since 2001; older marks, Ireland, other countries only when called a plate.
const plateShape = sign(/\b(?:[A-HJ-PR-Y][A-HJ-PR-Y](?:[0-2][1-9]|[1-7]\d|0[2-9])|[A-HJ-PR-Y]{2}[05]\d) ?[A-HJ-PR-Z]{3}\b/g)
const irishPlate = sign(/\b(?:[0-9]{2}[12]?)-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|W|WH|WX|WW)-\d{1,6}\b/g)
const plateCue = new RegExp(
  String.raw`\b(?:(?:licen[cs]e|number|vehicle|car|reg(?:istration)?|vrm|vrn|rego|index)(?: |-)?(?:plate|number|no\.?|mark|registration|reg|tag)|plates?\b|rego|reg\b|vrm|vrn|registration(?! (?:form|page|link|fee|process|date|is open|opens?|closes?)))${GAP}((?=[A-Z0-9 -]*\d)[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,3})\b`,
  'gi'
)
// India, South Africa, Nigeria, Singapore, beside a vehicle.
const elsewhere = sign(/\b(?:[A-Z]{2} ?\d{1,2} ?[A-Z]{1,2} ?\d{4}|[A-Z]{2,3} \d{3}[- ]\d{3}|[A-Z]{3} ?\d{3} ?[A-Z]{2}|S[A-Z]{2} ?\d{4} ?[A-Z])\b/g)
const driven = /\b(?:vehicle|car|van|bike|bakkie|truck|scooter|tolls?|tow(?:ed|ing)?|fastag|tracker|parking|parked|rider|driver|charge|valet|taxi|cab|ramp|(?:in|out|over) (?:for|by) the m\.?o\.?t|polo|golf|corolla|hilux|fiesta|focus|corsa|civic|yaris|swift|ford|toyota|vw|bmw|audi|honda|tesla|jeep)\b/i
// The company's own, and what carries everybody.
const fleet = /\b(?:(?:mini)?bus(?:es)?|coach|tram|locomotive|our (?!customer)(?:\w+ ){0,2}(?:van|lorry|truck|car|vehicle|rider)s?)(?: (?:with|has|have|reg|registration|number|no|plates?|rego)){0,3}\W{0,4}$/i
const plateValue = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9](?:[ -]?[A-Z0-9]){3,8}$/

const things = wordsSign('serial|s/n|device|udid')
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
  softwareCue.test(before(text, start, 50)) || (!networkCue.test(before(text, start)) && software.test(text.slice(Math.max(0, start - 160), end + 60)))

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
    if (nobody.test(value) || /^\/\d/.test(text.slice(end, end + 2)) || isVersion(text, start, end) || (ownNetwork.test(left) && !/\byour\b|\b(?:came|comes|coming|originat\w+|logged in|signed in|traced) (?:from|to) $/i.test(left))) return
    scan.claim('ip-address', start, end, {instead: 'your network'})
  })
}

const positions = (scan: Scan): void => {
  if (!/\.\d{4}[^.]{1,9}\.\d{4}/.test(scan.text)) return
  eachValue(scan, position, (_, start, end) => {
    if (followed.test(before(scan.text, start, 70))) scan.claim('address', start, end, {label: 'position', instead: 'where it is'})
  })
}

/** A range of numbers is a product's, as when it is called back. */
const isRange = (text: string, start: number, end: number): boolean =>
  /^ ?(?:to|through|thru|until|up to|-|and (?:above|below|later|earlier|up|[A-Z\d]{5})|onwards?|or (?:above|below|later|earlier|higher|lower|older|newer))\b/i.test(text.slice(end, end + 16)) || /\b(?:between|from|starting(?: with)?|beginning(?: with)?|begins?(?: with)?|starts?(?: with)?|before|after|below|above|up to|through|to)\W*$/i.test(before(text, start, 24))

export const devices = (scan: Scan): void => {
  const {text} = scan
  if (!scan.has.digit) return
  if (scan.shows(things)) {
    eachValue(scan, serialCue, (value, start, end) => {
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
    if (scan.digits.dense(14, 27) && /imei|meid|esn/i.test(text)) eachValue(scan, imeiCue, (_, start, end) => scan.claim('device', start, end, {label: 'IMEI', instead: 'your handset'}))
    if (scan.digits.dense(14, 27) && /sim|iccid/i.test(text)) eachValue(scan, iccidCue, (_, start, end) => scan.claim('device', start, end, {label: 'SIM number', instead: 'your SIM'}))
    if (scan.digits.dense(15, 18)) eachValue(scan, bareImei, (value, start, end) => {
      if (luhn(value.replace(/\D/g, '')) && /\b(?:imei|handset|phone|device|mobile|tablet|iphone|galaxy|pixel)\b/i.test(before(text, start, 60))) scan.claim('device', start, end, {label: 'IMEI', instead: 'your handset'})
    })
    if (scan.digits.longestCode >= 17) eachValue(scan, vinShape, (value, start, end) => {
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
    if (fleet.test(before(text, start, 50))) scan.reserve(start, end)
    else scan.claim('vehicle', start, end, {instead: 'your vehicle'})
  }
  if (scan.digits.lettered) eachValue(scan, plateShape, (value, start, end) => {
    if (!/\b(?:code|voucher|promo|coupon|discount|flight|model|part|sku|gate)\W*$/i.test(before(text, start, 30)) && !/^ (?:code|at (?:the )?checkout)/i.test(after(text, end))) plate(value, start, end)
  })
  if (scan.digits.lettered && driven.test(text)) eachValue(scan, elsewhere, (value, start, end) => {
    if (!/\b(?:part|item|model|code|sku|seat|logo|order|booking|ref|reference|flight|number|batch)\W*$/i.test(before(text, start, 30))) plate(value, start, end)
  })
  if (text.includes('-')) eachValue(scan, irishPlate, plate)
  if (scan.digits.lettered && scan.shows(plates)) {
    eachValue(scan, plateCue, (found, start, last) => {
      // The shape may have run on into the sentence.
      const word = found.search(/[ -][a-z\u00df-\u00ff\u0100-\u017f]/)
      const value = word < 0 ? found : found.slice(0, word)
      const end = word < 0 ? last : start + word
      if (plateValue.test(value) && !/^(?:19|20)\d\d$/.test(value)) plate(value, start, end)
    })
  }
}
