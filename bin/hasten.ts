// V8's flags for a short run, and for a long one.

/**
 * V8 is not to make anything fast that runs a few times: each expression is compiled once and plainly, and no function thoroughly.
 * Not by `--no-regexp-tier-up`, under which V8 11.3 crashes on an expression that ran once before, and waits to be compiled.
 */
const flags = '--regexp-tier-up-ticks=0 --no-regexp-optimization --no-opt'

/** Of Node 20's V8: others call them otherwise, and V8 writes an error of a flag that it does not know. */
const flagsOf20 =
  // How often a function runs before V8 makes machine code of it, be it plain: in a short run that pays later than elsewhere, where it
  // is eight times. The build runs by the same measure, and what it found worth it, V8 keeps with the code.
  ' --interrupt-budget-factor-for-feedback-allocation=30' +
  // Each by itself and not in batches, in which V8 makes code of functions that hardly run again.
  ' --no-baseline-batch-compilation' +
  // What young objects may take when they were gone through: half as much again as elsewhere, and a short run ends before it is taken.
  ' --semi-space-growth-factor=3'

/**
 * How much of what a function calls V8 compiles into it, in bytes of its own code, where else it is five times as much. Rules are many and
 * small: what they share would be compiled into each of them, which takes a quarter of a run of ten thousand drafts and makes them no faster.
 */
const inOneAnother = '--max-inlined-bytecode-size-cumulative=200'

interface V8 {
  setFlagsFromString(flags: string): void
}

/**
 * What `node:v8` asks for flags itself: the module brings all of Node's streams with it, which is a tenth of what a short run costs.
 * Node calls this way to it deprecated (DEP0111), which is nothing that a user of the command could act on; it is barred under the
 * permission model, and may be gone one day.
 */
const bindingOfV8 = (): V8 | undefined => {
  const {emitWarning} = process
  process.emitWarning = () => undefined
  try {
    return (process as {binding?(name: string): V8}).binding?.('v8')
  } catch {
    return undefined
  } finally {
    process.emitWarning = emitWarning
  }
}

const flagsOfV8 = (): V8 => {
  const binding = bindingOfV8()
  return typeof binding?.setFlagsFromString === 'function' ? binding : process.getBuiltinModule('node:v8')
}

/** For a short run. To be called before the work that it is for. */
export const hasten = (): void => flagsOfV8().setFlagsFromString(process.versions.v8.startsWith('11.3.') ? flags + flagsOf20 : flags)

/** For a long run. */
export const endure = (): void => flagsOfV8().setFlagsFromString(inOneAnother)
