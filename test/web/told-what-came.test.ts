/** How sound is sent follows what the other page says that it receives, at once and not by the browser's slow reports. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SoundMode } from '../../shared/rules/call/sound-mode.ts'
import type { SoundReceived } from '../../web/ui/video-stage/call/other-receives.ts'
import { watchConnection } from '../../web/ui/video-stage/call/watch-connection.ts'

let came: number
let lost: number
/** What the browser was told last, and when, in seconds. */
let reported: { share: number; at: number } | undefined
let modes: SoundMode[]
let received: SoundReceived[]
let second: number
let watch: ReturnType<typeof watchConnection>
const pc = {
  getStats: () => {
    const reports: object[] = [
      {
        type: 'inbound-rtp',
        kind: 'audio',
        packetsReceived: came,
        packetsLost: lost,
        timestamp: second * 1000,
      },
    ]
    if (reported !== undefined)
      reports.push({
        type: 'remote-inbound-rtp',
        kind: 'audio',
        fractionLost: reported.share,
        timestamp: reported.at * 1000,
      })
    return Promise.resolve(new Map(reports.entries()))
  },
} as unknown as RTCPeerConnection

beforeEach(() => {
  vi.useFakeTimers()
  came = lost = second = 0
  reported = undefined
  modes = []
  received = []
  watch = watchConnection({
    connection: () => pc,
    awaitsSound: () => true,
    sends: () => ['audio'],
    onSound: () => undefined,
    onMode: (mode) => modes.push(mode),
    onReceived: (now) => received.push(now),
  })
})
afterEach(() => {
  watch.stop()
  vi.useRealTimers()
})

/** Of fifty packets each second so many are lost here; `there`: what the other says of ours, since the beginning. */
const seconds = async (count: number, lostHere = 0, there?: () => SoundReceived) => {
  for (const end = second + count; second < end;) {
    second++
    came += 50 - lostHere
    lost += lostHere
    if (there !== undefined) watch.otherReceives(there())
    await vi.advanceTimersByTimeAsync(1000)
    if (second % 2 === 0) watch.look()
  }
}
const fine = () => ({ came: 50 * second, lost: 0 })

it('tells each second what has come of the other side’s sound, and what has not', async () => {
  await seconds(2, 10)
  expect(received.at(-1)).toEqual({ came: 80, lost: 20 })
})

it('sends twice over within two seconds of what the other side says, though no report has come', async () => {
  await seconds(4, 0, fine)
  reported = { share: 0, at: second }
  await seconds(2, 0, () => ({ came: 200 + 35 * (second - 4), lost: 15 * (second - 4) }))
  expect(modes).toEqual(['redundant'])
})

it('goes by the other side and not by what is lost here', async () => {
  await seconds(10, 15, fine)
  expect(modes).toEqual([])
})

it('takes the way there to be as the way here while the other side cannot be heard to say anything', async () => {
  await seconds(4, 0, fine)
  await seconds(2, 35)
  expect(modes).toEqual(['thin'])
})

it('goes by the reports where the other page is an older one, and by none that is old', async () => {
  reported = { share: 0.2, at: 2 }
  await seconds(4)
  expect(modes).toEqual(['redundant'])
  reported = { share: 0, at: second }
  await seconds(20)
  expect(modes).toEqual(['redundant'])
})

it('keeps the way of sending through an interruption, and forgets what was said before it', async () => {
  await seconds(4, 0, fine)
  await seconds(2, 0, () => ({ came: 200, lost: 100 }))
  expect(modes).toHaveLength(1)
  watch.forget()
  await seconds(4, 0, () => ({ came: 200 + 50 * (second - 6), lost: 100 }))
  expect(modes).toHaveLength(1)
})
