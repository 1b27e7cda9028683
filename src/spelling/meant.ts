// What is surely meant by a word that is none, whatever stands around it: phrases read it so.
import {noted} from '../memo/noted.js'
import {remembered} from '../memo/remembered.js'
import type {Settings} from '../rule.js'
import {companyWords} from './company.js'
import {knownMisspelling} from './misspellings.js'
import {suggest, undoubted} from './suggest.js'
import {isDerived, isRareWord, isWord} from './words.js'

/** A shorter word is near too many. */
const shortest = 4
const plainly = /^[a-z]+(?:'[a-z]+)?$/

/** A score under which it is a slip, whatever large lists have. */
const beyondDoubt = 0.4

/** What is surely meant by a word in some settings, both in small letters; undefined for what is a word, or may be a name or a term. */
export const meantIn = noted((settings: Settings): ((word: string) => string | undefined) => {
  const company = companyWords(settings)
  return remembered((word) => {
    const known = knownMisspelling(word)
    if (known !== undefined) return company.accepts(word) ? undefined : known.toLowerCase()
    if (word.length < shortest || !plainly.test(word) || isWord(word) || company.accepts(word)) return undefined
    const [best, next] = suggest(word, settings.region, undefined, 'near')
    const isLong = word.length > 5
    if (best === undefined || best.score >= (isLong ? undoubted : beyondDoubt)) return undefined
    // What is as near may be meant as well.
    if (next !== undefined && next.score - best.score < (word.length > shortest ? 0.2 : 0.4)) return undefined
    const meant = best.text.toLowerCase()
    // `facebook`: nothing but its capital is wrong.
    return meant === word || isDerived(word) || (best.score >= beyondDoubt && isRareWord(word)) ? undefined : meant
  })
})
