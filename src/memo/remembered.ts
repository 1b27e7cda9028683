/** Kept where the answer is `undefined`. */
const nothing = null

/**
 * A function of one text that keeps its answers: replies are made of the same words. It begins anew after so many that its memory
 * stays small.
 */
export const remembered = <Answer extends NonNullable<unknown> | undefined>(find: (text: string) => Answer, most = 8_000): ((text: string) => Answer) => {
  const kept = new Map<string, Answer | typeof nothing>()
  const learn = (text: string): Answer => {
    const answer = find(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, answer === undefined ? nothing : answer)
    return answer
  }
  // No more than this: V8 copies it into all that ask, and compiles it with each of them.
  return (text) => {
    const known = kept.get(text)
    return known === undefined ? learn(text) : known === nothing ? (undefined as Answer) : known
  }
}
