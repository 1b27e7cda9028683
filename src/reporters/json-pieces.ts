// JSON as JSON.stringify indents it, in pieces: a run of ten thousand drafts is tens of megabytes of it.

/** A value that stands so many levels down. */
export const indented = (value: unknown, levels: number): string => JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${'  '.repeat(levels)}`)

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
