/** Evenings on which the door is open before anybody has come: what is said to whoever waits for them. */
import { seededRandom } from '../random.ts'
import { playEvening, type Met } from './evening.ts'
import { comersOf, exponential } from './people.ts'

export interface EmptyPlan {
  seed: number
  evenings: number
  /** Share of what those who come can do that is asked for. */
  load: number
  /** Minutes from the opening until the first shift begins, at most. */
  longest: number
  late: number
}

/** Only those who came before any shift had begun. */
export const playNotYetThere = ({ seed, evenings, load, longest, late }: EmptyPlan): Met[] => {
  const random = seededRandom(seed)
  const talks: number[] = []
  const people = { talkMinutes: 25, patienceMinutes: 1e9 }
  let number = 0
  return Array.from({ length: evenings }, (_, evening) => {
    const opens = evening * 1440
    const from = opens + 5 + random.below(longest)
    const closes = from + 240
    const seats = Array.from({ length: 1 + random.below(4) }, (__, home) => ({
      home,
      from,
      to: closes,
      late: exponential(random, late),
    }))
    const rate = (seats.length * load) / people.talkMinutes
    const comers = comersOf(random, { opens, closes, rate }, people, () => number++).map(
      (comer) => ({ ...comer, avoidsHome: false }),
    )
    const times = { opens, closes, promises: false, tells: true }
    const met = playEvening({ ...times, seats, comers, talks })
    if (talks.length > 200) talks.splice(0, talks.length - 100)
    return met.filter(({ comer }) => comer.at < from)
  }).flat()
}
