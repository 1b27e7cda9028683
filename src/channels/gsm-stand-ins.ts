// What stands in for a character that the SMS alphabet does not have, as the "smart encoding" of SMS gateways does it.

export interface StandIn {
  text: string
  /** What the character is called. */
  name: string
  /** It says the same; else the spelling changes. */
  certain: boolean
}

const rows: readonly (readonly [characters: string, text: string, name: string])[] = [
  ['’‘ʼ‛′`´', "'", 'This apostrophe'],
  ['“”„‟″«»', '"', 'This quotation mark'],
  ['–—‒―‐‑−', '-', 'This dash'],
  ['…', '...', 'This ellipsis'],
  ['•·‣◦●', '-', 'This bullet'],
  ['\u00A0\u202F\u2009\u2007\u2002\u2003\u2008\u200A\u3000\t', ' ', 'This space'],
  ['\u200B\u200C\u2060\uFEFF\u00AD\u200E\u200F', '', 'An invisible character'],
  ['\u2028\u2029', '\n', 'This line break']
]

/** Letters that Unicode does not take apart, and signs that are spelt out. */
const spelt: Readonly<Record<string, string>> = {
  ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', ı: 'i', œ: 'oe', Œ: 'OE', ﬁ: 'fi', ﬂ: 'fl', '™': '(TM)', '®': '(R)', '©': '(c)', '½': '1/2', '¼': '1/4', '¾': '3/4', '×': 'x', '→': '->'
}

let table: ReadonlyMap<string, StandIn> | undefined

/** The stand-in of a character; undefined where there is none: an emoji, another alphabet. */
export const standIn = (character: string): StandIn | undefined => {
  table ??= new Map(rows.flatMap(([characters, text, name]) => [...characters].map((one) => [one, {text, name, certain: true}] as const)))
  const known = table.get(character)
  if (known) return known
  if (Object.hasOwn(spelt, character)) return {text: spelt[character]!, name: `“${character}”`, certain: false}
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '')
  return /^[A-Za-z]$/.test(plain) && plain !== character ? {text: plain, name: `“${character}”`, certain: false} : undefined
}
