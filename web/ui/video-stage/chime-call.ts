/**
 * A talk in a meeting of Amazon Chime SDK: the same face as the talk between browsers. The library
 * is large, so this file is fetched only when a ticket says so. Our ticket leaves out where the
 * library would report to, so it reports to nobody.
 */
import { computed, signal } from '@preact/signals'
import {
  DefaultDeviceController,
  DefaultMeetingSession,
  MeetingSessionConfiguration,
  MeetingSessionStatusCode,
  NoOpLogger,
  type AudioVideoObserver,
  type ClientMetricReport,
} from 'amazon-chime-sdk-js'
import type { Room } from '../../../shared/contract/visit/rooms.ts'
import type { Sample } from '../../../shared/rules/line/call-quality.ts'
import type { Call, CallState, OtherSide, OwnTracks, Person } from './call.ts'

type ChimeRoom = Extract<Room, { kind: 'chime' }>

const ended = new Set([
  MeetingSessionStatusCode.MeetingEnded,
  MeetingSessionStatusCode.NoAttendeePresent,
  MeetingSessionStatusCode.AudioAttendeeRemoved,
])

const sampleOf = (report: ClientMetricReport): Sample => {
  const metrics = report.getObservableMetrics()
  const number = (name: string) => {
    const value = metrics[name]
    return value === undefined || Number.isNaN(value) ? undefined : value
  }
  return {
    loss: Math.max(
      number('audioPacketsReceivedFractionLoss') ?? 0,
      number('audioPacketsSentFractionLoss') ?? 0,
    ),
    roundTripMs: number('currentRoundTripTimeMs') ?? 0,
    outgoingBits: number('availableOutgoingBitrate'),
  }
}

/**
 * Says nothing, and hears when the library is about to try again: it tells nobody else before it has
 * tried for two minutes, and two people who have never met must not wait for that.
 */
class QuietLogger extends NoOpLogger {
  constructor(private readonly onRetry: () => void) {
    super()
  }
  override warn(said: string): void {
    if (said.startsWith('The audio video controller will reconnect')) this.onRetry()
  }
}

const nothingYet: OtherSide = { camera: false, microphone: true }

/** Our names of seats begin with the side: `youth-3`, `counsellor-3`, `guest-3`. */
const sideOf = (seat: string | null | undefined): string => seat?.split('-')[0] ?? ''

export const chimeCall = ({ meeting, attendee }: ChimeRoom): Call => {
  const state = signal<CallState>('connecting')
  const other = signal<OtherSide>(nothingYet)
  const besides = signal<OtherSide>(nothingYet)
  const thirdIsThere = signal(false)
  const mine = sideOf(attendee.ExternalUserId)
  const theOther = mine === 'counsellor' ? 'youth' : 'counsellor'
  const told = (side: string) => (side === theOther ? other : besides)
  const logger = new QuietLogger(() => {
    state.value = wasUp ? 'lost' : 'down'
  })
  const devices = new DefaultDeviceController(logger)
  const session = new DefaultMeetingSession(
    new MeetingSessionConfiguration({ Meeting: meeting }, { Attendee: attendee }),
    logger,
    devices,
  )
  const { audioVideo } = session
  let audio: HTMLAudioElement | undefined
  const pictures = new Map<string, HTMLVideoElement>()
  const tiles = new Map<number, string>()
  let sample: Sample | undefined
  let closed = false
  let wasUp = false
  let shown: MediaStreamTrack | undefined
  let heard: MediaStreamTrack | undefined

  const attachNow = (): void => {
    if (audio !== undefined) void audioVideo.bindAudioElement(audio)
    for (const [tile, side] of tiles) {
      const picture = pictures.get(side === theOther ? 'other' : 'third')
      if (picture !== undefined) audioVideo.bindVideoElement(tile, picture)
    }
  }
  const observer: AudioVideoObserver = {
    audioVideoDidStart: () => {
      wasUp = true
      state.value = 'up'
    },
    audioVideoDidStartConnecting: (reconnecting) => {
      if (reconnecting) state.value = wasUp ? 'lost' : 'down'
    },
    audioVideoDidStop: (status) => {
      if (closed) return
      const code = status.statusCode()
      const fromElsewhere = code === MeetingSessionStatusCode.AudioJoinedFromAnotherDevice
      const why = fromElsewhere ? 'replaced' : ended.has(code) ? 'ended' : 'lost'
      state.value = why === 'lost' && !wasUp ? 'down' : why
    },
    videoTileDidUpdate: ({ localTile, tileId, active, boundExternalUserId }) => {
      if (localTile || tileId === null) return
      const side = sideOf(boundExternalUserId)
      tiles.set(tileId, side)
      told(side).value = { ...told(side).peek(), camera: active }
      attachNow()
    },
    videoTileWasRemoved: (tileId) => {
      const side = tiles.get(tileId)
      tiles.delete(tileId)
      if (side !== undefined) told(side).value = { ...told(side).peek(), camera: false }
    },
    metricsDidReceive: (report) => (sample = sampleOf(report)),
  }
  audioVideo.addObserver(observer)
  audioVideo.realtimeSubscribeToAttendeeIdPresence((id, present, seat) => {
    const side = sideOf(seat)
    if (id === attendee.AttendeeId || side === mine) return
    if (side !== theOther) thirdIsThere.value = present
    if (!present) return
    audioVideo.realtimeSubscribeToVolumeIndicator(id, (_, __, muted) => {
      if (muted !== null) told(side).value = { ...told(side).peek(), microphone: !muted }
    })
  })
  const third: Person = {
    state,
    other: besides,
    // Everybody is heard by the one sound of the meeting.
    attach: (_, video) => {
      pictures.set('third', video)
      attachNow()
    },
  }

  const give = async ({ microphone, camera, muted }: OwnTracks): Promise<void> => {
    if (microphone !== heard) {
      heard = microphone
      if (microphone !== undefined) await audioVideo.startAudioInput(new MediaStream([microphone]))
    }
    if (muted) audioVideo.realtimeMuteLocalAudio()
    else audioVideo.realtimeUnmuteLocalAudio()
    if (camera === shown) return
    shown = camera
    if (camera === undefined) {
      audioVideo.stopLocalVideoTile()
      await audioVideo.stopVideoInput()
    } else {
      await audioVideo.startVideoInput(new MediaStream([camera]))
      audioVideo.startLocalVideoTile()
    }
  }
  let turn: Promise<void> = Promise.resolve()
  audioVideo.start()

  return {
    state,
    other,
    third: computed(() => (thirdIsThere.value ? third : undefined)),
    attach: (sound, video) => {
      audio = sound
      pictures.set('other', video)
      attachNow()
    },
    send: (own) => {
      turn = turn.then(() => give(own)).catch(() => undefined)
    },
    look: () => Promise.resolve(sample),
    // The library looks for a new way by itself.
    hurry: () => undefined,
    close: () => {
      closed = true
      audioVideo.stop()
      void Promise.all([audioVideo.stopAudioInput(), audioVideo.stopVideoInput()])
      void devices.destroy()
    },
  }
}
