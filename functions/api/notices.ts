/** The rows of notices outside the page. */
import type { noticesForYouth } from '../../shared/contract/later/notices.ts'
import { askNotice } from '../use-cases/line/notices.ts'
import type { Handlers } from './serve/serve.ts'

export const noticeHandlers: Handlers<typeof noticesForYouth> = {
  noticeKey: (world) => Promise.resolve({ key: world.notices?.key() }),
  askNotice: async (world, visit, { to }) => {
    await askNotice(world, visit, to)
    return { outcome: 'done' }
  },
}
