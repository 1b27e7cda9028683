// JSON as JSON.stringify indents it, in pieces: a run of ten thousand drafts is tens of megabytes of it.

/** A value that stands so many levels down: what is indented there already need not be moved. */
export const indented = (value: unknown, levels: number): string => {
  let wrapped = value
  for (let i = 0; i < levels; i++) wrapped = [wrapped]
  const text = JSON.stringify(wrapped, undefined, 2)
  // Each list around it begins `[`, a line and an indent, and ends so before its `]`.
  return text.slice(levels * (levels + 3), text.length - levels * (levels + 1))
}

/** Writes objects as `indented` does, one after the other: where a field holds the very list that it held before, its text is the same. */
export const fieldByField = (): ((fields: object, levels: number) => string) => {
  const before = new Map<string, {value: unknown; text: string}>()
  const field = (key: string, value: unknown, levels: number): string => {
    const known = before.get(key)
    if (known !== undefined && known.value === value) return known.text
    const text = `\n${'  '.repeat(levels)}${JSON.stringify(key)}: ${indented(value, levels)}`
    before.set(key, {value, text})
    return text
  }
  return (fields, levels) => {
    const written = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : field(key, value, levels + 1)))
    return written.length === 0 ? '{}' : `{${written.join(',')}\n${'  '.repeat(levels)}}`
  }
}

/**
 * A list that stands so many levels down, item by item.
 * @param text writes an item that stands so many levels down
 */
export function* listPieces<T>(items: Iterable<T>, levels: number, text: (item: T, levels: number) => string = indented): Generator<string> {
  let empty = true
  for (const item of items) {
    yield `${empty ? '[' : ','}\n${'  '.repeat(levels + 1)}${text(item, levels + 1)}`
    empty = false
  }
  yield empty ? '[]' : `\n${'  '.repeat(levels)}]`
}

export function* mapped<T, R>(items: Iterable<T>, change: (item: T) => R): Generator<R> {
  for (const item of items) yield change(item)
}
