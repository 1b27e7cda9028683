// What makes one short draft faster and many slower is asked for with one short draft alone.
import {expect, test, vi} from 'vitest'
import {folder, reply} from './cli-io.js'

const config = 'reply-lint.config.yml'
const short = 'We will call you at noon.\n'

test.each([
  ['one short draft', ['a.txt'], 1],
  ['one on standard input', [], 1],
  ['a folder with one', ['one'], 1],
  ['two drafts', ['a.txt', 'b.txt'], 0],
  ['a long one', ['long.txt'], 0],
  ['none', ['none.txt'], 0]
])('%s', async (_, args, times) => {
  const cwd = folder({'a.txt': short, 'b.txt': short, 'one/a.txt': short, 'long.txt': short.repeat(1000)})
  const hasten = vi.fn()
  await reply(args, {cwd, hasten, stdin: short})
  expect(hasten).toHaveBeenCalledTimes(times)
})

test('not before what reads the settings is loaded: V8 would refuse the code that it kept of it', async () => {
  const hasten = vi.fn()
  await reply(['a.txt'], {cwd: folder({'a.txt': short, [config]: 'region: nowhere'}), hasten, stdin: ''})
  expect(hasten).not.toHaveBeenCalled()
  await reply(['a.txt'], {cwd: folder({'a.txt': short, [config]: 'region: uk'}), hasten, stdin: ''})
  expect(hasten).toHaveBeenCalledTimes(1)
})
