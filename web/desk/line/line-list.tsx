/** The county's line, with nothing more of a youth than the whole county may see. */
import { Tick } from '../../ui/field/tick.tsx'
import { useRef, useState } from 'preact/hooks'
import type { LineEntry } from '../../../shared/contract/visit/line.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { channelName, languageName, professionName, topicName } from '../../staff/names-of-terms.ts'
import { minutesSince } from '../../data/ticking-clock.ts'
import { minutes } from '../../text/desk/sv.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { staffText } from '../../text/staff/sv.ts'
import type { DeskState } from '../desk-state.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { steadyLine, type SteadyRow } from './steady-line.ts'
import { whyNotTakeThis } from './why-nobody-can-be-taken.ts'
import { useDeskStore } from '../desk-store.ts'

const text = staffText.line

const EntryRow = ({ row: { entry, gone }, blocked }: { row: SteadyRow; blocked: boolean }) => {
  const { dialog } = useDeskStore()
  const waited = minutesSince(entry.since)
  const about = [channelName(entry.channel), ...entry.topics.map(topicName)].join(', ')
  return (
    <li class="line-row" data-gone={gone}>
      <span class="line-row-head">
        <LevelMark level={entry.level} />
        <span aria-label={text.waited(waited)}>{minutes(waited)}</span>
        {entry.language !== 'sv' && <span>{languageName(entry.language)}</span>}
        {entry.returned && <span class="tag">{text.returned}</span>}
        {!entry.aside && entry.page !== 'here' && <span class="tag">{text.page[entry.page]}</span>}
        {entry.booked !== undefined && (
          <span class="tag">{laterStaffText.booked(timeOfDay(entry.booked.at, 'sv-SE'))}</span>
        )}
      </span>
      <span class="small">{about}</span>
      {entry.aside && <span class="small quiet">{text.aside}</span>}
      {entry.profession !== undefined && (
        <span class="small quiet">{text.wants(professionName(entry.profession))}</span>
      )}
      {gone ? (
        <span class="small quiet line-row-act">{text.gone}</span>
      ) : (
        <button
          type="button"
          class="button plain small line-row-act"
          aria-disabled={blocked || entry.aside}
          aria-label={`${text.takeThis}: P${entry.level}, ${text.waited(waited)}`}
          onClick={() => {
            if (!blocked && !entry.aside) dialog.value = { name: 'take-this', visit: entry.visit }
          }}
        >
          {text.takeThis}
        </button>
      )}
    </li>
  )
}

export const LineList = ({ state }: { state: DeskState }) => {
  const rows = useRef<readonly SteadyRow[]>([])
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const [onlyConnected, setOnlyConnected] = useState(false)
  const all: readonly LineEntry[] = state.line.entries
  const hidden = all.filter(({ page }) => page !== 'here').length
  const entries = onlyConnected ? all.filter(({ page }) => page === 'here') : all
  const shown = steadyLine(rows.current, entries, pointed || focused)
  rows.current = shown.rows
  const unlisted = state.line.waiting - all.filter(({ aside }) => !aside).length
  const blocked = whyNotTakeThis(state) !== undefined
  return (
    <section aria-labelledby="line" class="desk-part line">
      <h2 id="line">{text.title}</h2>
      <p class="small line-fresh" role="status">
        {shown.fresh > 0 ? text.fresh(shown.fresh) : ''}
      </p>
      {(onlyConnected || hidden > 0) && (
        <Tick class="row small line-choice" checked={onlyConnected} onTick={setOnlyConnected}>
          {text.onlyConnected(hidden)}
        </Tick>
      )}
      {shown.rows.length === 0 ? (
        <p class="quiet">{text.empty}</p>
      ) : (
        <ol
          class="plain-list line-rows"
          onPointerEnter={() => setPointed(true)}
          onPointerLeave={() => setPointed(false)}
          onFocusIn={() => setFocused(true)}
          onFocusOut={({ currentTarget, relatedTarget }) =>
            setFocused(currentTarget.contains(relatedTarget as Node | null))
          }
        >
          {shown.rows.map((row) => (
            <EntryRow key={row.entry.visit} row={row} blocked={blocked} />
          ))}
        </ol>
      )}
      {unlisted > 0 && (
        <p class="small quiet">{state.line.more ? text.moreThan(unlisted) : text.more(unlisted)}</p>
      )}
    </section>
  )
}
