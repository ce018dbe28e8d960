/** An entry of the access log as an AuditEvent of FHIR R4; a validator that is not ours checks it in the tests. */
import type { LogEntry } from '../../../shared/contract/records/review.ts'
import { accessReasonWords } from '../../../shared/rules/records/access-reason-words.ts'
import type { Action } from '../../../shared/rules/records/access.ts'

const terms = 'http://terminology.hl7.org/CodeSystem'

/** FHIR's own letters for what was done. */
const letterOf = (action: Action): 'C' | 'R' | 'U' | 'D' | 'E' => {
  if (action === 'write' || action === 'correct' || action === 'share') return 'C'
  if (action === 'read' || action === 'list' || action === 'print' || action === 'break-glass')
    return 'R'
  if (action === 'block' || action === 'unblock' || action === 'revoke') return 'U'
  return action === 'erase' ? 'D' : 'E'
}

/** "Break the glass" has a code of its own; our reason stands beside it, as a code and in words. */
const purposeOf = ({ action, reason }: LogEntry) => {
  if (reason === undefined) return {}
  const text = accessReasonWords[reason]
  const broken = action === 'break-glass' ? [{ system: `${terms}/v3-ActReason`, code: 'BTG' }] : []
  const own = { system: 'urn:dorren:access-reason', code: reason, display: text }
  return { purposeOfEvent: [{ coding: [...broken, own], text }] }
}

export const auditEvent = (entry: LogEntry): Record<string, unknown> => ({
  resourceType: 'AuditEvent',
  id: `${entry.unit}-${entry.seq}`,
  type: { system: `${terms}/audit-event-type`, code: 'rest' },
  subtype: [{ system: 'urn:dorren:action', code: entry.action }],
  action: letterOf(entry.action),
  recorded: new Date(entry.at).toISOString(),
  outcome: '0',
  ...purposeOf(entry),
  agent: [{ altId: entry.who, requestor: true, type: { text: entry.role } }],
  source: { site: entry.unit, observer: { display: entry.unit } },
  entity: [
    {
      type: { system: `${terms}/audit-entity-type`, code: '2' },
      name: entry.newer ?? entry.resource,
      ...(entry.subject === undefined ? {} : { what: { identifier: { value: entry.subject } } }),
    },
  ],
})
