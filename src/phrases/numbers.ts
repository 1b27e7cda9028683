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

// Numbers are read one by one by all that follows, so that no digit is worth a call.
const beforeTwo = zero * base + zero + short * base - short
const beforeThree = (zero * base + zero) * base + zero + threeFrom * base ** 2 - twoDigits

/** The number that is written at a place. */
export const readNumber = (text: Uint8Array, at: number): number => {
  const first = text[at]!
  if (first < two) return first - zero
  const second = text[at + 1]!
  if (first < three) return first * base + second - beforeTwo - (first > backslash ? base : 0) - (second > backslash ? 1 : 0)
  const third = text[at + 2]!
  if (first < four) return ((first - 1) * base + second) * base + third - beforeThree - (second > backslash ? base : 0) - (third > backslash ? 1 : 0)
  const next = (digitOf(second) * base + digitOf(third)) * base + digitOf(text[at + 3]!)
  return first < five ? threeDigits + next : fourDigits + next * base + digitOf(text[at + 4]!)
}

/** How many digits a number takes that begins with a character. */
export const digitsFrom = (first: number): number => (first < two ? 1 : first < three ? 2 : first < four ? 3 : first < five ? 4 : 5)

/** The place behind the number that is written at a place. */
export const afterNumber = (text: Uint8Array, at: number): number => at + digitsFrom(text[at]!)

/** Reads numbers one after the other. */
export class Cursor {
  at = 0

  constructor(private readonly text: Uint8Array) {}

  next(): number {
    const {text, at} = this
    this.at = afterNumber(text, at)
    return readNumber(text, at)
  }

  /** Reads so many numbers and adds them to a list. */
  take(list: number[], count: number): void {
    const {text} = this
    let {at} = this
    for (let left = count; left > 0; left--) {
      const first = text[at]!
      if (first < two) {
        list.push(first - zero)
        at += 1
      } else if (first < three) {
        const second = text[at + 1]!
        list.push(first * base + second - beforeTwo - (first > backslash ? base : 0) - (second > backslash ? 1 : 0))
        at += 2
      } else {
        list.push(readNumber(text, at))
        at += digitsFrom(first)
      }
    }
    this.at = at
  }

  /** Reads an ascending list of so many numbers, each written as how much it is more than the one before, and writes it from a place on. */
  ascend(list: Uint16Array, from: number, count: number): void {
    const {text} = this
    let {at} = this
    let number = 0
    for (let to = from; to < from + count; to++) {
      const first = text[at]!
      if (first < two) {
        number += first - zero
        at += 1
      } else if (first < three) {
        const second = text[at + 1]!
        number += first * base + second - beforeTwo - (first > backslash ? base : 0) - (second > backslash ? 1 : 0)
        at += 2
      } else {
        number += readNumber(text, at)
        at += digitsFrom(first)
      }
      list[to] = number
    }
    this.at = at
  }
}

// A place in a list of places has four digits, all of them of those before the backslash.
const placeSize = 4
const placeBase = backslash - zero

const placeCharacters = (place: number): number[] => {
  if (place >= placeBase ** placeSize) throw new RangeError('too many phrases in one table')
  return [3, 2, 1, 0].map((power) => (Math.floor(place / placeBase ** power) % placeBase) + zero)
}

const beforePlace = zero * (placeBase ** 3 + placeBase ** 2 + placeBase + 1)

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
    places.push(...placeCharacters(place))
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
    const {text} = this
    const at = this.places + index * placeSize
    return ((text[at]! * placeBase + text[at + 1]!) * placeBase + text[at + 2]!) * placeBase + text[at + 3]! - beforePlace
  }

  read(index: number): readonly number[] {
    const list: number[] = []
    this.add(index, list)
    return list
  }

  /** Adds the list to another. */
  add(index: number, list: number[]): void {
    const {cursor} = this
    const first = list.length
    cursor.at = this.placeOf(index)
    cursor.take(list, cursor.next())
    for (let at = first + 1; at < list.length; at++) list[at]! += list[at - 1]!
  }
}
