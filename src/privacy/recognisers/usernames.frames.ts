// What is said around a user name, and what only looks like one.

export const usernamePatterns = () => {
  const value = String.raw`(?<value>(?!and\b|or\b|is\b|for\b|you\b|the\b|in\b|from\b|with\b|to\b|at\b)[A-Za-z\d][\w.-]{2,40}[\w])`
  return {
    next: new RegExp(String.raw`^(?:'s)?(?:,? (?:is|was|are|has|been|as|of|to|from|with|on file|on|we|you|have|hold|see|gave|registered|use|used|chose|now|changed|set|reads?|shows?|show|still|currently|under|by|us|called|named|here|that|it's|your|the|account|using)){0,7}[ :="'(,]{1,4}${value}`),
    made: /[A-Za-z].*[\d_]|[\d_].*[A-Za-z]|[a-z][A-Z]|[A-Za-z]{2}\.[A-Za-z]|^[a-z]\.[a-z]{3}/,
    addressed: /^(?:mrs?|miss|the|dr)-[a-z]{3,}$/,
    system: /2fa|mfa|oauth|saml|^\d+k\b|\.(?:com|co|org|net|io|uk|app|gov|in|au|ca|ie)$/i,
    product: /^(?:\d+(?:st|nd|rd|th|am|pm|gb|mb|k)|\d+[-/.]\d+.*|[a-z]+\.(?:com|co|org|net|io|uk|app|gov)\b.*|(?:demo|test|guest|sample|example)\d*|(?:iphone|ipad|ios|android|windows|macos|office|mp|ps|wifi|facebook|paypal|youtube|whatsapp|linkedin|icloud|onedrive|tiktok|github)\w*|2fa|mfa|i[A-Z]\w+|e[A-Z]\w+|my[A-Z]\w+)$/i,
    /** Nothing but small letters. */
    plain: /^[a-z]{6,20}$/,
    /** What is said of one. */
    ordinary: /^(?:e?mail|mobile|number|optional|required|online|password|address|please|usually|found|shown|printed|always|normally|unless|however|though|because|instead|also|whatever|probably|perfect|valid|unused|longer|shorter|similar|linked|anybody|nobody|rubbish|brilliant|separate|tied|unlinked|device|browser|admin\w*|visitor|member|customer|manager|yourself|normal|before|usual)$|(?:ed|able|ible|ing|ly)$/,
    led: /\b(?:for|on|to|with|as|from|account|user|player|member|of|is|it's|are|you're|by|under|name|profile|in|and|hi|hey|hello|that|belongs?|restored|merged|banned|unbanned|suspended|unsuspended|unlocked|renamed|linked|removed|reported|blocked|muted|seller|buyer|gamer|streamer|host|poster|bidder) ["'(]?$/i,
    /** Said to be one, some words before. */
    spoken: /\b(?:your|his|her|their) (?:[a-z]+ ){0,2}(?:handle|user ?name|gamer ?tag|profile|account|screen name|alias)\b[^.!?]*$/i,
    /** A program's own words. */
    technical: /\b(?:variable|parameter|field|column|function|setting|flag|file|folder|api|endpoint|header|tag|event|option|key|value|property|class|query|utm|config|code|script|select|set|type|command|log|wi-?fi|network|ssid|hotspot)\b/i,
    /** "@ivy_thorn is the handle that got the strike": spoken of, not to. */
    handled: /(?<![\w@./])@([A-Za-z][\w.]{2,30}\w) (?:is|was|isn't|wasn't) (?:the|that|your|his|her|their) (?:\w+ ){0,2}(?:handle|account|profile|user ?name|gamer ?tag|log-?in|screen name|alias)\b(?! (?:to|where|for|of|we|run)\b)/g
  }
}
