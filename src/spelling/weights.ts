// What a slip costs, by how easily fingers and ears make it. An ordinary wrong letter costs 1.

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** Letters that stand for nearly the same sound. */
const alike = ['aeiouy', 'ck', 'cs', 'sz', 'gj', 'fv', 'kq', 'dt', 'mn', 'bp', 'xs', 'ie', 'ao', 'uo', 'ea', 'iy', 'td', 'ww']

/** No letter costs less in another's place: one of a group that sounds alike. */
export const cheapestWrong = 0.8

const size = 128
let table: Float32Array | undefined

/** The cost of one letter for another, by `from * 128 + to`; built when the first misspelling needs it. */
export const substitutions = (): Float32Array => {
  if (table !== undefined) return table
  table = new Float32Array(size * size).fill(1.25)
  const set = (a: string, b: string, cost: number): void => {
    for (const [x, y] of [[a, b], [b, a]] as const) {
      const at = x.charCodeAt(0) * size + y.charCodeAt(0)
      if (x !== y) (table as Float32Array)[at] = Math.min((table as Float32Array)[at] as number, cost)
    }
  }
  rows.forEach((row, r) => {
    for (let i = 0; i < row.length; i++) {
      if (i > 0) set(row[i] as string, row[i - 1] as string, 0.95)
      const below = rows[r + 1]
      for (const j of [i - 1, i]) if (below?.[j] !== undefined) set(row[i] as string, below[j] as string, 1)
    }
  })
  for (const group of alike) {
    for (const a of group) for (const b of group) set(a, b, group.length > 2 ? cheapestWrong : 0.9)
  }
  for (let c = 0; c < size; c++) table[c * size + c] = 0
  return table
}

export const slips = {
  /** Two letters change places. */
  swap: 0.5,
  /** A letter left out, or one too many. */
  missing: 0.75,
  extra: 1,
  /** A double letter written once, or a single one twice. */
  halved: 0.55,
  doubled: 0.65,
  /** An apostrophe left out or put in. */
  apostrophe: 0.35,
  /** A space left out. */
  space: 1.05,
  /** More when it is the first letter: people seldom miss that one. */
  first: 0.4,
  /** A capital that is not there. */
  capital: 0.25
} as const
