/** The journals that have been opened on this page: a note being written outlives another tool beside the talk. */
import { journalApi } from '../../../shared/contract/records/journal.ts'
import { ownPatientsApi, type OwnPatient } from '../../../shared/contract/records/own-patients.ts'
import { client } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { countKeptAs, draftKeptAs, nameOfForm } from '../../data/draft-storage.ts'
import { openJournal, type JournalStore } from '../../staff/journal/journal-store.ts'
import { roles } from '../../staff/sign-in/roles.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { bookedTalks, journalOfParticipant } from '../../staff/journal/participant-journal.ts'
import { openOwnPatients } from './own-patients.ts'

const api = client(journalApi, { authorization: bearer })
const mine = client(ownPatientsApi, { authorization: bearer })
type PatientPlace = Pick<OwnPatient, 'patient' | 'contact'>

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
    countKeptAs(visit, 'signed'),
  )

/** After the talk. What is being written lies under the patient, for the talk takes what is its own along. */
const roomOfPatient = ({ patient, contact }: PatientPlace): JournalStore =>
  openJournal(
    {
      chart: () => mine.patientChart({ patient, contact }),
      keepDraft: (draft) => mine.keepPatientDraft({ patient, contact, ...draft }),
      sign: (note) => mine.signPatientNote({ patient, contact, ...note }),
      correct: (note) => mine.correctPatientNote({ patient, contact, ...note }),
      notePrint: () => mine.notePatientPrint({ patient, contact }),
    },
    draftKeptAs(nameOfForm(patient, `journal ${contact}`)),
    draftKeptAs(nameOfForm(patient, `correction ${contact}`)),
  )

export type Journals = ReturnType<typeof openJournals>

export const openJournals = () => {
  const open = new Map<string, JournalStore>()
  const kept = (name: string, make: () => JournalStore): JournalStore => {
    const room = open.get(name) ?? make()
    open.set(name, room)
    return room
  }
  return {
    of: (visit: string): JournalStore => kept(visit, () => roomOf(visit)),
    ofPatient: (place: PatientPlace): JournalStore =>
      kept(`${place.patient} ${place.contact}`, () => roomOfPatient(place)),
    /** Before a booked talk, and after it. */
    ofBooked: (participant: string): JournalStore =>
      kept(`${participant} booked`, () => journalOfParticipant(participant, 'booked')),
    own: openOwnPatients(),
    /** Whom my booked talks are with; asked for when the times are opened, as the lists are. */
    booked: query(() => bookedTalks(), { may: () => roles().includes('therapist') }),
  }
}
