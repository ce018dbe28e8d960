/** One voice or video talk as the page sees it, whichever adapter carries it. */
import type { ReadonlySignal } from '@preact/signals'
import type { Sample } from '../../../../shared/rules/call/call-quality.ts'

/**
 * 'replaced': the same person has opened the talk in another page. 'ended': the room is no more.
 * 'down': the service that keeps the room does not let anybody in.
 */
export type CallState = 'connecting' | 'up' | 'lost' | 'replaced' | 'ended' | 'down'

export interface OtherSide {
  camera: boolean
  microphone: boolean
  /** Nothing is sent for another reason than that they chose so: it was unplugged, or taken. */
  isWithoutMicrophone?: boolean
  /** The camera that was shown is gone, and they did not turn it off. */
  isWithoutCamera?: boolean
}

export interface OwnTracks {
  microphone: MediaStreamTrack | undefined
  /** Undefined while nothing is to be shown. */
  camera: MediaStreamTrack | undefined
  isCameraLost?: boolean
  muted: boolean
}

/** Somebody else in the room, as heard and seen here. */
export interface Person {
  readonly state: ReadonlySignal<CallState>
  readonly other: ReadonlySignal<OtherSide>
  /** Where they are heard and seen; may be said again. */
  readonly attach: (audio: HTMLAudioElement, video: HTMLVideoElement) => void
}

export interface Call extends Person {
  /** The other side's page can be reached though the way may be lost: something of it has come since. */
  readonly answers: ReadonlySignal<boolean>
  /** In a room where everybody sits together: a third person, while one is there. */
  readonly third?: ReadonlySignal<Person | undefined>
  /** What of this side's could not be given just now; it is tried again. */
  readonly refused?: ReadonlySignal<'microphone' | 'camera' | undefined>
  /** When the connection that there is now was begun, by the page's own clock. */
  readonly begunAt: () => number
  /** What this side gives from now on. */
  readonly send: (own: OwnTracks) => void
  /** Undefined before anything has been measured. */
  readonly look: () => Promise<Sample | undefined>
  /** The network is back, or the page has woken: try again at once. */
  readonly hurry: () => void
  readonly close: () => void
}

/** One small text from the other side's page. */
export interface Heard {
  session: string
  at: number
  data: string
}

/** From page to page, over the live channel. */
export interface Signalling {
  /** False when it could not be sent; it is not kept. */
  readonly send: (data: string) => boolean
  readonly listen: (hear: (heard: Heard) => void) => () => void
  /** Asks the channel for a sign of life, so that one that leads nowhere is opened anew. */
  readonly check: () => void
}
