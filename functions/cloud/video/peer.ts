/**
 * Rooms between the two browsers themselves, encrypted from end to end: there is nothing to open
 * but the way there, which is a list of relays with credentials that soon run out.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { times } from '../../../shared/rules/line/times.ts'
import type { Video } from '../../ports/video.ts'

export interface Relays {
  /** `turn:` and `turns:` addresses; none means that the browsers must find each other directly. */
  urls: readonly string[]
  /** What the relay was given as its `static-auth-secret`. */
  secret: string
}

/** The convention of TURN's REST API: the name says when it runs out, the password is its keyed hash. */
export const relayCredentials = (secret: string, now: number) => {
  const expires = Math.floor((now + times.pass) / 1000)
  const username = `${expires}:${randomBytes(6).toString('base64url')}`
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') }
}

export const peerVideo = ({ urls, secret }: Relays, now: () => number): Video => ({
  open: ({ side }) =>
    Promise.resolve({
      kind: 'peer',
      iceServers:
        urls.length === 0 ? [] : [{ urls: [...urls], ...relayCredentials(secret, now()) }],
      // Without this each browser would tell the other its network address.
      relayOnly: urls.length > 0,
      polite: side !== 'counsellor',
    }),
  close: () => Promise.resolve(),
  // The two pages themselves close their way to the guest, and no signal reaches them any more.
  expel: () => Promise.resolve(),
})
