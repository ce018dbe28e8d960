/** Lambda entry: care that is kept. Journal, access log, consent, identity, safety and referral. */
import { careApp } from '../api/records/care-app.ts'
import { recordsEntry } from '../cloud/records-entry.ts'
import { eidFromEnvironment } from '../cloud/eid-from-environment.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'

export const handler = recordsEntry((world) =>
  careApp(world, staffFromEnvironment(world), eidFromEnvironment()),
)
