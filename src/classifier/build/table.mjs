// What the classifier learns, which takes some seconds: kept in the cache until the corpus or what reads it changes.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {write} from '../../build/files.mjs'
import {cache, fromSources} from '../../build/from-sources.mjs'

const corpus = 'src/classifier/corpus'

export const learnTable = async () => {
  const {learnTable: learn, moduleOf} = await fromSources({'learn-table': 'src/classifier/build/main.ts'}, /^node:/)
  write('src/classifier/table.generated.ts', moduleOf(learn(corpus, cache(), readFileSync(join(cache(), 'learn-table.mjs')))))
}

/** How it does with authors unknown to it; apart from what learns, which no rule changes. */
export const validateTable = async () => {
  const {validate, phrases} = await fromSources({'validate-table': 'src/classifier/build/validate.ts', 'phrases-to-validate': 'rules/compiled-phrases.ts'}, /^node:/)
  return validate(corpus, phrases)
}
