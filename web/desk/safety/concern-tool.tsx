/** A draft of a report of concern (R7): in this tab only, copied or printed by the counsellor, never sent. */
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
import { serverNow } from '../../data/server-clock.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { printAlone } from '../../ui/print-alone.ts'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { useFormDraft } from '../../staff/form-draft.ts'
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

interface Written extends Concern {
  /** It is about somebody else's child. */
  another: boolean
  /** Nothing has been written that is not copied or printed. */
  done: boolean
}

/** A talk, or a letter, whose writer has told less. */
type About = Pick<DeskVisit, 'ageBand' | 'municipality'> & { visit: string }

export const ConcernTool = ({ visit }: { visit: About }) => {
  const { desk } = useDeskStore()
  const staff = desk.state.value?.staff
  const isAdult = !mayBeChild(visit.ageBand)
  const [copied, setCopied] = useState<boolean | undefined>(undefined)
  const { form, isKept, write } = useFormDraft<Written>(visit.visit, 'concern', () => ({
    municipality: visit.municipality,
    reporter: staff?.firstName ?? '',
    employer: staff?.employer ?? '',
    identity: '',
    age: visit.ageBand === undefined || isAdult ? '' : ageName(visit.ageBand),
    facts: '',
    source: 'youth-said',
    told: '',
    now: shortDate(serverNow(), 'sv-SE'),
    another: false,
    done: true,
  }))
  const set = (change: Partial<Written>) => {
    write(change)
    setCopied(undefined)
  }
  const area = (name: 'identity' | 'facts' | 'told', label: string, hint?: string) => (
    <TextAreaField
      label={label}
      hint={hint}
      rows={name === 'facts' ? 5 : 2}
      value={form[name]}
      onInput={(value) => set({ [name]: value, done: false })}
    />
  )
  const draft = isAdult && !form.another ? undefined : concernDraft(form)
  const taken = (isCopied: boolean) => {
    if (isCopied) write({ done: true })
    setCopied(isCopied)
  }
  return (
    <div class="stack tight">
      <p class="small">
        {text.about} {text.duty}
      </p>
      <DraftNotice kept={isKept} />
      {isAdult && (
        <>
          <p class="small">{text.adult}</p>
          <Tick class="tick" checked={form.another} onTick={(another) => set({ another })}>
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
            <button type="button" class="button small" onClick={() => void copy(draft).then(taken)}>
              {text.copy}
            </button>
            <button
              type="button"
              class="button quiet small"
              onClick={() => {
                print(draft)
                write({ done: true })
              }}
            >
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
