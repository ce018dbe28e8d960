/**
 * A damaged file is found before it is opened here, by a child that reads it from end to end; and the
 * child may begin while the rest of this process is still being loaded.
 */
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fileOf, newestIn } from '../store/lmdb-newest.ts'

// Found from the bundle as from here.
const readThrough = fileURLToPath(new URL('../../functions/local/read-file.mjs', import.meta.url))

const read = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [readThrough, path], { stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })

/** Which file it is, and how it was when it was last written. */
const stamp = (path: string): string => {
  const { ino, size, mtimeMs } = statSync(path)
  return [path, ino, size, mtimeMs].join(' ')
}

let begun: { stamp: string; isReadable: Promise<boolean> } | undefined

/** With the newest file of a folder that may be another's still: to read it changes nothing. Over when it is read. */
export const startReading = async (folder: string): Promise<void> => {
  const newest = existsSync(folder) ? newestIn(folder) : 0
  if (newest === 0) return
  const path = fileOf(folder, newest)
  begun = { stamp: stamp(path), isReadable: read(path) }
  await begun.isReadable
}

/** What was begun counts only where all went well and nobody has touched the file since. */
export const isReadable = async (path: string): Promise<boolean> => {
  const early = begun
  begun = undefined
  const wasReadable = await early?.isReadable
  // The library takes an empty file for a new one.
  if (statSync(path).size === 0) return false
  return (wasReadable === true && early?.stamp === stamp(path)) || read(path)
}
