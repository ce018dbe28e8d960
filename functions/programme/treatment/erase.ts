/** "Radera allt": the key of the youth goes, and with it every word; where the law keeps a journal, a person answers. */
import { enrolmentRule } from '../../../shared/programme/enrolment-rule.ts'
import { withTask } from '../../../shared/programme/treatment/apply-elapsed-time.ts'
import { appendAccess, type Owner, type RecordsWorld, shred } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { takeBackTime } from '../../later/index.ts'
import { updateTreatment } from './update-treatment.ts'
import { treatmentOf } from './treatment-item.ts'

export const eraseParticipant = async (
  world: RecordsWorld,
  owner: Owner,
): Promise<{ outcome: 'erased' | 'asked'; at: number }> => {
  const at = world.now()
  const treatment = await treatmentOf(world, owner)
  const entry = {
    who: owner.subject,
    role: 'participant',
    action: 'erase',
    resource: 'enrolment',
    subject: owner.subject,
    unit: owner.principal,
  } as const
  if (enrolmentRule.erasure[treatment.regime] === 'asked' && treatment.identity === 'identified') {
    await appendAccess(world, owner.principal, entry)
    await updateTreatment(world, owner, (one) =>
      withTask(one, { id: 'erasure-asked', kind: 'erasure-asked', since: at }),
    )
    return { outcome: 'asked', at }
  }
  await appendAccess(world, owner.principal, { ...entry, subject: undefined })
  for (const place of Object.values(treatment.talkPlaces)) await takeBackTime(world, place)
  // The ways in go first: nobody comes back to something half erased.
  await world.records.removeAll(programmeKeys.waysIn(owner, treatment))
  await shred(world, owner)
  // What leads here goes last: what is broken off before is found by what forgets at night.
  await world.records.removeAll([
    programmeKeys.listed(owner, true),
    programmeKeys.listed(owner, false),
  ])
  world.log('erased')
  return { outcome: 'erased', at }
}
