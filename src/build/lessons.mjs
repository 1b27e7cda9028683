// What only the page of a rule shows, which the package has apart: rules/lessons.ts reads it.
import {readFileSync, writeFileSync} from 'node:fs'
import {parseAst} from 'rolldown/parseAst'
import {deflate, importBuilt} from './files.mjs'

/** Those properties of a rule. Its title, too, where a message stands for it in what is found. */
export const seldomIn = (properties) => {
  const hasMessage = properties.some(({key}) => key?.name === 'message')
  return properties.filter(({key}) => ['rationale', 'examples'].includes(key?.name) || (hasMessage && key?.name === 'title'))
}

export const childrenOf = (node) => Object.values(node).flat().filter((child) => typeof child?.type === 'string')

const isRule = ({type, callee}) => type === 'CallExpression' && callee.name === 'defineRule'

/** Takes it out of rules. */
export const lessonsIn = (node) => {
  const {properties} = (isRule(node) && node.arguments[0]) || {}
  if (!properties) return childrenOf(node).flatMap(lessonsIn)
  return seldomIn(properties).map((property) => ({start: property.start, end: properties[properties.indexOf(property) + 1]?.start ?? property.end, text: ''}))
}

/** Who has a rule in his hand may ask it for its page: it finds it where it is. */
const askingFor = (node, id) =>
  isRule(node) ? [{start: node.callee.start, end: node.arguments[0].start, text: `taught('${id}', `}] : childrenOf(node).flatMap((child) => askingFor(child, id))

/** For the library, as a plugin of the bundler: rules as the package has them. */
export const lessonsApart = {
  name: 'lessons-apart',
  transform(code, path) {
    const [, id] = /\/rules\/([^/]+\/[^/]+)\.js$/.exec(path.replaceAll('\\', '/')) ?? []
    if (id === undefined) return undefined
    const program = parseAst(code)
    return [...lessonsIn(program), ...askingFor(program, id)]
      .sort((a, b) => b.start - a.start)
      .reduce((text, {start, end, text: by}) => text.slice(0, start) + by + text.slice(end), `${code}\nimport {taught} from '../lessons.js'\n`)
  }
}

/** Of what a page shows each sort: with more, nobody would read them. The sources have them all, and the tests run them. */
const mostExamples = 5

const shownOf = (examples) => {
  const shown = {true: 0, false: 0}
  return examples.filter(({flags}) => shown[flags.length > 0]++ < mostExamples)
}

/** The examples that the page of a rule shows. */
export const shortenPages = async () => {
  const {fromArchive, toArchive} = await importBuilt('encoding/archive')
  const shorten = (path, each) => {
    const [, before, archive, after] = /^([^"]*")([^"]*)("[^"]*)$/.exec(readFileSync(path, 'utf8'))
    const data = fromArchive(archive)
    writeFileSync(path, before + toArchive({...data, lessons: each(data.lessons)}, ['lessons'], deflate) + after)
  }
  const shortenLesson = (lesson) => ({...lesson, examples: shownOf(lesson.examples)})
  shorten('dist/rules/compiled-phrases.js', (lessons) => lessons.split('\n').map((line) => JSON.stringify(shortenLesson(JSON.parse(line)))).join('\n'))
  shorten('dist/rules/compiled-lessons.js', (lessons) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(lessons)).map(([id, lesson]) => [id, shortenLesson(lesson)]))))
}
