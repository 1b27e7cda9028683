// The instructions of a phrase program, characters that no number of two digits or more begins with. See machine.ts for what they do.
// The commonest is a set's number alone, written in two digits or more: a word of that set.
// Numbers, and no object that holds them: the bundler writes a number where it is used, and V8 jumps to the case of one.

/** `,` */
export const pause = 44
/** `-` */
export const gap = 45
/** `.` */
export const any = 46
/** `:` */
export const guard = 58
/** `<` */
export const start = 60
/** `=` */
export const not = 61
/** `>` */
export const end = 62
/** `?` */
export const optional = 63
/** `@` */
export const call = 64
/** `(` */
export const choice = 40
