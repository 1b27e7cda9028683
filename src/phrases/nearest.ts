import {nearest} from '../nearest.js'

/** `; did you mean x?` for the nearest of the names, or nothing when none is near. */
export const didYouMean = (name: string, names: readonly string[], show = (near: string): string => near): string => {
  const near = nearest(name, names)
  return near === undefined ? '' : `; did you mean ${show(near)}?`
}
