/** The contract of programmes: a door of its own, for only its function may read what is written there. */
import type { Table } from '../endpoint.ts'
import { programmeForAdmin } from './admin.ts'
import { programmeEntry } from './entry.ts'
import { programmeJournal } from './journal.ts'
import { programmeForParticipant } from './participant.ts'
import { participantReminder } from './participant-reminder.ts'
import { treatmentTakeOut } from './take-out.ts'
import { scalesInTalk } from './talk-scales.ts'
import { programmeForTherapist } from './therapist.ts'

export const programmeApi = {
  ...programmeEntry,
  ...programmeForParticipant,
  ...participantReminder,
  ...treatmentTakeOut,
  ...programmeForTherapist,
  ...programmeJournal,
  ...programmeForAdmin,
  ...scalesInTalk,
} as const satisfies Table
