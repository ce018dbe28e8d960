/** The report is read by whoever only reads and by the coordinator, and by nobody else; a reader reaches nothing more. */
import { beforeAll, describe, expect, it } from 'vitest'
import { closeMonths } from '../../functions/use-cases/report/close-months.ts'
import type { Report } from '../../shared/contract/report/report.ts'
import {
  allRows,
  bearer,
  isOfStaff,
  openDoors,
  pathFor,
  people,
  staffFor,
  type Doors,
} from '../support/contract.ts'
import { acts, repeat } from '../support/counted-acts.ts'

const day = 86_400_000
let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
  await repeat(6, () => acts['talk']!.few(doors.world))
  doors.world.pass(47 * day)
  await closeMonths(doors.world, () => Promise.resolve([]))
})
const read = async (member: Parameters<typeof bearer>[0], query = '') => {
  const answer = await doors.ask('GET', `/api/coordinator/report${query}`, {
    authorization: bearer(member),
  })
  return { status: answer.status, report: (await answer.json()) as Report }
}

describe('the report', () => {
  it.each(['reader', 'planner'] as const)(
    'is told to the %s: the newest month first',
    async (who) => {
      const { status, report } = await read(people[who])
      expect(status).toBe(200)
      expect(report.periods).toEqual(['2026', '2026-K4', '2026-12', '2026-11'])
      expect(report.shown).toMatchObject({ period: '2026-12', counts: { joined: 0 } })
      expect(report.words).toEqual([])
      expect(report.trend.map(({ period, met }) => [period, met])).toEqual([
        ['2026-11', 6],
        ['2026-12', 0],
      ])
    },
  )

  it('stands beside another period when that is asked for', async () => {
    const { report } = await read(people.reader, '?period=2026&beside=2026-11')
    expect(report.shown).toMatchObject({ period: '2026', counts: { met: 6 } })
    expect(report.beside).toMatchObject({ period: '2026-11', counts: { met: 6 } })
  })

  it('of a period that was never published is nothing', async () => {
    expect((await read(people.reader, '?period=2025-01')).report.shown).toBe(undefined)
    expect((await read(people.reader, '?period=2025-13')).status).toBe(400)
  })

  it.each(['mora', 'region', 'therapist', 'admin'] as const)('is not there for %s', async (who) => {
    expect((await read(people[who])).status).toBe(404)
  })
})

describe('whoever only reads', () => {
  const others = allRows.filter(
    ({ row, ...rest }) => isOfStaff({ row, ...rest }) && row.who !== 'reader',
  )

  it('is asked about at every row of staff but the report', () => {
    expect(others.length).toBeGreaterThan(60)
    expect(allRows.filter(({ row }) => row.who === 'reader').map(({ name }) => name)).toEqual([
      'report',
    ])
    expect(staffFor.reader.roles).toEqual(['reader'])
  })

  it.each(others)('is told nothing by $row.method $row.path', async ({ row, body }) => {
    const answer = await doors.ask(row.method, pathFor(row, `v_${'a'.repeat(26)}`), {
      ...(row.method === 'POST' && { body: body ?? {} }),
      authorization: bearer(people.reader),
    })
    expect(answer.status).toBe(404)
  })
})

describe('what stands beside the figures', () => {
  const yardstick = (people: number, year = 2025) => ({
    ...{ kind: 'languages', source: 'Skolverket', year },
    rows: [{ language: 'so', people }],
  })
  const post = async (path: string, body: object, who: keyof typeof people = 'planner') => {
    const authorization = bearer(people[who])
    const answer = await doors.ask('POST', `/api/coordinator/report/${path}`, {
      body,
      authorization,
    })
    return { status: answer.status, told: (await answer.json()) as Record<string, unknown> }
  }
  const words = { year: '2026', summary: 'Fler kom', learned: 'Kvällar', next: 'Lördagar' }

  it('is kept by the coordinator, one of each year, and read by the reader', async () => {
    expect((await post('yardsticks', { yardstick: yardstick(400) })).status).toBe(200)
    await post('yardsticks', { yardstick: yardstick(410) })
    await post('yardsticks', { yardstick: yardstick(390, 2024) })
    const { report } = await read(people.reader)
    const told = report.yardsticks.map(({ year, rows }) => [year, rows])
    expect(told).toEqual([
      [2024, [{ language: 'so', people: 390 }]],
      [2025, [{ language: 'so', people: 410 }]],
    ])
    expect((await post('yardsticks', { yardstick: yardstick(1) }, 'reader')).status).toBe(404)
    expect((await post('yardsticks', { yardstick: yardstick(-1) })).status).toBe(400)
  })

  it('of the county itself lies sealed, each version as it was, and nobody writes over another', async () => {
    expect((await post('words', { ...words, after: 0 })).told).toMatchObject({
      outcome: 'kept',
      words: { version: 1, summary: 'Fler kom' },
    })
    const second = { ...words, summary: 'Ännu fler' }
    expect((await post('words', { ...second, after: 1 })).told).toMatchObject({ outcome: 'kept' })
    const late = await post('words', { ...words, summary: 'Färre', after: 1 })
    expect(late.told).toMatchObject({
      outcome: 'changed',
      words: { version: 2, summary: 'Ännu fler' },
    })
    const { report } = await read(people.reader, '?period=2026')
    expect(report.words.map(({ version, summary }) => [version, summary])).toEqual([
      [2, 'Ännu fler'],
      [1, 'Fler kom'],
    ])
    expect((await read(people.reader, '?period=2026-12')).report.words).toEqual([])
    expect(JSON.stringify(await doors.world.clinic.list({ pk: 'COUNTY-WORDS' }))).not.toContain(
      'fler',
    )
    expect((await post('words', { ...words, after: 2 }, 'reader')).status).toBe(404)
  })
})
