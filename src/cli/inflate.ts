// Stands in for src/encoding/inflate.ts in the bundled command line, which has Node's own.
import {inflateRawSync} from 'node:zlib'

export const inflated = (bytes: Uint8Array): string => inflateRawSync(bytes).toString('utf8')
