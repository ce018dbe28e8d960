/** Who is called when nobody has taken an alarm in a minute: named here, and nobody named is said loudly (R3). */
import { useState } from 'preact/hooks'
import type { BackupTurn } from '../../../shared/contract/safety/coordinator.ts'
import { addDays, localTime, type LocalTime } from '../../../shared/rules/opening/shift-times.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { DayAndTimeField, instantShownIn } from '../../ui/time-fields/day-and-time-field.tsx'
import { boardSafetyText as text } from '../../text/board-safety/sv.ts'
import type { OnCall, BoardSafetyStore } from './board-safety-store.ts'

const tomorrowMorning = (now: number): LocalTime => ({
  day: addDays(localTime(now).day, 1),
  time: '08:00',
})

interface NameProps {
  onCall: OnCall
  onKeep: BoardSafetyStore['keep']
}

const NameBackup = ({ onCall, onKeep }: NameProps) => {
  const { people, turns, now } = onCall
  const [staff, setStaff] = useState('')
  const [from, setFrom] = useState(localTime(now))
  const [to, setTo] = useState(tomorrowMorning(now))
  const [wrong, setWrong] = useState('')
  const name = async () => {
    const person = people.find((one) => one.staff === staff)
    const [starts, ends] = [instantShownIn(from), instantShownIn(to)]
    if (person === undefined || starts === undefined || ends === undefined)
      return setWrong(text.incomplete)
    if (ends <= starts || ends <= now) return setWrong(text.backwards)
    setWrong('')
    const { firstName, unit } = person
    if (await onKeep([...turns, { staff, firstName, unit, starts, ends }])) setStaff('')
  }
  return (
    <form
      class="stack tight backup-form"
      aria-label={text.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void name()
      }}
    >
      <SelectField
        label={text.who}
        value={staff}
        options={[
          { value: '', label: text.choose },
          ...people.map((one) => ({
            value: one.staff,
            label: `${one.firstName}, ${one.employer}`,
          })),
        ]}
        onChoose={setStaff}
      />
      <DayAndTimeField label={text.from} value={from} onSet={setFrom} />
      <DayAndTimeField label={text.to} value={to} onSet={setTo} />
      <p class="error" role="alert">
        {wrong}
      </p>
      <button type="submit" class="button small">
        {text.add}
      </button>
    </form>
  )
}

const isNow = ({ starts, ends }: BackupTurn, now: number) => starts <= now && now < ends

export const BackupCard = ({ desk }: { desk: BoardSafetyStore }) => {
  const onCall = desk.onCall.value
  if (onCall === undefined) return null
  const { turns, now } = onCall
  return (
    <section class="card stack tight" aria-labelledby="backup">
      <h2 id="backup">{text.title}</h2>
      <p class="small quiet">{text.about}</p>
      {!turns.some((turn) => isNow(turn, now)) && (
        <p class="notice" data-kind="waiting">
          {text.nobody}
        </p>
      )}
      <ul class="plain-list backup-turns">
        {turns.map((turn) => (
          <li key={`${turn.staff} ${turn.starts}`} class="backup-turn">
            <p>
              <strong>{turn.firstName}</strong>, {unitById(turn.unit)?.name ?? turn.unit}{' '}
              {isNow(turn, now) && <span class="tag">{text.now}</span>}
              <span class="small quiet backup-when">
                {shortDayAndTime(turn.starts, 'sv-SE')} – {shortDayAndTime(turn.ends, 'sv-SE')}
              </span>
            </p>
            <button
              type="button"
              class="button quiet small"
              aria-label={text.removeWho(turn.firstName, shortDayAndTime(turn.starts, 'sv-SE'))}
              onClick={() => void desk.keep(turns.filter((one) => one !== turn))}
            >
              {text.remove}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{text.add}</summary>
        <NameBackup onCall={onCall} onKeep={desk.keep} />
      </details>
    </section>
  )
}
