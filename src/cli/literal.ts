// The text that a module of the library holds as its one literal, in the module's file: the command line need not run a module of
// a megabyte, nor the package have the text twice. Of the file is read what is asked for.
import {fstatSync, openSync, readSync} from 'node:fs'
import type {Ascii} from '../encoding/base64.js'

/** What is left of memory that somebody has touched before, which costs less than memory that is new. */
let room: Buffer | undefined

export const useRoom = (touched: Buffer): void => void (room = touched)

const roomFor = (length: number): Buffer => (room && length <= room.length ? room.subarray(0, length) : Buffer.allocUnsafeSlow(length))

/** Bytes of a file's beginning and end in which the quotes of its literal stand. */
const margin = 1024

/** A file that is opened when it is first read, and stays open. */
class TextFile {
  private opened: number | undefined
  private opening: string | undefined
  private from = 0

  constructor(private readonly path: string) {}

  private get descriptor(): number {
    return (this.opened ??= openSync(this.path, 'r'))
  }

  /** Its first kilobyte. */
  get head(): string {
    return (this.opening ??= this.read(0, margin).toString('latin1'))
  }

  /** Where its literal begins. */
  get start(): number {
    if (this.from === 0) this.from = this.head.indexOf('"') + 1
    if (this.from === 0) throw new Error(`${this.path} has no literal in double quotes`)
    return this.from
  }

  /** Where its literal ends. */
  get end(): number {
    // In big numbers, as all that asks at a start: Node makes what it gives at the first of each sort.
    const size = Number(fstatSync(this.descriptor, {bigint: true}).size)
    const tail = Math.max(this.start, size - margin)
    return tail + this.text(tail, size).lastIndexOf('"')
  }

  text(start: number, end: number): string {
    return end <= margin ? this.head.slice(start, end) : this.whole(start, end).toString('latin1')
  }

  /** As they stand in the file, in memory of their own. */
  bytes(start: number, end: number): Uint8Array {
    const bytes = this.whole(start, end)
    if (bytes.buffer === room?.buffer) room = room.subarray(bytes.length)
    return bytes
  }

  private whole(start: number, end: number): Buffer {
    const bytes = this.read(start, end - start)
    if (bytes.length < end - start) throw new Error(`${this.path} is not as long as it was`)
    return bytes
  }

  /** What there is of so many bytes, until something else is read. */
  private read(at: number, length: number): Buffer {
    const bytes = roomFor(length)
    let end = 0
    while (end < length) {
      const count = readSync(this.descriptor, bytes, end, length - end, at + end)
      if (count === 0) break
      end += count
    }
    return bytes.subarray(0, end)
  }
}

/** A part of the literal in a file, from its start on. */
export class Literal implements Ascii {
  constructor(
    private readonly file: TextFile,
    private readonly from = 0,
    private readonly to?: number
  ) {}

  /** Within the file's first kilobyte. */
  indexOf(mark: string): number {
    return this.file.head.indexOf(mark, this.file.start + this.from) - this.file.start - this.from
  }

  slice(start: number, end: number): Literal {
    return new Literal(this.file, this.from + start, this.from + end)
  }

  substring(start: number, end: number): string {
    const from = this.file.start + this.from
    return this.file.text(from + start, from + end)
  }

  toString(): string {
    return this.file.text(this.file.start + this.from, this.end)
  }

  bytes(): Uint8Array {
    return this.file.bytes(this.file.start + this.from, this.end)
  }

  private get end(): number {
    return this.to === undefined ? this.file.end : this.file.start + this.to
  }
}

/** @param path from the folder of the bundle, which is a CommonJS script */
export const literalIn = (path: string): Ascii => new Literal(new TextFile(`${__dirname}/${path}`))
