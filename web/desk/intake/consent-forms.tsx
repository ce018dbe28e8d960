/** What is recorded of a consent in the middle: the unit's own judgement of maturity, and a yes taken back. */
import { useState } from 'preact/hooks'
import type { IntakeRow } from '../../../shared/contract/intake/intake.ts'
import { intakeRule } from '../../../shared/rules/intake/intake-rule.ts'
import { onceId } from '../../data/random-id.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { tell } from '../../staff/notices/notices.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { intakeText } from '../../text/desk-intake/sv.ts'
import type { IntakeStore } from './intake-store.ts'

const { judge, taken, stopped } = intakeText

type Judged = keyof typeof judge.options
type Whose = keyof typeof taken.whose

interface Props {
  store: IntakeStore
  row: IntakeRow
}

const said = { changed: judge.saved, stopped: taken.stopped, resumed: stopped.resumed }

export const JudgeForm = ({ store, row, isAsked }: Props & { isAsked: boolean }) => {
  const { intake, rev } = row
  const { form, write, drop, once } = useFormDraft(intake, 'judgement', () => ({
    judged: '' as Judged | '',
    why: '',
  }))
  const [problem, setProblem] = useState('')
  const { judged, why } = form
  const save = async () => {
    if (tooMany(why, intakeRule.longestWhy) > 0) return
    if (judged === '' || why.trim() === '') return setProblem(judge.needed)
    setProblem('')
    const asked = { intake, rev, once: once(), judged, why }
    const done = await store.act(() => store.api.judgeMaturity(asked))
    if (done === undefined) return
    drop()
    tell('good', said[done.outcome])
  }
  return (
    <details class="card" open={isAsked}>
      <summary>{judge.title}</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p class="small quiet">{isAsked ? judge.first : judge.about}</p>
        <Choices<Judged>
          legend={judge.question}
          options={(Object.keys(judge.options) as Judged[]).map((value) => ({
            value,
            label: judge.options[value],
          }))}
          chosen={judged === '' ? [] : [judged]}
          onChoose={([chosen]) => write({ judged: chosen ?? '' })}
        />
        <TextFieldWithLimit
          label={judge.why}
          rows={3}
          longest={intakeRule.longestWhy}
          value={why}
          onInput={(value) => write({ why: value })}
        />
        <p role="status" class={problem === '' ? '' : 'error'}>
          {problem}
        </p>
        <p>
          <button type="submit" class="button small">
            {judge.save}
          </button>
        </p>
      </form>
    </details>
  )
}

export const ConsentTaken = ({ store, row, isOfAge }: Props & { isOfAge: boolean }) => {
  const { intake, rev } = row
  const [whose, setWhose] = useState<Whose | undefined>(undefined)
  const save = async () => {
    if (whose === undefined) return
    const asked = { intake, rev, once: onceId(), whose, said: 'taken-back' } as const
    const done = await store.act(() => store.api.recordConsent(asked))
    if (done !== undefined) tell('good', done.outcome === 'stopped' ? taken.stopped : taken.goesOn)
  }
  const asked: Whose[] = isOfAge ? ['youth'] : ['youth', 'guardians']
  return (
    <details class="card">
      <summary>{taken.title}</summary>
      <div class="stack">
        <p class="small quiet">{taken.about}</p>
        <Choices<Whose>
          legend={taken.title}
          legendHidden
          options={asked.map((value) => ({ value, label: taken.whose[value] }))}
          chosen={whose === undefined ? [] : [whose]}
          onChoose={([chosen]) => setWhose(chosen)}
        />
        <p>
          <button
            type="button"
            class="button small"
            aria-disabled={whose === undefined}
            onClick={() => void save()}
          >
            {taken.save}
          </button>
        </p>
      </div>
    </details>
  )
}
