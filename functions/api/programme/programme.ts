/** The rows of programmes, of everybody who comes through their door. */
import { programmeApi } from '../../../shared/contract/programme/programme.ts'
import type { Hono } from 'hono/tiny'
import { serve, type Handlers } from '../../http/serve.ts'
import { participantOf, type Site } from '../../programme/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { programmeAdminHandlers } from './admin.ts'
import { entryHandlers } from './entry.ts'
import { programmeJournalHandlers } from './journal.ts'
import { openProgramme } from './open-programme.ts'
import { participantHandlers } from './participant.ts'
import { therapistHandlers } from './therapist.ts'
import { talkScaleHandlers } from './talk-scales.ts'
import type { VerifyStaff } from '../../http/actor.ts'

export const programmeHandlers = (site: Site): Handlers<typeof programmeApi, RecordsWorld> => ({
  ...entryHandlers(site),
  ...participantHandlers,
  ...therapistHandlers,
  ...programmeJournalHandlers,
  ...programmeAdminHandlers,
  ...talkScaleHandlers,
})

/** `site` is where the pages live: a passkey made elsewhere is none here. */
export const programmeApp = (world: RecordsWorld, verify: VerifyStaff, site: Site): Hono =>
  serve(
    programmeApi,
    world,
    verify,
    programmeHandlers(site),
    { participant: participantOf },
    openProgramme,
  )
