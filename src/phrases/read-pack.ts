// Pack files: YAML text -> what a pack says of itself, or problems with their places.
import type {Node} from 'yaml'
import type {Pack} from '../linter.js'
import {categories} from '../rule.js'
import {Source} from './source.js'
import type {Problem} from './types.js'

const regions = ['us', 'uk', 'ie', 'au', 'ca', 'in', 'sg', 'eu']

/** Reads a pack file. */
export const readPack = (path: string, yamlText: string): {pack?: Pack; problems: Problem[]} => {
  const source = new Source(path, yamlText)
  const root = source.document.contents as Node | null
  const fields = source.problems.length === 0 ? source.fields(root, ['title', 'category', 'on', 'region', 'checked'], 'a pack') : undefined
  if (!fields) return {problems: source.problems}
  for (const name of ['title', 'category', 'on'] as const) if (!fields[name]) source.of(root, `the pack has no ${name}`)
  const title = source.string(fields.title, 'title')
  const category = source.name(fields.category, categories, 'category')
  const on = source.boolean(fields.on, 'on')
  const checked = source.string(fields.checked, 'checked')
  const region = source.texts(fields.region, 'region').map(({text, place}) => {
    if (!regions.includes(text)) source.at(place(0), `region is one of ${regions.join(', ')}`)
    return text
  })
  if (checked !== undefined && !/^\d{4}-\d\d-\d\d$/.test(checked)) source.of(fields.checked?.value, 'checked is the date the law was looked at: 2026-01-31')
  if (source.problems.length > 0 || title === undefined || category === undefined || on === undefined) return {problems: source.problems}
  return {pack: {title, category, on, ...(region.length > 0 && {region}), ...(checked !== undefined && {checked})}, problems: []}
}
