/** The rows of programmes, of everybody who comes through their door. */
import type { programmeApi } from '../../../shared/contract/programme/programme.ts'
import type { Handlers } from '../../http/serve.ts'
import type { Site } from '../../programme/entry/passkey.ts'
import type { RecordsWorld } from '../../records/records-world.ts'
import { programmeAdminHandlers } from './admin.ts'
import { entryHandlers } from './entry.ts'
import { programmeJournalHandlers } from './journal.ts'
import { participantHandlers } from './participant.ts'
import { therapistHandlers } from './therapist.ts'
import { talkScaleHandlers } from './talk-scales.ts'

export const programmeHandlers = (site: Site): Handlers<typeof programmeApi, RecordsWorld> => ({
  ...entryHandlers(site),
  ...participantHandlers,
  ...therapistHandlers,
  ...programmeJournalHandlers,
  ...programmeAdminHandlers,
  ...talkScaleHandlers,
})
