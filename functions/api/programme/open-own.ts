/** What a participant opens is their own: the policy is asked, and what leaves is noted. */
import type { Open } from '../../http/serve.ts'
import {
  enter,
  enterUnnoted,
  type Owner,
  ownStanding,
  type RecordsWorld,
} from '../../records/index.ts'

/** To read it is asked every few seconds, and is nobody else's business. */
export const openOwn: Open<RecordsWorld> = (world, _row, { actor, needs }) => {
  const owner = actor as Owner
  const leaves = needs.every(({ action }) => action === 'export')
  return (leaves ? enter : enterUnnoted)(world, ownStanding(owner, 'participant'), owner, needs)
}
