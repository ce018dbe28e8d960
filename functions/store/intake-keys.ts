/** Where referrals in lie in the table of records. */
import type { SubjectId, UnitId } from '../../shared/ids.ts'
import { recordKeys } from './record-keys.ts'
import type { Key } from './store.ts'

interface Owner {
  principal: UnitId
  subject: SubjectId
}

export const intakeKeys = {
  /** What decides, in the list of the unit that received it. */
  intake: (principal: UnitId, intake: string): Key => ({ pk: `INTAKE#${principal}`, sk: intake }),
  intakes: (principal: UnitId) => ({ pk: `INTAKE#${principal}` }),
  /** Leads from the hash of the sender's secret. */
  sender: (hash: string): Key => ({ pk: `INTAKE-SENDER#${hash}`, sk: 'INTAKE' }),
  words: (owner: Owner): Key => recordKeys.underSubject(owner, 'INTAKE'),
  /** What was done of it, by the press. */
  step: (owner: Owner, once: string): Key => recordKeys.underSubject(owner, `INTAKE#${once}`),
  steps: (owner: Owner) => ({ pk: recordKeys.underSubject(owner, '').pk, prefix: 'INTAKE#' }),
} as const
