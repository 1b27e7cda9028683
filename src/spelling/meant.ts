// What is surely meant by a word that is none, whatever stands around it: phrases read it so.
import {noted} from '../memo/noted.js'
import {remembered} from '../memo/remembered.js'
import type {Settings} from '../rule.js'
import {companyWords} from './company.js'
import {knownMisspelling} from './misspellings.js'
import {suggest, undoubted, type Suggestion} from './suggest.js'
import {isDerived, isRareWord, isWord} from './words.js'
import {wordSet} from '../matching/word-set.js'

/** A shorter word is near too many. */
const shortest = 4
const plainly = /^[a-z]+(?:'[a-z]+)?$/

/** A score under which it is a slip, whatever large lists have. */
const beyondDoubt = 0.4

/** Fear types badly: where another word may be meant as well as one of these, the reading that somebody may need help by is the safe one. Alone none says much. */
const grave = wordSet(
  'die dies died dying dead death kill killed killing hurt hurts hurting myself suicide suicidal pain pains blood bleed bleeding burn burnt burned burning caught fire smoke gas poison poisoned knife pills overdose abuse abused abusing rape raped attacked stalker breath breathe breathing allergic lawyer lawyers solicitor court police'
)
const graveLetters = 3
const graveDoubt = 0.7

/** What is meant by a word beyond doubt, of what is near it. */
const surely = (word: string, near: readonly Suggestion[]): string | undefined => {
  const [best, ...others] = near
  if (word.length < shortest || best === undefined || best.score >= (word.length > 5 ? undoubted : beyondDoubt)) return undefined
  const meant = best.text.toLowerCase()
  // What is as near may be meant as well; with a capital it is the same word.
  const next = others.find(({text}) => text.toLowerCase() !== meant)
  if (next !== undefined && next.score - best.score < (word.length > shortest ? 0.2 : 0.3)) return undefined
  // `facebook`: nothing but its capital is wrong.
  return near.some(({text}) => text.toLowerCase() === word) || isDerived(word) || (best.score >= beyondDoubt && isRareWord(word)) ? undefined : meant
}

/** What somebody may need help by, of what is near a word. A short one lacks a letter or has them in another order: `diy` is no `die`. */
const gravely = (word: string, near: readonly Suggestion[]): string | undefined => {
  const meant = near.find(({text, score}) => score < graveDoubt && grave.has(text))?.text
  if (meant === undefined || word.includes("'")) return undefined
  return word.length >= shortest || meant.length > word.length || lettersOf(meant) === lettersOf(word) ? meant : undefined
}
const lettersOf = (word: string): string => [...word].sort().join('')

/** What is surely meant by a word in some settings, both in small letters; undefined for what is a word, or may be a name or a term. */
export const meantIn = noted((settings: Settings): ((word: string) => string | undefined) => {
  const company = companyWords(settings)
  return remembered((word) => {
    const known = knownMisspelling(word)
    if (known !== undefined) return company.accepts(word) ? undefined : known.toLowerCase()
    if (word.length < graveLetters || !plainly.test(word) || isWord(word) || company.accepts(word)) return undefined
    const near = suggest(word, settings.region, undefined, 'near')
    return surely(word, near) ?? gravely(word, near)
  })
})
