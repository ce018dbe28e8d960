/** One evening by a seed: people join, take, write, hand over and get lost while everything breaks; then it is asked what became of them. */
import { openCounty } from './county.ts'
import { seededRandom } from '../simulation/random.ts'
import {
  besides,
  openEvening,
  type Beside,
  type Evening,
  type Pages,
  type Seam,
} from './evening.ts'
import { peopleOf } from './people.ts'
import { questions } from './questions.ts'
import { upset } from './upsets.ts'

export interface Told {
  seed: number
  seam: Seam
  beside: Beside
  /** What did not hold; empty when everything did. */
  found: readonly string[]
}

const stormFor = 4 * 60_000
/** Whoever is out of sight for minutes comes back before it is over. */
const longStorm = 9 * 60_000
/** A chance of its own, so that it changes nothing of what else happens by a seed. */
const besideOf = (seed: number): Beside => seededRandom(seed + 1_000_003).pick(besides)
/** Longer than the clock needs to find a counsellor who is gone, and for the next to come. */
const calmFor = 90_000

const everybodyComesBack = ({ youth, device, desks, lost }: Evening): void => {
  lost.clear()
  device.close()
  youth.open()
  youth.show()
  for (const [first, second] of desks.values()) {
    first.open()
    first.show()
    second.show()
  }
}

export const playEvening = async (
  seed: number,
  pages: Pages,
  say?: (line: string) => void,
  beside = besideOf(seed),
): Promise<Told> => {
  const county = await openCounty(seed, say)
  const { time, random } = county
  const evening = openEvening(county, pages, beside)
  const people = peopleOf(evening)
  const goOn = (): void =>
    void time.after(900 + random.below(300), () => {
      people.look()
      if (!evening.isCalm) upset(evening)
      goOn()
    })
  evening.youth.open()
  goOn()
  await time.pass(beside === 'long out of sight' ? longStorm : stormFor)
  evening.isCalm = true
  county.calm()
  county.note('calm')
  everybodyComesBack(evening)
  await time.pass(calmFor)
  const found = await questions(evening)
  county.close()
  return { seed, seam: evening.seam, beside, found: [...county.faults, ...found] }
}
