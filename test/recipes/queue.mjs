// Drafts through a queue: workers on any number of hosts, nothing shared but the queue, every draft answered at least once and,
// because a report depends on its draft alone, always in the same way. Run it by queue.sh.
import {fork} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {setImmediate as turn} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {Queue, QueueEvents, Worker} from 'bullmq'
import {createLinter} from '../../dist/src/index.js'

const connection = {host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379)}
/** Drafts in one job: enough that the queue costs little, few enough that a lost job is soon done again. */
const batch = 500

/** One process a core. A worker that dies leaves its job locked for `lockDuration`; then another one takes it. */
const work = async () => {
  const linter = await createLinter()
  const job = async ({data}) => {
    const answers = []
    for (const {id, ...draft} of data) {
      answers.push(JSON.stringify({id, ...linter.lintSync(draft).report}))
      if (answers.length % 50 === 0) await turn() // or it could not renew its lock, and on a busy machine the job would be done again and again
    }
    return answers
  }
  const worker = new Worker('drafts', job, {connection, lockDuration: 3_000, stalledInterval: 1_000, maxStalledCount: 5})
  await worker.waitUntilReady()
  process.send('ready')
}

const startWorkers = (count) =>
  Promise.all(
    Array.from({length: count}, () => {
      const child = fork(fileURLToPath(import.meta.url), ['work'])
      return new Promise((resolve) => child.once('message', () => resolve(child)))
    })
  )

/** Sends every draft through the queue, and says how long it took and what came back. */
const send = async (drafts, workers, kill) => {
  const queue = new Queue('drafts', {connection})
  const events = new QueueEvents('drafts', {connection})
  queue.setMaxListeners(0) // one for each job that is waited for
  await events.waitUntilReady()
  const children = await startWorkers(workers)
  const started = performance.now()
  const batches = Array.from({length: Math.ceil(drafts.length / batch)}, (_, i) => ({name: 'lint', data: drafts.slice(i * batch, (i + 1) * batch)}))
  const jobs = await queue.addBulk(batches)
  if (kill) setTimeout(() => children[0].kill('SIGKILL'), 400)
  const answers = (await Promise.all(jobs.map((job) => job.waitUntilFinished(events)))).flat()
  const seconds = (performance.now() - started) / 1000
  for (const child of children) child.kill()
  await queue.obliterate({force: true})
  await events.close()
  await queue.close()
  return {seconds, answers}
}

const main = async () => {
  const drafts = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  const linter = await createLinter()
  const expected = drafts.map(({id, ...draft}) => JSON.stringify({id, ...linter.lintSync(draft).report}))
  const same = (answers) => answers.length === expected.length && answers.every((answer, i) => answer === expected[i])
  const one = await send(drafts, 1)
  const two = await send(drafts, 2)
  const killed = await send(drafts, 2, true)
  const line = (name, {seconds, answers}) => `${name.padEnd(32)} ${seconds.toFixed(1)} s, ${Math.round(drafts.length / seconds)} drafts a second, ${same(answers) ? 'every answer there and the same' : 'ANSWERS DIFFER'}`
  console.log([line('one worker', one), line('two workers', two), line('two workers, one killed', killed), `speed-up on two: ${(one.seconds / two.seconds).toFixed(2)}`].join('\n'))
  process.exitCode = [one, two, killed].every(({answers}) => same(answers)) ? 0 : 1
}

await (process.argv[2] === 'work' ? work() : main())
