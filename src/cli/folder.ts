// The files in a folder and all below it; links are not followed, so that one that leads back to it goes nowhere.
import {readdirSync, realpathSync, type Dirent} from 'node:fs'
import {join, sep} from 'node:path'

export interface Found {
  /** Relative to the folder, sorted. */
  files: string[]
  /** Folders below it that cannot be read, and why. */
  unread: {path: string; error: unknown}[]
  /** Links to what lies elsewhere, or nowhere, and may be folders or such files. */
  links: string[]
}

/** What begins with a dot, and what npm installed, is nobody's draft. */
const passedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** A link to what is found under its own name is passed over; one that leads nowhere is not. */
const leadsOut = (link: string, folder: string): boolean => {
  try {
    return !`${realpathSync(link)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`)
  } catch {
    return true
  }
}

/** @param endings without their dots, lower case */
export const filesIn = (folder: string, endings: readonly string[]): Found => {
  const found: Found = {files: [], unread: [], links: []}
  const wanted = new Set(endings)
  const walk = (below: string): void => {
    let entries: Dirent[]
    try {
      entries = readdirSync(join(folder, below), {withFileTypes: true})
    } catch (error) {
      found.unread.push({path: below, error})
      return
    }
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}${sep}${entry.name}`
      if (passedOver(entry.name)) continue
      const isWanted = wanted.has(entry.name.slice(entry.name.lastIndexOf('.') + 1).toLowerCase())
      if (entry.isDirectory()) walk(path)
      else if (isWanted && entry.isFile()) found.files.push(path)
      else if (entry.isSymbolicLink() && (isWanted || !entry.name.includes('.')) && leadsOut(join(folder, path), folder)) found.links.push(path)
    }
  }
  walk('')
  found.files.sort()
  return found
}
