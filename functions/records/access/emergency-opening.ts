/** Emergency opening ("break the glass"): reading without taking part in the care, only for a written reason and never quietly. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { EmergencyReason } from '../../../shared/rules/records/access.ts'
import { emergencyOpening } from '../../../shared/rules/records/emergency-opening.ts'
import type { StaffMember } from '../../visit/index.ts'
import { findPerson } from '../identity/person.ts'
import { appendAccess } from '../log/append-to-log.ts'
import type { RecordsWorld } from '../records-world.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put } from '../../store/items.ts'
import { recordKeys } from '../../store/record-keys.ts'
import { digestOfReason, putEmergencyAlarm } from './emergency-alarm.ts'
import { enter, enterUnnoted, type Opened, standingOf } from './enter.ts'
import { isBlocked, OpeningItem, placeOf } from './relation.ts'

interface Opening {
  personalNumber: string
  reason: EmergencyReason
  words: string
}

/**
 * Whom it is about, where the reason is one that counts here. A block gives way to danger to life and to
 * nothing else (PDL 4 kap. 5 §). A number that nobody has is noted too: asking around who is a patient
 * leaves a trace.
 */
export const askInEmergency = async (
  world: RecordsWorld,
  staff: StaffMember,
  { personalNumber, reason, words }: Opening,
): Promise<Opened<'journal'>> => {
  const asks = {
    who: staff.id,
    name: staff.firstName,
    role: 'counsellor',
    unit: staff.unit,
    reason,
  } as const
  const owner = await findPerson(world, staff.unit, personalNumber)
  if (owner === undefined) {
    world.log('emergency-opening')
    const asked = { ...asks, action: 'break-glass', resource: 'identity' } as const
    await appendAccess(world, staff.unit, { ...asked, ref: digestOfReason(words) })
    throw new Refusal('not-found')
  }
  const isShut = reason !== 'danger-to-life' && (await isBlocked(world, owner, staff, 'counsellor'))
  const standing = { ...asks, relation: isShut ? 'blocked' : 'emergency-asked' } as const
  const need = { action: 'break-glass', resource: 'journal' } as const
  return enterUnnoted(world, { ...standing, place: placeOf(staff, owner) }, owner, [need])
}

/**
 * The person, who may be read by this one member of staff for an hour. It is noted before anything
 * is opened, with the reason; it alarms whoever is responsible; and the person sees it in their own list.
 */
export const openInEmergency = async (
  world: RecordsWorld,
  staff: StaffMember,
  { reason, words }: Opening,
  asked: Opened<'journal'>,
): Promise<Opened<'identity' | 'journal'>> => {
  world.log('emergency-opening')
  const entry = await appendAccess(world, staff.unit, {
    who: staff.id,
    name: staff.firstName,
    role: 'counsellor',
    action: 'break-glass',
    resource: 'journal',
    subject: asked.subject,
    unit: staff.unit,
    reason,
    ref: digestOfReason(words),
  })
  await putEmergencyAlarm(world, staff, asked, entry, { reason, words })
  const until = world.now() + emergencyOpening.lasts
  const key = recordKeys.emergencyOpening(asked, staff.id)
  const set = { reason, until, expires: expiresAt(until) }
  const first = await put(world.records, key, OpeningItem, set)
  if (!first.ok) await patch(world.records, key, OpeningItem, [], set)
  return enter(world, await standingOf(world, staff, asked, 'counsellor'), asked, [
    { action: 'read', resource: 'identity' },
    { action: 'read', resource: 'journal' },
  ])
}
