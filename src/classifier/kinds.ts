// What the classifier tells apart: four families, and within each what kind it is.
import type {Side} from '../rule.js'

export const families = ['tone', 'offline', 'advice', 'escalation'] as const
export type Family = (typeof families)[number]

/** The kinds of fault and of danger, as the corpus and the field `learned` of rules name them. */
export const kinds = [
  'advice/complaint', 'advice/consumer-rights', 'advice/credit', 'advice/crypto', 'advice/financial', 'advice/gambling', 'advice/hipaa', 'advice/insurance',
  'advice/legal', 'advice/liability', 'advice/medical', 'advice/pharma', 'advice/tax',
  'escalation/adverse-event', 'escalation/bereavement', 'escalation/data-breach', 'escalation/discrimination', 'escalation/dsar', 'escalation/fraud', 'escalation/legal', 'escalation/press',
  'escalation/repeat-complaint', 'escalation/safeguarding', 'escalation/safety', 'escalation/self-harm', 'escalation/threat', 'escalation/vulnerable',
  'offline/asks-for-personal-data-in-public', 'offline/confirms-relationship', 'offline/needs-private-channel',
  'tone/blame', 'tone/cold', 'tone/dismissive', 'tone/jargon', 'tone/no-empathy', 'tone/no-next-step', 'tone/non-inclusive', 'tone/overpromise', 'tone/profane',
  'tone/sarcasm', 'tone/shouting'
] as const
export type Kind = (typeof kinds)[number]

/** What a draft is labelled with: a kind, or a family alone where nobody says which kind it is. */
export type Label = Kind | Family

export const familyOf = (label: Label): Family => label.split('/')[0] as Family

/** The text in which a family is told of: what makes an escalation stands in the customer's message, though the answer shows how that was understood. */
export const sideOf = (family: Family): Side => (family === 'escalation' ? 'customer' : 'reply')

/** Families of which one sentence may be at fault in a draft that is right but for it: each has a column for sentences too. */
export const ofSentences = ['tone', 'advice'] as const satisfies readonly Family[]
export type OfSentences = (typeof ofSentences)[number]
export const isOfSentences = (family: Family): family is OfSentences => (ofSentences as readonly Family[]).includes(family)
