/** The youth's side of a talk with sound; fetched when a room is near. */
import { useMemo } from 'preact/hooks'
import { roomsApi } from '../../shared/api/rooms.ts'
import { client } from '../lib/client.ts'
import { stagePorts } from '../parts/video-stage/ports.ts'
import { VideoStage } from '../parts/video-stage/stage.tsx'
import { words } from './language.ts'
import { talk } from './talk-of-visit.ts'
import type { Talking } from './talk-page.tsx'
import { act, api, key, live, visit } from './visit.ts'

const rooms = client(roomsApi, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

export const CallStage = ({ now }: { now: Talking }) => {
  const { visit: id, epoch, medium, room } = now
  const ports = useMemo(
    () =>
      stagePorts({
        visit: id,
        epoch,
        live: live(),
        pass: () => talk.peek()?.pass(),
        open: (body) => rooms.openAsYouth({ visit: id, ...body }),
        leave: (ticket) => rooms.leaveAsYouth({ visit: id, ticket }),
        less: (to, why) => void act((mine) => api.askMedium({ ...mine, to, why })),
        medium: () => {
          const shown = visit.peek()
          return shown !== undefined && 'medium' in shown ? shown.medium : 'chat'
        },
      }),
    [id, epoch],
  )
  if (medium === 'chat') return null
  return (
    <VideoStage
      text={words().call}
      medium={medium}
      other={now.with.firstName}
      room={room}
      ports={ports}
    />
  )
}
