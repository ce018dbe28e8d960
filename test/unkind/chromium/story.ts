/** One evening in real browsers: a youth and two counsellors meet, write and go on to each other while everything breaks. */
import type { Stage } from '../../support/stage.ts'
import { before, openEvening, type Evening, type Seam } from './evening.ts'
import { everybodyLooks } from './people.ts'
import { questions } from './questions.ts'
import { upset } from './upsets.ts'

const upsets = 4
const between = 1_500
/** An evening on which nothing comes about any more ends all the same, and the questions say how. */
const longestStorm = 90_000

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Each page as it is left, for whoever looks for the fault. */
const whatStands = ({ youth, desks }: Evening): Promise<string[]> =>
  Promise.all(
    [youth, ...desks.values()].map(async (place) => {
      const { title, lines = [], notices = [] } = (await before(place)) ?? {}
      const words = lines.map(({ text, state }) => `"${text}" ${state}`)
      return `${place.who}: ${title}; ${[...words, ...notices].join(', ')}`
    }),
  )

/** What did not hold, with all that was done before; empty when everything did. */
export const playInChromium = async (
  stage: Stage,
  seed: number,
  seam?: Seam,
  /** Told of what was done, also where everything held. */
  say: (line: string) => void = () => undefined,
): Promise<readonly string[]> => {
  const evening = await openEvening(stage, seed, seam)
  const { clinic, youth, desks, notes } = evening
  await Promise.all([youth, ...desks.values()].map(({ open }) => open()))
  const ends = performance.now() + longestStorm
  let left = upsets
  const storm = async (): Promise<void> => {
    while (left > 0 && performance.now() < ends) {
      await pause(between)
      const isMet = evening.record.written.length > 1
      if (!isMet) continue
      await upset(evening)
      left -= 1
    }
  }
  const isOver = () =>
    performance.now() > ends || (left === 0 && (evening.seamDone || evening.seam === 'none'))
  const people = async (): Promise<void> => {
    while (!isOver()) {
      await everybodyLooks(evening)
      await pause(200)
    }
  }
  await Promise.all([storm(), people()])
  await Promise.all(evening.underWay)
  await evening.lost?.comesBack()
  evening.isCalm = true
  clinic.calm()
  evening.note('calm')
  const found = await questions(evening)
  notes.forEach((line) => say(line))
  return found.length === 0 ? [] : [...found, ...notes, ...(await whatStands(evening))]
}
