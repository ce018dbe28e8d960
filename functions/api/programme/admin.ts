/** The rows of the programme admin. */
import type { programmeForAdmin } from '../../../shared/contract/programme/admin.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Handlers } from '../serve/serve.ts'
import { newestPack, setOffered } from '../../programme/index.ts'
import type { RecordsWorld } from '../../records/index.ts'

const seldom = () => import('../../programme/lazy.ts')

export const programmeAdminHandlers: Handlers<typeof programmeForAdmin, RecordsWorld> = {
  adminParticipants: async (world, staff, _ask, list) => ({
    now: world.now(),
    units: [staff.unit],
    rows: await (await seldom()).adminRows(world, list),
  }),
  figures: async (world, _staff, _ask, list) => ({
    now: world.now(),
    lateNow: await (await seldom()).lateNow(world, list),
    years: await (await seldom()).figures(world, list),
  }),
  contents: async (world, staff) => (await seldom()).listProgrammeTexts(world, staff),
  offer: async (world, staff, { programme, offered }) => {
    if (newestPack(programme) === undefined) throw new Refusal('not-found')
    await setOffered(world, programme, staff.unit, offered)
    return { outcome: 'done' }
  },
  exportCsv: async (world, _staff, _ask, list) => (await seldom()).exportCsv(world, list),
  exportFhir: async (world, _staff, _ask, record) => (await seldom()).exportFhir(world, record),
}
