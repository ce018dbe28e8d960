/** One module as its youth works in it; the text itself comes with the page, by its pinned version. */
import type { ModulePage } from '../../../shared/contract/programme/participant-modules.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { gateBehind } from '../../../shared/programme/treatment/gate.ts'
import type { Opened, Owner, RecordsWorld } from '../../records/index.ts'
import { updateTreatment, heardFromYouth } from '../treatment/update-treatment.ts'
import { draftsOf } from './draft.ts'
import { homeworkOf } from './homework.ts'
import { stepsOf } from '../show-treatment-parts.ts'
import { treatmentOf } from '../treatment/treatment-item.ts'
import { threadOf } from '../care/thread.ts'

/** Throws `not-found` for a module that has not opened, as for one that there is not. */
export const modulePage = async (
  world: RecordsWorld,
  owner: Opened<'answers' | 'feedback'>,
  module: string,
): Promise<ModulePage> => {
  const now = world.now()
  const treatment = await treatmentOf(world, owner)
  const step = stepsOf(treatment).find((one) => one.module === module)
  const facts = treatment.modules[module]
  if (step === undefined || facts === undefined || facts.state === 'closed')
    throw new Refusal('not-found')
  const [drafts, sent, thread] = await Promise.all([
    draftsOf(world, owner, module),
    homeworkOf(world, owner, module),
    threadOf(world, owner, treatment),
  ])
  const ofModule = thread.filter((entry) => entry.module === module)
  const { missing, opensAt } = gateBehind(facts, treatment.minDays, now)
  const { sentAt, promisedBy } = facts
  return {
    now,
    step,
    pin: treatment.pin,
    language: treatment.language,
    place: treatment.places[module],
    drafts,
    sent,
    feedback: ofModule.filter(({ kind }) => kind === 'feedback' || kind === 'put-back'),
    extras: ofModule
      .filter(({ kind }) => kind === 'exercise')
      .map(({ id, at, text, exercise }) => ({ id, at, text, exercise })),
    promised:
      facts.state === 'sent' && sentAt !== undefined && promisedBy !== undefined
        ? { of: 'homework', sentAt, by: promisedBy, late: promisedBy < now }
        : undefined,
    missing: [...missing],
    nextOpensAt: opensAt,
  }
}

export const keepPlace = async (
  world: RecordsWorld,
  owner: Owner,
  module: string,
  { place, read }: { place: string; read: boolean },
): Promise<void> => {
  await updateTreatment(world, owner, (treatment) => {
    const facts = treatment.modules[module]
    if (facts === undefined || facts.state === 'closed') throw new Refusal('not-found')
    const isRead = facts.readAt !== undefined && facts.readAt >= (facts.openedAt ?? 0)
    const now = world.now()
    const modules =
      read && !isRead
        ? { ...treatment.modules, [module]: { ...facts, readAt: now } }
        : treatment.modules
    return {
      ...heardFromYouth(treatment, now),
      modules,
      places: { ...treatment.places, [module]: place },
    }
  })
}
