// User names: by what they are called, and those that are made as only such names are, letters and digits in one.
import {cueList, matchesAt} from '../../cues/index.js'
import {lazily} from '../../memo/lazily.js'
import {before} from '../scan.js'
import {matchesIn} from '../../matching/matches.js'
import {lowSign, sign} from '../../matching/signs.js'
import {isSaidOfSecret} from './secrets.js'
import {usernamePatterns} from './usernames.frames.js'
import type {Scan} from '../scan.js'

const called =
  /\b(?:user ?names?|user ?ids?|users?|online id|online banking id|banking id|member name|logins?(?: name| id)?|log-?in (?:name|id)|screen ?name|display name|profile(?: name)?|handle|nickname|gamer ?tag|player(?: name| id)?|psn id|xbox id|steam id|riot id|epic id|skype(?: id)?|account name|sign-?in (?:name|id)|(?:signed|logged|logging|signing|log|sign)(?: back)? (?:in|up)|alias)/giy
const patterns = lazily(usernamePatterns)
const heads = cueList(() => ['user', 'users', 'username', 'userid', 'online', 'banking', 'member', 'login', 'logins', 'log', 'logged', 'logging', 'signed', 'signing', 'screen', 'screenna', 'display', 'profile', 'handle', 'nickname', 'gamer', 'gamertag', 'player', 'psn', 'xbox', 'steam', 'riot', 'epic', 'skype', 'account', 'sign', 'signin', 'alias'])
/** A word of the sentence is no user name: one has a digit, a mark or capitals inside. */
const isMade = (value: string, byId = false): boolean =>
  (patterns().made.test(value) || (byId && /^\d{6,12}$/.test(value)) || patterns().addressed.test(value)) &&
  (/[a-z]/.test(value) || byId) &&
  !patterns().system.test(value) &&
  !patterns().product.test(value)

// Two words and a mark, or two and a number that nobody else would write: snow_bird12, fastFerryBen42.
const alone = sign(/(?<![\w@#/.:&?=-])(?:[A-Za-z]{2,20}_[A-Za-z]{2,20}_?[A-Za-z\d]{0,4}|[a-z]{4,20}_\d{1,4}|[a-z]{5,20}\d{2,4}(?='s (?:profile|account|page|wall|inventory|purchase|comment|post|stream)\b)|[a-z]{3,20}[A-Z][a-z]{2,20}\d{2,4}|[a-z]{4,20}[A-Z][A-Za-z]{3,20}\d{1,4})(?![\w@/=(]|\.[a-z]|-\w)/g)
// A mark or a digit right behind a small letter.
const joined = lowSign(/[a-z](?:_[a-z\d]|\d)/)

export const usernames = (scan: Scan): void => {
  const {text} = scan
  const put = (start: number, end: number): void => {
    if (scan.free(start, end)) scan.claim('username', start, end, {instead: 'your user name'})
  }
  for (const match of matchesAt(text, scan.places(heads), called)) {
    const from = match.index + match[0].length
    let found = patterns().next.exec(text.slice(from, from + 110))
    let at = from
    while (found) {
      const value = found.groups?.['value'] ?? ''
      const end = at + found[0].length
      const start = end - value.length
      const quoted = /["']/.test(text[start - 1] ?? '')
      // Put beside it: "(rosie)", ", rosie,", or alone on its line behind a colon.
      const beside = (text[start - 1] === '(' && text[end] === ')') || (/^(?:user ?names?|user ?ids?)$/i.test(match[0]) && ((/^'?, $/.test(found[0].slice(0, -value.length)) && text[end] === ',') || (/: ?$/.test(found[0].slice(0, -value.length)) && /^(?:\n|$)/.test(text.slice(end, end + 1)))))
      const isPlain = patterns().plain.test(value) && /^(?:user|log|sign|screen)/i.test(match[0]) && /\b(?:your(?: (?:new|old|current))?|his|her|their|you(?:'re|'ve| are| were|'d)?) $/i.test(before(text, match.index, 20)) && /^(?:'s|.*\b(?:is|was|as|to|from|:)) ["'(]?$/i.test(found[0].slice(0, -value.length)) && /^["')]?(?:[.!,;)]|$|\n| and | but | so | to )/.test(text.slice(end, end + 6)) && !patterns().ordinary.test(value) && !isSaidOfSecret(value)
      const isName = isPlain || isMade(value, /id$/i.test(match[0])) || (quoted && !/ /.test(value)) || (beside && /^[a-z][a-z\d]{5,}$/.test(value) && /^user/i.test(match[0]) && !patterns().ordinary.test(value))
      if (!isName || text[end] === '@' || /^[/:]\w/.test(text.slice(end, end + 2))) break
      put(start, end)
      // "amy.r and amy.rees", "from tomcat9 to tomcat_99"
      const other = /^(?:["')]? (?:and|to|or) ["'(]?)(?<value>[A-Za-z\d][\w.-]{2,40}\w)/.exec(text.slice(end, end + 60))
      at = end
      found = other
    }
  }
  for (const {1: value = '', index} of scan.has.at ? matchesIn(text, patterns().handled) : []) put(index, index + value.length + 1)
  if (scan.shows(joined)) for (const {0: found, index} of scan.all(alone)) {
    const end = index + found.length
    if (isMade(found) && !text.startsWith(' or ', end) && (/_\d/.test(found) ? patterns().spoken : patterns().led).test(before(text, index, 50)) && !patterns().technical.test(before(text, index, 40)) && !/[A-Z]{2}/.test(found)) put(index, end)
  }
}
