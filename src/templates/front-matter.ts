// The settings that stand in front of a text, between two lines of `---`. What others keep there is theirs; ours with a slip or a wrong value in it is said.
import {isOneSlip} from '../nearest.js'
import {type Entry, UnreadableError} from './entry.js'
import {readYaml} from './readers/yaml.js'
import {placeholderKeys, settingKeys, settingsOf} from './shapes.js'
import {get, plain, type Tree} from './tree.js'

const refuseSlips = (tree: Tree | undefined, known: readonly string[], text: string): void => {
  if (tree?.is !== 'map') return
  const slips = [...tree.keys.keys()].flatMap((key) => {
    const meant = known.includes(key) ? undefined : known.find((each) => isOneSlip(key, each))
    return meant !== undefined && !tree.keys.has(meant) ? [{key, meant}] : []
  })
  if (slips.length > 0) throw new UnreadableError(slips.map(({key, meant}) => `there is no setting "${key}": did you mean "${meant}"?`).join(' And '), Math.max(0, text.indexOf(slips[0]!.key)))
}

const isScalar = (tree: Tree): boolean => tree.is === 'text' || tree.is === 'value'
const isSample = (tree: Tree): boolean => isScalar(tree) || (tree.is === 'list' && tree.items.every(isScalar))
const isFlag = (tree: Tree): boolean => ['true', 'false'].includes(plain(tree) ?? '')
const isCount = (tree: Tree): boolean => Number(plain(tree)) >= 1

/** What each key of a placeholder takes, as in a config. */
const takes: Readonly<Record<string, readonly [(tree: Tree) => boolean, string]>> = {
  sample: [isSample, 'a text or a list of texts'], samples: [isSample, 'a text or a list of texts'], max: [isCount, 'a number, 1 or more'], maxItems: [isCount, 'a number, 1 or more'],
  fallback: [isScalar, 'a text, true or false'], kind: [(tree) => plain(tree) === 'url', 'url'], required: [isFlag, 'true or false']
}

/** @throws UnreadableError for a slip in a key, and for a value that says nothing */
const refuseWrong = (placeholders: Tree | undefined, text: string): void => {
  if (placeholders === undefined || (placeholders.is === 'value' && placeholders.value === null)) return
  const from = Math.max(0, text.search(/\bplaceholders\b/))
  if (placeholders.is !== 'map') throw new UnreadableError('"placeholders" must be a map: each name with what it may become', from)
  for (const [name, each] of placeholders.keys) {
    refuseSlips(each, placeholderKeys, text)
    const own = Math.max(from, text.indexOf(name, from + 'placeholders'.length))
    if (each.is !== 'map' && !isSample(each)) throw new UnreadableError('a placeholder must be a text, a list of texts or a map', own)
    for (const [key, value] of each.is === 'map' ? each.keys : []) {
      const [fits, what] = Object.hasOwn(takes, key) ? takes[key]! : []
      if (fits && !fits(value)) throw new UnreadableError(`"${key}" must be ${what}`, Math.max(own, text.indexOf(key, own + name.length)))
    }
  }
}

/** A simple word; a long number in it is no name of anything. */
const settingName = /^(?!.*\d{5})[\p{L}_][\p{L}\p{N}_.:-]*$/u
/** How a map of settings begins that nobody can read for a mistake in it. */
const beginsAsSettings = /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*\{?[ \t]*["']?[\p{L}_][\p{L}\p{N}_.-]*["']?\s*:(?:\s|$)/u

/** Whether what stands between the lines is settings: a text between two rules is one, and to be read. */
export const isSettings = (text: string): boolean => {
  if (text.trim() === '') return true
  try {
    const tree = readYaml(text)
    return tree.is === 'map' && [...tree.keys.keys()].every((key) => settingName.test(key))
  } catch {
    return beginsAsSettings.test(text)
  }
}

/**
 * @param text what stands between the lines
 * @param from where it begins in the file
 * @throws UnreadableError for YAML that cannot be read, and for a setting of ours with a slip or a wrong value in it
 */
export const settingsInFront = (text: string, from: number): Omit<Entry, 'body'> => {
  try {
    const tree = readYaml(text)
    refuseSlips(tree, settingKeys, text)
    refuseWrong(get(tree, 'placeholders'), text)
    return {...settingsOf(tree, 0), ours: true, channelsAt: from + Math.max(0, text.search(/^channels?\b/m))}
  } catch (error) {
    throw error instanceof UnreadableError ? new UnreadableError(error.message, from + (error.offset ?? 0)) : error
  }
}
