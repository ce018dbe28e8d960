/** One shift on the board: dragged by mouse or finger, moved by keys, opened by Enter. */
import { unitById } from '../../../shared/county/dalarna.ts'
import type { PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import {
  addDays,
  isShownAgain,
  localTime,
  startOfDay,
  weekdayOf,
} from '../../../shared/rules/opening/shift-times.ts'
import { planText as text } from '../../text/plan/sv.ts'
import { keyMove, movedBy, type Edge, type Times } from './move-shift.ts'
import { halfHour } from './plan-week.ts'

/** Of the autumn night's two the second says so. */
export const clock = (instant: number): string =>
  localTime(instant).time + (isShownAgain(instant) ? ` (${text.again})` : '')
export const weekdayName = (instant: number): string =>
  text.weekdays[weekdayOf(localTime(instant).day) - 1] ?? ''

interface Props {
  duty: PlannedDuty
  lane: number
  chosen: boolean
  onMove: (times: Times) => void
  /** A pointer takes it, and lets it go. */
  onDrag: (begins: boolean) => void
  onOpen: () => void
  onRemove: () => void
  onUndo: () => void
}

const edgeWidth = 10
/** Of the day: what is left of an evening when a night begins has no room for both its hours and a name. */
const narrow = 2 / 24
const rowOf = (element: Element): HTMLElement | null => element.closest('[data-row]')

/** Which row of the board lies under the pointer, as days from the one it was taken from. */
const daysMoved = (from: HTMLElement, y: number): number => {
  const rows = [...(from.parentElement?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const under = rows.findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return top <= y && y < bottom
  })
  return under === -1 ? 0 : under - rows.indexOf(from)
}

/** On another day the same shift is another button: the keys go on where it is now. */
const focusChosen = (): void =>
  document.querySelector<HTMLElement>('.plan-block[data-chosen="true"]')?.focus()

export const PlanBlock = ({ duty, lane, chosen, onDrag, ...on }: Props) => {
  const { starts, ends, person } = duty
  const { onMove, onOpen, onRemove, onUndo } = on
  const dayStart = startOfDay(localTime(starts).day)
  const dayLength = startOfDay(addDays(localTime(starts).day, 1)) - dayStart
  const left = (starts - dayStart) / dayLength
  const width = Math.min(1 - left, (ends - starts) / dayLength)
  const goesOn = ends > dayStart + dayLength
  const marks = [
    duty.away !== undefined && text.away,
    duty.offer !== undefined && text.offered,
    duty.findings.length > 0 && text.told,
    chosen && text.moved,
  ].filter((mark) => mark !== false)
  const words = text.block(
    person.firstName,
    person.employer,
    weekdayName(starts),
    clock(starts),
    clock(ends),
  )

  /** Listens on the page: a shift that goes to another day is drawn anew there while it is dragged. */
  const down = (event: PointerEvent) => {
    const element = event.currentTarget as HTMLElement
    const row = rowOf(element)
    if (row === null || event.button !== 0) return
    const box = element.getBoundingClientRect()
    const atEnd = box.right - event.clientX < edgeWidth
    const atStart = event.clientX - box.left < edgeWidth
    const edge: Edge = atEnd ? 'end' : atStart ? 'start' : 'whole'
    const perHalfHour = row.clientWidth / (dayLength / halfHour)
    let moved = false
    const move = ({ clientX, clientY }: PointerEvent) => {
      const halfHours = Math.round((clientX - event.clientX) / perHalfHour)
      const days = edge === 'whole' ? daysMoved(row, clientY) : 0
      if (halfHours === 0 && days === 0 && !moved) return
      if (!moved) onDrag(true)
      moved = true
      onMove(movedBy({ starts, ends }, edge, halfHours, days))
    }
    const stop = () => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', stop)
      removeEventListener('pointercancel', stop)
      onDrag(false)
      if (!moved) onOpen()
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', stop)
    addEventListener('pointercancel', stop)
  }
  const press = (event: KeyboardEvent) => {
    const by = keyMove(event.key, event.shiftKey)
    if (by !== undefined) {
      onMove(movedBy({ starts, ends }, by.edge, by.halfHours, by.days))
      if (by.days !== 0) requestAnimationFrame(focusChosen)
    } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
    else if (event.key === 'Escape') onUndo()
    else if (event.key === 'Enter' || event.key === ' ') onOpen()
    else return
    event.preventDefault()
  }
  return (
    <button
      type="button"
      class="plan-block"
      data-away={duty.away !== undefined}
      data-told={duty.findings.length > 0}
      data-chosen={chosen}
      data-goes-on={goesOn}
      data-narrow={width < narrow}
      data-law={unitById(person.unit)?.regime}
      style={{
        insetInlineStart: `${left * 100}%`,
        inlineSize: `calc(${width * 100}% - 2px)`,
        insetBlockStart: `calc(${lane} * var(--plan-lane) + var(--plan-strip))`,
      }}
      title={words}
      aria-pressed={chosen}
      onPointerDown={down}
      onKeyDown={press}
    >
      <span>
        <span class="plan-hours">
          {clock(starts)}–<span class="plan-ends">{clock(ends)}</span>
        </span>{' '}
        {person.firstName} <span class="plan-unit">{person.employer}</span>
      </span>{' '}
      {marks.length > 0 && <span class="plan-mark">{marks.join(', ')}</span>}
      <span class="visually-hidden">
        , {weekdayName(starts)}, {text.atOnce(duty.talks)}
      </span>
    </button>
  )
}
