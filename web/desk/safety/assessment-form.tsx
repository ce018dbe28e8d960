/** What to ask about and the clinician's own judgement (R5): nothing is computed, nothing is concluded. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import type { RiskAssessment } from '../../../shared/rules/safety/risk-assessment.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { useFormDraft } from '../../staff/form-draft.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { attempt } from '../../staff/attempt.ts'
import { journalApi } from '../../../shared/contract/records/journal.ts'
import { client } from '../../data/client.ts'
import { onceId } from '../../data/random-id.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { staffText } from '../../text/staff/sv.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { journalText } from '../../text/journal/sv.ts'
import { assessmentNote } from '../../staff/journal/assessment-note.ts'
import { isInRecord, readAssessment, saveAssessment } from './assessment-storage.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { useDeskStore } from '../desk-store.ts'

const text = safetyText.assess
const longestWords = 400
const longestName = 60
type Fields = typeof text.fields

const single = ['thoughts', 'plan', 'means', 'intent', 'attempts'] as const
const several = ['triggers', 'protection', 'near'] as const

export const emptyAssessment: RiskAssessment = {
  triggers: [],
  protection: [],
  near: [],
  actions: [],
}

const optionsOf = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, label]) => ({ value, label }))

interface OneProps {
  name: keyof Fields
  value: string | undefined
  onChange: (value: string | undefined) => void
}

const One = ({ name, value, onChange }: OneProps) => {
  const { title, of } = text.fields[name]
  return (
    <SelectField
      label={title}
      class="assess-field"
      value={value ?? ''}
      options={[{ value: '', label: text.unset }, ...optionsOf(of)]}
      onChoose={(chosen) => onChange(chosen || undefined)}
    />
  )
}

const journal = client(journalApi, { authorization: bearer })

/** Only of somebody known, under HSL: it becomes the beginning of a note, which a person reads and signs. */
const ToJournal = ({ visit, form }: { visit: string; form: RiskAssessment }) => {
  const [state, setState] = useState<'still' | 'going' | 'there'>('still')
  useEffect(() => setState('still'), [form])
  const bring = async () => {
    if (state === 'going') return
    setState('going')
    const kept = await attempt(async () => {
      const { draft } = await journal.chart({ visit })
      return journal.keepDraft({ visit, ...assessmentNote(form, draft) })
    })
    setState(kept === undefined ? 'still' : 'there')
  }
  return (
    <div class="stack tight">
      <button
        type="button"
        class="button quiet small"
        aria-disabled={state !== 'still'}
        onClick={() => state === 'still' && void bring()}
      >
        {text.toJournal}
      </button>
      <p class="small" role="status">
        {state === 'there' && text.inJournal}
      </p>
    </div>
  )
}

/** As it is written: what is too long is kept and said, never cut. */
type Written = RiskAssessment & { done: boolean }

const asForm = ({ done: _, ...form }: Written): RiskAssessment => form

export const AssessmentForm = ({ visit }: { visit: DeskVisit }) => {
  const { safety } = useDeskStore()
  const inRecord = isInRecord(visit)
  const [savedAt, setSavedAt] = useState<number | undefined>(undefined)
  /** As it is saved; what is being written begins with it. */
  const [saved, setSaved] = useState<RiskAssessment>(emptyAssessment)
  const kept = useFormDraft<Written>(visit.visit, 'assess', () => ({
    ...emptyAssessment,
    done: true,
  }))
  const form = useMemo(
    () => (kept.isKept ? asForm(kept.form) : saved),
    [kept.isKept, kept.form, saved],
  )
  const [saving, setSaving] = useState(false)
  const pressed = useRef<{ once: string; form: RiskAssessment } | undefined>(undefined)
  const [noKey, setNoKey] = useState(false)
  const [unreadable, setUnreadable] = useState(false)
  useEffect(() => {
    const look = async () => {
      const found = await readAssessment(visit, safety)
      if (found === undefined) return
      setUnreadable(found.form === undefined)
      // What is being written stays.
      if (found.form !== undefined) setSaved(found.form)
      setSavedAt(found.savedAt)
    }
    void look()
  }, [visit.visit])
  const set = (change: object) =>
    kept.write({ ...(kept.isKept ? {} : saved), ...change, done: false })
  const isTooLong =
    tooMany(form.words ?? '', longestWords) > 0 || tooMany(form.second ?? '', longestName) > 0
  const save = async () => {
    if (saving || isTooLong) return
    setSaving(true)
    if (pressed.current?.form !== form) pressed.current = { once: onceId(), form }
    const at = await saveAssessment(visit, safety, pressed.current)
    setSaving(false)
    setNoKey(at === 'no-key')
    if (at === undefined || at === 'no-key') return
    setSavedAt(at)
    setSaved(form)
    // What was written while it was sent is not saved.
    if (latest.current === form) kept.drop()
  }
  const latest = useRef(form)
  latest.current = form
  const many = (name: 'triggers' | 'protection' | 'near' | 'actions') => (
    <details key={name}>
      <summary>
        {text.fields[name].title}
        {form[name].length > 0 && <span class="tag">{form[name].length}</span>}
      </summary>
      <Choices
        legend={text.fields[name].title}
        legendHidden
        several
        options={optionsOf(text.fields[name].of)}
        chosen={form[name]}
        onChoose={(chosen) => set({ [name]: chosen })}
      />
    </details>
  )
  return (
    <form
      class="stack tight dense assessment"
      aria-label={text.title}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p class="small">{text.about}</p>
      <p class="small quiet">{inRecord ? journalText.danger.sees : text.sees[visit.regime]}</p>
      {noKey && (
        <p class="error" role="alert">
          {text.noKey}
        </p>
      )}
      {unreadable && <p class="error">{text.lost}</p>}
      {single.map((name) => (
        <One key={name} name={name} value={form[name]} onChange={(v) => set({ [name]: v })} />
      ))}
      {several.map(many)}
      <One name="judgement" value={form.judgement} onChange={(v) => set({ judgement: v })} />
      {many('actions')}
      <One name="followUp" value={form.followUp} onChange={(v) => set({ followUp: v })} />
      <TextField
        label={text.second}
        class="assess-field"
        value={form.second ?? ''}
        error={
          tooMany(form.second ?? '', longestName) > 0
            ? staffText.tooLong(tooMany(form.second ?? '', longestName))
            : undefined
        }
        onInput={(value) => set({ second: value || undefined })}
      />
      <TextFieldWithLimit
        label={text.words}
        hint={text.wordsHint}
        rows={3}
        longest={longestWords}
        value={form.words ?? ''}
        onInput={(value) => set({ words: value || undefined })}
      />
      <div class="row">
        <button type="submit" class="button small" aria-disabled={saving}>
          {inRecord ? journalText.danger.save : text.save}
        </button>
        <span class="small quiet" role="status">
          {kept.isKept
            ? text.unsaved
            : savedAt === undefined
              ? ''
              : text.saved(timeOfDay(savedAt, 'sv-SE'))}
        </span>
      </div>
      {inRecord && <ToJournal visit={visit.visit} form={form} />}
    </form>
  )
}
