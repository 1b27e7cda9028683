/** The text of the draft in a line of a stream; undefined for an empty line and for one that is no draft. */
export const textOfLine = (line: string): string | undefined => {
  try {
    const {text} = JSON.parse(line) as {text?: unknown}
    return typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}
