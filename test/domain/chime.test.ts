/** Meetings of the cloud: made once, in Stockholm, without a name in them, and gone at the end. */
import {
  ChimeSDKMeetingsClient,
  ConflictException,
  CreateAttendeeCommand,
  CreateMeetingWithAttendeesCommand,
  DeleteAttendeeCommand,
  DeleteMeetingCommand,
  NotFoundException,
  ServiceUnavailableException,
  ThrottlingException,
} from '@aws-sdk/client-chime-sdk-meetings'
import { mockClient } from 'aws-sdk-client-mock'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chimeVideo } from '../../functions/cloud/video/chime.ts'
import { VideoDown } from '../../functions/ports/video.ts'

const service = mockClient(ChimeSDKMeetingsClient)
const asked = { visit: `v_${'a'.repeat(26)}`, epoch: 3, room: 7, side: 'youth' } as const
const meeting = {
  MeetingId: 'm-1',
  MeetingArn: 'arn:aws:chime:eu-north-1:111122223333:meeting/m-1',
  MediaRegion: 'eu-north-1',
  MediaPlacement: { AudioHostUrl: 'audio.test', SignalingUrl: 'wss://signal.test' },
}
const seat = (side: string) => ({
  AttendeeId: `id-${side}`,
  ExternalUserId: `${side}-3`,
  JoinToken: `token-${side}`,
})
const made = { Meeting: meeting, Attendees: [seat('youth'), seat('counsellor')] }
const video = chimeVideo()
const creations = () =>
  service.commandCalls(CreateMeetingWithAttendeesCommand).map(({ args }) => args[0].input)

beforeEach(() => service.reset())

describe('a meeting', () => {
  it('is one for both sides and for every retry, because it is asked for by one name', async () => {
    service.on(CreateMeetingWithAttendeesCommand).resolves(made)
    const youth = await video.open(asked)
    await video.open(asked)
    const counsellor = await video.open({ ...asked, side: 'counsellor' })
    expect(new Set(creations().map(({ ClientRequestToken }) => ClientRequestToken)).size).toBe(1)
    expect(youth).toMatchObject({ kind: 'chime', attendee: { AttendeeId: 'id-youth' } })
    expect(counsellor).toMatchObject({ attendee: { AttendeeId: 'id-counsellor' } })
  })

  it('is another one for another room, another counsellor and another visit', async () => {
    service.on(CreateMeetingWithAttendeesCommand).resolves(made)
    await video.open(asked)
    await video.open({ ...asked, room: 8 })
    await video.open({ ...asked, visit: `v_${'b'.repeat(26)}` })
    expect(new Set(creations().map(({ ClientRequestToken }) => ClientRequestToken)).size).toBe(3)
  })

  it('stays in Stockholm, records nothing and names nobody', async () => {
    service.on(CreateMeetingWithAttendeesCommand).resolves(made)
    await video.open(asked)
    const [input] = creations()
    expect(input).toMatchObject({
      MediaRegion: 'eu-north-1',
      Attendees: [{ ExternalUserId: 'youth-3' }, { ExternalUserId: 'counsellor-3' }],
    })
    expect(input!.ClientRequestToken!.length).toBeLessThanOrEqual(64)
    expect(JSON.stringify(input)).not.toContain(asked.visit)
    expect(service.calls()).toHaveLength(1)
  })

  it('is still had when only this side’s seat could not be made', async () => {
    service
      .on(CreateMeetingWithAttendeesCommand)
      .resolves({ Meeting: meeting, Attendees: [seat('counsellor')] })
      .on(CreateAttendeeCommand, { MeetingId: 'm-1', ExternalUserId: 'youth-3' })
      .resolves({ Attendee: seat('youth') })
    expect(await video.open(asked)).toMatchObject({ attendee: { AttendeeId: 'id-youth' } })
  })

  it('takes a guest in beside the two, by a name that says nothing, and only in the standing meeting', async () => {
    service.on(CreateMeetingWithAttendeesCommand).resolves(made)
    service.on(CreateAttendeeCommand).resolves({ Attendee: seat('guest') })
    await video.open(asked)
    expect(await video.open({ ...asked, side: 'guest' })).toMatchObject({
      meeting: { MeetingId: 'm-1' },
      attendee: { AttendeeId: 'id-guest' },
    })
    // The same question as for the two, word for word, or the service would refuse the retry.
    const [first, second] = creations()
    expect(second).toEqual(first)
    expect(service.commandCalls(CreateAttendeeCommand)[0]!.args[0].input).toEqual({
      MeetingId: 'm-1',
      ExternalUserId: 'guest-3',
    })
  })

  it('lets a guest go at once, and one who is gone already is no fault', async () => {
    service
      .on(DeleteAttendeeCommand)
      .resolvesOnce({})
      .rejects(new NotFoundException({ message: 'gone', $metadata: {} }))
    await video.expel({ meeting: 'm-1', attendee: 'id-guest' })
    await video.expel({ meeting: 'm-1', attendee: 'id-guest' })
    const gone = service.commandCalls(DeleteAttendeeCommand).map(({ args }) => args[0].input)
    expect(gone[0]).toEqual({ MeetingId: 'm-1', AttendeeId: 'id-guest' })
  })

  it('is deleted at the end, and one that is gone already is no fault', async () => {
    service
      .on(DeleteMeetingCommand)
      .resolvesOnce({})
      .rejects(new NotFoundException({ message: 'gone', $metadata: {} }))
    await video.close('m-1')
    await video.close('m-1')
    const closed = service.commandCalls(DeleteMeetingCommand).map(({ args }) => args[0].input)
    expect(closed).toEqual([{ MeetingId: 'm-1' }, { MeetingId: 'm-1' }])
  })

  it('is one for two pages that ask at the same moment: whoever is told of a conflict asks again', async () => {
    vi.useFakeTimers()
    const conflict = new ConflictException({ message: 'at the same time', $metadata: {} })
    service
      .on(CreateMeetingWithAttendeesCommand)
      .rejectsOnce(conflict)
      .rejectsOnce(conflict)
      .resolves(made)
    const opened = video.open(asked)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await opened).toMatchObject({ attendee: { AttendeeId: 'id-youth' } })
    expect(new Set(creations().map(({ ClientRequestToken }) => ClientRequestToken)).size).toBe(1)
  })
})

afterEach(() => vi.useRealTimers())

describe('no meeting', () => {
  const down = () => expect(video.open(asked)).rejects.toBeInstanceOf(VideoDown)

  it('when the service is throttled, away, or the region is not to be had', async () => {
    const $metadata = {}
    for (const error of [
      new ThrottlingException({ message: 'slow down', $metadata }),
      new ServiceUnavailableException({ message: 'away', $metadata }),
      new Error('getaddrinfo ENOTFOUND'),
    ]) {
      service.on(CreateMeetingWithAttendeesCommand).rejects(error)
      await down()
    }
  })

  it('when the answer is not whole', async () => {
    service.on(CreateMeetingWithAttendeesCommand).resolves({ Attendees: [seat('youth')] })
    await down()
    service.on(CreateMeetingWithAttendeesCommand).resolves({ Meeting: meeting })
    service.on(CreateAttendeeCommand).resolves({})
    await down()
  })

  it.each([
    ['says nothing', () => new Promise(() => undefined)],
    [
      'says conflict for ever',
      () => Promise.reject(new ConflictException({ message: 'busy', $metadata: {} })),
    ],
  ])('when the service %s: the two wait two and a half seconds at most', async (_, answer) => {
    vi.useFakeTimers()
    service.on(CreateMeetingWithAttendeesCommand).callsFake(answer)
    const refused = down()
    await vi.advanceTimersByTimeAsync(2500)
    await refused
    expect(vi.getTimerCount()).toBe(0)
  })
})
