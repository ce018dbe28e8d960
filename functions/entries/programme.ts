/** Lambda entry: programmes, for those who take part, their therapists and those who look after them. */
import { programmeApp } from '../api/programme/programme.ts'
import { recordsEntry } from '../cloud/records-entry.ts'
import { eidFromEnvironment } from '../cloud/eid-from-environment.ts'
import { told } from '../cloud/world.aws.ts'
import type { VerifyStaff } from '../http/verify-staff.ts'
import type { World } from '../ports/world.ts'

/** How a token of staff is checked is read with the first of them: most who come here take part. */
const verifyIn = (world: World): VerifyStaff => {
  let check: Promise<VerifyStaff> | undefined
  return async (token) => {
    check ??= import('../cloud/staff-from-environment.ts').then((staff) =>
      staff.staffFromEnvironment(world),
    )
    return (await check)(token)
  }
}

export const handler = recordsEntry((world) =>
  programmeApp(world, verifyIn(world), {
    origin: told('SITE_ORIGIN'),
    eid: eidFromEnvironment(),
    notices: async () =>
      (await import('../cloud/notices-from-environment.ts')).withNotices(world).notices,
  }),
)
