// The text that a module of the library holds as its one literal, in the module's file: the command line need not run a module of
// a megabyte, nor the package have the text twice. Of the file is read what is asked for.
import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import type {Ascii} from '../base64.js'

/** Bytes that are read at once: memory that is used again costs less than memory that is new. A multiple of four, as of base64. */
const piece = Buffer.allocUnsafeSlow(49_152)

/** A part of a file. */
export class Literal implements Ascii {
  constructor(
    private readonly path: string,
    private readonly start: number,
    private readonly end: number
  ) {}

  /** Within the first piece. */
  indexOf(mark: string): number {
    return this.slice(0, Math.min(piece.length, this.end - this.start)).toString().indexOf(mark)
  }

  slice(start: number, end: number): Literal {
    return new Literal(this.path, this.start + start, this.start + end)
  }

  toString(): string {
    let text = ''
    this.eachPiece((read) => void (text += read))
    return text
  }

  /** The bytes whose base64 it is. */
  decoded(): Buffer {
    const bytes = Buffer.allocUnsafeSlow(Math.ceil(((this.end - this.start) / 4) * 3))
    let at = 0
    this.eachPiece((read) => void (at += bytes.write(read, at, 'base64')))
    return bytes.subarray(0, at)
  }

  private eachPiece(use: (read: string) => void): void {
    const file = openSync(this.path, 'r')
    try {
      for (let at = this.start; at < this.end; ) {
        const count = readSync(file, piece, 0, Math.min(piece.length, this.end - at), at)
        if (count === 0) throw new Error(`${this.path} is not as long as it was`)
        use(piece.toString('latin1', 0, count))
        at += count
      }
    } finally {
      closeSync(file)
    }
  }
}

/** @param path from the folder of the bundle, which is a CommonJS script */
export const literalIn = (path: string): Literal => {
  const file = `${__dirname}/${path}`
  const opened = openSync(file, 'r')
  const {size} = fstatSync(opened)
  closeSync(opened)
  const ends = 1024
  const start = new Literal(file, 0, Math.min(ends, size)).indexOf('"') + 1
  const tail = Math.max(start, size - ends)
  const end = tail + new Literal(file, tail, size).toString().lastIndexOf('"')
  if (start === 0 || end < start) throw new Error(`${path} has no literal in double quotes`)
  return new Literal(file, start, end)
}
