// The data of the library as the bundled command line reads them: from the files of their modules.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative, resolve} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {charactersOf} from '../src/cli/base64.js'
import {literalIn, useRoom} from '../src/cli/literal.js'

const folder = mkdtempSync(join(tmpdir(), 'literal-'))
afterAll(() => rmSync(folder, {recursive: true}))

test('what is read whole is read into the memory that was lent, and beside it where that is too little', () => {
  const file = join(folder, 'data.js')
  const text = Array.from({length: 5_000}, (_, i) => i.toString(36)).join('#')
  writeFileSync(file, `// Data.\nexport const data = "${text}"\n`)
  const data = literalIn(relative(resolve('src/cli'), file))
  const room = Buffer.allocUnsafeSlow(6_000)
  useRoom(room)
  const read = [data.slice(0, 4_000), data.slice(4_000, 8_000), data.slice(8_000, 10_000)].map(charactersOf)
  expect(Buffer.concat(read).toString('latin1')).toBe(text.slice(0, 10_000))
  expect(read.map(({buffer}) => buffer === room.buffer)).toEqual([true, false, true])
  expect(Buffer.from(charactersOf(data)).toString('latin1')).toBe(text)
  expect(data.substring(1_020, 1_030)).toBe(text.slice(1_020, 1_030))
})

test('what is longer than the memory that was lent comes whole', () => {
  const file = join(folder, 'long.js')
  const text = Array.from({length: 20_000}, (_, i) => i.toString(36)).join('#')
  writeFileSync(file, `// Data.\nexport const data = "~${text}"\n`)
  const data = literalIn(relative(resolve('src/cli'), file)).slice(1, 1 + text.length)
  expect(data.toString()).toBe(text)
  expect(data.substring(70_000, 70_010)).toBe(text.slice(70_000, 70_010))
})
