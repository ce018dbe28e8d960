/** The rows of programmes: of whoever takes part at once; what they take out, and those who look after them, when it is asked for. */
import { programmeEntry } from '../../../shared/contract/programme/entry.ts'
import { programmeForParticipant } from '../../../shared/contract/programme/participant.ts'
import { scalesInTalk } from '../../../shared/contract/programme/talk-scales.ts'
import type { Table } from '../../../shared/contract/endpoint.ts'
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { serve, type Handlers } from '../serve/serve.ts'
import { participantOf, type Site } from '../../programme/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { entryHandlers } from './entry.ts'
import { openOwn } from './open-own.ts'
import { participantHandlers } from './participant.ts'
import { talkScaleHandlers } from './talk-scales.ts'
import type { VerifyStaff } from '../../http/verify-staff.ts'

const table = {
  ...programmeEntry,
  ...programmeForParticipant,
  ...scalesInTalk,
} as const satisfies Table

export const programmeHandlers = (site: Site): Handlers<typeof table, RecordsWorld> => ({
  ...entryHandlers(site),
  ...participantHandlers,
  ...talkScaleHandlers,
})

/** `site` is where the pages live: a passkey made elsewhere is none here. */
export const programmeApp = (world: RecordsWorld, verify: VerifyStaff, site: Site): Hono => {
  const checks = { participant: participantOf }
  const own = serve(table, world, verify, programmeHandlers(site), checks, openOwn)
  let seldom: Promise<Hono> | undefined
  const onDemand = async ({ req }: Context): Promise<Response> => {
    seldom ??= import('./on-demand.ts').then((rows) =>
      rows.onDemandApp(world, verify, checks, openOwn, site),
    )
    return (await seldom).fetch(req.raw)
  }
  return new Hono()
    .all('/api/programme/therapist/*', onDemand)
    .all('/api/programme/admin/*', onDemand)
    .all('/api/programme/participant/take-out', onDemand)
    .all('/api/programme/participant/reminder', onDemand)
    .all('*', ({ req }) => own.fetch(req.raw))
}
