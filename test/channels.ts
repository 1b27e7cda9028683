import type {Channel} from '../src/index.js'

/** A channel for tests that only ask whether it is public. */
export const findChannel = (id: string): Channel => ({
  id,
  title: id,
  audience: /dm|chat|sms|email|messenger|whatsapp/.test(id) ? 'private' : 'public',
  limit: undefined,
  unit: 'code-points',
  source: '',
  grade: 'D'
})
