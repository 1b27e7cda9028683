import {defineRule} from '../../src/rule.js'
import {readBranches} from '../../src/templates/branches.js'

/** A field or a tag whose second pair of braces is not there, up to the end of its name. */
const open = /\{\{[{~]?\s*[\w.]*(?=[^{}\n]*(?:\}(?!\})|\n|$|\{\{))|\{%-?\s*\w*(?=[^%{}\n]*(?:\n|$|\{[{%]|\}))/g

export default defineRule({
  title: 'A tag that is not closed, or closes nothing',
  severity: 'error',
  message: '“{found}” has no other half. Close it, or take it out.',
  rationale: 'A help desk that meets half a tag sends nothing, or the tag itself, to everybody who gets this reply.',
  examples: [
    {text: 'Hi {{name, your parcel left.', flags: ['{{name']},
    {text: 'Hi {{name}, your parcel left.', flags: ['{{name']},
    {text: '{% if vip %}Dear friend, it left.', flags: ['{% if vip %}']},
    {text: 'It left.{% endif %}', flags: ['{% endif %}']},
    {text: '{{#vip}}Dear friend{{/vp}}, it left.', flags: ['{{#vip}}', '{{/vp}}']},
    {text: 'Hi {{{name}}}, {% if vip -%}dear friend{%- else %}hello{% endif %}: {{~#if a~}}yes{{~/if~}}{{#> layout}}it left{{/layout}}.', flags: []},
    {text: '{{ name | default: "there" }} and {% assign a = 1 %}{% for item in items limit:2 %}{{item}}{% endfor %}', flags: []}
  ],
  check: () => [],
  *compare(set) {
    for (const [member, {text}] of set.entries()) {
      if (!text.includes('{{') && !text.includes('{%')) continue
      for (const {start, end} of readBranches(text).broken) yield {member, start, end}
      for (const match of text.matchAll(open)) yield {member, start: match.index, end: match.index + match[0].length}
    }
  }
})
