/** What the youths of the last four whole weeks thought: no mean is told that another one, an answer later, would open. */
import type { Board } from '../../shared/contract/visit/coordinator.ts'
import { inFives, smallestShown } from '../../shared/rules/line/small-numbers.ts'
import { addDays, localTime } from '../../shared/rules/opening/shift-times.ts'
import { lastFourWeeks } from '../../shared/rules/report/period.ts'
import type { statements } from '../../shared/rules/report/counts.ts'
import type { World } from '../ports/world.ts'
import { type Answers, answersOf } from './survey.ts'

/** What is over changes no more, so it is read once by each process. */
const known = new WeakMap<World, { from: string; survey: Board['survey'] }>()

const mean = (values: readonly (number | undefined)[]): number => {
  const given = values.filter((value) => value !== undefined)
  return given.length === 0
    ? 0
    : Math.round((10 * given.reduce((sum, value) => sum + value, 0)) / given.length) / 10
}

export const surveyOfWeeks = async (world: World): Promise<Board['survey']> => {
  const weeks = lastFourWeeks(localTime(world.now()).day)
  const last = known.get(world)
  if (last?.from === weeks.from) return last.survey
  const answers: Answers[] = []
  // Week by week: this is read for one person, and must not be felt by anybody in the line.
  for (let monday = weeks.from; monday <= weeks.to; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, n) => addDays(monday, n))
    const read = await Promise.all(days.map((day) => answersOf(world, day)))
    answers.push(...read.flat())
  }
  const of = (statement: (typeof statements)[number]) => mean(answers.map((one) => one[statement]))
  const survey =
    answers.length < smallestShown
      ? undefined
      : {
          weeks,
          answers: inFives(answers.length) ?? 0,
          listened: of('listened'),
          rightThings: of('rightThings'),
          helped: of('helped'),
          again: of('again'),
        }
  known.set(world, { from: weeks.from, survey })
  return survey
}
