// What the classifier learns, which takes some seconds: kept in the cache until the corpus or what reads it changes.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {write} from '../../build/files.mjs'
import {cache, fromSources} from '../../build/from-sources.mjs'

const corpus = 'src/classifier/corpus'

const learner = () => fromSources({'learn-table': 'src/classifier/build/main.ts'}, /^node:/)

export const learnTable = async () => {
  const {learnTable: learn, moduleOf} = await learner()
  write('src/classifier/table.generated.ts', moduleOf(learn(corpus, cache(), readFileSync(join(cache(), 'learn-table.mjs')))))
}

/** How it does with authors unknown to it. */
export const validateTable = async () => (await learner()).validate(corpus)
