/** The county's line, with nothing more of a youth than the whole county may see. */
import { useId, useRef, useState } from 'preact/hooks'
import type { LineEntry } from '../../../shared/contract/visit/line.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { channelName, languageName, professionName, topicName } from '../../staff/names-of-terms.ts'
import { minutesSince } from '../../data/ticking-clock.ts'
import { minutes } from '../../text/desk/sv.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { staffText } from '../../text/staff/sv.ts'
import type { DeskState } from '../desk-state.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { FindInLine } from './find-in-line.tsx'
import { everybody, fits } from './line-match.ts'
import { steadyLine, type SteadyRow } from './steady-line.ts'
import { whyNotTakeThis } from './why-nobody-can-be-taken.ts'
import { useDeskStore } from '../desk-store.ts'

const text = staffText.line

/** What a row says, in words, and first what not everybody can meet; it is also what is searched. */
const told = (entry: LineEntry): string =>
  [
    ...(entry.language === 'sv' ? [] : [languageName(entry.language)]),
    ...(entry.interpreter === undefined ? [] : [text.interpreter(languageName(entry.interpreter))]),
    ...(entry.profession === undefined ? [] : [text.wants(professionName(entry.profession))]),
    channelName(entry.channel),
    ...entry.topics.map(topicName),
  ].join(', ')

const Tags = ({ entry }: { entry: LineEntry }) => (
  <>
    {entry.returned && <span class="tag">{text.returned}</span>}
    {!entry.aside && entry.page !== 'here' && <span class="tag">{text.page[entry.page]}</span>}
    {entry.booked !== undefined && (
      <span class="tag">{laterStaffText.booked(timeOfDay(entry.booked.at, 'sv-SE'))}</span>
    )}
    {entry.aside && <span class="quiet">{text.aside}</span>}
  </>
)

interface RowProps {
  row: SteadyRow
  blocked: boolean
  /** Tab comes here, and goes on behind the line; the arrows go from row to row. */
  isEntry: boolean
  onEnter: () => void
}

const EntryRow = ({ row: { entry, gone }, blocked, isEntry, onEnter }: RowProps) => {
  const { dialog } = useDeskStore()
  const id = useId()
  const waited = minutesSince(entry.since)
  const may = !gone && !blocked && !entry.aside
  return (
    <li class="line-row" data-gone={gone}>
      <LevelMark level={entry.level} />
      <span class="line-row-wait" aria-label={text.waited(waited)}>
        {minutes(waited)}
      </span>
      <span id={`${id}-told`} class="line-row-told small" title={told(entry)}>
        {told(entry)}
      </span>
      {/* It stays where somebody has taken the row meanwhile: the keys may stand on it. */}
      <button
        type="button"
        class="button plain small line-row-act"
        tabIndex={isEntry ? 0 : -1}
        onFocus={onEnter}
        aria-disabled={!may}
        aria-label={gone ? text.gone : `${text.takeThis}: P${entry.level}, ${text.waited(waited)}`}
        aria-describedby={gone ? `${id}-told` : `${id}-told ${id}-tags`}
        onClick={() => {
          if (may) dialog.value = { name: 'take-this', visit: entry.visit }
        }}
      >
        {text.takeShort}
      </button>
      <span id={`${id}-tags`} class="line-row-tags small">
        {gone ? <span class="quiet">{text.gone}</span> : <Tags entry={entry} />}
      </span>
    </li>
  )
}

/** Sixty rows are one stop of Tab: whoever has no mouse is not made to walk through the line to the talk. */
const toNextRow = (event: KeyboardEvent): void => {
  // Held with another key, an arrow is the browser's or the screen reader's.
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const line = event.currentTarget as HTMLElement
  const all = [...line.querySelectorAll<HTMLElement>('.line-row-act')]
  const at = all.findIndex((one) => one === document.activeElement)
  const goes = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
  if (goes === undefined) return
  all[goes]?.focus()
  event.preventDefault()
}

export const LineList = ({ state }: { state: DeskState }) => {
  const { lineFilter } = useDeskStore()
  const rows = useRef<readonly SteadyRow[]>([])
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const [entered, setEntered] = useState('')
  const filter = lineFilter.value
  const all: readonly LineEntry[] = state.line.entries
  const entries = all.filter((entry) => fits(filter, entry, told(entry), state.staff))
  // Another filter is another list, wherever the pointer is.
  const filtered = useRef(filter)
  const inUse = (pointed || focused) && filtered.current === filter
  filtered.current = filter
  const shown = steadyLine(rows.current, entries, inUse)
  rows.current = shown.rows
  const unlisted = state.line.waiting - all.filter(({ aside }) => !aside).length
  const blocked = whyNotTakeThis(state) !== undefined
  const entry =
    shown.rows.find((row) => row.entry.visit === entered) ?? shown.rows.find(({ gone }) => !gone)
  return (
    <section aria-labelledby="line" class="desk-part line">
      <h2 id="line">{text.title}</h2>
      {(all.length > 0 || filter !== everybody) && (
        <FindInLine
          all={all}
          more={unlisted > 0 || state.line.more === true}
          filter={filter}
          who={state.staff}
          onFilter={(chosen) => (lineFilter.value = chosen)}
        />
      )}
      <p class="small line-fresh" role="status">
        {entries.length < all.length && `${text.filter.shown(entries.length, all.length)} `}
        {shown.fresh > 0 ? text.fresh(shown.fresh) : ''}
      </p>
      {shown.rows.length === 0 ? (
        <p class="quiet small">{all.length === 0 ? text.empty : text.filter.nobody}</p>
      ) : (
        <ol
          class="plain-list line-rows"
          onKeyDown={toNextRow}
          onPointerEnter={() => setPointed(true)}
          onPointerLeave={() => setPointed(false)}
          onFocusIn={() => setFocused(true)}
          onFocusOut={({ currentTarget, relatedTarget }) =>
            setFocused(currentTarget.contains(relatedTarget as Node | null))
          }
        >
          {shown.rows.map((row) => (
            <EntryRow
              key={row.entry.visit}
              row={row}
              blocked={blocked}
              isEntry={row === entry}
              onEnter={() => setEntered(row.entry.visit)}
            />
          ))}
        </ol>
      )}
      {unlisted > 0 && (
        <p class="small quiet">{state.line.more ? text.moreThan(unlisted) : text.more(unlisted)}</p>
      )}
    </section>
  )
}
