/** A backup is taken of a clinic that runs, and a clinic that starts from it has everybody where they were. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contentRoot } from '../../infra/restore/content-root.ts'
import { ReportFile } from '../../shared/contract/report/report-file.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { reachText } from '../../web/text/report/reach.ts'
import { startClinic, type Clinic } from '../support/clinic.ts'
import { dumpOfFile } from '../support/dump.ts'
import { filesBelow } from '../support/search.ts'
import { placeInLine, staffToken, wire } from '../support/wire.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'dorren-backup-'))
const data = join(place, 'data')
let clinic: Clinic
beforeAll(async () => {
  clinic = await startClinic({ DATA_DIR: data, SWEEP_MS: '600000' })
})
afterAll(async () => {
  await clinic.stop()
  rmSync(place, { recursive: true, force: true })
})

const command = (name: 'backup' | 'report', ...told: string[]) =>
  new Promise<{ status: number | null; said: string }>((resolve) => {
    const args = ['--import', 'tsx', `functions/local/${name}.ts`, ...told]
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, DATA_DIR: data },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (said += String(chunk)))
    child.once('close', (status) => resolve({ status, said }))
  })
const backup = (to: string) => command('backup', to)

const joins = (url: string) => placeInLine(wire(url, '127.0.0.1'))
const orderAt = async (url: string) => {
  const line = wire(url, '127.0.0.1')
  const elin = line.speak(counsellorApi, await staffToken(line, url, 'elin-mora'))
  return (await elin.line()).entries.map(({ visit }) => visit)
}
const rootOf = async (folder: string) =>
  contentRoot((await dumpOfFile(folder)).map(({ table, item }) => ({ ...item, table })) as never)

it('every item is in the copy with the keys to read it, and the line is in order', async () => {
  const youths = []
  for (let count = 0; count < 5; count++) youths.push(await joins(clinic.url))
  const before = await orderAt(clinic.url)
  const content = await rootOf(data)
  const to = join(place, 'copy')
  const { status, said } = await backup(to)
  expect([status, said]).toEqual([0, expect.stringContaining(`DATA_DIR=${to} npm start`)])
  expect(await rootOf(to)).toBe(content)
  expect(
    readdirSync(to)
      .filter((name) => !name.endsWith('-lock'))
      .sort(),
  ).toEqual(['clinic-1.mdb', 'keys', 'vault'])
  const keysIn = (folder: string) => filesBelow(join(folder, 'vault'))
  expect(await keysIn(to)).toBe(await keysIn(data))
  expect(readFileSync(join(to, 'keys'))).toEqual(readFileSync(join(data, 'keys')))
  expect(readdirSync(data).filter((name) => name.startsWith('backup'))).toEqual([])

  await joins(clinic.url)
  const restored = await startClinic({ DATA_DIR: to, SWEEP_MS: '600000' })
  expect(await orderAt(restored.url)).toEqual(before)
  for (const { visit, secret } of youths)
    expect(
      await wire(restored.url, '127.0.0.1').speak(youthApi, `Visit ${secret}`).visit({ visit }),
    ).toMatchObject({ state: 'waiting' })
  await restored.stop()
  expect((await orderAt(clinic.url)).length).toBe(before.length + 1)
})

it('it is never laid over something, and nobody gets one by asking the port', async () => {
  const { status, said } = await backup(place)
  expect([status, said]).toEqual([1, expect.stringContaining('is not empty')])
  for (const authorization of ['', 'Bearer ', 'Bearer guessed'])
    for (const [path, method] of [
      ['@backup', 'POST'],
      ['@report', 'GET'],
    ] as const)
      expect(
        (await fetch(`${clinic.url}/${path}`, { method, headers: { authorization } })).status,
      ).toBe(404)
  expect(readdirSync(data).filter((name) => name.startsWith('backup'))).toEqual([])
})

/** The report of the last whole year, as the command writes it. */
const report = async (folder: string) => {
  const { said } = await command('report', '1999', folder)
  const year = /There is: (\d{4}),/.exec(said)?.[1] ?? said
  expect(await command('report', year, folder)).toMatchObject({ status: 0 })
  const file = (ending: string) => readFileSync(join(folder, `rapport-${year}.${ending}`), 'utf8')
  return { json: file('json'), csv: file('csv'), fhir: file('fhir.json') }
}

it('the report is written of a clinic that runs, with what it is held against', async () => {
  const { json, csv, fhir } = await report(join(place, 'report'))
  const { reach, coverage } = ReportFile.parse(JSON.parse(json))
  expect(reach.map(({ by }) => by)).toEqual(['home', 'age', 'gender', 'language'])
  expect(coverage?.topics.length).toBeGreaterThan(3)
  expect(csv).toContain(`"${reachText.per1000}: ${reachText.by.home}"`)
  expect(fhir).toContain('"MeasureReport"')
})

it('it is taken of a clinic that is stopped, too', async () => {
  await clinic.stop()
  const content = await rootOf(data)
  const to = join(place, 'later')
  expect((await backup(to)).status).toBe(0)
  expect(await rootOf(to)).toBe(content)
  const { json } = await report(join(place, 'report of a stopped one'))
  expect(ReportFile.parse(JSON.parse(json)).reach).toHaveLength(4)
  clinic = await startClinic({ DATA_DIR: data })
})
