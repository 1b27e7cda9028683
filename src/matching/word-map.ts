// What stands for each of some words, written as one text: of a table V8 keeps every word by itself, and looks each up at every start.
import {lazily} from '../memo/lazily.js'

/** Not by `split`: of a text that stands in the code V8 keeps the parts like names. */
const read = (written: string): ReadonlyMap<string, string> => {
  const all = new Map<string, string>()
  for (let at = 0; at < written.length; ) {
    const colon = written.indexOf(': ', at)
    const comma = written.indexOf(', ', colon)
    const end = comma < 0 ? written.length : comma
    all.set(written.slice(at, colon), written.slice(colon + 2, end))
    at = end + 2
  }
  return all
}

/** @param written `thx: thanks, u: you` */
export const wordMap = (written: string): (() => ReadonlyMap<string, string>) => lazily(() => read(written))
