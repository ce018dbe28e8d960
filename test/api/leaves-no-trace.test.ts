/**
 * The anonymity canary: a youth with marks of their own comes by every way there is to a started
 * clinic, and afterwards the marks are looked for in all that is kept, logged, measured, told to
 * anybody else and taken out. Where the law lets a word be, is said below by name.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeMetrics } from '../../functions/cloud/metrics/write-metrics.ts'
import { startClinic, type Clinic } from '../support/clinic.ts'
import { dumpOfDynamo, dumpOfFile } from '../support/dump.ts'
import { filesBelow, found } from '../support/search.ts'
import { canaryEvening } from '../support/canary-evening.ts'
import type { Cast } from '../support/canary-talks.ts'
import { candidate, marksIn, ofStaff, pushService, written } from '../support/canary-marks.ts'

describe.each(['file', 'dynamodb'] as const)('with the county in a %s', (keptIn) => {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-canary-'))
  let clinic: Clinic
  let cast: Cast
  let duringTalk = ''
  const dump = async () => {
    const { endpoint } = clinic
    const all = await (endpoint === undefined ? dumpOfFile(folder) : dumpOfDynamo(endpoint))
    return all.map(({ table, item }) => ({ table, item: JSON.stringify(item) }))
  }

  beforeAll(async () => {
    const env = { LOG: 'on', SWEEP_MS: '1000', NOTICE_SERVICES: pushService }
    clinic = await startClinic({ ...env, DATA_DIR: folder }, { keptIn })
    cast = await canaryEvening(clinic.url, async () => {
      duringTalk = (await dump()).map(({ item }) => item).join('\n')
    })
  }, 120_000)
  afterAll(async () => {
    await clinic.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  describe('nothing that tells who somebody is', () => {
    it('is kept in a table, as it is, encoded or as a digest; but for the name an older page sends, in its own visit', async () => {
      const items = await dump()
      expect(items.filter(({ table }) => table === 'Records').length).toBeGreaterThan(20)
      expect(found(items.map(({ item }) => item).join('\n'), ['angest', 'elin-mora'])).toHaveLength(
        2,
      )
      const held = items.flatMap(({ table, item }) =>
        marksIn(item).map((mark) => ({
          table,
          mark,
          visit: cast.visits.some((id) => item.includes(`VISIT#${id}`)),
        })),
      )
      const allowed = { table: 'Clinic', mark: written.olderName, visit: true }
      expect(held.filter((one) => JSON.stringify(one) !== JSON.stringify(allowed))).toEqual([])
      // Somebody was told, or tried to be, by an address that stood here sealed.
      expect(duringTalk).toContain('"notice"')
      expect(clinic.printed()).toContain('notice-failed')
      expect(found(duringTalk, [written.olderName]), 'the search finds what is there').toHaveLength(
        1,
      )
      expect(marksIn(duringTalk)).toEqual([written.olderName])
    })

    it('is in a file of the database either, not even where something was deleted', async () => {
      const files = await filesBelow(folder)
      expect(files.length).toBeGreaterThan(100_000)
      expect(marksIn(files).filter((mark) => mark !== written.olderName)).toEqual([])
    })

    it('stands in a log or a metric', () => {
      const lines = clinic
        .printed()
        .split('\n')
        .filter((line) => line.startsWith('{"event"'))
      expect(lines.length).toBeGreaterThan(50)
      expect(marksIn(clinic.printed())).toEqual([])
      const measured: string[] = []
      const measure = writeMetrics((line) => measured.push(line), 'Dorren', Date.now)
      for (const line of lines) {
        const { event, ...numbers } = JSON.parse(line) as { event: never }
        measure(event, numbers)
      }
      expect(measured.join('\n')).toContain('CloudWatchMetrics')
      expect(marksIn(measured.join('\n'))).toEqual([])
    })

    it('comes in a frame or a reply to anybody who has no part in it', () => {
      expect(cast.others.heard()).toContain('"type":"line"')
      expect(cast.others.heard()).toContain('"type":"place"')
      expect(marksIn(cast.others.heard())).toEqual([])
    })

    it('goes out with a report, a log export or a calendar', () => {
      expect(cast.exported).toHaveLength(4)
      expect(marksIn(cast.exported.join('\n'))).toEqual([])
    })

    it('is shown by the access log but for the name that says of whom an entry is', () => {
      expect(cast.reviewed).toHaveLength(1)
      expect(marksIn(cast.reviewed.join('\n')).sort()).toEqual([written.alias, written.lastName])
    })

    it('is told to staff beyond what the youth has written to them, and how their two browsers meet', () => {
      const mayRead = [...Object.values(written), ...Object.values(ofStaff), candidate] as string[]
      expect(marksIn(cast.staff.heard()).filter((mark) => !mayRead.includes(mark))).toEqual([])
      expect(found(cast.staff.heard(), [written.chat]), 'the talk itself is sealed').toEqual([])
    })
  })

  describe('a live connection', () => {
    it.each(['/@connections/', '/live/@connections/'])(
      'is spoken to by nobody from outside: nothing answers at %s',
      async (path) => {
        for (const method of ['GET', 'POST', 'DELETE']) {
          const body = method === 'POST' ? '{"type":"desk-gone"}' : null
          const answer = await fetch(`${clinic.url}${path}somebody`, { method, body })
          expect(answer.status).toBe(404)
        }
      },
    )

    it.each(['https://evil.example', 'http://localhost.evil.example', 'null', undefined])(
      'from a foreign page (%s) is refused before it is opened',
      async (origin) => {
        const opened = await new Promise<number>((resolve) => {
          const address = `${clinic.url.replace('http', 'ws')}/live`
          const socket = new WebSocket(address, origin === undefined ? {} : { origin })
          socket.once('open', () => resolve(101))
          socket.once('unexpected-response', (_, answer) => resolve(answer.statusCode ?? 0))
          socket.once('error', () => undefined)
        })
        expect(opened).toBe(403)
      },
    )
  })
})
