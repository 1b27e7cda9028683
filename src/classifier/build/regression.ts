// Logistic regression with a penalty on the squares of the weights, found by L-BFGS: https://en.wikipedia.org/wiki/Limited-memory_BFGS

/** Rows of features by number, and how much each counts in its row. */
export interface Matrix {
  readonly columns: number
  readonly rows: readonly {features: Int32Array; values: Float64Array}[]
}

export interface Model {
  weights: Float64Array
  bias: number
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** How far a row is on the side of yes. */
export const margin = ({weights, bias}: Model, {features, values}: Matrix['rows'][number]): number => {
  let sum = bias
  for (let i = 0; i < features.length; i++) sum += weights[features[i]!]! * values[i]!
  return sum
}

const pairsKept = 8
const rounds = 120

/**
 * The weights that tell rows of `yes` from the others; both sides count the same however many they are.
 *
 * @param freedom the inverse of the penalty
 */
export const regress = ({columns, rows}: Matrix, yes: readonly boolean[], freedom: number): Model => {
  const many = yes.filter(Boolean).length
  const importance = yes.map((is) => (freedom * rows.length) / (2 * (is ? many : rows.length - many)))
  // The bias is the last coordinate, and is not penalised.
  const size = columns + 1
  const loss = (at: Float64Array, slope: Float64Array): number => {
    slope.set(at)
    slope[columns] = 0
    let sum = 0
    for (let i = 0; i < columns; i++) sum += (at[i]! * at[i]!) / 2
    for (const [index, row] of rows.entries()) {
      const sign = yes[index] ? 1 : -1
      const z = sign * margin({weights: at, bias: at[columns]!}, row)
      sum += importance[index]! * (z > 0 ? Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)) - z)
      const pull = (-sign * importance[index]!) / (1 + Math.exp(z))
      const {features, values} = row
      for (let i = 0; i < features.length; i++) slope[features[i]!]! += pull * values[i]!
      slope[columns]! += pull
    }
    return sum
  }
  let at: Float64Array = new Float64Array(size)
  let slope: Float64Array = new Float64Array(size)
  let value = loss(at, slope)
  const history: {step: Float64Array; change: Float64Array; scale: number}[] = []
  let isSlow = false
  for (let round = 0; round < rounds; round++) {
    const direction = slope.map((each) => -each)
    const shares: number[] = []
    for (const {step, change, scale} of history.toReversed()) {
      const share = dot(step, direction) / scale
      shares.unshift(share)
      for (let i = 0; i < size; i++) direction[i]! -= share * change[i]!
    }
    const last = history.at(-1)
    if (last) {
      const stretch = last.scale / dot(last.change, last.change)
      for (let i = 0; i < size; i++) direction[i]! *= stretch
    }
    for (const [index, {step, change, scale}] of history.entries()) {
      const share = shares[index]! - dot(change, direction) / scale
      for (let i = 0; i < size; i++) direction[i]! += share * step[i]!
    }
    const descent = dot(slope, direction)
    let length = last ? 1 : 1 / Math.sqrt(dot(slope, slope))
    const next = new Float64Array(size)
    const nextSlope = new Float64Array(size)
    let nextValue = Infinity
    while (length > 1e-10) {
      for (let i = 0; i < size; i++) next[i] = at[i]! + length * direction[i]!
      nextValue = loss(next, nextSlope)
      if (nextValue <= value + 1e-4 * length * descent) break
      length /= 2
    }
    const step = next.map((each, i) => each - at[i]!)
    const change = nextSlope.map((each, i) => each - slope[i]!)
    const scale = dot(step, change)
    const gained = value - nextValue
    at = next
    slope = nextSlope
    value = nextValue
    // One step may lead nowhere though the next ones do.
    const wasSlow = isSlow
    isSlow = gained < 1e-5 * Math.abs(value)
    if (isSlow && wasSlow) break
    if (scale > 0) history.push({step, change, scale})
    if (history.length > pairsKept) history.shift()
  }
  return {weights: at.slice(0, columns), bias: at[columns]!}
}
