/** The rows of the programme admin. */
import type { programmeForAdmin } from '../../shared/api/programme-admin.ts'
import { Refusal } from '../../shared/api/refusals.ts'
import type { Handlers } from '../http/serve.ts'
import { contentsOf } from '../programme/contents.ts'
import { exportCsv } from '../programme/export-csv.ts'
import { exportFhir } from '../programme/export-fhir.ts'
import { adminRows, figures } from '../programme/figures.ts'
import { setOffered } from '../programme/offered.ts'
import { newestPack } from '../programme/pack-of.ts'
import type { RecordsWorld } from '../records/records-world.ts'

export const programmeAdminHandlers: Handlers<typeof programmeForAdmin, RecordsWorld> = {
  adminParticipants: async (world, staff) => ({
    now: world.now(),
    units: [staff.unit],
    rows: await adminRows(world, staff),
  }),
  figures: async (world, staff) => ({ now: world.now(), total: await figures(world, staff) }),
  contents: contentsOf,
  offer: async (world, staff, { programme, offered }) => {
    if (newestPack(programme) === undefined) throw new Refusal('not-found')
    await setOffered(world, programme, staff.unit, offered)
    return { outcome: 'done' }
  },
  exportCsv,
  exportFhir: (world, staff, { participant }) => exportFhir(world, staff, participant),
}
