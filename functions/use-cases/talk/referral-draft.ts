/** What a counsellor suggests to send lies on the youth's page, and both pages are told when it comes and goes. */
import { putReferralDraft, referralsOf } from '../../later/index.ts'
import type { World } from '../../ports/world.ts'
import { keys } from '../../store/keys.ts'
import { tellBoth } from '../tell.ts'
import { amendNewest, type Visit } from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Sealed } from '../../../shared/ids.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'

const mark = async (world: World, visit: Visit, referralAt: number | undefined): Promise<void> => {
  const changed = await amendNewest(world, visit, () => ({ referralAt }))
  await tellBoth(world, changed)
}

/** Refuses `not-now` when the talk is over. */
export const showDraft = async (world: World, visit: Visit, body: Sealed): Promise<void> => {
  if (!isHeld(visit.state)) throw new Refusal('not-now')
  await putReferralDraft(world, visit, body)
  await mark(world, visit, world.now())
}

export const refuseDraft = async (world: World, visit: Visit): Promise<void> => {
  await world.clinic.removeAll([keys.referralDraft(visit.visit)])
  // Links that were made stay on the youth's page, to be stopped from there.
  const hasLinks = (await referralsOf(world, visit)).length > 0
  if (visit.referralAt !== undefined && !hasLinks) await mark(world, visit, undefined)
}
