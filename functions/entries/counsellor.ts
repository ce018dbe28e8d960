/** Lambda entry: the counsellor's API. */
import { counsellorApp } from '../api/counsellor.ts'
import { lambdaEntry } from '../cloud/lambda-entry.ts'
import { withNotices } from '../cloud/notices-from-environment.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'

export const handler = lambdaEntry((world, verify = staffFromEnvironment(world)) =>
  counsellorApp(withNotices(world), verify),
)
