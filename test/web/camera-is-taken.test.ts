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
  getSettings = () => ({ deviceId: 'the-camera' })
  stop() {
    this.isLive = false
  }
}

const soon = () => vi.advanceTimersByTimeAsync(0)

let taken: Set<'audio' | 'video'>
let why: string
let given: Track[]
let listed: string[]
let leave: string | undefined
let changed: () => void
let own: OwnMedia

beforeEach(() => {
  vi.useFakeTimers()
  taken = new Set()
  why = 'NotReadableError'
  given = []
  listed = ['the-camera', 'another']
  leave = 'granted'
  const getUserMedia = (asked: MediaStreamConstraints) => {
    const kind = asked.video === undefined ? 'audio' : 'video'
    if (taken.has(kind)) return Promise.reject(new DOMException('not now', why))
    const track = new Track(kind)
    given.push(track)
    return Promise.resolve({ getTracks: () => [track] })
  }
  const listens = { addEventListener: () => undefined, removeEventListener: () => undefined }
  const enumerateDevices = () =>
    Promise.resolve(listed.map((deviceId) => ({ kind: 'videoinput', deviceId })))
  vi.stubGlobal('navigator', {
    mediaDevices: {
      getUserMedia,
      enumerateDevices,
      ...listens,
      addEventListener: (_: string, tell: () => void) => (changed = tell),
    },
    permissions: {
      query: () =>
        leave === undefined ? Promise.reject(new TypeError()) : Promise.resolve({ state: leave }),
    },
  })
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
  expect(own.camera.value).toBeUndefined()
  await soon()
  expect(own.cameraAway.value).toBe('taken')
  expect(await own.openCamera()).toBe('busy')
  taken.clear()
  expect(await own.openCamera()).toBe('ok')
  expect(own.cameraAway.value).toBeUndefined()
})

it.each([
  ['unplugged, the only one', () => (listed = []), 'unplugged'],
  ['unplugged, with another left', () => (listed = ['another']), 'unplugged'],
  ['forbidden', () => (leave = 'denied'), 'revoked'],
  ['no longer allowed', () => ((leave = 'prompt'), (listed = [''])), 'revoked'],
  [
    'forbidden, in a browser that is not asked',
    () => ((leave = undefined), (listed = [''])),
    'revoked',
  ],
  ['taken, in a browser that is not asked', () => (leave = undefined), 'taken'],
] as [string, () => unknown, string][])(
  'a camera that ends because it is %s is known as that',
  async (_, happens, away) => {
    await own.openCamera()
    happens()
    given[0]?.stop()
    given[0]?.onended?.()
    await soon()
    expect(own.cameraAway.value).toBe(away)
    expect(given, 'nothing is opened to find out').toHaveLength(1)
  },
)

it('a camera that is listed for a moment after it was unplugged is known as that then', async () => {
  await own.openCamera()
  given[0]?.stop()
  given[0]?.onended?.()
  await soon()
  listed = []
  changed()
  await soon()
  expect(own.cameraAway.value).toBe('unplugged')
  expect(await own.openCamera()).toBe('ok')
  changed()
  await soon()
  expect(own.cameraAway.value).toBeUndefined()
})

it('a camera that is given up while the browser still asks is not opened behind their back', async () => {
  const opening = own.openCamera()
  own.closeCamera()
  await opening
  expect(own.camera.value).toBeUndefined()
  expect(given.map(({ isLive }) => isLive)).toEqual([false])
})

it('a camera that is only paused is not shown meanwhile, and comes back by itself', async () => {
  await own.openCamera()
  given[0]?.onmute?.()
  expect(own.cameraAway.value).toBe('paused')
  expect(own.camera.value).toBeUndefined()
  given[0]?.onunmute?.()
  await soon()
  expect(own.cameraAway.value).toBeUndefined()
  expect(own.camera.value).toBe(given[0])
  expect(given).toHaveLength(1)
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
  expect(own.cameraAway.value).toBeUndefined()
  expect(given[1]?.isLive).toBe(true)
})
