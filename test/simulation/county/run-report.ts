/** `npm run simulate -- report --year`: evenings by the real use cases, and the report beside a count of its own. */
import { testWorld } from '../../support/test-world.ts'
import { compareMonths, playEvenings } from './counted-evenings.ts'

/** True when nothing is told otherwise than it was counted by hand. */
export const runReport = async (months: number): Promise<boolean> => {
  const began = performance.now()
  const world = testWorld()
  const from = Date.UTC(2027, 0, 1)
  const days = Math.round((Date.UTC(2027, months, 1) - from) / 86_400_000)
  const own = await playEvenings(world, { seed: 9, from, days, perHour: 8, counsellors: 4 })
  const played = performance.now()
  const compared = await compareMonths(world, own)
  const counted = performance.now()
  for (const { period, published, own: mine, wrong } of compared) {
    const told = Object.values(published.counts)
    const hidden = told.filter((count) => count === null).length
    console.log(
      `${period}: ${mine.counts['joined']} joined, ${hidden} of ${told.length} not shown, ${wrong.length} told otherwise`,
    )
    for (const one of wrong) console.log(`  ${one}`)
  }
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  console.log(`Played in ${seconds(began, played)} s, counted in ${seconds(played, counted)} s.`)
  return compared.length > 0 && compared.every(({ wrong }) => wrong.length === 0)
}
