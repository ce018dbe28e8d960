/**
 * Where an assessment lies: in the record of a patient who is known, under HSL; else sealed beside the
 * talk, gone with it. What began beside the talk moves into the record when it is saved.
 */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { safetyRecordApi } from '../../../shared/contract/records/safety-record.ts'
import { RiskAssessment } from '../../../shared/rules/safety/risk-assessment.ts'
import { client } from '../../data/client.ts'
import { attempt } from '../../staff/attempt.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import type { SafetyStore } from './safety-store.ts'
import { openBeside, sealBeside } from '../talk/seal-with-talk-key.ts'

const record = client(safetyRecordApi, { authorization: bearer })

/** True where the law keeps a record of this youth. */
export const isInRecord = ({ regime, identity }: DeskVisit): boolean =>
  regime === 'HSL' && identity === 'identified'

export interface FoundAssessment {
  /** Undefined when it can no longer be read on this page. */
  form: RiskAssessment | undefined
  savedAt: number | undefined
}

/** Read again only as what it must be: a sealed text of another shape is not shown as an assessment. */
const asForm = (words: string | undefined): RiskAssessment | undefined => {
  try {
    const parsed = RiskAssessment.safeParse(JSON.parse(words ?? ''))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Undefined when there is none, or when the failure has been told. */
export const readAssessment = async (
  visit: DeskVisit,
  { api }: SafetyStore,
): Promise<FoundAssessment | undefined> => {
  const kept = isInRecord(visit)
    ? await attempt(() => record.keptAssessment({ visit: visit.visit }))
    : undefined
  if (kept?.assessment !== undefined)
    return { form: kept.assessment.form, savedAt: kept.assessment.at }
  const found = await attempt(() => api.assessment({ visit: visit.visit }))
  if (found?.body === undefined) return undefined
  return { form: asForm(await openBeside(visit, 'assessment', found.body)), savedAt: found.savedAt }
}

/** What is sent again after no answer has the same `once`, so that it is one version. When it was saved; `no-key` before the talk is sealed; undefined when the failure has been told. */
export const saveAssessment = async (
  visit: DeskVisit,
  { api }: SafetyStore,
  { once, form }: { once: string; form: RiskAssessment },
): Promise<number | 'no-key' | undefined> => {
  if (isInRecord(visit)) {
    const version = { visit: visit.visit, once, form }
    return (await attempt(() => record.keepAssessment(version)))?.savedAt
  }
  const body = await sealBeside(visit, 'assessment', JSON.stringify(form))
  if (body === undefined) return 'no-key'
  return (await attempt(() => api.saveAssessment({ visit: visit.visit, body })))?.savedAt
}

/** A procedure of mine that both have closed, of a patient who is known, goes into the record. */
export const keepProcedure = async (visit: string): Promise<void> => {
  await attempt(() => record.keepProcedure({ visit }))
}
