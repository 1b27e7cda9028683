// What only the page of a rule shows, which the package has apart: rules/lessons.ts reads it.
import {parseAst} from 'rolldown/parseAst'

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
