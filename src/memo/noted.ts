let functions = 0

/**
 * Keeps what functions make of it, and takes it along when it goes. V8's quick collection of young objects keeps all that a weak map
 * holds, so that each reply would leave something behind.
 */
export class Noting {
  // Private, so that who copies the object does not copy them.
  readonly #notes: unknown[] = []

  static notesOf(key: object): unknown[] | undefined {
    return #notes in key ? key.#notes : undefined
  }
}

/** A function of an object that makes its answer, which is not undefined, once and keeps it as long as the object. */
export const noted = <Key extends object, Note extends NonNullable<unknown>>(make: (key: Key) => Note): ((key: Key) => Note) => {
  const number = functions++
  const others = new WeakMap<Key, Note>()
  let last: Key | undefined
  let kept: Note | undefined
  const note = (key: Key, notes: unknown[] | undefined): Note => {
    if (notes !== undefined) {
      while (notes.length <= number) notes.push(undefined)
      return (notes[number] ??= make(key)) as Note
    }
    // As settings are, which are asked for again and again.
    if (key !== last || kept === undefined) {
      kept = others.get(key)
      if (kept === undefined) others.set(key, (kept = make(key)))
      last = key
    }
    return kept
  }
  // No more than this: V8 copies it into all that ask, and compiles it with each of them.
  return (key) => {
    const notes = Noting.notesOf(key)
    return ((notes !== undefined && number < notes.length ? notes[number] : undefined) as Note | undefined) ?? note(key, notes)
  }
}
