// The shapes in which help desks export their canned responses, told by their keys.
import type {PlaceholderSetting} from '../rule.js'
import {type Entry, UnknownShapeError, UnreadableError} from './entry.js'
import {htmlText, looksLikeHtml} from './readers/html.js'
import type {Traced} from './traced.js'
import {get, itemsOf, plain, plainList, textOf, type Tree} from './tree.js'

/** Where the text of a response stands, most telling first; of a text in two forms only the first is read. */
const bodyKeys = ['body', 'content_html', 'content', 'body_html', 'body_text', 'response', 'response_text', 'message', 'Message', 'text', 'reply', 'template']
const nameKeys = ['title', 'name', 'Name', 'short_code', 'shortcut', 'id']
/** What may stand beside a body for it to be a response: a bare `{"message": …}` is a log or an error. */
const companions = [...nameKeys, 'channels', 'channel', 'subject', 'doctype', 'placeholders', 'samples', 'folder_id']

/** The settings that are ours to name, beside names. */
export const settingKeys = ['title', 'channels', 'channel', 'locale', 'language', 'placeholders', 'samples']
export const placeholderKeys = ['sample', 'samples', 'max', 'maxItems', 'fallback', 'kind', 'required']

/** Also a rule of reply-lint itself, whose message is for agents. */
const off = (tree: Tree): boolean => get(tree, 'rationale') !== undefined || plain(get(tree, 'active')) === 'false' || ['0', 'false'].includes(plain(get(tree, 'isenabled')) ?? '') || plain(get(tree, 'deleted')) === 'true'

/** What of a text can be sent: an HTML body as its reader sees it. */
const readable = (text: Traced): Traced => (looksLikeHtml(text.text) ? htmlText(text) : text)

const declaredOf = (tree: Tree): Record<string, PlaceholderSetting> => {
  const all: Record<string, PlaceholderSetting> = {}
  const placeholders = get(tree, 'placeholders')
  if (placeholders?.is === 'map')
    for (const [name, each] of placeholders.keys) {
      const [max, maxItems] = [Number(plain(get(each, 'max'))), Number(plain(get(each, 'maxItems')))]
      const fallback = plain(get(each, 'fallback'))
      all[name] = {
        samples: each.is === 'map' ? plainSamples(get(each, 'sample') ?? get(each, 'samples')) : plainSamples(each),
        ...(max > 0 ? {max} : {}),
        ...(maxItems > 0 ? {maxItems} : {}),
        ...(fallback === undefined ? {} : {fallback: fallback === 'true' || fallback}),
        ...(plain(get(each, 'kind')) === 'url' ? {kind: 'url' as const} : {}),
        ...(plain(get(each, 'required')) === 'true' ? {required: true} : {})
      }
    }
  const samples = get(tree, 'samples')
  if (samples?.is === 'map') for (const [name, each] of samples.keys) all[name] = {samples: plainSamples(each)}
  return all
}

const plainSamples = (tree: Tree | undefined): string[] => (tree?.is === 'list' ? tree.items.map((each) => plain(each) ?? '') : [plain(tree)].filter((each) => each !== undefined))

/** The settings of an entry beside its text, also those of a front matter. */
export const settingsOf = (tree: Tree, index: number): Omit<Entry, 'body'> => {
  const channels = ['channels', 'channel', 'Channel'].map((key) => get(tree, key))
  const [named] = channels.flatMap((each) => textOf(each?.is === 'list' ? each.items[0] : each) ?? [])
  const locale = plain(get(tree, 'locale')) ?? plain(get(tree, 'language'))
  return {
    name: nameKeys.map((key) => plain(get(tree, key))?.trim()).find((name) => name !== undefined && name !== '') ?? `#${index + 1}`,
    channels: channels.flatMap(plainList),
    ...(named === undefined ? {} : {channelsAt: named.place(0, 0).start}),
    ...(locale === undefined ? {} : {locale}),
    placeholders: declaredOf(tree)
  }
}

/** Zendesk and Gorgias: what a macro does, one action of which writes the reply. An internal note is no reply. */
const fromActions = (tree: Tree): Traced | undefined => {
  const actions = itemsOf(get(tree, 'actions'))
  const internal = actions.some((action) => plain(get(action, 'field')) === 'comment_mode_is_public' && plain(get(action, 'value')) === 'false')
  if (internal) return undefined
  const arguments_ = get(actions.find((action) => plain(get(action, 'name')) === 'setResponseText'), 'arguments')
  const value = get(actions.find((action) => plain(get(action, 'field')) === 'comment_value_html') ?? actions.find((action) => plain(get(action, 'field')) === 'comment_value'), 'value')
  // The list form names the channel first and the text last.
  return textOf(value?.is === 'list' ? value.items.at(-1) : value) ?? textOf(get(arguments_, 'body_text')) ?? textOf(get(arguments_, 'body_html'))
}

/** WhatsApp: header, body and footer, each with its samples by number. */
const fromComponents = (tree: Tree, index: number): Entry[] =>
  itemsOf(get(tree, 'components')).flatMap((part) => {
    const body = textOf(get(part, 'text'))
    if (!body) return []
    const kind = plain(get(part, 'type'))?.toLowerCase() ?? ''
    const [first] = itemsOf(get(part, 'example', 'body_text'))
    const samples = itemsOf(first).map((each, i): [string, PlaceholderSetting] => [String(i + 1), {samples: [plain(each) ?? '']}])
    const settings = settingsOf(tree, index)
    return [{...settings, name: kind === 'body' ? settings.name : `${settings.name} (${kind})`, body, channels: ['whatsapp'], placeholders: Object.fromEntries(samples)}]
  })

const isEntry = (tree: Tree): boolean => tree.is === 'map' && bodyKeys.some((key) => textOf(get(tree, key))) && companions.some((key) => tree.keys.has(key))

const fromMap = (tree: Tree, index: number): Entry[] | undefined => {
  if (get(tree, 'actions')?.is === 'list') {
    const body = off(tree) ? undefined : fromActions(tree)
    return body ? [{...settingsOf(tree, index), body: readable(body), usual: 'email'}] : []
  }
  if (get(tree, 'components')?.is === 'list') return fromComponents(tree, index)
  const payload = get(tree, 'attributes', 'payload')
  if (payload && textOf(get(payload, 'text'))) return [{...settingsOf(payload, index), name: plain(get(tree, 'attributes', 'name')) ?? settingsOf(tree, index).name, body: readable(textOf(get(payload, 'text'))!)}]
  if (!isEntry(tree)) return undefined
  if (off(tree)) return []
  const settings = settingsOf(tree, index)
  const key = bodyKeys.find((each) => (textOf(get(tree, each))?.text ?? '').trim() !== '')
  if (key === undefined) return []
  const body = textOf(get(tree, key))!
  const product = usual(tree, body)
  const entries: Entry[] = [{...settings, body: readable(body), ...(product === undefined ? {} : {usual: product})}]
  // A subject line goes out with its e-mail.
  const subject = textOf(get(tree, 'subject'))
  if (subject && subject.text.trim() !== '') entries.push({...settings, name: `${settings.name} (subject)`, body: subject, channels: ['email']})
  const chat = textOf(get(tree, 'chatText'))
  if (chat) entries.push({...settings, name: `${settings.name} (chat)`, body: chat, channels: ['live-chat']})
  return entries
}

/** The channel of an export that does not name one, where its product has only one. */
const usual = (tree: Tree, body: Traced): string | undefined =>
  get(tree, 'short_code') || get(tree, 'options') ? 'live-chat' : get(tree, 'subject') || get(tree, 'folder_id') || get(tree, 'isenabled') || get(tree, 'doctype') || looksLikeHtml(body.text) ? 'email' : undefined

/**
 * Every entry of an export, in the order of the file; none where those that are there are not sent.
 * @throws UnknownShapeError
 */
export const entriesOf = (tree: Tree): Entry[] => {
  const entries: Entry[] = []
  let known = false
  const walk = (at: Tree): void => {
    const own = fromMap(at, entries.length)
    known ||= own !== undefined
    if (own) entries.push(...own)
    else if (at.is === 'list') for (const item of at.items) walk(item)
    else if (at.is === 'map')
      for (const [key, value] of at.keys) {
        // `{"greeting": "Hi …"}`: a list of snippets by name.
        if (key === 'templates' || key === 'snippets' || key === 'macros' || key === 'replies') byName(value)
        walk(value)
      }
  }
  const byName = (at: Tree): void => {
    if (at.is !== 'map' || isEntry(at)) return
    for (const [name, value] of at.keys) {
      const body = textOf(value)
      if (body) entries.push({name, body: readable(body), channels: [], placeholders: {}})
    }
  }
  walk(tree)
  if (!known && entries.length === 0) throw new UnknownShapeError(tree.is === 'map' && [...tree.keys.values()].some(textOf) ? ', or all by their names under a key `replies`' : '')
  return entries
}

const isBlank = (cell: Traced): boolean => cell.text.trim() === ''

/** What goes on behind a comma: a space, and several words or the end of a sentence. */
const goesOn = /^ (?:\p{Ll}|I\b)(?:.*\S +\S+ +\S|.*[.!?]\s*$)/su

/** Whether a comma of the text ended its cell, and the next column has the rest of it: who writes a space behind every comma has one in front of the text, too. */
const isCut = (body: Traced, next: Traced): boolean => /^\S.*[\p{L}\p{N}]$/su.test(body.text) && goesOn.test(next.text) && next.place(0, 0).start - body.place(0, 0).start === body.text.length + 1

/** A comma of a text that stands in no quotation marks ends its cell: what is behind it would be lost. */
const faultOf = (row: readonly Traced[], bodyAt: number, width: number): UnreadableError | undefined => {
  const extra = row.slice(width).find((cell) => !isBlank(cell))
  if (extra) return new UnreadableError('this row has more fields than the first one has names: put its text in quotation marks', extra.place(0, 0).start)
  const [body, next] = row.slice(bodyAt)
  if (body && next && isCut(body, next)) return new UnreadableError('this text goes on in the next column: put it in quotation marks', next.place(0, 0).start)
  return row.length > bodyAt ? undefined : new UnreadableError('this row ends before its text', row[0]!.place(0, 0).start)
}

/**
 * The rows of a table, by the names in its head.
 * @throws UnreadableError where two columns could be the text, or none
 */
export const entriesOfRows = (rows: readonly (readonly Traced[])[]): Entry[] => {
  const head = (rows[0] ?? []).map((cell) => cell.text.replace(/^\uFEFF/, '').trim().toLowerCase().replace(/[ -]/g, '_'))
  const lower = new Map(head.map((name, i) => [name, i]))
  const bodyAt = [...bodyKeys, ...(lower.has('question') ? ['answer'] : [])].map((key) => lower.get(key.toLowerCase())).find((at) => at !== undefined)
  if (bodyAt === undefined && head.length > 1) throw new UnknownShapeError()
  if (bodyAt !== undefined && head.indexOf(head[bodyAt]!) < bodyAt) throw new UnreadableError(`the column "${head[bodyAt]}" is there twice`, rows[0]![bodyAt]!.place(0, 0).start)
  const cell = (row: readonly Traced[], ...names: readonly string[]): Traced | undefined => names.map((name) => row[lower.get(name) ?? -1]).find((each) => each !== undefined && !isBlank(each))
  const column = (row: readonly Traced[], ...names: readonly string[]): string | undefined => cell(row, ...names)?.text.trim()
  const width = bodyAt === undefined ? 1 : head.findLastIndex((name) => name !== '') + 1
  return (bodyAt === undefined ? rows : rows.slice(1)).flatMap((row, i): Entry[] => {
    if (row.every(isBlank)) return []
    const fault = faultOf(row, bodyAt ?? 0, width)
    const body = row[bodyAt ?? 0] ?? row[0]!
    if (!fault && (isBlank(body) || column(row, 'active', 'isenabled') === 'false')) return []
    const locale = column(row, 'locale', 'language')
    const channels = cell(row, 'channels', 'channel')
    return [
      {
        name: column(row, 'title', 'name', 'short_code', 'shortcut', 'id', 'question') ?? `#${i + 1}`,
        body: readable(body),
        channels: channels?.text.split(/[;,]/).map((each) => each.trim()) ?? [],
        ...(channels === undefined ? {} : {channelsAt: channels.place(0, 0).start}),
        ...(fault === undefined ? {} : {fault}),
        ...(locale === undefined ? {} : {locale}),
        placeholders: {}
      }
    ]
  })
}
