// What the build runs of the sources themselves: what they compile goes into the same build.
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/** For what takes long to make, until what it is made of changes. */
export const cache = () => resolve('node_modules/.cache/reply-lint')

/**
 * @param input names and modules
 * @param external what is not bundled with them
 * @returns all that they export
 */
export const fromSources = async (input, external) => {
  const {rolldown} = await import('rolldown')
  const bundle = await rolldown({input, platform: 'node', external})
  await bundle.write({dir: cache(), format: 'esm', entryFileNames: '[name].mjs'})
  const modules = await Promise.all(Object.keys(input).map((name) => import(pathToFileURL(resolve(cache(), `${name}.mjs`)).href)))
  return Object.assign({}, ...modules)
}
