/** One setting: as it is, in a form with its preview, what is proposed, and what it said before. Nobody's words are lost. */
import { useState } from 'preact/hooks'
import { settingOf, settingValue } from '../../../shared/rules/settings/setting.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { attempt } from '../../staff/attempt.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { tell } from '../../staff/notices/notices.ts'
import { editText as text, valueText } from '../../text/settings/sv.ts'
import { SettingHistory } from './setting-versions.tsx'
import { kindOf, ofCode, whatOf } from './setting-kinds.tsx'
import { cameOf, type EditorProps } from './setting-notices.ts'
import type { Told } from './settings-store.ts'

const when = (at: number) => shortDayAndTime(at, 'sv-SE')

const Proposal = ({ store, name, title, setting }: EditorProps) => {
  const { proposed, rev = 0 } = setting ?? {}
  const { hands } = store
  if (proposed === undefined || hands === undefined) return null
  const { Shown } = kindOf(name)
  const put = async (call: () => Promise<Told>, words: string) => {
    const told = await store.act(call)
    if (told?.outcome === 'kept') tell('good', words)
    else cameOf(told)
  }
  return (
    <div class="notice stack tight" data-kind="waiting">
      <p>
        <strong>{title}.</strong> {text.proposedBy(proposed.by, when(proposed.at))}
      </p>
      <Shown of={whatOf(name)} value={proposed.value ?? ofCode(name)} />
      {proposed.mine && <p class="small">{text.waitsForOther}</p>}
      <div class="row">
        {!proposed.mine && (
          <button
            type="button"
            class="button small"
            onClick={() => void put(() => hands.signSetting({ name, after: rev }), text.signed)}
          >
            {text.sign}
          </button>
        )}
        <button
          type="button"
          class="button quiet small"
          onClick={() => void put(() => hands.dropProposal({ name, after: rev }), text.dropped)}
        >
          {text.dropProposal}
        </button>
      </div>
    </div>
  )
}

const EditForm = ({ store, name, setting, onDone }: EditorProps & { onDone: () => void }) => {
  const now = setting?.value ?? ofCode(name)
  const rev = setting?.rev ?? 0
  const begun = { value: now, from: rev }
  const draft = useFormDraft<typeof begun>(name, 'setting', () => begun)
  const { isKept, write, drop } = draft
  // Where nothing has been written yet, what has come since is what is changed.
  const form = isKept ? draft.form : begun
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { Fields, Shown, odd } = kindOf(name)
  // Written from an earlier revision: what holds now is shown beside it, and a save replaces that.
  const isLate = isKept && form.from !== rev
  const save = async () => {
    const said = odd?.(whatOf(name), form.value)
    if (said !== undefined) return setProblem(said)
    if (settingValue(name, form.value) === undefined) return setProblem(text.odd)
    setProblem('')
    setBusy(true)
    const told = await attempt(() => store.keep({ name, after: rev, value: form.value }))
    setBusy(false)
    if (cameOf(told)) {
      drop()
      onDone()
    }
    await store.again()
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void save()
      }}
    >
      {isLate && (
        <div class="notice stack tight" data-kind="waiting" role="alert">
          <p>{text.wasChanged(setting?.by ?? '')}</p>
          <p class="small quiet">{text.now}</p>
          <Shown of={whatOf(name)} value={now} />
        </div>
      )}
      {setting?.proposed !== undefined && (
        <p class="small">{text.replacesProposal(setting.proposed.by)}</p>
      )}
      <Fields
        of={whatOf(name)}
        value={form.value}
        write={(value) => {
          setProblem('')
          write({ value, from: form.from })
        }}
      />
      <div class="setting-preview stack tight">
        <p class="small quiet">{text.preview}</p>
        <Shown of={whatOf(name)} value={form.value} />
      </div>
      <p class="field-error" role="alert">
        {problem}
      </p>
      <div class="row">
        <button type="submit" class="button small" aria-disabled={isBusy}>
          {settingOf(name)?.signatures === 2 ? text.propose : text.save}
        </button>
        <button
          type="button"
          class="button quiet small"
          onClick={() => {
            drop()
            onDone()
          }}
        >
          {text.cancel}
        </button>
      </div>
    </form>
  )
}

export const SettingEditor = (props: EditorProps) => {
  const { name, title, setting } = props
  const [isOpen, setOpen] = useState(false)
  const { Shown, Brief = Shown } = kindOf(name)
  // Whoever signs sees what holds and what is proposed, each whole.
  const Closed = setting?.proposed === undefined ? Brief : Shown
  const isChanged = setting !== undefined && setting.value !== null
  return (
    <li class="account stack tight">
      <div class="account-head">
        <div>
          <p>
            <strong>{title}</strong>
          </p>
          {settingOf(name)?.signatures === 2 && <p class="small quiet">{valueText.twoSign}</p>}
          {!isOpen && <Closed of={whatOf(name)} value={setting?.value ?? ofCode(name)} />}
          <p class="small quiet">
            {isChanged
              ? text.changedBy(setting.by, when(setting.at)) +
                (setting.signedBy === undefined ? '' : text.signedBy(setting.signedBy))
              : text.isDefault}
          </p>
        </div>
        <div class="account-acts">
          <button
            type="button"
            class="button quiet small"
            aria-label={text.changeWhat(title)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {text.change}
          </button>
        </div>
      </div>
      <Proposal {...props} />
      {isOpen && (
        <>
          <EditForm {...props} onDone={() => setOpen(false)} />
          {setting !== undefined && <SettingHistory {...props} setting={setting} />}
        </>
      )}
    </li>
  )
}
