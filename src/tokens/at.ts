/** The index of the token or sentence that holds an offset, else of the next one; by halves, for a text may have a million. */
export const indexAt = (list: readonly {readonly end: number}[], offset: number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offset < list[middle]!.end) high = middle
    else low = middle + 1
  }
  return low
}

/** The index of the first of some places, which are in order, that is not before an offset. */
export const firstFrom = (places: readonly number[], offset: number): number => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one of some places, which are in order, is from `start` to before `end`. */
export const hasBetween = (places: readonly number[], start: number, end: number): boolean => {
  const first = firstFrom(places, start)
  return first < places.length && places[first]! < end
}
