// The tests read the rules as they stand in rules/, not as the last build left them.
import {spawnSync} from 'node:child_process'

export default (): void => {
  const {status} = spawnSync(process.execPath, ['build.mjs', '--rules'], {stdio: 'inherit'})
  if (status !== 0) throw new Error('the rules do not compile')
}
