// What canned responses say of the same thing, and where the fewer say it otherwise.
import type {Member} from '../../rule.js'

/** A place where something is said. */
export interface Said {
  member: number
  start: number
  end: number
  /** As it is written there. */
  text: string
}

/** The places where the fewer say it otherwise, the first of them leading, and those of the many. */
export interface Odd {
  fewer: readonly Said[]
  many: readonly Said[]
}

const members = (said: readonly Said[]): number => new Set(said.map(({member}) => member)).size

export interface Majority {
  /** The many are so many responses at least. */
  least: number
  /** And so many times the fewer. */
  times: number
  /** With more values than this it is no slip: every branch of a chain has its own. */
  values?: number
}

/** Notes what is said by subject, and tells what stands against a majority. */
export class Ledger {
  private readonly subjects = new Map<string, Map<string, Said[]>>()

  add(subject: string, value: string, said: Said): void {
    let values = this.subjects.get(subject)
    if (!values) this.subjects.set(subject, (values = new Map()))
    const places = values.get(value)
    if (places) places.push(said)
    else values.set(value, [said])
  }

  /** Of a subject of which one response says two things nothing is told: it knows that there are two. */
  *odd({least, times, values: most = 2}: Majority): Generator<Odd> {
    for (const values of this.subjects.values()) {
      if (values.size < 2 || values.size > most) continue
      const [many, ...others] = [...values.values()].sort((a, b) => members(b) - members(a)) as [Said[], ...Said[][]]
      const all = [many, ...others].flat()
      if (all.length > 0 && [many, ...others].reduce((sum, said) => sum + members(said), 0) > members(all)) continue
      if (members(many) < least) continue
      for (const fewer of others) if (members(many) >= times * members(fewer)) yield {fewer, many}
    }
  }
}

/** `4 other canned responses`, `“Late parcel” (macros/a.csv) for one`. */
export const named = (set: readonly Member[], {many}: Odd): {count: string; one: string} => {
  const count = members(many)
  const {name, path} = set[many[0]!.member]!
  return {count: `${count} other canned response${count === 1 ? '' : 's'}`, one: `“${name.slice(0, 60)}” (${path})`}
}

/** ` and in 2 more`, where the fewer are several. */
export const alsoIn = ({fewer}: Odd): string => {
  const more = members(fewer) - 1
  return more === 0 ? '' : ` ${more} more say${more === 1 ? 's' : ''} the same as this one.`
}
