/** The rows of return codes. */
import type { codesForYouth } from '../../shared/api/codes.ts'
import { bookingsOfCode } from '../bookings/show-times.ts'
import { wishUnderCode } from '../bookings/show-wishes.ts'
import { eraseCode } from '../codes/erase-code.ts'
import { newCode } from '../codes/new-code.ts'
import { openCode } from '../codes/open-code.ts'
import type { Handlers } from '../http/serve.ts'
import { linksOfCode } from '../referral/keep-under-code.ts'
import { stopReferral } from '../referral/open-referral.ts'
import { showReferral } from '../referral/referral.ts'
import { lettersOfCode } from '../letters/show-letter.ts'

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
    await stopReferral(world, referral, () => isMine)
    return { outcome: 'done' }
  },
  eraseCode: (world, code) => eraseCode(world, code),
}
