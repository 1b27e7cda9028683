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
