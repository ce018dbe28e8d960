/** Whether a stage sends notices is configuration: `NOTICE_SERVICES` names the push services, or is `none`. */
import type { World } from '../ports/world.ts'
import { webPush } from './web-push.ts'
import { told } from './world.aws.ts'

/** For the functions that take notices on or send them. */
export const withNotices = <W extends World>(world: W): W => {
  const services = told('NOTICE_SERVICES').split(' ')
  if (services.includes('none')) return world
  return { ...world, notices: webPush({ ...world, services, site: told('SITE_ORIGIN') }) }
}
