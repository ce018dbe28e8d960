/** Begins to read the county's file while the rest of the process is being loaded: imported for that alone. */
import { resolve } from 'node:path'
import { startReading } from './readable-file.ts'

const isKeptInFile = (process.env.DYNAMODB_ENDPOINT ?? '') === ''
if (isKeptInFile && !process.argv.includes('--fresh'))
  // What is wrong with the folder is said by whoever takes it.
  startReading(resolve(process.env.DATA_DIR ?? '.data')).catch(() => undefined)
