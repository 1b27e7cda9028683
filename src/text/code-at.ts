const {charCodeAt} = String.prototype

/**
 * The UTF-16 code at a place, for loops over whole texts. V8 has a dozen kinds of strings, and where more than four of them come by it
 * looks `text.charCodeAt` up for each character; this it looks up once.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at)
