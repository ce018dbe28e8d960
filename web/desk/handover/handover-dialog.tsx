/** Whom to ask to take over, with a note; the youth is always asked first and may say no. */
import { useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import type { Colleague } from '../../../shared/contract/visit/handover.ts'
import { professions } from '../../../shared/county/dalarna.ts'
import { crossesBorder } from '../../../shared/rules/records/regime.ts'
import type { Profession } from '../../../shared/ids.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Asking } from '../../staff/loading.tsx'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { useFormDraft } from '../../staff/form-draft.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { languageName, professionName } from '../../staff/names-of-terms.ts'
import { useStaffQuery } from '../../staff/use-staff-query.ts'
import { staffText } from '../../text/staff/sv.ts'
import type { HandoverTo } from '../desk-actions.ts'
import { nameOf } from '../talk/open-talks.ts'
import { useDeskStore } from '../desk-store.ts'

const text = staffText.handover
const longestNote = 900

type Choice = `colleague ${string}` | `profession ${Profession}`

const colleagueOption = (visit: DeskVisit) => (colleague: Colleague) => {
  const { id, firstName, employer, profession, regime, languages, freeSeats } = colleague
  const border = crossesBorder(visit.regime, regime) ? ` ${text.border}` : ''
  const speaks = languages.map(languageName).join(', ')
  const seats = freeSeats > 0 ? text.free(freeSeats) : text.full
  return {
    value: `colleague ${id}` as Choice,
    label: `${firstName}, ${professionName(profession).toLowerCase()}, ${employer}`,
    hint: `${seats} · ${speaks}.${border}`,
  }
}

const asTo = (choice: Choice, colleagues: readonly Colleague[]): HandoverTo | undefined => {
  const named = choice.slice(choice.indexOf(' ') + 1)
  const colleague = colleagues.find(({ id }) => id === named)
  if (colleague !== undefined) return { colleague: colleague.id }
  const profession = professions.find((one) => one === named)
  return profession === undefined ? undefined : { profession }
}

export const HandoverDialog = ({ visit }: { visit: DeskVisit }) => {
  const { desk, actions, dialog } = useDeskStore()
  const asked = useStaffQuery(() => desk.api.colleagues(), visit.visit)
  const begin = (): { choice?: Choice; note: string } => ({ note: '' })
  const kept = useFormDraft(visit.visit, 'hand-over', begin)
  const { choice, note } = kept.form
  const [missing, setMissing] = useState(false)
  const [asking, setAsking] = useState(false)
  const close = () => (dialog.value = undefined)
  const fitting = asked.data?.colleagues.filter(
    ({ freeSeats, languages }) => freeSeats > 0 && languages.includes(visit.language),
  )
  const there = professions.filter((one) => fitting?.some(({ profession }) => profession === one))
  const options = [
    ...(fitting ?? []).map(colleagueOption(visit)),
    ...there.map((one) => ({
      value: `profession ${one}` as Choice,
      label: `${text.profession}: ${professionName(one).toLowerCase()}`,
    })),
  ]
  const ask = async () => {
    if (asking) return
    const to = choice === undefined ? undefined : asTo(choice, fitting ?? [])
    if (to === undefined) return setMissing(true)
    if (tooMany(note, longestNote) > 0) return
    setAsking(true)
    if (await actions.handOver(visit.visit, to, note.trim())) close()
    setAsking(false)
  }
  return (
    <Panel title={text.title(nameOf(visit))} close={staffText.know.cancel} onClose={close}>
      <p>{text.first}</p>
      <Asking of={asked} />
      {fitting?.length === 0 && (
        <p class="notice" data-kind="waiting">
          {text.nobody}
        </p>
      )}
      {options.length > 0 && (
        <form
          class="stack dense"
          onSubmit={(event) => {
            event.preventDefault()
            void ask()
          }}
        >
          <Choices
            legend={text.colleague}
            options={options}
            chosen={choice === undefined ? [] : [choice]}
            onChoose={([chosen]) => {
              kept.write({ choice: chosen })
              setMissing(false)
            }}
          />
          <TextFieldWithLimit
            label={text.note}
            hint={text.noteHint}
            rows={3}
            longest={longestNote}
            value={note}
            onInput={(written) => kept.write({ note: written })}
          />
          <DraftNotice kept={kept.isKept} />
          <p class="error" role="alert">
            {missing ? text.choose : ''}
          </p>
          <button type="submit" class="button" aria-disabled={asking}>
            {text.ask}
          </button>
        </form>
      )}
    </Panel>
  )
}
