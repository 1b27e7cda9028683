// Any retext plugin becomes a rule's check. The only place that walks the tree again, at 0.1 to 2 ms a reply a plugin.
import type {Root} from 'nlcst'
import type {Transformer} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Hit, Text} from './rule.js'

/** How a message of the plugin becomes a hit; undefined drops it. Default: its place, and `expected` as suggestions. */
export type ToHit = (message: VFileMessage, start: number, end: number) => Hit | undefined

const asIs: ToHit = (message, start, end) => ({start, end, suggestions: message.expected ?? []})

/**
 * Turns a retext plugin into a check on a text's tree. The plugin is made once, at the first use.
 *
 * @throws the plugin's own error; a plugin that is asynchronous is refused with a TypeError.
 */
export const fromRetext = <Options>(plugin: (options: Options) => unknown, options: Options, toHit: ToHit = asIs) => {
  let transform: Transformer<Root> | undefined
  return function* (text: Text): Generator<Hit> {
    transform ??= plugin(options) as Transformer<Root>
    const file = new VFile(text.value)
    const result = transform(text.tree, file, () => {})
    if (result instanceof Promise) throw new TypeError('fromRetext takes synchronous retext plugins')
    for (const message of file.messages) {
      const start = placeOf(message, 'start')
      const end = placeOf(message, 'end')
      if (start === undefined || end === undefined || end <= start) continue
      const hit = toHit(message, start, end)
      if (hit) yield hit
    }
  }
}

const placeOf = (message: VFileMessage, side: 'start' | 'end'): number | undefined => {
  const place = message.place
  if (!place) return undefined
  return 'start' in place ? place[side].offset : place.offset
}
