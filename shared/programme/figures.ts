/** How it went for all in a year that is over: drop-out, dose, feedback times, outcomes; whoever is few is not shown. */
import type { Figures } from '../contract/programme/admin.ts'
import { type CountedTreatment, programmeTables } from '../rules/report/programme-counts.ts'
import { shown, shownParts, shownPartsOf } from '../rules/line/small-numbers.ts'

type Ended = NonNullable<CountedTreatment['over']>

const outcomesOf = (
  ended: readonly Ended[],
  scale: 'gad7' | 'phq9',
): Figures['outcomes']['gad7'] => {
  const changes = ended.flatMap(({ [scale]: change }) => (change === undefined ? [] : [change]))
  const count = (kind: string) => changes.filter((one) => one === kind).length
  const [recovered, improved, unchanged, deteriorated] = shownParts([
    count('recovered'),
    count('improved'),
    count('unchanged'),
    count('deteriorated'),
  ])
  return { measured: shown(changes.length), recovered, improved, unchanged, deteriorated }
}

const median = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]

const feedbackOf = (given: CountedTreatment['feedback']): Figures['feedback'] => {
  const half = median(given.map(({ hours }) => hours))
  const kept = given.filter(({ inTime }) => inTime).length
  const [withinPromise] = shownParts([kept, given.length - kept])
  const many = shown(given.length)
  return {
    given: many,
    withinPromise,
    medianHours: many === undefined || half === undefined ? undefined : Math.round(half),
  }
}

/** Of the treatments as the year knows them. */
export const figuresOfYear = (all: readonly CountedTreatment[]): Figures => {
  const ended = all.flatMap(({ over }) => (over === undefined ? [] : [over]))
  const gone = ended.filter(({ completed }) => !completed)
  const over = shown(ended.length)
  const [completers, left] = shownPartsOf(over, [ended.length - gone.length, gone.length])
  // As many as there can be: how far somebody came is not told by where the list ends.
  const last = programmeTables.dropped.length - 1
  const reached = programmeTables.dropped.map(
    (_, module) => gone.filter((one) => Math.min(one.reached, last) === module).length,
  )
  const dosed = ended.filter((one) => one.dosed).length
  const [adequateDose] = shownPartsOf(over, [dosed, ended.length - dosed])
  return {
    begun: shown(all.filter(({ begun }) => begun).length),
    over,
    completers,
    left,
    adequateDose,
    dropOut: shownPartsOf(left, reached).map((count, module) => ({ module, ended: count })),
    feedback: feedbackOf(all.flatMap(({ feedback }) => feedback)),
    outcomes: { gad7: outcomesOf(ended, 'gad7'), phq9: outcomesOf(ended, 'phq9') },
  }
}
