/**
 * Looks at a connection twice a second: whether sound still comes, and how well. A path may be gone long
 * before the browser says so, and each page must say what is true.
 */
import type { Sample } from '../../../../shared/rules/call/call-quality.ts'
import { nextSound, plainSound, type SoundMode } from '../../../../shared/rules/call/sound-mode.ts'
import { countedNothing, readingOf, sampleBetween, soundLost } from './sample-connection.ts'
import { otherReceives, type SoundReceived } from './other-receives.ts'

const every = 500
/** Sound is sent fifty times a second; nothing for so long is no accident. With the look, it is told within two seconds. */
const silentAfter = 1500
/** What has come is told every so many looks. */
const tellEach = 2
/** A page that stood still for longer has not looked: what it missed says nothing. */
const stoodStill = 2000

export interface Watched {
  /** Undefined while there is no connection to look at. */
  readonly connection: () => RTCPeerConnection | undefined
  /** The other side gives sound just now. */
  readonly awaitsSound: () => boolean
  /** What is sent just now. */
  readonly sends: () => readonly ('audio' | 'video')[]
  readonly onSound: (comes: boolean) => void
  readonly onMode: (mode: SoundMode) => void
  /** Each second: what has come of the other side's sound, for them to know. */
  readonly onReceived: (now: SoundReceived) => void
}

export interface Watch {
  /** Since the last look; undefined when nothing was measured between. */
  readonly look: () => Sample | undefined
  /** What the other side says that it receives. */
  readonly otherReceives: (now: SoundReceived) => void
  /** The same connection after an interruption: what was seen says nothing of how it is now. */
  readonly forget: () => void
  /** Another connection. */
  readonly beginAnew: () => void
  readonly stop: () => void
}

export const watchConnection = (watched: Watched): Watch => {
  let last = countedNothing
  let looked = countedNothing
  let reading: ReturnType<typeof readingOf> | undefined
  let seen: { at: number; heard: number; since: number } | undefined
  let sending = plainSound
  let isSilent = false
  let shortestMs = Infinity
  let count = 0
  const there = otherReceives()

  const forget = (): void => {
    seen = reading = undefined
    isSilent = false
    last = looked = countedNothing
    sending = { ...sending, asks: 0 }
    there.forget()
  }
  const tell = (comes: boolean): void => {
    isSilent = !comes
    watched.onSound(comes)
  }
  const judge = (at: number, heard: number): void => {
    // A microphone that went away meanwhile is no broken way.
    if (isSilent && !watched.awaitsSound()) tell(true)
    if (seen === undefined || at - seen.at > stoodStill || !watched.awaitsSound()) {
      seen = { at, heard, since: at }
      return
    }
    const comes = heard !== seen.heard
    seen = { at, heard, since: comes ? at : seen.since }
    if (comes) tell(true)
    else if (at - seen.since >= silentAfter) tell(false)
  }
  const lookNow = async (): Promise<void> => {
    const pc = watched.connection()
    if (pc === undefined) return
    const reports = (await pc.getStats()) as unknown as ReadonlyMap<string, Record<string, unknown>>
    if (pc !== watched.connection()) return
    const isFirst = reading === undefined
    reading = readingOf(reports, watched.sends())
    if (isFirst) looked = reading.counted
    last = reading.counted
    if (reading.roundTripMs > 0) shortestMs = Math.min(shortestMs, reading.roundTripMs)
    if (count++ % tellEach === 0) watched.onReceived({ came: last.heard, lost: last.unheard })
    judge(performance.now(), last.heard)
  }
  /**
   * What the other side says, or else what the browser was told. Where the other side would have said
   * something and nothing came, the way there is taken to be as the way here.
   */
  const lostThere = (mine: number): number | undefined =>
    there.isTold() ? (there.lostSince() ?? mine) : reading?.soundLossOut
  const decide = (mine: number): void => {
    const loss = lostThere(mine)
    if (loss === undefined || reading === undefined) return
    const { mode } = sending
    const { outgoingBits, roundTripMs } = reading
    sending = nextSound(sending, {
      loss,
      outgoingBits,
      queuedMs: Math.max(roundTripMs - shortestMs, 0),
    })
    if (sending.mode !== mode) watched.onMode(sending.mode)
  }
  const timer = setInterval(() => void lookNow().catch(() => undefined), every)

  return {
    otherReceives: there.say,
    forget,
    beginAnew: () => {
      forget()
      sending = plainSound
      shortestMs = Infinity
    },
    look: () => {
      if (reading === undefined || looked === last) return undefined
      const sample = sampleBetween(looked, reading, watched.awaitsSound())
      const mine = soundLost(looked, last)
      looked = last
      decide(mine)
      return sample
    },
    stop: () => clearInterval(timer),
  }
}
