/** The folder that holds the county between two starts. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CannotStart } from '../cannot-start.ts'

/** What a disk says when it has no room, whoever asked it. */
const full = ['ENOSPC', 'EDQUOT', 'EFBIG']
const inWords = /no space left|quota exceeded|file too large|not enough space/i

export const isFull = (error: unknown): boolean => {
  const { code, message } = error as NodeJS.ErrnoException
  return full.includes(String(code)) || inWords.test(message)
}

const elsewhere = 'DATA_DIR=/tmp/dorren npm start'

/** Makes the folder if need be, for its owner alone, and sees that it can be written in. */
export const makeDataDir = (path: string): string => {
  const folder = resolve(path)
  const probe = join(folder, '.written')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, 'Can this folder be written in?')
    rmSync(probe)
  } catch (error) {
    throw new CannotStart(
      isFull(error)
        ? `The disk of the data folder ${path} is full. Free some of it, or choose another: ${elsewhere}`
        : `The data folder ${path} cannot be written. Choose another: ${elsewhere}`,
      { cause: error },
    )
  }
  return folder
}

const own =
  /^(clinic(-(\d+|new))?\.(mdb(-lock)?|sqlite(-wal|-shm)?)|backup\.mdb(-lock)?|keys|vault)$/

/** Removes the files that Dörren made itself, and only in a folder that is held. */
export const emptyDataDir = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (own.test(name)) rmSync(join(folder, name), { force: true, recursive: name === 'vault' })
}

/** A county of the engine of earlier builds is neither read nor touched. */
export const refuseFormerCounty = (folder: string): void => {
  if (readdirSync(folder).includes('clinic.sqlite'))
    throw new CannotStart(
      `The data folder ${folder} holds a county of an earlier build (clinic.sqlite), which this one does not read. It is left as it is. Choose another folder: ${elsewhere}, or give it up and begin empty: npm start -- --fresh`,
    )
}
