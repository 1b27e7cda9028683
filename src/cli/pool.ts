// Lints drafts on more than one core. Helpers (worker threads) take part of them; what a helper leaves undone is done here, so
// that its death loses nothing.
import type {Linter} from '../linter.js'
import type {Draft} from '../rule.js'
import type {Helper, Io} from './io.js'
import {lintOne} from './lint-one.js'
import type {SettingOptions} from './linters.js'
import type {CheckOptions} from './options.js'

export type Linted = ReturnType<typeof lintOne>

/** A draft and the path that its settings go by (absolute; undefined for a draft that has none). */
export interface Task {
  path: string | undefined
  draft: Draft
}

interface Job extends Task {
  linter: Linter
  answer: (linted: Linted) => void
}

interface Member {
  helper: Helper
  /** What it was sent and has not answered, oldest first. */
  sent: Job[][]
}

/** Drafts that are sent at once: enough that sending costs little, few enough that nobody waits for the last ones. */
const batch = 32
/** Batches that a helper has at hand, so that it need not wait for the next. */
const ahead = 2
/** Drafts that are linted here before the answers of the helpers are looked at. */
const own = 8
/** Drafts for which starting one helper pays: it takes as long as linting some hundred. */
const worthwhile = 500
/** Drafts for which a helper on the last core pays: until then V8's compilers need that core, and twice as long for two threads. */
const worthCrowding = 4_000
/** Results that may wait for the one before them. */
const mostUntold = 1000

export class Pool {
  private readonly queue: Job[] = []
  private readonly members: Member[] = []
  private readonly waiting: (() => void)[] = []
  private due = false
  private enduring = false
  private expected = 0
  /** Enough are to come for a helper on the last core. */
  private crowds = false
  /** Helpers; one that died is not replaced. */
  private started = 0

  /** @param io without helpers each draft is linted when it comes */
  constructor(
    private readonly io: Pick<Io, 'helpers' | 'endure' | 'cwd'>,
    private readonly settings: SettingOptions & Pick<CheckOptions, 'threads'>
  ) {}

  /**
   * So many drafts more are to come: starts the helpers that all of them are worth.
   * @param came of a stream, of which nobody knows how long it is: as many may come again
   */
  async expect(drafts: number, came = drafts): Promise<void> {
    const {channel, limit, config, threads = Infinity} = this.settings
    if (this.expected === Infinity && (this.crowds || came < worthCrowding)) return
    this.expected += drafts
    this.crowds = (this.expected === Infinity ? came : this.expected) >= worthCrowding
    if (this.expected < worthwhile) return
    if (this.io.helpers === undefined || threads === 1) return this.endure()
    const helpers = await this.io.helpers()
    const options = {config, ...(channel === undefined ? {} : {channel}), ...(limit === undefined ? {} : {limit})}
    const most = this.crowds ? helpers.most : helpers.most - 1
    for (const wanted = Math.min(most, threads - 1, Math.floor(this.expected / worthwhile)); this.started < wanted; this.started++) {
      const member: Member = {helper: helpers.start({options, cwd: this.io.cwd}), sent: []}
      this.members.push(member)
      member.helper.onAnswer((linted) => this.answered(member, linted))
      member.helper.onEnd(() => this.ended(member))
    }
    if (this.members.length === 0) this.endure()
  }

  /** @param linter the one that is in force for the path */
  lint(linter: Linter, task: Task): Promise<Linted> {
    if (this.members.length === 0) return Promise.resolve(lintOne(linter, task.draft))
    return new Promise((answer) => {
      this.queue.push({...task, linter, answer})
      this.soon()
    })
  }

  /** Waits until more can be begun: while helpers have enough to do, or, without any, until the last thing is done. */
  async room(last: Promise<unknown>): Promise<void> {
    if (this.members.length === 0) await last
    else while (this.queue.length >= batch * (this.members.length + 1)) await new Promise<void>((resolve) => this.waiting.push(resolve))
  }

  /**
   * Does things side by side, as far as there is room, and tells of each in the order in which they came.
   * @throws what `begin` or `tell` throws, in its turn
   */
  async inOrder<T, R>(things: AsyncIterable<T> | Iterable<T>, begin: (thing: T) => Promise<R>, tell: (result: R, thing: T) => void | Promise<void>): Promise<void> {
    const untold: Promise<void>[] = []
    let last = Promise.resolve()
    const after = async (before: Promise<void>, begun: Promise<R>, thing: T): Promise<void> => {
      await before
      await tell(await begun, thing)
    }
    for await (const thing of things) {
      const begun = begin(thing)
      last = after(last, begun, thing)
      // They are waited for below, and until then nobody need know.
      for (const each of [begun, last]) each.catch(() => undefined)
      untold.push(last)
      await this.room(last)
      if (untold.length > mostUntold) await untold.shift()
    }
    await last
  }

  close(): void {
    for (const {helper} of this.members.splice(0)) helper.stop()
  }

  /** What comes in one turn is shared out together; what is left is done here, a little at a time. */
  private soon(): void {
    if (this.due) return
    this.due = true
    setImmediate(() => {
      this.due = false
      for (const member of this.members) this.feed(member)
      for (const {linter, draft, answer} of this.queue.splice(0, own)) answer(lintOne(linter, draft))
      if (this.queue.length > 0) this.soon()
      this.makeRoom()
    })
  }

  /** Not while helpers load what they run: V8 takes the code that it kept only under the flags with which it was made. */
  private endure(): void {
    if (!this.enduring) this.io.endure?.()
    this.enduring = true
  }

  private feed(member: Member): void {
    while (member.sent.length < ahead && this.queue.length > 0) {
      const jobs = this.queue.splice(0, batch)
      member.sent.push(jobs)
      member.helper.send(jobs.map(({path, draft}) => ({path, draft})))
    }
  }

  private answered(member: Member, linted: readonly Linted[]): void {
    this.endure()
    for (const [i, {answer}] of (member.sent.shift() ?? []).entries()) answer(linted[i]!)
    this.feed(member)
    this.makeRoom()
  }

  private makeRoom(): void {
    for (const go of this.waiting.splice(0)) go()
  }

  private ended(member: Member): void {
    const at = this.members.indexOf(member)
    if (at < 0) return
    this.members.splice(at, 1)
    if (this.members.length === 0) this.endure()
    this.queue.unshift(...member.sent.flat())
    this.soon()
  }
}
