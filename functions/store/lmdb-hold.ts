/**
 * One process for each folder. Whoever has it open stands among the readers of a small file, and the
 * operating system strikes out of them whoever has ended, however it ended: nothing is left to go stale,
 * a process that is only stopped still has the folder, and a copied folder is held by nobody.
 */
import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { open } from 'lmdb'

export interface Holder {
  readonly pid: number
  /** Where it answers, or 0. */
  readonly port: number
  /** Who can read the folder may ask the holder for what nobody else may. */
  readonly secret: string
}

export type Hold =
  | { readonly mine: true; readonly release: () => Promise<void> }
  | { readonly mine: false; readonly holder: Holder }

/** How a file of the library begins. */
const magic = { at: 24, is: 0xbeefc0de }

/** The library ends the process over a file that is none of its own; this one holds nothing of worth. */
const removeForeign = (path: string): void => {
  if (!existsSync(path)) return
  const head = Buffer.alloc(8192)
  const file = openSync(path, 'r')
  const read = readSync(file, head)
  closeSync(file)
  const isOurs = read === 0 || (read === head.length && head.readUInt32LE(magic.at) === magic.is)
  if (!isOurs) rmSync(path)
}

export const holdFolder = (folder: string, port: number, secret: string): Hold => {
  const path = join(folder, 'in-use.mdb')
  removeForeign(path)
  const options = { path, overlappingSync: false, permissionsMode: 0o600 }
  const file = open<Holder, string>(options)
  // A first look takes our own place among the readers.
  file.get('holder')
  const holder = file.transactionSync(() => {
    const known = file.get('holder')
    const readers = [...file.readerList().matchAll(/^\s*(\d+)\s/gm)].map(([, pid]) => Number(pid))
    readers.splice(readers.indexOf(process.pid), 1)
    if (known !== undefined && readers.includes(known.pid)) return known
    file.putSync('holder', { pid: process.pid, port, secret })
    return undefined
  })
  if (holder === undefined) return { mine: true, release: () => file.close() }
  void file.close()
  return { mine: false, holder }
}
