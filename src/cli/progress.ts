// How far a long run is: on standard error, and only where that is a terminal.
import type {Io} from './io.js'

/** Fewer are done before anybody wonders. */
const least = 200
/** Milliseconds between two looks. */
const every = 100

export interface Progress {
  /** One more was done. */
  step: () => Promise<void>
  /** Takes the line away. */
  end: () => Promise<void>
}

const none: Progress = {step: async () => undefined, end: async () => undefined}

export const progress = (files: number, {stderr, now}: Pick<Io, 'stderr' | 'now'>): Progress => {
  if (files < least || !stderr.isTerminal) return none
  let done = 0
  let shown = now()
  let line = ''
  return {
    async step() {
      done++
      if (now() - shown < every) return
      shown = now()
      line = `${done} of ${files} files`
      await stderr.overwrite?.(line)
    },
    async end() {
      if (line === '') return
      await stderr.overwrite?.(' '.repeat(line.length))
      await stderr.overwrite?.('')
    }
  }
}
