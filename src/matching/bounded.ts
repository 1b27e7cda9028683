// Runs a company's own expression over a text piece by piece: what it can cost is then linear in the length of the text.

/** The most characters that one match may read. What a company gives the shape of is shorter by far. */
export const reach = 128
/** How far on the next piece begins, and how much before a piece a look behind may see. */
const step = reach / 2

/** A text is not cut inside a character of two units. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at)

/** The matches that are not empty, in order; one that goes on for longer than `reach` may be told of in parts. */
export function* matchesOf(text: string, {source, flags}: RegExp): Generator<RegExpExecArray> {
  const expression = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
  let from = 0
  while (from < text.length) {
    const base = whole(text, Math.max(0, from - step))
    const end = whole(text, Math.min(text.length, from + reach))
    // a match that begins in the second half of a piece is read again with all that comes after it
    const next = end === text.length ? end : whole(text, from + step)
    expression.lastIndex = from - base
    const match = expression.exec(text.slice(base, end))
    if (!match || base + match.index >= next) from = next
    else {
      match.index += base
      if (match[0] !== '') yield match
      from = match.index + Math.max(1, match[0].length)
    }
  }
}
