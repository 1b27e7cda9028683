// What personal data there is: one kind, one rule in rules/privacy of the same name, one label.

/** Each kind of personal data and the label that takes its place in every output, unless a recogniser knows a better one. */
export const kinds = {
  'api-key': 'access key',
  'link-token': 'private link',
  password: 'password',
  pin: 'PIN',
  'one-time-code': 'one-time code',
  'security-answer': 'security answer',
  'recovery-phrase': 'recovery phrase',
  email: 'e-mail address',
  card: 'card number',
  'card-details': 'card details',
  'bank-account': 'bank account',
  'national-id': 'identity number',
  'health-id': 'health number',
  passport: 'passport number',
  'driving-licence': 'driving licence number',
  vehicle: 'vehicle registration',
  device: 'device number',
  'ip-address': 'IP address',
  'date-of-birth': 'date of birth',
  phone: 'phone number',
  address: 'address',
  postcode: 'postcode',
  'order-number': 'order number',
  'booking-reference': 'booking reference',
  'tracking-number': 'tracking number',
  'policy-number': 'policy number',
  'account-number': 'account number',
  'case-reference': 'case reference',
  username: 'user name',
  'full-name': 'name',
  health: 'health detail',
  financial: 'financial detail'
} as const

export type Kind = keyof typeof kinds

/** A place that holds personal data. Offsets are UTF-16 units in the text as written, end exclusive. */
export interface Claim {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  /** What stands in its place in every output. */
  readonly label: string
  /** What to write instead. */
  readonly instead?: string
  /** Shaped so, but neither a check digit nor a cue says so. */
  readonly confidence?: 'low'
}
