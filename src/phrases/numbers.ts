// Lists of numbers as typed arrays: those of a file are laid over its bytes and need no building.

/** Whole numbers up to 65,535. */
export type Numbers = Uint16Array<ArrayBuffer>

const largest = 0xffff

/** Throws a RangeError for a number too large. */
export const packNumbers = (numbers: readonly number[]): Numbers => {
  if (numbers.some((number) => number > largest)) throw new RangeError(`too many phrases in one table: ${largest} is the largest number`)
  return Uint16Array.from(numbers)
}

/** The number at an index. */
export const numberAt = (packed: Numbers, index: number): number => packed[index] as number

/** Lists one after the other, each with its length first, and where each starts; the last place is the end of all. */
export const packLists = (lists: readonly (readonly number[])[]): {packed: Numbers; at: Numbers} => {
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
export const packPlaces = (places: readonly number[]): Numbers => packNumbers(places.flatMap((place) => [Math.floor(place / half), place % half]))

/** The place at an index. */
export const placeAt = (packed: Numbers, index: number): number => numberAt(packed, 2 * index) * half + numberAt(packed, 2 * index + 1)
