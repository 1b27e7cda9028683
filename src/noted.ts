/**
 * A function of an object that makes its answer once and keeps it as long as the object. Rules ask about one text after the other:
 * that of the last question is at hand.
 */
export const noted = <Key extends object, Note>(make: (key: Key) => Note): ((key: Key) => Note) => {
  const notes = new WeakMap<Key, {note: Note}>()
  let last: Key | undefined
  let kept: {note: Note} | undefined
  return (key) => {
    if (key !== last) {
      kept = notes.get(key)
      if (kept === undefined) notes.set(key, (kept = {note: make(key)}))
      last = key
    }
    return kept!.note
  }
}
