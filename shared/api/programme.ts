/** The contract of programmes: a door of its own, for only its function may read what is written there. */
import type { Table } from './endpoint.ts'
import { programmeForAdmin } from './programme-admin.ts'
import { programmeEntry } from './programme-entry.ts'
import { programmeJournal } from './programme-journal.ts'
import { programmeForParticipant } from './programme-participant.ts'
import { scalesInTalk } from './programme-talk-scales.ts'
import { programmeForTherapist } from './programme-therapist.ts'

export const programmeApi = {
  ...programmeEntry,
  ...programmeForParticipant,
  ...programmeForTherapist,
  ...programmeJournal,
  ...programmeForAdmin,
  ...scalesInTalk,
} as const satisfies Table
