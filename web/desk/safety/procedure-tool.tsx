/** The safety procedure beside its talk: what a colleague has handed over and where the youth is stand above it. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { helpText } from '../../text/desk-help/sv.ts'
import { HelpLink } from '../help/help-sheet.tsx'
import { insertReply } from '../replies/insert-reply.ts'
import { FromColleague } from '../talk/about-youth-pane.tsx'
import { useDeskStore } from '../desk-store.ts'
import { Place } from './alarm-bar.tsx'
import { ProcedureList } from './procedure-list.tsx'

const { procedure: text } = safetyText

export const ProcedureTool = ({ visit }: { visit: DeskVisit }) => {
  const deskStore = useDeskStore()
  const { safety, desk } = deskStore
  const me = desk.state.value?.staff.id ?? ''
  const known = safety.procedures.value.find(({ procedure }) => procedure === visit.visit)
  const isMine = known?.first.id === me
  return (
    <div class="stack tight">
      {!isMine && <FromColleague visit={visit} />}
      {visit.level === 1 && (
        <div class="procedure-place small">
          <Place visit={visit.visit} told={false} />
        </div>
      )}
      {known !== undefined && isMine ? (
        <ProcedureList
          procedure={known}
          me={me}
          onSay={(words) => insertReply(deskStore, visit, words)}
        />
      ) : (
        <>
          <p class="small">{text.about}</p>
          <button type="button" class="button" onClick={() => void safety.open(visit.visit)}>
            {text.open}
          </button>
          <HelpLink>{helpText.aboutProcedure}</HelpLink>
        </>
      )}
    </div>
  )
}
