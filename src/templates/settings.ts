// What a config says of placeholders, in one form.
import type {Config} from '../config/types.js'
import type {PlaceholderSetting} from '../rule.js'

const list = (sample: string | readonly string[] | undefined): readonly string[] => (sample === undefined ? [] : typeof sample === 'string' ? [sample] : sample)

const isList = (value: object): value is readonly string[] => Array.isArray(value)

/** Each name with its samples as a list; a text or a list alone is its samples. */
export const placeholdersOf = (placeholders: Config['placeholders'] = {}): Readonly<Record<string, PlaceholderSetting>> =>
  Object.fromEntries(
    Object.entries(placeholders).map(([name, said]) => {
      if (typeof said === 'string' || isList(said)) return [name, {samples: list(said)}]
      const {sample, ...others} = said
      return [name, {...others, samples: list(sample)}]
    })
  )
