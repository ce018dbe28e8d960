/**
 * Rooms as meetings of Amazon Chime SDK in Stockholm: nothing in them names anybody, nothing is
 * recorded, and what a retry or a crash asks for twice is made once.
 */
import { createHash } from 'node:crypto'
import {
  ChimeSDKMeetingsClient,
  CreateAttendeeCommand,
  ConflictException,
  CreateMeetingWithAttendeesCommand,
  DeleteAttendeeCommand,
  DeleteMeetingCommand,
  type Attendee,
  type Meeting,
} from '@aws-sdk/client-chime-sdk-meetings'
import { VideoDown, type RoomAsked, type RoomSeat, type Video } from '../../ports/video.ts'

/** Sound and picture stay in Stockholm; where rooms are asked for is the nearest place that answers. */
const mediaRegion = 'eu-north-1'
const controlRegion = 'eu-central-1'
const sides = ['youth', 'counsellor'] as const

/** Longer than this and the two are better off in the chat. */
const atMost = 2500
/** Both pages ask for the same meeting at the same moment; so long after, the first has made it. */
const askAgainAfter = 200

/** A name for one room, from which nobody can read the visit; 64 characters is the limit. */
const roomName = ({ visit, epoch, room }: RoomAsked): string =>
  createHash('sha256').update(`room ${visit} ${epoch} ${room}`).digest('hex')

const seatName = (side: RoomAsked['side'], { epoch }: RoomAsked): string => `${side}-${epoch}`

const within = async <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new VideoDown()), atMost)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The service answers `ConflictException` to whoever asks while the same question is being answered,
 * and does not count it as something to try again.
 */
const askedOnce = async <T>(ask: () => Promise<T>, tries = 8): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof ConflictException) || tries === 1) throw error
    await new Promise((resolve) => setTimeout(resolve, askAgainAfter))
    return askedOnce(ask, tries - 1)
  }
}

const seatOf = (meeting: Meeting | undefined, attendee: Attendee | undefined): RoomSeat => {
  const { MeetingId, MediaPlacement, MediaRegion } = meeting ?? {}
  const { AttendeeId, ExternalUserId, JoinToken } = attendee ?? {}
  if (!MeetingId || !MediaPlacement || !AttendeeId || !ExternalUserId || !JoinToken)
    throw new VideoDown()
  const { AudioHostUrl, AudioFallbackUrl, SignalingUrl, TurnControlUrl } = MediaPlacement
  return {
    kind: 'chime',
    meeting: {
      MeetingId,
      MediaRegion,
      MediaPlacement: { AudioHostUrl, AudioFallbackUrl, SignalingUrl, TurnControlUrl },
    },
    attendee: { AttendeeId, ExternalUserId, JoinToken },
  }
}

export const chimeVideo = (
  client = new ChimeSDKMeetingsClient({ region: controlRegion, maxAttempts: 3 }),
): Video => {
  const open = async (asked: RoomAsked): Promise<RoomSeat> => {
    const name = roomName(asked)
    const made = await askedOnce(() =>
      client.send(
        new CreateMeetingWithAttendeesCommand({
          ClientRequestToken: name,
          ExternalMeetingId: name,
          MediaRegion: mediaRegion,
          MeetingFeatures: { Attendee: { MaxCount: 4 } },
          Attendees: sides.map((side) => ({ ExternalUserId: seatName(side, asked) })),
        }),
      ),
    )
    const mine = seatName(asked.side, asked)
    const seated = made.Attendees?.find(({ ExternalUserId }) => ExternalUserId === mine)
    if (seated !== undefined) return seatOf(made.Meeting, seated)
    // A guest sits down later; or a seat of the two could not be made at the same time.
    const { Attendee: added } = await client.send(
      new CreateAttendeeCommand({ MeetingId: made.Meeting?.MeetingId, ExternalUserId: mine }),
    )
    return seatOf(made.Meeting, added)
  }
  return {
    open: async (asked) => {
      try {
        return await within(open(asked))
      } catch {
        // Throttled, the region away, no rights: for the two people it is the same.
        throw new VideoDown()
      }
    },
    close: async (meeting) => {
      // Gone already, or gone by itself when the last one has left: either way it is closed.
      await client.send(new DeleteMeetingCommand({ MeetingId: meeting })).catch(() => undefined)
    },
    expel: async ({ meeting, attendee }) => {
      const seat = { MeetingId: meeting, AttendeeId: attendee }
      await client.send(new DeleteAttendeeCommand(seat)).catch(() => undefined)
    },
  }
}
