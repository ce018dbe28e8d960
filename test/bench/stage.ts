/** A county on the store in process, or on a DynamoDB engine, for one measurement; every request is counted. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { open } from 'lmdb'
import { startEngine } from '../../functions/local/engine.ts'
import { makeTables } from '../../functions/local/make-tables.ts'
import { signingKeysFrom } from '../../functions/ports/signing-keys.ts'
import { dynamoStore } from '../../functions/store/dynamo.ts'
import { lmdbStore } from '../../functions/store/lmdb.ts'
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
  /** A world of its own, as a process has: own connections, own memory. */
  readonly newWorld: (tell?: World['push']['tell']) => Metered
  readonly end: () => Promise<void>
}

const nothing = (): Meter => ({ requests: 0, reads: 0, writes: 0, refused: 0 })

interface Backing {
  readonly store: (count: (more: Partial<Meter>) => void) => Store
  readonly end: () => Promise<void>
}

const now = () => Date.now()

/** The store counts no units; a request is a call of the port. */
const inProcess = (folder: string): Backing => {
  const file = open({ path: join(folder, 'clinic.mdb'), overlappingSync: false, noMemInit: false })
  const store = lmdbStore(file, 'Clinic', now)
  return {
    store: (count) => ({
      get: (key) => (count({ requests: 1 }), store.get(key)),
      list: (query) => (count({ requests: 1 }), store.list(query)),
      removeAll: (keys) => (count({ requests: 1 }), store.removeAll(keys)),
      write: async (change) => {
        const written = await store.write(change)
        count({ requests: 1, refused: written.ok ? 0 : 1 })
        return written
      },
    }),
    end: () => file.close(),
  }
}

const onDynamo = async (folder: string): Promise<Backing> => {
  const engine = await startEngine(join(folder, 'clinic.sqlite'))
  await makeTables(engine.endpoint)
  return {
    store: (count) =>
      dynamoStore(
        {
          table: 'Clinic',
          endpoint: engine.endpoint,
          meter: ({ operation, read: reads, write: writes }) =>
            count({ requests: 1, reads, writes, refused: operation.endsWith('refused') ? 1 : 0 }),
        },
        now,
      ),
    end: () => engine.stop(),
  }
}

export type StoreKind = 'in process' | 'DynamoDB engine'

export const openStage = async (kind: StoreKind): Promise<BenchStage> => {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-bench-'))
  const backing = kind === 'in process' ? inProcess(folder) : await onDynamo(folder)
  const keys = signingKeysFrom('a secret of the bench that protects nothing at all', now)
  let ids = 0
  const newWorld: BenchStage['newWorld'] = (tell = () => Promise.resolve('told')) => {
    const metered: Metered = {
      meter: nothing(),
      take: () => {
        const { meter } = metered
        metered.meter = nothing()
        return meter
      },
      world: undefined as unknown as World,
    }
    const clinic = backing.store(({ requests = 0, reads = 0, writes = 0, refused = 0 }) => {
      metered.meter.requests += requests
      metered.meter.reads += reads
      metered.meter.writes += writes
      metered.meter.refused += refused
    })
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
    newWorld,
    end: async () => {
      await backing.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
