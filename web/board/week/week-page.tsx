/** The coordinator's calendar: every shift of a week over all employers, and what is to be seen to. */
import { NoticeList } from '../../staff/notices/notice-list.tsx'
import { useWide } from '../../staff/match-media.ts'
import { planText } from '../../text/plan/sv.ts'
import { PlanAdd } from '../plan/add-shift.tsx'
import { PlanChange } from '../plan/change-shift.tsx'
import type { PlanStore } from '../plan/plan-store.ts'
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
  const days = daysOf(week, duties)
  const working = duties.filter(({ away, starts }) => away === undefined && starts >= week.from)
  const length = working.reduce((sum, { starts, ends }) => sum + ends - starts, 0) / hour
  const toSee = working.filter(({ findings }) => findings.length > 0).length
  const gaps = days.reduce((sum, { door }) => sum + door.gaps.length, 0)
  return (
    <>
      <PlanWeeks desk={desk} />
      <p>
        {text.shifts(working.length, number.format(length))} <strong>{text.gaps(gaps)}</strong>{' '}
        {toSee > 0 && <strong>{text.look(toSee)}</strong>}
      </p>
      {isWide && <p class="small quiet week-how">{text.how}</p>}
      {isWide ? (
        <WeekTable desk={desk} days={days} from={week.from} />
      ) : (
        <WeekList desk={desk} days={days} from={week.from} />
      )}
      <p class="small quiet">{text.law}</p>
      <WeekProfessions days={days} duties={duties} />
      <PlanAdd desk={desk} />
      <PlanChange desk={desk} />
    </>
  )
}

export const WeekPage = ({ desk }: { desk: PlanStore }) => {
  const plan = desk.plan.value
  return (
    <main class="board week-board stack" id="main">
      <BoardHead title={text.title}>
        <button type="button" class="button quiet small plan-out" onClick={() => print()}>
          {planText.print}
        </button>
      </BoardHead>
      <div role="status">
        {desk.failed.value && (
          <div class="notice row" data-kind="waiting">
            <p>{planText.failed}</p>
            <button type="button" class="button quiet small" onClick={() => void desk.load()}>
              {planText.retry}
            </button>
          </div>
        )}
        {plan === undefined && !desk.failed.value && <p>{planText.loading}</p>}
      </div>
      {plan?.hoursAreSet === true && (
        <p class="notice" data-kind="waiting">
          {planText.set}
        </p>
      )}
      <Shown desk={desk} />
      <NoticeList />
    </main>
  )
}
