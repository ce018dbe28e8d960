/** One shift of the week: opened by Enter or a click, moved by keys, or dragged to another day. */
import { unitById } from '../../../shared/county/dalarna.ts'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { professionName } from '../../staff/names-of-terms.ts'
import { planText } from '../../text/plan/sv.ts'
import { clock, weekdayName } from '../plan/shift-block.tsx'
import type { PlanStore } from '../plan/plan-store.ts'
import { movedBy, type Edge } from '../plan/move-shift.ts'
import { dutyKey } from '../plan/plan-week.ts'

const text = planText.calendar

interface Props {
  desk: PlanStore
  duty: PlannedDuty
  /** In a list of one day, the employer stands with the name. */
  withUnit?: boolean
}

/** What is to be said of a shift beside its time, in the order it matters. */
const marksOf = ({ away, offer, insteadOf, findings }: PlannedDuty, chosen: boolean): string[] => [
  ...(chosen ? [planText.moved] : []),
  ...(away === undefined ? [] : [planText.away]),
  ...(offer === undefined ? [] : [planText.offered]),
  ...(insteadOf === undefined ? [] : [text.took(insteadOf.firstName)]),
  ...new Set(findings.map(({ kind }) => text.finding[kind] ?? planText.told)),
]

/** Left and right change the day, up and down the hour: as the week lies on the page. */
const keyMove = (
  key: string,
  withShift: boolean,
): { edge: Edge; halfHours: number; days: number } | undefined => {
  const edge = withShift ? 'end' : 'whole'
  if (key === 'ArrowUp') return { edge, halfHours: -1, days: 0 }
  if (key === 'ArrowDown') return { edge, halfHours: 1, days: 0 }
  if (withShift) return undefined
  if (key === 'ArrowLeft') return { edge, halfHours: 0, days: -1 }
  if (key === 'ArrowRight') return { edge, halfHours: 0, days: 1 }
  return undefined
}

const focusOn = (duty: PlannedDuty): void =>
  document.querySelector<HTMLElement>(`[data-duty="${CSS.escape(dutyKey(duty))}"]`)?.focus()

/** Which day of the week lies under the pointer, or undefined outside the days. */
const dayUnder = ({ clientX, clientY }: PointerEvent): number | undefined => {
  const cell = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-day]')
  return cell?.dataset.day === undefined ? undefined : Number(cell.dataset.day)
}

export const WeekChip = ({ desk, duty, withUnit = false }: Props) => {
  const { starts, ends, person, channels, talks, away, findings } = duty
  const draft = desk.draft.value
  const chosen =
    draft !== undefined && (dutyKey(duty) === draft.key || (draft.isNew && duty.day === draft.key))
  const marks = marksOf(duty, chosen)
  // All ways of talking are the rule; only a shift that has fewer says which.
  const fewer = channels.length === 3 ? [] : [channels.map((one) => text.short[one]).join(', ')]
  const facts = [professionName(person.profession).toLowerCase(), ...fewer, text.talks(talks)]
  // Where it lies in the week is seen; whoever listens is told after what is read.
  const place = [...(withUnit ? [] : [person.employer]), weekdayName(starts)]
  const down = (event: PointerEvent) => {
    // A finger scrolls the page; it opens the shift and moves it there.
    if (event.pointerType === 'touch' || event.button !== 0) return
    const from = dayUnder(event)
    if (from === undefined) return
    let moved = 0
    const move = (over: PointerEvent) => {
      const days = (dayUnder(over) ?? from + moved) - from
      if (days === moved) return
      moved = days
      desk.drag(true)
      desk.change(duty, movedBy({ starts, ends }, 'whole', 0, days))
    }
    const stop = () => {
      desk.drag(false)
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', stop)
      removeEventListener('pointercancel', stop)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', stop)
    addEventListener('pointercancel', stop)
  }
  const press = (event: KeyboardEvent) => {
    const by = keyMove(event.key, event.shiftKey)
    if (by !== undefined) {
      desk.change(duty, movedBy({ starts, ends }, by.edge, by.halfHours, by.days))
      // On another day the same shift is another button: the keys go on where it is now.
      requestAnimationFrame(() => focusOn(duty))
    } else if (event.key === 'Delete' || event.key === 'Backspace')
      desk.change(duty, { removed: true })
    else if (event.key === 'Escape' && chosen) {
      desk.drop()
      requestAnimationFrame(() => focusOn(duty))
    } else return
    event.preventDefault()
  }
  const isOver = ends <= (desk.plan.value?.week.now ?? 0)
  return (
    <button
      type="button"
      class="week-chip"
      data-duty={dutyKey(duty)}
      data-law={unitById(person.unit)?.regime}
      data-away={away !== undefined}
      data-told={findings.length > 0}
      data-chosen={chosen}
      data-over={isOver}
      onClick={() => desk.open(duty)}
      onPointerDown={down}
      onKeyDown={press}
    >
      <span>
        <strong>
          {clock(starts)}–{clock(ends)}
        </strong>{' '}
        <span class="week-who">
          {person.firstName}
          {withUnit && `, ${person.employer}`}
        </span>
      </span>{' '}
      <span class="week-facts">{facts.join(' · ')}</span>{' '}
      {marks.length > 0 && <span class="week-marks">{marks.join(' · ')}</span>}
      <span class="visually-hidden">, {place.join(', ')}</span>
    </button>
  )
}

/** What is left of a shift that began the day before the week does. */
export const WeekTail = ({ duty }: { duty: PlannedDuty }) => (
  <p class="week-tail">
    … {text.from(clock(duty.ends))} {duty.person.firstName}
  </p>
)

/** The duties that begin on a day, and, on the first of the week, those that go on from before. */
export const dutiesOn = (duties: readonly PlannedDuty[], day: string, from: number) => ({
  begin: duties
    .filter(({ starts }) => localTime(starts).day === day)
    .sort((a, b) => a.starts - b.starts),
  goOn: duties.filter(
    ({ starts, ends, away }) =>
      starts < from && ends > from && localTime(from).day === day && away === undefined,
  ),
})
