/** The times this counsellor offers: today first, and who has come. */
import { useEffect, useState } from 'preact/hooks'
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import type { DeskTime } from '../../../shared/contract/later/bookings.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { unseal } from '../../data/readable-body.ts'
import { channelName, topicName } from '../../staff/names-of-terms.ts'
import { Asking } from '../../staff/loading.tsx'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { now } from '../../data/ticking-clock.ts'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { longDay, timeOfDay } from '../../data/format-times.ts'
import { TimesOffer } from './offer-times.tsx'
import { Wishes } from './wishes.tsx'
import { useDeskStore } from '../desk-store.ts'

const { times: text } = laterStaffText

const CallOff = ({ onYes }: { onYes: () => void }) => {
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <button type="button" class="button quiet small" onClick={() => setAsking(true)}>
        {text.callOff}
      </button>
    )
  return (
    <span class="row" role="group" aria-label={text.callOffAsk}>
      <button type="button" class="button small" autofocus onClick={onYes}>
        {text.yes}
      </button>
      <button type="button" class="button quiet small" onClick={() => setAsking(false)}>
        {text.no}
      </button>
    </span>
  )
}

/** A talk of a treatment: who it is with, to read up on before, and to find back to after. */
const OfTreatment = ({ time }: Pick<DeskTime, 'time'>) => {
  const { inbox, journals } = useDeskStore()
  const talk = journals.booked.data.value?.find((one) => one.time === time)
  if (talk === undefined) return null
  const { participant, alias = '', journal } = talk
  return (
    <span class="row">
      <span>{text.withAlias(alias)}</span>
      {journal && (
        <button
          type="button"
          class="button quiet small"
          aria-label={text.readUpOf(alias)}
          onClick={() => {
            journals.own.chosen.value = { from: 'booked', participant, alias }
            inbox.view.value = 'journals'
          }}
        >
          {text.readUp}
        </button>
      )}
      <a
        class="small"
        href={`/behandling/#deltagare/${participant}`}
        aria-label={text.treatmentOf(alias)}
      >
        {text.treatment}
      </a>
    </span>
  )
}

const TimeRow = ({ time: one }: { time: DeskTime }) => {
  const { inbox } = useDeskStore()
  const { time, start, length, channel, state, forWish, nickname } = one
  const topics = topicsTold(one)
  const withdraw = () => void inbox.act(() => inbox.times.withdrawTime({ time, start }))
  const name = nickname === undefined ? undefined : unseal(nickname)
  return (
    <li class="time-row" data-state={state}>
      <strong>
        {timeOfDay(start, 'sv-SE')}–{timeOfDay(start + length * 60_000, 'sv-SE')}
      </strong>
      <span>
        {channelName(channel)} · {forWish === true ? text.forWish : text.states[state]}
        {name !== undefined && ` · ${name}`}
        {topics.length > 0 && ` · ${topics.map(topicName).join(', ')}`}
        {state === 'entered' && <span class="small quiet time-note">{text.waits}</span>}
        <OfTreatment time={time} />
      </span>
      {state === 'free' && (
        <button type="button" class="button quiet small" onClick={withdraw}>
          {text.withdraw}
        </button>
      )}
      {state === 'booked' && <CallOff onYes={withdraw} />}
    </li>
  )
}

const byDay = (times: readonly DeskTime[]): [string, DeskTime[]][] => {
  const days = new Map<string, DeskTime[]>()
  for (const time of times) {
    const day = localTime(time.start).day
    days.set(day, [...(days.get(day) ?? []), time])
  }
  return [...days]
}

export const TimesPane = () => {
  const { inbox, journals } = useDeskStore()
  const mine = inbox.mine.value
  const taken = mine?.filter(({ state }) => state !== 'free').length
  // Anew when a time has been booked or let go meanwhile; the list names nobody.
  useEffect(() => void journals.booked.again(), [journals, taken])
  const today = localTime(now.value).day
  return (
    <main class="later-columns" id="main" tabIndex={-1}>
      <div class="later-main stack">
        <h2>{text.title}</h2>
        <p class="small quiet">{text.rules}</p>
        {mine === undefined && <Asking of={staffQueryOf(inbox.asked.times)} words={text.asked} />}
        {mine?.length === 0 && <p class="quiet">{text.empty}</p>}
        {byDay(mine ?? []).map(([day, times]) => (
          <section key={day} aria-label={day} class="stack tight">
            <h3>
              {day === today && `${text.today}, `}
              {longDay(times[0]?.start ?? 0, 'sv-SE')}
            </h3>
            <ol class="plain-list">
              {times.map((time) => (
                <TimeRow key={time.time} time={time} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <div class="later-list">
        <Wishes />
        <TimesOffer />
      </div>
    </main>
  )
}
