// Mutation testing: each change that Stryker makes to these files should make a test fail. `npm run mutate`, or of one file:
// `npm run mutate -- --mutate src/channels/links.ts`. The report is written to reports/mutation/. Stryker (Apache-2.0) is installed when it is
// asked for and not locked with the rest: of its 160 packages one, qs 6.15.1, has advisories that are of no concern here.
export default {
  mutate: [
    'src/phrases/{matcher,machine,contexts,check}.ts',
    'src/privacy/checks.ts',
    'src/channels/{length,emoji,thread,links}.ts',
    'src/channels/units/*.ts'
  ],
  testRunner: 'vitest',
  vitest: {configFile: 'test/mutation/vitest.config.ts', related: true},
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  jsonReporter: {fileName: 'reports/mutation/report.json'},
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  ignorePatterns: ['dist', 'reports', '.stryker*', 'test/bench', 'test/recipes'],
  // TypeScript 7 has no door for Stryker to read a tsconfig through: it is told of none
  tsconfigFile: 'none',
  tempDirName: '.stryker',
  allowEmpty: false
}
