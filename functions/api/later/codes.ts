/** The rows of return codes. */
import type { codesForYouth } from '../../../shared/contract/later/codes.ts'
import type { codeTakeOut } from '../../../shared/contract/later/take-out.ts'
import { newCode, openCode, takeOutCode } from '../../later/index.ts'
import { eraseCode, showCode, stopLink } from '../../use-cases/later/return-code.ts'
import type { Handlers } from '../serve/serve.ts'

export const codeHandlers: Handlers<typeof codesForYouth & typeof codeTakeOut> = {
  newCode: (world, _actor, { proof }) => newCode(world, proof),
  openCode: (world, _actor, ask) => openCode(world, ask),
  myCode: (world, code) => showCode(world, code),
  takeOutCode: (world, code) => takeOutCode(world, code),
  stopLink: async (world, code, { referral }) => {
    await stopLink(world, code, referral)
    return { outcome: 'done' }
  },
  eraseCode: (world, code) => eraseCode(world, code),
}
