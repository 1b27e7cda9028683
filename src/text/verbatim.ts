// What a reply repeats word for word: what is to be typed stands between backticks, what somebody else wrote behind a `>`.
import {noted} from '../memo/noted.js'
import type {Text} from '../rule.js'
import {indexAt} from '../tokens/at.js'

interface Place {
  readonly start: number
  readonly end: number
}

const none: readonly Place[] = []

/** Code in a fence, code in a line, a quoted line. */
const repeated = /^ {0,3}```[^]*?(?:^ {0,3}```|$(?![^]))|(?<!`)`(?!`)[^`\n]+`(?!`)|^ {0,3}>.*$/gm

const placesIn = noted(({value}: Text): readonly Place[] =>
  !value.includes('`') && !value.includes('>') ? none : Array.from(value.matchAll(repeated), ({0: text, index}) => ({start: index, end: index + text.length}))
)

/** Whether a place is in what the reply repeats word for word, so that its spelling is not the agent's. */
export const isVerbatim = (text: Text, start: number, end: number): boolean => {
  const places = placesIn(text)
  const place = places[indexAt(places, start)]
  return place !== undefined && place.start <= start && end <= place.end
}
