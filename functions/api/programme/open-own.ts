/** What a participant opens is their own, once a known one has made both ways back: the policy is asked, and what leaves is noted. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Open } from '../serve/serve.ts'
import type { Participant } from '../../programme/index.ts'
import { enter, enterUnnoted, ownStanding, type RecordsWorld } from '../../records/index.ts'

/** To read it is asked every few seconds, and is nobody else's business. */
export const openOwn: Open<RecordsWorld> = (world, _row, { actor, needs }) => {
  const owner = actor as Participant
  if (owner.lacksWay === true) throw new Refusal('both-ways')
  const leaves = needs.every(({ action }) => action === 'export')
  return (leaves ? enter : enterUnnoted)(world, ownStanding(owner, 'participant'), owner, needs)
}
