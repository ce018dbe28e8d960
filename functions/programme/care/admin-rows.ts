/** Everybody in the remit as they are now, and how many wait for feedback longer than they were promised. */
import type { AdminRow } from '../../../shared/contract/programme/admin.ts'
import type * as z from 'zod/mini'
import { modulesOf } from '../../../shared/programme/treatment/treatment.ts'
import { shown } from '../../../shared/rules/line/small-numbers.ts'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import type { TreatmentItem } from '../treatment/treatment-item.ts'
import { caseloadOf } from './caseload.ts'

const week = 7 * 24 * 3_600_000

const numberHere = (treatment: TreatmentItem): number =>
  modulesOf(treatment).filter(({ state }) => state !== 'closed').length

/** Everybody in the remit, by the employer of the admin: without a name, by a number that says nothing. */
export const adminRows = async (
  world: RecordsWorld,
  list: Opened<'enrolment'>,
): Promise<z.infer<typeof AdminRow>[]> => {
  const now = world.now()
  return (await caseloadOf(world, list.principal, 'all'))
    .map((treatment) => ({
      participant: treatment.subject,
      unit: treatment.principal,
      programme: treatment.pin.programme,
      version: treatment.pin.version,
      state: treatment.state,
      week: treatment.begunAt === undefined ? 0 : Math.floor((now - treatment.begunAt) / week) + 1,
      module: numberHere(treatment),
      therapist: treatment.therapist.firstName,
    }))
    .sort((a, b) => b.week - a.week || (a.participant < b.participant ? -1 : 1))
}

/** What waits this minute, for whoever sees to it that it is answered. */
export const lateNow = async (
  world: RecordsWorld,
  list: Opened<'figures'>,
): Promise<number | undefined> => {
  const now = world.now()
  const modules = (await caseloadOf(world, list.principal, 'all')).flatMap(modulesOf)
  const late = modules.filter(
    ({ state, promisedBy }) => state === 'sent' && promisedBy !== undefined && promisedBy < now,
  )
  return shown(late.length)
}
