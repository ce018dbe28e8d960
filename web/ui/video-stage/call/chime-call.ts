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
  type AudioVideoFacade,
  type AudioVideoObserver,
  type MeetingSessionStatus,
} from 'amazon-chime-sdk-js'
import type { Room } from '../../../../shared/contract/visit/rooms.ts'
import type { Sample } from '../../../../shared/rules/call/call-quality.ts'
import { tellDevicesAway } from './chime-device-away.ts'
import { sampleOf } from './chime-sample.ts'
import type { Call, CallState, OtherSide, OwnTracks, Person } from './call.ts'

type ChimeRoom = Extract<Room, { kind: 'chime' }>

/** The room is no more, or this seat in it: another one is asked for. */
const ended = new Set([
  MeetingSessionStatusCode.MeetingEnded,
  MeetingSessionStatusCode.NoAttendeePresent,
  MeetingSessionStatusCode.AudioAttendeeRemoved,
  MeetingSessionStatusCode.TURNCredentialsForbidden,
])

/** Why the library stopped, and whether it goes on trying by itself. */
const stateAfter = (status: MeetingSessionStatus, wasUp: boolean): CallState => {
  const code = status.statusCode()
  if (code === MeetingSessionStatusCode.AudioJoinedFromAnotherDevice) return 'replaced'
  if (ended.has(code)) return 'ended'
  return status.isTerminal() || !wasUp ? 'down' : 'lost'
}

/** What could not be given is tried again after so long. */
const giveAgainAfter = 2000

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

/** What of the library a talk goes by. */
export interface Meeting {
  readonly audioVideo: AudioVideoFacade
  readonly letGo: () => Promise<void>
}

const meetingOf = ({ meeting, attendee }: ChimeRoom, onRetry: () => void): Meeting => {
  const logger = new QuietLogger(onRetry)
  const devices = new DefaultDeviceController(logger)
  const session = new DefaultMeetingSession(
    new MeetingSessionConfiguration({ Meeting: meeting }, { Attendee: attendee }),
    logger,
    devices,
  )
  return {
    audioVideo: session.audioVideo,
    letGo: () => session.destroy().then(() => devices.destroy()),
  }
}

export const chimeCall = (room: ChimeRoom, open = meetingOf): Call => {
  const { attendee } = room
  const state = signal<CallState>('connecting')
  const other = signal<OtherSide>(nothingYet)
  const besides = signal<OtherSide>(nothingYet)
  const thirdIsThere = signal(false)
  const mine = sideOf(attendee.ExternalUserId)
  const theOther = mine === 'counsellor' ? 'youth' : 'counsellor'
  const told = (side: string) => (side === theOther ? other : besides)
  const refused = signal<'microphone' | 'camera' | undefined>(undefined)
  const { audioVideo, letGo } = open(room, () => {
    state.value = wasUp ? 'lost' : 'down'
  })
  let audio: HTMLAudioElement | undefined
  const pictures = new Map<string, HTMLVideoElement>()
  const tiles = new Map<number, string>()
  let sample: Sample | undefined
  const begunAt = performance.now()
  let closed = false
  let wasUp = false
  /** One's own connection, and the other's presence: to hear each other takes both. */
  let isConnected = false
  const theyAreThere = signal(false)
  let theyCame = false
  let isPoor = false
  let shown: MediaStreamTrack | undefined
  let heard: MediaStreamTrack | undefined

  const devicesAway = tellDevicesAway(audioVideo, (seat, away) => {
    const side = told(sideOf(seat))
    side.value = { ...side.peek(), ...away }
  })
  const attachNow = (): void => {
    if (audio !== undefined) void audioVideo.bindAudioElement(audio)
    for (const [tile, side] of tiles) {
      const picture = pictures.get(side === theOther ? 'other' : 'third')
      if (picture !== undefined) audioVideo.bindVideoElement(tile, picture)
    }
  }
  const settle = (): void => {
    if (closed || !isConnected) return
    state.value = theyAreThere.peek() ? 'up' : theyCame ? 'lost' : 'connecting'
  }
  const observer: AudioVideoObserver = {
    audioVideoDidStart: () => {
      wasUp = isConnected = true
      settle()
      devicesAway.again()
    },
    audioVideoDidStartConnecting: (reconnecting) => {
      isConnected = false
      if (reconnecting) state.value = wasUp ? 'lost' : 'down'
    },
    audioVideoDidStop: (status) => {
      isConnected = false
      if (!closed) state.value = stateAfter(status, wasUp)
    },
    videoSendDidBecomeUnavailable: () => (refused.value = 'camera'),
    connectionDidBecomePoor: () => (isPoor = true),
    connectionDidSuggestStopVideo: () => (isPoor = true),
    connectionDidBecomeGood: () => (isPoor = false),
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
    metricsDidReceive: (report) => {
      sample = { ...sampleOf(report, theyAreThere.peek() && other.peek().microphone), isPoor }
    },
  }
  audioVideo.addObserver(observer)
  const hearMuted = (
    _: string,
    __: number | null,
    muted: boolean | null,
    ___: number | null,
    seat?: string,
  ): void => {
    if (muted === null) return
    const side = sideOf(seat)
    told(side).value = { ...told(side).peek(), microphone: !muted }
  }
  /** By attendee, for the page of somebody who comes anew may be there before the old one is missed. */
  const seated = new Map<string, string>()
  const notePresence = (id: string, present: boolean, seat?: string): void => {
    const side = sideOf(seat)
    if (id === attendee.AttendeeId || side === mine) return
    if (present) seated.set(id, side)
    else seated.delete(id)
    const isThere = [...seated.values()].includes(side)
    // What was said of them before says nothing of how they come back.
    if (!isThere) told(side).value = { ...nothingYet, camera: told(side).peek().camera }
    // A subscription that stands is not made twice: who comes back would be heard of twice.
    audioVideo.realtimeUnsubscribeFromVolumeIndicator(id, hearMuted)
    if (present) audioVideo.realtimeSubscribeToVolumeIndicator(id, hearMuted)
    if (present) devicesAway.again()
    if (side !== theOther) return void (thirdIsThere.value = isThere)
    theyAreThere.value = isThere
    theyCame ||= isThere
    settle()
  }
  audioVideo.realtimeSubscribeToAttendeeIdPresence(notePresence)
  const third: Person = {
    state,
    other: besides,
    // Everybody is heard by the one sound of the meeting.
    attach: (_, video) => {
      pictures.set('third', video)
      attachNow()
    },
  }

  let wanted: OwnTracks | undefined
  const hearMe = async ({ microphone, muted }: OwnTracks): Promise<void> => {
    if (microphone !== heard) {
      if (microphone !== undefined) await audioVideo.startAudioInput(new MediaStream([microphone]))
      heard = microphone
    }
    // A microphone that is gone would count as one that is on.
    if (muted || microphone === undefined) audioVideo.realtimeMuteLocalAudio()
    else audioVideo.realtimeUnmuteLocalAudio()
  }
  const showMe = async ({ camera }: OwnTracks): Promise<void> => {
    if (camera === shown) return
    if (camera === undefined) {
      audioVideo.stopLocalVideoTile()
      await audioVideo.stopVideoInput()
    } else {
      await audioVideo.startVideoInput(new MediaStream([camera]))
      audioVideo.startLocalVideoTile()
    }
    shown = camera
  }
  /** What the library would not take is told, and tried again: silence must never look like speech. */
  const give = async (): Promise<void> => {
    if (wanted === undefined || closed) return
    const own = wanted
    const could = async (work: Promise<void>) =>
      work.then(
        () => true,
        () => false,
      )
    const isHeard = await could(hearMe(own))
    const isShown = await could(showMe(own))
    refused.value = !isHeard ? 'microphone' : !isShown ? 'camera' : undefined
    if (!isHeard) again = setTimeout(() => void give(), giveAgainAfter)
  }
  let again: ReturnType<typeof setTimeout> | undefined
  let turn: Promise<void> = Promise.resolve()
  audioVideo.start()

  return {
    state,
    other,
    answers: theyAreThere,
    third: computed(() => (thirdIsThere.value ? third : undefined)),
    attach: (sound, video) => {
      audio = sound
      pictures.set('other', video)
      attachNow()
    },
    refused,
    send: (own) => {
      wanted = own
      devicesAway.of(own)
      clearTimeout(again)
      turn = turn.then(give)
    },
    begunAt: () => begunAt,
    look: () => Promise.resolve(sample),
    // The library looks for a new way by itself.
    hurry: () => undefined,
    close: () => {
      closed = true
      clearTimeout(again)
      audioVideo.removeObserver(observer)
      audioVideo.realtimeUnsubscribeToAttendeeIdPresence(notePresence)
      devicesAway.stop()
      for (const id of seated.keys())
        audioVideo.realtimeUnsubscribeFromVolumeIndicator(id, hearMuted)
      audioVideo.stop()
      void Promise.allSettled([audioVideo.stopAudioInput(), audioVideo.stopVideoInput()])
        .then(letGo)
        .catch(() => undefined)
    },
  }
}
