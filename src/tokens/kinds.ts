import type {TokenKind} from '../rule.js'

/** Tokens that are no language: what stands in them is neither spelt nor punctuated. */
export const socialKinds: ReadonlySet<TokenKind> = new Set<TokenKind>(['link', 'email', 'handle', 'hashtag', 'emoji', 'emoticon', 'placeholder', 'code', 'version', 'money', 'percentage', 'date', 'time', 'measure', 'number', 'sign-off', 'thread-mark'])
