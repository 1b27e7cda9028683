// Bytes of a large table, in base64 or as characters, that are read block by block, when somebody first reaches for them: a short
// run needs a tenth of them, and memory that is touched for the first time costs more than what is done with it.
import {copyInto, decodeInto, roomFor, type Ascii} from './base64.js'

/** The bits of a place within a block. */
export const blockBits = 10

/** Blocks that are read together: a longer text costs memory of its own. */
const atOnce = 36

/** Blocks that stand side by side: who asks for a second one of them will ask for more. */
const sideBySide = 8

export class Blocks {
  /** By block: 0 where its bytes are not there yet. Whoever reads bytes asks first, and calls `read`. */
  readonly there: Uint8Array
  private reads = 0
  /** The block before which all are there. */
  private wholeTo = 0

  /**
   * @param bytes which begin at a multiple of four
   * @param fill writes those from `start` to before `end` where they belong
   */
  private constructor(readonly bytes: Uint8Array<ArrayBuffer>, private readonly fill?: (start: number, end: number) => void) {
    this.there = new Uint8Array((bytes.length >> blockBits) + 1)
    if (fill !== undefined) return
    this.there.fill(1)
    this.wholeTo = this.there.length
  }

  /** @param length of the base64, which is not padded */
  static from(written: Ascii, length: number): Blocks {
    const bytes = roomFor((length / 4) * 3)
    // What three bytes say stands in four characters, wherever a block ends.
    return new Blocks(bytes, (start, end) => decodeInto(bytes, written, Math.floor(start / 3) * 4, Math.min(Math.ceil(end / 3) * 4, length)))
  }

  /** @param length of the text whose characters the bytes are */
  static ofCharacters(written: Ascii, length: number): Blocks {
    const bytes = roomFor(length)
    return new Blocks(bytes, (start, end) => copyInto(bytes, written, start, Math.min(end, length)))
  }

  /** All of which is there. */
  static of(bytes: ArrayLike<number>): Blocks {
    return new Blocks(Uint8Array.from(bytes))
  }

  /** Reads a block that is not there, with those beside it where one of them is; all when a quarter was read so: a long run asks for all. */
  read(block: number): void {
    this.reads += 1
    if (this.reads * 4 > this.there.length) return void this.whole()
    const first = block & -sideBySide
    const last = Math.min(first + sideBySide, this.there.length)
    for (let beside = first; beside < last; beside++) if (this.there[beside] === 1) return this.decode(first, last)
    this.decode(block, block + 1)
  }

  private decode(first: number, last: number): void {
    this.fill!(first << blockBits, last << blockBits)
    this.there.fill(1, first, last)
  }

  /** Has the bytes from `start` to before `end` there. */
  reach(start: number, end: number): void {
    for (let block = start >> blockBits; block <= (end - 1) >> blockBits; block++) if (this.there[block] === 0) this.read(block)
  }

  /** All bytes. */
  whole(): Uint8Array<ArrayBuffer> {
    const {length} = this.there
    for (; this.wholeTo < length; this.wholeTo += atOnce) this.decode(this.wholeTo, Math.min(this.wholeTo + atOnce, length))
    return this.bytes
  }
}
