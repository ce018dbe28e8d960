/** The journal of an identified participant, as their therapist reaches it: from the treatment, or before a booked talk. */
import { programmeJournal } from '../../../shared/contract/programme/journal.ts'
import { client } from '../../data/client.ts'
import { draftKeptAs, nameOfForm } from '../../data/draft-storage.ts'
import { bearer } from '../sign-in/sign-in.ts'
import { openJournal, type JournalStore } from './journal-store.ts'

const api = client(programmeJournal, { authorization: bearer })

/** `because` is noted with each reading; see the contract. */
export const journalOfParticipant = (participant: string, because?: 'booked'): JournalStore =>
  openJournal(
    {
      chart: () => api.participantJournal({ participant, because }),
      keepDraft: (draft) => api.keepJournalDraft({ participant, ...draft }),
      sign: (note) => api.signJournalNote({ participant, ...note }),
      correct: (note) => api.correctJournalNote({ participant, ...note }),
      notePrint: () => api.noteJournalPrint({ participant }),
    },
    draftKeptAs(nameOfForm(participant, 'journal')),
    draftKeptAs(nameOfForm(participant, 'correction')),
  )

export const bookedTalks = async () => (await api.bookedTalks()).talks
