/** What concerns safety beside the own talks: procedures that need a colleague, and endings two people sign. */
import { useState } from 'preact/hooks'
import type { BadEnding } from '../../../shared/contract/safety/bad-ending.ts'
import type { Procedure } from '../../../shared/contract/safety/procedure.ts'
import { Finding } from '../../../shared/rules/safety/bad-ending.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { Asking } from '../../staff/loading.tsx'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { clockSince } from '../../data/ticking-clock.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import type { DeskState } from '../desk-state.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { OnCall } from '../colleague/ask-colleague.tsx'
import { Ring } from '../colleague/colleague-chat.tsx'
import { AskedOfMe, OwnPhone } from '../colleague/colleague-calls.tsx'
import { ProcedureList } from './procedure-list.tsx'
import { ReadAlong } from './second-reader-chat.tsx'
import { SupervisionCard } from '../supervision/supervision-card.tsx'
import { useDeskStore } from '../desk-store.ts'

const { procedure: text, endings: endingText, alarm } = safetyText

const isMine = ({ first, second }: Procedure, me: string) => first.id === me || second?.id === me

/** A colleague somewhere in the county needs a second key: said in the column of the line too. */
export const ProcedureCalls = ({ state }: { state: DeskState }) => {
  const { safety, inbox } = useDeskStore()
  const calls = safety.procedures.value.filter(
    (one) => one.second === undefined && one.first.id !== state.staff.id,
  )
  if (calls.length === 0) return null
  const join = async (procedure: string) => {
    await safety.join(procedure)
    inbox.view.value = 'safety'
  }
  return (
    <section class="desk-part procedure-calls" aria-labelledby="procedure-calls" role="alert">
      <h2 id="procedure-calls">{text.callTitle}</h2>
      {calls.map(({ procedure, first, level, openedAt }) => (
        <div key={procedure} class="offer stack tight">
          <p>
            <LevelMark level={level} /> {text.call(first.firstName, first.employer)} ·{' '}
            {clockSince(openedAt)}
          </p>
          {first.phone !== undefined && <Ring name={first.firstName} phone={first.phone} />}
          <button type="button" class="button small" onClick={() => void join(procedure)}>
            {text.join}
          </button>
        </div>
      ))}
    </section>
  )
}

/** Two help each other already: whoever is on call can ring both. */
const UnderWay = ({ state }: { state: DeskState }) => {
  const { safety } = useDeskStore()
  const held = safety.procedures.value.filter((one) => !isMine(one, state.staff.id))
  if (!safety.backup.value) return null
  return (
    <>
      {held.map(
        ({ procedure, level, openedAt, first, second }) =>
          second !== undefined && (
            <p key={procedure} class="procedure-head small">
              <LevelMark level={level} />
              <strong>{text.running(clockSince(openedAt))}</strong>
              <span>{text.first(first.firstName, first.employer)}</span>
              <Ring name={first.firstName} phone={first.phone} />
              <span>{text.second(second.firstName, second.employer)}</span>
              <Ring name={second.firstName} phone={second.phone} />
            </p>
          ),
      )}
    </>
  )
}

const Ending = ({ ending, me }: { ending: BadEnding; me: string }) => {
  const { safety } = useDeskStore()
  const [finding, setFinding] = useState<Finding | ''>('')
  const { id, level, how, at, late, unit, waited, first } = ending
  const employer = unit === undefined ? endingText.nobody : (unitById(unit)?.name ?? unit)
  return (
    <li class="ending stack tight" data-late={late}>
      <p>
        <LevelMark level={level} /> <strong>{endingText.how[how]}</strong>
      </p>
      <p class="small">
        {shortDayAndTime(at, 'sv-SE')} · {employer}
        {how !== 'answered' && ` · ${endingText.waited(waited)}`}
      </p>
      <p class="small">
        {late && <strong class="letter-late">{endingText.late}. </strong>}
        {endingText.by(shortDayAndTime(ending.signedBy, 'sv-SE'))}
      </p>
      {first !== undefined && (
        <p class="small">
          {endingText.firstBy(
            `${first.firstName}, ${first.employer}`,
            endingText.finding[first.finding],
          )}
        </p>
      )}
      {first?.id === me ? (
        <p class="small quiet">{endingText.yours}</p>
      ) : (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault()
            if (finding !== '') void safety.sign(id, finding)
          }}
        >
          <SelectField
            label={endingText.choose}
            labelHidden
            class="ending-finding"
            required
            value={finding}
            options={[
              { value: '', label: endingText.choose },
              ...Finding.options.map((one) => ({ value: one, label: endingText.finding[one] })),
            ]}
            onChoose={setFinding}
          />
          <button type="submit" class="button small">
            {endingText.sign}
          </button>
        </form>
      )}
    </li>
  )
}

export const SafetyPane = ({ state }: { state: DeskState }) => {
  const { safety } = useDeskStore()
  const me = state.staff.id
  const mine = safety.procedures.value.filter((one) => isMine(one, me))
  // That nothing goes on and nobody is on call is said when the clinic has said so.
  if (!safety.isTold.value)
    return (
      <main class="later-columns safety-columns" id="main" tabIndex={-1}>
        <div class="later-main stack tight">
          <h2>{text.title}</h2>
          <p class="small quiet">{text.about}</p>
          <Asking of={staffQueryOf(safety.asked)} />
        </div>
      </main>
    )
  return (
    <main class="later-columns safety-columns" id="main" tabIndex={-1}>
      <div class="later-main stack">
        <ProcedureCalls state={state} />
        <UnderWay state={state} />
        <AskedOfMe />
        <div class="stack tight">
          <h2>{text.title}</h2>
          <p class="small quiet">{text.about}</p>
          {mine.length === 0 && <p class="quiet">{text.none}</p>}
          {mine.map((procedure) => (
            <div key={procedure.procedure} class="procedure-and-talk">
              <ReadAlong procedure={procedure} />
              <ProcedureList procedure={procedure} me={me} />
            </div>
          ))}
        </div>
      </div>
      <aside class="later-list">
        {safety.backup.value && <p class="notice small">{alarm.backup}</p>}
        <OnCall />
        <OwnPhone />
        <section aria-labelledby="endings" class="stack tight">
          <h2 id="endings">{endingText.title}</h2>
          <p class="small quiet">{endingText.about}</p>
          {safety.endings.value.length === 0 && <p class="quiet">{endingText.none}</p>}
          <ul class="plain-list endings">
            {safety.endings.value.map((ending) => (
              <Ending key={ending.id} ending={ending} me={me} />
            ))}
          </ul>
        </section>
        <SupervisionCard />
      </aside>
    </main>
  )
}
