/** The rows of the journal as a therapist reaches it. */
import type { programmeJournal } from '../../shared/api/programme-journal.ts'
import { enter } from '../access/enter.ts'
import type { Handlers } from '../http/serve.ts'
import { draftOf, keepDraft } from '../journal/drafts.ts'
import { readChart } from '../journal/read-chart.ts'
import { signNote } from '../journal/sign-note.ts'
import { draftPlace, journalOf } from '../programme/shared-journal.ts'
import type { RecordsWorld } from '../records/records-world.ts'

const role = 'therapist'

export const programmeJournalHandlers: Handlers<typeof programmeJournal, RecordsWorld> = {
  participantJournal: async (world, staff, { participant }) => {
    const owner = await journalOf(world, staff, participant)
    const chart = await readChart(world, staff, owner, role)
    return { ...chart, draft: await draftOf(world, owner, participant, staff.id) }
  },
  keepJournalDraft: async (world, staff, { participant, ...draft }) => {
    const owner = await draftPlace(world, staff, participant)
    await keepDraft(world, owner, participant, staff.id, draft)
    return { outcome: 'kept' }
  },
  signJournalNote: async (world, staff, { participant, ...note }) =>
    signNote(world, staff, await journalOf(world, staff, participant), participant, note, role),
  correctJournalNote: async (world, staff, { participant, ...note }) =>
    signNote(world, staff, await journalOf(world, staff, participant), participant, note, role),
  noteJournalPrint: async (world, staff, { participant }) => {
    const owner = await journalOf(world, staff, participant)
    await enter(world, staff, owner, { role, action: 'print', resource: 'journal' })
    return { outcome: 'noted' }
  },
}
