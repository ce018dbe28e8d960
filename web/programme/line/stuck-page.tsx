/** "Jag har kört fast": from the programme into the live line, telling no more than the youth wants. */
import { useRef, useState } from 'preact/hooks'
import { levelOf } from '../../../shared/rules/line/triage-levels.ts'
import type { Urgency } from '../../../shared/rules/line/triage.ts'
import { FirstHelp } from '../../ui/crisis/urgent-help.tsx'
import { CrisisWithPlan, ToPlan } from '../plan/crisis-with-plan.tsx'
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
  const { stuck, crisis } = words()
  const overview = useProgrammeQuery(api.overview, 'stuck')
  const [urgency, setUrgency] = useState<(typeof choices)[number] | undefined>(undefined)
  const [share, setShare] = useState(false)
  const [shut, setShut] = useState<Shut | undefined>()
  // Whoever goes through the choices by keyboard stays among them; otherwise help is what one sees first (R2, R3).
  const [isPointed, setPointed] = useState(false)
  // Drawn anew between the press and the change, the box would be taken back and no change would come.
  const pressed = useRef(0)
  const { act, acting, trouble } = useAct()
  const isAcute = urgency !== undefined && levelOf(urgency) <= 2
  const isFirst = isPointed || shut !== undefined || trouble !== undefined
  const join = () =>
    act(async () => {
      if (urgency !== undefined) setShut(await joinNow(urgency, share))
    })
  const why = trouble ? <TroubleNotice trouble={trouble} /> : <ShutNotice shut={shut} />
  return (
    <Page title={stuck.title} name="stuck" back>
      <p class="lead">{stuck.lead}</p>
      {isAcute && !isFirst && (
        <div class="card urgent-card">
          <CrisisWithPlan />
        </div>
      )}
      {isAcute && isFirst && (
        <FirstHelp key={`${shut?.outcome} ${trouble}`} text={crisis} why={why}>
          <ToPlan />
        </FirstHelp>
      )}
      <fieldset class="choices">
        <legend>{stuck.choose}</legend>
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="urgency"
              checked={urgency === choice}
              onClick={({ detail }) => void (pressed.current = detail)}
              onChange={() => {
                setPointed(pressed.current > 0)
                setUrgency(choice)
              }}
            />
            <span>{stuck.urgency[choice]}</span>
          </label>
        ))}
      </fieldset>
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
      {!isAcute && why}
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
