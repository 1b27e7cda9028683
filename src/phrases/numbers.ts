// Lists of numbers as bytes: those of a file are laid over its bytes and need no building, and of a large table little is read.

/** Whole numbers up to 65,535. */
export type Numbers = Uint16Array<ArrayBuffer>

const largest = 0xffff

/** Throws a RangeError for a number too large. */
export const packNumbers = (numbers: readonly number[]): Numbers => {
  if (numbers.some((number) => number > largest)) throw new RangeError(`too many phrases in one table: ${largest} is the largest number`)
  return Uint16Array.from(numbers)
}

// A number in as few bytes as it needs: one that begins below `two`, or two, or four. One that is written `wide` never begins
// below `two`, and can be told from what does. Innermost loops read those of one byte and of two themselves.
export const two = 0x80
export const four = 0xf0

/** Bytes of the longest number. */
export const widestNumber = 4

export const wide = (number: number): number[] => {
  const low = number & 0xff
  if (number < (four - two) << 8) return [two + (number >> 8), low]
  if (number >= 1 << 28) throw new RangeError('too many phrases in one table')
  return [four + (number >> 24), (number >> 16) & 0xff, (number >> 8) & 0xff, low]
}

export const bytesFor = (number: number): number[] => (number < two ? [number] : wide(number))

/** The number that is written at a place. */
export const readNumber = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at]!
  if (first < two) return first
  return first < four ? ((first - two) << 8) | bytes[at + 1]! : ((first - four) << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
}

export const isWide = (bytes: Uint8Array, at: number): boolean => bytes[at]! >= two

/** The place behind the number that is written at a place. */
export const afterNumber = (bytes: Uint8Array, at: number): number => at + (bytes[at]! < two ? 1 : bytes[at]! < four ? 2 : 4)

const placeSize = 3

export const packPlaces = (places: readonly number[]): Uint8Array => {
  if (places.some((place) => place >= 1 << 24)) throw new RangeError('too many phrases in one table')
  return Uint8Array.from(places.flatMap((place) => [place >> 16, (place >> 8) & 0xff, place & 0xff]))
}

/** Where each of some lists starts when they stand one behind the other, and where the last one ends. */
export const startsOf = (lists: readonly (readonly number[])[], first = 0): number[] => {
  const starts = [first]
  for (const {length} of lists) starts.push(starts.at(-1)! + length)
  return starts
}

/** The place at an index. */
export const placeAt = (packed: Uint8Array, index: number): number => {
  const at = index * placeSize
  return (packed[at]! << 16) | (packed[at + 1]! << 8) | packed[at + 2]!
}

/** Where each list starts, then the lists, each with its length and by how much every number is more than the one before. */
export const packLists = (lists: readonly (readonly number[])[]): Uint8Array => {
  const written = lists.map((list) => {
    const sorted = list.toSorted((a, b) => a - b)
    return [list.length, ...sorted.map((number, index) => number - (sorted[index - 1] ?? 0))].flatMap(bytesFor)
  })
  const places = packPlaces(startsOf(written, lists.length * placeSize).slice(0, -1))
  return Uint8Array.from([...places, ...written.flat()])
}

/** The lists of ascending numbers that `packLists` wrote, each read when it is first asked for. */
export class Lists {
  readonly count: number
  private readonly known: (readonly number[])[] = []

  constructor(private readonly bytes: Uint8Array) {
    this.count = bytes.length === 0 ? 0 : placeAt(bytes, 0) / placeSize
  }

  at(index: number): readonly number[] {
    return (this.known[index] ??= this.read(placeAt(this.bytes, index)))
  }

  private read(at: number): number[] {
    const {bytes} = this
    const list: number[] = []
    let number = 0
    let left = readNumber(bytes, at)
    at = afterNumber(bytes, at)
    for (; left > 0; left--) {
      const first = bytes[at]!
      if (first < two) {
        number += first
        at += 1
      } else {
        number += first < four ? ((first - two) << 8) | bytes[at + 1]! : readNumber(bytes, at)
        at += first < four ? 2 : 4
      }
      list.push(number)
    }
    return list
  }
}
