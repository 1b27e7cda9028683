// V8's flags for a short run.

/**
 * V8 is not to make anything fast that runs a few times: each expression is compiled once and plainly, and no function thoroughly.
 * Not by `--no-regexp-tier-up`, under which V8 11.3 crashes on an expression that ran once before, and waits to be compiled.
 */
const flags = ['--regexp-tier-up-ticks=0', '--no-regexp-optimization', '--no-opt']

/**
 * How often a function runs before V8 makes machine code of it, be it plain: in a short run that pays later than elsewhere, where it is
 * eight times. The build runs by the same measure, and what it found worth it, V8 keeps with the code. Of Node 20's V8: others call it
 * otherwise, and V8 writes an error of a flag that it does not know.
 */
const later = '--interrupt-budget-factor-for-feedback-allocation=30'

interface V8 {
  setFlagsFromString(flag: string): void
}

/**
 * What `node:v8` asks for flags itself: the module brings all of Node's streams with it, which is a tenth of what a short run costs.
 * Node calls this way to it deprecated (DEP0111), which is nothing that a user of the command could act on; it is barred under the
 * permission model, and may be gone one day.
 */
const bindingOfV8 = (): V8 | undefined => {
  const isSilent = process.noDeprecation // with `--no-deprecation` it cannot be written
  if (!isSilent) process.noDeprecation = true
  try {
    return (process as {binding?(name: string): V8}).binding?.('v8')
  } catch {
    return undefined
  } finally {
    if (!isSilent) process.noDeprecation = false
  }
}

/** To be called before the work that it is for. */
export const hasten = (): void => {
  const binding = bindingOfV8()
  const v8 = typeof binding?.setFlagsFromString === 'function' ? binding : process.getBuiltinModule('node:v8')
  for (const flag of flags) v8.setFlagsFromString(flag)
  if (process.versions.v8.startsWith('11.3.')) v8.setFlagsFromString(later)
}
