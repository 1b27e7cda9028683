// A diff of a text and its fixed form, line by line, in the unified form that `patch` and every reader of diffs know.

/** Lines of context around a change. */
const context = 2

/** Fixes change lines in place and hardly ever their number; where they do, the rest of the text counts as one change. */
export const unifiedDiff = (path: string, before: string, after: string): string => {
  if (before === after) return ''
  const old = before.split('\n')
  const now = after.split('\n')
  const same = old.length === now.length
  const changed = (i: number): boolean => (same ? old[i] !== now[i] : true)
  let out = `--- ${path}\n+++ ${path}\n`
  for (let i = 0; i < old.length; ) {
    if (same && !changed(i)) {
      i++
      continue
    }
    const from = Math.max(0, i - context)
    let last = i
    if (same) {
      for (let j = i; j < old.length && j <= last + context * 2; j++) if (changed(j)) last = j
    } else last = old.length - 1
    const to = Math.min(old.length - 1, last + context)
    const toNow = same ? to : now.length - 1
    out += `@@ -${from + 1},${to - from + 1} +${from + 1},${toNow - from + 1} @@\n`
    for (let j = from; j <= to; j++) {
      if (same && !changed(j)) out += ` ${old[j]}\n`
      else {
        out += `-${old[j]}\n`
        if (same) out += `+${now[j]}\n`
      }
    }
    if (!same) for (let j = from; j <= toNow; j++) out += `+${now[j]}\n`
    i = to + 1
  }
  return out
}
