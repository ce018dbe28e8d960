/** The end of a talk in acute danger, at the desk: what its procedure still needs, done here and by two (R4). */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { type EndingNeed, endingNeeds } from '../../../shared/rules/safety/ending-danger.ts'
import { procedureRule } from '../../../shared/rules/safety/procedure-steps.ts'
import { Panel } from '../../ui/panel.tsx'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { staffText } from '../../text/staff/sv.ts'
import { nameOf } from '../talk/open-talks.ts'
import { useDeskStore } from '../desk-store.ts'
import { Keys, Step } from './procedure-list.tsx'
import type { SafetyStore } from './safety-store.ts'

const { ending: text, procedure: procedureText } = safetyText

const procedureOf = ({ procedures }: SafetyStore, visit: string) =>
  procedures.value.find(({ procedure }) => procedure === visit)

/** As this desk knows it; the server decides. */
export const needsOf = (safety: SafetyStore, visit: DeskVisit): EndingNeed[] => {
  if (safety.closed.value.includes(visit.visit)) return []
  const known = procedureOf(safety, visit.visit)
  return endingNeeds(visit, known && { ...known, answered: known.steps.map(({ step }) => step) })
}

export const EndInDanger = ({ visit }: { visit: DeskVisit }) => {
  const { safety, dialog, desk, actions } = useDeskStore()
  const needs = needsOf(safety, visit)
  const procedure = procedureOf(safety, visit.visit)
  const me = desk.state.value?.staff.id ?? ''
  const steps = procedureRule.steps.filter(({ step }) => needs.includes(step))
  return (
    <Panel
      title={staffText.end.title(nameOf(visit))}
      close={staffText.know.cancel}
      onClose={() => (dialog.value = undefined)}
    >
      <p>{text.why}</p>
      {procedure === undefined ? (
        <button
          type="button"
          class="button"
          autofocus
          onClick={() => void safety.open(visit.visit)}
        >
          {procedureText.open}
        </button>
      ) : (
        <div class="stack tight" role="status">
          {procedure.second === undefined && <p>{text.second}</p>}
          {needs.includes('key') && procedure.second !== undefined && (
            <p>{text.key(procedure.second.firstName)}</p>
          )}
        </div>
      )}
      {procedure !== undefined && steps.length > 0 && (
        <>
          <h3>{text.steps}</h3>
          <ol class="plain-list steps">
            {steps.map((step) => (
              <Step key={step.step} procedure={procedure} me={me} step={step} open />
            ))}
          </ol>
        </>
      )}
      {procedure !== undefined && <Keys procedure={procedure} me={me} />}
      <div class="stack tight">
        <p class="small quiet">{text.alone}</p>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            dialog.value = undefined
            void actions.release(visit.visit)
          }}
        >
          {staffText.release.button}
        </button>
      </div>
    </Panel>
  )
}
