/** Lambda entry: programmes, for those who take part, their therapists and those who look after them. */
import { programmeApp } from '../api/programme/programme.ts'
import { recordsEntry } from '../cloud/lambda-entry.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'
import { told } from '../cloud/world.aws.ts'

export const handler = recordsEntry((world) =>
  programmeApp(world, staffFromEnvironment(), { origin: told('SITE_ORIGIN') }),
)
