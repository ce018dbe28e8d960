/** The rows of the guest's seat: the youth opens and closes, the counsellor asks, the guest comes and goes. */
import type { guestsApi } from '../../shared/contract/visit/guests.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { askToClose, closeSeat, openSeat, redeemLink } from '../use-cases/talk/guest-seat.ts'
import { enterRoom } from '../use-cases/talk/rooms.ts'
import type { Handlers } from './serve/serve.ts'
import type { Video } from '../ports/video.ts'
import { showToGuest, visitOfHolder } from '../visit/index.ts'

const done = { outcome: 'done' } as const

export const guestsHandlers = (video: Video): Handlers<typeof guestsApi> => ({
  openSeat: (world, visit, invitation) => openSeat(world, visit, invitation),
  closeSeat: async (world, visit) => {
    await closeSeat(world, video, visit)
    return done
  },
  askToClose: async (world, staff, { visit }) => {
    await askToClose(world, video, await visitOfHolder(world, visit, staff.id))
    return done
  },
  redeem: (world, _, { visit, link, secret }) => redeemLink(world, visit, { link, secret }),
  asGuest: (world, visit) => {
    const view = showToGuest(world, visit)
    if (view === undefined) throw new Refusal('not-found')
    return Promise.resolve(view)
  },
  openAsGuest: (world, visit, { ended }) => enterRoom(world, video, visit, ended),
  leaveSeat: async (world, visit) => {
    await closeSeat(world, video, visit)
    return done
  },
})
