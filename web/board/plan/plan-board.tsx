/** The week: a row for each day, as dark as youths are many, with the shifts that meet them. */
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import {
  addDays,
  hoursOf,
  localTime,
  startOfDay,
} from '../../../shared/rules/opening/shift-times.ts'
import { shortDay } from '../../data/format-times.ts'
import { planText as text } from '../../text/plan/sv.ts'
import { PlanBlock } from './shift-block.tsx'
import type { PlanStore } from './plan-store.ts'
import { matchesFilter, shiftFilter } from './shown-shifts.ts'
import { dutyKey, type Slot } from './plan-week.ts'

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })

/** Each shift in the first lane that is free when it starts. */
const lanesOf = (duties: readonly Pick<PlannedDuty, 'starts' | 'ends'>[]): number[] => {
  const endOfLane: number[] = []
  return duties.map(({ starts, ends }) => {
    const free = endOfLane.findIndex((end) => end <= starts)
    const lane = free === -1 ? endOfLane.length : free
    endOfLane[lane] = ends
    return lane
  })
}

/** The hours of a day as the county's clocks count them: 23, 24 or 25. */
const Heat = ({
  slots,
  most,
  withHours,
}: {
  slots: readonly Slot[]
  most: number
  withHours: boolean
}) => (
  <div class="plan-heat" aria-hidden="true">
    {slots
      .filter((_, index) => index % 2 === 0)
      .map(({ at, perHour, open }) => (
        <span
          key={at}
          class="plan-hour"
          data-open={open}
          style={{ '--share': `${Math.round((100 * perHour) / most)}%` }}
        >
          {withHours && <strong>{localTime(at).time.slice(0, 2)} </strong>}
          {number.format(perHour)}
        </span>
      ))}
  </div>
)

/** What is left of a shift that began the day before; it is moved from where it begins. */
const Tail = ({ duty, lane, share }: { duty: PlannedDuty; lane: number; share: number }) => (
  <div
    class="plan-block plan-tail"
    aria-hidden="true"
    style={{
      insetInlineStart: 0,
      inlineSize: `${Math.min(1, share) * 100}%`,
      insetBlockStart: `calc(${lane} * var(--plan-lane) + var(--plan-strip))`,
    }}
  >
    …–{localTime(duty.ends).time} {duty.person.firstName}
  </div>
)

interface DayProps {
  desk: PlanStore
  day: string
  slots: readonly Slot[]
  duties: readonly PlannedDuty[]
  most: number
}

const DayRow = ({ desk, day, slots, duties, most }: DayProps) => {
  const midnight = startOfDay(day)
  const fromYesterday = desk.shown.value.filter(
    (duty) =>
      duty.starts < midnight &&
      duty.ends > midnight &&
      duty.away === undefined &&
      matchesFilter(duty, shiftFilter.value),
  )
  const lanes = lanesOf([...fromYesterday, ...duties])
  const height = Math.max(1, ...lanes.map((lane) => lane + 1))
  const holiday = desk.plan.value?.week.holidays.find((one) => one.day === day)
  // Such a day is as wide as the rest, so that its hours stand elsewhere than under the clock above.
  const changesClock = hoursOf(day) !== 24
  const draft = desk.draft.value
  const isChosen = (duty: PlannedDuty) =>
    draft !== undefined && (dutyKey(duty) === draft.key || (draft.isNew && duty.day === draft.key))
  return (
    <>
      <h3 class="plan-day">
        {shortDay(startOfDay(day), 'sv-SE')}
        {holiday !== undefined && <span class="small quiet"> {holiday.name}</span>}
        {changesClock && <span class="small quiet"> {text.clock[hoursOf(day)]}</span>}
      </h3>
      <div class="plan-row" data-row={day} style={{ '--lanes': height }}>
        <Heat slots={slots} most={most} withHours={changesClock} />
        {fromYesterday.map((duty, index) => (
          <Tail
            key={dutyKey(duty)}
            duty={duty}
            lane={lanes[index] ?? 0}
            share={(duty.ends - midnight) / (startOfDay(addDays(day, 1)) - midnight)}
          />
        ))}
        {duties.map((duty, index) => (
          <PlanBlock
            key={dutyKey(duty)}
            duty={duty}
            lane={lanes[fromYesterday.length + index] ?? 0}
            chosen={isChosen(duty)}
            onMove={(times) => desk.change(duty, times)}
            onDrag={desk.drag}
            onOpen={() => desk.change(duty, {})}
            onRemove={() => desk.change(duty, { removed: true })}
            onUndo={desk.drop}
          />
        ))}
      </div>
    </>
  )
}

/** Where most of them come: a narrow screen begins there. */
const toTheEvening = (scroll: HTMLElement | null): void => {
  if (scroll !== null && scroll.scrollLeft === 0) scroll.scrollLeft = scroll.scrollWidth * 0.55
}

const clockHours = Array.from({ length: 12 }, (_, index) => index * 2)

export const PlanBoard = ({ desk }: { desk: PlanStore }) => {
  const week = desk.plan.value?.week
  if (week === undefined) return null
  const monday = localTime(week.from).day
  const slots = desk.slots.value
  const most = Math.max(1, ...slots.map(({ perHour }) => perHour))
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  return (
    <div class="stack tight">
      <h2 id="plan-board">{text.board}</h2>
      <p class="small quiet" id="plan-how">
        {text.how} {text.heat}
      </p>
      <div
        class="plan-scroll"
        ref={toTheEvening}
        tabIndex={0}
        role="region"
        aria-labelledby="plan-board"
      >
        <div class="plan-grid" aria-describedby="plan-how">
          <span />
          <div class="plan-clock" aria-hidden="true">
            {clockHours.map((hour) => (
              <span key={hour}>{String(hour).padStart(2, '0')}</span>
            ))}
          </div>
          {days.map((day) => (
            <DayRow
              key={day}
              desk={desk}
              day={day}
              most={most}
              slots={slots.filter(({ at }) => localTime(at).day === day)}
              duties={desk.shown.value
                .filter(
                  (duty) =>
                    localTime(duty.starts).day === day && matchesFilter(duty, shiftFilter.value),
                )
                .sort((a, b) => a.starts - b.starts)}
            />
          ))}
        </div>
      </div>
    </div>
  )
}
