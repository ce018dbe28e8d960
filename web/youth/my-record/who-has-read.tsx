/** "Vem har läst om mig?": day by day, newest first; the own deeds apart, so that others' are seen. */
import { useState } from 'preact/hooks'
import type { Reading } from '../../../shared/contract/records/reading.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { longDate, timeOfDay } from '../../data/format-times.ts'
import type { MineText } from '../../text/identified/type.ts'
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import { daysIn } from '../language.ts'

const atOnce = 20

const byDay = (readings: readonly Reading[]): [string, Reading[]][] => {
  const days = new Map<string, Reading[]>()
  for (const reading of readings) {
    const day = longDate(reading.at, daysIn(identifiedCatalogue))
    days.set(day, [...(days.get(day) ?? []), reading])
  }
  return [...days]
}

const Row = ({ reading, t, own }: { reading: Reading; t: MineText; own: boolean }) => {
  const { at, role, employer, action, resource, newer, reason } = reading
  const what = `${t.actions[action]} ${t.resources[newer ?? resource]}`
  return (
    <li class="reading">
      <span class="quiet small">{timeOfDay(at, daysIn(identifiedCatalogue))}</span>{' '}
      <span>
        {!own && (
          <>
            <strong>{employer}</strong>, {t.roles[role].toLowerCase()}:{' '}
          </>
        )}
        {own ? what : what.toLowerCase()}
      </span>
      {/* A booked talk or a copy is as it should be; what stands out is who took no part in the care. */}
      {reason !== undefined &&
        (action === 'break-glass' ? (
          <Notice kind="urgent">
            <p>{t.reasons[reason]}</p>
          </Notice>
        ) : (
          <p class="quiet small">{t.reasons[reason]}</p>
        ))}
    </li>
  )
}

const Days = ({
  readings,
  t,
  own = false,
}: {
  readings: readonly Reading[]
  t: MineText
  own?: boolean
}) => (
  <>
    {byDay(readings).map(([day, some]) => (
      <div key={day} class="stack tight">
        <h3 class="reading-day">{day}</h3>
        <ul class="plain-list stack tight">
          {some.map((reading, at) => (
            <Row key={at} reading={reading} t={t} own={own} />
          ))}
        </ul>
      </div>
    ))}
  </>
)

interface Props {
  readings: readonly Reading[]
  t: MineText
  /** Of the heading. */
  id?: string
}

export const Readings = ({ readings, t, id = 'readings' }: Props) => {
  const [shown, setShown] = useState(atOnce)
  const isOwn = ({ role }: Reading) => role === 'patient' || role === 'participant'
  const others = readings.filter((reading) => !isOwn(reading))
  const own = readings.filter(isOwn)
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{t.readings}</h2>
      <p>{t.readingsAbout}</p>
      {others.length === 0 && <p>{t.noReadings}</p>}
      <Days readings={others.slice(0, shown)} t={t} />
      {others.length > shown && (
        <button type="button" class="button quiet" onClick={() => setShown(shown + atOnce)}>
          {t.older(others.length - shown)}
        </button>
      )}
      {own.length > 0 && (
        <details>
          <summary>{t.own(own.length)}</summary>
          <div class="stack">
            <Days readings={own} t={t} own />
          </div>
        </details>
      )}
    </section>
  )
}
