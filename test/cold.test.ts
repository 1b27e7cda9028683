// What a process does for its first draft. Half of the time that a short command takes beyond Node's own went into patterns, each
// compiled when it first runs: their number is what a new rule may not raise unseen. Ask for a word that must be there first.
import {afterEach, expect, test, vi} from 'vitest'
import {createLinter} from '../src/index.js'

afterEach(() => void vi.restoreAllMocks())

/** The patterns that run while something is done, each once. */
const patternsOf = (work: () => void): string[] => {
  const run = new Set<string>()
  const exec = RegExp.prototype.exec
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    run.add(String(this))
    return exec.call(this, text)
  })
  work()
  return [...run]
}

test('few patterns run on a clean draft, and fewer that know all letters of the world', async () => {
  const linter = await createLinter()
  const draft = 'Hi Nora, sorry that the shelf came without its screws. We have posted a new set today, and you should get it on Friday. If not, just answer here and I will ring you.'
  let findings: unknown
  const patterns = patternsOf(() => void (findings = linter.lintSync(draft).report.findings))
  expect(findings).toEqual([])
  expect(patterns.length).toBeLessThan(80)
  expect(patterns.filter((pattern) => pattern.includes('\\p{')).length).toBeLessThan(4)
})
