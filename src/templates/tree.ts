// JSON and YAML alike as one tree of maps, lists and traced texts.
import type {Traced} from './traced.js'

export type Tree =
  | {is: 'text'; text: Traced}
  | {is: 'value'; value: number | boolean | null}
  | {is: 'list'; items: readonly Tree[]}
  | {is: 'map'; keys: ReadonlyMap<string, Tree>}

export const get = (tree: Tree | undefined, ...path: readonly string[]): Tree | undefined => {
  let at = tree
  for (const key of path) at = at?.is === 'map' ? at.keys.get(key) : undefined
  return at
}

export const itemsOf = (tree: Tree | undefined): readonly Tree[] => (tree?.is === 'list' ? tree.items : [])

export const textOf = (tree: Tree | undefined): Traced | undefined => (tree?.is === 'text' ? tree.text : undefined)

/** A text, number or flag as a string. */
export const plain = (tree: Tree | undefined): string | undefined =>
  tree?.is === 'text' ? tree.text.text : tree?.is === 'value' && tree.value !== null ? String(tree.value) : undefined

/** A list of texts, or one text parted by `;` or `,`. */
export const plainList = (tree: Tree | undefined): string[] => {
  const all = tree?.is === 'list' ? tree.items.map(plain) : (plain(tree)?.split(/[;,]/) ?? [])
  return all.flatMap((each) => (each === undefined || each.trim() === '' ? [] : [each.trim()]))
}
