/** What the library for kept rooms says becomes what is true for the two, and every end lets go of everything. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  MeetingSessionStatus,
  MeetingSessionStatusCode,
  type AudioVideoFacade,
  type AudioVideoObserver,
} from 'amazon-chime-sdk-js'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Room } from '../../shared/contract/visit/rooms.ts'
import { chimeCall } from '../../web/ui/video-stage/call/chime-call.ts'

type ChimeRoom = Extract<Room, { kind: 'chime' }>
type Presence = Parameters<AudioVideoFacade['realtimeSubscribeToAttendeeIdPresence']>[0]
type Hear = Parameters<AudioVideoFacade['realtimeSubscribeToReceiveDataMessage']>[1]
type Volume = Parameters<AudioVideoFacade['realtimeSubscribeToVolumeIndicator']>[1]

const room = {
  kind: 'chime',
  meeting: { MeetingId: 'm-1' },
  attendee: { AttendeeId: 'id-counsellor', ExternalUserId: 'counsellor-3', JoinToken: 't' },
} as unknown as ChimeRoom

/** A meeting whose library is the test's. */
class Meeting {
  observers = new Set<AudioVideoObserver>()
  presence = new Set<Presence>()
  volume = new Map<string, Volume>()
  asked: string[] = []
  takesSound = true
  said: [string, string][] = []
  hear: Hear = () => undefined
  retries: () => void = () => undefined
  private done = (what: string) => {
    this.asked.push(what)
    return Promise.resolve()
  }
  audioVideo = {
    addObserver: (one: AudioVideoObserver) => this.observers.add(one),
    removeObserver: (one: AudioVideoObserver) => this.observers.delete(one),
    realtimeSubscribeToAttendeeIdPresence: (one: Presence) => this.presence.add(one),
    realtimeUnsubscribeToAttendeeIdPresence: (one: Presence) => this.presence.delete(one),
    realtimeSubscribeToVolumeIndicator: (id: string, one: Volume) => this.volume.set(id, one),
    realtimeUnsubscribeFromVolumeIndicator: (id: string) => this.volume.delete(id),
    realtimeSendDataMessage: (topic: string, words: string) => this.said.push([topic, words]),
    realtimeSubscribeToReceiveDataMessage: (_: string, hear: Hear) => (this.hear = hear),
    realtimeUnsubscribeFromReceiveDataMessage: () => (this.hear = () => undefined),
    realtimeMuteLocalAudio: () => this.asked.push('mute'),
    realtimeUnmuteLocalAudio: () => this.asked.push('unmute'),
    startAudioInput: () =>
      this.takesSound ? this.done('sound') : Promise.reject(new Error('in use')),
    stopAudioInput: () => this.done('no sound'),
    startVideoInput: () => this.done('picture'),
    stopVideoInput: () => this.done('no picture'),
    startLocalVideoTile: () => this.asked.push('tile'),
    stopLocalVideoTile: () => this.asked.push('no tile'),
    bindAudioElement: () => Promise.resolve(),
    start: () => this.asked.push('start'),
    stop: () => this.asked.push('stop'),
  } as unknown as AudioVideoFacade
  tell = (say: (observer: AudioVideoObserver) => unknown) => this.observers.forEach(say)
  is = (id: string, there: boolean, dropped = false) =>
    this.presence.forEach((one) => one(id, there, `${id.replace('id-', '')}-3`, dropped, null))
  stops = (code: MeetingSessionStatusCode) =>
    this.tell((one) => one.audioVideoDidStop?.(new MeetingSessionStatus(code)))
}
let meeting: Meeting
const callIn = () => {
  meeting = new Meeting()
  return chimeCall(room, (_, onRetry) => {
    meeting.retries = onRetry
    return {
      audioVideo: meeting.audioVideo,
      letGo: () => Promise.resolve(void meeting.asked.push('let go')),
    }
  })
}
const upCall = () => {
  const call = callIn()
  meeting.tell((one) => one.audioVideoDidStart?.())
  meeting.is('id-youth', true)
  expect(call.state.value).toBe('up')
  return call
}
const track = {} as MediaStreamTrack
const soon = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('MediaStream', class {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('is up when the other is there, and not by one’s own connection; whoever drops out is lost', () => {
  const call = callIn()
  meeting.tell((one) => one.audioVideoDidStart?.())
  expect(call.state.value).toBe('connecting')
  meeting.is('id-counsellor', true)
  expect(call.state.value).toBe('connecting')
  meeting.is('id-youth', true)
  expect(call.state.value).toBe('up')
  meeting.is('id-youth', false, true)
  expect(call.state.value).toBe('lost')
  expect(call.answers.value, 'and nobody knows whether they can be written to').toBe(false)
  meeting.is('id-youth', true)
  meeting.retries()
  expect(call.state.value, 'one’s own way').toBe('lost')
  expect(call.answers.value).toBe(true)
  call.close()
})

it('tells a microphone that the library would not take, and gives it again until it does', async () => {
  const call = upCall()
  meeting.takesSound = false
  call.send({ microphone: track, camera: undefined, muted: false })
  await soon()
  expect(call.refused?.value).toBe('microphone')
  await vi.advanceTimersByTimeAsync(5000)
  expect(call.refused?.value).toBe('microphone')
  meeting.takesSound = true
  await vi.advanceTimersByTimeAsync(2000)
  expect(call.refused?.value).toBeUndefined()
  expect(meeting.asked).toContain('sound')
  call.close()
})

it('gives another device when there is one, and takes the picture back', async () => {
  const call = upCall()
  call.send({ microphone: track, camera: track, muted: false })
  await soon()
  expect(meeting.asked.slice(1)).toEqual(['sound', 'unmute', 'picture', 'tile'])
  meeting.asked = []
  call.send({ microphone: {} as MediaStreamTrack, camera: undefined, muted: true })
  await soon()
  expect(meeting.asked).toEqual(['sound', 'mute', 'no tile', 'no picture'])
  call.close()
})

it.each([
  ['MeetingEnded', 'ended'],
  ['TURNCredentialsForbidden', 'ended'],
  ['AudioAttendeeRemoved', 'ended'],
  ['AudioJoinedFromAnotherDevice', 'replaced'],
  ['AudioAuthenticationRejected', 'down'],
  ['AudioCallAtCapacity', 'down'],
  ['AudioDisconnected', 'down'],
  ['SignalingBadRequest', 'down'],
  ['SignalingRequestFailed', 'down'],
  ['SignalingChannelClosedUnexpectedly', 'lost'],
] as const)(
  'a stop by %s is %s: what the library has given up is not waited for',
  (code, state) => {
    const call = upCall()
    meeting.stops(MeetingSessionStatusCode[code])
    expect(call.state.value).toBe(state)
    call.close()
  },
)

it('tells what is seen and heard of the other, and that a picture is no longer sent', () => {
  const call = upCall()
  const tile = { localTile: false, tileId: 7, active: true, boundExternalUserId: 'youth-3' }
  meeting.tell((one) => one.videoTileDidUpdate?.(tile as never))
  expect(call.other.value.camera).toBe(true)
  meeting.tell((one) => one.videoTileWasRemoved?.(7))
  expect(call.other.value.camera).toBe(false)
  meeting.volume.get('id-youth')?.('id-youth', null, true, null, 'youth-3')
  expect(call.other.value.microphone).toBe(false)
  meeting.tell((one) => one.videoSendDidBecomeUnavailable?.())
  expect(call.refused?.value).toBe('camera')
  call.close()
})

it('a microphone or a camera that goes away is not taken for silence or choice by the other side', async () => {
  const call = upCall()
  const own = { microphone: track, camera: undefined, muted: false }
  call.send(own)
  await soon()
  expect(meeting.said, 'nothing is wrong').toEqual([])
  call.send({ ...own, microphone: undefined, isCameraLost: true })
  await soon()
  expect(meeting.asked.at(-1)).toBe('mute')
  const away = ['away', 'microphone camera']
  expect(meeting.said).toEqual([away])
  meeting.is('id-guest', true)
  expect(meeting.said.at(-1), 'whoever comes later hears of it too').toEqual(away)
  call.send(own)
  await soon()
  expect(meeting.asked.at(-1)).toBe('unmute')
  expect(meeting.said.at(-1)?.[1]).toBe('nothing')
  const { hear } = meeting
  call.close()
  expect(meeting.hear).not.toBe(hear)
})

it('tells of the other that something of theirs went away, of whoever said it alone', () => {
  const call = upCall()
  const says = (seat: string, words: string) =>
    meeting.hear({ senderExternalUserId: seat, text: () => words } as never)
  says('youth-3', 'microphone camera')
  expect(call.other.value).toMatchObject({ isWithoutMicrophone: true, isWithoutCamera: true })
  says('youth-3', 'nothing')
  says('guest-3', 'microphone')
  says('youth-3', '')
  expect(call.other.value).toEqual({
    camera: false,
    microphone: true,
    isWithoutMicrophone: false,
    isWithoutCamera: false,
  })
  call.close()
})

it.each(['youth', 'guest'])(
  'a %s who comes anew is not said to lack what they lacked before',
  (who) => {
    const call = upCall()
    const of = () => (who === 'youth' ? call.other.value : call.third?.value?.other.value)
    meeting.is(`id-${who}`, true)
    meeting.hear({
      senderExternalUserId: `${who}-3`,
      text: () => 'microphone camera',
    } as never)
    meeting.volume.get(`id-${who}`)?.(`id-${who}`, null, true, null, `${who}-3`)
    const isAway = { microphone: false, isWithoutMicrophone: true, isWithoutCamera: true }
    expect(of()).toMatchObject(isAway)
    meeting.is(`id-${who}`, false)
    meeting.is(`id-${who}`, true)
    expect(of()).toEqual({ camera: false, microphone: true })
    call.close()
  },
)

it.each(['youth', 'guest'])(
  'a %s whose page was opened anew is there, though the old one is missed later',
  (who) => {
    const call = upCall()
    const is = (id: string, there: boolean) =>
      meeting.presence.forEach((one) => one(id, there, `${who}-3`, !there, null))
    is(`id-${who}`, true)
    is('id-anew', true)
    is(`id-${who}`, false)
    expect(call.state.value).toBe('up')
    expect(call.third?.value !== undefined).toBe(who === 'guest')
    is('id-anew', false)
    expect(call.state.value).toBe(who === 'youth' ? 'lost' : 'up')
    expect(call.third?.value).toBeUndefined()
    call.close()
  },
)

it('goes by what the library itself finds too poor for a picture', async () => {
  const call = upCall()
  const report = { getObservableMetricValue: () => 0 }
  const look = async (said: (one: AudioVideoObserver) => unknown) => {
    meeting.tell(said)
    meeting.tell((one) => one.metricsDidReceive?.(report as never))
    return (await call.look())?.isPoor
  }
  expect(await look((one) => one.connectionDidBecomePoor?.())).toBe(true)
  expect(await look((one) => one.connectionDidBecomeGood?.())).toBe(false)
  expect(await look((one) => one.connectionDidSuggestStopVideo?.())).toBe(true)
  call.close()
})

it('is lost as soon as the library tries again, which it tells its log alone', () => {
  const call = upCall()
  meeting.retries()
  expect(call.state.value).toBe('lost')
  call.close()
  const source = createRequire(import.meta.url).resolve(
    'amazon-chime-sdk-js/build/audiovideocontroller/DefaultAudioVideoController.js',
  )
  expect(readFileSync(source, 'utf8')).toContain(
    'logger.warn(`The audio video controller will reconnect',
  )
})

it('lets go of everything when it is closed, and does nothing afterwards', async () => {
  const call = upCall()
  meeting.takesSound = false
  call.send({ microphone: track, camera: undefined, muted: false })
  await soon()
  call.close()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(meeting.asked).toEqual(['start', 'stop', 'no sound', 'no picture', 'let go'])
  expect([meeting.observers.size, meeting.presence.size, meeting.volume.size]).toEqual([0, 0, 0])
  expect(vi.getTimerCount()).toBe(0)
})
