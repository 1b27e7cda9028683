import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: './test/setup.ts',
    // a busy machine is no failure
    testTimeout: 60_000
  }
})
