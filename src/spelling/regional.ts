// A word of one region in the spelling of another: `colour` and `color`, `tyre` and `tire`.
import {isWord, straighten} from './words.js'

/** Words that are spelt in a way of their own: British, American. Their endings follow: `cheques`, `tyred`. */
const pairs = `
cheque check; tyre tire; programme program; kerb curb; grey gray; plough plow; mum mom; jewellery jewelry; jeweller jeweler; aluminium aluminum
pyjama pajama; moustache mustache; sceptic skeptic; axe ax; storey story; draught draft; enrol enroll; fulfil fulfill; instalment installment
cosy cozy; mould mold; smoulder smolder; sulph sulf; practise practice; artefact artifact; doughnut donut; chilli chili; omelette omelet; gaol jail
maths math; speciality specialty; carburettor carburetor; yoghurt yogurt; judgement judgment; acknowledgement acknowledgment; skilful skillful
wilful willful; ageing aging; sizeable sizable; cosiness coziness; whisky whiskey; tonne ton; furore furor; woollen woolen; marvellous marvelous
`

/** Endings and middles: British, American. */
const parts = 'our or; re er; ise ize; yse yze; isa iza; isi izi; ysi yzi; ogue og; ll l; l ll; ence ense; aem em; oe e; ae e; ue u; pp p; tt t'

const read = (list: string): (readonly [string, string])[] =>
  list
    .trim()
    .split(/[;\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string])

let table: {whole: readonly (readonly [string, string])[]; inner: readonly (readonly [string, string])[]} | undefined

/** The other region's letters in each place where they may stand. */
function* respelt(word: string, from: string, to: string): Generator<string> {
  for (let at = word.indexOf(from, 1); at >= 0; at = word.indexOf(from, at + 1)) yield word.slice(0, at) + to + word.slice(at + from.length)
}

/** How the regions spell a word that is another region's, or undefined; in small letters. */
export const spellingIn = (text: string, regions: number): string | undefined => {
  const word = straighten(text).toLowerCase()
  table ??= {whole: read(pairs), inner: read(parts)}
  for (const [british, american] of table.whole) {
    for (const [from, to] of [[british, american], [american, british]] as const) {
      if (word.startsWith(from) && isWord(to + word.slice(from.length), regions)) return to + word.slice(from.length)
    }
  }
  for (const [british, american] of table.inner) {
    for (const [from, to] of [[british, american], [american, british]] as const) {
      for (const other of respelt(word, from, to)) if (isWord(other, regions)) return other
    }
  }
  return undefined
}
