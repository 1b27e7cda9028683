/**
 * A function of one text that keeps its answers: replies are made of the same words. It begins anew after so many that its memory
 * stays small.
 */
export const remembered = <Answer>(find: (text: string) => Answer, most = 8_000): ((text: string) => Answer) => {
  const kept = new Map<string, Answer>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined || kept.has(text)) return known as Answer
    const answer = find(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, answer)
    return answer
  }
}
