/** Lambda entry: what a county changes itself, and the only function that may make and end accounts. */
import { settingsApp } from '../api/settings.ts'
import { accountsFromEnvironment } from '../cloud/accounts/accounts-from-environment.ts'
import { lambdaEntry } from '../cloud/lambda-entry.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'

export const handler = lambdaEntry((world) =>
  settingsApp(world, accountsFromEnvironment(world), staffFromEnvironment(world)),
)
