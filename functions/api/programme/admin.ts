/** The rows of the programme admin. */
import type { programmeForAdmin } from '../../../shared/contract/programme/admin.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Handlers } from '../../http/serve.ts'
import { newestPack, setOffered } from '../../programme/index.ts'
import type { RecordsWorld } from '../../records/index.ts'

const seldom = () => import('../../programme/lazy.ts')

export const programmeAdminHandlers: Handlers<typeof programmeForAdmin, RecordsWorld> = {
  adminParticipants: async (world, staff) => ({
    now: world.now(),
    units: [staff.unit],
    rows: await (await seldom()).adminRows(world, staff),
  }),
  figures: async (world, staff) => ({
    now: world.now(),
    total: await (await seldom()).figures(world, staff),
  }),
  contents: async (world, staff) => (await seldom()).listProgrammeTexts(world, staff),
  offer: async (world, staff, { programme, offered }) => {
    if (newestPack(programme) === undefined) throw new Refusal('not-found')
    await setOffered(world, programme, staff.unit, offered)
    return { outcome: 'done' }
  },
  exportCsv: async (world, staff) => (await seldom()).exportCsv(world, staff),
  exportFhir: async (world, staff, { participant }) =>
    (await seldom()).exportFhir(world, staff, participant),
}
