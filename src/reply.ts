// draft -> Reply: its social tokens are found, and its sentences and words laid out in the flat lists that rules read.
import type {Root} from 'nlcst'
import {piecesOf, spansOf} from './text/layout.js'
import {Noting} from './memo/noted.js'
import type {Channel, Draft, Reply, Sentence, Settings, Text, Token, Turn} from './rule.js'
import {layOutInPassages} from './text/passages.js'
import {findMarks, markNames} from './tokens/people.js'
import type {Shaped} from './tokens/recurring.js'
import type {Span} from './tokens/spans.js'
import {treeOf} from './text/tree.js'

/** Parses a text once. Lone surrogates, control characters and any script are taken as they are. */
export const parseText = (value: string, signOff: readonly RegExp[] = []): Text => new ParsedText(value, signOff)

/** Every text is of one shape, which is what makes it quick to read for hundreds of rules; its tree is made when one asks. */
class ParsedText extends Noting implements Shaped {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly shapes: readonly number[]
  private readonly marks: readonly Span[]
  private grown: Root | undefined

  constructor(
    readonly value: string,
    signOff: readonly RegExp[]
  ) {
    super()
    this.marks = findMarks(value, signOff)
    const {tokens, sentences, shapes} = layOutInPassages(value, this.marks)
    markNames(tokens)
    this.tokens = tokens
    this.sentences = sentences
    this.shapes = shapes
  }

  get tree(): Root {
    return (this.grown ??= grow(this.value, spansOf(this.value, this.marks)))
  }
}

const grow = (value: string, spans: readonly Span[]): Root => treeOf(value, piecesOf(value, spans), spans)

/** A draft as rules see it. A byte-order mark counts for nothing. */
export const parseReply = (draft: Draft, channel: Channel, settings: Settings): Reply => new ParsedReply(draft, channel, settings)

class ParsedReply extends ParsedText implements Reply {
  readonly turns: readonly Turn[]
  readonly customer: Text | undefined
  readonly isPublic: boolean
  readonly template: boolean
  private said: readonly Text[] | undefined
  private questions: Reply['asked'] | undefined

  constructor(
    {text, customer, template}: Draft,
    readonly channel: Channel,
    readonly settings: Settings
  ) {
    super(withoutMark(text), settings.company.signOff)
    this.turns = typeof customer === 'string' ? [{from: 'customer', text: withoutMark(customer)}] : (customer ?? [])
    const last = this.turns.findLast((turn) => turn.from === 'customer')
    this.customer = last === undefined || last.text.trim() === '' ? undefined : parseText(withoutMark(last.text))
    this.isPublic = channel.audience === 'public'
    this.template = template === true
  }

  get earlier(): readonly Text[] {
    return (this.said ??= this.turns.filter(({from}) => from === 'company').map((turn) => parseText(withoutMark(turn.text))))
  }

  get asked(): Reply['asked'] {
    return (this.questions ??= askedIn(this.turns))
  }
}

/** The turns of the customer's before the last, the latest first, each with the company's after it. */
const askedIn = (turns: readonly Turn[]): Reply['asked'] => {
  const found: Reply['asked'][number][] = []
  /** The latest first. */
  const said: Text[] = []
  const last = turns.findLastIndex(({from}) => from === 'customer')
  for (let at = turns.length - 1; at >= 0; at--) {
    const {from, text} = turns[at]!
    if (from === 'company') said.push(parseText(withoutMark(text)))
    else if (at !== last && text.trim() !== '') found.push(asking(parseText(withoutMark(text)), said))
  }
  return found
}

/** Its answers are listed when they are asked for: of thousands of turns each has thousands. */
const asking = (text: Text, said: readonly Text[]): Reply['asked'][number] => {
  const count = said.length
  return {text, get answers() { return said.slice(0, count).reverse() }}
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
