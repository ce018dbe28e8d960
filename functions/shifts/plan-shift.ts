/** A new shift: told what speaks against it first, and put once however often it is asked for. */
import type { Planned } from '../../shared/api/plan.ts'
import type { Person, ShiftPlan } from '../../shared/rules/shift.ts'
import type { FindingKind } from '../../shared/rules/shift-findings.ts'
import { keys } from '../store/keys.ts'
import type { Item } from '../store/store.ts'
import type { World } from '../world.ts'
import { judge } from './judge.ts'
import { keptUntil } from './kept-until.ts'
import { asShift, forgetShifts } from './shifts.ts'

export interface NewShift {
  /** Made by the page; the shift's id follows from it. */
  press: string
  person: Person
  plan: ShiftPlan
  despite: readonly FindingKind[]
}

export const planShift = async (
  world: World,
  { press, person, plan, despite }: NewShift,
): Promise<Planned> => {
  const shift = { shift: `s_${press}`, rev: 1, person, ...plan, days: {} }
  const findings = await judge(world, shift, despite)
  if (findings.length > 0) return { outcome: 'told', findings }
  const put = { ...keys.shift(shift.shift), ...shift, ...keptUntil(plan) } as unknown as Item
  const written = await world.clinic.write({ put })
  forgetShifts(world)
  const kept = written.ok ? written.item : written.current
  const isOurs = kept !== undefined && asShift(kept).person.staff === person.staff
  if (!isOurs) return { outcome: 'changed-by-other' }
  return { outcome: 'planned', shift: shift.shift, rev: asShift(kept).rev }
}
