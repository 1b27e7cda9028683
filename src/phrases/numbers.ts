// Lists of numbers kept as text: a string literal is ready when the module is read, an array of numbers has to be built.

/** Printable from the start, so that the text is not made of escapes. */
const shift = 35
const largest = 0xd000

/** Throws a RangeError for a number too large. */
export const packNumbers = (numbers: readonly number[]): string => {
  let packed = ''
  for (const number of numbers) {
    if (number > largest) throw new RangeError(`too many phrases in one table: ${largest} is the largest number`)
    packed += String.fromCharCode(number + shift)
  }
  return packed
}

/** The number at an index. */
export const numberAt = (packed: string, index: number): number => packed.charCodeAt(index) - shift

/** Lists one after the other, each with its length first. */
export const packLists = (lists: readonly (readonly number[])[]): string => packNumbers(lists.flatMap((list) => [list.length, ...list]))

/** Where each list starts, and at the end where the last one ends. */
export const offsetsOf = (packed: string): Uint32Array => {
  const offsets: number[] = []
  let at = 0
  for (; at < packed.length; at += numberAt(packed, at) + 1) offsets.push(at)
  offsets.push(at)
  return Uint32Array.from(offsets)
}
