/** The folder that holds the county between two starts. */
import { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CannotStart } from './engine.ts'

/** Makes the folder if need be; with `fresh`, begins empty. Removes only the files it made itself. */
export const prepareDataDir = (path: string, fresh: boolean): string => {
  const folder = resolve(path)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    const own = ['clinic.sqlite', 'clinic.sqlite-wal', 'clinic.sqlite-shm', 'keys']
    if (fresh)
      for (const name of [...own, 'vault'])
        rmSync(join(folder, name), { force: true, recursive: name === 'vault' })
  } catch {
    throw new CannotStart(
      `The data folder ${path} cannot be written. Choose another: DATA_DIR=/tmp/dorren npm start`,
    )
  }
  return folder
}
