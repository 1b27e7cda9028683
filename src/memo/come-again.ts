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

/** Keeps what was asked for lately, by key: up to twice so many. */
export class Recent<Key, Value extends NonNullable<unknown>> {
  private young = new Map<Key, Value>()
  private old: ReadonlyMap<Key, Value> = this.young
  /** Small at first: what V8 sees for the first time in code that it has made fast, it makes it anew for. */
  private room = 16

  constructor(private readonly most: number) {}

  get(key: Key): Value | undefined {
    const young = this.young.get(key)
    if (young !== undefined) return young
    const old = this.old.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: Key, value: Value): void {
    if (this.young.size >= this.room) {
      this.old = this.young
      this.young = new Map()
      this.room = Math.min(2 * this.room, this.most)
    }
    this.young.set(key, value)
  }

  clear(): void {
    this.old = this.young = new Map()
  }
}
