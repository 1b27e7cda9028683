import {defineRule} from '../../src/rule.js'
import {sign, signsIn} from '../../src/signs.js'

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
  [/(?<![\w@./])(?:ww|wwww+)\.(?=\w[\w-]+\.\w)/gi, 'www.'],
  [/(?<![\w.@])([A-Za-z][\w.+-]{1,40})@@(?=\w)/g, '$1@'],
  [/(?<=[\w-][@.][A-Za-z][\w-]{0,40})\.(?:con|cmo|ocm|comm)(?![\w.-])/g, '.com'],
  [/(?<![\w@.])(www)[\s,]+(?=\w[\w-]+\.(?:com|co|org|net)\b)/gi, '$1.'],
  [/(?<![\w.@])([A-Za-z][\w.+-]{1,40}) +@([A-Za-z][\w-]{0,40}\.(?:com|co|org|net|in|uk|club|io|app|money|bank|example)(?:\.\w{2,3})?)\b/g, '$1@$2'],
  [/(?<![\w.@])([A-Za-z][\w.+-]{1,40})@ +([A-Za-z][\w-]{0,40}\.(?:com|co|org|net|in|uk|club|io|app|money|bank|example)(?:\.\w{2,3})?)\b/g, '$1@$2'],
  [/(?<![\w.@])([A-Za-z][\w.+-]{1,40}@[A-Za-z][\w-]{0,40}),(com|co\.uk|org|net)\b/g, '$1.$2'],
  [/(?<![\w@.])(www\.[A-Za-z][\w-]{0,40}),(com|co\.uk|org|net)\b/gi, '$1.$2'],
  [/(?<!\w)(https?:\/\/[A-Za-z][\w-]{0,40}(?:\.[\w-]{1,40}){0,3}) +\.(com|co\.uk|org|net)\b/gi, '$1.$2']
]

/** What is in every address, and then one look that tells nearly every text from one with a broken address. */
const address = sign(/http|:\/\/|[@\\]|ww|\.c|\.ocm| \.|,(?:com|co|org|net)/i)
const suspect = sign(/https?:\s*(?:\/\/)?https?|https?:\/(?!\/)|https?\/\/|https?:\s+\/\/|ttps?;\/\/|p?s?:\\\\|tt?t?p?p?sp?:\/\/(?<!\bhttps:\/\/)|\bh?tt?p:\/\/(?<!\bhttp:\/\/)|\bww\.|\bwwww|@@|\.(?:con|cmo|ocm|comm)\b|www[\s,]|\w @[\w-]+\.[a-z]|\w@ |[@.][\w-]+,(?:com|co|org|net)\b|\w \.(?:com|co|org|net)\b/i)

export default defineRule({
  title: 'Broken link or address',
  severity: {public: 'error', private: 'warning'},
  message: 'This address leads nowhere. Put it right and try it.',
  rationale: 'The next step of the reply hangs on it; the customer who cannot take it writes again, angrier.',
  examples: [
    {text: 'Fill in this form: https:https://shop.example/form', flags: ['https:']},
    {text: 'Please write to help @shop.example today.', flags: ['help @shop.example']},
    {text: 'It is all on www.shop,com or https://shop .com today.', flags: ['www.shop,com', 'https://shop .com']},
    {text: 'Please write to help@shop.example or see https://shop.example/a?u=https://b.example', flags: []},
    {text: 'Thanks @shop.example fans!', flags: []}
  ],
  *check({value}) {
    const signs = signsIn(value)
    if (!signs.has(address) || !signs.has(suspect)) return
    for (const [pattern, fix] of broken) {
      for (const match of value.matchAll(pattern)) {
        // A handle after a verb or a name: `follow @shop.com`.
        if (fix === '$1@$2' && /^(?:thanks|thank|hi|hello|hey|follow|dm|tweet|at|to|and|or|with|from|contact|message|by|via|see|visit|our|the|for|on|team)$/i.test(match[1] ?? '')) continue
        if (/^https?:\/\/$/i.test(match[0]) && /[=?&/]$/.test(value.slice(0, match.index))) continue
        const fixed = fix.replace('$1', match[1] ?? '').replace('$2', match[2] ?? '')
        yield {start: match.index, end: match.index + match[0].length, suggestions: fixed === '' ? [] : [fixed]}
      }
    }
  }
})
