/** The rows of whoever answers for a unit's access log. */
import type { reviewApi } from '../../shared/api/review.ts'
import { exportLog } from '../access/export-log.ts'
import { unseenAlarms } from '../access/glass-alarm.ts'
import { sampleLog, seeGlass, writeReview } from '../access/review.ts'
import type { Handlers } from '../http/serve.ts'
import type { RecordsWorld } from '../records/records-world.ts'

export const reviewHandlers: Handlers<typeof reviewApi, RecordsWorld> = {
  glassCount: async (world, staff) => ({ unseen: await unseenAlarms(world, staff) }),
  seeGlass,
  sample: sampleLog,
  review: writeReview,
  exportLog,
}
