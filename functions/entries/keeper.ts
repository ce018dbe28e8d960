/** Lambda entry: what time alone does to treatments; it keeps numbers and states and can open no word. */
import { withNotices } from '../cloud/notices-from-environment.ts'
import { lazily, awsTreatmentsWorld } from '../cloud/world.aws.ts'
import { sweepTreatments } from '../programme/index.ts'

const world = lazily(async () => withNotices(await awsTreatmentsWorld()))

export const handler = async (): Promise<void> => {
  await sweepTreatments(await world())
}
