/** Emergency opening ("break the glass"): reading without taking part in the care, only for a written reason and never quietly. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { EmergencyReason } from '../../../shared/rules/records/access.ts'
import { emergencyOpening } from '../../../shared/rules/records/emergency-opening.ts'
import type { StaffMember } from '../../visit/index.ts'
import { findPerson } from '../identity/person.ts'
import { appendAccess } from '../log/append-to-log.ts'
import type { Owner, RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { digestOfReason, putEmergencyAlarm } from './emergency-alarm.ts'

const OpeningItem = z.object({ reason: EmergencyReason, until: z.number(), expires: z.number() })

interface Opening {
  personalNumber: string
  reason: EmergencyReason
  words: string
}

/**
 * The person, who may be read by this one member of staff for an hour. It is noted before anything
 * is opened, with the reason; it alarms whoever is responsible; and the person sees it in their own
 * list. A number that nobody has is noted too: asking around who is a patient leaves a trace.
 */
export const openInEmergency = async (
  world: RecordsWorld,
  staff: StaffMember,
  { personalNumber, reason, words }: Opening,
): Promise<Owner> => {
  const owner = await findPerson(world, staff.unit, personalNumber)
  world.log('emergency-opening')
  const entry = await appendAccess(world, staff.unit, {
    who: staff.id,
    role: 'counsellor',
    action: 'break-glass',
    resource: owner === undefined ? 'identity' : 'journal',
    subject: owner?.subject,
    unit: staff.unit,
    reason,
    ref: digestOfReason(words),
  })
  if (owner === undefined) throw new Refusal('not-found')
  await putEmergencyAlarm(world, staff, owner, entry, { reason, words })
  const until = world.now() + emergencyOpening.lasts
  const key = recordKeys.emergencyOpening(owner, staff.id)
  const set = { reason, until, expires: expiresAt(until) }
  const first = await put(world.records, key, OpeningItem, set)
  if (!first.ok) await patch(world.records, key, OpeningItem, [], set)
  return owner
}
