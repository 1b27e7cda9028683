// A long text that is seldom asked for, written short: what stood before is told by where it stood (LZ77). It is a literal of
// ASCII without a quotation mark or a backslash, and is read at once, which the decompression of the platform is not.

/** The first character of what is told by a place near before it, of what is told by one farther off, and of any character by its code. */
const near = '#'
const far = '$'
const code = '&'
/** What would have to be escaped in a literal, and what stands for it: those by themselves are told by their codes. */
const stands: Readonly<Record<string, string>> = {'"': '`', '\\': '^', '\n': '|'}
const standsFor: Readonly<Record<string, string>> = {'`': '"', '^': '\\', '|': '\n'}

const first = 40
const base = 127 - first
// A number's digits are all characters from `(` on but the backslash, in whose place is `!`.
const digit = (value: number): string => (value + first === 92 ? '!' : String.fromCharCode(value + first))
const valueOf = (text: string, at: number): number => (text[at] === '!' ? 92 : text.charCodeAt(at)) - first
const digits = (value: number, count: number): string => (count === 0 ? '' : digits(Math.floor(value / base), count - 1) + digit(value % base))
const numberAt = (text: string, at: number, count: number): number => {
  let value = 0
  for (let i = 0; i < count; i++) value = value * base + valueOf(text, at + i)
  return value
}

/** Characters that a place takes, and how long what it tells must be to be worth it. */
const sizes = {[near]: 2, [far]: 3} as const
const least = 5
const most = least + base - 1

const literal = (char: string): string => stands[char] ?? (/[\x20-\x7e]/.test(char) && !(char in standsFor) && char !== near && char !== far && char !== code ? char : code + digits(char.charCodeAt(0), 3))

export const shorten = (text: string): string => {
  const places = new Map<string, number[]>()
  const longestAt = (at: number): {length: number; from: number} => {
    let best = {length: 0, from: 0}
    for (const from of (places.get(text.slice(at, at + least)) ?? []).slice(-400)) {
      let length = least
      while (length < most && at + length < text.length && text[from + length] === text[at + length]) length++
      if (length >= best.length) best = {length, from}
    }
    return best
  }
  let written = ''
  for (let at = 0; at < text.length; ) {
    const {length, from} = longestAt(at)
    const distance = at - from
    const kind = distance < base ** sizes[near] ? near : far
    const isWorth = length > 2 + sizes[kind] && distance < base ** sizes[far] && longestAt(at + 1).length <= length
    const step = isWorth ? length : 1
    written += isWorth ? kind + digit(length - least) + digits(distance, sizes[kind]) : literal(text[at]!)
    for (const end = at + step; at < end; at++) {
      const key = text.slice(at, at + least)
      const known = places.get(key)
      if (known) known.push(at)
      else places.set(key, [at])
    }
  }
  return written
}

const textOf = (units: readonly number[]): string => {
  let text = ''
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.slice(at, at + 8192))
  return text
}

/** The text that `shorten` wrote. */
export const restore = (written: string): string => {
  const units: number[] = []
  for (let at = 0; at < written.length; at++) {
    const char = written[at]!
    if (char === near || char === far) {
      const size = sizes[char]
      let from = units.length - numberAt(written, at + 2, size)
      for (let left = valueOf(written, at + 1) + least; left > 0; left--) units.push(units[from++]!)
      at += 1 + size
    } else if (char === code) {
      units.push(numberAt(written, at + 1, 3))
      at += 3
    } else units.push((standsFor[char] ?? char).charCodeAt(0))
  }
  return textOf(units)
}
