// The tests that are run anew for each mutant: small ones, which load the part that they try and nothing else.
import {resolve} from 'node:path'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {alias: [{find: /^.*\/lazily\.js$/, replacement: resolve('test/mutation/eagerly.ts')}]},
  test: {
    include: ['phrases', 'phrases-rules', 'phrases-machine', 'phrases-contexts', 'privacy-checks', 'channels', 'channels-count', 'channels-thread'].map((name) => `test/${name}.test.ts`),
    testTimeout: 60_000
  }
})
