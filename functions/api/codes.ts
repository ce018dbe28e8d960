/** The rows of return codes. */
import type { codesForYouth } from '../../shared/contract/later/codes.ts'
import {
  bookingsOfCode,
  lettersOfCode,
  linksOfCode,
  newCode,
  openCode,
  showReferral,
  stopReferral,
  wishUnderCode,
} from '../later/index.ts'
import { eraseCode } from '../use-cases/erase-code.ts'
import type { Handlers } from '../http/serve.ts'

export const codeHandlers: Handlers<typeof codesForYouth> = {
  newCode: (world, _actor, { proof }) => newCode(world, proof),
  openCode: (world, _actor, ask) => openCode(world, ask),
  mine: async (world, code) => ({
    now: world.now(),
    letters: await lettersOfCode(world, code),
    bookings: await bookingsOfCode(world, code),
    wish: await wishUnderCode(world, code),
    links: (await linksOfCode(world, code)).map((link) => showReferral(world, link)),
  }),
  stopLink: async (world, code, { referral }) => {
    const isMine = (code.links ?? []).includes(referral)
    await stopReferral(world, () => isMine, referral)
    return { outcome: 'done' }
  },
  eraseCode: (world, code) => eraseCode(world, code),
}
