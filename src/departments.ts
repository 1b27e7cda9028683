// Whom an escalation goes to, and how soon: the defaults that a company's `departments` are laid over.

/** A department: how it is reached, and how fast it must know. */
export interface Department {
  contact?: string
  within?: string
}

/** The departments that the built-in rules name in `alert`, with the time in which each must know. No contacts: those are the company's. */
const usual: Readonly<Record<string, Department>> = {
  safeguarding: {within: 'minutes'},
  security: {within: 'minutes'},
  'product-safety': {within: 'minutes'},
  clinical: {within: 'minutes'},
  pharmacovigilance: {within: 'one working day'},
  fraud: {within: 'minutes'},
  'data-protection': {within: 'hours'},
  legal: {within: 'the same day'},
  hr: {within: 'the same day'},
  'press-office': {within: 'before anything is sent'},
  marketing: {within: 'before anything is sent'},
  bereavement: {within: 'the same day'},
  'specialist-support': {within: 'the same day'},
  'team-leader': {within: 'the same day'},
  'duty-manager': {within: 'minutes'},
  foi: {within: 'the same day'},
  compliance: {within: 'the same day'}
}

/** The departments in force: the usual ones, each with what the company says of it, and the company's own. */
export const departmentsOf = (own: Readonly<Record<string, Department>> = {}): Readonly<Record<string, Department>> => ({
  ...usual,
  ...Object.fromEntries(Object.entries(own).map(([name, department]) => [name, {...usual[name], ...department}]))
})
