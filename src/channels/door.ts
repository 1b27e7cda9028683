// The light door, `reply-lint/length`: counting for a composer, and nothing else.
export {countLength} from './length.js'
export type {LengthOptions} from './length.js'
export {channels} from './table.js'
export type {Channel, Length, Unit} from '../rule.js'
