/**
 * `npm run backup -- FOLDER`: a whole copy of a clinic, also while it runs: the county's file, and the
 * keys without which it could not be read. A clinic starts from the copy as from any data folder.
 */
import './quiet.ts'
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { holdFolder, type Holder } from '../store/lmdb-hold.ts'
import { backupIn, fileOf, newestIn, removeFile } from '../store/lmdb-newest.ts'
import { CannotStart } from './cannot-start.ts'
import { openLocalStore, refuseDamaged } from './data/local-store.ts'

const askHolder = async ({ port, secret }: Holder): Promise<void> => {
  const headers = { authorization: `Bearer ${secret}` }
  const answer = await fetch(`http://localhost:${port}/@backup`, { method: 'POST', headers })
  if (answer.status !== 204)
    throw new CannotStart(
      `The clinic on port ${port} could not copy its file (${answer.status}). Nothing was written.`,
    )
}

/** Nobody else may open it meanwhile. */
const copyMine = async (folder: string): Promise<void> => {
  const store = await openLocalStore(folder, Date.now)
  await store.copy?.()
  await store.close()
}

const backup = async (from: string, target: string | undefined): Promise<void> => {
  const folder = resolve(from)
  if (target === undefined) throw new CannotStart('Say where to: npm run backup -- FOLDER')
  const to = resolve(target)
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new CannotStart(`${to} is not empty. A backup is laid in a folder of its own.`)
  if (!existsSync(folder) || newestIn(folder) === 0)
    throw new CannotStart(`There is no county in ${folder}. DATA_DIR says where it is kept.`)
  const hold = holdFolder(folder, 0, '')
  await (hold.mine ? copyMine(folder) : askHolder(hold.holder))
  mkdirSync(to, { recursive: true, mode: 0o700 })
  copyFileSync(backupIn(folder), fileOf(to, 1))
  removeFile(backupIn(folder))
  // After the file: keys are only ever added, so that none is missing for what is in it.
  for (const name of ['keys', 'vault'])
    cpSync(join(folder, name), join(to, name), { recursive: true })
  if (hold.mine) await hold.release()
  await refuseDamaged(fileOf(to, 1))
  console.log(
    `The clinic of ${folder} is copied to ${to}, as it was a moment ago, keys included: keep it as you keep the clinic itself. Start from it with: DATA_DIR=${to} npm start`,
  )
}

backup(process.env.DATA_DIR ?? '.data', process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exitCode = 1
})
