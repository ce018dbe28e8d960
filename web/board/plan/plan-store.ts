/** The planning page's state: the week as it is, one change not saved yet, and what saving told. */
import { computed, signal } from '@preact/signals'
import { coordinatorApi } from '../../../shared/contract/visit/coordinator.ts'
import type { Finding, Plan, Planned, PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import type * as z from 'zod/mini'
import type { SurgeMode, SurgeReason } from '../../../shared/rules/line/admission.ts'
import { instantOf, localTime, weekdayOf } from '../../../shared/rules/opening/shift-times.ts'
import type { Repeats } from '../../../shared/rules/opening/shift.ts'
import { client } from '../../data/client.ts'
import { onceId } from '../../data/random-id.ts'
import { query } from '../../data/query.ts'
import { guardLeaving } from '../../ui/leave-page.ts'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { failedPage, staffQueryOf, type StaffQuery } from '../../staff/use-staff-query.ts'
import { planText as text } from '../../text/plan/sv.ts'
import { weekCopying } from './copy-week.ts'
import { figuresOf, type Draft } from './plan-figures.ts'
import { readMonth } from './month-weeks.ts'
import { openRule } from '../../../shared/rules/opening/shift-door.ts'
import { takeMostTalks } from '../../staff/seat-choice.ts'
import { openRuleNow } from './opening-rule.ts'
import { dutyKey } from './plan-week.ts'

export type Told = readonly z.infer<typeof Finding>[]

/** As it is chosen, else every week on its own day. */
export const rhythmOf = ({ repeats, starts }: Pick<Draft, 'repeats' | 'starts'>): Repeats =>
  repeats ?? { weekdays: [weekdayOf(localTime(starts).day)], everyWeeks: 1, onHolidays: false }

const weekLength = 7 * 24 * 60 * 60_000

export const openPlan = () => {
  const api = client(coordinatorApi, { authorization: bearer })
  const draft = signal<Draft | undefined>(undefined)
  const told = signal<Told>([])
  const saving = signal(false)
  /** Moved by a pointer: until it lets go no panel opens, which would move the days under it. */
  const dragged = signal(false)
  const drag = (begins: boolean): void => {
    if (!begins || draft.peek() === undefined) dragged.value = begins
  }
  /** The shift whose panel is to have the keys: it was opened, not moved. */
  const opened = signal<string | undefined>(undefined)
  let at: number | undefined
  let press = onceId()
  /** A new shift as it was begun. */
  let begun: Draft | undefined

  const read = async (aborted: AbortSignal | undefined): Promise<Plan> => {
    const told = await api.plan(at === undefined ? {} : { at }, aborted)
    openRuleNow.value = told.opening ?? openRule
    takeMostTalks(told.mostTalks)
    return told
  }
  const asked = query<Plan>(read, { failed: failedPage })
  const plan = asked.data
  const load = asked.restart
  /** Whatever differs from what is saved; the panel of a shift may just be open. */
  const isChanged = (now: Draft): boolean => {
    const saved = plan.peek()?.week.duties.find((one) => dutyKey(one) === now.key)
    if (now.isNew) return now !== begun
    if (saved === undefined) return false
    const { starts, ends, talks, channels, person } = saved
    return (
      now.removed ||
      now.repeats !== undefined ||
      now.starts !== starts ||
      now.ends !== ends ||
      now.talks !== talks ||
      now.person.staff !== person.staff ||
      now.channels.join() !== channels.join()
    )
  }
  guardLeaving(() => draft.value !== undefined && isChanged(draft.value))
  /** Something else is begun: what is not saved is told, and one press away. */
  const leave = (): void => {
    const now = draft.peek()
    if (now === undefined || saving.peek() || !isChanged(now)) return
    const week = at
    const back = async () => {
      if (at !== week) await goToMoment(week)
      draft.value = now
    }
    tell('waiting', text.unsaved(now.person.firstName), {
      text: text.backToUnsaved,
      run: () => void back(),
    })
  }
  const goToMoment = async (moment: number | undefined): Promise<void> => {
    leave()
    drop()
    at = moment
    await load()
  }
  /** Counted from the week that was asked for last, which may not have come yet. */
  const goTo = (weeks: number): Promise<void> => {
    const from = plan.peek()?.week.from
    const middle = at ?? (from === undefined ? undefined : from + weekLength / 2)
    return goToMoment(weeks === 0 || middle === undefined ? undefined : middle + weeks * weekLength)
  }
  const goToDay = (day: string): Promise<void> => goToMoment(instantOf({ day, time: '12:00' }))
  const drop = (): void => {
    draft.value = undefined
    told.value = []
  }

  const figures = figuresOf(plan, draft)
  /** Begins a change of a duty, or goes on with the one begun. */
  const change = (duty: PlannedDuty, times: Partial<Draft>): void => {
    const key = dutyKey(duty)
    const now = draft.peek()
    const { starts, ends, talks, person, channels } = duty
    const goesOn = now?.key === key || (now?.isNew === true && duty.day === now.key)
    if (!goesOn) leave()
    const base: Draft = goesOn
      ? now
      : {
          key,
          isNew: false,
          removed: false,
          all: false,
          starts,
          ends,
          talks,
          person,
          channels: [...channels],
        }
    draft.value = { ...base, ...times }
    told.value = []
  }
  const open = (duty: PlannedDuty): void => {
    change(duty, {})
    opened.value = dutyKey(duty)
  }
  const begin = (fresh: Omit<Draft, 'key' | 'isNew' | 'removed'>): void => {
    leave()
    press = onceId()
    begun = { ...fresh, key: 'new', isNew: true, removed: false }
    draft.value = begun
    opened.value = 'new'
    told.value = []
  }

  const send = (now: Draft, despite: Told): Promise<Planned> => {
    const kinds = [...new Set(despite.map(({ kind }) => kind))]
    const { starts, ends, talks, channels, all } = now
    if (now.isNew) {
      const { employer: _employer, ...person } = now.person
      const fresh = { starts, ends, talks, channels, ...(all && { repeats: rhythmOf(now) }) }
      return api.planShift({ press, person, plan: fresh, despite: kinds })
    }
    const duty = plan.peek()?.week.duties.find((one) => dutyKey(one) === now.key)
    const { shift = '', rev = 0, day = '', recurring = false } = duty ?? {}
    const whole = all || !recurring
    if (now.removed) return api.removeShift({ shift, rev, day, ...(whole && { all: true }) })
    const { languages } = now.person
    const { repeats } = now
    const series = whole && { all: true, talks, channels, languages, ...(repeats && { repeats }) }
    return api.changeShift({ shift, rev, day, starts, ends, despite: kinds, ...series })
  }

  const save = async (): Promise<void> => {
    const now = draft.peek()
    if (now === undefined || saving.peek()) return
    saving.value = true
    const answer = await attempt(() => send(now, told.peek()))
    saving.value = false
    if (answer === undefined) return
    if (answer.outcome === 'told') {
      told.value = answer.findings
      return
    }
    drop()
    if (answer.outcome === 'planned') {
      const { shift, rev } = answer
      tell('good', text.saved, { text: text.undo, run: () => void undo([{ shift, rev }]) })
    } else tell('waiting', text.changed)
    await load()
  }
  /** The newest first, so that each is as it was when the one before it was made. */
  const undo = async (made: readonly { shift: string; rev: number }[]): Promise<void> => {
    const answers = []
    for (const one of made.toReversed()) answers.push(await attempt(() => api.undoShift(one)))
    const isDone = answers.every((answer) => answer?.outcome === 'undone')
    tell(isDone ? 'good' : 'waiting', isDone ? text.undone : text.tooLate)
    await load()
  }
  const copying = weekCopying({
    plan,
    saving,
    planShift: (one) => api.planShift({ ...one, despite: [] }),
    load,
    goTo,
    undo,
  })
  /** What is never told against: done at once, and the week is read anew. */
  const act = async (done: string, deed: () => Promise<unknown>): Promise<void> => {
    drop()
    if ((await attempt(deed)) !== undefined) tell('good', done)
    await load()
  }
  const setAway = ({ shift, day }: PlannedDuty, away: boolean): Promise<void> =>
    act(away ? text.awayTold : text.backTold, () =>
      api.awayFromShift({ shift, day, why: away ? 'leave' : null }),
    )
  /** Without `to`, whoever wants to may take it. */
  const offer = ({ shift, day }: PlannedDuty, to: string): Promise<void> =>
    act(text.offerTold, () => api.offerShift({ shift, day, ...(to !== '' && { to }) }))
  const keep = ({ shift, day }: PlannedDuty): Promise<void> =>
    act(text.kept, () => api.keepShift({ shift, day }))
  const setSurge = async (
    mode: SurgeMode | null,
    reason: SurgeReason,
    minutes: number,
    call: string[],
  ): Promise<void> => {
    await attempt(() => api.setSurge({ mode, reason, minutes, call }))
    await load()
  }
  return {
    plan,
    problem: asked.problem,
    draft,
    told,
    saving,
    ...figures,
    load,
    goTo,
    goToDay,
    drop,
    opened,
    isOpen: computed(() => draft.value !== undefined && !dragged.value),
    drag,
    open,
    change,
    begin,
    save,
    undo,
    ...copying,
    monthOf: (from: number) => readMonth(from, (moment) => api.plan({ at: moment })),
    setAway,
    offer,
    keep,
    setSurge,
  }
}

export type PlanStore = ReturnType<typeof openPlan>

/** The week that was asked for, as the pages of it say how it goes. */
export const askedOf = ({ plan, problem, load }: PlanStore): StaffQuery<Plan> =>
  staffQueryOf({ data: plan, problem, again: load })
