/**
 * What time alone does to a treatment, as one pure function: gates open, the ladder of silence is
 * climbed, pauses end, tasks appear. Everything it writes carries the time at which it came, not the
 * time at which somebody looked, so a clock that is late, doubled or broken off gives the same.
 */
import { deteriorationBy } from './feedback-promise.ts'
import { gateBehind } from './gate.ts'
import { isBehind, nextModuleState } from './module-states.ts'
import { programmeRule } from '../programme-rule.ts'
import { deteriorations, reviewDueSince } from './response.ts'
import { cameAt, quietSince, stepsToTake } from './silence.ts'
import { modulesOf, type ModuleFacts, type Task, type Treatment } from './treatment.ts'
import { isUnderWay, nextTreatmentState, type TreatmentEvent } from './treatment-states.ts'

const week = 7 * 24 * 3_600_000

/** The treatment with a task more, unless the same cause has made one before. */
export const withTask = <T extends Treatment>(treatment: T, task: Task): T =>
  treatment.tasks.some(({ id }) => id === task.id)
    ? treatment
    : { ...treatment, tasks: [...treatment.tasks, task] }

const moved = <T extends Treatment>(treatment: T, event: TreatmentEvent): T => ({
  ...treatment,
  state: nextTreatmentState(treatment.state, event) ?? treatment.state,
})

/** Opens what may open. A gate opens at its own time, so the order of looking does not matter. */
const openGates = <T extends Treatment>(treatment: T, now: number): T => {
  if (treatment.state !== 'active' || treatment.begunAt === undefined) return treatment
  let modules = treatment.modules
  let opensAt: number | undefined = treatment.begunAt
  for (const id of treatment.order) {
    const module: ModuleFacts = modules[id] ?? { state: 'closed', round: 1 }
    const mayOpen = opensAt !== undefined && opensAt <= now
    const next = mayOpen ? nextModuleState(module.state, 'open') : undefined
    const open: ModuleFacts =
      next === undefined ? module : { ...module, state: next, openedAt: opensAt ?? now }
    if (open !== module) modules = { ...modules, [id]: open }
    const before: number | undefined = opensAt
    opensAt = gateBehind(open, treatment.minDays, now).opensAt
    // A module that is skipped before its time lets through only what had come to it.
    const neverOpened = open.state === 'skipped' && open.openedAt === undefined
    if (neverOpened)
      opensAt = before === undefined ? undefined : Math.max(before, open.skippedAt ?? 0)
  }
  return modules === treatment.modules ? treatment : { ...treatment, modules }
}

/** No module is left: what was learnt is to be kept. */
const complete = <T extends Treatment>(treatment: T): T => {
  const all = modulesOf(treatment)
  if (treatment.state !== 'active' || !all.every(({ state }) => isBehind(state))) return treatment
  const lastAt = Math.max(...all.map((one) => one.feedbackAt ?? one.skippedAt ?? 0))
  return { ...moved(treatment, 'complete'), completedAt: treatment.completedAt ?? lastAt }
}

const hasOpenFlag = ({ flags }: Treatment): boolean =>
  flags.some(({ handledAt }) => handledAt === undefined)

const climb = <T extends Treatment>(treatment: T, now: number): T => {
  const since = quietSince(treatment)
  if (since === undefined) return treatment
  let climbed = treatment
  for (const step of stepsToTake(since, treatment.silentStep, now)) {
    const at = cameAt(since, step)
    const before = climbed.silentStep
    climbed = { ...climbed, silentStep: step.day }
    if (step.does === 'nudge') climbed = { ...climbed, nudgedAt: at }
    if (step.does === 'task')
      climbed = withTask(climbed, { id: `silence-${since}`, kind: 'silence', since: at })
    if (step.does === 'call')
      climbed = withTask(climbed, { id: `call-${since}`, kind: 'call', since: at })
    if (step.does === 'pause' && climbed.state === 'active') {
      climbed = { ...moved(climbed, 'pause'), pausedAt: at, pausedBy: 'clock' }
      climbed = withTask(climbed, { id: `paused-${since}`, kind: 'paused-silent', since: at })
    }
    // Nobody is let go of while an answer of theirs about life waits for somebody.
    if (step.does === 'close' && hasOpenFlag(climbed)) return { ...climbed, silentStep: before }
    if (step.does === 'close') {
      climbed = { ...moved(climbed, 'closeWarm'), endedAt: at }
      climbed = withTask(climbed, { id: `closed-${since}`, kind: 'closed-silent', since: at })
    }
  }
  return climbed
}

const endPause = <T extends Treatment>(treatment: T, now: number): T => {
  const { state, pausedUntil, pausedBy } = treatment
  const isOver = pausedUntil !== undefined && pausedUntil <= now && pausedBy !== 'clock'
  if (state !== 'paused' || !isOver) return treatment
  // The time away is not silence: it counts from the end of the pause.
  return {
    ...moved(treatment, 'resume'),
    pausedUntil: undefined,
    pausedAt: undefined,
    pausedBy: undefined,
    heardAt: Math.max(treatment.heardAt, pausedUntil),
    silentStep: 0,
  }
}

const invitation = <T extends Treatment>(treatment: T, now: number): T => {
  const { state, enrolledAt, invitedUntil } = treatment
  if (state !== 'invited') return treatment
  const unused = enrolledAt + week
  const reminded =
    now < unused
      ? treatment
      : withTask(treatment, {
          id: `invitation-${enrolledAt}`,
          kind: 'invitation-unused',
          since: unused,
        })
  const closes = Math.max(invitedUntil ?? 0, enrolledAt + 4 * week)
  return now < closes ? reminded : { ...moved(reminded, 'closeWarm'), endedAt: closes }
}

const hasTalk = ({ talks }: Treatment, kind: string): boolean =>
  talks.some((talk) => talk.kind === kind && talk.calledOff !== true)

/** Talks that ought to be planned by now (I8). */
const planTalks = <T extends Treatment>(treatment: T, now: number): T => {
  const { begunAt, completedAt, state } = treatment
  const going = state === 'active' || state === 'keeping'
  if (!going || begunAt === undefined) return treatment
  const middle = modulesOf(treatment).find(
    ({ number }) => number === programmeRule.middleTalkAfterModule,
  )
  const wanted: [Task['kind'], string, number | undefined][] = [
    ['plan-start-talk', 'start', begunAt],
    ['plan-middle-talk', 'middle', middle?.sentAt],
    ['plan-end-talk', 'end', completedAt],
  ]
  return wanted.reduce((one, [kind, talk, since]) => {
    const isDue = since !== undefined && since <= now && !hasTalk(one, talk)
    return isDue ? withTask(one, { id: kind, kind, since }) : one
  }, treatment)
}

const respond = <T extends Treatment>(treatment: T): T => {
  const worse = deteriorations(treatment).reduce(
    (one, { id, at }) =>
      withTask(one, {
        id: `deterioration-${id}`,
        kind: 'deterioration',
        since: at,
        by: deteriorationBy(at),
      }),
    treatment,
  )
  const review = reviewDueSince(worse)
  return review === undefined
    ? worse
    : withTask(worse, { id: 'case-review', kind: 'case-review', since: review })
}

const once = <T extends Treatment>(treatment: T, now: number): T => {
  if (!isUnderWay(treatment.state)) return treatment
  const awake = endPause(invitation(treatment, now), now)
  // What is asked for comes before the ladder, which may end the treatment.
  return climb(respond(planTalks(complete(openGates(awake, now)), now)), now)
}

/** The treatment as time has made it; the very same object when nothing has come. */
export const applyElapsedTime = <T extends Treatment>(treatment: T, now: number): T => {
  let settled = treatment
  // A gate that opens may begin a silence that is already long: a few rounds reach the end.
  for (let round = 0; round < 4; round++) {
    const next = once(settled, now)
    if (next === settled) return settled
    settled = next
  }
  return settled
}
