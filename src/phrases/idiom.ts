// How words are read in a house.
import {noted} from '../memo/noted.js'
import type {Settings} from '../rule.js'
import {meantIn} from '../spelling/meant.js'

export interface Idiom {
  /** The company's own names, in lower case, which are of class `product`. */
  readonly products: ReadonlySet<string>
  /** What is surely meant by a word that is none; undefined for every other. Takes and gives `norm` forms. */
  readonly meant: (word: string) => string | undefined
}

/** The same of the same settings. */
export const idiomOf = noted(
  (settings: Settings): Idiom => ({products: new Set(settings.company.names.flatMap((name) => name.toLowerCase().split(/\s+/))), meant: meantIn(settings)})
)

/** As words are written, in a house without names. */
export const asWritten: Idiom = {products: new Set(), meant: () => undefined}
