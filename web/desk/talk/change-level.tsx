/** A counsellor may change the level, with a reason from a closed list (R1). */
import { useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import {
  LevelReason,
  levelChangeRule,
  levelWay,
  type Level,
} from '../../../shared/rules/line/triage.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { levelName } from '../../staff/names-of-terms.ts'
import { staffText } from '../../text/staff/sv.ts'
import { helpText } from '../../text/desk-help/sv.ts'
import { HelpLink } from '../help/help-sheet.tsx'
import { useDeskStore } from '../desk-store.ts'

const text = staffText.know
const levels: readonly Level[] = [1, 2, 3, 4, 5]

/** The reasons that go with this change, in the order of the list. */
const reasonsFor = (visit: DeskVisit, level: Level): readonly LevelReason[] => {
  const way = levelWay(visit.level, level)
  if (way === undefined) return []
  return LevelReason.options.filter((one) => levelChangeRule.reasons[one].includes(way))
}

export const ChangeLevel = ({ visit }: { visit: DeskVisit }) => {
  const { actions } = useDeskStore()
  const [open, setOpen] = useState(false)
  const [level, setLevel] = useState<Level>(visit.level)
  const [chosen, setReason] = useState<LevelReason | undefined>(undefined)
  const reasons = reasonsFor(visit, level)
  const reason = reasons.find((one) => one === chosen)
  const isLess = level > (visit.chose ?? visit.level)
  if (!open) {
    const begin = () => {
      setLevel(visit.level)
      setReason(undefined)
      setOpen(true)
    }
    return (
      <button type="button" class="button quiet small" onClick={begin}>
        {text.changeLevel}
      </button>
    )
  }
  const save = async () => {
    if (level === visit.level) return setOpen(false)
    if (reason === undefined) return
    if (await actions.level({ visit: visit.visit, level, reason })) setOpen(false)
  }
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SelectField
        label={text.newLevel}
        value={level}
        options={levels.map((one) => ({ value: one, label: levelName(one) }))}
        onChoose={setLevel}
      />
      <HelpLink>{helpText.aboutLevels}</HelpLink>
      {reasons.length > 0 && (
        <SelectField
          label={text.reason}
          required
          value={reason ?? ''}
          options={[
            { value: '', label: text.chooseReason },
            ...reasons.map((one) => ({ value: one, label: staffText.levelReason[one] })),
          ]}
          onChoose={(one) => setReason(one === '' ? undefined : one)}
        />
      )}
      {isLess && <p class="small quiet">{text.lessIsTold}</p>}
      <div class="row">
        <button type="submit" class="button small">
          {text.save}
        </button>
        <button type="button" class="button plain small" onClick={() => setOpen(false)}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
