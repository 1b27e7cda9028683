import {defineRule, type Hit, type Text} from '../../src/rule.js'

/** A live incident: how to recognise it, and what may be said of it. */
interface Incident {
  topic: string
  /** Words or phrases; any of them in the reply or in the customer's message is about the incident. */
  words: readonly string[]
  /** Approved lines; any of them in the reply is enough. */
  lines: readonly string[]
}

interface Options {
  incidents: readonly Incident[]
}

const plain = (text: string): string => ` ${text.toLowerCase().replaceAll(/[’‘]/gu, "'").replaceAll(/[^\p{L}\p{N}']+/gu, ' ').trim()} `

const placeOf = (text: Text, words: readonly string[]): {start: number; end: number} | undefined => {
  for (const word of words) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word.trim().replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+')}(?![\\p{L}\\p{N}])`, 'iu')
    const found = pattern.exec(text.value)
    if (found) return {start: found.index, end: found.index + found[0].length}
  }
  return undefined
}

const live = {
  config: {
    rules: {
      'escalation/crisis': {incidents: [{topic: 'the app outage', words: ['app is down', 'cannot log in'], lines: ['We know the app is down and are on it.']}]}
    }
  }
}

export default defineRule<Options>({
  title: 'Off the approved line in a live incident',
  severity: {public: 'error', private: 'warning'},
  action: 'escalate',
  alert: ['duty-manager', 'press-office', 'marketing'],
  message: 'There is a live incident on this. Use the approved line, or ask the duty manager.',
  rationale: 'When everybody asks the same thing, one wrong line is quoted everywhere. The option `incidents` lists what is live now, each with its `topic`, the `words` to look for, and the approved `lines`.',
  source: 'The project’s guidance on when to alert other departments',
  toConfirm: true,
  options: {incidents: []},
  optionSamples: {incidents: [{topic: 'the app outage', words: ['app is down'], lines: ['We know the app is down and are on it.']}]},
  examples: [
    {customer: 'your app is down again', text: 'We’re not aware of anything.', flags: ['app is down'], handled: false, ...live},
    {customer: 'your app is down again', text: 'We know the app is down and are on it. Sorry!', flags: ['app is down'], handled: true, ...live},
    {customer: 'where is my parcel?', text: 'It’s on the van.', flags: [], ...live}
  ],
  *check(reply, {incidents}) {
    for (const {topic, words, lines} of incidents) {
      const inCustomer = reply.customer && placeOf(reply.customer, words)
      const place = inCustomer ?? placeOf(reply, words)
      if (!place) continue
      const handled = lines.some((line) => plain(reply.value).includes(plain(line)))
      const said = lines[0] === undefined ? '' : ` “${lines[0]}”`
      const hit: Hit = {...place, in: inCustomer ? 'customer' : 'reply', handled}
      yield handled ? hit : {...hit, message: `There is a live incident: ${topic}. Use the approved line${said}, or ask the duty manager.`}
    }
  }
})
