// What in a link opens something, or tells of somebody, and whose pages open to all.

export const linkPatterns = () => ({
  secretParameter: /[?&#;](?:[\w.-]*(?:token|signature|secret|passw(?:or)?d|session|api[_-]?key|jwt|otp|auth)[\w.-]*|sig|key|sid|hash|reset|magic|code|invite|nonce|ticket|pin|x-amz-(?:signature|credential|security-token))=([^&#\s]{6,})/i,
  personalParameter: /[?&#;](?:e-?mail|mobile|phone|account(?:_?(?:id|no|number))?|customer(?:_?(?:id|no))?|postcode|zip|dob|ssn|card|surname|last_?name)=[^&#\s]{3,}/i,
  opening: /\/(?:s|t|p|pay|payment|verify|verification|confirm|confirmation|reset|reset-password|password|magic|magic-link|login|signin|sign-in|auth|activate|invite|secure|session|sso|share|d|document|documents|sign|e-sign|invoice|quote|checkout|portal|upload|unlock|onboard|link|claim|token)\/([\w.~=-]{12,})/i,
  /** A number of theirs in the path or the query: the page that it opens shows it to whoever asks. */
  numbered: /(?:[/?&#](?<noun>order|invoice|booking|reservation|track|tracking|trace|parcel|parcels|shipment|consignment|case|ticket|claim|policy)(?:s|[_-]?(?:id|no|num|number|ref|reference|details?|status))?[/=])(?<value>#?(?=[\w-]*\d{3})[A-Z0-9][A-Z0-9-]{4,40})(?![\w-])/i,
  openHosts: /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com\/(?:forms|maps)|goo\.gl|forms\.gle|youtu\.be|youtube\.com|facebook\.com|fb\.(?:me|com)|instagram\.com|twitter\.com|x\.com|t\.co|bit\.ly|tinyurl\.com|linkedin\.com|tiktok\.com|apple\.com|amzn\.to|surveymonkey\.\w+|typeform\.com|wikipedia\.org|support\.[\w-]+\.com)\b/i
})
