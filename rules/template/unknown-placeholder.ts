import {isOneSlip, nearest} from '../../src/nearest.js'
import {defineRule, type Member} from '../../src/rule.js'
import {type Field, fieldsIn} from '../../src/templates/fields.js'
import {settingOf} from '../../src/templates/worst.js'

/** Names that so many responses use are right. */
const common = 3

interface Use {
  member: number
  field: Field
}

/** Names that differ in this alone are two: `item1` and `item2`, `order` and `orders`, `firstName` and `first_name`. */
const bare = (name: string): string => name.toLowerCase().replace(/[\d_\s-]|s$/g, '')

const isSlipOf = (name: string, other: string): boolean => name.length > 4 && bare(name) !== bare(other) && isOneSlip(name, other)

/** What the text at a field would be with another name. */
const renamed = (text: string, {start, end, name}: Field, right: string): string => text.slice(start, end).replace(name, () => right)

/** Where the config does not say which names there are: one that stands alone and is a slip away from one that many use. */
function* slipsIn(set: readonly Member[], open: readonly Use[]) {
  const byName = new Map<string, Use[]>()
  for (const use of open) {
    const key = `${use.field.syntax} ${use.field.name}`
    byName.set(key, [...(byName.get(key) ?? []), use])
  }
  const responses = (uses: readonly Use[]): number => new Set(uses.map(({member}) => member)).size
  const many = [...byName].filter(([, uses]) => responses(uses) >= common)
  for (const [key, uses] of byName) {
    const [, meant = []] = (responses(uses) > 1 ? undefined : many.find(([other]) => isSlipOf(key, other))) ?? []
    const right = meant[0]?.field.name
    if (right === undefined) continue
    for (const {member, field} of uses)
      yield {member, start: field.start, end: field.end, message: `“${field.name}” may be a slip: ${responses(meant)} other canned responses have “${right}”.`, suggestions: [renamed(set[member]!.text, field, right)]}
  }
}

export default defineRule({
  title: 'A placeholder that nothing fills in',
  severity: 'error',
  message: 'This placeholder is not one of the config’s: nothing would be filled in.',
  rationale: 'A mistyped name is sent to every customer as it stands, or leaves a hole. The config’s `placeholders` say which names there are; without them a name that one response has and that is a slip away from one that many have is told.',
  examples: [
    {text: 'Hi {{frist_name}}, it is on its way.', config: {placeholders: {first_name: 'Ana', order_id: {max: 12}}}, flags: ['{{frist_name}}']},
    {text: 'Hi %{nickname}, it is on its way.', config: {placeholders: {first_name: 'Ana'}}, flags: ['%{nickname}']},
    {text: 'Hi {{customer.nmae}}, it is here.', beside: ['Hi {{customer.name}}', 'Dear {{customer.name}}', '{{customer.name}}, hello'], flags: ['{{customer.nmae}}']},
    {text: 'Hi {{user.first_name}}, {{ticket.id}} is open.', config: {placeholders: {first_name: 'Ana', 'ticket.*': {max: 8}}}, flags: []},
    {text: '{% assign n = first_name %}Hi {{n}}{% for thing in things %}, {{thing.name}}{% endfor %}. [DATE]', config: {placeholders: {first_name: 'Ana', things: {maxItems: 3}}}, flags: []},
    {text: 'Hi {{item2}}, {{orders}}.', beside: ['{{item1}} {{order}}', '{{item1}} {{order}}', '{{item1}} {{order}}'], flags: []}
  ],
  check: () => [],
  *compare(set) {
    const open: Use[] = []
    for (const [member, {text, placeholders, settings}] of set.entries()) {
      const names = Object.keys(placeholders)
      const closed = Object.keys(settings.placeholders ?? {}).length > 0
      for (const field of fieldsIn(text)) {
        if (settingOf(field.name, placeholders)) continue
        const near = names.length === 0 ? undefined : nearest(field.name, names)
        // A file that describes some of its fields need not name them all.
        if (closed || (near !== undefined && isSlipOf(field.name, near)))
          yield {
            member, start: field.start, end: field.end,
            ...(near === undefined ? {} : {message: `There is no placeholder “${field.name}”: did you mean “${near}”?`, suggestions: [renamed(text, field, near)]})
          }
        else open.push({member, field})
      }
    }
    yield* slipsIn(set, open)
  }
})
