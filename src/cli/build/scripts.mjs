// The text of the scripts of the command line, beyond what the bundler makes of it.
import {Script} from 'node:vm'

// Behind a word the bundler writes the note in the place of a space: `return/* @__PURE__ */ new Set`.
const withoutNotes = (script) => script.replace(/(?<=[\w$])\/\* @__PURE__ \*\/ (?=[\w$])/g, ' ').replaceAll('/* @__PURE__ */ ', '')

/** One byte a character is half the text for V8 to read. A minified script has no comments but what the bundler tells itself, and no names beyond ASCII: what is left stands in texts and patterns. */
export const inAscii = (script) => withoutNotes(script).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The bundler's few helpers stand in the command itself, and in a part for those that use them. */
export const withHelpers = (script, helpers) => {
  const asked = script.replace(/(?<=^|[;\n])require\(["'`][^"'`]*rolldown-runtime\.js["'`]\);/, '')
  return asked.replace(/require\(["'`]\.\/parts\/rolldown-runtime\.js["'`]\)/, () => `(() => {const exports = {};${helpers};return exports})()`)
}

/** bin/load.ts gives each what a CommonJS module knows. */
export const wrapped = (script) => {
  const text = `(function (require, module, exports, __filename, __dirname) {${script}})`
  new Script(text) // throws where it is no script any more
  return text
}
