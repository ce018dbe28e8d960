/** A counsellor may change the level, with a reason from a closed list (R1). */
import { useState } from 'preact/hooks'
import type { DeskVisit } from '../../shared/api/counsellor.ts'
import { LevelReason, type Level } from '../../shared/rules/triage.ts'
import type * as z from 'zod/mini'
import { levelName } from '../staff/names.ts'
import { staffText } from '../text/staff-sv.ts'
import { useWorkplace } from './workplace.ts'

const text = staffText.know
const levels: readonly Level[] = [1, 2, 3, 4, 5]
type Reason = z.infer<typeof LevelReason>

export const ChangeLevel = ({ visit }: { visit: DeskVisit }) => {
  const { acts } = useWorkplace()
  const [open, setOpen] = useState(false)
  const [level, setLevel] = useState<Level>(visit.level)
  const [reason, setReason] = useState<Reason>('youth-said')
  if (!open) {
    const begin = () => {
      setLevel(visit.level)
      setOpen(true)
    }
    return (
      <button type="button" class="button quiet small" onClick={begin}>
        {text.changeLevel}
      </button>
    )
  }
  const save = async () => {
    if (await acts.level({ visit: visit.visit, level, reason })) setOpen(false)
  }
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label class="field">
        <span>{text.newLevel}</span>
        <select
          value={level}
          onChange={({ currentTarget }) =>
            setLevel(levels.find((one) => String(one) === currentTarget.value) ?? visit.level)
          }
        >
          {levels.map((one) => (
            <option key={one} value={one}>
              {levelName(one)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{text.reason}</span>
        <select
          value={reason}
          onChange={({ currentTarget }) =>
            setReason(LevelReason.options.find((one) => one === currentTarget.value) ?? reason)
          }
        >
          {LevelReason.options.map((one) => (
            <option key={one} value={one}>
              {staffText.levelReason[one]}
            </option>
          ))}
        </select>
      </label>
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
