/** The file of a county on a laptop: nothing acknowledged is lost, and nothing erased stays in it. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDataFile, type DataFile } from '../../functions/store/lmdb-file.ts'
import { lmdbStore } from '../../functions/store/lmdb.ts'
import { filesBelow } from '../support/search.ts'

let folder: string
let now = 1_800_000_000_000
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dorren-file-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openDataFile(folder, ['Clinic', 'Records'], () => now)
const clinicIn = (file: DataFile) => lmdbStore(file, 'Clinic', () => now)
const place = (n: number) => ({ pk: `P${n}`, sk: 'A' })
const files = () => readdirSync(folder).filter((name) => name.endsWith('.mdb'))
const marksIn = async () => new Set((await filesBelow(folder)).match(/MARK\d{6}/g) ?? [])

describe('what was erased', () => {
  /** Of every size there is in a page, alone in one, and over several. */
  const marked = (n: number) => {
    const mark = `MARK${String(n).padStart(6, '0')}`
    return { mark, text: `${mark}-`.repeat(1 + ((n * 37) % 600)) }
  }

  it('is in no file of the folder once it has been tidied, whether removed, replaced or expired', async () => {
    const file = await open()
    const store = clinicIn(file)
    const expires = now / 1000 + 60
    const all = Array.from({ length: 400 }, (_, n) => n)
    for (const n of all) {
      const ofMany = n % 5 === 3 ? { expires } : {}
      await store.write({ put: { ...place(n), text: marked(n).text, ...ofMany } })
    }
    for (const n of all) {
      if (n % 5 === 0) await store.write({ remove: place(n) })
      if (n % 5 === 1)
        // Two in one commit: the second takes the place of the first.
        await Promise.all(
          [1000, 2000].map((more) =>
            store.write({ patch: place(n), when: [], set: { text: marked(n + more).text } }),
          ),
        )
      if (n % 5 === 2) await store.write({ patch: place(n), when: [], set: { text: undefined } })
    }
    expect((await marksIn()).size, 'the search finds what is there').toBeGreaterThan(300)
    now += 61_000
    await file.tidy()
    const kept = all.flatMap((n) =>
      n % 5 === 4 ? [marked(n).mark] : n % 5 === 1 ? [marked(n + 2000).mark] : [],
    )
    expect([...(await marksIn())].sort()).toEqual(kept.sort())
    await file.close()
  })

  it('is gone with the next start, however the last one ended', async () => {
    const file = await open()
    await clinicIn(file).write({ put: { ...place(1), text: 'MARK000001' } })
    await clinicIn(file).write({ remove: place(1) })
    await file.close()
    expect((await marksIn()).size).toBe(1)
    await (await open()).close()
    expect((await marksIn()).size).toBe(0)
  })

  it('costs nothing where nothing was', async () => {
    const file = await open()
    await clinicIn(file).write({ put: { ...place(1), text: 'new' } })
    const before = files()
    await file.tidy()
    expect(files()).toEqual(before)
    await clinicIn(file).write({ remove: place(1) })
    await file.tidy()
    expect(files()).not.toEqual(before)
    await file.close()
  })
})

describe('an end between two steps', () => {
  const twoItems = async () => {
    const file = await open()
    await clinicIn(file).write({ put: { ...place(1), line: 'L', order: '1' } })
    await file.close()
    const old = mkdtempSync(join(tmpdir(), 'dorren-file-'))
    cpSync(folder, old, { recursive: true })
    const later = await open()
    await clinicIn(later).write({ put: { ...place(2), line: 'L', order: '2' } })
    await later.close()
    return old
  }
  const inLine = async () => {
    const file = await open()
    const found = await clinicIn(file).list({ pk: 'L', index: 'line' })
    await file.close()
    return found.map(({ pk }) => pk)
  }

  it('while the file is written anew leaves the one that is whole', async () => {
    rmSync(await twoItems(), { recursive: true })
    writeFileSync(join(folder, 'clinic-new.mdb'), 'half of it')
    expect(await inLine()).toEqual(['P1', 'P2'])
    expect(files()).toHaveLength(1)
  })

  it('before the older file is removed leaves the newer, and the older goes', async () => {
    const old = await twoItems()
    cpSync(join(old, 'clinic-1.mdb'), join(folder, 'clinic-1.mdb'))
    rmSync(old, { recursive: true })
    expect(files()).toHaveLength(2)
    expect(await inLine()).toEqual(['P1', 'P2'])
    expect(files()).toHaveLength(1)
  })

  it('at any moment loses nothing that was written, and brings back nothing that was gone', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const there = new Set<string>()
    const unsure = new Set<string>()
    for (let run = 0; run < 6; run++) {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', 'test/support/endless-writer.ts', folder, `r${run}`],
        { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
      )
      let said = ''
      let tidied = 0
      child.stdout.on('data', (chunk) => {
        said += String(chunk)
        tidied += String(chunk).split('tidied').length - 1
        if (tidied > 8 + run * 5) child.kill('SIGKILL')
      })
      await new Promise((resolve) => child.once('close', resolve))
      for (const line of said.split('\n').slice(0, -1)) {
        const [what, pk = ''] = line.split(' ')
        if (what === 'written') there.add(pk)
        if (what === 'going') unsure.add(pk)
        if (what === 'gone') unsure.delete(pk)
        if (what === 'going' || what === 'gone') there.delete(pk)
      }
    }
    const file = await open()
    const store = clinicIn(file)
    const found = new Set((await store.list({ pk: 'L', index: 'line' })).map(({ pk }) => pk))
    for (const pk of there) expect(await store.get({ pk, sk: 'A' }), pk).toBeDefined()
    expect([...there].filter((pk) => !found.has(pk))).toEqual([])
    expect(there.size).toBeGreaterThan(100)
    // Written and not yet said: at most one a writer and run. Gone and said: never.
    const odd = [...found].filter((pk) => !there.has(pk) && !unsure.has(pk))
    expect(odd.length).toBeLessThanOrEqual(4 * 6)
    await file.close()
  })
})

it('what is written while the file is written anew is in it', async () => {
  const file = await open()
  const store = clinicIn(file)
  for (let n = 0; n < 1000; n++) await store.write({ put: { ...place(n), round: 0 } })
  await store.write({ remove: place(0) })
  const tidied = file.tidy()
  const written = Array.from({ length: 900 }, (_, n) =>
    n % 3 === 0
      ? store.write({ remove: place(n + 1) })
      : store.write({ patch: place(n + 1), when: [], set: { round: 1 } }),
  )
  await Promise.all([tidied, ...written])
  await file.close()
  const again = await open()
  const items = await Promise.all(
    Array.from({ length: 1000 }, (_, n) => clinicIn(again).get(place(n))),
  )
  expect(items.map((item) => item?.['round'])).toEqual(
    Array.from({ length: 1000 }, (_, n) =>
      n === 0 ? undefined : n > 900 ? 0 : (n - 1) % 3 === 0 ? undefined : 1,
    ),
  )
  await again.close()
})

it('a copy is whole, and stands apart from what is written afterwards', async () => {
  const file = await open()
  await clinicIn(file).write({ put: { ...place(1), text: 'then' } })
  const path = await file.copy()
  await clinicIn(file).write({ patch: place(1), when: [], set: { text: 'now' } })
  const other = mkdtempSync(join(tmpdir(), 'dorren-file-'))
  writeFileSync(join(other, 'clinic-1.mdb'), readFileSync(path))
  const restored = await openDataFile(other, ['Clinic'], () => now)
  expect(await clinicIn(restored).get(place(1))).toMatchObject({ text: 'then' })
  expect(await clinicIn(file).get(place(1))).toMatchObject({ text: 'now' })
  await restored.close()
  await file.close()
  rmSync(other, { recursive: true, force: true })
})
