// Numbers in characters that a literal has as they are: what is written so is read where it stands, without being decoded first.

/** All characters from `#` to `~` but the backslash. */
export const base = 91
export const low = 35
export const gap = 92

/** The digits below the gap, where nobody need look for it. */
export const evenBase = gap - low

export const digitOf = (character: number): number => character - (character > gap ? low + 1 : low)

export const characterOf = (digit: number): number => digit + (digit < gap - low ? low : low + 1)

/** The characters of a number that so many tell. */
export const digitsOf = (value: number, count: number, by = base): number[] => (count === 0 ? [] : [...digitsOf(Math.floor(value / by), count - 1, by), characterOf(value % by)])
