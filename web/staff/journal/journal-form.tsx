/** A note being written: what the law asks for, kept as a draft, and signed once. */
import { useState } from 'preact/hooks'
import type { DraftParts, SignedNote } from '../../../shared/contract/records/journal.ts'
import { kva, kvaCodes } from '../../../shared/rules/records/kva.ts'
import { noteTemplates } from '../../../shared/rules/records/note-templates.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { journalText as text } from '../../text/journal/sv.ts'
import { shortDateAndTime } from '../../data/format-times.ts'
import { TextFieldWithLimit, tooMany } from '../text-field-limits.tsx'
import type { Correction, JournalStore } from './journal-store.ts'
import { withTemplate } from './start-note.ts'

interface Props {
  room: JournalStore
  correcting: SignedNote | undefined
  onDone: () => void
}

const longestPart = 3_000
const longestWhy = 300
const written = ['reason', 'assessment', 'action', 'maturity'] as const
type Part = (typeof written)[number]

export const JournalForm = ({ room, correcting, onDone }: Props) => {
  const [said, setSaid] = useState<string>('')
  const [signing, setSigning] = useState(false)
  /** The draft before the template, until something is written. */
  const [before, setBefore] = useState<DraftParts | undefined>()
  const kept = room.correction.value
  const correction: Correction | undefined =
    correcting === undefined
      ? undefined
      : kept?.corrects === correcting.note
        ? kept
        : { parts: correcting.parts, corrects: correcting.note, why: '' }
  const why = correction?.why ?? ''
  const draft = correction?.parts ?? room.draft.value
  const set = (changed: Partial<DraftParts>) => {
    setSaid('')
    setBefore(undefined)
    if (correction === undefined) room.write({ ...room.draft.peek(), ...changed })
    else room.writeCorrection({ ...correction, parts: { ...correction.parts, ...changed } })
  }
  const setWhy = (words: string) => {
    setSaid('')
    if (correction !== undefined) room.writeCorrection({ ...correction, why: words })
  }
  const area = (part: Part, rows: number) => (
    <TextFieldWithLimit
      label={text[part]}
      rows={rows}
      longest={longestPart}
      value={draft[part] ?? ''}
      onInput={(value) => set({ [part]: value })}
    />
  )
  const sign = async () => {
    if (signing) return
    const isWhole = [draft.reason, draft.assessment, draft.action].every((one) => one.trim() !== '')
    if (!isWhole) return setSaid(text.missing)
    if (written.some((part) => tooMany(draft[part] ?? '', longestPart) > 0))
      return setSaid(text.tooLong)
    if (correcting !== undefined && why.trim() === '') return setSaid(text.missingWhy)
    if (tooMany(why, longestWhy) > 0) return setSaid(text.tooLong)
    const parts = draft.maturity?.trim() === '' ? { ...draft, maturity: undefined } : draft
    if (correcting === undefined) room.draft.value = parts
    setSigning(true)
    const stands = await room.sign(correcting && { parts, corrects: correcting.note, why })
    setSigning(false)
    setSaid(stands ? text.signed : (room.trouble.value ?? text.signFailed))
    if (stands) onDone()
  }
  const saved = room.kept.value
  return (
    <form
      class="stack dense"
      onSubmit={(event) => {
        event.preventDefault()
        void sign()
      }}
    >
      <h3>
        {correcting === undefined
          ? text.write
          : text.correcting(shortDateAndTime(correcting.at, 'sv-SE'))}
      </h3>
      {correcting === undefined && (
        <SelectField
          label={text.template}
          options={[
            { value: '', label: text.noTemplate },
            ...noteTemplates.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(value) => {
            set(withTemplate(draft, value))
            setBefore(value === '' ? undefined : draft)
          }}
        />
      )}
      {before !== undefined && (
        <p class="small row" role="status">
          {text.templateAdded}
          <button type="button" class="button plain small" onClick={() => set(before)}>
            {text.undoTemplate}
          </button>
        </p>
      )}
      {area('reason', 2)}
      {area('assessment', 5)}
      {area('action', 3)}
      {area('maturity', 2)}
      <Choices
        legend={text.codes}
        several
        options={kvaCodes.map((value) => ({ value, label: text.codeName(value, kva[value]) }))}
        chosen={draft.codes}
        onChoose={(codes) => set({ codes: [...codes] })}
      />
      {correcting !== undefined && (
        <TextFieldWithLimit
          label={text.why}
          rows={2}
          longest={longestWhy}
          value={why}
          onInput={setWhy}
        />
      )}
      <p class="small quiet">{text.signAbout}</p>
      <p role="status" class="small">
        {said === '' && saved !== undefined ? text.draft[saved] : said}
      </p>
      <div class="row">
        <button type="submit" class="button" aria-disabled={signing}>
          {text.sign}
        </button>
        {correcting !== undefined && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              room.writeCorrection(undefined)
              onDone()
            }}
          >
            {text.cancel}
          </button>
        )}
      </div>
    </form>
  )
}
