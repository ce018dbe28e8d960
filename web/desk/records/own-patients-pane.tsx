/** "Journaler": what waits to be signed, the oldest first, whom one has met, and the journal of whoever is chosen. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { OwnPatient } from '../../../shared/contract/records/own-patients.ts'
import type { Query } from '../../data/query.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { Asking } from '../../staff/loading.tsx'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { JournalBody } from '../../staff/journal/journal-body.tsx'
import { journalText } from '../../text/journal/sv.ts'
import type { DeskState } from '../desk-state.ts'
import { useDeskStore } from '../desk-store.ts'
import type { Chosen } from './own-patients.ts'
import './own-patients.css'

const text = journalText.own

const nameOf = ({ firstName, lastName }: OwnPatient): string => `${firstName} ${lastName}`.trim()

interface RowProps {
  one: OwnPatient
  /** What is said of them beside the name. */
  about: string
  onOpen: () => void
}

const Row = ({ one, about, onOpen }: RowProps) => {
  const { chosen } = useDeskStore().journals.own
  const now = chosen.value
  const isOpen =
    now?.from === 'list' && now.one.patient === one.patient && now.one.contact === one.contact
  return (
    <li>
      <button type="button" class="letter-row own-patient" aria-current={isOpen} onClick={onOpen}>
        <strong>{nameOf(one)}</strong>
        <span class="small quiet">
          {text.born(one.born)} · {about}
        </span>
      </button>
    </li>
  )
}

/** The list, or how it is with it. */
const Listed = <T,>({
  asked,
  children,
}: {
  asked: Query<T>
  children: (told: T) => preact.ComponentChild
}) => {
  const told = asked.data.value
  if (told === undefined || asked.problem.value !== undefined)
    return <Asking of={staffQueryOf(asked)} words={text} />
  return <>{children(told)}</>
}

const Unsigned = ({ onOpen }: { onOpen: (one: OwnPatient) => void }) => {
  const { unsigned } = useDeskStore().journals.own
  return (
    <section class="desk-part stack tight" aria-labelledby="unsigned-notes">
      <h2 id="unsigned-notes">{text.unsigned}</h2>
      <Listed asked={unsigned}>
        {(notes) =>
          notes.length === 0 ? (
            <p class="quiet small">{text.nothingUnsigned}</p>
          ) : (
            <>
              <p class="quiet small">{text.unsignedAbout}</p>
              <ol class="plain-list letter-rows">
                {notes.map((one) => (
                  <Row
                    key={`${one.patient} ${one.contact}`}
                    one={one}
                    about={text.begun(shortDayAndTime(one.at, 'sv-SE'))}
                    onOpen={() => onOpen(one)}
                  />
                ))}
              </ol>
            </>
          )
        }
      </Listed>
    </section>
  )
}

const Met = ({ onOpen }: { onOpen: (one: OwnPatient) => void }) => {
  const { met, unsigned, busy, showMore } = useDeskStore().journals.own
  /** Whoever has a note that waits is opened at it, so that no second one is begun beside it. */
  const waits = (one: OwnPatient) =>
    unsigned.data.value?.find(({ patient }) => patient === one.patient)
  const about = (one: OwnPatient) =>
    [
      text.met(shortDayAndTime(one.at, 'sv-SE')),
      ...(waits(one) === undefined ? [] : [text.isUnsigned]),
    ].join(' · ')
  return (
    <section class="desk-part stack tight" aria-labelledby="own-patients">
      <h2 id="own-patients">{text.patients}</h2>
      <p class="quiet small">{text.patientsAbout}</p>
      <Listed asked={met}>
        {({ patients, more }) => (
          <>
            {patients.length === 0 && <p class="quiet small">{text.nobody}</p>}
            <ol class="plain-list letter-rows">
              {patients.map((one) => (
                <Row
                  key={one.patient}
                  one={one}
                  about={about(one)}
                  onOpen={() => onOpen(waits(one) ?? one)}
                />
              ))}
            </ol>
            {more && (
              <p>
                <button
                  type="button"
                  class="button quiet small"
                  aria-disabled={busy.value}
                  onClick={() => void showMore()}
                >
                  {text.more}
                </button>
              </p>
            )}
          </>
        )}
      </Listed>
    </section>
  )
}

const placeOf = (chosen: Chosen): string =>
  chosen.from === 'list'
    ? `${chosen.one.patient} ${chosen.one.contact}`
    : `${chosen.participant} booked`

const Journal = ({ chosen, state }: { chosen: Chosen; state: DeskState }) => {
  const { journals } = useDeskStore()
  const roomOf = () => {
    if (chosen.from === 'booked') return journals.ofBooked(chosen.participant)
    const { patient, contact } = chosen.one
    // While the talk is here its note is written in one place, beside it or not.
    const isHere = state.visits.some(({ visit }) => visit === contact)
    return isHere ? journals.of(contact) : journals.ofPatient({ patient, contact })
  }
  const room = roomOf()
  useEffect(() => {
    if (room.signed.value && chosen.from === 'list') journals.own.signed(chosen.one.contact)
  }, [room.chart.value])
  return <JournalBody room={room} />
}

export const OwnPatientsPane = ({ state }: { state: DeskState }) => {
  const { journals, inbox } = useDeskStore()
  const { own } = journals
  const list = useRef<HTMLDivElement>(null)
  const read = useRef<HTMLElement>(null)
  const chosen = own.chosen.value
  useLayoutEffect(() => {
    // Whoever comes from a booked time is led to what they came for.
    if (own.chosen.peek()?.from === 'booked') read.current?.focus()
  }, [own])
  useEffect(() => {
    void own.unsigned.again()
    void own.met.again()
  }, [own])
  const open = (one: OwnPatient) => {
    own.chosen.value = { from: 'list', one }
    // The keyboard goes along; on a phone the journal lies below the list.
    requestAnimationFrame(() => read.current?.focus())
  }
  return (
    <main class="later-columns" id="main" tabIndex={-1}>
      <div class="later-list" ref={list} tabIndex={-1}>
        <Unsigned onOpen={open} />
        <Met onOpen={open} />
      </div>
      <div class="later-main own-journal">
        {chosen === undefined ? (
          <p class="quiet own-journal-none">{text.choose}</p>
        ) : (
          <section
            class="tool"
            data-tool="journal"
            aria-label={text.journalOf(chosen.from === 'list' ? nameOf(chosen.one) : chosen.alias)}
            tabIndex={-1}
            ref={read}
          >
            {chosen.from === 'booked' && (
              <p class="row">
                <button
                  type="button"
                  class="button quiet small"
                  onClick={() => (inbox.view.value = 'times')}
                >
                  {text.toTimes}
                </button>
                <span class="small quiet">{text.booked(chosen.alias)}</span>
              </p>
            )}
            <p class="on-phone">
              <button
                type="button"
                class="button plain small"
                onClick={() => {
                  list.current?.scrollIntoView()
                  list.current?.focus()
                }}
              >
                {text.toList}
              </button>
            </p>
            <Journal key={placeOf(chosen)} chosen={chosen} state={state} />
          </section>
        )}
      </div>
    </main>
  )
}
