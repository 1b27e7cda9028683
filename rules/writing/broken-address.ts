import {defineRule, type Hit} from '../../src/rule.js'
import {lowSign, signsIn, soughtSign, wordsSign} from '../../src/matching/signs.js'
import {isPartOfWord} from '../../src/matching/words.js'

/** Each with how it is put right; `$1` and `$2` are the parts. */
const broken: readonly (readonly [RegExp, string])[] = [
  [/\bhttps?:(?=https?:\/\/)/gi, ''],
  [/\bhttps?:\/\/(?=https?:)/gi, ''],
  [/\b(https?):\/(?!\/)(?=\w)/gi, '$1://'],
  [/\b(https?)\/\/(?=\w+\.)/gi, '$1://'],
  [/\b(https?):\s+\/\//gi, '$1://'],
  [/\bh?ttps?;\/\/(?=\w)/gi, 'https://'],
  [/\bhttps?:\\\\/gi, 'https://'],
  [/(?<!\w)(?:htt?pps|h?tps|hhttps?|htttps?|htps|htp|httsp|hhtps?|htpps?|http[sz]s|ttps?):\/\/(?=\w)/gi, 'https://'],
  [/(?<![\w@./])(?:www\.|ww|wwww+)\.(?=\w[\w-]+\.\w)/gi, 'www.'],
  [/(?<![\w.@])([A-Za-z][\w.+-]{1,40})@@(?=\w)/g, '$1@'],
  [/(?<=[\w-][@.][A-Za-z][\w-]{0,40})\.(?:con|cmo|ocm|comm)(?![\w.-])/g, '.com'],
  [/(?<![\w@.])(www)[\s,]+(?=\w[\w-]+\.(?:com|co|org|net)\b)/gi, '$1.'],
  [/(?<![\w.@])([A-Za-z][\w.+-]{1,40}) +@([A-Za-z][\w-]{0,40}\.(?:com|co|org|net|in|uk|club|io|app|money|bank|example)(?:\.\w{2,3})?)\b/g, '$1@$2'],
  [/(?<![\w.@])([A-Za-z][\w.+-]{1,40})@ +([A-Za-z][\w-]{0,40}\.(?:com|co|org|net|in|uk|club|io|app|money|bank|example)(?:\.\w{2,3})?)\b/g, '$1@$2'],
  [/(?<![\w.@])([A-Za-z][\w.+-]{1,40}@[A-Za-z][\w-]{0,40}),(com|co\.uk|org|net)\b/g, '$1.$2'],
  [/(?<![\w@.])(www\.[A-Za-z][\w-]{0,40}),(com|co\.uk|org|net)\b/gi, '$1.$2'],
  [/(?<!\w)(https?:\/\/[A-Za-z][\w-]{0,40}(?:\.[\w-]{1,40}){0,3}) +\.(com|co\.uk|org|net)\b/gi, '$1.$2']
]

/** Whether a word that begins a scheme, or a scheme's end, is no whole scheme or has another behind it. */
const oddScheme = soughtSign((text) => {
  let whole = 0
  for (let at = text.indexOf('http'); at >= 0; at = text.indexOf('http', at + 4)) {
    const end = text.startsWith('s://', at + 4) ? at + 8 : text.startsWith('://', at + 4) ? at + 7 : -1
    if (end < 0 || (at > 0 && isPartOfWord(text.charCodeAt(at - 1))) || text.startsWith('http', end)) return at
    whole++
  }
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) if (--whole < 0) return at
  return -1
})
/** What else tells nearly every text from one with a broken address. */
const oddWord = wordsSign(';//|:\\\\|\\bww.|www..|\\bwwww|@@|.con\\b|.cmo\\b|.ocm\\b|.comm\\b|www |www,|www\n|www\r|www\t|www\u00a0|,com\\b|,co\\b|,org\\b|,net\\b| .com\\b| .co\\b| .org\\b| .net\\b')
const oddAt = lowSign(/\w @[\w-]+\.[a-z]|\w@ /)
const isSuspect = (text: string): boolean => {
  const signs = signsIn(text)
  return signs.has(oddScheme) || signs.has(oddWord) || (text.includes('@') && signs.has(oddAt))
}

/** Apart, as nearly no reply has any: what is not called need not be loaded. */
function* brokenIn(value: string): Generator<Hit> {
  for (const [pattern, fix] of broken) {
    for (const match of value.matchAll(pattern)) {
      // A handle after a verb or a name: `follow @shop.com`.
      if (fix === '$1@$2' && /^(?:thanks|thank|hi|hello|hey|follow|dm|tweet|at|to|and|or|with|from|contact|message|by|via|see|visit|our|the|for|on|team)$/i.test(match[1] ?? '')) continue
      if (/^https?:\/\/$/i.test(match[0]) && /[=?&/]/.test(value.charAt(match.index - 1))) continue
      const fixed = fix.replace('$1', match[1] ?? '').replace('$2', match[2] ?? '')
      yield {start: match.index, end: match.index + match[0].length, suggestions: fixed === '' ? [] : [fixed]}
    }
  }
}

export default defineRule({
  title: 'Broken link or address',
  severity: {public: 'error', private: 'warning'},
  message: 'This address leads nowhere. Put it right and try it.',
  rationale: 'The next step of the reply hangs on it; the customer who cannot take it writes again, angrier.',
  examples: [
    {text: 'Fill in this form: https:https://shop.example/form', flags: ['https:']},
    {text: 'Please write to help @shop.example today.', flags: ['help @shop.example']},
    {text: 'It is all on www.shop,com or https://shop .com today.', flags: ['www.shop,com', 'https://shop .com']},
    {text: 'Please write to help@shop.example or see https://shop.example/a?u=https://b.example', flags: []}
  ],
  *check({value}) {
    if (isSuspect(value)) yield* brokenIn(value)
  }
})
