import {defineRule} from '../../src/rule.js'
import {loopOf} from '../../src/templates/branches.js'
import {settingOf} from '../../src/templates/worst.js'

export default defineRule({
  title: 'A loop without a bound',
  severity: 'warning',
  message: 'Nobody can say how long this gets. Bound the loop (`limit: 3`), or say `maxItems` of its list.',
  rationale: 'A loop over what was ordered fits with two things and not with twenty. Where the channel has a limit, the longest text must be known before it is sent.',
  examples: [
    {text: 'You ordered {% for item in order.items %}{{item.name}}, {% endfor %}thank you.', channel: 'sms', flags: ['{% for item in order.items %}']},
    {text: '{{#each items}}{{this.name}} {{/each}}', channel: 'x', flags: ['{{#each items}}']},
    {text: 'You ordered {% for item in order.items limit:3 %}{{item.name}}, {% endfor %}thank you.', channel: 'sms', flags: []},
    {text: 'You ordered {% for item in order.items %}{{item.name}}, {% endfor %}thank you.', channel: 'email', flags: []},
    {text: '{{#each items}}{{this.name}} {{/each}}', channel: 'x', config: {placeholders: {items: {maxItems: 3}}}, flags: []}
  ],
  check: () => [],
  *compare(set) {
    for (const [member, {text, channel, placeholders}] of set.entries()) {
      if (channel.limit === undefined || !/\{%-?\s*for\b|#each\b/.test(text)) continue
      for (const match of text.matchAll(/\{%-?\s*for\b[^%]*%\}|\{\{\s*#each\b[^{}]*\}\}/g)) {
        const loop = loopOf(match[0])
        if (loop && loop.limit === undefined && settingOf(loop.over, placeholders)?.maxItems === undefined) yield {member, start: match.index, end: match.index + match[0].length}
      }
    }
  }
})
