// Numbers as characters: a table of phrases is one text, which is read as its file has it. Nothing of it is decoded before somebody asks.
// Its digits are the characters from `#` to `~`, without the backslash, which a literal would double.

/** The digit 0. */
export const zero = 35
const backslash = 92
const base = 91

const characterOf = (digit: number): number => (digit + zero < backslash ? digit + zero : digit + zero + 1)
const digitOf = (character: number): number => (character > backslash ? character - zero - 1 : character - zero)

// By its first character a number takes one digit, or two, and so on. Innermost loops read those of one and of two themselves.
/** How many numbers take one digit. */
export const short = 32
export const two = characterOf(short)
const threeFrom = 87
export const three = characterOf(threeFrom)
const fourFrom = 89
const four = characterOf(fourFrom)
const fiveFrom = 90
const five = characterOf(fiveFrom)

const twoDigits = short + (threeFrom - short) * base
const threeDigits = twoDigits + (fourFrom - threeFrom) * base ** 2
const fourDigits = threeDigits + (fiveFrom - fourFrom) * base ** 3
const fiveDigits = fourDigits + (base - fiveFrom) * base ** 4

/** So many digits of a number. */
const digits = (number: number, count: number): number[] => (count === 0 ? [] : [...digits(Math.floor(number / base), count - 1), characterOf(number % base)])

/** The characters of a number. Throws a RangeError for one too large. */
export const charactersOf = (number: number): number[] => {
  if (number < short) return [characterOf(number)]
  if (number < twoDigits) return digits(number - short + short * base, 2)
  if (number < threeDigits) return digits(number - twoDigits + threeFrom * base ** 2, 3)
  if (number < fourDigits) return digits(number - threeDigits + fourFrom * base ** 3, 4)
  if (number < fiveDigits) return digits(number - fourDigits + fiveFrom * base ** 4, 5)
  throw new RangeError('too many phrases in one table')
}

const beforeTwo = zero * base + zero + short * base - short

/** The number of two digits. Without another call: it is read the most. */
export const ofTwo = (first: number, second: number): number => first * base + second - beforeTwo - (first > backslash ? base : 0) - (second > backslash ? 1 : 0)

/** The number that is written at a place. */
export const readNumber = (text: Uint8Array, at: number): number => {
  const first = text[at]!
  if (first < two) return first - zero
  if (first < three) return ofTwo(first, text[at + 1]!)
  const next = digitOf(text[at + 1]!) * base + digitOf(text[at + 2]!)
  if (first < four) return twoDigits + (digitOf(first) - threeFrom) * base * base + next
  return first < five ? threeDigits + next * base + digitOf(text[at + 3]!) : fourDigits + (next * base + digitOf(text[at + 3]!)) * base + digitOf(text[at + 4]!)
}

/** The place behind the number that is written at a place. */
export const afterNumber = (text: Uint8Array, at: number): number => {
  const first = text[at]!
  return at + (first < two ? 1 : first < three ? 2 : first < four ? 3 : first < five ? 4 : 5)
}

/** Reads numbers one after the other. */
export class Cursor {
  at = 0

  constructor(private readonly text: Uint8Array) {}

  next(): number {
    const {text, at} = this
    const first = text[at]!
    if (first < two) {
      this.at = at + 1
      return first - zero
    }
    this.at = first < three ? at + 2 : afterNumber(text, at)
    return first < three ? ofTwo(first, text[at + 1]!) : readNumber(text, at)
  }
}

/** Digits of a place in a list of places. */
const placeSize = 4

const placeOf = (text: Uint8Array, at: number): number =>
  ((digitOf(text[at]!) * base + digitOf(text[at + 1]!)) * base + digitOf(text[at + 2]!)) * base + digitOf(text[at + 3]!)

/** Lists to be read from `start` on of a text: how many they are, where each begins, and then each with its length and by how much every number is more than the one before; each once. */
export const writeLists = (lists: readonly (readonly number[])[], start: number): number[] => {
  const count = charactersOf(lists.length)
  const first = start + count.length + lists.length * placeSize
  const known = new Map<string, number>()
  const places: number[] = []
  const written: number[] = []
  for (const list of lists) {
    const sorted = list.toSorted((a, b) => a - b)
    const key = sorted.join()
    const place = known.get(key) ?? first + written.length
    if (place === first + written.length) for (const number of [sorted.length, ...sorted.map((each, index) => each - (sorted[index - 1] ?? 0))]) written.push(...charactersOf(number))
    known.set(key, place)
    places.push(...digits(place, placeSize))
  }
  return [...count, ...places, ...written]
}

/** The lists of ascending numbers that `writeLists` wrote. */
export class Lists {
  readonly count: number
  private readonly places: number
  private readonly cursor: Cursor

  constructor(private readonly text: Uint8Array, start: number) {
    this.cursor = new Cursor(text)
    this.cursor.at = start
    this.count = this.cursor.next()
    this.places = this.cursor.at
  }

  /** Where the list begins. */
  placeOf(index: number): number {
    return placeOf(this.text, this.places + index * placeSize)
  }

  read(index: number): readonly number[] {
    const {cursor} = this
    cursor.at = this.placeOf(index)
    const list: number[] = []
    let number = 0
    for (let left = cursor.next(); left > 0; left--) list.push((number += cursor.next()))
    return list
  }
}
