/** The youth's side of a talk with sound, and of whoever sits beside; fetched when a room is near. */
import { computed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { guestsApi } from '../../../shared/contract/visit/guests.ts'
import { roomsApi } from '../../../shared/contract/visit/rooms.ts'
import { client } from '../../data/client.ts'
import { usePrepared } from '../../ui/video-stage/call/prepared-call.ts'
import { stagePorts } from '../../ui/video-stage/stage-ports.ts'
import type { StagePorts } from '../../ui/video-stage/stage-types.ts'
import { VideoStage } from '../../ui/video-stage/stage.tsx'
import { isFront } from '../../ui/video-stage/window-in-use.ts'
import type { Called } from '../visit/visit-states.ts'
import { GuestSeat } from './guest-seat.tsx'
import { loadStageWords, stageWords } from './stage-words.ts'
import { talk } from '../talk/talk-store.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { act, api, isTold, key, live, visit } from '../visit/visit-store.ts'

const rooms = client(
  { ...roomsApi, ...guestsApi },
  { authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`) },
)

const third = computed(() => {
  const now = visit.value
  return now !== undefined && 'guest' in now && now.guest?.isIn === true
})

const usePorts = ({ visit: id, epoch }: Pick<VisitInTalk, 'visit' | 'epoch'>): StagePorts =>
  useMemo(
    () =>
      stagePorts({
        visit: id,
        epoch,
        live: live(),
        pass: () => talk.peek()?.pass(),
        open: (body) => rooms.openAsYouth({ visit: id, ...body }),
        leave: (ticket) => rooms.leaveAsYouth({ visit: id, ticket }),
        less: (to, why) => void act((mine) => api.askMedium({ ...mine, to, why })),
        third,
        isFront,
        isTold,
        medium: () => {
          const shown = visit.peek()
          return shown !== undefined && 'medium' in shown ? shown.medium : 'chat'
        },
      }),
    [id, epoch],
  )

/** Makes the way ready while the youth is asked; nothing is shown. */
const Prepare = ({ now }: { now: Called }) => {
  usePrepared(usePorts(now), now.room)
  return null
}

const CallStage = ({ now }: { now: VisitInTalk }) => {
  const { medium, room, guest } = now
  const ports = usePorts(now)
  const { call, seat: seatText } = stageWords()
  const seat = (
    <GuestSeat
      now={now}
      open={(seat) => act((mine) => rooms.openSeat({ ...mine, ...seat }))}
      close={() => act((mine) => rooms.closeSeat(mine))}
    />
  )
  if (medium === 'chat') return <div class="stage">{seat}</div>
  return (
    <VideoStage
      text={call}
      medium={medium}
      other={now.with.firstName}
      third={seatText.kinds[guest?.kind ?? 'adult']}
      room={room}
      ports={ports}
    >
      {seat}
    </VideoStage>
  )
}

export const withWords = async () => {
  await loadStageWords()
  return { Prepare, CallStage }
}
