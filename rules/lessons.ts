// What the page of a rule shows beside what a run needs, of the rules in code: the build takes it out of them
// (src/build/lessons.mjs), so that no start reads it and the package has it deflated. The sources have it in place.
import {fromArchive} from '../src/encoding/archive.js'
import {lazily} from '../src/memo/lazily.js'
import type {Rule} from '../src/rule.js'
import {archive} from './compiled-lessons.js'

type Lesson = Pick<Rule, 'title' | 'rationale' | 'examples'>

const lessons = lazily(() => JSON.parse(fromArchive<{lessons: string}>(archive).lessons) as Readonly<Record<string, Lesson>>)

/** The rule with its lesson, which is read when it is asked for. */
export const taught = <Untaught extends object>(id: string, rule: Untaught): Untaught & Lesson =>
  Object.defineProperties(rule, {
    title: {get: () => lessons()[id]!.title, enumerable: true, configurable: true},
    rationale: {get: () => lessons()[id]!.rationale, enumerable: true, configurable: true},
    examples: {get: () => lessons()[id]!.examples, enumerable: true, configurable: true}
  }) as Untaught & Lesson
