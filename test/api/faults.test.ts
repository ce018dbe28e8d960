/** A fault can be found: the log names the row and the class of the error, and nothing of what was asked. */
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { serve } from '../../functions/api/serve/serve.ts'
import { receive } from '../../functions/live/receive.ts'
import { writeLog } from '../../functions/ports/log-events.ts'
import { writeMetrics } from '../../functions/cloud/metrics/write-metrics.ts'
import { StoreBusy } from '../../functions/store/store.ts'
import { UnreadableItem } from '../../functions/store/items.ts'
import type { Table } from '../../shared/contract/endpoint.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const told = 'youth Anna, 10.0.0.1'
const table = {
  show: {
    method: 'GET',
    path: '/api/youth/show',
    who: 'anyone',
    summary: 'A row of this test',
    needs: 'no-record',
    reply: z.object({ told: z.string() }),
  },
} as const satisfies Table
const nobody = () => Promise.resolve(undefined)

class Anna extends Error {
  override readonly name = 'Anna'
}

/** The world, and the lines its log writes on a laptop and in AWS. */
const withLines = (): { world: TestWorld; lines: string[] } => {
  const lines: string[] = []
  const write = (line: string) => void lines.push(line)
  const logs = [writeLog(write), writeMetrics(write, 'Dorren', () => 0)]
  const world = testWorld()
  world.log = (...told) => logs.forEach((log) => log(...told))
  return { world, lines }
}

const askRow = async (error: unknown) => {
  const { world, lines } = withLines()
  const app = serve(table, world, nobody, { show: () => Promise.reject(error as Error) })
  const answer = await app.request('/api/youth/show')
  return { status: answer.status, lines }
}

describe('a row whose handler throws', () => {
  it.each([
    [new TypeError(told), 500, 'fault', 'TypeError'],
    [new UnreadableItem(told), 500, 'fault', 'UnreadableItem'],
    [z.safeParse(z.string(), 1).error, 500, 'fault', 'ZodError'],
    [new Anna(told), 500, 'fault', 'other'],
    [Object.assign(new Error(told), { name: told }), 500, 'fault', 'other'],
    [new StoreBusy(told), 503, 'store-busy', 'StoreBusy'],
  ])('is named with the class of %o', async (error, status, event, name) => {
    const asked = await askRow(error)
    expect(asked.status).toBe(status)
    expect(asked.lines).toHaveLength(2)
    for (const line of asked.lines) {
      expect(JSON.parse(line)).toMatchObject({ event, status, row: 'show', error: name })
      expect(line).not.toMatch(/Anna|10\.0\.0\.1|youth/)
    }
  })

  it('is counted by its row as well as over the whole stage, and by nothing else', async () => {
    for (const [error, name] of [
      [new TypeError(told), 'Faults'],
      [new StoreBusy(told), 'StoreBusy'],
    ] as const) {
      const { lines } = await askRow(error)
      const counted = lines.map((line) => JSON.parse(line)).filter((line) => '_aws' in line)
      expect(counted).toMatchObject([
        {
          _aws: { CloudWatchMetrics: [{ Dimensions: [[], ['row']], Metrics: [{ Name: name }] }] },
          row: 'show',
          [name]: 1,
        },
      ])
    }
  })

  it('is named too when the answer is not what the row declares', async () => {
    const { world, lines } = withLines()
    const app = serve(table, world, nobody, {
      show: () => Promise.resolve({ told: 7 } as unknown as { told: string }),
    })
    expect((await app.request('/api/youth/show')).status).toBe(500)
    expect(JSON.parse(lines[0]!)).toMatchObject({ event: 'fault', row: 'show', error: 'ZodError' })
  })
})

describe('a refusal', () => {
  it('is counted by no row: what somebody may not do is theirs', async () => {
    const { world, lines } = withLines()
    await serve(table, world, nobody, { show: () => Promise.resolve({ told }) }).request(`/${told}`)
    expect(lines.join('')).not.toContain('"row"')
  })

  it('names nothing: it is no fault', async () => {
    const { world, lines } = withLines()
    await serve(table, world, nobody, { show: () => Promise.resolve({ told }) }).request(`/${told}`)
    expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual([
      ['event', 'status'],
      ['event', 'status'],
    ])
  })
})

describe('a frame that cannot be carried out', () => {
  it('is named by its kind', async () => {
    const { world, lines } = withLines()
    world.clinic.get = () => Promise.reject(new RangeError(told))
    const frame = { type: 'hello', visit: `v_${'a'.repeat(26)}`, secret: 's'.repeat(43) } as const
    await receive(world, nobody, 'page-of-anna', frame)
    expect(world.told).toEqual([
      { connection: 'page-of-anna', frame: { type: 'refused', code: 'broken' } },
    ])
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ event: 'fault', row: 'hello', error: 'RangeError' })
      expect(line).not.toMatch(/anna|10\.0\.0\.1|aaaa|ssss/i)
    }
    expect(lines).toHaveLength(2)
  })
})
