// What the classifier tells apart: four families, and within each what kind it is.

export const families = ['tone', 'offline', 'advice', 'escalation'] as const
export type Family = (typeof families)[number]

/** The kinds of fault and of danger, as the corpus and the field `learned` of rules name them. */
export const kinds = [
  'advice/complaint', 'advice/consumer-rights', 'advice/credit', 'advice/crypto', 'advice/financial', 'advice/gambling', 'advice/hipaa', 'advice/insurance',
  'advice/legal', 'advice/liability', 'advice/medical', 'advice/pharma', 'advice/tax',
  'escalation/adverse-event', 'escalation/bereavement', 'escalation/data-breach', 'escalation/dsar', 'escalation/fraud', 'escalation/legal', 'escalation/press',
  'escalation/repeat-complaint', 'escalation/safeguarding', 'escalation/safety', 'escalation/self-harm', 'escalation/threat', 'escalation/vulnerable',
  'offline/asks-for-personal-data-in-public', 'offline/confirms-relationship', 'offline/needs-private-channel',
  'tone/blame', 'tone/cold', 'tone/dismissive', 'tone/jargon', 'tone/no-empathy', 'tone/no-next-step', 'tone/non-inclusive', 'tone/overpromise', 'tone/profane',
  'tone/sarcasm', 'tone/shouting'
] as const
export type Kind = (typeof kinds)[number]

export const familyOf = (kind: Kind): Family => kind.slice(0, kind.indexOf('/')) as Family

/** What makes an escalation stands in the customer's message alone. */
export const readsReply = (family: Family): boolean => family !== 'escalation'

/** The families that each side tells of, in the order of the table's columns. */
export const familiesOf = {reply: families.filter(readsReply), customer: families} as const
