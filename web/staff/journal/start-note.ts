/** A template is a beginning: it never writes over what somebody has written. */
import type { DraftParts } from '../../../shared/contract/records/journal.ts'
import { noteTemplates } from '../../../shared/rules/records/note-templates.ts'

const parts = ['reason', 'assessment', 'action'] as const
type Part = (typeof parts)[number]

/** Empty, or still as a template left it. */
const isUntouched = (part: Part, text: string): boolean =>
  text.trim() === '' || noteTemplates.some((one) => one[part] === text)

/** The draft with this template, after what was written; without one, untouched beginnings go. */
export const withTemplate = (draft: DraftParts, id: string): DraftParts => {
  const found = noteTemplates.find((one) => one.id === id)
  const of = (part: Part): string => {
    const text = draft[part]
    if (isUntouched(part, text)) return found?.[part] ?? ''
    return found === undefined ? text : `${text.trimEnd()}\n\n${found[part]}`
  }
  const isOnlyTemplate = parts.every((part) => isUntouched(part, draft[part]))
  return {
    ...draft,
    reason: of('reason'),
    assessment: of('assessment'),
    action: of('action'),
    codes: [...new Set([...(isOnlyTemplate ? [] : draft.codes), ...(found?.codes ?? [])])],
  }
}
