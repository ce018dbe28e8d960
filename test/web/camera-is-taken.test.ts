/** A camera or a microphone that another program has is told as that, and the other of the two goes on. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ownMedia, type OwnMedia } from '../../web/ui/video-stage/own-media.ts'

class Track {
  enabled = true
  isLive = true
  onended: (() => void) | null = null
  onmute: (() => void) | null = null
  onunmute: (() => void) | null = null
  constructor(readonly kind: 'audio' | 'video') {}
  stop() {
    this.isLive = false
  }
}

let taken: Set<'audio' | 'video'>
let why: string
let given: Track[]
let own: OwnMedia

beforeEach(() => {
  vi.useFakeTimers()
  taken = new Set()
  why = 'NotReadableError'
  given = []
  const getUserMedia = (asked: MediaStreamConstraints) => {
    const kind = asked.video === undefined ? 'audio' : 'video'
    if (taken.has(kind)) return Promise.reject(new DOMException('not now', why))
    const track = new Track(kind)
    given.push(track)
    return Promise.resolve({ getTracks: () => [track] })
  }
  const listens = { addEventListener: () => undefined, removeEventListener: () => undefined }
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia, ...listens } })
  vi.stubGlobal('document', { visibilityState: 'visible', ...listens })
  vi.stubGlobal('addEventListener', listens.addEventListener)
  vi.stubGlobal('removeEventListener', listens.removeEventListener)
  // No browser here that could blur.
  vi.stubGlobal('HTMLCanvasElement', class {})
  vi.stubGlobal('CanvasRenderingContext2D', class {})
  own = ownMedia()
})
afterEach(() => {
  own.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a camera that another program has is not had, and the sound goes on', async () => {
  taken.add('video')
  expect(await own.openMicrophone()).toBe('ok')
  expect(await own.openCamera()).toBe('busy')
  expect(own.camera.value).toBeUndefined()
  expect(own.away.value).toBeUndefined()
  expect(given.map(({ kind, isLive }) => [kind, isLive])).toEqual([['audio', true]])
})

it('a camera that is taken in the middle is known to be lost, and can be had again', async () => {
  await own.openCamera()
  taken.add('video')
  given[0]?.stop()
  given[0]?.onended?.()
  expect(own.cameraLost.value).toBe(true)
  expect(own.camera.value).toBeUndefined()
  expect(await own.openCamera()).toBe('busy')
  taken.clear()
  expect(await own.openCamera()).toBe('ok')
  expect(own.cameraLost.value).toBe(false)
})

it('a microphone that is taken in the middle is asked for again until it is there', async () => {
  await own.openMicrophone()
  taken.add('audio')
  given[0]?.stop()
  given[0]?.onended?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(own.away.value).toBe('busy')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(own.away.value).toBe('busy')
  taken.clear()
  await vi.advanceTimersByTimeAsync(3000)
  expect(own.away.value).toBeUndefined()
  expect(given.filter(({ isLive }) => isLive)).toHaveLength(1)
})

it.each([
  ['unplugged', 'NotFoundError', 'none'],
  ['forbidden in the middle', 'NotAllowedError', 'refused'],
])('a microphone that is %s is known as that, and the camera goes on', async (_, error, away) => {
  await own.openMicrophone()
  await own.openCamera()
  taken.add('audio')
  why = error
  given[0]?.stop()
  given[0]?.onended?.()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(own.away.value).toBe(away)
  expect(own.camera.value).toBeDefined()
  expect(own.cameraLost.value).toBe(false)
  expect(given[1]?.isLive).toBe(true)
})
