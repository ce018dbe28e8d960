/** The rows of whoever answers for a unit's access log. */
import type { reviewApi } from '../../../shared/contract/records/review.ts'
import type { Handlers } from '../serve/serve.ts'
import type { RecordsWorld } from '../../records/index.ts'

/** Nobody who waits for an answer in a talk waits for this to be read. */
const near = () => import('../../records/lazy.ts')

export const reviewHandlers: Handlers<typeof reviewApi, RecordsWorld> = {
  emergencyAlarmCount: async (world, staff) => ({
    unseen: await (await near()).unseenEmergencyAlarms(world, staff),
  }),
  seeEmergencyAlarm: async (...asked) => (await near()).seeEmergencyAlarm(...asked),
  sample: async (world, staff, _ask, log) => (await near()).sampleLog(world, staff, log),
  searchLog: async (...asked) => (await near()).searchLog(...asked),
  review: async (...asked) => (await near()).writeReview(...asked),
  exportLog: async (world, _staff, ask, log) => (await near()).exportLog(world, log, ask),
}
