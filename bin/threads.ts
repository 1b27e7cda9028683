// Helpers as worker threads: both ends of what is said between them. Node's module of threads costs milliseconds to load.
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {parentPort, Worker, workerData} from 'node:worker_threads'
import {help} from '../src/cli/helper.js'
import type {Helper, Helpers, HelperSettings} from '../src/cli/io.js'
import type {Linted, Task} from '../src/cli/pool.js'

/** Megabytes: with less a helper would collect garbage all the time, with more it would put that off. */
const memory = {maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 128}

const startHelper = (settings: HelperSettings, failed: (error: unknown) => void): Helper => {
  // From the folder of the parts of the command line.
  const worker = new Worker(join(__dirname, '../helper.js'), {workerData: settings, resourceLimits: memory})
  // One that lacks memory is no fault: what it was to do is done by who started it, who has more.
  worker.on('error', (error: NodeJS.ErrnoException) => void (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || failed(error)))
  // One that has nothing to do keeps nobody waiting: where nothing else can happen either, the process ends.
  let due = 0
  let tell: (linted: readonly Linted[]) => void = () => undefined
  worker.on('message', (linted: readonly Linted[]) => {
    if (--due === 0) worker.unref()
    tell(linted)
  })
  worker.unref() // after the listener, which takes it back
  return {
    send(tasks) {
      if (due++ === 0) worker.ref()
      worker.postMessage(tasks)
    },
    onAnswer: (listener) => void (tell = listener),
    onEnd: (listener) => void worker.on('exit', listener),
    // It ends by itself when nothing is left to happen there: what a rule began may still fail.
    stop() {
      worker.ref()
      worker.postMessage(null)
    }
  }
}

/** @param failed is told of what a helper did not catch, as an own rule's promise that nobody waits for */
export const helpers = (failed: (error: unknown) => void): Helpers => ({most: availableParallelism() - 1, start: (settings) => startHelper(settings, failed)})

/** In a helper: answers until it is stopped, null. */
export const answer = (): void => {
  const port = parentPort!
  const linted = help(workerData as HelperSettings)
  let last: Promise<void> = Promise.resolve()
  let due = 0
  port.on('message', (tasks: readonly Task[] | null) => {
    if (tasks === null) return void (last = last.then(() => port.close()))
    due++
    port.unref() // while it works: where nothing more can happen, as in a config that never answers, it ends, and what it was to do is done elsewhere
    last = last.then(async () => {
      port.postMessage(await linted(tasks))
      if (--due === 0) port.ref()
    })
  })
}
