/** The planning page: one week, one number first, and what any change does to it. */
import { Asking } from '../../staff/loading.tsx'
import { NoticeList } from '../../staff/notices/notice-list.tsx'
import { planText as text } from '../../text/plan/sv.ts'
import { PlanBoard } from './plan-board.tsx'
import { PlanAdd } from './add-shift.tsx'
import { PlanChange } from './change-shift.tsx'
import { askedOf, type PlanStore } from './plan-store.ts'
import { figures } from './effect-on-wait.tsx'
import { PlanSurge } from './surge-switch.tsx'
import { Fairness, HeatTable } from './plan-tables.tsx'
import { FilterShifts, HoursByUnit, LookOver } from './plan-tools.tsx'
import { PlanWeeks } from './choose-week.tsx'
import './plan.css'
import { BoardHead } from '../board-head.tsx'

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 })
const First = ({ desk }: { desk: PlanStore }) => {
  const plan = desk.plan.value
  const wait = desk.before.value
  if (plan === undefined || wait === undefined) return null
  const { demand, talk, patience } = plan
  const measured = demand.measured && talk.measured && patience.measured
  return (
    <section class="first plan-first" aria-label={text.first}>
      <h2 class="visually-hidden">{text.first}</h2>
      {figures.map(([name, words, show], index) => (
        <p key={name} data-first={index === 0}>
          <strong>{show(wait[name])}</strong> {words}
        </p>
      ))}
      <p class="small quiet plan-basis">
        {text.basis(
          number.format(demand.perWeek),
          number.format(talk.mean),
          number.format(patience.mean),
        )}{' '}
        {measured ? text.measured : text.planned}
      </p>
    </section>
  )
}

export const PlanPage = ({ desk }: { desk: PlanStore }) => {
  const plan = desk.plan.value
  const asking = <Asking of={askedOf(desk)} words={text} />
  return (
    <main class="board wide-board stack" id="main">
      <BoardHead title={text.title} />
      {plan === undefined ? (
        asking
      ) : (
        <>
          {asking}
          {plan.hoursAreSet && (
            <p class="notice" data-kind="waiting">
              {text.set}
            </p>
          )}
          <First desk={desk} />
          <PlanWeeks desk={desk} />
          <FilterShifts duties={plan.week.duties} />
          <LookOver desk={desk} />
          <div class="plan-beside" data-open={desk.isOpen.value}>
            <div class="plan-main">
              <PlanBoard desk={desk} />
            </div>
            <PlanChange desk={desk} />
          </div>
          <PlanAdd desk={desk} />
          <HeatTable desk={desk} />
          <HoursByUnit duties={desk.shown.value} span={plan.week} />
          <div class="board-grid">
            <PlanSurge desk={desk} />
            <Fairness desk={desk} />
          </div>
        </>
      )}
      <NoticeList />
    </main>
  )
}
