// The word list: expanded from the dictionaries by the sources beside this, kept in the cache until one of its inputs changes.
import {write} from '../../build/files.mjs'
import {cache, fromSources} from '../../build/from-sources.mjs'

export const compileWords = async () => {
  const {buildWords, moduleOf} = await fromSources({'build-words': 'src/spelling/build/main.ts'}, /^(?:node:|nspell$)/)
  write('src/spelling/words.generated.ts', moduleOf(buildWords('src/spelling', cache())))
}
