/** The rows of notices outside the page. */
import type { noticesForYouth } from '../../../shared/contract/later/notices.ts'
import { askLetterNotice, askTimeNotice } from '../../later/index.ts'
import { askNotice } from '../../use-cases/line/notices.ts'
import type { Handlers } from '../serve/serve.ts'

export const noticeHandlers: Handlers<typeof noticesForYouth> = {
  noticeKey: (world) => Promise.resolve({ key: world.notices?.key() }),
  askNotice: async (world, visit, { to }) => {
    await askNotice(world, visit, to)
    return { outcome: 'done' }
  },
  askLetterNotice: async (world, code, ask) => {
    await askLetterNotice(world, code, ask)
    return { outcome: 'done' }
  },
  askTimeNotice: async (world, code, ask) => {
    await askTimeNotice(world, code, ask)
    return { outcome: 'done' }
  },
}
