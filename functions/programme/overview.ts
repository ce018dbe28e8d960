/** The youth's one page: where am I, what is next, what did my therapist say. */
import type { Overview } from '../../shared/contract/programme/participant-overview.ts'
import { currentModuleOf, modulesOf } from '../../shared/programme/treatment/treatment.ts'
import { doorHours } from '../opening/index.ts'
import type { Opened, RecordsWorld } from '../records/index.ts'
import { holderCard } from '../visit/index.ts'
import { isLetterWritten, letterOpensAt } from './treatment/letter-place.ts'
import { nameOf } from './treatment/pack-of.ts'
import { dueOf, nextOf, stepsOf, talksOf } from './show-treatment-parts.ts'
import { treatmentOf, type TreatmentItem } from './treatment/treatment-item.ts'
import { threadOf } from './care/thread.ts'
import { openSealed } from './treatment/sealed-text.ts'

/** What was promised and is not answered yet, the oldest first. */
export const promisesOf = (treatment: TreatmentItem, now: number): Overview['promised'] => {
  const homework = modulesOf(treatment).flatMap(({ state, sentAt, promisedBy }) =>
    state === 'sent' && sentAt !== undefined && promisedBy !== undefined
      ? [{ of: 'homework' as const, sentAt, by: promisedBy, late: promisedBy < now }]
      : [],
  )
  const { waitingMessage } = treatment
  const message =
    waitingMessage === undefined
      ? []
      : [
          {
            of: 'message' as const,
            sentAt: waitingMessage.since,
            by: waitingMessage.promisedBy,
            late: waitingMessage.promisedBy < now,
          },
        ]
  return [...homework, ...message].sort((a, b) => a.sentAt - b.sentAt)
}

export const overviewOf = async (
  world: RecordsWorld,
  owner: Opened<'enrolment' | 'message'>,
): Promise<Overview> => {
  const now = world.now()
  const treatment = await treatmentOf(world, owner)
  const [alias, thread, talks, { open, opens }] = await Promise.all([
    openSealed(world, owner, treatment.alias),
    threadOf(world, owner, treatment),
    talksOf(world, treatment),
    doorHours(world),
  ])
  const fromStaff = thread.filter(({ from }) => from !== 'youth')
  const { next, opensAt } = nextOf(treatment, now)
  const letterOpens = letterOpensAt(treatment)
  return {
    now,
    rev: treatment.rev,
    state: treatment.state,
    pin: treatment.pin,
    name: nameOf(treatment),
    language: treatment.language,
    alias,
    begunAt: treatment.begunAt,
    with: holderCard(treatment.therapist),
    cover: treatment.cover && holderCard(treatment.cover),
    modules: stepsOf(treatment),
    here: currentModuleOf(treatment)?.id,
    next,
    nextOpensAt: opensAt,
    scalesDue: dueOf(treatment, now),
    lastWords: fromStaff.filter(({ kind }) => kind !== 'notice').at(-1),
    unread: fromStaff.filter(({ seen }) => !seen).length,
    promised: promisesOf(treatment, now),
    talks: talks.filter(({ at, state }) => at > now - 86_400_000 || state === 'booked'),
    pausedUntil: treatment.state === 'paused' ? treatment.pausedUntil : undefined,
    nudge: treatment.nudgedAt !== undefined,
    letter: {
      written: isLetterWritten(treatment),
      opensAt: letterOpens,
      open: isLetterWritten(treatment) && letterOpens !== undefined && letterOpens <= now,
    },
    lineNote: treatment.lineNote !== undefined,
    line: { open, opens },
    reminded: treatment.reminder !== undefined,
  }
}
