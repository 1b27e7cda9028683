// The settings that stand in front of a text, between two lines of `---`. What others keep there is theirs; ours with a slip in it is said.
import {isOneSlip} from '../nearest.js'
import {type Entry, UnreadableError} from './entry.js'
import {readYaml} from './readers/yaml.js'
import {placeholderKeys, settingKeys, settingsOf} from './shapes.js'
import {get, type Tree} from './tree.js'

const refuseSlips = (tree: Tree | undefined, known: readonly string[], text: string): void => {
  if (tree?.is !== 'map') return
  for (const key of tree.keys.keys()) {
    const meant = known.includes(key) ? undefined : known.find((each) => isOneSlip(key, each))
    if (meant !== undefined && !tree.keys.has(meant)) throw new UnreadableError(`there is no setting "${key}": did you mean "${meant}"?`, Math.max(0, text.indexOf(key)))
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
 * @throws UnreadableError for YAML that cannot be read, and for a setting of ours with a slip in it
 */
export const settingsInFront = (text: string, from: number): Omit<Entry, 'body'> => {
  try {
    const tree = readYaml(text)
    refuseSlips(tree, settingKeys, text)
    const placeholders = get(tree, 'placeholders')
    if (placeholders?.is === 'map') for (const each of placeholders.keys.values()) refuseSlips(each, placeholderKeys, text)
    return {...settingsOf(tree, 0), ours: true}
  } catch (error) {
    throw error instanceof UnreadableError ? new UnreadableError(error.message, from + (error.offset ?? 0)) : error
  }
}
