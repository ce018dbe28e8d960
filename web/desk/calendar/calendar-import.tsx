/** A calendar file read on this computer: shown first, added by a press, and nothing of it lost. */
import { Tick } from '../../ui/field/tick.tsx'
import { useState } from 'preact/hooks'
import type { PlayedRule, ReadCalendar, ReadShift } from '../../../shared/rules/calendar/read.ts'
import { mayBeKept } from '../../../shared/rules/opening/shift-findings.ts'
import { onceId } from '../../data/random-id.ts'
import { attempt } from '../../staff/attempt.ts'
import { serverNow } from '../../data/server-clock.ts'
import { longDate } from '../../data/format-times.ts'
import { tell } from '../../staff/notices/notices.ts'
import type { What } from '../../staff/shift-form/shift-fields.ts'
import { ShiftWhat } from '../../staff/shift-form/shift-content.tsx'
import { planText } from '../../text/plan/sv.ts'
import { shiftsText } from '../../text/shifts/sv.ts'
import { rhythmWords, spanWords, type ShiftStore, type Told } from '../shifts/shift-store.ts'
import { Findings } from '../shifts/shift-warnings.tsx'

const text = shiftsText.calendar

interface Candidate {
  /** Stays the same through every try, so that a shift is added once. */
  press: string
  shift: ReadShift
  wanted: boolean
  state: 'read' | 'kept' | 'told' | 'changed'
  findings: Told
}

const Row = ({ one, onToggle }: { one: Candidate; onToggle: () => void }) => {
  const { shift, state, findings } = one
  return (
    <li class="stack tight">
      <Tick class="shift-check" checked={one.wanted} disabled={state === 'kept'} onTick={onToggle}>
        <span>
          <strong>{spanWords(shift.starts, shift.ends)}</strong>
          {shift.repeats !== undefined && ` ${rhythmWords(shift.repeats)}`}{' '}
          <span class="quiet">{shift.title || text.untitled}</span>
          {state === 'kept' && <span class="tag">{text.done}</span>}
        </span>
      </Tick>
      {shift.asks !== undefined && <p class="small import-why">{text.asks[shift.asks]}</p>}
      {state === 'told' && (
        <div class="notice small" data-kind="waiting">
          <Findings findings={findings} />
        </div>
      )}
    </li>
  )
}

/** One event of the file: a shift or a series of ours, or the single times its rule has become. */
const Event = ({
  rows,
  played,
  onToggle,
}: {
  rows: readonly Candidate[]
  played: PlayedRule | undefined
  onToggle: (of: readonly Candidate[], wanted: boolean) => void
}) => {
  const each = rows.map((one) => (
    <Row key={one.press} one={one} onToggle={() => onToggle([one], !one.wanted)} />
  ))
  if (played === undefined) return <>{each}</>
  const open = rows.filter(({ state }) => state !== 'kept')
  const all = rows.filter(({ wanted }) => wanted)
  return (
    <li class="stack tight import-rule">
      <Tick
        class="shift-check"
        checked={all.length === rows.length}
        disabled={open.length === 0}
        onTick={() => onToggle(open, all.length < rows.length)}
      >
        <span>
          <strong>{played.title || text.untitled}</strong>
          {open.length === 0 && <span class="tag">{text.done}</span>}
        </span>
      </Tick>
      <p class="small">
        {rows[0]?.shift.asks !== undefined && <>{text.asks[rows[0].shift.asks]} </>}
        {text.played(played.count, longDate(played.last, 'sv-SE'))} {played.goesOn && text.goesOn}
      </p>
      <details open={rows.some(({ state }) => state === 'told' || state === 'changed')}>
        <summary>{text.each(rows.length)}</summary>
        <ul class="plain-list stack tight">{each}</ul>
      </details>
    </li>
  )
}

/** The rows of one played rule together, the others each alone; in the order they come. */
const eventsOf = (candidates: readonly Candidate[], played: readonly PlayedRule[]) => {
  const isPlayed = ({ shift }: Candidate) =>
    shift.repeats === undefined && played.some(({ line }) => line === shift.line)
  const groups = new Map<string, Candidate[]>()
  for (const one of candidates) {
    const key = isPlayed(one) ? `line ${one.shift.line}` : one.press
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups].map(([key, rows]) => ({
    key,
    rows,
    rule: played.find(({ line }) => key === `line ${line}`),
  }))
}

/** Events, not times: a rule of single times is asked about once. */
const askedOf = ({ shifts }: ReadCalendar): number =>
  new Set(shifts.filter(({ asks }) => asks !== undefined).map(({ line }) => line)).size

const Read = ({ read }: { read: ReadCalendar }) => (
  <>
    <p>{read.shifts.length === 0 ? text.nothing : text.found(read.shifts.length)}</p>
    {read.past.length > 0 && <p class="small quiet">{text.past(read.past.length)}</p>}
    {read.changes.length > 0 && <p class="small quiet">{text.changes(read.changes.length)}</p>}
    {askedOf(read) > 0 && <p class="small">{text.ask(askedOf(read))}</p>}
    {read.faults.length > 0 && (
      <div class="notice small" data-kind="waiting">
        <p>{text.faults(read.faults.length)}</p>
        <ul class="shift-findings">
          {read.faults.map(({ kind, line, title }) => (
            <li key={`${line} ${kind}`}>
              {text.line(line)}
              {title !== '' && ` (${title})`}: {shiftsText.fault[kind]}
            </li>
          ))}
        </ul>
      </div>
    )}
  </>
)

export const CalendarImport = ({ room, usual }: { room: ShiftStore; usual: What }) => {
  const [what, setWhat] = useState(usual)
  const [read, setRead] = useState<ReadCalendar | undefined>(undefined)
  const [candidates, setCandidates] = useState<readonly Candidate[]>([])
  const [busy, setBusy] = useState(false)
  const take = async (file: File) => {
    setBusy(true)
    const found = await attempt(async () => {
      // The reader is fetched only by those who read in a calendar.
      const { readCalendar } = await import('../../../shared/rules/calendar/read.ts')
      const { calendarLimits } = await import('../../../shared/rules/calendar/text.ts')
      return readCalendar(await file.slice(0, calendarLimits.text * 2).text(), serverNow())
    })
    setBusy(false)
    if (found === undefined) return
    setRead(found)
    setWhat(usual)
    setCandidates(
      found.shifts.map((shift) => ({
        press: onceId(),
        shift,
        wanted: shift.asks === undefined,
        state: 'read',
        findings: [],
      })),
    )
  }
  const change = (press: string, to: Partial<Candidate>) =>
    setCandidates((known) => known.map((one) => (one.press === press ? { ...one, ...to } : one)))
  const toggle = (of: readonly Candidate[], wanted: boolean) => {
    for (const { press } of of) change(press, { wanted })
  }
  const isWhole = what.channels.length > 0 && what.languages.length > 0
  const add = async () => {
    setBusy(true)
    const { talks } = what
    const channels = [...what.channels]
    const languages = [...what.languages]
    let kept = 0
    for (const { press, shift, wanted, state, findings } of candidates) {
      if (!wanted || state === 'kept') continue
      const { starts, ends, repeats, differs } = shift
      const despite = findings.filter(({ kind }) => mayBeKept(kind)).map(({ kind }) => kind)
      const plan = { starts, ends, channels, talks, ...(repeats && { repeats }) }
      const answer = await attempt(() =>
        room.api.planShift({ press, plan, languages, differs, despite: [...new Set(despite)] }),
      )
      // Without contact the rest would fail alike; what is left can be tried again.
      if (answer === undefined) break
      if (answer.outcome === 'planned') kept++
      change(press, {
        state:
          answer.outcome === 'planned' ? 'kept' : answer.outcome === 'told' ? 'told' : 'changed',
        findings: answer.outcome === 'told' ? answer.findings : [],
      })
    }
    setBusy(false)
    if (kept > 0) tell('good', shiftsText.saved)
    await room.load()
  }
  const left = candidates.filter(({ wanted, state }) => wanted && state !== 'kept')
  const told = left.filter(({ state }) => state === 'told')
  return (
    <div class="stack tight">
      <div class="field">
        <label for="calendar-file">{text.imports}</label>
        <input
          id="calendar-file"
          type="file"
          accept=".ics,text/calendar"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file !== undefined) void take(file)
          }}
        />
      </div>
      <p class="small quiet">{text.importWhy}</p>
      {busy && <p role="status">{text.reading}</p>}
      {read !== undefined && (
        <div class="stack tight" role="region" aria-label={text.read} aria-live="polite">
          <Read read={read} />
          {left.length > 0 && (
            <div class="stack tight import-what" role="group" aria-label={text.forAll}>
              <h3>{text.forAll}</h3>
              <p class="small quiet">{text.forAllWhy}</p>
              <ShiftWhat
                what={what}
                set={(to) => setWhat({ ...what, ...to })}
                languages={usual.languages}
              />
            </div>
          )}
          <ul class="plain-list stack tight">
            {eventsOf(candidates, read.played).map(({ key, rows, rule }) => (
              <Event key={key} rows={rows} played={rule} onToggle={toggle} />
            ))}
          </ul>
          {told.length > 0 && <p class="small">{text.kept}</p>}
          {left.length > 0 && (
            <button
              type="button"
              class="button small"
              aria-disabled={busy || !isWhole}
              onClick={() => !busy && isWhole && void add()}
            >
              {told.length === left.length ? shiftsText.saveAnyway : text.add(left.length)}
            </button>
          )}
          {told.length > 0 && told.length !== left.length && (
            <p class="small quiet">{planText.look}</p>
          )}
        </div>
      )}
    </div>
  )
}
