/** A world for tests: memory for the database, and a clock and ids that only the test moves. */
import { createHash, createHmac } from 'node:crypto'
import type { DownFrame } from '../../shared/contract/live.ts'
import type { Challenge } from '../../shared/contract/visit/door.ts'
import type { LogEvent } from '../../functions/ports/log-events.ts'
import { keptStore } from '../../functions/store/shared-lists.ts'
import { memoryStore } from '../../functions/store/memory.ts'
import { keyRingVault } from '../../functions/records/keys/key-ring-vault.ts'
import type { RecordsWorld } from '../../functions/records/records-world.ts'

export interface TestWorld extends RecordsWorld {
  /** Moves the clock ahead, in milliseconds. */
  readonly pass: (milliseconds: number) => void
  readonly logged: LogEvent[]
  readonly told: { connection: string; frame: DownFrame }[]
  /** Whether proofs of work hold from now on. */
  readonly trustProofs: (trusted: boolean) => void
}

/** A Wednesday evening in November. */
const start = Date.UTC(2026, 10, 18, 18, 0, 0)

const challenge = (nonce: string): Challenge => ({
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    nonce,
    salt: createHmac('sha256', 'salt').update(nonce).digest('hex').slice(0, 32),
    // As dear as any place ever is: what it costs is another test's question.
    cost: 4_000,
    keyLength: 32,
    keyPrefix: '00',
    expiresAt: Math.floor(start / 1000) + 1200,
  },
  signature: 'signature',
})

const sign = (purpose: string, text: string) =>
  createHmac('sha256', `test ${purpose}`).update(text).digest('base64url')

export const testWorld = (): TestWorld => {
  let now = start
  let ids = 0
  let trusted = true
  const logged: LogEvent[] = []
  const told: TestWorld['told'] = []
  const id = () => `test-id-${String((ids += 1)).padStart(14, '0')}`
  return {
    now: () => now,
    id,
    clinic: keptStore(
      memoryStore(() => now),
      () => now,
    ),
    records: memoryStore(() => now),
    vault: keyRingVault((principal) => createHash('sha256').update(principal).digest()),
    push: {
      tell: (connection, frame) => {
        told.push({ connection, frame })
        return Promise.resolve('told')
      },
    },
    keys: { sign, known: (purpose, text) => [sign(purpose, text)] },
    proof: {
      challenge: () => Promise.resolve(challenge(id())),
      verify: () => Promise.resolve(trusted),
    },
    log: (event) => void logged.push(event),
    pass: (milliseconds) => {
      now += milliseconds
    },
    logged,
    told,
    trustProofs: (value) => {
      trusted = value
    },
  }
}
