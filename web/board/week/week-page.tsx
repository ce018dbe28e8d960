/** The coordinator's calendar: every shift of a week over all employers, and what is to be seen to. */
import { useState } from 'preact/hooks'
import { Asking } from '../../staff/loading.tsx'
import { NoticeList } from '../../staff/notices/notice-list.tsx'
import { useWide } from '../../staff/match-media.ts'
import { planText } from '../../text/plan/sv.ts'
import { PlanAdd } from '../plan/add-shift.tsx'
import { PlanChange } from '../plan/change-shift.tsx'
import { askedOf, type PlanStore } from '../plan/plan-store.ts'
import { FilterShifts, HoursByUnit, LookOver, TakeOutPlan } from '../plan/plan-tools.tsx'
import { matchesFilter, shiftFilter } from '../plan/shown-shifts.ts'
import { MonthTable } from './month-table.tsx'
import { PlanWeeks } from '../plan/choose-week.tsx'
import { daysOf } from './week-days.tsx'
import { WeekList } from './week-list.tsx'
import { WeekProfessions } from './week-professions.tsx'
import { WeekTable } from './week-table.tsx'
import '../plan/plan.css'
import './week.css'
import { BoardHead } from '../board-head.tsx'

const text = planText.calendar
const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 })
const hour = 3_600_000

const Shown = ({ desk }: { desk: PlanStore }) => {
  const isWide = useWide('(min-width: 800px)')
  const week = desk.plan.value?.week
  if (week === undefined) return null
  const duties = desk.shown.value
  const visible = duties.filter((duty) => matchesFilter(duty, shiftFilter.value))
  const days = daysOf(week, duties)
  const working = duties.filter(({ away, starts }) => away === undefined && starts >= week.from)
  const length = working.reduce((sum, { starts, ends }) => sum + ends - starts, 0) / hour
  const gaps = days.reduce((sum, { door }) => sum + door.gaps.length, 0)
  return (
    <>
      <PlanWeeks desk={desk} />
      <p>
        {text.shifts(working.length, number.format(length))} <strong>{text.gaps(gaps)}</strong>
      </p>
      <LookOver desk={desk} />
      {isWide && <p class="small quiet week-how">{text.how}</p>}
      <div class="plan-beside" data-open={desk.isOpen.value}>
        <div class="plan-main">
          {isWide ? (
            <WeekTable desk={desk} days={days} from={week.from} duties={visible} />
          ) : (
            <WeekList desk={desk} days={days} from={week.from} duties={visible} />
          )}
        </div>
        <PlanChange desk={desk} />
      </div>
      <p class="small quiet">{text.law}</p>
      <PlanAdd desk={desk} />
      <WeekProfessions days={days} duties={duties} />
      <HoursByUnit duties={duties} span={week} />
    </>
  )
}

const spans = ['week', 'month'] as const

export const WeekPage = ({ desk }: { desk: PlanStore }) => {
  const plan = desk.plan.value
  const [span, setSpan] = useState<(typeof spans)[number]>('week')
  return (
    <main class="board wide-board week-board stack" id="main">
      <BoardHead title={text.title[span]}>
        <div class="one-of" role="group" aria-label={planText.span.label}>
          {spans.map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={span === one}
              onClick={() => setSpan(one)}
            >
              {planText.span[one]}
            </button>
          ))}
        </div>
        <div class="row plan-out">
          {plan !== undefined && span === 'week' && (
            <TakeOutPlan duties={plan.week.duties} from={plan.week.from} />
          )}
          <button type="button" class="button quiet small" onClick={() => print()}>
            {planText.print}
          </button>
        </div>
      </BoardHead>
      <Asking of={askedOf(desk)} words={planText} />
      {plan?.hoursAreSet === true && (
        <p class="notice" data-kind="waiting">
          {planText.set}
        </p>
      )}
      {plan !== undefined && <FilterShifts duties={plan.week.duties} />}
      {span === 'month' && plan !== undefined ? (
        <MonthTable
          desk={desk}
          at={(plan.week.from + plan.week.to) / 2}
          onWeek={(day) => {
            setSpan('week')
            void desk.goToDay(day)
          }}
        />
      ) : (
        <Shown desk={desk} />
      )}
      <NoticeList />
    </main>
  )
}
