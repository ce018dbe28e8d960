/** Whose yes there is: asked by the age, and the young person's always. */
import {
  ageRuleFor,
  waysFor,
  whyOne,
  type ConsentWay,
  type WhyOne,
} from '../../shared/rules/intake/consent-by-age.ts'
import { Choices } from '../ui/choice/choice.tsx'
import { TextAreaField } from '../ui/field/text-area-field.tsx'
import { Tick } from '../ui/field/tick.tsx'
import { senderText as text } from '../text/sender/sv.ts'
import { useLegal } from '../data/legal-words.ts'
import { fieldId } from './field-id.ts'
import { ageOf, type Field, type Filled, type FormState } from './form.ts'

interface Props {
  state: FormState
  write: (changed: Partial<Filled>) => void
  today: string
}

/** A choice has no place for what is missing of its own, and is led to by this. */
const Asked = ({
  state,
  field,
  children,
}: Pick<Props, 'state'> & {
  field: Field
  children: preact.ComponentChildren
}) => {
  const fault = state.faults.value[field]
  return (
    <div id={fieldId(field)} tabIndex={-1} class="stack tight">
      {children}
      {fault !== undefined && <p class="sender-fault">{fault}</p>}
    </div>
  )
}

const Guardians = ({ state, write, age }: Omit<Props, 'today'> & { age: number }) => {
  const rule = ageRuleFor(age)
  const { way, whyOne: why, judgement } = state.filled.value
  if (rule === undefined) return null
  if (rule.usual === 'youth-alone') return <p>{text.ofAge(age)}</p>
  return (
    <>
      <Asked state={state} field="way">
        <Choices<ConsentWay>
          legend={text.way}
          hint={text.wayAbout(age)}
          options={waysFor(rule).map((value) => {
            const hint = text.wayHints[value]
            return { value, label: text.ways[value], ...(hint === undefined ? {} : { hint }) }
          })}
          chosen={way === undefined ? [] : [way]}
          onChoose={([chosen]) => write({ way: chosen })}
        />
      </Asked>
      {way === 'youth-and-one' && (
        <Asked state={state} field="whyOne">
          <Choices<WhyOne>
            legend={text.whyOne}
            options={whyOne.map((value) => ({ value, label: text.whyOnes[value] }))}
            chosen={why === undefined ? [] : [why]}
            onChoose={([chosen]) => write({ whyOne: chosen })}
          />
        </Asked>
      )}
      {way === 'youth-alone' && (
        <TextAreaField
          id={fieldId('judgement')}
          label={text.judgement}
          hint={text.judgementHint}
          rows={3}
          error={state.faults.value.judgement}
          inSummary
          value={judgement}
          onInput={(words) => write({ judgement: words })}
        />
      )}
    </>
  )
}

export const ConsentPart = ({ state, write, today }: Props) => {
  const { saidYes, reply } = state.filled.value
  const legal = useLegal().referral?.['sv']
  const age = ageOf(state.filled.value, today)
  return (
    <section class="card stack" aria-labelledby="part-consent">
      <h2 id="part-consent">{text.parts.consent}</h2>
      <p class="legal-words">{legal ?? text.consentAbout}</p>
      <Asked state={state} field="saidYes">
        <Tick class="choice" checked={saidYes} onTick={(yes) => write({ saidYes: yes })}>
          <span>{text.saidYes}</span>
        </Tick>
      </Asked>
      {age === undefined ? (
        <p class="quiet small">{text.consentFirst}</p>
      ) : (
        <Guardians state={state} write={write} age={age} />
      )}
      <Asked state={state} field="reply">
        <Choices<'yes' | 'no'>
          legend={text.reply}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: text.replies[value] }))}
          chosen={reply === undefined ? [] : [reply]}
          onChoose={([chosen]) => write({ reply: chosen })}
        />
      </Asked>
    </section>
  )
}
