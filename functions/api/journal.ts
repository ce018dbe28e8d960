/** The rows of the journal and of what is kept of danger: each begins with the visit, and what its youth has chosen. */
import type { journalApi } from '../../shared/contract/records/journal.ts'
import type { safetyRecordApi } from '../../shared/contract/records/safety-record.ts'
import { enter, type RecordsWorld } from '../records/index.ts'
import type { Handlers } from '../http/serve.ts'
import { personInTalk } from '../use-cases/records/become-identified.ts'

const journal = () => import('../records/lazy.ts')

export const journalHandlers: Handlers<typeof journalApi, RecordsWorld> = {
  chart: async (world, staff, { visit }) => {
    const owner = await personInTalk(world, staff, visit)
    const { readChart, draftOf } = await journal()
    const chart = await readChart(world, staff, owner)
    return { ...chart, draft: await draftOf(world, owner, visit, staff.id) }
  },
  keepDraft: async (world, staff, { visit, ...draft }) => {
    const owner = await personInTalk(world, staff, visit)
    await (await journal()).keepDraft(world, owner, visit, staff.id, draft)
    return { outcome: 'kept' }
  },
  signNote: async (world, staff, { visit, once, parts }) => {
    const owner = await personInTalk(world, staff, visit)
    const { signNote, keepProcedure } = await journal()
    const note = await signNote(world, staff, owner, visit, { once, parts })
    // Whoever writes down what happened has the procedure written down with it, closed or not.
    await keepProcedure(world, staff, owner, visit)
    return note
  },
  correctNote: async (world, staff, { visit, ...correction }) => {
    const owner = await personInTalk(world, staff, visit)
    return (await journal()).signNote(world, staff, owner, visit, correction)
  },
  notePrint: async (world, staff, { visit }) => {
    const owner = await personInTalk(world, staff, visit)
    await enter(world, staff, owner, { role: 'counsellor', action: 'print', resource: 'journal' })
    return { outcome: 'noted' }
  },
  openInEmergency: async (world, staff, asked) => {
    const { openInEmergency, readChart } = await journal()
    return readChart(world, staff, await openInEmergency(world, staff, asked))
  },
}

export const safetyRecordHandlers: Handlers<typeof safetyRecordApi, RecordsWorld> = {
  keptAssessment: async (world, staff, { visit }) => {
    const owner = await personInTalk(world, staff, visit)
    return { assessment: await (await journal()).assessmentNow(world, staff, owner, visit) }
  },
  keepAssessment: async (world, staff, { visit, ...version }) => {
    const owner = await personInTalk(world, staff, visit)
    return (await journal()).keepAssessment(world, staff, owner, visit, version)
  },
  keepProcedure: async (world, staff, { visit }) => {
    const owner = await personInTalk(world, staff, visit)
    return { outcome: await (await journal()).keepProcedure(world, staff, owner, visit) }
  },
}
