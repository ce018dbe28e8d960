/** How it goes for all: drop-out, dose, feedback times, outcomes; whoever is few is not shown. */
import type { AdminRow, Figures } from '../../../shared/contract/programme/admin.ts'
import type * as z from 'zod/mini'
import { doseOf, reachedModule } from '../../../shared/programme/dose.ts'
import { latestChange, scoredOf } from '../../../shared/programme/response.ts'
import { isUnderWay } from '../../../shared/programme/treatment-states.ts'
import { modulesOf } from '../../../shared/programme/treatment.ts'
import { shown, shownParts, shownPartsOf } from '../../../shared/rules/line/small-numbers.ts'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import type { TreatmentItem } from '../treatment/treatment-item.ts'
import { caseloadOf } from '../care/caseload.ts'

const week = 7 * 24 * 3_600_000
const hour = 3_600_000

const numberHere = (treatment: TreatmentItem): number =>
  modulesOf(treatment).filter(({ state }) => state !== 'closed').length

/** Everybody in the remit, by the employer of the admin: without a name, by a number that says nothing. */
export const adminRows = async (
  world: RecordsWorld,
  list: Opened<'enrolment'>,
): Promise<z.infer<typeof AdminRow>[]> => {
  const now = world.now()
  return (await caseloadOf(world, list.principal, 'all'))
    .map((treatment) => ({
      participant: treatment.subject,
      unit: treatment.principal,
      programme: treatment.pin.programme,
      version: treatment.pin.version,
      state: treatment.state,
      week: treatment.begunAt === undefined ? 0 : Math.floor((now - treatment.begunAt) / week) + 1,
      module: numberHere(treatment),
      therapist: treatment.therapist.firstName,
    }))
    .sort((a, b) => b.week - a.week || (a.participant < b.participant ? -1 : 1))
}

const outcomesOf = (
  all: readonly TreatmentItem[],
  scale: 'gad7' | 'phq9',
): Figures['outcomes']['gad7'] => {
  const changes = all.flatMap((treatment) => {
    const change = latestChange(treatment, scale)
    return change === undefined || scoredOf(treatment, scale).length < 2 ? [] : [change]
  })
  const count = (kind: string) => changes.filter((one) => one === kind).length
  const [recovered, improved, unchanged, deteriorated] = shownParts([
    count('recovered'),
    count('improved'),
    count('unchanged'),
    count('deteriorated'),
  ])
  return { measured: shown(changes.length), recovered, improved, unchanged, deteriorated }
}

const median = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]

const feedbackOf = (all: readonly TreatmentItem[], now: number): Figures['feedback'] => {
  const modules = all.flatMap((treatment) => modulesOf(treatment))
  const given = modules.flatMap(({ sentAt, feedbackAt, promisedBy }) =>
    sentAt !== undefined && feedbackAt !== undefined && feedbackAt >= sentAt
      ? [{ hours: (feedbackAt - sentAt) / hour, kept: feedbackAt <= (promisedBy ?? Infinity) }]
      : [],
  )
  const late = modules.filter(
    ({ state, promisedBy }) => state === 'sent' && promisedBy !== undefined && promisedBy < now,
  )
  const half = median(given.map(({ hours }) => hours))
  const kept = given.filter((one) => one.kept).length
  const [withinPromise] = shownParts([kept, given.length - kept])
  return {
    given: shown(given.length),
    withinPromise,
    medianHours:
      shown(given.length) === undefined || half === undefined ? undefined : Math.round(half),
    lateNow: shown(late.length),
  }
}

/** Pure, so that the suppression can be held to its rule. */
export const figuresOf = (all: readonly TreatmentItem[], now: number): Figures => {
  const started = all.filter(({ begunAt }) => begunAt !== undefined)
  const completed = started.filter(({ completedAt }) => completedAt !== undefined)
  const going = started.filter(
    ({ state, completedAt }) => isUnderWay(state) && completedAt === undefined,
  )
  const ended = started.filter(
    ({ state, completedAt }) => !isUnderWay(state) && completedAt === undefined,
  )
  const longest = Math.max(0, ...started.map(({ order }) => order.length))
  const reached = Array.from(
    { length: longest },
    (_, module) => ended.filter((treatment) => reachedModule(treatment) === module).length,
  )
  const dosed = started.filter((treatment) => doseOf(treatment).adequate).length
  const [adequateDose] = shownParts([dosed, started.length - dosed])
  // The three make up the whole, so one that is small takes another with it.
  const [underWay, completers, left] = shownParts([going.length, completed.length, ended.length])
  return {
    starters: shown(started.length),
    underWay,
    completers,
    left,
    adequateDose,
    dropOut: shownPartsOf(left, reached).map((count, module) => ({ module, ended: count })),
    feedback: feedbackOf(started, now),
    outcomes: { gad7: outcomesOf(started, 'gad7'), phq9: outcomesOf(started, 'phq9') },
  }
}

export const figures = async (world: RecordsWorld, list: Opened<'figures'>): Promise<Figures> =>
  figuresOf(await caseloadOf(world, list.principal, 'all'), world.now())
