// What a placeholder says: its syntax, its name, and what stands there when there is no value.

export interface Placeholder {
  /** `spintax` and `tag` are no fields: alternatives, and a step of a template language. */
  kind: 'field' | 'positional' | 'spintax' | 'tag'
  /** `ticket.requester.first_name`; for spintax and tags what is inside. */
  name: string
  /** What is written instead of a missing value; it may be nothing. */
  fallback?: string
  /** Its shape without the name: `{{}}`. */
  syntax: string
}

/** The outermost first: `{{{` before `{{`. */
const brackets: readonly (readonly [open: string, close: string])[] = [
  ['{{{', '}}}'], ['{{', '}}'], ['{%', '%}'], ['{!', '}'], ['${', '}'], ['%{', '}'], ['#{', '}'], ['*|', '|*'], ['[[', ']]'], ['{', '}'], ['[', ']'], ['<%', '%>'], ['<', '>'], ['%%', '%%'], ['%', '%'], ['((', '))'], ['#', '#'], ['__', '__'], ['@@', '@@']
]

/** `name | default: "x"`, `name|fallback:"x"`, `name || "x"`, `name,fallback=x`, `name,fallback:x`. */
const withFallback = /^(.*?)\s*(?:\|\|?\s*(?:(?:default|fallback)\s*[:(]?\s*)?|,\s*(?:fallback|default)\s*[=:]\s*)(?:"([^"]*)"|'([^']*)'|([^"'|]*?))\)?\s*$/
/** What a filter of Liquid, Jinja or Handlebars makes of a value is no word instead of one. */
const filter = /^(?:up(?:per)?case|upper|down(?:case)?|lower(?:case)?|capitali[sz]e(?:_?\w+)?|title(?:_?case)?|[lr]?strip(?:_\w+)?|trim|escape(?:_once)?|e|safe|h|raw|money(?:_\w+)?|currency|date|time|abs|ceil|floor|round|int|float|number|size|length|count|first|last|join|sort|uniq|reverse|json|to_?json|url_encode|url_decode|urlencode|newline_to_br|nl2br|link|handleize|\w+\s*[:(].*)$/i
const attribute = /^attribute\s+key="([^"]*)"(?:\s+default="([^"]*)")?\s*\/?$/
const field = /^[A-Za-z_$][\w$]*(?:[.:-][\w$]+|\[\d+\])*$/

/** Reads what the tokens call a placeholder; undefined where it is none after all. */
export const readPlaceholder = (text: string): Placeholder | undefined => {
  const pair = brackets.find(([open, close]) => text.length > open.length + close.length && text.startsWith(open) && text.endsWith(close))
  // One of its braces was lost, or it has none.
  if (!pair) return /^(?:\{\{|\$)/.test(text) ? {kind: 'field', name: text.replace(/^[{$\s]+/, ''), syntax: text.startsWith('$') ? '$' : '{{'} : undefined
  const [open, close] = pair
  const inside = text.slice(open.length, -close.length).trim()
  const syntax = open + close
  const tagged = attribute.exec(inside)
  if (tagged) return {kind: 'field', name: tagged[1]!, syntax, ...(tagged[2] === undefined ? {} : {fallback: tagged[2]})}
  if (open === '{' && inside.includes('|')) return {kind: 'spintax', name: inside, syntax}
  const fallback = open === '[' || open === '<' || open === '*|' ? null : withFallback.exec(inside)
  const name = (fallback?.[1] ?? inside).split('|')[0]!.trim()
  const bare = fallback?.[4]
  const filtered = bare !== undefined && filter.test(bare) && /[^|]\|\s*$/.test(inside.slice(0, inside.lastIndexOf(bare)))
  const rest = fallback === null || filtered ? {} : {fallback: fallback[2] ?? fallback[3] ?? bare ?? ''}
  if (/^\d{1,2}$/.test(name)) return {kind: 'positional', name, syntax, ...rest}
  if (open === '{%') return /[.]/.test(name) && field.test(name) ? {kind: 'field', name, syntax, ...rest} : {kind: 'tag', name: inside, syntax}
  if (open === '{{' && /^[#/^!>&]|^(?:else|this)\b/.test(name)) return name.startsWith('&') ? {kind: 'field', name: name.slice(1).trim(), syntax} : {kind: 'tag', name: inside, syntax}
  // `{see below: it is all there}` is a remark, not a field.
  if (open === '{' && (name.includes(':') || name.split(/\s+/).length > 3)) return undefined
  return {kind: 'field', name, syntax, ...rest}
}
