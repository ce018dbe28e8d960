/** Keyed hashes from one secret of the stage; every purpose has its own key. */
import { createHmac } from 'node:crypto'
import type { Keys } from './world.ts'

/** `secret`: at least 256 random bits. */
export const keysFrom = (secret: string): Keys => {
  if (secret.length < 32) throw new Error('the key secret is too short')
  return {
    sign: (purpose, text) =>
      createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url'),
  }
}
