/** A letter goes on to a colleague who says yes, or back for anybody: never out of sight. */
import { useState } from 'preact/hooks'
import type { InboxLetter } from '../../../shared/contract/later/letters.ts'
import { seal } from '../../data/readable-body.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { useFormDraft } from '../../staff/form-draft.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { laterStaffText } from '../../text/desk-later/sv.ts'
import { professionName } from '../../staff/names-of-terms.ts'
import { useDeskStore } from '../desk-store.ts'

const { inbox: text } = laterStaffText
const longestNote = 600

interface Colleague {
  id: string
  label: string
}

export const LetterPass = ({ letter: { letter, state } }: { letter: InboxLetter }) => {
  const { inbox } = useDeskStore()
  const [colleagues, setColleagues] = useState<readonly Colleague[] | undefined>(undefined)
  const [to, setTo] = useState('')
  const { form, isKept, write } = useFormDraft(letter, 'pass', () => ({ note: '' }))
  const { note } = form
  const load = async () => {
    const found = await inbox.act(() => inbox.letters.letterColleagues())
    const all = (found?.colleagues ?? []).map(({ id, firstName, employer, profession }) => ({
      id,
      label: `${firstName}, ${professionName(profession).toLowerCase()}, ${employer}`,
    }))
    setColleagues(all)
    setTo(all[0]?.id ?? '')
  }
  const offer = () =>
    inbox.act(() =>
      inbox.letters.offerLetter({
        letter,
        to,
        ...(note.trim() === '' ? {} : { note: seal(note.trim()) }),
      }),
    )
  if (state === 'offered')
    return (
      <button
        type="button"
        class="button quiet small"
        onClick={() => void inbox.act(() => inbox.letters.withdrawLetter({ letter }))}
      >
        {text.withdraw}
      </button>
    )
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      <summary>{text.passOn}</summary>
      <div class="stack tight">
        {colleagues?.length === 0 && <p class="small">{text.nobodyThere}</p>}
        {colleagues !== undefined && colleagues.length > 0 && (
          <>
            <SelectField
              label={text.to}
              value={to}
              options={colleagues.map(({ id, label }) => ({ value: id, label }))}
              onChoose={setTo}
            />
            <TextFieldWithLimit
              label={text.note}
              rows={2}
              longest={longestNote}
              value={note}
              onInput={(written) => write({ note: written })}
            />
            <DraftNotice kept={isKept} />
            <button
              type="button"
              class="button small"
              onClick={() => tooMany(note, longestNote) === 0 && void offer()}
            >
              {text.ask}
            </button>
          </>
        )}
        <button
          type="button"
          class="button quiet small"
          onClick={() => void inbox.act(() => inbox.letters.putBackLetter({ letter }))}
        >
          {text.putBack}
        </button>
      </div>
    </details>
  )
}
