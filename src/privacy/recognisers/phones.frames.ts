// What telephone numbers look like, and what is said around them. Few drafts have one.

export const phonePatterns = () => ({
  /** Digits with the separators that people put between them, in one go, so that hostile input takes linear time. */
  shape: /(?<![A-Za-z\u00c0-\u024f\d.,/_#=-]|[£$€₹]|[£$€₹] )(?:\+ ?|\()?\(?\d(?:(?:[ .\-–/]{0,2}|\)(?: ?- ?| )?| ?\()\d){6,15}(?![A-Za-z\u00c0-\u024f\d%_]|[.,:/-]\d|-[A-Za-z\u00c0-\u024f]{2})/g,
  /** UK: "(0115) 496 0214". */
  bracketed: /^\(0\d{2,5}\)[ -]{0,3}\d{3,8}(?:[ -]\d{3,4})?$/,
  dated: /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}[/.-]\d{1,2}[/.-]\d{1,2}|(?:19|20)\d{2} ?- ?(?:19|20)\d{2}|\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}|(?:\d{1,3}[.,] ?){2,}\d{1,3})$/,
  cue: /\b(?:phones?|telephone|tel|mobile|cell|landline|call(?:s|ed|ing)?|call-?back|r[iau]ng|text(?:s|ed|ing)?|sms|whats ?app|dial(?:led|ed)?|number|voicemail|fax|contact|reach(?:ed)?|bell|line|ext)\b/i,
  otherCue: /\b(?:alert|notice|recall|courier's|carrier's|petition|bulletin|order|orders|customer|client|member|membership|subscriber|loyalty|rewards?|employee|student|patient|reservation|prescription|rx|passport|licen[cs]e|nhs|ssn|sin|tfn|medicare|insurance|ref(?:erence)?|account|acct|policy|claim|ticket|case|invoice|tracking|parcel|consignment|booking|confirmation|transaction|receipt|meter|serial|model|part|sku|isbn|item|article|barcode|upc|ean|asin|patent|company|charity|vat|ein|abn|acn|npi|uen|duns|(?<!your |the )registered (?=number|no)|registration|licen[cs]e|frn|id|imei|card|sort code|iban|points|version|build|code|asset|product|catalogue|lot|batch|ack|utr|rrn|upi|transaction id|flight|train|error|kb|article|form)(?: ?(?:number|numbers|no\.?|id|code|ref|reference|#|is|was|are|to|from|for (?:it|this)|:))*\W*$/i,
  /** "Text the code to" ends in no name of a number, "the mobile on your account is" in no account's. */
  sentTo: /\b(?:mobile|phone|landline|cell)(?: number)? (?:on|for|against) (?:your|the|his|her) account\b[^.!?]{0,12}$|\b(?:text(?:ed|ing)?|sms|send|sent|sending)\b[^.!?]{0,30} to $/i,
  units: /^ ?(?:mm|cm|km|kg|g|ml|l|gb|mb|tb|mbps|kb|mah|hz|khz|mhz|ghz|px|dpi|sq|ft|mi|miles|points|pts|people|users|customers|years?|days?|hours?|hrs|mins?|minutes|seconds|%|percent|gbp|usd|eur|inr|dollars|pounds|euros|rupees|am|pm|items?|pcs|units?)\b/i,
  /** Free to call, shared cost, special rate: nobody's own. US, UK, IE, AU, NZ, IN, international. */
  helpline: /^(?:\+?1?(?:8(?:00|33|44|55|66|77|88)|900)\d{7}|0(?:800|808|500)\d{6,7}|(?:\+44|0)(?:3\d{9}|84[345]\d{7}|87[0123]\d{7})|(?:\+44|0044)?0?80[08]\d{6,7}|1(?:800|850|890|818|300|860)\d{6,7}|13\d{4}|0508\d{6}|0800\d{5,7}|(?:\+91)?1(?:800|860)\d{6,8}|\+800\d{8})$/,
  mobile: /^(?:(?:\+?44|0044)(?:0)?7\d{9}|07\d{9}|(?:\+?353|00353)(?:0)?8\d{8}|08[35679]\d{7}|(?:\+?61|0061)(?:0)?4\d{8}|04\d{8}|(?:\+?64)(?:0)?2\d{7,9}|02[0-9]\d{6,8}|(?:\+?91|0091|0)?[6-9]\d{9}|(?:\+?65)[89]\d{7}|[89]\d{7}|(?:\+?49|0049|0)1[567]\d{8,9}|(?:\+?33|0033|0)[67]\d{8}|(?:\+?34)?[67]\d{8}|(?:\+?31|0)6\d{8}|(?:\+?39)?3\d{8,9}|\+48\d{9})$/,
  /** One person carries it, whatever the country around: UK, IE, AU, IN, DE, FR, ES, NL. */
  carried: /^(?:(?:(?:\+|00)44)?0?7\d{9}|(?:(?:\+|00)353|0)8[35679]\d{7}|(?:(?:\+|00)61|0)4\d{8}|(?:\+|00)91[6-9]\d{9}|(?:\+|00)(?:491[567]\d{8,9}|33[67]\d{8}|34[67]\d{8}|316\d{8}))$/,
  national: /^1?[2-9]\d{2}[2-9]\d{6}$|^0[1-9]\d{7,9}$|^00[1-9]\d{8,13}$|^[2-9]\d{6}$|^[689]\d{7}$|^1?[2-9]\d{9}$|^[1-9]\d{8,9}$/,
  /** As people write numbers to call. */
  grouped: /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$|^1?[ .-]?\(\d{3}\)|^0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}$|^(?:\d-){9,10}\d$|^0\d{9,10}$/,
  /** `Ines, Bar Manager - `, behind what is no question: how a reply is signed. */
  signed: /(?:^|[.!)]\s+)(?:\W{1,3}|(?:(?:[Kk]ind |[Bb]est |[Ww]arm )?(?:[Rr]egards|[Ww]ishes)|[Tt]hanks|[Cc]heers|[Ss]incerely|[Yy]ours),? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}(?:[,.] [A-Z\d][\w'-]*(?: (?:of |the |and |& )?[A-Z][\w'-]*){0,3}){0,2}(?:[,.]| ?[-–—|])? ?\(?$/,
  mailbox: /\S@\S+?[.,;]?(?: (?:and|or|then|ring|call|phone|text|mobile|tel|on)){0,3}[ :]*$/i,
  toMailbox: /^,?(?: (?:and|or|then|e-?mail|mail|write to|at|on)){0,3}[ :]*/i
})
