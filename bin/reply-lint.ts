import {createInterface} from 'node:readline'
import {createLinter} from '../src/index.js'

const main = async (): Promise<void> => {
  const linter = await createLinter()
  for await (const line of createInterface({input: process.stdin})) {
    if (line.trim() === '') continue
    const draft = JSON.parse(line)
    const {verdict, alert, length, skipped, findings} = linter.lintSync(draft).report
    process.stdout.write(JSON.stringify({id: draft.id, verdict, alert, length, skipped, findings}) + '\n')
  }
}

void main()
