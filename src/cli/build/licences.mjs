// The licences of packages that users get within the command line alone, and not beside it.
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** @param modules paths */
export const licencesOf = (modules) => {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const folders = new Set(modules.flatMap((path) => /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/')) ?? []))
  return [...folders]
    .filter((folder) => packages[folder]?.dev)
    .toSorted()
    .map((folder) => {
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
      if (file === undefined) throw new Error(`${folder} is bundled and has no licence file`)
      return `${folder.slice('node_modules/'.length)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
    })
    .join('\n----\n\n')
}
