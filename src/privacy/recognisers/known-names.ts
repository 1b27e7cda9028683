// Pairs of capitals that are nobody's secret: things and places by a word of theirs, and people and brands whom all know. Both lists are
// written as that of first names: sorted, with a digit for the letters that one shares with the one before.
import {lazily} from '../../memo/lazily.js'
import {named} from './first-names.js'
import {list as knownList} from './known-names.list.js'
import {list as thingList} from './things.list.js'

/** Words that make a capitalised pair a thing. */
const things = lazily(() => named(thingList.toString()))
/** Singers, actors, writers, firms and figures. */
const known = lazily(() => named(knownList.toString()))

/** Whether two words of a name that stand side by side are one that all know. */
export const isKnown = (name: string): boolean => {
  const words = name.normalize('NFD').replace(/['.]s?(?= |$)|[\u0300-\u036f]/g, '').split(' ')
  return words.some((word, i) => i > 0 && known().has(`${words[i - 1]} ${word}`))
}

/** A family's name for somebody: one given name behind it is no whole name. */
const kin = /^(?:Grand(?:pa|ma|ad|dad)|Granny|Uncle|Aunt(?:ie|y)?) \S+$/

/** Whether a name has a word of a thing or a place, or is one that all know. */
export const isThing = (name: string): boolean => kin.test(name) || name.split(/[^\w\u00c0-\u1eff]+/).some((word) => things().has(word)) || isKnown(name)
