/** The rows of the journal as a therapist reaches it. */
import type { programmeJournal } from '../../../shared/contract/programme/journal.ts'
import { enter, type RecordsWorld } from '../../records/index.ts'
import type { Handlers } from '../../http/serve.ts'

const role = 'therapist'
const seldom = async () => ({
  ...(await import('../../records/lazy.ts')),
  ...(await import('../../programme/lazy.ts')),
})

export const programmeJournalHandlers: Handlers<typeof programmeJournal, RecordsWorld> = {
  participantJournal: async (world, staff, { participant }) => {
    const { journalOf, readChart, draftOf } = await seldom()
    const owner = await journalOf(world, staff, participant)
    const chart = await readChart(world, staff, owner, role)
    return { ...chart, draft: await draftOf(world, owner, participant, staff.id) }
  },
  keepJournalDraft: async (world, staff, { participant, ...draft }) => {
    const { draftPlace, keepDraft } = await seldom()
    const owner = await draftPlace(world, staff, participant)
    await keepDraft(world, owner, participant, staff.id, draft)
    return { outcome: 'kept' }
  },
  signJournalNote: async (world, staff, { participant, ...note }) => {
    const { journalOf, signNote } = await seldom()
    const owner = await journalOf(world, staff, participant)
    return signNote(world, staff, owner, participant, note, role)
  },
  correctJournalNote: async (world, staff, { participant, ...note }) => {
    const { journalOf, signNote } = await seldom()
    const owner = await journalOf(world, staff, participant)
    return signNote(world, staff, owner, participant, note, role)
  },
  noteJournalPrint: async (world, staff, { participant }) => {
    const owner = await (await seldom()).journalOf(world, staff, participant)
    await enter(world, staff, owner, { role, action: 'print', resource: 'journal' })
    return { outcome: 'noted' }
  },
}
