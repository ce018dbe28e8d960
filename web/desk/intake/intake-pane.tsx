/** "Remisser": who is to be decided about this week, what waits for the consultation, and the one that is open. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { IntakeRow } from '../../../shared/contract/intake/intake.ts'
import { shortDate } from '../../data/format-times.ts'
import { Asking } from '../../staff/loading.tsx'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { intakeText as text } from '../../text/desk-intake/sv.ts'
import { CaseCard } from './case-card.tsx'
import { ConsultationList } from './consultation-list.tsx'
import { openIntakes, type IntakeStore } from './intake-store.ts'
import { StoppedCase } from './case-closed.tsx'
import './intake.css'

const partOf = ({ state }: IntakeRow): keyof typeof text.parts =>
  state === 'waiting' || state === 'consultation' || state === 'accepted' || state === 'stopped'
    ? state
    : 'over'
const isLate = ({ due }: IntakeRow, now: number): boolean => due !== undefined && due < now

const dueWords = ({ state, due }: IntakeRow): string => {
  const isDated = state === 'waiting' || state === 'consultation' || state === 'accepted'
  return isDated && due !== undefined ? text.dueBy[state](shortDate(due, 'sv-SE')) : ''
}

const Row = ({ store, row, now }: { store: IntakeStore; row: IntakeRow; now: number }) => (
  <li>
    <button
      type="button"
      class="letter-row intake-row"
      aria-current={store.chosen.value === row.intake}
      onClick={() => void store.choose(row)}
    >
      <strong>{text.from[row.from]}</strong>
      <span class="small quiet">
        {text.came(shortDate(row.receivedAt, 'sv-SE'))}
        {partOf(row) === 'over' && ` · ${text.states[row.state]}`}
      </span>
      <span class="small">
        {dueWords(row)}
        {isLate(row, now) && <strong class="intake-late"> {text.late}</strong>}
      </span>
    </button>
  </li>
)

const List = ({
  store,
  rows,
  now,
}: {
  store: IntakeStore
  rows: readonly IntakeRow[]
  now: number
}) => (
  <>
    {(Object.keys(text.parts) as (keyof typeof text.parts)[]).map((part) => {
      const these = rows.filter((row) => partOf(row) === part)
      if (these.length === 0) return null
      return (
        <section key={part} class="letter-part" aria-labelledby={`intakes-${part}`}>
          <h3 id={`intakes-${part}`}>
            {text.parts[part]} ({these.length})
          </h3>
          <ol class="plain-list letter-rows">
            {these.map((row) => (
              <Row key={row.intake} store={store} row={row} now={now} />
            ))}
          </ol>
        </section>
      )
    })}
  </>
)

const Chosen = ({ store }: { store: IntakeStore }) => {
  const chosen = store.chosen.value
  const row = store.told.value?.cases.find(({ intake }) => intake === chosen)
  const open = store.open.value
  if (chosen === 'consultation') return <ConsultationList store={store} />
  if (row === undefined) return <p class="quiet">{text.choose}</p>
  if (row.state === 'stopped') return <StoppedCase key={row.intake} store={store} row={row} />
  if (open === undefined) return <p role="status">{text.loading}</p>
  return <CaseCard key={open.intake} store={store} open={open} />
}

export const IntakePane = () => {
  const store = useMemo(openIntakes, [])
  useEffect(store.begin, [store])
  const list = useRef<HTMLDivElement>(null)
  const read = useRef<HTMLElement>(null)
  const chosen = store.chosen.value
  // The keyboard goes along; on a phone what is chosen lies below the list.
  useLayoutEffect(() => {
    if (chosen !== undefined) read.current?.focus()
  }, [chosen])
  const told = store.told.value
  const rows = told?.cases ?? []
  const open = rows.filter(({ state }) => state === 'waiting')
  return (
    <main class="later-columns" id="main" tabIndex={-1}>
      <div class="later-list" ref={list} tabIndex={-1}>
        <section class="desk-part stack tight" aria-labelledby="intakes">
          <h2 id="intakes">{text.title}</h2>
          <Asking of={staffQueryOf(store.inbox)} words={text} />
          {told?.receives === false && <p>{text.elsewhere}</p>}
          {told?.receives === true && (
            <>
              <p class="small quiet">{text.about}</p>
              <p>{text.week(open.length, open.filter((row) => isLate(row, told.now)).length)}</p>
              <p>
                <button
                  type="button"
                  class="button quiet small"
                  aria-pressed={chosen === 'consultation'}
                  onClick={() => (store.chosen.value = 'consultation')}
                >
                  {text.list}
                </button>
              </p>
              {rows.length === 0 && <p class="quiet">{text.none}</p>}
            </>
          )}
        </section>
        {told !== undefined && <List store={store} rows={rows} now={told.now} />}
      </div>
      <section class="later-main intake-chosen" aria-label={text.chosen} tabIndex={-1} ref={read}>
        {chosen !== undefined && (
          <p class="intake-to-list">
            <button type="button" class="button quiet small" onClick={() => list.current?.focus()}>
              {text.toList}
            </button>
          </p>
        )}
        <Chosen store={store} />
      </section>
    </main>
  )
}
