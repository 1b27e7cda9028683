// The classes of words that a phrase can ask for, `<money>`, and the kinds of token that they are.
import type {TokenKind} from '../rule.js'

/** Every class, in the order of their numbers. */
export const classNames = [
  'number', 'money', 'percentage', 'date', 'time', 'measure', 'name', 'product', 'link', 'handle', 'hashtag', 'email', 'emoji',
  'placeholder', 'code',
] as const
export type ClassName = (typeof classNames)[number]

const byKind: Partial<Record<TokenKind, ClassName>> = {
  number: 'number', money: 'money', percentage: 'percentage', date: 'date', time: 'time', measure: 'measure', name: 'name',
  camel: 'product', link: 'link', handle: 'handle', hashtag: 'hashtag', email: 'email', emoji: 'emoji', emoticon: 'emoji',
  placeholder: 'placeholder', code: 'code',
}

/** The bit of a class in a mask of classes. */
export const classBit = (name: ClassName): number => 1 << classNames.indexOf(name)

const bits = new Map(Object.entries(byKind).map(([kind, name]) => [kind, classBit(name)]))

/** The classes of a token, as a mask; 0 for an ordinary word. */
export const classesOf = (kind: TokenKind): number => bits.get(kind) ?? 0

/** Words that belong to a class too, and words that follow a number to make one; used when phrases are compiled. */
export const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion'.split(' ')
export const dayWords = 'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight'.split(' ')
export const moneyWords = 'pound pounds quid pence dollar dollars cent cents buck bucks euro euros rupee rupees gbp usd eur grand'.split(' ')
export const percentWords = ['percent', 'pc']
