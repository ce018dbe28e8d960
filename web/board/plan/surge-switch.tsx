/** The surge switch: what, why and for how long; it ends by itself, and the youth reads the reason. */
import { Tick } from '../../ui/field/tick.tsx'
import { useState } from 'preact/hooks'
import type { Plan } from '../../../shared/contract/opening/plan.ts'
import type { SurgeMode, SurgeReason } from '../../../shared/rules/line/admission.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { planText } from '../../text/plan/sv.ts'
import { clock } from './shift-block.tsx'
import type { PlanStore } from './plan-store.ts'

const text = planText.surge
const modes = Object.keys(text.modes) as SurgeMode[]
const reasons = Object.keys(text.reasons) as SurgeReason[]
const lengths = [15, 30, 60, 120, 240]

type Called = NonNullable<Plan['surge']>['called'][number]

/** What is known of somebody who is called, the surest first. */
const stateOf = ({ here, answer, pageOpen }: Called): string =>
  here
    ? text.here
    : answer !== undefined
      ? text.answers[answer]
      : pageOpen
        ? text.seen
        : text.pageShut

const Now = ({ desk }: { desk: PlanStore }) => {
  const surge = desk.plan.value?.surge
  if (surge === undefined) return null
  return (
    <div class="notice stack tight" data-kind="waiting">
      <p>
        <strong>{text.now[surge.mode]}</strong> {text.reasons[surge.reason]}.{' '}
        {text.until(clock(surge.until))}
      </p>
      {surge.called.length > 0 && (
        <p>{surge.called.map((one) => `${one.firstName} (${stateOf(one)})`).join(', ')}</p>
      )}
      <button
        type="button"
        class="button quiet small"
        onClick={() => void desk.setSurge(null, surge.reason, 30, [])}
      >
        {text.end}
      </button>
    </div>
  )
}

export const PlanSurge = ({ desk }: { desk: PlanStore }) => {
  const [mode, setMode] = useState<SurgeMode>('urgent-only')
  const [reason, setReason] = useState<SurgeReason>('many-waiting')
  const [minutes, setMinutes] = useState(30)
  const [called, setCalled] = useState<readonly string[]>([])
  const plan = desk.plan.value
  if (plan === undefined) return null
  const toggle = (staff: string) =>
    setCalled(called.includes(staff) ? called.filter((one) => one !== staff) : [...called, staff])
  return (
    <section class="card stack" aria-labelledby="plan-surge">
      <h2 id="plan-surge">{text.title}</h2>
      {plan.surge === undefined ? <p class="quiet">{text.none}</p> : <Now desk={desk} />}
      <div class="plan-fields">
        <SelectField
          label={text.mode}
          value={mode}
          options={modes.map((one) => ({ value: one, label: text.modes[one] }))}
          onChoose={setMode}
        />
        <SelectField
          label={text.reason}
          value={reason}
          options={reasons.map((one) => ({ value: one, label: text.reasons[one] }))}
          onChoose={setReason}
        />
        <SelectField
          label={text.minutes}
          value={minutes}
          options={lengths.map((one) => ({ value: one, label: text.lasts(one) }))}
          onChoose={setMinutes}
        />
      </div>
      <details>
        <summary>{text.call}</summary>
        <fieldset class="plan-people">
          <legend class="visually-hidden">{text.call}</legend>
          {plan.people.map(({ staff, firstName, employer }) => (
            <Tick key={staff} checked={called.includes(staff)} onTick={() => toggle(staff)}>
              {firstName}, {employer}
            </Tick>
          ))}
        </fieldset>
      </details>
      <p class="small quiet">{text.urgent}</p>
      <button
        type="button"
        class="button small"
        onClick={() => void desk.setSurge(mode, reason, minutes, [...called])}
      >
        {text.start}
      </button>
    </section>
  )
}
