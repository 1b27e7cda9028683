// Checks one draft, and answers with why it could not rather than failing the others.
import type {Linter} from '../linter.js'
import type {Draft} from '../rule.js'

export const lintOne = (linter: Linter, draft: Draft): ReturnType<Linter['lintSync']> | {error: string} => {
  try {
    return linter.lintSync(draft)
  } catch (error) {
    const {name, message} = error as Error
    if (message.startsWith('there is no channel')) return {error: message}
    return {error: `the check failed with ${name}`} // an unforeseen message could quote the draft
  }
}
