// What is said of a finding where nothing marks its words: which words, what is wrong, what to write instead.
import type {Finding} from '../rule.js'

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** One line. The words are already covered where they are personal data. */
export const plainMessage = ({message, excerpt, suggestions, in: side}: Finding, entry?: string): string => {
  const words = clip(excerpt.replace(/\s+/g, ' ').trim())
  const [first] = suggestions
  return [
    entry === undefined ? '' : `${entry}: `,
    side === 'customer' ? 'in the customer’s message: ' : '',
    words === '' || message.includes(words) ? '' : `“${words}”: `,
    message,
    first === undefined || first === '' || message.includes(first) ? '' : ` Write “${clip(first.replace(/\s+/g, ' '))}”.`
  ].join('')
}

/** The same with the regulation or guide behind it, for formats that are read by who keeps a record. */
export const citedMessage = (finding: Finding, entry?: string): string =>
  finding.source === undefined ? plainMessage(finding, entry) : `${plainMessage(finding, entry)} (Source: ${finding.source})`
