/** Keyed hashes from the keys of the stage; every purpose has its own, and old keys are still known. */
import { createHmac } from 'node:crypto'
import type { Keys } from './world.ts'

/** One key of the stage, and the time (ms since 1970) from which it signs. */
interface DatedKey {
  from: number
  key: string
}

/** A secret is one key, as it was first made, or the list that changing it makes: newest first. */
const keysIn = (secret: string): readonly DatedKey[] =>
  secret.startsWith('[') ? (JSON.parse(secret) as DatedKey[]) : [{ from: 0, key: secret }]

/**
 * The newest key whose time has come signs; every key in the list is known. A key is in the list
 * for an hour before it signs, so whoever meets its signature has read it. Each key: 256 bits or
 * more.
 */
export const signingKeysFrom = (secret: string, now: () => number): Keys => {
  const dated = [...keysIn(secret)].sort((a, b) => b.from - a.from)
  if (dated.length === 0 || dated.some(({ key }) => key.length < 32))
    throw new Error('the key secret is too short')
  const signed = (key: string, purpose: string, text: string): string =>
    createHmac('sha256', key).update(`${purpose}\n${text}`).digest('base64url')
  const signing = (): DatedKey | undefined =>
    dated.find(({ from }) => from <= now()) ?? dated.at(-1)
  return {
    sign: (purpose, text) => signed(signing()?.key ?? '', purpose, text),
    known: (purpose, text) => dated.map(({ key }) => signed(key, purpose, text)),
  }
}
