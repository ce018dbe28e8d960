/** The short form that frees the seat: closed lists only, so that it cannot point anybody out. */
import { useState } from 'preact/hooks'
import type { CloseForm as Form } from '../../../shared/contract/visit/counsellor.ts'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { Topic } from '../../../shared/ids.ts'
import type * as z from 'zod/mini'
import { Choices } from '../../ui/choice/choice.tsx'
import { topicName } from '../../staff/names-of-terms.ts'
import { staffText } from '../../text/staff/sv.ts'
import { useDeskStore } from '../desk-store.ts'

type Values = z.infer<typeof Form>
const text = staffText.close

const topicOptions = Topic.options.map((value) => ({ value, label: topicName(value) }))
const outcomeOptions = (Object.keys(staffText.outcome) as Values['outcome'][]).map((value) => ({
  value,
  label: staffText.outcome[value],
}))
const whereOptions = (Object.keys(staffText.whereTo) as Values['whereTo'][number][]).map(
  (value) => ({ value, label: staffText.whereTo[value] }),
)
/** "Ingen hänvisning" stands alone; the latest choice wins. */
const whereChosen = (chosen: readonly Values['whereTo'][number][]) =>
  chosen.at(-1) === 'none' ? chosen.slice(-1) : chosen.filter((where) => where !== 'none')

export const CloseForm = ({ visit }: { visit: DeskVisit }) => {
  const { actions } = useDeskStore()
  const [topics, setTopics] = useState<readonly Topic[]>(visit.topics)
  const [outcome, setOutcome] = useState<Values['outcome'] | undefined>(undefined)
  const [whereTo, setWhereTo] = useState<readonly Values['whereTo'][number][]>([])
  const [missing, setMissing] = useState(false)
  const [filing, setFiling] = useState(false)
  const file = async () => {
    if (filing) return
    if (outcome === undefined) return setMissing(true)
    setFiling(true)
    await actions.close({ visit: visit.visit, topics: [...topics], outcome, whereTo: [...whereTo] })
    setFiling(false)
  }
  return (
    <form
      class="close-form stack dense"
      aria-labelledby={`close-${visit.visit}`}
      onSubmit={(event) => {
        event.preventDefault()
        void file()
      }}
    >
      <h3 id={`close-${visit.visit}`}>{text.title}</h3>
      <p class="small quiet">{text.why}</p>
      <Choices
        legend={text.outcome}
        options={outcomeOptions}
        chosen={outcome === undefined ? [] : [outcome]}
        onChoose={([chosen]) => {
          setOutcome(chosen)
          setMissing(false)
        }}
      />
      <Choices
        legend={text.topics}
        hint={text.topicsHint}
        several
        options={topicOptions}
        chosen={topics}
        onChoose={(chosen) => setTopics(chosen.slice(0, 6))}
      />
      <Choices
        legend={text.whereTo}
        hint={text.whereToHint}
        several
        options={whereOptions}
        chosen={whereTo}
        onChoose={(chosen) => setWhereTo(whereChosen(chosen).slice(0, 4))}
      />
      <div class="close-save">
        <p class="error" role="alert">
          {missing ? text.missing : ''}
        </p>
        <button type="submit" class="button" aria-disabled={filing}>
          {text.save}
        </button>
      </div>
    </form>
  )
}
