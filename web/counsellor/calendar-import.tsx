/** A calendar file read on this computer: shown first, added by a press, and nothing of it lost. */
import { useState } from 'preact/hooks'
import type { ReadCalendar, ReadShift } from '../../shared/rules/calendar-read.ts'
import { mayBeKept } from '../../shared/rules/shift-findings.ts'
import type { Channel } from '../../shared/words.ts'
import { onceId } from '../lib/once.ts'
import { attempt } from '../staff/attempt.ts'
import { now } from '../staff/now.ts'
import { tell } from '../staff/notices.ts'
import { planText } from '../text/plan-sv.ts'
import { shiftsText } from '../text/shifts-sv.ts'
import { rhythmWords, spanWords, type ShiftRoom, type Told } from './shift-room.ts'
import { Findings } from './shift-told.tsx'

const text = shiftsText.calendar
const allChannels: Channel[] = ['chat', 'voice', 'video']

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
      <label class="shift-check">
        <input
          type="checkbox"
          checked={one.wanted}
          disabled={state === 'kept'}
          onChange={onToggle}
        />
        <span>
          <strong>{spanWords(shift.starts, shift.ends)}</strong>
          {shift.repeats !== undefined && ` ${rhythmWords(shift.repeats)}`}{' '}
          <span class="quiet">{shift.title || text.untitled}</span>
          {state === 'kept' && <span class="tag">{text.done}</span>}
        </span>
      </label>
      {state === 'told' && (
        <div class="notice small" data-kind="waiting">
          <Findings findings={findings} />
        </div>
      )}
    </li>
  )
}

const Read = ({ read }: { read: ReadCalendar }) => (
  <>
    <p>{read.shifts.length === 0 ? text.nothing : text.found(read.shifts.length)}</p>
    {read.past > 0 && <p class="small quiet">{text.past(read.past)}</p>}
    {read.faults.length > 0 && (
      <div class="notice small" data-kind="waiting">
        <p>{text.faults(read.faults.length)}</p>
        <ul class="shift-findings">
          {read.faults.slice(0, 30).map(({ kind, line, title }) => (
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

export const CalendarImport = ({ room }: { room: ShiftRoom }) => {
  const [read, setRead] = useState<ReadCalendar | undefined>(undefined)
  const [candidates, setCandidates] = useState<readonly Candidate[]>([])
  const [busy, setBusy] = useState(false)
  const take = async (file: File) => {
    setBusy(true)
    // The reader is fetched only by those who read in a calendar.
    const { readCalendar } = await import('../../shared/rules/calendar-read.ts')
    const { calendarLimits } = await import('../../shared/rules/calendar-text.ts')
    const body = await file.slice(0, calendarLimits.text * 2).text()
    const found = readCalendar(body, now.peek())
    setRead(found)
    setCandidates(
      found.shifts.map((shift) => ({
        press: onceId(),
        shift,
        wanted: true,
        state: 'read',
        findings: [],
      })),
    )
    setBusy(false)
  }
  const change = (press: string, to: Partial<Candidate>) =>
    setCandidates((known) => known.map((one) => (one.press === press ? { ...one, ...to } : one)))
  const add = async () => {
    setBusy(true)
    let kept = 0
    for (const { press, shift, wanted, state, findings } of candidates) {
      if (!wanted || state === 'kept') continue
      const { starts, ends, repeats, differs } = shift
      const despite = findings.filter(({ kind }) => mayBeKept(kind)).map(({ kind }) => kind)
      const plan = { starts, ends, channels: allChannels, talks: 2, ...(repeats && { repeats }) }
      const answer = await attempt(() =>
        room.api.planShift({ press, plan, differs, despite: [...new Set(despite)] }),
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
          <ul class="plain-list stack tight">
            {candidates.map((one) => (
              <Row
                key={one.press}
                one={one}
                onToggle={() => change(one.press, { wanted: !one.wanted })}
              />
            ))}
          </ul>
          {told.length > 0 && <p class="small">{text.kept}</p>}
          {left.length > 0 && (
            <button
              type="button"
              class="button small"
              aria-disabled={busy}
              onClick={() => !busy && void add()}
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
