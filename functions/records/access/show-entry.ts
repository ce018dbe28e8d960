/** An entry of the log as people see it: without the hashes that tie it to the others. */
import type { LogEntry } from '../../../shared/contract/records/review.ts'
import type { Entry } from '../log/chain.ts'

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
