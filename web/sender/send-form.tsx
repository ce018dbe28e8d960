/** The form: four parts on one page, what is missing said beside each field, and nothing cleared before it has arrived. */
import { signal } from '@preact/signals'
import { useMemo, useState } from 'preact/hooks'
import { intakeApi } from '../../shared/contract/intake/intake.ts'
import type { SenderKind } from '../../shared/contract/intake/intake-form.ts'
import { municipalities } from '../../shared/county/dalarna.ts'
import { intakeRule } from '../../shared/rules/intake/intake-rule.ts'
import { namedIn } from '../../shared/rules/intake/names-in-words.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import { client, Problem } from '../data/client.ts'
import { serverNow } from '../data/server-clock.ts'
import { pay } from '../data/proof-of-work/pay.ts'
import { base64url } from '../data/random-id.ts'
import { Choices } from '../ui/choice/choice.tsx'
import { SelectField } from '../ui/field/select-field.tsx'
import { TextAreaField } from '../ui/field/text-area-field.tsx'
import { TextField } from '../ui/field/text-field.tsx'
import { DayField } from '../ui/time-fields/day-field.tsx'
import { Notice } from '../ui/notice/notice.tsx'
import { senderText as text } from '../text/sender/sv.ts'
import { ConsentPart } from './consent-part.tsx'
import { fieldId } from './field-id.ts'
import {
  faultsOf,
  type Faults,
  type Field,
  type Filled,
  formOf,
  type FormState,
  nothing,
} from './form.ts'

const api = client(intakeApi)

export interface Sent {
  secret: string
  decideBy: number
}

const whyNot = (problem: unknown): string => {
  if (!(problem instanceof Problem)) return text.failed
  if (problem.code === 'offline') return text.offline
  if (problem.code === 'too-many') return text.full
  return problem.title === '' ? text.failed : `${problem.title} ${problem.detail}`
}

const toFault = (faults: Faults): void => {
  const first = (Object.keys(nothing) as Field[]).find((field) => field in faults)
  if (first === undefined) return
  const place = document.getElementById(fieldId(first))
  place?.focus()
  place?.scrollIntoView({ block: 'center' })
}

const today = (): string => localTime(serverNow()).day

interface PartProps {
  state: FormState
  write: (changed: Partial<Filled>) => void
}

const Line = ({
  state,
  write,
  field,
  ...rest
}: PartProps & {
  field: 'name' | 'workplace' | 'phone' | 'firstName' | 'lastName'
  label: string
  hint?: string
}) => (
  <TextField
    {...rest}
    id={fieldId(field)}
    error={state.faults.value[field]}
    inSummary
    value={state.filled.value[field]}
    onInput={(value) => write({ [field]: value })}
  />
)

const SenderPart = (props: PartProps) => {
  const { state, write } = props
  const { kind } = state.filled.value
  return (
    <section class="card stack" aria-labelledby="part-sender">
      <h2 id="part-sender">{text.parts.sender}</h2>
      <div id={fieldId('kind')} tabIndex={-1}>
        <Choices<SenderKind>
          legend={text.kind}
          options={(Object.keys(text.kinds) as SenderKind[]).map((value) => ({
            value,
            label: text.kinds[value],
          }))}
          chosen={kind === undefined ? [] : [kind]}
          onChoose={([chosen]) => write({ kind: chosen })}
        />
        {state.faults.value.kind !== undefined && (
          <p class="sender-fault">{state.faults.value.kind}</p>
        )}
      </div>
      <Line {...props} field="name" label={text.name} />
      <Line {...props} field="workplace" label={text.workplace} hint={text.workplaceHint} />
      <Line {...props} field="phone" label={text.phone} />
    </section>
  )
}

const YouthPart = (props: PartProps) => {
  const { state, write } = props
  const { municipality, reach } = state.filled.value
  return (
    <section class="card stack" aria-labelledby="part-youth">
      <h2 id="part-youth">{text.parts.youth}</h2>
      <Line {...props} field="firstName" label={text.firstName} />
      <Line {...props} field="lastName" label={text.lastName} />
      <DayField
        id={fieldId('born')}
        label={text.born}
        hint={text.bornHint}
        error={props.state.faults.value.born}
        inSummary
        value={props.state.filled.value.born}
        onSet={(born) => props.write({ born })}
      />
      <SelectField
        id={fieldId('municipality')}
        label={text.municipality}
        error={state.faults.value.municipality}
        inSummary
        options={[
          { value: '', label: '' },
          ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={municipality}
        onChoose={(chosen) => write({ municipality: chosen })}
      />
      <TextAreaField
        id={fieldId('reach')}
        label={text.reach}
        hint={text.reachHint}
        rows={2}
        error={state.faults.value.reach}
        inSummary
        value={reach}
        onInput={(words) => write({ reach: words })}
      />
    </section>
  )
}

const AboutPart = ({ state, write }: PartProps) => {
  const { about, done, name, firstName, lastName } = state.filled.value
  const named = namedIn(about, [firstName, lastName, name])
  return (
    <section class="card stack" aria-labelledby="part-about">
      <h2 id="part-about">{text.parts.about}</h2>
      <TextAreaField
        id={fieldId('about')}
        label={text.describe}
        hint={text.describeHint}
        rows={6}
        error={state.faults.value.about}
        inSummary
        count={{ longest: intakeRule.longestAbout, left: text.left }}
        value={about}
        onInput={(words) => write({ about: words })}
      />
      <div role="status">{named.length > 0 && <p class="small">{text.named(named)}</p>}</div>
      <TextAreaField
        id={fieldId('done')}
        label={text.done}
        rows={3}
        error={state.faults.value.done}
        inSummary
        value={done}
        onInput={(words) => write({ done: words })}
      />
    </section>
  )
}

interface Props {
  /** Something has been filled in that would be lost with the page. */
  onWritten: () => void
  onSent: (sent: Sent) => void
}

export const SendForm = ({ onWritten, onSent }: Props) => {
  const state = useMemo<FormState>(() => ({ filled: signal(nothing), faults: signal({}) }), [])
  const [said, setSaid] = useState('')
  const [sending, setSending] = useState(false)
  // Kept for every try, so that one whose answer was lost is the same referral.
  const secret = useMemo(() => base64url(crypto.getRandomValues(new Uint8Array(32))), [])
  const write = (changed: Partial<Filled>) => {
    onWritten()
    state.filled.value = { ...state.filled.value, ...changed }
    const now = faultsOf(state.filled.value, today())
    // What was said to be missing goes when it is there; nothing new is said before the next try.
    const still = Object.keys(state.faults.value).filter((field) => field in now)
    state.faults.value = Object.fromEntries(still.map((field) => [field, now[field as Field]]))
  }
  const send = async () => {
    if (sending) return
    const faults = faultsOf(state.filled.value, today())
    state.faults.value = faults
    const many = Object.keys(faults).length
    setSaid(many === 0 ? text.sending : text.missing(many))
    if (many > 0) return toFault(faults)
    setSending(true)
    try {
      const form = formOf(state.filled.value, today())
      const { decideBy } = await pay('words', (proof) => api.sendIn({ proof, secret, form }))
      onSent({ secret, decideBy })
    } catch (problem) {
      setSaid(whyNot(problem))
      setSending(false)
    }
  }
  const parts = { state, write }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <SenderPart {...parts} />
      <YouthPart {...parts} />
      <AboutPart {...parts} />
      <ConsentPart {...parts} today={today()} />
      {said !== '' && (
        <Notice kind={sending ? 'calm' : 'waiting'} alert={!sending}>
          <p>{said}</p>
        </Notice>
      )}
      <button type="submit" class="button full" aria-disabled={sending}>
        {text.send}
      </button>
    </form>
  )
}
