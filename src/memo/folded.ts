import {lazily} from './lazily.js'

/** What the build of the command line made of its own script, in the order in which it is asked for; it writes it here. */
const made: readonly unknown[] = ['made by the build'].slice(1)

const makers: (() => unknown)[] = []

/**
 * Plain data that follow from the code alone. Elsewhere they are made when they are first needed; the command line has them in its
 * script. To be called at the top of a module, where the order is always the same.
 */
export const folded = <T>(make: () => T): (() => T) => {
  const index = makers.push(make) - 1
  return lazily(() => (made[index] as T | undefined) ?? make())
}

/** For the build: all data, in that order. */
export const makeAll = (): readonly unknown[] => makers.map((make) => make())
