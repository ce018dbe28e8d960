/** What a stage needs of its page: tickets over HTTP, signals over the live channel. */
import { computed } from '@preact/signals'
import type { Room } from '../../../shared/contract/visit/rooms.ts'
import type { Live } from '../../data/live.ts'
import type { StagePorts } from './stage-types.ts'

interface Page extends Pick<StagePorts, 'less' | 'medium' | 'third' | 'isFront' | 'isTold'> {
  visit: string
  epoch: number
  live: Live
  /** The pass into the talk as it is now. */
  pass: () => string | undefined
  open: (body: { ended?: string }) => Promise<Room>
  leave: (ticket: string) => Promise<unknown>
}

export const stagePorts = ({ visit, epoch, live, pass, open, ...page }: Page): StagePorts => ({
  ...page,
  open: (ended) => open(ended === undefined ? {} : { ended }),
  reachable: computed(() => live.status.value === 'up'),
  chatWorks: computed(() => live.status.value === 'up' && !live.isDoubted.value),
  name: `${visit} ${epoch}`,
  politeToThird: false,
  signalling: ({ ticket }, whom) => ({
    send: (data) => {
      const now = pass()
      const to = whom === 'third' ? { to: 'guest' as const } : {}
      return now !== undefined && live.send({ type: 'signal', pass: now, ticket, data, ...to })
    },
    check: () => live.check(),
    listen: (hear) =>
      live.listen((frame) => {
        // Another epoch is another counsellor's.
        const isOurs = frame.type === 'signal' && frame.visit === visit && frame.epoch === epoch
        if (isOurs && (frame.from === 'guest') === (whom === 'third')) hear(frame)
      }),
  }),
})
