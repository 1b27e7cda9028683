// What numbers of things look like, and what is said of those that are the company's, everybody's or a program's.

const GAP = String.raw`(?:'s)?(?: ?(?:number|numbers|no\b\.?|num\.?|#|code|id|plate|address)){0,6}(?:,? (?:is|was|of|as|for|reads?|reading|shows?|ends?|that|which|you|we|gave|sent|us|on|the|your|his|her|their|file|has|have|it's|that's|down|now|registered|listed|car|van)){0,12}[ :#=,"'([-]{0,4}`

export const devicePatterns = () => ({
  imeiCue: new RegExp(String.raw`\b(?:imei|meid|esn)(?:[ /]?[12])?${GAP}(\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d{1,2}|\d(?:[ -]?\d){13,15})(?!\d)`, 'gi'),
  iccidCue: new RegExp(String.raw`\b(?:iccid|sim(?: card)?(?: serial)?)${GAP}(89\d(?:[ -]?\d){15,19})(?!\d)`, 'gi'),
  serialCue: new RegExp(String.raw`\b(?:(?:serial|s/n|device|udid|engine|chassis|frame)(?: (?:number|no\.?|id|#))|serial|s/n|sn(?=[ :#])|microchip)${GAP}((?=[A-Z0-9 -]*\d)[A-Z0-9](?:[A-Z0-9-]{5,24}|[A-Z0-9-]{1,12}(?: (?=[A-Z]?\d)[A-Z0-9]{2,12}){1,3}))\b`, 'gi'),
  bareImei: /(?<![\d-])(?:0[1-9]|[1-9]\d)[ -]?\d{6}[ -]?\d{6}[ -]?\d(?![\d-])/g,
  vinShape: /\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}\b/gi,
  /** Where something is on the map: somebody's, when a thing or a person is followed there. */
  position: /(?<![\w.,-])-?\d{1,2}\.\d{4,8}(?:° ?[NS])?,? ?-?\d{1,3}\.\d{4,8}(?!\d|\.\d)/g,
  followed: /\b(?:last seen|pinged|tracker|tracked|gps|location (?:is|was|of|as|shows?)|you (?:left|parked|are|were)|your|his|her|their|driver|rider|courier|dropped)\b/i,
  softwareCue: /\b(?:version|firmware|build|release|update|updating|updated|patch|software|v|driver|ios|android|section|clause|chapter|app|os)\W{0,2}(?:to |is |from )?(?:version )?v?$/i,
  software: /\b(?:version|update|updating|build|builds|roll|firmware|release|patch|beta|v\d+\.\d)\b/i,
  networkCue: /\b(?:ip|ips|log(?:ged)?[ -]?ins?|sign(?:ed)?[ -]?in|address|session|traced?|network|connect(?:ed|ion|ing)?|access(?:ed)?|attempts?|requests?|came|purchase|hacked|location)\b/i,
  /** Home routers, loopback and well-known name servers tell nothing about a person. */
  nobody: /^(?:0\.|10\.|127\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|22[4-9]\.|23\d\.|255\.|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.[123]$|9\.9\.9\.9$|208\.67\.22[02]\.22[02]$|94\.140\.1[45]\.1[45]$|4\.2\.2\.[1-6]$|\d\.\d\.\d\.\d$)/,
  ownNetwork: /\b(?:allow(?:list)?|permit|unblock|ping|webhooks?|hosts?|servers|dns|server|gateway|router|subnet|mask|type|enter|browser|proxy|whitelist|record|our)\b(?:[^.]|\.\d){0,40}$/i,
  plateCue: new RegExp(String.raw`\b(?:(?:licen[cs]e|number|vehicle|car|reg(?:istration)?|vrm|vrn|rego|index)(?: |-)?(?:plate|number|no\.?|mark|registration|reg|tag)|plates?\b|rego|reg\b|vrm|vrn|registration(?! (?:form|page|link|fee|process|date|is open|opens?|closes?)))${GAP}((?=[A-Z0-9 -]*\d)[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,3})\b`,'gi'),
  driven: /\b(?:vehicle|car|van|bike|bakkie|truck|scooter|tolls?|tow(?:ed|ing)?|fastag|tracker|parking|parked|rider|driver|charge|valet|taxi|cab|ramp|(?:in|out|over) (?:for|by) the m\.?o\.?t|polo|golf|corolla|hilux|fiesta|focus|corsa|civic|yaris|swift|ford|toyota|vw|bmw|audi|honda|tesla|jeep)\b/i,
  /** "XY 482 KL as your plate" */
  plateBehind: /\b([A-Z]{1,3}[ -]?\d{1,4}(?:[ -]?[A-Z]{1,3})?)(?= (?:as|is|was) (?:your|his|her|the) (?:number ?)?(?:plate|registration|reg)\b)/g,
  /** The company's own, and what carries everybody. */
  fleet: /\b(?:(?:mini)?bus(?:es)?|coach|tram|locomotive|our (?!customer)(?:\w+ ){0,2}(?:van|lorry|truck|car|vehicle|rider)s?)(?: (?:with|has|have|reg|registration|number|no|plates?|rego)){0,3}\W{0,4}$/i,
  /** A range goes on, or begins. */
  rangeTo: /^ ?(?:to|through|thru|until|up to|-|and (?:above|below|later|earlier|up|[A-Z\d]{5})|onwards?|or (?:above|below|later|earlier|higher|lower|older|newer))\b/i,
  rangeFrom: /\b(?:between|from|starting(?: with)?|beginning(?: with)?|begins?(?: with)?|starts?(?: with)?|before|after|below|above|up to|through|to)\W*$/i
})
