/** A county on the embedded engine for one measurement, with every request counted. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEngine } from '../support/engine.ts'
import { makeTables } from '../../functions/local/make-tables.ts'
import { signingKeysFrom } from '../../functions/ports/signing-keys.ts'
import { dynamoStore } from '../../functions/store/dynamo.ts'
import { keptStore } from '../../functions/store/kept.ts'
import type { Store } from '../../functions/store/store.ts'
import type { World } from '../../functions/ports/world.ts'

export interface Meter {
  requests: number
  reads: number
  writes: number
  /** Conditions that spoke against a change. */
  refused: number
}

export interface Metered {
  world: World
  meter: Meter
  /** Sets the meter to nothing and gives what was on it. */
  take: () => Meter
}

export interface BenchStage {
  readonly endpoint: string
  /** A world of its own, as a process has: own connections, own memory. */
  readonly newWorld: (tell?: World['push']['tell'], now?: () => number) => Metered
  readonly end: () => Promise<void>
}

const nothing = (): Meter => ({ requests: 0, reads: 0, writes: 0, refused: 0 })

export const openStage = async (): Promise<BenchStage> => {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-bench-'))
  const engine = await startEngine(join(folder, 'clinic.sqlite'))
  await makeTables(engine.endpoint)
  const keys = signingKeysFrom('a secret of the bench that protects nothing at all', () =>
    Date.now(),
  )
  let ids = 0
  const newWorld: BenchStage['newWorld'] = (
    tell = () => Promise.resolve('told'),
    now = Date.now,
  ) => {
    const metered: Metered = {
      meter: nothing(),
      take: () => {
        const { meter } = metered
        metered.meter = nothing()
        return meter
      },
      world: undefined as unknown as World,
    }
    const clinic: Store = keptStore(
      dynamoStore(
        {
          table: 'Clinic',
          endpoint: engine.endpoint,
          meter: ({ operation, read, write }) => {
            const isRefusal = operation.endsWith('refused')
            metered.meter.requests++
            metered.meter.reads += read
            metered.meter.writes += write
            if (isRefusal) metered.meter.refused++
          },
        },
        now,
      ),
      now,
    )
    metered.world = {
      now,
      id: () => `bench-${String(++ids).padStart(20, '0')}`,
      clinic,
      push: { tell },
      keys,
      proof: {
        challenge: () => Promise.reject(new Error('no challenge in a benchmark')),
        verify: () => Promise.resolve(true),
      },
      log: () => undefined,
    }
    return metered
  }
  return {
    endpoint: engine.endpoint,
    newWorld,
    end: async () => {
      await engine.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
