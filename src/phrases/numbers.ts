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

/** Lists one after the other, each with its length first, and where each starts; the last place is the end of all. */
export const packLists = (lists: readonly (readonly number[])[]): {packed: string; at: string} => {
  const places: number[] = []
  let place = 0
  for (const list of lists) {
    places.push(place)
    place += list.length + 1
  }
  return {packed: packNumbers(lists.flatMap((list) => [list.length, ...list])), at: packPlaces([...places, place])}
}

const half = 0x8000

/** Numbers up to a thousand million, in two units each. */
export const packPlaces = (places: readonly number[]): string => packNumbers(places.flatMap((place) => [Math.floor(place / half), place % half]))

/** The place at an index. */
export const placeAt = (packed: string, index: number): number => numberAt(packed, 2 * index) * half + numberAt(packed, 2 * index + 1)
