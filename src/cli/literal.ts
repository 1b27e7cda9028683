// The text that a module of the library holds as its one literal, in the module's file: the command line need not run a module of
// a megabyte, nor the package have the text twice. Of the file is read what is asked for.
import {fstatSync, openSync, readSync} from 'node:fs'
import type {Ascii} from '../encoding/base64.js'

/** Bytes that are read at once: memory that is used again costs less than memory that is new. */
const pieceLength = 49_152
let piece: Buffer | undefined

/** What is left of memory that somebody has touched before. */
let room: Uint8Array = new Uint8Array(0)

export const useRoom = (touched: Uint8Array): void => void (room = touched)

const take = (length: number): Uint8Array => {
  if (length > room.length) return Buffer.allocUnsafeSlow(length)
  const taken = room.subarray(0, length)
  room = room.subarray(length)
  return taken
}

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
    return (this.opening ??= this.piece(0, margin))
  }

  /** Where its literal begins. */
  get start(): number {
    if (this.from === 0) this.from = this.head.indexOf('"') + 1
    if (this.from === 0) throw new Error(`${this.path} has no literal in double quotes`)
    return this.from
  }

  /** Where its literal ends. */
  get end(): number {
    const {size} = fstatSync(this.descriptor)
    const tail = Math.max(this.start, size - margin)
    return tail + this.text(tail, size).lastIndexOf('"')
  }

  text(start: number, end: number): string {
    if (end <= margin) return this.head.slice(start, end)
    let text = this.piece(start, end - start)
    start += text.length
    while (start < end) {
      const read = this.piece(start, end - start)
      if (read === '') throw new Error(`${this.path} is not as long as it was`)
      text += read
      start += read.length
    }
    return text
  }

  /** As they stand in the file. */
  bytes(start: number, end: number): Uint8Array {
    const bytes = take(end - start)
    for (let read = 0; read < bytes.length; ) {
      const count = readSync(this.descriptor, bytes, read, bytes.length - read, start + read)
      if (count === 0) throw new Error(`${this.path} is not as long as it was`)
      read += count
    }
    return bytes
  }

  private piece(at: number, most: number): string {
    piece ??= Buffer.allocUnsafeSlow(pieceLength)
    return piece.toString('latin1', 0, readSync(this.descriptor, piece, 0, Math.min(pieceLength, most), at))
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
