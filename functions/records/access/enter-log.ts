/** The only way to a unit's access log: for whoever answers for it, and noted in the log itself. */
import type { LogEntry } from '../../../shared/contract/records/review.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Action } from '../../../shared/rules/records/access.ts'
import { mayAccess } from '../../../shared/rules/records/access-policy.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Entry } from '../log/chain.ts'
import { appendAccess } from '../log/append-to-log.ts'
import type { RecordsWorld } from '../records-world.ts'

export const enterLog = async (
  world: RecordsWorld,
  staff: StaffMember,
  action: Action,
): Promise<void> => {
  const wish = { role: 'admin', action, resource: 'log', relation: 'reviewer' } as const
  if (!mayAccess({ ...wish, place: 'own-unit' })) throw new Refusal('not-found')
  await appendAccess(world, staff.unit, {
    who: staff.id,
    role: 'admin',
    action,
    resource: 'log',
    unit: staff.unit,
  })
}

/** An entry as people see it: without the hashes that tie it to the others. */
export const entryShown = ({
  seq,
  at,
  who,
  role,
  action,
  resource,
  unit,
  subject,
  reason,
}: Entry): LogEntry => ({ seq, at, who, role, action, resource, unit, subject, reason })
