/** The journals that have been opened on this page: a note being written outlives another tool beside the talk. */
import { journalApi } from '../../../shared/contract/records/journal.ts'
import { client } from '../../data/client.ts'
import { draftKeptAs, nameOfForm } from '../../data/draft-storage.ts'
import { openJournal, type JournalStore } from '../../staff/journal/journal-store.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'

const api = client(journalApi, { authorization: bearer })

const roomOf = (visit: string): JournalStore =>
  openJournal(
    {
      chart: () => api.chart({ visit }),
      keepDraft: (draft) => api.keepDraft({ visit, ...draft }),
      sign: (note) => api.signNote({ visit, ...note }),
      correct: (note) => api.correctNote({ visit, ...note }),
      notePrint: () => api.notePrint({ visit }),
    },
    draftKeptAs(nameOfForm(visit, 'journal')),
    draftKeptAs(nameOfForm(visit, 'correction')),
  )

export type Journals = ReturnType<typeof openJournals>

export const openJournals = () => {
  const open = new Map<string, JournalStore>()
  return {
    of: (visit: string): JournalStore => {
      const room = open.get(visit) ?? roomOf(visit)
      open.set(visit, room)
      return room
    },
  }
}
