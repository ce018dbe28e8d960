/** "Planer": those that this unit makes with somebody, those of others that it takes part in, and the one that is open. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { SharedSip, SipRow } from '../../../shared/contract/intake/sip-shapes.ts'
import { shortDate } from '../../data/format-times.ts'
import { Asking } from '../../staff/loading.tsx'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { sipText as text } from '../../text/desk-sip/sv.ts'
import { ProposeSip } from './ask-sip.tsx'
import { SipCard } from './sip-card.tsx'
import { SipSheet } from './sip-sheet.tsx'
import { openSips, proposing, type SipStore } from './sip-store.ts'
import '../intake/intake.css'
import './sip.css'

const Row = ({ store, row, now }: { store: SipStore; row: SipRow; now: number }) => (
  <li>
    <button
      type="button"
      class="letter-row intake-row sip-list-row"
      aria-current={store.chosen.value === row.sip}
      onClick={() => void store.choose(row.sip)}
    >
      <strong>{text.states[row.state]}</strong>
      <span class="small quiet">{text.since(shortDate(row.since, 'sv-SE'))}</span>
      {row.due !== undefined && (
        <span class="small">
          {text.due(shortDate(row.due, 'sv-SE'))}
          {row.due < now && <strong class="intake-late"> {text.late}</strong>}
        </span>
      )}
    </button>
  </li>
)

const SharedRow = ({ store, row }: { store: SipStore; row: SharedSip }) => (
  <li>
    <button
      type="button"
      class="letter-row intake-row"
      aria-current={store.chosen.value === row.sip}
      onClick={() => void store.chooseShared(row)}
    >
      <strong>{text.from(row.from)}</strong>
      <span class="small quiet">
        {text.states[row.state]} · {text.since(shortDate(row.since, 'sv-SE'))}
      </span>
    </button>
  </li>
)

const Chosen = ({ store }: { store: SipStore }) => {
  const chosen = store.chosen.value
  const open = store.open.value
  const shared = store.shared.value
  if (chosen === undefined) return <p class="quiet">{text.choose}</p>
  if (chosen === proposing) return <ProposeSip store={store} />
  if (shared !== undefined) {
    const { firstName, lastName } = shared.person
    return (
      <div class="stack intake-case">
        <h2>{text.from(shared.from)}</h2>
        <SipSheet plan={shared} name={`${firstName} ${lastName}`} parties={shared.parties} />
      </div>
    )
  }
  if (open === undefined) return <p role="status">{text.loading}</p>
  return <SipCard key={open.sip} store={store} open={open} />
}

export const SipPane = () => {
  const store = useMemo(openSips, [])
  useEffect(store.begin, [store])
  const list = useRef<HTMLDivElement>(null)
  const read = useRef<HTMLElement>(null)
  const chosen = store.chosen.value
  // The keyboard goes along; on a phone what is chosen lies below the list.
  useLayoutEffect(() => {
    if (chosen !== undefined) read.current?.focus()
  }, [chosen])
  const told = store.list.data.value
  const nothing = told !== undefined && told.sips.length + told.shared.length === 0
  return (
    <main class="later-columns" id="main" tabIndex={-1}>
      <div class="later-list" ref={list} tabIndex={-1}>
        <section class="desk-part stack tight" aria-labelledby="sips">
          <h2 id="sips">{text.title}</h2>
          <Asking of={staffQueryOf(store.list)} words={text} />
          <p class="small quiet">{told?.keeps === false ? text.elsewhere : text.about}</p>
          {told?.keeps === true && (
            <p>
              <button
                type="button"
                class="button quiet small"
                aria-pressed={chosen === proposing}
                onClick={() => void store.choose(proposing)}
              >
                {text.propose.button}
              </button>
            </p>
          )}
          {nothing && <p class="quiet">{text.none}</p>}
        </section>
        {told !== undefined && told.sips.length > 0 && (
          <section class="letter-part" aria-labelledby="sips-own">
            <h3 id="sips-own">
              {text.own} ({told.sips.length})
            </h3>
            <ol class="plain-list letter-rows">
              {told.sips.map((row) => (
                <Row key={row.sip} store={store} row={row} now={told.now} />
              ))}
            </ol>
          </section>
        )}
        {told !== undefined && told.shared.length > 0 && (
          <section class="letter-part" aria-labelledby="sips-shared">
            <h3 id="sips-shared">
              {text.shared} ({told.shared.length})
            </h3>
            <ol class="plain-list letter-rows">
              {told.shared.map((row) => (
                <SharedRow key={`${row.keeper} ${row.sip}`} store={store} row={row} />
              ))}
            </ol>
          </section>
        )}
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
