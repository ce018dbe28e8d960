/** What a page may load and talk to: itself, and for staff the one who vouches for them. */
import { createHash } from 'node:crypto'

interface Allowed {
  /** CSP sources of the page's own inline scripts and styles: `'sha256-…'`. */
  scripts: readonly string[]
  styles: readonly string[]
  /** Own socket addresses for browsers whose 'self' does not cover sockets, and staff's sign-in. */
  connect: readonly string[]
  /** Talks are held in meetings of Amazon Chime SDK. */
  meetings?: boolean
}

/** Sound and picture go to the meeting's own servers. */
const meetingServers = ['https://*.chime.aws', 'wss://*.chime.aws']
/**
 * The library sends sound twice over by a worker that it makes itself, and clears noise by WebAssembly;
 * where a policy forbids it, it goes on without a word and without them.
 */
const meetingWorkers = ['blob:']
const meetingScripts = ["'wasm-unsafe-eval'"]

/** Content-Security-Policy: what is not named is refused, and nobody else's server is named. */
export function contentPolicy({ scripts, styles, connect, meetings = false }: Allowed): string {
  const withMeetings = (sources: readonly string[]) => (meetings ? sources : [])
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts, ...withMeetings(meetingScripts)],
    'style-src': ["'self'", ...styles],
    'connect-src': ["'self'", ...connect, ...withMeetings(meetingServers)],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'media-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'", ...withMeetings(meetingWorkers)],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** Hashes of what stands between `<script>` or `<style>` tags, so that nothing else inline may run. */
export function inlineHashes(html: string, tag: 'script' | 'style'): string[] {
  const blocks = html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'gi'))
  return [...blocks]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes))
    .map(([, , body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`)
}

/** Camera and microphone for our own talks only; everything else is off. */
export const permissionsPolicy = [
  'camera=(self)',
  'microphone=(self)',
  'accelerometer=()',
  'browsing-topics=()',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'hid=()',
  'idle-detection=()',
  'magnetometer=()',
  'midi=()',
  'payment=()',
  'serial=()',
  'usb=()',
].join(', ')
