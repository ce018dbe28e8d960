/** Lambda entry: programmes, for those who take part, their therapists and those who look after them. */
import { programmeApp } from './clinic-records.ts'
import { recordsEntry } from './http/lambda-entry.ts'
import { staffFromEnvironment } from './http/staff-from-environment.ts'
import { told } from './world.aws.ts'

export const handler = recordsEntry((world) =>
  programmeApp(world, staffFromEnvironment(), { origin: told('SITE_ORIGIN') }),
)
