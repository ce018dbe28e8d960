/** The one safety plan of a treatment: found in the pinned text, kept with the drafts of its module. */
import type { Overview } from '../../../shared/contract/programme/participant-overview.ts'
import type { Field } from '../../../shared/programme/field.ts'
import { emptyPlan, planParts, type Plan } from '../../ui/safety-plan/plan.ts'
import { openDrafts, type Drafts } from '../drafts/drafts.ts'
import { moduleTextOf } from '../modules/module-text-of.ts'
import { api } from '../session.ts'

export type PlanField = Field & { kind: 'safetyPlan' }

export interface OwnPlan {
  field: PlanField
  drafts: Drafts
}

const isPlan = (field: Field): field is PlanField => field.kind === 'safetyPlan'

/** Undefined where the text has none. Throws as a call does while it cannot be fetched. */
export const openOwnPlan = async ({ pin, begunAt }: Overview): Promise<OwnPlan | undefined> => {
  const { findPack } = await import('../../../shared/programme/packs.ts')
  const module = findPack(pin)?.modules.find(({ homework }) => homework.some(isPlan))?.id
  if (module === undefined) return undefined
  const told = await api.readModule({ module })
  const text = await moduleTextOf(told)
  const field = text?.homework.fields.find(isPlan)
  if (field === undefined) return undefined
  return { field, drafts: await openDrafts(String(begunAt ?? 0), module, told.drafts) }
}

/** The same parts in the same order (R6), under the names that the paper has for them. */
export const onPaper = ({ field, drafts }: OwnPlan): Plan => {
  const written = JSON.parse(drafts.value(field.id) ?? '{}') as Record<string, string>
  const parts = planParts.map((part, at) => [part, written[field.parts[at]?.id ?? ''] ?? ''])
  return { ...emptyPlan, ...Object.fromEntries(parts) }
}
