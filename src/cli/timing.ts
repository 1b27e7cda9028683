// --timing: where the time goes, by rule.

export interface Timing {
  now: () => number
  add: (rule: string, milliseconds: number) => void
  /** A table, slowest first. */
  table: () => string
}

const most = 12

/** @param started milliseconds on the clock of `now` when the program began, 0 for Node's own */
export const timing = (now: () => number, started = 0): Timing => {
  const spent = new Map<string, number>()
  return {
    now,
    add: (rule, milliseconds) => void spent.set(rule, (spent.get(rule) ?? 0) + milliseconds),
    table() {
      const all = now() - started
      const inRules = [...spent.values()].reduce((sum, each) => sum + each, 0)
      const slowest = [...spent].sort((a, b) => b[1] - a[1])
      const rest = slowest.slice(most).reduce((sum, [, each]) => sum + each, 0)
      const rows: [string, number][] = [
        ['in all', all],
        ['rules', inRules],
        ...slowest.slice(0, most).map(([rule, each]): [string, number] => [`  ${rule}`, each]),
        ...(slowest.length > most ? ([[`  ${slowest.length - most} more rules`, rest]] satisfies [string, number][]) : []),
        ['starting, parsing, reporting', all - inRules]
      ]
      const width = Math.max(...rows.map(([name]) => name.length))
      return rows.map(([name, each]) => `${name.padEnd(width)}  ${each.toFixed(2).padStart(10)} ms  ${((100 * each) / all).toFixed(1).padStart(5)} %\n`).join('')
    }
  }
}
