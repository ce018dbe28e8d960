/** A county on the store in process, or on a DynamoDB engine, for one measurement; every request is counted. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTables } from '../../functions/local/data/make-tables.ts'
import { signingKeysFrom } from '../../functions/ports/signing-keys.ts'
import type { World } from '../../functions/ports/world.ts'
import { dynamoClient } from '../../functions/cloud/aws/dynamo-client.ts'
import { dynamoStore } from '../../functions/cloud/aws/dynamo.ts'
import { tables } from '../../functions/store/keys.ts'
import { openDataFile } from '../../functions/store/lmdb-file.ts'
import { lmdbStore } from '../../functions/store/lmdb.ts'
import { keptStore } from '../../functions/store/shared-lists.ts'
import type { Store } from '../../functions/store/store.ts'
import { startEngine } from '../support/engine.ts'

export interface Meter {
  requests: number
  reads: number
  writes: number
  /** Conditions that spoke against a change. */
  refused: number
}

export interface Metered {
  world: World
  /** Sets the meter to nothing and gives what was on it. */
  take: () => Meter
}

export interface BenchStage {
  /** A world of its own, as a process has; in process there is one, and its meter is everybody's. */
  readonly newWorld: (tell?: World['push']['tell'], now?: () => number) => Metered
  readonly end: () => Promise<void>
}

const nothing = (): Meter => ({ requests: 0, reads: 0, writes: 0, refused: 0 })

interface Counted {
  readonly store: Store
  readonly take: Metered['take']
}

interface Backing {
  readonly open: (now: () => number) => Counted
  readonly end: () => Promise<void>
}

const counter = () => {
  let meter = nothing()
  return {
    count: ({ requests = 0, reads = 0, writes = 0, refused = 0 }: Partial<Meter>) => {
      meter.requests += requests
      meter.reads += reads
      meter.writes += writes
      meter.refused += refused
    },
    take: () => {
      const was = meter
      meter = nothing()
      return was
    },
  }
}

/** The store counts no units; a request is a call of the port. */
const inProcess = async (folder: string): Promise<Backing> => {
  const file = await openDataFile(folder, Object.values(tables), Date.now)
  const store = lmdbStore(file, tables.clinic, Date.now)
  const { count, take } = counter()
  const counted: Store = {
    get: (key) => (count({ requests: 1 }), store.get(key)),
    list: (query) => (count({ requests: 1 }), store.list(query)),
    removeAll: (keys) => (count({ requests: 1 }), store.removeAll(keys)),
    write: async (change) => {
      const written = await store.write(change)
      count({ requests: 1, refused: written.ok ? 0 : 1 })
      return written
    },
    writeBoth: async (first, second) => {
      const written = await store.writeBoth!(first, second)
      count({ requests: 1, refused: written.filter((one) => one?.ok === false).length })
      return written
    },
  }
  const kept = keptStore(counted, Date.now, { alone: true })
  return { open: () => ({ store: kept, take }), end: file.close }
}

/** A busy machine's engine is waited for: a request that is tried again would be counted twice. */
const patience = { attempts: 4, connectMs: 10_000, answerMs: 30_000, stallMs: 30_000 }

const onDynamo = async (folder: string): Promise<Backing> => {
  const engine = await startEngine(join(folder, 'clinic.sqlite'))
  await makeTables(engine.endpoint)
  const open = (now: () => number): Counted => {
    const { count, take } = counter()
    const meter = ({
      operation,
      read,
      write,
    }: {
      operation: string
      read: number
      write: number
    }) =>
      count({
        requests: 1,
        reads: read,
        writes: write,
        refused: operation.endsWith('refused') ? 1 : 0,
      })
    const where = { endpoint: engine.endpoint }
    const client = dynamoClient(where, patience)
    const store = dynamoStore({ table: tables.clinic, ...where, meter }, now, client)
    return { store: keptStore(store, now), take }
  }
  return { open, end: engine.stop }
}

export type StoreKind = 'in process' | 'DynamoDB engine'

export const openStage = async (kind: StoreKind): Promise<BenchStage> => {
  const folder = mkdtempSync(join(tmpdir(), 'dorren-bench-'))
  const backing = await (kind === 'in process' ? inProcess(folder) : onDynamo(folder))
  const keys = signingKeysFrom('a secret of the bench that protects nothing at all', Date.now)
  let ids = 0
  const newWorld: BenchStage['newWorld'] = (
    tell = () => Promise.resolve('told'),
    now = Date.now,
  ) => {
    const { store: clinic, take } = backing.open(now)
    const world: World = {
      now,
      id: () => `bench-${String(++ids).padStart(16, '0')}`,
      clinic,
      push: { tell },
      keys,
      proof: {
        challenge: () => Promise.reject(new Error('no challenge in a benchmark')),
        verify: () => Promise.resolve(true),
      },
      log: () => undefined,
    }
    return { world, take }
  }
  return {
    newWorld,
    end: async () => {
      await backing.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
