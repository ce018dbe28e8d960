/** The rows of whoever looks over a unit's access log. */
import type { reviewApi } from '../../shared/api/review.ts'
import { exportLog, sampleLog, writeReview } from '../access/review.ts'
import type { Handlers } from '../http/serve.ts'
import type { RecordsWorld } from '../records/records-world.ts'

export const reviewHandlers: Handlers<typeof reviewApi, RecordsWorld> = {
  sample: sampleLog,
  review: writeReview,
  exportLog,
}
