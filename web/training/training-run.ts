/** One run of a script: the county, who is played in it, and what was done, without a word of what was written. */
import type { Regime } from '../../shared/ids.ts'
import type { TrainingAct } from '../../shared/training/checks.ts'
import type { RunEvent } from '../../shared/training/review.ts'
import type { Script } from '../../shared/training/script.ts'
import { trainingCounty } from '../../functions/training/training-county.ts'
import {
  learners,
  trainingColleagues,
  trainingToken,
} from '../../functions/training/training-staff.ts'
import { onceId } from '../data/random-id.ts'
import { actOf } from './act-of-call.ts'
import type { Network, Ways } from './network.ts'
import { playColleague } from './played-colleague.ts'
import { playYouth, type Noticed } from './played-youth.ts'

export interface TrainingRun extends Network {
  /** The sign-in of whoever practises. */
  readonly token: string
  readonly note: (act: TrainingAct) => void
}

const sweepEvery = 5_000

type Event<E = RunEvent> = E extends RunEvent ? Omit<E, 'at'> : never

interface Practice {
  script: Script
  /** The law of the employer as whose staff it is practised. */
  regime: Regime
}

/** `happened` is told of everything that a review looks at. */
export const trainingRun = async (
  { script, regime }: Practice,
  ways: Ways,
  happened: (event: RunEvent) => void,
): Promise<TrainingRun> => {
  const { now, later } = ways
  const learner = learners[regime]
  const county = await trainingCounty({ learner, now, id: onceId, later })
  const network: Network = { origin: 'http://training.invalid', ...county }
  const noteAs = (event: Event): void => happened({ ...event, at: now() } as RunEvent)
  const note = (act: TrainingAct): void => noteAs({ type: 'did', act })
  const sweep = (): void => {
    void county.sweep().catch(() => undefined)
    later(sweepEvery, sweep)
  }
  sweep()
  for (const colleague of Object.values(trainingColleagues))
    playColleague({
      ...ways,
      network,
      token: () => trainingToken(colleague),
      firstName: colleague.firstName,
      did: note,
    })
  script.youths.forEach((role, youth) => {
    const noticed = (what: Noticed): void => noteAs({ ...what, youth })
    const solution = { counter: 0, derivedKey: '' }
    playYouth(role, {
      ...ways,
      network,
      noticed,
      solve: (challenge) => Promise.resolve({ challenge, solution }),
    })
  })
  return {
    ...network,
    token: trainingToken(learner),
    note,
    fetch: async (request) => {
      const answer = await county.fetch(request)
      const act = actOf(request.method, new URL(request.url).pathname)
      if (answer.ok && act !== undefined) note(act)
      return answer
    },
  }
}
