/**
 * A yes to one hand-over is for that one: whoever else comes gets not what was written, and gets the
 * note only under the law that it was written under.
 */
import type { YouthVisit } from '../../../shared/contract/visit/youth-visit.ts'
import type { Carried } from '../visit/tab-storage.ts'

/** Undefined when the counsellor has taken the question back. */
export const stillCarried = (carried: Carried, now: YouthVisit): Carried | undefined => {
  if (now.state === 'talking' && now.epoch === carried.epoch) return undefined
  const tookOther = now.state === 'waiting' || now.state === 'called'
  const law = 'with' in now ? now.with.regime : undefined
  const crosses = law !== undefined && law !== (carried.under ?? law)
  return {
    ...carried,
    history: carried.history && !tookOther,
    note: crosses ? undefined : carried.note,
  }
}
