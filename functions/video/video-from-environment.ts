/** Which adapter a stage uses is configuration: `VIDEO` is `peer` or `chime`. */
import type { Keys } from '../world.ts'
import { peerVideo } from './peer.ts'
import type { Video } from './video.ts'

/** `TURN_URLS`: relays, divided by commas. Their secret follows from the stage's, unless told. */
export const videoFromEnvironment = async (keys: Keys, now: () => number): Promise<Video> => {
  const { VIDEO = 'peer', TURN_URLS = '', TURN_SECRET } = process.env
  if (VIDEO === 'chime') return (await import('./chime.ts')).chimeVideo()
  if (VIDEO !== 'peer') throw new Error(`VIDEO is "${VIDEO}"; it must be peer or chime`)
  const urls = TURN_URLS.split(',').filter((url) => url !== '')
  return peerVideo({ urls, secret: TURN_SECRET ?? keys.sign('turn', 'static-auth-secret') }, now)
}
