// Lays one config over another, and remembers for every value where it comes from.
import type {KeyPath} from './problem.js'
import {showPath} from './problem.js'
import {namedIn} from './shape-of.js'
import type {Shape} from './shape-of.js'
import type {RuleSetting} from './types.js'

/** Where a value comes from: a file or an option, and the place in it. */
export interface Origin {
  /** Index into the layers. */
  layer: number
  at: KeyPath
}

type Plain = Record<string, unknown>

const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The shape of what stands under a key; undefined where nothing is known of it. */
const under = (shape: Shape | undefined, key: string): Shape | undefined =>
  shape?.is === 'object' || shape?.is === 'map' ? (namedIn(shape).get(key) ?? (shape.is === 'map' ? shape.others : undefined)) : undefined

const listShape = (shape: Shape | undefined): (Shape & {is: 'list'}) | undefined =>
  shape?.is === 'list' ? shape : shape?.is === 'either' ? shape.shapes.find((each) => each.is === 'list') : undefined

const optionsOf = (setting: RuleSetting): Plain => (typeof setting === 'string' ? {severity: setting} : {...setting})

/** A rule's setting keeps the options of the one below; `on` takes a severity back. */
const layRule = (below: RuleSetting, above: RuleSetting): RuleSetting => {
  const {severity, ...options} = {...optionsOf(below), ...optionsOf(above)}
  const rest = Object.keys(options).length > 0
  if (severity === 'on' || severity === undefined) return rest ? options : 'on'
  return rest || typeof severity !== 'string' ? ({severity, ...options} as RuleSetting) : (severity as RuleSetting)
}

/** One config made of layers; later ones win, lists of names grow, a rule's options are laid over each other. */
export class Merged {
  readonly value: Plain = {}
  /** Of every value that is not a map, by its key path. */
  readonly origins = new Map<string, Origin>()

  constructor(private readonly shape: Shape) {}

  lay(config: object, layer: number): this {
    this.merge(this.value, config as Plain, this.shape, [], {layer, at: []})
    return this
  }

  private merge(target: Plain, source: Plain, shape: Shape | undefined, at: KeyPath, origin: Origin): void {
    for (const [key, value] of Object.entries(source)) {
      if (value === undefined) continue
      const path = [...at, key]
      const from = {layer: origin.layer, at: [...origin.at, key]}
      const inside = under(shape, key)
      const before = target[key]
      if (at.length === 1 && at[0] === 'rules') {
        target[key] = before === undefined ? value : layRule(before as RuleSetting, value as RuleSetting)
        this.noteRule(path, value as RuleSetting, from, target[key] as RuleSetting)
      } else if (isObject(value) && (before === undefined || isObject(before))) {
        const next: Plain = {...(before as Plain | undefined)}
        target[key] = next
        this.merge(next, value, inside, path, from)
      } else if (Array.isArray(value) && Array.isArray(before) && listShape(inside)?.merge !== 'replace') {
        const list = [...(before as unknown[])]
        for (const [i, item] of value.entries()) {
          if (list.includes(item)) continue
          this.origins.set(showPath([...path, list.length]), {layer: from.layer, at: [...from.at, i]})
          list.push(item)
        }
        target[key] = list
      } else {
        this.forget(path)
        target[key] = Array.isArray(value) ? [...(value as unknown[])] : value
        this.note(path, value, from)
      }
    }
  }

  /** Notes a value, or each of its parts. */
  private note(path: KeyPath, value: unknown, origin: Origin): void {
    if (Array.isArray(value)) for (const i of value.keys()) this.origins.set(showPath([...path, i]), {layer: origin.layer, at: [...origin.at, i]})
    else if (isObject(value)) for (const key of Object.keys(value)) this.note([...path, key], value[key], {layer: origin.layer, at: [...origin.at, key]})
    else this.origins.set(showPath(path), origin)
  }

  /** A switch is the severity of the options that it may meet in another layer. */
  private noteRule(path: KeyPath, setting: RuleSetting, origin: Origin, result: RuleSetting): void {
    if (typeof setting === 'string') this.origins.set(showPath([...path, 'severity']), origin)
    else this.note(path, setting, origin)
    if (typeof result === 'string') this.origins.set(showPath(path), this.origins.get(showPath([...path, 'severity'])) ?? origin)
  }

  private forget(path: KeyPath): void {
    const gone = showPath(path)
    for (const known of this.origins.keys()) if (known === gone || (known.startsWith(gone) && '.['.includes(known[gone.length]!))) this.origins.delete(known)
  }
}
