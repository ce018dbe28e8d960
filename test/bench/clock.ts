/** B7: one round of the clock over the whole country, at a database's and a channel's usual distances. */
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { atADistance, usual } from '../support/at-a-distance.ts'
import { fullDesks, wholeCountry } from '../support/full-desks.ts'
import { testWorld } from '../support/test-world.ts'
import { round, type Report, type Row } from './report.ts'

const minute = 60_000

const measure = async (what: string, desks: number, pass: number): Promise<Row> => {
  const near = testWorld()
  await fullDesks(near, { ...wholeCountry, desks })
  near.pass(pass)
  const { world, run, widest } = atADistance(near)
  const { user, system } = process.cpuUsage()
  const took = await run(sweep(world))
  const used = process.cpuUsage({ user, system })
  return {
    round: what,
    desks,
    talks: desks * wholeCountry.talks,
    'would take s': round(took / 1000, 2),
    'most at once': widest(),
    'processor of our code s': round((used.user + used.system) / 1e6, 2),
  }
}

export const clock = async (): Promise<Report> => ({
  name: 'clock',
  tables: {
    'A round of the clock': [
      await measure('everybody is there', 60, 0),
      await measure('everybody is there', wholeCountry.desks, 0),
      await measure('every counsellor is gone', wholeCountry.desks, 5 * minute),
    ],
  },
  notes: [
    `Counted on a clock of its own, not waited for: ${usual.readMs} ms a read, ${usual.writeMs} ms a write, ${usual.pushMs} ms a frame.`,
    'The store is in memory, so the processor time leaves out what a client of the database adds to each request: see "requests".',
    'Ten seconds is what we hold it to; the function itself is ended after fifty.',
  ],
})
