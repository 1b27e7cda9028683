// Only what comes again is worth keeping: most of what is met once, as a sentence with an order number, is never met again, and
// would only push out the rest.

const places = 4_096

/** Knows which numbers were met lately. One that shares its place with another may be forgotten. */
export class Met {
  private readonly met = new Int32Array(places)

  /** Whether a number, which is not 0, was met before; from now on it was. */
  before(number: number): boolean {
    const {met} = this
    const place = (number ^ (number >>> 12)) & (places - 1)
    if (met[place] === number) return true
    met[place] = number
    return false
  }
}

/** Keeps what was asked for lately, by number: up to twice so many. */
export class Recent<Value extends object> {
  private young = new Map<number, Value>()
  private old: ReadonlyMap<number, Value> | undefined

  constructor(private readonly most: number) {}

  get(number: number): Value | undefined {
    const young = this.young.get(number)
    if (young !== undefined || this.old === undefined) return young
    const old = this.old.get(number)
    if (old !== undefined) this.set(number, old)
    return old
  }

  set(number: number, value: Value): void {
    if (this.young.size >= this.most) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(number, value)
  }

  clear(): void {
    this.young.clear()
    this.old = undefined
  }
}
