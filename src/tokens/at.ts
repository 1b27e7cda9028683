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
