// Applies the fixes that are certain. Pure: texts and findings in, text out.
import type {Finding} from './rule.js'

export interface Fixed {
  text: string
  /** How many places were changed. */
  applied: number
}

/** One pass: the first suggestion of every fixable finding of the reply, from left to right; of two that overlap, the first. */
export const fixOnce = (text: string, findings: readonly Finding[]): Fixed => {
  let fixed = ''
  let at = 0
  let applied = 0
  const places = findings.filter((finding) => finding.fixable && finding.in === 'reply' && finding.suggestions[0] !== undefined).toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const {start, end, suggestions} of places) {
    if (start < at) continue
    fixed += text.slice(at, start) + (suggestions[0] as string)
    at = end
    applied++
  }
  return {text: fixed + text.slice(at), applied}
}

/** A fix may bring the next one to light; this many passes are enough for any text, and end a pair of fixes that undo each other. */
const passes = 10

/**
 * Fixes until nothing certain is left to fix, so that fixing the result again changes nothing.
 *
 * @param check the findings of a text
 */
export const fix = (text: string, check: (text: string) => readonly Finding[]): Fixed => {
  let applied = 0
  for (let pass = 0; pass < passes; pass++) {
    const next = fixOnce(text, check(text))
    if (next.applied === 0 || next.text === text) break
    text = next.text
    applied += next.applied
  }
  return {text, applied}
}
