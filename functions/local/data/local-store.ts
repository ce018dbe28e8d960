/** Where the county is kept: in a file of the data folder, or in the DynamoDB that the environment names. */
import type { Patience } from '../../cloud/aws/lean-client.ts'
import { tables } from '../../store/keys.ts'
import { openDataFile } from '../../store/lmdb-file.ts'
import { fileOf, newestIn } from '../../store/lmdb-newest.ts'
import { lmdbStore } from '../../store/lmdb.ts'
import { StoreBusy, type Store } from '../../store/store.ts'
import { CannotStart } from '../cannot-start.ts'
import { checkStore } from './check-store.ts'
import { isFull, refuseFormerCounty } from './data-dir.ts'
import { isReadable } from '../readable-file.ts'

export interface LocalStore {
  readonly clinic: Store
  readonly records: Store
  /** The same, where each answer is waited for: a county that stops half seeded would stay half seeded. */
  readonly toSeed: { readonly clinic: Store; readonly records: Store }
  /** No other process can change what lies there. */
  readonly alone: boolean
  /** Rids the file of what was removed, replaced or has expired; a DynamoDB does so by itself. */
  readonly tidy: () => Promise<void>
  /** A whole copy in the data folder; absent where the county lies elsewhere. */
  readonly copy?: () => Promise<string>
  readonly close: () => Promise<void>
}

/** Throws `CannotStart` for a file that is damaged, which stays as it is. */
export const refuseDamaged = async (path: string): Promise<void> => {
  if (!(await isReadable(path)))
    throw new CannotStart(
      `The county's file ${path} is damaged and cannot be read. It is left as it is. Put a backup in its place, or choose another folder: DATA_DIR=/tmp/dorren npm start`,
    )
}

const inFile = async (folder: string, now: () => number): Promise<LocalStore> => {
  refuseFormerCounty(folder)
  const newest = newestIn(folder)
  if (newest > 0) await refuseDamaged(fileOf(folder, newest))
  const file = await openDataFile(folder, Object.values(tables), now).catch((cause: unknown) => {
    throw cause instanceof StoreBusy || isFull(cause)
      ? new CannotStart(
          `The disk of the data folder ${folder} is full; a start needs room for a second copy of the county's file. Nothing is lost. Free some of it and start again.`,
          { cause },
        )
      : cause
  })
  const { tidy, copy, close } = file
  const store = (table: string) => lmdbStore(file, table, now)
  const both = { clinic: store(tables.clinic), records: store(tables.records) }
  return {
    ...both,
    toSeed: both,
    alone: true,
    tidy,
    copy,
    close,
  }
}

/** Nobody waits at a page while a county is seeded, and its database may stand on a machine with much to do. */
const whileSeeding: Patience = {
  attempts: 4,
  connectMs: 10_000,
  answerMs: 30_000,
  stallMs: 30_000,
}

/** An engine beside us shares the processor with us and with every page; in AWS it has its own. */
const onOneMachine: Patience = { attempts: 4, connectMs: 2_000, answerMs: 3_000, stallMs: 3_000 }

/** Loaded only where it is asked for: it takes as much memory as all the rest. */
const inDynamo = async (endpoint: string, now: () => number): Promise<LocalStore> => {
  const { makeTables } = await import('./make-tables.ts')
  const { dynamoStore } = await import('../../cloud/aws/dynamo.ts')
  await makeTables(endpoint)
  const { dynamoClient } = await import('../../cloud/aws/dynamo-client.ts')
  const client = dynamoClient({ endpoint }, onOneMachine)
  const store = (table: string) => dynamoStore({ table, endpoint }, now, client)
  const patient = dynamoClient({ endpoint }, whileSeeding)
  const patientStore = (table: string) => dynamoStore({ table, endpoint }, now, patient)
  const clinic = store(tables.clinic)
  await checkStore(clinic, now(), `The database at DYNAMODB_ENDPOINT=${endpoint}`)
  const nothing = () => Promise.resolve()
  return {
    clinic,
    records: store(tables.records),
    toSeed: { clinic: patientStore(tables.clinic), records: patientStore(tables.records) },
    alone: false,
    tidy: nothing,
    close: nothing,
  }
}

export const openLocalStore = (folder: string, now: () => number): Promise<LocalStore> => {
  const { DYNAMODB_ENDPOINT: endpoint = '' } = process.env
  return endpoint === '' ? inFile(folder, now) : inDynamo(endpoint, now)
}
