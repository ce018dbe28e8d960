/** The guest's side of a talk with sound: the counsellor first, the youth beside. */
import { computed, signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { GuestView } from '../../shared/contract/visit/guests.ts'
import type { Channel } from '../../shared/ids.ts'
import { LessNotice } from '../ui/medium-bar/medium-bar.tsx'
import type { StagePorts } from '../ui/video-stage/stage-types.ts'
import { VideoStage } from '../ui/video-stage/stage.tsx'
import { words } from './guest-language.ts'
import { api, live, seat } from './guest-seat.ts'

interface Props {
  view: GuestView
  onOut: () => void
}

export const GuestStage = ({ view, onOut }: Props) => {
  const { visit, epoch } = view
  /** A weak network takes this page's picture only; what the two do is theirs. */
  const noPicture = useMemo(() => signal(false), [visit, epoch])
  const asSeen = (medium: Channel): Channel =>
    medium === 'video' && noPicture.value ? 'voice' : medium
  const ports = useMemo((): StagePorts => {
    const always = signal(true)
    return {
      name: 'guest',
      open: (ended) => api.openAsGuest({ visit, ...(ended === undefined ? {} : { ended }) }),
      leave: () => Promise.resolve(),
      less: (to) => (to === 'voice' ? (noPicture.value = true) : onOut()),
      medium: () => asSeen(seat.view.peek()?.medium ?? 'chat'),
      reachable: computed(() => live().status.value === 'up'),
      // A guest has none.
      chatWorks: signal(false),
      third: always,
      isFront: always,
      isTold: always,
      politeToThird: true,
      signalling: ({ ticket }, whom) => {
        const to = whom === 'third' ? 'youth' : 'counsellor'
        return {
          send: (data) => live().send({ type: 'guest-signal', ticket, to, data }),
          check: () => live().check(),
          listen: (hear) =>
            live().listen((frame) => {
              const isOurs = frame.type === 'signal' && frame.visit === visit
              if (isOurs && frame.epoch === epoch && frame.from === to) hear(frame)
            }),
        }
      },
    }
  }, [visit, epoch])
  const medium = asSeen(view.medium)
  if (medium === 'chat') return null
  const { call, page } = words()
  return (
    <VideoStage
      text={call}
      medium={medium}
      other={view.with.firstName}
      third={page.young}
      room={view.room}
      ports={ports}
      hasChat={false}
    >
      {medium !== view.medium && (
        <LessNotice text={call} medium="voice" why="poor" onAsk={() => (noPicture.value = false)} />
      )}
    </VideoStage>
  )
}
