/** Which adapter a stage uses is configuration: `VIDEO` is `peer`, `chime`, or `none` for chat alone. */
import type { Keys } from '../ports/world.ts'
import { peerVideo } from './video/peer.ts'
import { VideoDown, type Video } from '../ports/video.ts'

const noVideo: Video = {
  open: () => Promise.reject(new VideoDown()),
  close: () => Promise.resolve(),
  expel: () => Promise.resolve(),
}

/**
 * `TURN_URLS`: relays, divided by commas. What they know as their `static-auth-secret` follows from
 * the stage's own secret, unless it is given.
 */
export const videoFromEnvironment = async (
  keys: Keys,
  now: () => number,
  secret = keys.sign('turn', 'static-auth-secret'),
): Promise<Video> => {
  const by = process.env.VIDEO ?? 'peer'
  if (by === 'none') return noVideo
  if (by === 'chime') return (await import('./video/chime.ts')).chimeVideo()
  if (by !== 'peer') throw new Error(`VIDEO is "${by}"; it must be peer, chime or none`)
  const urls = (process.env.TURN_URLS ?? '').split(',').filter((url) => /^turns?:/.test(url))
  return peerVideo({ urls, secret }, now)
}
