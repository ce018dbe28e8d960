/** Reading without taking part in the care: only for a written reason, and never quietly. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { BreakGlass } from '../../../shared/rules/records/access.ts'
import { glass } from '../../../shared/rules/records/glass.ts'
import type { StaffMember } from '../../visit/index.ts'
import { findPerson } from '../identity/person.ts'
import { note } from '../log/append-to-log.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { digestOfWords, soundGlass } from './glass-alarm.ts'

interface Breaking {
  personalNumber: string
  reason: BreakGlass
  words: string
}

/**
 * The person, who may be read by this one member of staff for an hour. It is noted before anything
 * is opened, with the reason; it alarms whoever is responsible; and the person sees it in their own
 * list. A number that nobody has is noted too: asking around who is a patient leaves a trace.
 */
export const breakGlass = async (
  world: RecordsWorld,
  staff: StaffMember,
  { personalNumber, reason, words }: Breaking,
): Promise<Owner> => {
  const owner = await findPerson(world, staff.unit, personalNumber)
  world.log('glass-broken')
  const entry = await note(world, staff.unit, {
    who: staff.id,
    role: 'counsellor',
    action: 'break-glass',
    resource: owner === undefined ? 'identity' : 'journal',
    subject: owner?.subject,
    unit: staff.unit,
    reason,
    ref: digestOfWords(words),
  })
  if (owner === undefined) throw new Refusal('not-found')
  await soundGlass(world, staff, owner, entry, { reason, words })
  const until = world.now() + glass.lasts
  const key = recordKeys.glass(owner, staff.id)
  const put = await world.records.write({
    put: { ...key, reason, until, expires: expiresAt(until) },
  })
  if (!put.ok)
    await world.records.write({
      patch: key,
      when: [],
      set: { reason, until, expires: expiresAt(until) },
    })
  return owner
}
