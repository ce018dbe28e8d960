/** A draft of a report of concern (R7): in this page only, copied or printed by the counsellor, never sent. */
import { Tick } from '../../ui/field/tick.tsx'
import { useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { municipalities } from '../../../shared/county/dalarna.ts'
import {
  concernDraft,
  mayBeChild,
  type Concern,
} from '../../../shared/rules/safety/concern-draft.ts'
import { shortDate } from '../../data/format-times.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { printAlone } from '../../ui/print-alone.ts'
import { ageName } from '../../staff/names-of-terms.ts'
import { handsText } from '../../text/desk-referral/sv.ts'
import { useDeskStore } from '../desk-store.ts'

const text = handsText.concern
const sources = ['youth-said', 'seen', 'somebody-else'] as const

const print = (draft: string): void => {
  const sheet = Object.assign(document.createElement('pre'), { className: 'plan-print' })
  sheet.textContent = draft
  printAlone(sheet)
}

/** False where the browser does not let a page write to the clipboard. */
const copy = async (draft: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(draft)
    return true
  } catch {
    return false
  }
}

export const ConcernTool = ({ visit }: { visit: DeskVisit }) => {
  const { desk } = useDeskStore()
  const staff = desk.state.value?.staff
  const isAdult = !mayBeChild(visit.ageBand)
  const [another, setAnother] = useState(false)
  const [copied, setCopied] = useState<boolean | undefined>(undefined)
  const [form, setForm] = useState<Concern>({
    municipality: visit.municipality,
    reporter: staff?.firstName ?? '',
    employer: staff?.employer ?? '',
    identity: '',
    age: visit.ageBand === undefined || isAdult ? '' : ageName(visit.ageBand),
    facts: '',
    source: 'youth-said',
    told: '',
    now: shortDate(Date.now(), 'sv-SE'),
  })
  const set = (change: Partial<Concern>) => {
    setForm({ ...form, ...change })
    setCopied(undefined)
  }
  const area = (name: 'identity' | 'facts' | 'told', label: string, hint?: string) => (
    <TextAreaField
      label={label}
      hint={hint}
      rows={name === 'facts' ? 5 : 2}
      maxLength={4000}
      value={form[name]}
      onInput={(value) => set({ [name]: value })}
    />
  )
  const draft = isAdult && !another ? undefined : concernDraft(form)
  return (
    <div class="stack tight">
      <p class="small">{text.about}</p>
      <p class="small">{text.duty}</p>
      {isAdult && (
        <>
          <p class="small">{text.adult}</p>
          <Tick class="tick" checked={another} onTick={setAnother}>
            {text.another}
          </Tick>
        </>
      )}
      <SelectField
        label={text.to}
        value={form.municipality ?? ''}
        options={[
          { value: '', label: text.choose },
          ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChoose={(code) => set({ municipality: code === '' ? undefined : code })}
      />
      <p class="small quiet">{text.way}</p>
      {area('identity', text.identity, text.identityHint)}
      {area('facts', text.facts, text.factsHint)}
      <SelectField
        label={text.source}
        class="assess-field"
        value={form.source}
        options={sources.map((one) => ({ value: one, label: text.sources[one] }))}
        onChoose={(source) => set({ source })}
      />
      {area('told', text.told)}
      {draft !== undefined && (
        <>
          <h3>{text.draft}</h3>
          <pre class="concern-draft">{draft}</pre>
          <p class="small quiet">{text.law}</p>
          <div class="row">
            <button
              type="button"
              class="button small"
              onClick={() => void copy(draft).then(setCopied)}
            >
              {text.copy}
            </button>
            <button type="button" class="button quiet small" onClick={() => print(draft)}>
              {text.print}
            </button>
          </div>
          <p class="small" role="status">
            {copied === undefined ? '' : copied ? text.copied : text.notCopied}
          </p>
        </>
      )}
    </div>
  )
}
