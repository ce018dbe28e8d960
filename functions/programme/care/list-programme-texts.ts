/** Which texts there are, where they come from, who has reviewed them, and how many are treated with which. */
import { shownParts } from '../../../shared/rules/line/small-numbers.ts'
import { isUnderWay } from '../../../shared/programme/treatment/treatment-states.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import { isOffered } from '../treatment/offered-programmes.ts'
import { packs } from '../treatment/pack-of.ts'
import { caseloadOf } from './caseload.ts'

export const listProgrammeTexts = async (world: RecordsWorld, staff: StaffMember) => {
  const going = (await caseloadOf(world, staff.unit, 'all')).filter(({ state }) =>
    isUnderWay(state),
  )
  const underWay = shownParts(
    packs.map(
      ({ id, version }) =>
        going.filter(({ pin }) => pin.programme === id && pin.version === version).length,
    ),
  )
  const contents = await Promise.all(
    packs.map(async (pack, at) => ({
      programme: pack.id,
      version: pack.version,
      title: pack.title,
      name: pack.displayedAs,
      status: pack.status,
      origin: pack.origin.statement,
      licence: pack.origin.licence,
      reviewedBy: pack.clinicalReview.reviewedBy,
      languages: pack.languages.map(({ code, reviewedBy }) => ({ code, reviewedBy })),
      modules: pack.modules.length,
      underWay: underWay[at],
      offered: await isOffered(world, pack.id, staff.unit),
    })),
  )
  return { contents }
}
