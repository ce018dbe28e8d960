/** The youth's one page: where am I, what is next, what did my therapist say. */
import type { Overview } from '../../shared/contract/programme/participant.ts'
import { hereIn, modulesOf } from '../../shared/programme/treatment.ts'
import { doorHours } from '../opening/index.ts'
import type { Owner, RecordsWorld } from '../records/index.ts'
import { holderCard } from '../visit/index.ts'
import { letterOpensAt } from './treatment/letter-to-self.ts'
import { nameOf } from './treatment/pack-of.ts'
import { dueOf, nextOf, stepsOf, talksOf } from './show-treatment-parts.ts'
import { treatmentOf, type TreatmentItem } from './treatment/treatment-item.ts'
import { threadOf } from './care/thread.ts'
import { openSealed } from './treatment/sealed-text.ts'

/** What was promised and is not answered yet, the oldest first. */
export const promisesOf = (stored: TreatmentItem, now: number): Overview['promised'] => {
  const homework = modulesOf(stored).flatMap(({ state, sentAt, promisedBy }) =>
    state === 'sent' && sentAt !== undefined && promisedBy !== undefined
      ? [{ of: 'homework' as const, sentAt, by: promisedBy, late: promisedBy < now }]
      : [],
  )
  const { waitingMessage } = stored
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

export const overviewOf = async (world: RecordsWorld, owner: Owner): Promise<Overview> => {
  const now = world.now()
  const stored = await treatmentOf(world, owner)
  const [alias, thread, talks, { open, opens }] = await Promise.all([
    openSealed(world, owner, stored.alias),
    threadOf(world, owner, stored),
    talksOf(world, stored),
    doorHours(world),
  ])
  const fromStaff = thread.filter(({ from }) => from !== 'youth')
  const { next, opensAt } = nextOf(stored, now)
  const letterOpens = letterOpensAt(stored)
  return {
    now,
    rev: stored.rev,
    state: stored.state,
    pin: stored.pin,
    name: nameOf(stored),
    language: stored.language,
    alias,
    begunAt: stored.begunAt,
    with: holderCard(stored.therapist),
    cover: stored.cover && holderCard(stored.cover),
    modules: stepsOf(stored),
    here: hereIn(stored)?.id,
    next,
    nextOpensAt: opensAt,
    scalesDue: dueOf(stored, now),
    lastWords: fromStaff.filter(({ kind }) => kind !== 'notice').at(-1),
    unread: fromStaff.filter(({ seen }) => !seen).length,
    promised: promisesOf(stored, now),
    talks: talks.filter(({ at, state }) => at > now - 86_400_000 || state === 'booked'),
    pausedUntil: stored.state === 'paused' ? stored.pausedUntil : undefined,
    nudge: stored.nudgedAt !== undefined,
    letter: {
      written: stored.letterAt !== undefined,
      opensAt: letterOpens,
      open: stored.letterAt !== undefined && letterOpens !== undefined && letterOpens <= now,
    },
    lineNote: stored.lineNote !== undefined,
    line: { open, opens },
  }
}
