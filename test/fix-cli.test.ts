import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folder, reply} from './cli-io.js'

describe('--fix', () => {
  test('puts right what is certain, keeps the mark and the last line break, and reports what is left', async () => {
    const cwd = folder({'a.txt': '\uFEFFThankyou for the the photo.\r\nIt is delayd.\r\n'})
    const {code, out} = await reply(['a.txt', '--fix'], {cwd})
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('\uFEFFThank you for the photo.\r\nIt is delayd.\r\n')
    expect(code).toBe(1)
    expect(out).toContain('delayd')
    expect(out).not.toContain('Thankyou')
  })

  test('leaves canned responses alone, and says so', async () => {
    const cwd = folder({'macros/a.md': 'Thankyou for the photo.\n'})
    for (const option of ['--fix', '--fix-dry-run']) {
      const {err} = await reply(['macros/a.md', option], {cwd})
      expect(err).toContain('macros/a.md: canned responses are checked and not fixed')
      expect(readFileSync(join(cwd, 'macros/a.md'), 'utf8')).toBe('Thankyou for the photo.\n')
    }
  })

  test('does not touch standard input, and says what does', async () => {
    const {code, err} = await reply(['--fix'], {stdin: 'Thankyou'})
    expect(code).toBe(2)
    expect(err).toContain('--fix-dry-run')
  })
})

describe('--fix-dry-run', () => {
  test('shows a diff, covers personal data in it, and changes nothing', async () => {
    const cwd = folder({'a.txt': 'Thankyou, we wrote to jo.bloggs@mail.example today.\n'})
    const {out} = await reply(['a.txt', '--fix-dry-run'], {cwd})
    expect(out).toMatch(/^--- a\.txt\n\+\+\+ a\.txt\n@@ -1,1 \+1,1 @@\n-Thankyou, .*\n\+Thank you, .*\n$/)
    expect(out).not.toContain('bloggs')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain('Thankyou')
  })

  test('prints nothing where nothing is certain', async () => {
    expect((await reply(['--fix-dry-run'], {stdin: 'All is well.'})).out).toBe('')
  })
})

test('learn prints the words that recur, with their counts', async () => {
  const cwd = folder({'past.jsonl': ['Your Zorbify plan is on.', 'The Zorbify plan is off.', 'We recieved it.'].map((text) => JSON.stringify({text})).join('\n')})
  expect((await reply(['learn', 'past.jsonl', '--min', '2'], {cwd})).out).toBe('     2  Zorbify\n')
  expect((await reply(['learn', 'past.jsonl', '--min', '2', '--no-counts'], {cwd})).out).toBe('Zorbify\n')
  expect((await reply(['learn', '.', '--min', '2'], {cwd: folder({'a.csv': 'title,body\nA,Zorbify is on.\nB,Zorbify is off.\n'})})).out).toBe('     2  Zorbify\n')
  for (const [line, message] of [['', 'no line of it is a reply'], ['{"text": "Zorbify"}', '2 of its 3 lines are no replies']]) {
    const ran = await reply(['learn', 'a.jsonl', '--min', '1'], {cwd: folder({'a.jsonl': `{"txt": "a"}\n${line}\nbroken`})})
    expect([ran.code, ran.err]).toEqual([2, `reply-lint: a.jsonl: ${message}: each is to be {"text": "..."}\n`])
    expect(ran.out).toBe(line === '' ? '' : '     1  Zorbify\n')
  }
  const long = `${JSON.stringify({text: 'Your Zorbify plan is on.'})}\n`.repeat(2)
  expect((await reply(['learn', 'long.jsonl', '--min', '2'], {cwd: folder({'long.jsonl': long + ' '.repeat(3_000_000)})})).out).toBe('     2  Zorbify\n')
  for (const min of ['0', 'x', '2x']) expect(await reply(['learn', 'past.jsonl', '--min', min], {cwd})).toMatchObject({code: 2, out: '', err: expect.stringContaining('It must be a whole number from 1.') as string})
})
