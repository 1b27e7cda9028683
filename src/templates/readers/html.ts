// The text of an HTML body as a customer reads it: entities turned into characters, blocks into lines; what is hidden or quoted left out.
import {Parser} from 'htmlparser2'
import {UnreadableError} from '../entry.js'
import {type Traced, Tracer} from '../traced.js'
import {wordSet} from '../../matching/word-set.js'

const blocks = wordSet('address article blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul')
const silent = wordSet('style script title head template noscript blockquote')
const empty = wordSet('br hr img input meta link wbr attribute area base col embed source track')

/** Whether a text is a page or a piece of one. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:!doctype|html|body|p|div|br|span|ul|ol|li|table|b|i|strong|em|a|h[1-6]|attribute)(?:\s[^<>]*)?\/?>/i.test(text)

/** Elements inside each other: far more than any mail client makes. The parser's every step costs as much as there are open. */
const mostOpen = 1000

/**
 * Text nodes as they are, `<br>` and the ends of blocks as line breaks; `<attribute key>` stays a placeholder.
 * @throws UnreadableError where more than `mostOpen` elements stand inside each other
 */
export const htmlText = (source: Traced): Traced => {
  const tracer = new Tracer(source)
  const html = source.text
  let hidden = 0
  let pre = 0
  // White space and breaks that wait for the next word: a text of them would be read again with each that comes.
  let space = false
  let lines = 0
  let dueAt: [number, number] = [0, 0]
  let begun = false
  const open: {name: string; hides: boolean}[] = []
  let depth = 0
  const breaks = (wanted: 1 | 2, from: number, to: number): void => {
    if (wanted > lines) [lines, dueAt] = [wanted, [from, to]]
  }
  const flush = (): void => {
    if ((lines > 0 || space) && begun) tracer.stand('\n'.repeat(lines) || ' ', ...dueAt)
    lines = 0
    space = false
    begun = true
  }
  const text = (from: number, to: number, decoded: string): void => {
    if (hidden > 0) return
    if (decoded !== html.slice(from, to)) {
      flush()
      tracer.stand(decoded === '\u00a0' ? ' ' : decoded, from, to)
      return
    }
    for (const match of decoded.matchAll(/\s+|\S+/g)) {
      const at = from + match.index
      if (/\s/.test(match[0]) && pre === 0) {
        if (lines === 0 && !space) [space, dueAt] = [true, [at, at + match[0].length]]
      } else {
        flush()
        tracer.copy(at, at + match[0].length)
      }
    }
  }
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > mostOpen) throw new UnreadableError('is nested too deeply', undefined)
        const [from, to] = [parser.startIndex, parser.endIndex + 1]
        const hides = silent.has(name) || 'hidden' in attributes || /display:\s*none/i.test(attributes['style'] ?? '') || /signature|gmail_quote/i.test(attributes['class'] ?? '')
        if (hidden === 0) {
          if (name === 'attribute') {
            flush()
            tracer.copy(from, to)
          } else if (name === 'br') [lines, dueAt] = [lines + 1, lines > 0 ? dueAt : [from, to]]
          else if (blocks.has(name)) breaks(1, from, to)
        }
        if (empty.has(name)) return
        open.push({name, hides})
        if (hides) hidden++
        if (name === 'pre') pre++
      },
      ontext(decoded) {
        text(parser.startIndex, parser.endIndex + 1, decoded)
      },
      onclosetag(name) {
        depth--
        if (empty.has(name)) return
        const last = open.pop()
        if (last?.hides) hidden--
        if (name === 'pre') pre--
        if (hidden === 0 && blocks.has(name)) breaks(name === 'p' ? 2 : 1, parser.startIndex, parser.endIndex + 1)
      }
    },
    {decodeEntities: true, recognizeSelfClosing: true}
  )
  parser.end(html)
  return tracer.done()
}
