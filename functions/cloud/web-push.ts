/**
 * Notices by Web Push (RFC 8030), vouched for by VAPID (RFC 8292). There is no payload: what is not sent needs no
 * sealing, and the push service learns that this browser was woken and nothing else. The key follows from the keys
 * of the stage, so there is no further secret; a key that no longer signs still serves whoever asked under it.
 */
import { createECDH } from 'node:crypto'
import { importJWK } from 'jose/key/import'
import { SignJWT } from 'jose/jwt/sign'
import { isPushService } from '../../shared/rules/line/push-services.ts'
import type { Log } from '../ports/log-events.ts'
import type { Notices } from '../ports/notices.ts'
import type { Keys } from '../ports/world.ts'

interface Props {
  keys: Keys
  now: () => number
  log: Log
  /** Which push services are called. */
  services: readonly string[]
  /** Who we are to them. Apple refuses a name that it cannot look up. */
  site: string
}

/** Longer than a slow push service takes, shorter than a counsellor's press may. */
const patience = 1_500
/** Seconds that a signature holds: no service takes one of more than a day. */
const holdsFor = 3_600

interface Pair {
  key: string
  jwk: { kty: 'EC'; crv: 'P-256'; x: string; y: string; d: string }
}

const pairOf = (signed: string): Pair => {
  const secret = Buffer.from(signed, 'base64url')
  // Every number of 255 bits is below the order of the curve.
  secret[0]! &= 0x7f
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(secret)
  const point = ecdh.getPublicKey()
  const part = (from: number) => point.subarray(from, from + 32).toString('base64url')
  const jwk = { x: part(1), y: part(33), d: secret.toString('base64url') }
  return { key: point.toString('base64url'), jwk: { kty: 'EC', crv: 'P-256', ...jwk } }
}

export const webPush = ({ keys, now, log, services, site }: Props): Notices => {
  const pairs = () => keys.known('notice', 'vapid').map(pairOf)
  const vouch = async ({ jwk }: Pair, audience: string): Promise<string> =>
    new SignJWT()
      .setProtectedHeader({ typ: 'JWT', alg: 'ES256' })
      .setAudience(audience)
      .setExpirationTime(Math.floor(now() / 1000) + holdsFor)
      .setSubject(site)
      .sign(await importJWK(jwk, 'ES256'))
  const isOurs = ({ key }: { key: string }) => pairs().some((pair) => pair.key === key)
  return {
    key: () => pairOf(keys.sign('notice', 'vapid')).key,
    takes: (to) => isPushService(to.endpoint, services) && isOurs(to),
    send: async ({ endpoint, key }, lasts) => {
      const pair = pairs().find((one) => one.key === key)
      // The stage may have stopped naming it since it was asked for.
      if (pair === undefined || !isPushService(endpoint, services)) return 'gone'
      try {
        const token = await vouch(pair, new URL(endpoint).origin)
        const { status } = await fetch(endpoint, {
          method: 'POST',
          headers: {
            authorization: `vapid t=${token}, k=${key}`,
            ttl: String(Math.ceil(lasts / 1000)),
            urgency: 'high',
          },
          // It is called where it was named, and nowhere else.
          redirect: 'manual',
          signal: AbortSignal.timeout(patience),
        })
        if (status >= 200 && status < 300) return 'sent'
        if (status === 404 || status === 410) return 'gone'
        log('notice-failed', { status })
      } catch {
        log('notice-failed', { status: 0 })
      }
      return 'failed'
    },
  }
}
