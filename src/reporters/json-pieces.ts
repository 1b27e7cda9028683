// JSON as JSON.stringify indents it, in pieces: a run of ten thousand drafts is tens of megabytes of it.

/** A value that stands so many levels down: what is indented there already need not be moved. */
export const indented = (value: unknown, levels: number): string => {
  let wrapped = value
  for (let i = 0; i < levels; i++) wrapped = [wrapped]
  const text = JSON.stringify(wrapped, undefined, 2)
  // Each list around it begins `[`, a line and an indent, and ends so before its `]`.
  return text.slice(levels * (levels + 3), text.length - levels * (levels + 1))
}

/** A list that stands so many levels down, item by item. */
export function* listPieces(items: Iterable<unknown>, levels: number): Generator<string> {
  let empty = true
  for (const item of items) {
    yield `${empty ? '[' : ','}\n${'  '.repeat(levels + 1)}${indented(item, levels + 1)}`
    empty = false
  }
  yield empty ? '[]' : `\n${'  '.repeat(levels)}]`
}

export function* mapped<T, R>(items: Iterable<T>, change: (item: T) => R): Generator<R> {
  for (const item of items) yield change(item)
}
