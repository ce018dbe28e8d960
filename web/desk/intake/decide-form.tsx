/** The decision, with an answer to the sender: what is written stays in the tab until it is saved. */
import { useState } from 'preact/hooks'
import type { IntakeCase } from '../../../shared/contract/intake/intake.ts'
import { intakeRule } from '../../../shared/rules/intake/intake-rule.ts'
import { namedInForm } from '../../../shared/rules/intake/names-in-words.ts'
import {
  type IntakeDecision,
  intakeDecisions,
  nextIntakeState,
} from '../../../shared/rules/intake/intake-states.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { tell } from '../../staff/notices/notices.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { Tick } from '../../ui/field/tick.tsx'
import { intakeText } from '../../text/desk-intake/sv.ts'
import type { IntakeStore } from './intake-store.ts'

const { decide: text } = intakeText
const { longestWhy } = intakeRule

interface Filled {
  decision: IntakeDecision | ''
  words: string
  reply: string
  checked: boolean
}

export const DecideForm = ({ store, open }: { store: IntakeStore; open: IntakeCase }) => {
  const { intake, rev, state, form: sent } = open
  const { form, write, drop, once } = useFormDraft<Filled>(intake, 'decision', () => ({
    decision: '',
    words: '',
    reply: '',
    checked: false,
  }))
  const [problem, setProblem] = useState('')
  const { decision, words, reply, checked } = form
  const isTooLong = tooMany(words, longestWhy) + tooMany(reply, longestWhy) > 0
  const named = namedInForm(words, sent)
  const save = async () => {
    if (isTooLong) return
    if (decision === '') return setProblem(text.decisionNeeded)
    if (!checked) return setProblem(text.checkedNeeded)
    setProblem('')
    const asked = { intake, rev, once: once(), decision, words, reply, senderChecked: checked }
    const done = await store.act(() => store.api.decideIntake(asked))
    if (done === undefined) return
    drop()
    tell('good', text.saved)
  }
  return (
    <form
      class="card stack"
      noValidate
      aria-labelledby="intake-decide"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3 id="intake-decide">{text.title}</h3>
      <Choices<IntakeDecision>
        legend={text.decision}
        options={intakeDecisions
          .filter((one) => nextIntakeState(state, one) !== undefined)
          .map((value) => ({ value, label: text.decisions[value], hint: text.hints[value] }))}
        chosen={decision === '' ? [] : [decision]}
        onChoose={([chosen]) => write({ decision: chosen ?? '' })}
      />
      <TextFieldWithLimit
        label={decision === 'consult' ? text.words : text.why}
        hint={decision === 'consult' ? text.wordsHint : undefined}
        rows={3}
        longest={longestWhy}
        value={words}
        onInput={(value) => write({ words: value })}
      />
      {decision === 'consult' && named.length > 0 && (
        <p class="small">{intakeText.named(named.join(', '))}</p>
      )}
      {sent.consent.reply ? (
        <TextFieldWithLimit
          label={text.reply}
          hint={text.replyHint}
          rows={3}
          longest={longestWhy}
          value={reply}
          onInput={(value) => write({ reply: value })}
        />
      ) : (
        <p class="small quiet">{intakeText.noReply}</p>
      )}
      <Tick class="choice" checked={checked} onTick={(yes) => write({ checked: yes })}>
        <span>{text.checked}</span>
      </Tick>
      <p role="status" class={problem === '' ? '' : 'error'}>
        {problem}
      </p>
      <p>
        <button type="submit" class="button" aria-disabled={isTooLong}>
          {text.save}
        </button>
      </p>
    </form>
  )
}
