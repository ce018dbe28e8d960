/**
 * Which file of a folder holds the county. It is written anew again and again, each time to a file of
 * its own that gets its name once it is whole and on the disk: the newest with a name holds everything.
 */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const named = /^clinic-(\d+)\.mdb$/
/** Ours in whatever state, the library's own file beside it included. */
const ours = /^(clinic-(\d+|new)|backup)\.mdb(-lock)?$/

const generationOf = (name: string): number => Number(named.exec(name)?.[1] ?? 0)

export const fileOf = (folder: string, generation: number): string =>
  join(folder, `clinic-${generation}.mdb`)
export const unfinishedIn = (folder: string): string => join(folder, 'clinic-new.mdb')
export const backupIn = (folder: string): string => join(folder, 'backup.mdb')

/** The newest whole one, or 0 when there is none. */
export const newestIn = (folder: string): number =>
  Math.max(0, ...readdirSync(folder).map(generationOf))

const sync = (path: string, flags: string): void => {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The library's own file beside each says who reads it, and nothing that lasts. */
export const removeFile = (path: string): void => {
  for (const one of [path, `${path}-lock`]) rmSync(one, { force: true })
}

export const syncFile = (path: string): void => sync(path, 'r+')

/** Gives a whole file its name, and comes back when the disk has the name, too. */
export const putInPlace = (folder: string, generation: number): string => {
  const path = fileOf(folder, generation)
  removeFile(`${unfinishedIn(folder)}-lock`)
  renameSync(unfinishedIn(folder), path)
  // Windows has no such thing and keeps names in its own journal.
  if (process.platform !== 'win32') sync(folder, 'r')
  return path
}

/** Removes what was left by an end between two steps, and every older one; all of them without `generation`. */
export const removeOthers = (folder: string, generation = 0): void => {
  for (const name of readdirSync(folder))
    if (
      ours.test(name) &&
      !(generation > 0 && generationOf(name.replace(/-lock$/, '')) === generation)
    )
      rmSync(join(folder, name), { force: true })
}
