// Whether a text has one of some words. A pattern of forty words costs a process more to compile than to look for each of them in twenty
// drafts: it is made when it pays.

/** So often they are looked for one by one. */
const oneByOne = 20

const edge = '\\b'

/** A letter of ASCII, a digit, `_`. */
export const isPartOfWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95

/** What a regular expression does not take as it stands. */
const special = /[.*+?^${}()|[\]\\]/g

export class Words {
  private asked = 0
  private pattern: RegExp | undefined

  /** @param list a bar between them, each as it stands; `\b` before or after one: it is not the end or the start of a longer word */
  constructor(private readonly list: string) {}

  /** Where one of them stands; -1 where none does. */
  search(text: string): number {
    if (this.pattern !== undefined) return text.search(this.pattern)
    if (++this.asked > oneByOne) this.pattern = this.compile()
    const isPlain = !this.list.includes(edge)
    for (let from = 0; ; ) {
      const bar = this.list.indexOf('|', from)
      const word = bar < 0 ? this.list.slice(from) : this.list.slice(from, bar)
      const at = isPlain ? text.indexOf(word) : place(text, word)
      if (at >= 0 || bar < 0) return at
      from = bar + 1
    }
  }

  private compile(): RegExp {
    const parts = this.list.split('|').map((word) => {
      const plain = bare(word)
      return (word.startsWith(edge) ? edge : '') + plain.replace(special, '\\$&') + (word.endsWith(edge) ? edge : '')
    })
    return new RegExp(parts.join('|'))
  }
}

const bare = (word: string): string => word.slice(word.startsWith(edge) ? edge.length : 0, word.endsWith(edge) ? -edge.length : word.length)

const place = (text: string, word: string): number => {
  if (!word.includes(edge)) return text.indexOf(word)
  const plain = bare(word)
  const opens = word.startsWith(edge)
  const closes = word.endsWith(edge)
  for (let at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
    const end = at + plain.length
    if (!(opens && at > 0 && isPartOfWord(text.charCodeAt(at - 1))) && !(closes && end < text.length && isPartOfWord(text.charCodeAt(end)))) return at
  }
  return -1
}

/** Whether a word is one of a short list, a bar or another mark between two of them: neither a pattern nor a set is made of it. */
export const isOneOf = (word: string, list: string, between = '|'): boolean => {
  const at = list.indexOf(word)
  return at >= 0 && standsAlone(word, list, between, at)
}

/** @param first where the word stands first, maybe in another */
const standsAlone = (word: string, list: string, between: string, first: number): boolean => {
  if (word === '' || word.includes(between)) return false
  for (let at = first; at >= 0; at = list.indexOf(word, at + 1)) {
    const end = at + word.length
    if ((at === 0 || list[at - 1] === between) && (end === list.length || list[end] === between)) return true
  }
  return false
}
