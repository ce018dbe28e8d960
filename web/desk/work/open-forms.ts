/** What would go with a talk that is closed now: asked about once, and never when nothing would be lost. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { regimeRule } from '../../../shared/rules/records/regime-rule.ts'
import { formDraftOf } from '../../staff/form-draft.ts'
import type { Journals } from '../records/journals.ts'
import type { Tool } from './tools.ts'

const written = ['concern', 'assess', 'refer'] as const

/** Where a journal is to be kept, no note that was signed from this page, or another begun since. */
const isUnsigned = ({ visit, regime, identity }: DeskVisit, journals: Journals): boolean => {
  const rule = regimeRule[regime][identity]
  if (rule === 'impossible' || !rule.journal) return false
  const { signed, begun } = journals.of(visit)
  return !signed.peek() || begun.peek()
}

export const unfinished = (visit: DeskVisit, journals: Journals): Tool[] => {
  const open = written.filter((tool) => formDraftOf(visit.visit, tool)?.done === false)
  return isUnsigned(visit, journals) ? [...open, 'journal'] : [...open]
}
