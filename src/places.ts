// Offsets to lines and columns, and personal data to bullets.

/** 1-based line and column, in UTF-16 units, of an offset; lines end with LF, CRLF or CR. */
export const pointer = (text: string): ((offset: number) => {line: number; column: number}) => {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1}
  }
}

/** Where the lines of a text begin, in UTF-16 units. */
export const lineStarts = (text: string): number[] => {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

export interface Place {
  start: number
  end: number
}

/** The text with every place covered by bullets of the same length, so that offsets stay right; line ends stay. */
export const cover = (text: string, places: readonly Place[]): string => {
  if (places.length === 0) return text
  let out = ''
  let at = 0
  for (const {start, end} of [...places].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    out += text.slice(at, Math.max(at, start)) + text.slice(Math.max(at, start), end).replace(/[^\r\n]/g, '•')
    at = end
  }
  return out + text.slice(at)
}

const piece = /\p{L}{3,}|\d{2,}/gu

/** Whether a text tells something of a hidden value: the whole of it, its digits, or, where `closely`, any longer word or number of it. */
export const tells = (text: string, hidden: string, closely: boolean): boolean => {
  if (hidden.trim() === '') return false
  if (text.includes(hidden.trim())) return true
  const digits = hidden.replace(/\D/g, '')
  if (digits.length > 3 && text.replace(/\D/g, '').includes(digits)) return true
  return closely && (hidden.match(piece) ?? []).some((one) => text.includes(one))
}
