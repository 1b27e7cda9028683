// The texts that a canned response can become.
import {countOf, type Part, partsOf} from './branches.js'
import type {Entry} from './entry.js'
import {type Traced, Tracer} from './traced.js'

/** More texts than this are not made of one template: every branch stands in one of them all the same. */
const mostVariants = 32

/** At a choice, the number of the branch and what is left of the number for the choices inside it. */
type Pick = (branches: readonly Part[][], left: number) => readonly [branch: number, inside: number]

const render = (source: Traced, parts: readonly Part[], pick: Pick, number = 0): Traced => {
  const tracer = new Tracer(source)
  const walk = (some: readonly Part[], from: number): void => {
    let left = from
    for (const part of some) {
      if (part.is === 'text') tracer.copy(part.start, part.end)
      else {
        const [branch, inside] = pick(part.branches, left)
        walk(part.branches[branch] ?? [], inside)
        left = Math.floor(left / countOf([part]))
      }
    }
  }
  walk(parts, number)
  return tracer.done()
}

/** The combinations in order, by their number. */
const combination: Pick = (branches, left) => {
  let rest = left % branches.reduce((sum, branch) => sum + countOf(branch), 0)
  const at = branches.findIndex((branch) => {
    const count = countOf(branch)
    if (rest < count) return true
    rest -= count
    return false
  })
  return [at, rest]
}

/** Every branch at least once; every combination where they are few. The first is always there. */
export const variantsOf = ({body}: Entry): Traced[] => {
  const parts = partsOf(body.text)
  const count = countOf(parts)
  if (count === 1) return [parts.length === 1 && parts[0]!.is === 'text' ? body : render(body, parts, () => [0, 0])]
  const widest = Math.max(...parts.map(widthOf))
  const wanted = count <= mostVariants ? count : Math.min(mostVariants, widest)
  const made = new Map<string, Traced>()
  for (let i = 0; i < wanted; i++) {
    const variant = count <= mostVariants ? render(body, parts, combination, i) : render(body, parts, ({length}) => [i % length, 0])
    if (!made.has(variant.text)) made.set(variant.text, variant)
  }
  return [...made.values()]
}

const widthOf = (part: Part): number => (part.is === 'text' ? 1 : Math.max(part.branches.length, ...part.branches.flat().map(widthOf)))
