// Data that is nested as nobody writes it: the YAML parser, and whoever walks what it makes, goes down the stack with it.

/** Lists and maps inside each other. */
export const mostNested = 100

/** Whether more than `mostNested` objects stand inside each other, or one inside itself. */
export const nestsTooDeeply = (value: unknown): boolean => {
  const open: {value: unknown; depth: number}[] = [{value, depth: 0}]
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (typeof each.value !== 'object' || each.value === null) continue
    if (each.depth >= mostNested) return true
    for (const inside of Object.values(each.value)) open.push({value: inside, depth: each.depth + 1})
  }
  return false
}

interface Node {
  items?: readonly unknown[]
  key?: unknown
  value?: unknown
}

/** The lists and maps in a node of the YAML parser: items, and keys and values of pairs. */
const partsOf = (node: Node): unknown[] => [...(node.items ?? []), ...[node.key, node.value].filter((each) => each instanceof Object)]

const nodesNestTooDeeply = (contents: unknown): boolean => {
  const open: {node: unknown; depth: number}[] = [{node: contents, depth: 0}]
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const {node, depth} = each
    if (!(node instanceof Object)) continue
    if (depth > mostNested) return true
    for (const inside of partsOf(node)) open.push({node: inside, depth: depth + Number('items' in node)})
  }
  return false
}

/** What a YAML parser makes of a text; undefined when it is nested too deeply. */
export const unlessTooDeep = <Parsed extends {contents: unknown}>(parse: () => Parsed): Parsed | undefined => {
  try {
    const document = parse()
    return nodesNestTooDeeply(document.contents) ? undefined : document
  } catch (error) {
    if (error instanceof RangeError) return undefined // the stack is full
    throw error
  }
}
