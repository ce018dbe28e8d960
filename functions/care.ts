/** Lambda entry: care that is kept. Journal, access log, consent, identity, safety and referral. */
import { careApp } from './clinic-records.ts'
import { recordsEntry } from './http/lambda-entry.ts'
import { eidFromEnvironment } from './identity/eid-from-environment.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'

export const handler = recordsEntry((world) =>
  careApp(world, staffFromEnvironment(), eidFromEnvironment()),
)
