// The branches of a template: conditionals of Liquid, Jinja, Handlebars and Mustache, and spintax, as a tree of choices.
import {UnreadableError} from './entry.js'

/** A stretch of the text, or alternatives of which one is shown. */
export type Part = {is: 'text'; start: number; end: number} | Choice

interface Choice {
  is: 'choice'
  branches: Part[][]
  /** It is shown again for each thing of a list. */
  loop?: Loop
}

interface Loop {
  /** The name of the list. */
  over: string
  /** The most times, where the template says it. */
  limit?: number
}

/** `item in order.items limit:3`, `item in items[:3]`, `each items as |item|`. */
export const loopOf = (tag: string): Loop | undefined => {
  const [, over] = /(?:\bfor\s+[\w, ]+?\s+in|#each)\s+([\w.@-]+)/.exec(tag) ?? []
  if (over === undefined) return undefined
  const [, limit] = /\blimit\s*:\s*(\d{1,3})|\[\s*\d*\s*:\s*(\d{1,3})\s*\]/.exec(tag)?.filter((each) => each !== undefined) ?? []
  return {over, ...(limit === undefined ? {} : {limit: Number(limit)})}
}

/** What a choice asks, and whether its first branch is shown where that holds. */
interface Condition {
  of: string
  holds: boolean
}

/** `{% if vip %}`, `{{#unless vip}}`, `{{^vip}}`. */
const conditionOf = (tag: string): Condition | undefined => {
  const [, , word, of, sign, name] = /^\{(%-?\s*|\{~?#)(if|unless)\s+(.*?)\s*[-~]?[%}]+$|^\{\{~?\s*([#^])\s*([\w.@-]+)\s*~?\}\}$/.exec(tag) ?? []
  if (word !== undefined) return {of: of!, holds: word === 'if'}
  return name === undefined ? undefined : {of: name, holds: sign === '#'}
}

/** What ends a line of a template language, a field with all its filters, or spintax's own signs. */
const tag = /\{%-?\s*(\w+)[^%]*?-?%\}|\{\{\{?~?\s*(?:([#^/])[>*]?\s*([\w.@-]+)[^{}]*|(else)\b[^{}]*|(![^{}]*))\}?\}\}|\{\{\{[^{}\n]{0,200}\}\}\}|\{\{[^{}\n]{0,200}\}\}|[$%#]\{\s*[A-Za-z_][\w.]*\s*\|[^{}\n]{0,80}\}|(\{)(?=[^{}|%!]*(?:\{[^{}]*\}[^{}|]*)*\|)(?![{%])|([|}])/g

/** Choices inside each other: nobody writes as many by hand, and each costs a frame of the stack where the tree is walked. */
export const mostNested = 100

/** Of the tag in the text. */
interface Place {
  start: number
  end: number
}

interface Frame extends Place {
  choice: Choice
  closes: string
  condition?: Condition | undefined
  /** Without an `else` nothing may be shown. */
  whole: boolean
  /** What stands before the first `when` of a case is not shown. */
  waits: boolean
}

const closers: Readonly<Record<string, string>> = {if: 'endif', unless: 'endunless', case: 'endcase', for: 'endfor', comment: 'endcomment', raw: 'endraw'}
const ends: ReadonlySet<string> = new Set(Object.values(closers))

interface Reading {
  parts: Part[]
  /** Tags that open what nothing closes, and that close what nothing opened. */
  broken: Place[]
}

/**
 * @throws UnreadableError where more than `mostNested` choices stand inside each other
 */
export const readBranches = (text: string): Reading => {
  const root: Part[] = []
  const broken: Place[] = []
  if (!/\{%|\{\{[{~\s]*[#^!/]|\{[^{}]*\|/.test(text)) return {parts: [{is: 'text', start: 0, end: text.length}], broken}
  const frames: Frame[] = []
  let closed: Frame | undefined
  const into = (): Part[] => frames.at(-1)?.choice.branches.at(-1) ?? root
  let at = 0
  const upTo = (index: number): void => {
    if (index > at && !frames.at(-1)?.waits) into().push({is: 'text', start: at, end: index})
  }
  const open = (place: Place, closes: string, first: boolean, loop?: Loop): void => {
    const condition = conditionOf(text.slice(place.start, place.end))
    // `{{#vip}}dear{{/vip}}{{^vip}}there{{/vip}}` shows the one or the other.
    if (closed && condition && closed.condition?.of === condition.of && closed.condition.holds !== condition.holds && text.slice(closed.end, place.start).trim() === '') {
      closed.choice.branches.pop()
      frames.push({...closed, ...place, closes})
      return next(true)
    }
    if (frames.length >= mostNested) throw new UnreadableError('is nested too deeply', undefined)
    const choice: Choice = {is: 'choice', branches: first ? [[]] : [], ...(loop ? {loop} : {})}
    into().push(choice)
    frames.push({...place, choice, closes, condition, whole: closes === 'endfor' || closes === '}', waits: !first})
  }
  const close = (): void => {
    const frame = frames.pop()!
    closed = frame.whole ? undefined : {...frame, end: at}
    if (!frame.whole) frame.choice.branches.push([])
    if (frame.choice.branches.length === 0) frame.choice.branches.push([])
  }
  const next = (last = false): void => {
    const frame = frames.at(-1)!
    frame.choice.branches.push([])
    frame.waits = false
    frame.whole ||= last
  }
  for (const match of text.matchAll(tag)) {
    const [whole, word, sign, name, otherwise, remark, brace, mark] = match
    if ((word ?? sign ?? otherwise ?? remark ?? brace ?? mark) === undefined) continue // a field
    const top = frames.at(-1)
    if (mark !== undefined && top?.closes !== '}') continue
    if (word !== undefined && !(word in closers) && !/^(?:end\w+|else|elsif|elif|elseif|when|assign|set|capture|break|continue|increment)$/.test(word)) continue
    upTo(match.index)
    at = match.index + whole.length
    const place = {start: match.index, end: at}
    if (mark === '|') next()
    else if (mark === '}') close()
    else if (brace) open(place, '}', true)
    else if (remark) continue
    else if (word === 'comment' || word === 'case') open(place, closers[word]!, false)
    else if (word !== undefined && word in closers) open(place, closers[word]!, true, loopOf(whole))
    else if (word !== undefined && word === top?.closes) close()
    else if (top && (word === 'when' || /^els(?:e ?)?if$|^elif$/.test(word ?? ''))) next()
    else if (top && (word === 'else' || otherwise)) next(true)
    else if (sign === '#' || sign === '^') open(place, `/${name}`, true, loopOf(whole))
    else if (sign === '/' && top?.closes === `/${name}`) close()
    else if (sign === '/' || ends.has(word ?? '')) broken.push(place)
  }
  upTo(text.length)
  while (frames.length > 0) {
    const {closes, start, end} = frames.at(-1)!
    if (closes !== '}') broken.push({start, end})
    close()
  }
  return {parts: root, broken: broken.sort((a, b) => a.start - b.start)}
}

export const partsOf = (text: string): Part[] => readBranches(text).parts

/** How many texts the parts can make; it may be very many. */
export const countOf = (parts: readonly Part[]): number =>
  parts.reduce((product, part) => (part.is === 'text' ? product : product * part.branches.reduce((sum, branch) => sum + countOf(branch), 0)), 1)

/** The longest text: the longest branch at every choice. */
export const lengthOf = (part: Part): number => (part.is === 'text' ? part.end - part.start : Math.max(0, ...part.branches.map(lengthOfAll)))
export const lengthOfAll = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + lengthOf(part), 0)
