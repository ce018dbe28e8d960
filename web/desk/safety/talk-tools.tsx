/** The tools of one talk, one open at a time: procedure, assessment, concern, directory and referral. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { AssessmentForm } from './assessment-form.tsx'
import { ConcernTool } from './concern-tool.tsx'
import { DirectoryTool } from '../referral/directory-tool.tsx'
import { insertReply } from '../replies/insert-reply.ts'
import { ProcedureList } from './procedure-list.tsx'
import { ReferTool } from '../referral/referral-tool.tsx'
import { ScaleTool } from '../talk/scale-tool.tsx'
import { useDeskStore, type Tool } from '../desk-store.ts'
import './safety.css'

const { tools: text, procedure: procedureText } = safetyText

const Procedure = ({ visit }: { visit: DeskVisit }) => {
  const deskStore = useDeskStore()
  const { safety, desk } = deskStore
  const me = desk.state.value?.staff.id ?? ''
  const known = safety.procedures.value.find(({ procedure }) => procedure === visit.visit)
  if (known === undefined || known.first.id !== me)
    return (
      <div class="stack tight">
        <p class="small">{procedureText.about}</p>
        <button type="button" class="button small" onClick={() => void safety.open(visit.visit)}>
          {procedureText.open}
        </button>
      </div>
    )
  return (
    <ProcedureList
      procedure={known}
      me={me}
      onSay={(words) => insertReply(deskStore, visit, words)}
    />
  )
}

const parts: Record<Tool, (props: { visit: DeskVisit }) => preact.JSX.Element> = {
  procedure: Procedure,
  assess: AssessmentForm,
  concern: ConcernTool,
  directory: DirectoryTool,
  refer: ReferTool,
  scale: ScaleTool,
}

export const SafetyTools = ({ visit }: { visit: DeskVisit }) => {
  const { tools } = useDeskStore()
  const open = tools.value[visit.visit]
  const toggle = (tool: Tool) =>
    (tools.value = { ...tools.value, [visit.visit]: open === tool ? undefined : tool })
  const Part = open === undefined ? undefined : parts[open]
  return (
    <section class="stack tight" aria-labelledby="tools">
      <h2 id="tools">{text.title}</h2>
      <div class="tools">
        {(Object.keys(parts) as Tool[]).map((tool) => (
          <button
            type="button"
            key={tool}
            class="button quiet small"
            aria-expanded={open === tool}
            onClick={() => toggle(tool)}
          >
            {text[tool]}
          </button>
        ))}
      </div>
      {Part !== undefined && (
        <div class="tool">
          <Part key={visit.visit} visit={visit} />
        </div>
      )}
    </section>
  )
}
