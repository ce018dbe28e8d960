/** The counsellor's side of a talk with sound; fetched when a room is near. */
import { computed, signal, untracked } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { guestsApi } from '../../../shared/contract/visit/guests.ts'
import { roomsApi } from '../../../shared/contract/visit/rooms.ts'
import { client } from '../../data/client.ts'
import { usePrepared } from '../../ui/video-stage/call/prepared-call.ts'
import { stagePorts } from '../../ui/video-stage/stage-ports.ts'
import type { StagePorts } from '../../ui/video-stage/stage-types.ts'
import { VideoStage } from '../../ui/video-stage/stage.tsx'
import { isFront } from '../../ui/video-stage/window-in-use.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { staffText } from '../../text/staff/sv.ts'
import { guestText } from '../../text/desk-guest/sv.ts'
import { GuestLine } from './guest-in-talk.tsx'
import { nameOf } from './open-talks.ts'
import { useDeskStore } from '../desk-store.ts'

const rooms = client({ ...roomsApi, ...guestsApi }, { authorization: bearer })

const usePorts = (visit: DeskVisit): StagePorts => {
  const { desk, actions, talks } = useDeskStore()
  const { visit: id, epoch } = visit
  return useMemo(() => {
    const now = () => desk.state.value?.visits.find((one) => one.visit === id)
    return stagePorts({
      visit: id,
      epoch,
      live: desk.live,
      pass: () => talks.of(visit).talk.pass(),
      open: (body) => rooms.openAsCounsellor({ visit: id, ...body }),
      leave: (ticket) => rooms.leaveAsCounsellor({ visit: id, ticket }),
      less: (to, why) => void actions.askMedium({ visit: id, to, why }),
      isFront,
      // Every window of a desk is.
      isTold: signal(true),
      third: computed(() => now()?.guest?.isIn === true),
      medium: () => untracked(now)?.medium ?? 'chat',
    })
  }, [id, epoch])
}

/** Makes the way ready while the youth is asked; nothing is shown. */
export const Prepare = ({ visit }: { visit: DeskVisit }) => {
  usePrepared(usePorts(visit), visit.room)
  return null
}

export const CallStage = ({ visit }: { visit: DeskVisit }) => {
  const { visit: id, medium, guest } = visit
  const ports = usePorts(visit)
  const beside = guest !== undefined && (
    <GuestLine guest={guest} onAsk={() => void rooms.askToClose({ visit: id })} />
  )
  if (medium === 'chat') return <div class="stage">{beside}</div>
  return (
    <VideoStage
      text={staffText.call}
      medium={medium}
      other={nameOf(visit)}
      third={guestText.kinds[guest?.kind ?? 'adult']}
      room={visit.room}
      ports={ports}
    >
      {beside}
    </VideoStage>
  )
}
