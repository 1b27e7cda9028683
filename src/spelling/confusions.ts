// Real words that stand where another was meant. One line a slip: what is written, what may have been meant, and how much
// better (in bits of fit, context.ts) that must be before it is said. The bits were set on real replies so that nearly nothing
// right is flagged; a slip that the two neighbours cannot tell (your/you're, too/to at a clause's end) has a guard in guards.ts.
import {remembered} from '../memo/remembered.js'
import {wordSet} from '../matching/word-set.js'

/** By the first letter: each word of a reply is looked for. */
const tables: Readonly<Record<string, string>> = {
  a: `; and an 9; an and 9; as is 17; are our 12; apologise apologies 8; apologies apologise 12; apologize apologies 8
; apologies apologize 14; advise advice 8; advice advise 8; affect effect 8; accept except 9; apperception appreciation 2
; asses assess 6; abound about 8;`,
  b: `; bean been 8; being been 14; been being 16; bin been 10; by buy 12; buy by 10; bye by 7; brake break 7; break brake 12
; bare bear 8; bear bare 9; breath breathe 9; breathe breath 9; bellow below 6; bee been 8; bean be 14
; bases basis 9; bot not 16;`,
  c: `; cheque check 8; count account 12; compliment complement 10; complement compliment 8
; cloths clothes 8; choose chose 12; chose choose 11; costumer customer 2; costumers customers 2; cause course 12
; causal casual 10; casual causal 12;`,
  d: `; do due 12; dear deer 20; devise device 9
; definite definitely 10; dairy diary 9; diary dairy 9; deliver delivery 9;`,
  e: `; effect affect 8; effects affects 12; effected affected 10; except accept 8; expect except 12; effecting affecting 20;`,
  f: `; form from 9; from form 6; fro for 2; four for 11; fell feel 15; feel fell 14; fare fair 12; fair fare 9
; fist first 8; fore for 7; fore form 9; foam form 10;`,
  g: `; goad good 6; god good 9;`,
  h: `; he the 12; his this 11; her hear 6; here hear 7; hear here 9.5; has have 10.5; have has 6.5; hour our 10; hole whole 7
; heal heel 8; ha has 12; hove have 4; hop hope 12; hopping hoping 7; heir their 9; halve have 6;`,
  i: `; its it's 9; it's its 9; is us 6.5; inn in 4; ill will 12;`,
  k: `; know now 12; knows now 12; knew new 9;`,
  l: `; let lets 16; lets let 10.5; loose lose 6; lose loose 9; lead led 14; led lead 12; lent let 14
; lightening lightning 9; loosing losing 4
; lovey lovely 6; lose less 14;`,
  m: `; meet meat 14; meat meet 6; moral morale 9; mange manage 5;`,
  n: `; no not 11; now know 7; new now 12; no know 12; new knew 11;`,
  o: `; our out 9; our are 10.5; out our 10; our or 14; of for 9; off of 10; of off 16
; owe own 12; own owe 14; otter other 7;`,
  p: `; pleas please 3; pleased please 12; passed past 8; past passed 9; principle principal 8; principal principle 8; peace piece 8
; piece peace 9; patients patience 8; patience patients 9
; personal personnel 12; personnel personal 9; precede proceed 8
; pubic public 3; prise price 8;`,
  q: `; quite quiet 8; quiet quite 40; quit quite 11; que queue 20;`,
  r: `; right write 12; role roll 9; roll role 9; relay really 9;`,
  s: `; sent send 10; send sent 9; sea see 9; stationary stationery 9; site sight 12; steal steel 9
; steel steal 9; sail sale 8
; sever server 8; sliver silver 8;`,
  t: `; then the 16; then than 8; than then 9; than that 13.5; they the 14; their there 8; there their 15
; they're their 9; they're there 12; their they're 15; trough through 1; through trough 20; though through 11
; thorough through 8; threw through 8; tough though 10; thick think 9; too to 10; to too 12
; tank thank 6; temporally temporarily 4; tot to 8; tat that 8; thee the 8
; tee the 8; ten then 16; tan than 9; thru through 14; teem team 5
;`,
  u: `; us is 16;`,
  w: `; whose who's 9; who's whose 9; were we're 9; we're were 11; where were 9; were where 11; we're where 12
; will well 14; well will 13; wile while 4; while whole 14; weak week 8; week weak 9; write right 10; wright right 2
; weather whether 14; whether weather 9; whole hole 12; weight wait 8; wait weight 12; wont want 8; want wont 20; want what 14; want when 14
; waist waste 8; waste waist 9; ware were 8; whit with 4; wit with 6; wan want 6; withe with 3
; warn worn 12; worn warn 12;`,
  y: `; you your 9.5; your you 9.5; your you're 8; you're your 7.8; yore your 4;`
}

export interface Confusion {
  /** What may have been meant. */
  right: string
  /** How much better it must fit, in bits. */
  bits: number
}

const none: readonly Confusion[] = []

/** What may have been meant by a word; nothing for a word that is not confused with another. */
export const confusionsOf = remembered((word): readonly Confusion[] => {
  const found: Confusion[] = []
  const opening = word.charAt(0)
  const all = Object.hasOwn(tables, opening) ? tables[opening]! : ''
  for (let at = all.indexOf(`; ${word} `); at >= 0; at = all.indexOf(`; ${word} `, at + 1)) {
    const start = at + word.length + 3
    const space = all.indexOf(' ', start)
    found.push({right: all.slice(start, space), bits: Number(all.slice(space + 1, all.indexOf(';', space)))})
  }
  return found.length === 0 ? none : found
})

/** Every word that is confused with another: the word list keeps more pairs of these. */
export const confusable = (): ReadonlySet<string> =>
  new Set(['you are it is they we let us who i am will have not do months manager', ...Object.values(tables).join('').split(/\s*;\s*/).map((line) => line.replace(/ [\d.]+$/, ''))].flatMap((words) => words.split(' ')).filter(Boolean))

/** What shops sell and engineers mend: seldom in books, and at home beside any word. */
const things = wordSet('brake bin bee inn tee tat sail hole foam roll tape hat beat coast')

/** Whether a confused word is the name of a thing. */
export const isThing = (word: string): boolean => things.has(word)
