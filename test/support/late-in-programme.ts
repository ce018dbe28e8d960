/** A youth in a programme and their therapist, whose presses the network brings again. */
import { participantOf } from '../../functions/programme/entry/session.ts'
import type { Owner } from '../../functions/records/index.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { bearer, people } from './contract.ts'
import type { Played } from './late-repeat.ts'
import { takesPart } from './programme-contract.ts'

export const tilda = bearer(people.therapist)

/** Somebody who takes part, with Tilda as their therapist. */
export const enrolled = async (at: Played) => {
  const { participant, authorization: mine } = await takesPart(at.world, people.therapist)
  const owner = await participantOf(at.world, mine.slice('Participant '.length))
  const path = `programme/therapist/participants/${participant}`
  return { participant, mine, owner, path, page: () => at.look(tilda, path) }
}
export const treatmentNow = (at: Played, owner: Owner) =>
  at.world.records.get(programmeKeys.treatment(owner), { fresh: true })
export const overview = (at: Played, who: string) => at.look(who, 'programme/participant/overview')
export const own = (path: string) => `programme/participant/${path}`
