/** Where plans made together (SIP) lie in the table of records. */
import type { SubjectId, UnitId } from '../../shared/ids.ts'
import { recordKeys } from './record-keys.ts'
import type { Key } from './store.ts'

interface Owner {
  principal: UnitId
  subject: SubjectId
}

export const sipKeys = {
  /** What decides, in the list of the unit that keeps it. */
  sip: (principal: UnitId, sip: string): Key => ({ pk: `SIP#${principal}`, sk: sip }),
  sips: (principal: UnitId) => ({ pk: `SIP#${principal}` }),
  /** Where a unit that takes part looks; the plan itself decides. */
  shared: (unit: UnitId, { principal }: Pick<Owner, 'principal'>, sip: string): Key => ({
    pk: `SIP-SHARED#${unit}`,
    sk: `${principal}#${sip}`,
  }),
  sharedWith: (unit: UnitId) => ({ pk: `SIP-SHARED#${unit}` }),
  /** Leads from the hash of an invited person's link. */
  call: (hash: string): Key => ({ pk: `SIP-CALL#${hash}`, sk: 'CALL' }),
  /** What it says, by the press that wrote it so. */
  text: (owner: Owner, sip: string, once: string): Key =>
    recordKeys.underSubject(owner, `SIP#${sip}#${once}`),
  texts: (owner: Owner, sip?: string) =>
    recordKeys.ofSubject(owner, sip === undefined ? 'SIP#' : `SIP#${sip}#`),
} as const
