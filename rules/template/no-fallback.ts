import {defineRule} from '../../src/rule.js'
import {type Field, fieldsIn} from '../../src/templates/fields.js'
import {settingOf} from '../../src/templates/worst.js'

/** Whether a conditional of the response asks if there is a value. */
const isAskedFor = (text: string, {name}: Field): boolean =>
  Array.from(text.matchAll(/\{%-?\s*(?:if|elsif|elif|unless|case)\b[^%]*%\}|\{\{\s*[#^](?:if|unless|with)?\s*[^{}]*\}\}/g)).some(([tag]) => tag.split(/[^\w.$-]+/).includes(name))

export default defineRule({
  title: 'A placeholder without a fallback',
  severity: 'warning',
  message: 'Say what stands here when there is no value: the config asks for a fallback.',
  rationale: 'Not every record has a name. Without a fallback the customer reads “Hi ,”. It is asked of the placeholders whose config says `fallback: true`.',
  examples: [
    {text: 'Hi {{first_name}}, it is on its way.', config: {placeholders: {first_name: {fallback: true}}}, flags: ['{{first_name}}']},
    {text: 'Hi {{first_name | default: "there"}}, it is on its way.', config: {placeholders: {first_name: {fallback: true}}}, flags: []},
    {text: '{{#if first_name}}Hi {{first_name}}{{else}}Hello{{/if}}, it is on its way.', config: {placeholders: {first_name: {fallback: true}}}, flags: []},
    {text: 'Hi {{first_name}}, it is on its way.', config: {placeholders: {first_name: {fallback: 'there'}}}, flags: []},
    {text: 'Hi {{first_name}}, it is on its way.', flags: []}
  ],
  check: () => [],
  *compare(set) {
    for (const [member, {text, placeholders}] of set.entries()) {
      if (!Object.values(placeholders).some(({fallback}) => fallback === true)) continue
      for (const field of fieldsIn(text)) {
        const said = settingOf(field.name, placeholders)
        if (said?.fallback === true && !said.required && !field.fallback && !isAskedFor(text, field)) yield {member, start: field.start, end: field.end}
      }
    }
  }
})
