/** The Lambda of an audience that reaches no records; the canary is answered in a county apart. */
import type { Hono } from 'hono/tiny'
import type { VerifyStaff } from '../http/verify-staff.ts'
import type { World } from '../ports/world.ts'
import { entryOf } from './answer-events.ts'
import { awsWorld } from './world.aws.ts'

/** `verify`: who vouches for staff, where it is not the provider of the stage. */
export const lambdaEntry = (
  makeApp: (world: World, verify?: VerifyStaff) => Hono | Promise<Hono>,
) =>
  entryOf(
    awsWorld,
    (world) => makeApp(world),
    async (world, mark) => {
      const { countyOf } = await import('./canary/apart.ts')
      const county = countyOf(world, mark)
      return county && makeApp(county.world, county.verify)
    },
  )
