/** The ports on a laptop: the county's store, our own sockets, and a key kept beside the data. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UnitId } from '../../shared/ids.ts'
import { printCalls } from './print-calls.ts'
import { signingKeysFrom } from '../ports/signing-keys.ts'
import { writeLog } from '../ports/log-events.ts'
import { proofOfWork } from '../ports/proof.ts'
import type { Push } from '../ports/world.ts'
import { webPush } from '../cloud/web-push.ts'
import { keyRingVault, type RecordsWorld } from '../records/index.ts'
import { keptStore } from '../store/shared-lists.ts'
import type { Store } from '../store/store.ts'

interface Local {
  clinic: Store
  records: Store
  /** No other process has the tables. */
  alone: boolean
  push: Push
  keyFile: string
  /** Folder with a key for each principal. */
  vault: string
  now: () => number
  log?: (line: string) => void
  /** Where notices go, and who we are to whoever takes them on. */
  notices?: { services: readonly string[]; site: string }
  /** Who would be called. */
  printCall?: (line: string) => void
}

const keptSecret = (file: string): string => {
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** The key of a principal, made when it is first asked for. */
const keyIn = (folder: string) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const ring = new Map<UnitId, Uint8Array>()
  return (principal: UnitId): Uint8Array => {
    const known = ring.get(principal)
    if (known !== undefined) return known
    const file = join(folder, principal)
    if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 })
    const key = new Uint8Array(readFileSync(file))
    ring.set(principal, key)
    return key
  }
}

export const newId = (): string => randomBytes(16).toString('base64url')

/** One process plays every function here, so its world is the widest of them. */
export const localWorld = ({
  clinic,
  records,
  alone,
  push,
  keyFile,
  vault,
  now,
  log = () => undefined,
  notices,
  printCall = () => undefined,
}: Local): RecordsWorld => {
  const keys = signingKeysFrom(keptSecret(keyFile), now)
  const tell = printCalls(writeLog(log), now, printCall)
  const unreadable = () => tell('item-unreadable')
  return {
    now,
    id: newId,
    clinic: keptStore({ ...clinic, unreadable }, now, { alone }),
    records: { ...records, unreadable },
    vault: keyRingVault(keyIn(vault)),
    push,
    keys,
    proof: proofOfWork(keys, now),
    log: tell,
    notices: notices && webPush({ keys, now, log: tell, ...notices }),
    later: (milliseconds, act) =>
      void setTimeout(() => void act().catch(() => tell('fault')), milliseconds).unref(),
  }
}
