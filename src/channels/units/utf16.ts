import type {Walk} from '../units.js'

/** UTF-16 code units, as JavaScript's own `length`, which is what most web forms count. */
export const utf16: Walk = (text, visit) => {
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at++)
    visit(at, at + 1, text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 0 : 1)
}
