/** The ports on a laptop: the embedded engine, our own sockets, and a key kept beside the data. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { keysFrom } from './keys.ts'
import { apiGatewayPush } from './live/api-gateway-push.ts'
import { writeLog } from './log/write-log.ts'
import { proofOfWork } from './proof.ts'
import { dynamoStore } from './store/dynamo.ts'
import { tables } from './store/keys.ts'
import type { World } from './world.ts'

interface Local {
  engine: string
  /** Our own address, where frames to connections are posted. */
  address: string
  keyFile: string
  now: () => number
  log?: (line: string) => void
}

const keptSecret = (file: string): string => {
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

export const localWorld = ({
  engine,
  address,
  keyFile,
  now,
  log = () => undefined,
}: Local): World => {
  const keys = keysFrom(keptSecret(keyFile), now)
  return {
    now,
    id: () => randomBytes(16).toString('base64url'),
    clinic: dynamoStore({ table: tables.clinic, endpoint: engine }, now),
    push: apiGatewayPush(address, true),
    keys,
    proof: proofOfWork(keys, now),
    log: writeLog(log),
  }
}
