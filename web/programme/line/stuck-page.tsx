/** "Jag har kört fast": from the programme into the live line, telling no more than the youth wants. */
import { useState } from 'preact/hooks'
import type { Urgency } from '../../../shared/rules/line/triage.ts'
import { CrisisWithPlan } from '../plan/crisis-with-plan.tsx'
import { joinNow, type Shut } from './join-line.ts'
import { ShutNotice } from './closed-notice.tsx'
import { TroubleNotice, useAct, useProgrammeQuery } from '../loading.tsx'
import { api } from '../session.ts'
import { Page } from '../shell.tsx'
import { words } from '../programme-words.ts'

const choices = [
  'danger',
  'not-live',
  'selfharm',
  'violence',
  'distress',
  'talk',
] as const satisfies readonly Urgency[]

export const StuckPage = () => {
  const { stuck } = words()
  const overview = useProgrammeQuery(api.overview, 'stuck')
  const [urgency, setUrgency] = useState<(typeof choices)[number] | undefined>(undefined)
  const [share, setShare] = useState(false)
  const [shut, setShut] = useState<Shut | undefined>()
  const { act, acting, trouble } = useAct()
  const join = () =>
    act(async () => {
      if (urgency !== undefined) setShut(await joinNow(urgency, share))
    })
  return (
    <Page title={stuck.title} name="stuck" back>
      <p class="lead">{stuck.lead}</p>
      <fieldset class="choices">
        <legend>{stuck.choose}</legend>
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="urgency"
              checked={urgency === choice}
              onChange={() => setUrgency(choice)}
            />
            <span>{stuck.urgency[choice]}</span>
          </label>
        ))}
      </fieldset>
      {urgency === 'danger' && (
        <div class="card urgent-card">
          <CrisisWithPlan />
        </div>
      )}
      {overview.data?.lineNote === true && (
        <label class="choice">
          <input
            type="checkbox"
            checked={share}
            onChange={({ currentTarget }) => setShare(currentTarget.checked)}
          />
          <span>
            {stuck.share}
            <span class="quiet small choice-hint">{stuck.shareLead}</span>
          </span>
        </label>
      )}
      <TroubleNotice trouble={trouble} />
      <ShutNotice shut={shut} />
      <div class="onward">
        <button
          type="button"
          class="button full"
          aria-disabled={urgency === undefined || acting}
          onClick={() => void join()}
        >
          {stuck.go}
        </button>
      </div>
    </Page>
  )
}
