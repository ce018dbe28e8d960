/** The work area beside the talk: one tool at a time, each as it was left, and none of them over the talk. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { ColleagueTool } from '../colleague/ask-colleague.tsx'
import { AssessmentForm } from '../safety/assessment-form.tsx'
import { ConcernTool } from '../safety/concern-tool.tsx'
import { ProcedureTool } from '../safety/procedure-tool.tsx'
import { DirectoryTool } from '../referral/directory-tool.tsx'
import { ReferTool } from '../referral/referral-tool.tsx'
import { JournalTool } from '../records/lazy-journal.tsx'
import { CloseForm } from '../talk/close-form.tsx'
import { KnowTool } from '../talk/about-youth-pane.tsx'
import { nameOf } from '../talk/open-talks.ts'
import { ScaleTool } from '../talk/scale-tool.tsx'
import { useDeskStore } from '../desk-store.ts'
import { chosenAs, openTool, toolsFor, type Tool } from './tools.ts'
import './work.css'

const text = safetyText.tools

const parts: Record<Tool, (props: { visit: DeskVisit }) => preact.JSX.Element> = {
  know: KnowTool,
  procedure: ProcedureTool,
  assess: AssessmentForm,
  concern: ConcernTool,
  directory: DirectoryTool,
  refer: ReferTool,
  scale: ScaleTool,
  colleague: ColleagueTool,
  journal: JournalTool,
  close: CloseForm,
}

/** Each tool of each talk stands where it was left. */
const useKeptScroll = (place: string) => {
  const left = useRef(new Map<string, number>())
  const pane = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (pane.current !== null) pane.current.scrollTop = left.current.get(place) ?? 0
  }, [place])
  return {
    ref: pane,
    onScroll: ({ currentTarget }: { currentTarget: HTMLElement }) =>
      void left.current.set(place, currentTarget.scrollTop),
  }
}

export const WorkArea = ({ visit }: { visit: DeskVisit }) => {
  const { tools } = useDeskStore()
  const open = openTool(tools.value, visit)
  const place = `${visit.visit} ${open}`
  const kept = useKeptScroll(place)
  const Part = parts[open]
  return (
    <>
      <nav class="work-tabs" aria-label={text.title}>
        {toolsFor(visit).map((tool) => (
          <button
            type="button"
            key={tool}
            aria-pressed={open === tool}
            onClick={() => (tools.value = { ...tools.value, [chosenAs(visit)]: tool })}
          >
            {text[tool]}
          </button>
        ))}
      </nav>
      <section
        class="tool"
        aria-label={`${text[open]}: ${nameOf(visit)}`}
        data-tool={open}
        {...kept}
      >
        <Part key={place} visit={visit} />
      </section>
    </>
  )
}
