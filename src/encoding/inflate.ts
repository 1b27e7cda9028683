// Reads raw DEFLATE (RFC 1951) at once, which the platform's own decompression does not; the bundled command line has
// src/cli/inflate.ts in this module's place. A package for it makes tables as it is loaded, which cost more than all that is read.

/** A canonical Huffman code: how many codes there are of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: Uint16Array
  readonly symbols: Uint16Array
}

const longest = 15

const codeOf = (lengths: ArrayLike<number>): Code => {
  const counts = new Uint16Array(longest + 1)
  for (let symbol = 0; symbol < lengths.length; symbol++) counts[lengths[symbol]!]!++
  counts[0] = 0
  const next = new Uint16Array(longest + 2)
  for (let length = 1; length <= longest; length++) next[length + 1] = next[length]! + counts[length]!
  const symbols = new Uint16Array(lengths.length)
  for (let symbol = 0; symbol < lengths.length; symbol++) if (lengths[symbol]! > 0) symbols[next[lengths[symbol]!]!++] = symbol
  return {counts, symbols}
}

/** The least that each symbol stands for, and how many bits say how much more; `doubles` symbols have as many bits. */
const steps = (first: number, count: number, doubles: number): readonly (readonly [least: number, bits: number])[] => {
  const found: [number, number][] = []
  for (let least = first, symbol = 0; symbol < count; symbol++) {
    const bits = Math.max(0, Math.floor(symbol / doubles) - 1)
    found.push([least, bits])
    least += 1 << bits
  }
  return found
}
const lengthSteps = [...steps(3, 28, 4), [258, 0] as const]
const distanceSteps = steps(1, 30, 2)

/** In which order the lengths of the code of lengths stand. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const end = 256

class Inflating {
  private at = 0
  private held = 0
  private count = 0
  private out = new Uint8Array(1 << 16)
  private length = 0

  constructor(private readonly bytes: Uint8Array) {}

  read(): Uint8Array {
    for (let last = false; !last; ) {
      last = this.bits(1) === 1
      const kind = this.bits(2)
      if (kind === 0) this.stored()
      else if (kind === 1) this.block(codeOf(Array.from({length: 288}, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))), codeOf(new Uint8Array(30).fill(5)))
      else this.block(...this.codes())
    }
    return this.out.subarray(0, this.length)
  }

  private bits(count: number): number {
    while (this.count < count) {
      if (this.at >= this.bytes.length) throw new RangeError('the deflated text is cut off')
      this.held |= this.bytes[this.at++]! << this.count
      this.count += 8
    }
    const value = this.held & ((1 << count) - 1)
    this.held >>>= count
    this.count -= count
    return value
  }

  private symbol({counts, symbols}: Code): number {
    for (let length = 1, code = 0, first = 0, index = 0; length <= longest; length++) {
      code |= this.bits(1)
      const count = counts[length]!
      if (code - count < first) return symbols[index + code - first]!
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw new RangeError('the deflated text has a code that stands for nothing')
  }

  /** The codes of a block that brings its own. */
  private codes(): [Code, Code] {
    const literals = this.bits(5) + 257
    const distances = this.bits(5) + 1
    const lengths = new Uint8Array(19)
    for (let left = this.bits(4) + 4, index = 0; left > 0; left--) lengths[order[index++]!] = this.bits(3)
    const code = codeOf(lengths)
    const told = new Uint8Array(literals + distances)
    for (let index = 0; index < told.length; ) {
      const symbol = this.symbol(code)
      if (symbol < 16) told[index++] = symbol
      else {
        const times = symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7)
        told.fill(symbol === 16 ? told[index - 1]! : 0, index, index + times)
        index += times
      }
    }
    return [codeOf(told.subarray(0, literals)), codeOf(told.subarray(literals))]
  }

  private block(literals: Code, distances: Code): void {
    for (;;) {
      const symbol = this.symbol(literals)
      if (symbol === end) return
      if (symbol < end) {
        this.reach(1)
        this.out[this.length++] = symbol
        continue
      }
      const [least, bits] = lengthSteps[symbol - end - 1]!
      const length = least + this.bits(bits)
      const [near, more] = distanceSteps[this.symbol(distances)]!
      const distance = near + this.bits(more)
      this.reach(length)
      // One by one: what is copied may be what was just written.
      for (let left = length; left > 0; left--, this.length++) this.out[this.length] = this.out[this.length - distance]!
    }
  }

  private stored(): void {
    this.held = 0
    this.count = 0
    const length = this.bits(16)
    this.at += 2
    this.reach(length)
    this.out.set(this.bytes.subarray(this.at, this.at + length), this.length)
    this.at += length
    this.length += length
  }

  private reach(more: number): void {
    if (this.length + more <= this.out.length) return
    const wider = new Uint8Array(2 * (this.length + more))
    wider.set(this.out.subarray(0, this.length))
    this.out = wider
  }
}

/**
 * @param bytes raw DEFLATE of UTF-8
 * @throws RangeError for bytes that are none
 */
export const inflated = (bytes: Uint8Array): string => new TextDecoder().decode(new Inflating(bytes).read())
