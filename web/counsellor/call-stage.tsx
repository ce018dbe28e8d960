/** The counsellor's side of a talk with sound; fetched when a room is near. */
import { useMemo } from 'preact/hooks'
import type { DeskVisit } from '../../shared/api/counsellor.ts'
import { roomsApi } from '../../shared/api/rooms.ts'
import { client } from '../lib/client.ts'
import { stagePorts } from '../parts/video-stage/ports.ts'
import { VideoStage } from '../parts/video-stage/stage.tsx'
import { bearer } from '../staff/sign-in.ts'
import { staffText } from '../text/staff-sv.ts'
import { nameOf } from './open-talks.ts'
import { useWorkplace } from './workplace.ts'

const rooms = client(roomsApi, { authorization: bearer })

export const CallStage = ({ visit }: { visit: DeskVisit }) => {
  const { desk, acts, talks } = useWorkplace()
  const { visit: id, epoch, medium } = visit
  const ports = useMemo(
    () =>
      stagePorts({
        visit: id,
        epoch,
        live: desk.live,
        pass: () => talks.of(visit).talk.pass(),
        open: (body) => rooms.openAsCounsellor({ visit: id, ...body }),
        leave: (ticket) => rooms.leaveAsCounsellor({ visit: id, ticket }),
        less: (to, why) => void acts.askMedium({ visit: id, to, why }),
        medium: () => desk.state.peek()?.visits.find((one) => one.visit === id)?.medium ?? 'chat',
      }),
    [id, epoch],
  )
  if (medium === 'chat') return null
  return (
    <VideoStage
      text={staffText.call}
      medium={medium}
      other={nameOf(visit)}
      room={visit.room}
      ports={ports}
    />
  )
}
