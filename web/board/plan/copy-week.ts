/** The single shifts of a week planned again in the next; what comes back by itself is there already. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Plan, Planned, PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { daysLater } from '../../../shared/rules/opening/shift-times.ts'
import { isUnanswered, type Problem } from '../../data/client.ts'
import { onceId } from '../../data/random-id.ts'
import { tellProblem } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { planText as text } from '../../text/plan/sv.ts'

export interface CopiedShift {
  press: string
  person: Omit<PlannedDuty['person'], 'employer'>
  plan: Pick<PlannedDuty, 'starts' | 'ends' | 'channels' | 'talks'>
}

/** Whoever was away is planned as usual; whoever took a day over is asked anew, so its owner has it. */
export const copiesOf = (duties: readonly PlannedDuty[]): CopiedShift[] =>
  duties
    .filter(({ recurring, away, insteadOf }) => {
      const isCalledOff = away === 'cancelled'
      return !recurring && !isCalledOff && insteadOf === undefined
    })
    .map(({ starts, ends, channels, talks, person: { employer: _employer, ...person } }) => ({
      press: onceId(),
      person,
      plan: { ...daysLater({ starts, ends }, 7), channels: [...channels], talks },
    }))

type Made = { shift: string; rev: number }

export interface CopiedWeek {
  made: Made[]
  /** Something speaks against them: these are to be planned by hand. */
  told: CopiedShift[]
  /** Not planned yet; the first of them may be, and is asked for by the same press again. */
  left: CopiedShift[]
  /** Why it ended before them. */
  problem?: unknown
}

export const beginCopy = (duties: readonly PlannedDuty[]): CopiedWeek => ({
  made: [],
  told: [],
  left: copiesOf(duties),
})

/** Whoever asks again may get another answer. */
const endsIt = (problem: unknown): boolean =>
  isUnanswered(problem) || (problem as Problem).code === 'not-signed-in'

/** One after the other: each is checked beside those before it. Goes on from where it ended. */
export const copyWeek = async (
  { made, told, left }: CopiedWeek,
  plan: (one: CopiedShift) => Promise<Planned>,
): Promise<CopiedWeek> => {
  const week: CopiedWeek = { made: [...made], told: [...told], left: [...left] }
  for (const one of left) {
    try {
      const answer = await plan(one)
      if (answer.outcome === 'planned') week.made.push({ shift: answer.shift, rev: answer.rev })
      else week.told.push(one)
    } catch (problem) {
      if (endsIt(problem)) return { ...week, problem }
      week.told.push(one)
    }
    week.left.shift()
  }
  return week
}

interface Desk {
  plan: ReadonlySignal<Plan | undefined>
  saving: Signal<boolean>
  planShift: (one: CopiedShift) => Promise<Planned>
  load: () => Promise<void>
  goTo: (weeks: number) => Promise<void>
  undo: (made: readonly Made[]) => Promise<void>
}

/** This week's single shifts into the next one, which is then shown. */
export const weekCopying = ({ plan, saving, planShift, load, goTo, undo }: Desk) => {
  const ended = signal<{ from: number; week: CopiedWeek } | undefined>(undefined)
  const inWeek = (): CopiedWeek | undefined =>
    ended.value?.from === plan.value?.week.from ? ended.value?.week : undefined
  const takeBack = (made: readonly Made[]) => () => {
    ended.value = undefined
    void undo(made)
  }
  const copy = async (): Promise<void> => {
    const week = plan.peek()?.week
    if (saving.peek() || week === undefined) return
    saving.value = true
    const copied = await copyWeek(inWeek() ?? beginCopy(week.duties), planShift)
    saving.value = false
    const { made, told, left, problem } = copied
    const isWhole = left.length === 0
    ended.value = isWhole ? undefined : { from: week.from, week: copied }
    if (!isWhole) tellProblem(problem)
    await (isWhole ? goTo(1) : load())
    const names = told.map(({ person }) => person.firstName)
    const words = isWhole
      ? text.copy.done(made.length, names)
      : text.copy.ended(made.length, left.length)
    const action = { text: text.undo, run: takeBack(made) }
    if (made.length === 0) tell('waiting', words)
    else tell(isWhole ? 'good' : 'waiting', words, action)
  }
  return {
    copy,
    /** How many of the week that is shown were left when it ended; 0 where all of it can be copied. */
    leftToCopy: computed(() => inWeek()?.left.length ?? 0),
  }
}
