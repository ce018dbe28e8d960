/** Lambda entry: once a night, whoever has been kept long enough is forgotten, and a month that is over is counted; it can open no word. */
import { sweepRetention } from '../records/index.ts'
import { closeMonths, treatmentsOfCounty } from '../use-cases/report/close-months.ts'
import { awsTreatmentsWorld, lazily } from '../cloud/world.aws.ts'

const world = lazily(awsTreatmentsWorld)

export const handler = async (): Promise<void> => {
  await sweepRetention(await world())
  await closeMonths(await world(), treatmentsOfCounty(await world()))
}
