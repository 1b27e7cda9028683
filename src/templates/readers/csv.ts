// CSV (RFC 4180, also with semicolons or tabs) -> rows of cells that know their places. No parser at hand tells the offsets of a cell.
import {UnreadableError} from '../entry.js'
import {Traced, Tracer} from '../traced.js'

const separatorOf = (head: string): string => [',', ';', '\t'].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best))

/** @throws UnreadableError where a quotation mark is never closed */
export const readCsv = (file: string): Traced[][] => {
  const separator = separatorOf(/^[^\r\n]*/.exec(file)![0])
  const rows: Traced[][] = []
  let row: Traced[] = []
  let at = 0
  const endRow = (): void => {
    if (row.length > 1 || (row[0]?.text ?? '') !== '') rows.push(row)
    row = []
  }
  while (at < file.length) {
    const [cell, end] = file.charAt(at) === '"' ? quoted(file, at) : bare(file, at, separator)
    row.push(cell)
    at = end
    if (file.charAt(at) === separator) {
      at++
      if (at < file.length && !/[\r\n]/.test(file.charAt(at))) continue
      row.push(Traced.slice(file, at, at))
    }
    if (at < file.length && !/[\r\n]/.test(file.charAt(at))) throw new UnreadableError('is not CSV: there is text behind a closing quotation mark', at)
    at += file.startsWith('\r\n', at) ? 2 : 1
    endRow()
  }
  endRow()
  return rows
}

const bare = (file: string, from: number, separator: string): [Traced, number] => {
  let to = from
  while (to < file.length && file.charAt(to) !== separator && file.charAt(to) !== '\n' && file.charAt(to) !== '\r') to++
  return [Traced.slice(file, from, to), to]
}

const quoted = (file: string, from: number): [Traced, number] => {
  const whole = Traced.slice(file, 0, file.length)
  const tracer = new Tracer(whole)
  for (let at = from + 1; ; ) {
    const quote = file.indexOf('"', at)
    if (quote < 0) throw new UnreadableError('is not CSV: a quotation mark is never closed', from)
    tracer.copy(at, quote)
    if (file.charAt(quote + 1) !== '"') return [tracer.done(), quote + 1]
    tracer.stand('"', quote, quote + 2)
    at = quote + 2
  }
}
