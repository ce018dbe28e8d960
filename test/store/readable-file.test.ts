/** A damaged file is never opened, however early it was begun to be read. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startReading, isReadable } from '../../functions/local/readable-file.ts'
import { openDataFile } from '../../functions/store/lmdb-file.ts'
import { fileOf, newestIn } from '../../functions/store/lmdb-newest.ts'
import { lmdbStore } from '../../functions/store/lmdb.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dorren-readable-'))
  const file = await openDataFile(folder, ['Clinic'], Date.now)
  await lmdbStore(file, 'Clinic', Date.now).write({ put: { pk: 'P', sk: 'A', text: 'there' } })
  await file.close()
  path = fileOf(folder, newestIn(folder))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const writeOver = () => writeFileSync(path, Buffer.from(readFileSync(path)).fill('x', 8192))

it('one that was read before the folder was taken need not be read again', async () => {
  await startReading(folder)
  expect(await isReadable(path)).toBe(true)
})

it('one that was written over after the reading began is found out', async () => {
  await startReading(folder)
  writeOver()
  expect(await isReadable(path)).toBe(false)
})

it('one that was damaged from the beginning is, too, and so is one that nobody began to read', async () => {
  writeOver()
  await startReading(folder)
  expect(await isReadable(path)).toBe(false)
  expect(await isReadable(path)).toBe(false)
})

it('a reading that was begun says nothing of another file', async () => {
  await startReading(folder)
  const next = fileOf(folder, newestIn(folder) + 1)
  writeFileSync(next, Buffer.from(readFileSync(path)).fill('x', 8192))
  expect(await isReadable(next)).toBe(false)
})
