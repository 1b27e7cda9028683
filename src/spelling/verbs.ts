// What the plain form of a verb is, and whether a word is a verb at all: by its other forms, and by how often they are written.
import {irregularVerbs} from '../phrases/irregular.js'
import {remembered} from '../memo/remembered.js'
import {wordSet} from '../matching/word-set.js'
import {isOneOf} from '../matching/words.js'
import {frequencyOf} from './words.js'

/** Regular in looks alone. */
const plainInEd = wordSet('need feed seed speed proceed exceed succeed bleed breed embed shed wed heed weed reed shred sled bed hundred naked wicked sacred')
const notThird = wordSet('always sometimes perhaps guys folks kids lads girls ladies boys this his us as is was has does plus yes less unless across besides thus its yours ours news means goods')
/** Plain forms of other verbs: `we will lay the carpet`. */
const ownVerbs = wordSet('lay saw fell bore ground bound wound rose dove shed')
/** Nouns as well: `going to meetings`, `happy to training`. */
const nounsInIng = wordSet('meeting meetings training parking booking billing banking shopping dining landing building wedding cleaning catering housing marketing nothing something anything everything king ring spring evening morning string bring sing thing swing sling cling wing ping')

/** `reset`, `resent`, `upset`; a message is relayed. */
const prefix = /^(?!relay)(?:re|up|out|over|un|under|mis|fore)(?=..)/

/** The plain form of an irregular past, or undefined; the table is looked through as a text, for a reply asks a few times, and mostly of the same verbs. */
const irregular = remembered((norm): string | undefined => {
  for (let at = irregularVerbs.indexOf(` ${norm}`); at >= 0; at = irregularVerbs.indexOf(` ${norm}`, at + 1)) {
    const end = irregularVerbs.charAt(at + norm.length + 1)
    if (end !== ' ' && end !== '\n' && end !== '') continue
    const line = irregularVerbs.lastIndexOf('\n', at) + 1
    return irregularVerbs.slice(line, irregularVerbs.indexOf(' ', line))
  }
  return undefined
})

/** `came`, `put`: what may be a past; and no verb of one thing behind an adverb. */
const mayBePast = wordSet('be have do put set cut let read hit cost shut quit fit knit beat spread split hurt cast burst bust bet bid rid can will may might must shall should would could lay')

/** What has an `-ing` beside it and is hardly a verb where one may stand: `it even works`. */
const hardlyVerbs = wordSet('even still near down well long better best sort right pretty like clear free open first last clean up out off further no more even own all just back over')

const isPlain = (norm: string): boolean => !mayBePast.has(norm) && irregular(norm) === undefined

/** Whether a verb in its plain form can be nothing else. */
export const isPlainOnly = (norm: string): boolean =>
  (norm === 'need' || !/(?:[sg]|[^nd]d|ly)$/.test(norm)) && isPlain(norm) && isPlain(norm.replace(prefix, '')) && !hardlyVerbs.has(norm) && isVerb(norm)

/** `takes`, `tries`. */
export const thirdOf = (plain: string): string => (/[^aeiou]y$/.test(plain) ? `${plain.slice(0, -1)}ies` : /(?:[sxzo]|ch|sh)$/.test(plain) ? `${plain}es` : `${plain}s`)

/** Their last syllable is stressed, or ends in the `l` that British English doubles: `occurred`, `cancelled`; not `offered`, nor `limited`. */
const doubling = /(?:[^fl]fer|cur|gret|trol|[cptv]el)$|^(?:ad|com|per|sub|o|e|trans|re)mit$/

/** `sent`, `tried`, `stopped`: of regular verbs of one syllable the last letter is doubled. */
export const pastOf = (plain: string): string => {
  const irregular = formsOf(plain)
  if (irregular !== undefined) return irregular[1] ?? plain
  if (/[^aeiou]y$/.test(plain)) return `${plain.slice(0, -1)}ied`
  return plain.endsWith('e') ? `${plain}d` : doubling.test(plain) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(plain) ? `${plain}${plain.slice(-1)}ed` : `${plain}ed`
}

/** The forms of an irregular verb: `send sent`, and `resend resent`. */
const formsOf = (plain: string): string[] | undefined => {
  const line = irregularVerbs.indexOf(`\n${plain} `) + 1
  if (line > 0) return formsAt(line)
  const [before] = prefix.exec(plain) ?? []
  return before === undefined ? undefined : formsOf(plain.slice(before.length))?.map((form) => before + form)
}

const formsAt = (line: number): string[] => irregularVerbs.slice(line, irregularVerbs.indexOf('\n', line)).split(' ').filter((form) => !form.endsWith('es'))

/** `gone` for `go` and for `went`; undefined for what is no verb. */
export const participleOf = (norm: string): string | undefined => {
  const plain = plainOfPast(norm) ?? norm
  const irregular = formsOf(plain)
  if (irregular === undefined) return norm === 'be' ? 'been' : isVerb(plain) ? pastOf(plain) : undefined
  const [, past = plain, participle = isOwnParticiple(plain) ? plain : past] = irregular
  return participle
}

/** `has come`: their participle is their plain form again. */
const isOwnParticiple = (plain: string): boolean => isOneOf(plain, 'come|become|overcome|run')

/** `sending`, `taking`, `stopping`. */
export const ingOf = (plain: string): string =>
  [`${plain}${plain.slice(-1)}ing`, `${plain.replace(/([^e])e$/, '$1')}ing`].find((form) => known(form)) ?? `${plain}ing`

/** The past of what is a participle: `went` for `gone`, `arrived` for itself; undefined for what is no participle. */
export const pastOfParticiple = (norm: string): string | undefined => {
  if (isOwnParticiple(norm)) return pastOf(norm)
  const plain = plainOfPast(norm)
  if (plain === undefined || norm.endsWith('ed')) return plain === undefined ? undefined : norm
  const [, past = norm, participle = past] = formsOf(plain) ?? []
  return norm === participle ? past : undefined
}

/** Things and the like as well: `a bit`, `the colour is rose`; and `got`, which many write for `gotten`. */
const notPastAlone = wordSet('got bit struck spoke stole bore rose dove saw wound')

/** Whether what is a past can be no participle: `went`, `took`. */
export const isPastAlone = (norm: string): boolean => {
  if (isOneOf(norm, 'fell|came|became|overcame|ran')) return true
  const plain = notPastAlone.has(norm) || norm.endsWith('ed') ? undefined : plainOfPast(norm)
  const [, past, participle] = plain === undefined ? [] : (formsOf(plain) ?? [])
  return past === norm && participle !== undefined && !participle.endsWith('ed')
}

/** 7 x log2. */
const least = 110
const known = (word: string): boolean => frequencyOf(word) >= least

export const isVerb = (word: string): boolean =>
  word.length > 2 && known(word) && [`${word}ing`, `${word.replace(/e$/, '')}ing`, `${word}${word.slice(-1)}ing`, `${word.replace(/ie$/, 'y')}ing`].some((form) => known(form))

const plainOf = (forms: readonly string[]): string | undefined => forms.find((form) => isVerb(form))

/** The plain form of what is a past: `received`, `went`. */
export const plainOfPast = (norm: string): string | undefined => {
  const plain = norm.endsWith('s') || ownVerbs.has(norm) ? undefined : irregular(norm)
  if (plain !== undefined) return plain
  if (!norm.endsWith('ed') || plainInEd.has(norm) || !known(norm)) return undefined
  const stem = norm.slice(0, -2)
  return plainOf([...(norm.endsWith('ied') ? [`${norm.slice(0, -3)}y`] : []), stem, `${stem}e`, ...(/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [])])
}

export const plainOfThird = (norm: string): string | undefined => {
  if (!/[^s]s$/.test(norm) || notThird.has(norm)) return undefined
  return plainOf([...(norm.endsWith('ies') ? [`${norm.slice(0, -3)}y`] : []), norm.slice(0, -1), ...(/(?:[sxz]|ch|sh|o)es$/.test(norm) ? [norm.slice(0, -2)] : [])])
}

export const plainOfIng = (norm: string): string | undefined => {
  if (!norm.endsWith('ing') || nounsInIng.has(norm) || !known(norm)) return undefined
  const stem = norm.slice(0, -3)
  return plainOf([stem, `${stem}e`, ...(/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [])])
}
