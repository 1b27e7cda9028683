// What the classifier learns, which takes some seconds: kept in the cache until the corpus or what reads it changes.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {write} from '../../build/files.mjs'
import {cache, fromSources} from '../../build/from-sources.mjs'

const corpus = 'src/classifier/corpus'

const learner = () => fromSources({'learn-table': 'src/classifier/build/main.ts'}, /^node:/)

/**
 * The examples of the rules for which the classifier reads, beside its corpus: a mistake of it is mended by an example; and those of every rule of advice,
 * which say how a fault of some field is worded and how it is not.
 */
const taughtBy = ({rules, lessons}) => {
  const lines = lessons.split('\n')
  return rules.flatMap(([, category, , , seldom], index) => {
    const learned = seldom?.learned ?? (category === 'advice' ? category : undefined)
    return learned ? JSON.parse(lines[index]).examples.map((example) => ({...example, learned})) : []
  })
}

export const learnTable = async (compiled) => {
  const {learnTable: learn, moduleOf} = await learner()
  write('src/classifier/table.generated.ts', moduleOf(learn(corpus, taughtBy(compiled), cache(), readFileSync(join(cache(), 'learn-table.mjs')))))
}

/** How it does with authors unknown to it. */
export const validateTable = async (compiled) => (await learner()).validate(corpus, taughtBy(compiled))
