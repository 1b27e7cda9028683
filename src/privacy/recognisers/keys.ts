// Access keys: prefixes and shapes that their issuers publish.
import {matchesIn} from '../../matching/matches.js'
import {sign, wordsSign, writtenSign} from '../../matching/signs.js'
import type {Scan} from '../scan.js'

const shapes = [
  /\bgh[pousr]_[A-Za-z0-9]{20,}\b/g, // GitHub
  /\bgithub_pat_\w{22,}\b/g,
  /\bglpat-[\w-]{20,}/g, // GitLab
  /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g, // AWS
  /\bAIza[\w-]{35}/g, // Google
  /\bya29\.[\w-]{20,}/g,
  /\b(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,}\b/g, // Stripe
  /\bwhsec_[A-Za-z0-9]{16,}\b/g,
  /\bsk-(?:proj-|ant-|live-)?[\w-]{20,}/g, // OpenAI, Anthropic
  /\bxox[abeoprs]-[\w-]{10,}/g, // Slack
  /\bxapp-[\w-]{10,}/g,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/g, // SendGrid
  /\b(?:SK|AC)[0-9a-f]{32}\b/g, // Twilio
  /\bkey-[0-9a-f]{32}\b/g, // Mailgun
  /\bnpm_[A-Za-z0-9]{30,}\b/g,
  /\bpypi-[\w-]{30,}/g,
  /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{20,}\b/g, // Shopify
  /\bsq0(?:atp|csp)-[\w-]{20,}/g, // Square
  /\bEAA[A-Za-z0-9]{30,}\b/g, // Facebook
  /\bdop_v1_[0-9a-f]{40,}\b/g, // DigitalOcean
  /\bhf_[A-Za-z]{30,}\b/g, // Hugging Face
  /\b\d{8,10}:AA[\w-]{32,}/g, // Telegram
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g, // JSON Web Token
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]{0,4000}?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g
]
const prefix = writtenSign('ghp_|gho_|ghu_|ghs_|ghr_|github_pat_|glpat-|AKIA|ASIA|AROA|AIDA|AIza|ya29.|_live_|_test_|whsec_|sk-|xox|xapp-|SG.|key-|npm_|pypi-|shp|sq0|EAA|dop_v1_|hf_|:AA|eyJ|PRIVATE KEY')
/** The prefixes of one issuer are too short to look for. */
const longest = 34
const named = wordsSign('key|token|secret|bearer')
const cue = sign(/\b(?:(?:api|access|secret|private|licen[cs]e|product|activation|client|encryption|auth(?:entication)?|bearer|security|webhook|signing)[ -]?(?:key|token|secret)s?|bearer|token|secret)(?: \w+){0,2}?(?: is| was|:|=|,| to)*[ :="'`(]+([A-Za-z0-9][\w.~+/=-]{11,}[\w=])/gi)
const looksRandom = (value: string): boolean => /\d/.test(value) && /[A-Za-z]/.test(value) && !/[a-z]{8,}/.test(value) && !/^https?:|\.(?:com|co|org|net|io)\b/.test(value)

export const keys = (scan: Scan): void => {
  const {text} = scan
  if (scan.shows(prefix) || scan.digits.longestCode >= longest) {
    for (const shape of shapes) {
      for (const match of matchesIn(text, shape)) {
        if (scan.free(match.index, match.index + match[0].length)) scan.claim('api-key', match.index, match.index + match[0].length)
      }
    }
  }
  if (!scan.has.digit || !scan.shows(named)) return
  for (const match of scan.all(cue)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    const start = end - value.length
    if (looksRandom(value) && scan.free(start, end)) scan.claim('api-key', start, end)
  }
}
