// Bytes of a large table in base64 that are decoded block by block, when somebody first reaches for them: a short run needs a
// tenth of them, and memory that is touched for the first time costs more than what is done with it.
import {decodeInto, roomFor, type Ascii} from './base64.js'

/** The bits of a place within a block. */
export const blockBits = 12

/** Blocks that are read by themselves before twice as many are read at once, and so on: a long run soon has all. */
const patience = 16

export class Blocks {
  /** By block: 0 where its bytes are not there yet. Whoever reads bytes asks first, and calls `read`. */
  readonly there: Uint8Array
  private reads = 0

  /** @param bytes which begin at a multiple of four */
  private constructor(readonly bytes: Uint8Array<ArrayBuffer>, private readonly written?: Ascii) {
    this.there = new Uint8Array((bytes.length >> blockBits) + 1)
    if (written === undefined) this.there.fill(1)
  }

  /** @param length of the base64, which is not padded */
  static from(written: Ascii, length: number): Blocks {
    return new Blocks(roomFor((length / 4) * 3), written)
  }

  /** All of which is there; zeros are added behind them to a multiple of twelve. */
  static of(bytes: ArrayLike<number>): Blocks {
    const all = new Uint8Array(Math.ceil(bytes.length / 12) * 12)
    all.set(bytes)
    return new Blocks(all)
  }

  /** Reads a block that is not there, and some beside it. */
  read(block: number): void {
    const span = 1 << Math.min(this.reads++ / patience, 8)
    const first = block - (block % span)
    // What three bytes say stands in four characters, wherever a block ends.
    const start = Math.floor((first << blockBits) / 3)
    const end = Math.min(Math.ceil(((first + span) << blockBits) / 3), this.bytes.length / 3)
    decodeInto(this.bytes, this.written!, start * 4, end * 4)
    this.there.fill(1, first, first + span)
  }

  /** Has the bytes from `start` to before `end` there. */
  reach(start: number, end: number): void {
    for (let block = start >> blockBits; block <= (end - 1) >> blockBits; block++) if (this.there[block] === 0) this.read(block)
  }

  /** All bytes. */
  whole(): Uint8Array<ArrayBuffer> {
    this.reach(0, this.bytes.length)
    return this.bytes
  }
}
