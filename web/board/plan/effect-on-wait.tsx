/** What the change that is not saved yet does to the wait. */
import { planText as text } from '../../text/plan/sv.ts'
import type { PlanStore } from './plan-store.ts'
import type { WeekWait } from './plan-week.ts'

const one = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })
const two = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 })

export const figures: readonly [keyof WeekWait, string, (value: number) => string][] = [
  ['within5', text.within5, (value) => text.percent(one.format(value * 100))],
  ['meanWait', text.meanWait, (value) => text.minutes((value < 1 ? two : one).format(value))],
  ['gaveUp', text.gaveUp, (value) => text.percent(one.format(value * 100))],
  ['closedTo', text.closedTo, (value) => text.youths(one.format(value))],
  ['openHours', text.openHours, (value) => text.hours(one.format(value))],
]

const changed = (before: string, after: string): string =>
  before === after ? text.same(after) : text.effectOf(before, after)

const EffectOn = ({
  title,
  before,
  after,
}: {
  title: string
  before: WeekWait
  after: WeekWait
}) => (
  <>
    <h3>{title}</h3>
    <dl class="plan-effect">
      {figures.map(([name, words, show]) => (
        <div key={name}>
          <dt>{words}</dt>
          <dd>{changed(show(before[name]), show(after[name]))}</dd>
        </div>
      ))}
    </dl>
  </>
)

export const Effect = ({ desk }: { desk: PlanStore }) => {
  const before = desk.before.value
  const after = desk.after.value
  const touched = desk.days.value
  if (before === undefined || after === undefined || touched === undefined) return null
  return (
    <div class="plan-effects" role="status" aria-label={text.effect}>
      <EffectOn title={text.effectDay} {...touched} />
      <EffectOn title={text.effectWeek} before={before} after={after} />
    </div>
  )
}
