// V8's flags are set by the way that costs least, of which Node calls some deprecated: a user hears nothing of that.
import {execFileSync} from 'node:child_process'
import {afterEach, expect, test, vi} from 'vitest'
import {endure, hasten} from '../bin/hasten.js'

const node = process as unknown as {binding?: (name: string) => unknown}
const {binding} = node

afterEach(() => {
  node.binding = binding!
  vi.restoreAllMocks()
})

/** The flags that are set through `node:v8`, which is kept from setting them here. */
const throughModule = (): string[] => {
  const flags: string[] = []
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({setFlagsFromString: (flag: string) => void flags.push(flag)} as never)
  return flags
}

test('Node warns of nothing while it is asked, and of what others do afterwards', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockReturnValue()
  const asked: string[] = []
  const flags: string[] = []
  node.binding = (name) => {
    asked.push(name)
    process.emitWarning('deprecated')
    return {setFlagsFromString: (flag: string) => void flags.push(flag)}
  }
  const module = throughModule()
  hasten()
  expect(asked).toEqual(['v8'])
  expect(warn).not.toHaveBeenCalled()
  process.emitWarning('of another')
  expect(warn).toHaveBeenCalledOnce()
  expect(flags.join(' ')).toContain('--no-opt')
  expect(module).toEqual([])
})

test.each([
  ['barred, as under the permission model', () => { throw new Error('Access to this API has been restricted') }],
  ['without that function', () => ({})],
  ['without anything', () => undefined],
  ['gone', undefined]
])('where that way is %s, the module is asked', (_, way) => {
  if (way) node.binding = way
  else delete node.binding
  const {emitWarning} = process
  const module = throughModule()
  hasten()
  expect(module.join(' ')).toContain('--no-opt')
  expect(process.emitWarning).toBe(emitWarning)
})

test('this V8 knows all the flags: of others it writes an error', () => {
  node.binding = () => undefined
  const flags = throughModule()
  hasten()
  endure()
  const known = execFileSync(process.execPath, ['--v8-options'], {encoding: 'utf8'})
  for (const flag of flags) expect(known).toContain(`--${flag.replace(/^--(?:no-)?|=.*$/g, '')} (`)
})
