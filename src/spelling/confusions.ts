// Real words that stand where another was meant. One line a slip: what is written, what may have been meant, and how much
// better (in bits of fit, context.ts) that must be before it is said. The bits were set on real replies so that nearly nothing
// right is flagged; a slip that the two neighbours cannot tell (your/you're, too/to at a clause's end) has a guard in guards.ts.
import {lazily} from '../lazily.js'
import {remembered} from '../remembered.js'
import {wordSet} from '../word-set.js'

const table = `
then the 13.5; then than 6; than then 9; than that 12; than the 20; he the 12; his this 5; they the 14
her hear 6; here hear 7; hear here 9.5
you your 9; your you 9.5; your you're 8; you're your 7.8; their there 8; there their 15; they're their 9; they're there 12; their they're 9
its it's 8.3; it's its 9; whose who's 9; who's whose 9
and an 6; an and 9; has have 10.5; have has 6.5; is us 6; us is 16; as is 14
inn in 4; trough through 1; through trough 20; though through 11; thorough through 8; threw through 8; tough though 10
sent send 10; send sent 9; bean been 8; being been 14; been being 14; bin been 10
too to 10; to too 12; two to 12; no not 11; not no 14; now know 7; know now 12; knows now 12; new now 12; no know 12
our out 9; our are 10.5; out our 10; are our 12; our or 14; hour our 10
cheque check 8; count account 12; apologise apologies 8; apologies apologise 12; apologize apologies 8; apologies apologize 14
were we're 9; we're were 11; where were 7; were where 11; wear where 8; we're where 12
form from 7; from form 6; fro for 2; four for 9; of for 8; off of 8; of off 16; for of 16; of if 14; on of 15
pleas please 3; pleased please 12; will well 14; well will 11; ill will 12; wile while 4; while whole 14
let lets 16; lets let 8; advise advice 8; advice advise 8; loose lose 6; lose loose 9; affect effect 8; effect affect 8; effects affects 12; effected affected 10; other another 20
quite quiet 8; quiet quite 7; except accept 8; accept except 9; by buy 12; buy by 10; bye by 7; knew new 9; new knew 11
do due 12; due do 12; sea see 9; see sea 14; weak week 8; week weak 9; right write 12; write right 10; wright right 2
one on 16; passed past 8; past passed 9; weather whether 8; whether weather 9; principle principal 8; principal principle 8
compliment complement 10; complement compliment 8; stationary stationery 9; brake break 7; break brake 12; peace piece 8; piece peace 9
site sight 12; sight site 9; cite site 8; hole whole 7; whole hole 12; weight wait 8; wait weight 12; wont want 8; want wont 20; thing think 12
think thing 12; thank tank 20; tank thank 6; thanks tanks 20; tanks thanks 8; work word 18; word work 14; world word 14; fell feel 9
feel fell 14; feel fill 12; live leave 14; leave live 14; lead led 14; led lead 12; coast cost 9; cost coast 14; desert dessert 12
dessert desert 9; lent let 14; bare bear 8; bear bare 9; dear deer 20; fare fair 9; fair fare 9; steal steel 9; steel steal 9; role roll 9
roll role 9; sale sail 14; sail sale 8; some sum 18; sum some 10; sun son 14; meet meat 14; meat meet 6; plain plane 9; plane plain 9; heal heel 8
waist waste 8; waste waist 9; presents presence 9; patients patience 8; patience patients 9; personal personnel 12; personnel personal 9
moral morale 9; device devise 14; devise device 9; breath breathe 9; breathe breath 9; cloths clothes 8; bath bathe 14; choose chose 12
chose choose 11; lighting lightning 12; lightening lightning 9; precede proceed 8; perspective prospective 10; prospective perspective 10
definite definitely 10; temporally temporarily 4; apperception appreciation 2; costumer customer 2; costumers customers 2; bellow below 6
manger manager 4; mangers managers 4; pubic public 3; asses assess 6; loosing losing 4; dairy diary 9; diary dairy 9; angle angel 14; expect except 12
tot to 8; tat that 8; hat that 14; thee the 8; tee the 8; ten then 16; tan than 9; fist first 8; fine find 14; find fine 14
latter later 9; later latter 14; latest lasted 20; ha has 12; hove have 4; hop hope 8; hopping hoping 7; thru through 14; ware were 8; whit with 4
wit with 6; wan want 6; bee been 8; bean be 14; sorry story 18; lest least 10; least lest 16; heir their 9; owe own 12; own owe 14; ad add 12; add ad 14
beat best 10; beast best 10; yore your 4; teem team 5; lovey lovely 6; moths months 7; relay really 9; goad good 6; fore for 7; fore form 9; foam form 10
bases basis 9; otter other 7; withe with 3; tape type 11; throw through 11; thick think 9; abound about 8; cause course 12; want what 14; want when 14
mange manage 5; prise price 8; warn worn 12; worn warn 12; stared started 8; staring starting 9
halve have 6; sever server 8; sign sing 14; sing sign 9; wonder wander 14; wander wonder 12; lose less 14; chance change 11; change chance 12
form firm 16; trail trial 8; trial trail 12; causal casual 10; casual causal 12; quit quite 11; sliver silver 8; deliver delivery 9
effecting affecting 20; que queue 20
`

export interface Confusion {
  /** What may have been meant. */
  right: string
  /** How much better it must fit, in bits. */
  bits: number
}

const text = lazily(() => `; ${table.trim().replaceAll('\n', '; ')};`)
const none: readonly Confusion[] = []

/** What may have been meant by a word; nothing for a word that is not confused with another. */
export const confusionsOf = remembered((word): readonly Confusion[] => {
  const found: Confusion[] = []
  const all = text()
  for (let at = all.indexOf(`; ${word} `); at >= 0; at = all.indexOf(`; ${word} `, at + 1)) {
    const [right = '', bits] = all.slice(at + word.length + 3, all.indexOf(';', at + 1)).split(' ')
    found.push({right, bits: Number(bits)})
  }
  return found.length === 0 ? none : found
})

/** Every word that is confused with another: the word list keeps more pairs of these. */
export const confusable = (): ReadonlySet<string> =>
  new Set(['you are it is they we let us who i am will have not do', ...text().split(/; |;/).map((line) => line.replace(/ [\d.]+$/, ''))].flatMap((words) => words.split(' ')).filter(Boolean))

/** What shops sell and engineers mend: seldom in books, and at home beside any word. */
const things = wordSet('brake bin bee inn tee tat sail hole foam roll tape hat beat coast')

/** Whether a confused word is the name of a thing. */
export const isThing = (word: string): boolean => things.has(word)
