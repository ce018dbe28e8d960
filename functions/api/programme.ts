/** The rows of programmes, of everybody who comes through their door. */
import type { programmeApi } from '../../shared/api/programme.ts'
import type { Handlers } from '../http/serve.ts'
import type { Site } from '../programme/passkey.ts'
import type { RecordsWorld } from '../records/records-world.ts'
import { programmeAdminHandlers } from './programme-admin.ts'
import { entryHandlers } from './programme-entry.ts'
import { programmeJournalHandlers } from './programme-journal.ts'
import { participantHandlers } from './programme-participant.ts'
import { therapistHandlers } from './programme-therapist.ts'
import { talkScaleHandlers } from './talk-scales.ts'

export const programmeHandlers = (site: Site): Handlers<typeof programmeApi, RecordsWorld> => ({
  ...entryHandlers(site),
  ...participantHandlers,
  ...therapistHandlers,
  ...programmeJournalHandlers,
  ...programmeAdminHandlers,
  ...talkScaleHandlers,
})
