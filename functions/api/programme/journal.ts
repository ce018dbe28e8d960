/** The rows of the journal as a therapist reaches it. */
import type { programmeJournal } from '../../../shared/contract/programme/journal.ts'
import type { RecordsWorld } from '../../records/index.ts'
import type { Handlers } from '../serve/serve.ts'

const seldom = () => import('../../records/lazy.ts')

export const programmeJournalHandlers: Handlers<typeof programmeJournal, RecordsWorld> = {
  bookedTalks: async (world, staff, _ask, list) => ({
    talks: await (await import('../../programme/lazy.ts')).bookedTalksOf(world, staff, list),
  }),
  participantJournal: async (world, staff, { participant }, record) => {
    const { readChart, draftOf } = await seldom()
    const chart = await readChart(world, record)
    return { ...chart, draft: await draftOf(world, record, participant, staff.id) }
  },
  keepJournalDraft: async (world, staff, { participant, ...draft }, record) => {
    await (await seldom()).keepDraft(world, record, participant, staff.id, draft)
    return { outcome: 'kept' }
  },
  signJournalNote: async (world, staff, { participant, ...note }, record) =>
    (await seldom()).signNote(world, staff, record, participant, note),
  correctJournalNote: async (world, staff, { participant, ...note }, record) =>
    (await seldom()).signNote(world, staff, record, participant, note),
  noteJournalPrint: () => Promise.resolve({ outcome: 'noted' }),
}
