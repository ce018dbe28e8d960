/** What the plan says against a shift before it is kept, and the way to keep it in spite of that. */
import { mayBeKept, type FindingKind } from '../../../shared/rules/opening/shift-findings.ts'
import { planText } from '../../text/plan/sv.ts'
import { shiftsText as text } from '../../text/shifts/sv.ts'
import { isDay } from '../../../shared/rules/opening/shift-times.ts'
import { dayWords, type ShiftStore, type Told } from './shift-store.ts'

/** Most findings name another day; a lost exception names what it was. */
const otherWords = (kind: FindingKind, other = ''): string =>
  kind === 'exception-lost' || !isDay(other) ? other : dayWords(other)

const restOf = (minutes = 0) => `${Math.floor(minutes / 60)} tim ${minutes % 60} min`

export const Findings = ({ findings }: { findings: Told }) => (
  <ul class="shift-findings">
    {findings.map(({ kind, day, with: other, minutes }) => (
      <li key={`${kind} ${day} ${other ?? ''}`}>
        {day !== '' && `${dayWords(day)}: `}
        {planText.finding[kind](otherWords(kind, other), restOf(minutes))}
      </li>
    ))}
  </ul>
)

export const ShiftTold = ({ room, about }: { room: ShiftStore; about: string }) => {
  const objection = room.objection.value
  if (objection?.about !== about) return null
  const mayKeep = objection.findings.every(({ kind }) => mayBeKept(kind))
  return (
    <div class="notice stack tight" data-kind="waiting" role="alert">
      <p>
        <strong>{mayKeep ? planText.look : planText.cannot}</strong>
      </p>
      <Findings findings={objection.findings} />
      {mayKeep && (
        <div class="row">
          <button
            type="button"
            class="button small"
            onClick={() => void room.plan(about, objection.done, objection.deed)}
          >
            {text.saveAnyway}
          </button>
        </div>
      )}
    </div>
  )
}
