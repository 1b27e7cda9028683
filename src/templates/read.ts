// A canned-response file -> its entries. What is in it decides; its ending only where the text could be either.
import {UnreadableError, type Entry} from './entry.js'
import {Traced} from './traced.js'

export type Format = 'text' | 'json' | 'yaml' | 'csv' | 'html'

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([^]*?\r?\n)---[ \t]*(?:\r?\n|$)/

/** What a file is, by its first characters and, for what cannot be told by them, its ending. */
export const formatOf = (text: string, ending: string): Format => {
  const start = text.slice(0, 2000).replace(/^\uFEFF/, '').trimStart()
  if (ending === '.json' || ending === '.jsonl' || (/^(?:\[\s*(?:["{]|\[\s*["{]|$)|\{\s*(?:"|$))/.test(start) && /[\]}]\s*$/.test(text.slice(-200)) && ending !== '.txt')) return 'json'
  if (ending === '.yml' || ending === '.yaml') return 'yaml'
  if (ending === '.csv' || ending === '.tsv') return 'csv'
  if (ending === '.html' || ending === '.htm' || /^<(?:!doctype html|html)\b/i.test(start)) return 'html'
  return 'text'
}

/** Settings that begin and never end: all of it would be read as the draft. */
const openEnded = /^\uFEFF?---[ \t]*\r?\n(?:channels?|placeholders|samples|title|name|locale|language|tags)[ \t]*:(?![^]*\n---[ \t]*(?:\r?\n|$))/

/** Settings in TOML, as Hugo and Zola have them. */
const toml = /^\uFEFF?\+\+\+[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:[\w.-]+[ \t]*=|\[[\w.-]+\][ \t]*\r?\n)/

/** What stands in front of a text, if it is settings; first the lines around it too, then what is between them. */
const frontOf = async (text: string): Promise<RegExpExecArray | undefined> => {
  const head = text.startsWith('---') || text.startsWith('\uFEFF') ? frontMatter.exec(text) : undefined
  return head && (await import('./front-matter.js')).isSettings(head[1]!) ? head : undefined
}

/** Whether settings stand in front of a text, be they without an end. */
export const hasSettings = async (text: string): Promise<boolean> => openEnded.test(text) || toml.test(text) || (await frontOf(text)) !== undefined

/** A text, with or without settings in front. */
const readPlain = async (text: string, name: string): Promise<Entry[]> => {
  if (openEnded.test(text)) throw new UnreadableError('the settings in front have no end: write a line of --- below them', 0)
  if (toml.test(text)) throw new UnreadableError('the settings in front are TOML: write them as YAML, between two lines of ---', 0)
  const head = await frontOf(text)
  const end = text.length - (/\r?\n$/.exec(text)?.[0].length ?? 0)
  const body = (from: number): Traced => Traced.slice(text, from, Math.max(from, end))
  if (!head) return [{name, body: body(text.startsWith('\uFEFF') ? 1 : 0), channels: [], placeholders: {}}]
  const {settingsInFront} = await import('./front-matter.js')
  const settings = settingsInFront(head[1]!, head[0].indexOf(head[1]!))
  return [{...settings, name: settings.name === '#1' ? name : settings.name, body: body(head[0].length)}]
}

/**
 * @param text the file, decoded
 * @param ending with its dot, lower case
 * @param name for the entry of a file that holds only one
 * @throws UnreadableError with the place of the first mistake
 */
export const readEntries = async (text: string, ending: string, name: string): Promise<Entry[]> => {
  switch (formatOf(text, ending)) {
    case 'json': {
      const [{readJson}, {entriesOf}] = await Promise.all([import('./readers/json.js'), import('./shapes.js')])
      return entriesOf(readJson(text.replace(/^\uFEFF/, ' ')))
    }
    case 'yaml': {
      const [{readYaml}, {entriesOf}] = await Promise.all([import('./readers/yaml.js'), import('./shapes.js')])
      return entriesOf(readYaml(text))
    }
    case 'csv': {
      const [{readCsv}, {entriesOfRows}] = await Promise.all([import('./readers/csv.js'), import('./shapes.js')])
      return entriesOfRows(readCsv(text))
    }
    case 'html': {
      const {htmlText} = await import('./readers/html.js')
      return [{name, body: htmlText(Traced.slice(text, 0, text.length)), channels: [], usual: 'email', placeholders: {}}]
    }
    case 'text':
      return readPlain(text, name)
  }
}
