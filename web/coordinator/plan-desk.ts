/** The planning page's state: the week as it is, one change not saved yet, and what saving told. */
import { computed, signal } from '@preact/signals'
import { coordinatorApi } from '../../shared/api/coordinator.ts'
import type { Finding, Plan, Planned, PlannedDuty } from '../../shared/api/plan.ts'
import type * as z from 'zod/mini'
import type { SurgeMode, SurgeReason } from '../../shared/rules/admission.ts'
import { localTime, weekdayOf } from '../../shared/rules/shift-times.ts'
import type { Channel } from '../../shared/words.ts'
import { client } from '../lib/client.ts'
import { onceId } from '../lib/once.ts'
import { attempt } from '../staff/attempt.ts'
import { tell } from '../staff/notices.ts'
import { bearer } from '../staff/sign-in.ts'
import { planText as text } from '../text/plan-sv.ts'
import type { Times } from './plan-move.ts'
import { dutyKey, slotsOf, waitOf, type Slot } from './plan-week.ts'

export type Told = readonly z.infer<typeof Finding>[]

/** A shift that is new, or one as it shall be. */
export interface Draft extends Times {
  /** The duty's key; a new shift has one of its own. */
  key: string
  isNew: boolean
  removed: boolean
  all: boolean
  talks: number
  person: PlannedDuty['person']
  channels: Channel[]
}

const weekLength = 7 * 24 * 60 * 60_000

export const planDesk = () => {
  const api = client(coordinatorApi, { authorization: bearer })
  const plan = signal<Plan | undefined>(undefined)
  const failed = signal(false)
  const draft = signal<Draft | undefined>(undefined)
  const told = signal<Told>([])
  const saving = signal(false)
  let at: number | undefined
  let press = onceId()

  const load = async (): Promise<void> => {
    const answer = await attempt(() => api.plan(at === undefined ? {} : { at }))
    failed.value = answer === undefined
    if (answer !== undefined) plan.value = answer
  }
  const goTo = async (weeks: number): Promise<void> => {
    drop()
    const from = plan.peek()?.week.from
    at = weeks === 0 || from === undefined ? undefined : from + weeks * weekLength + weekLength / 2
    await load()
  }
  const drop = (): void => {
    draft.value = undefined
    told.value = []
  }

  /** The week with the change in it, as the board shows it. */
  const shown = computed((): PlannedDuty[] => {
    const duties = plan.value?.week.duties ?? []
    const now = draft.value
    if (now === undefined) return duties
    const { starts, ends, talks, person, channels } = now
    if (now.isNew) {
      const added = { shift: 's_new-shift', rev: 0, day: now.key, recurring: false, findings: [] }
      return [...duties, { ...added, starts, ends, talks, person, channels }]
    }
    return duties
      .filter((duty) => !(now.removed && dutyKey(duty) === now.key))
      .map((duty) => (dutyKey(duty) === now.key ? { ...duty, starts, ends, talks } : duty))
  })
  const slots = computed(() =>
    plan.value === undefined ? [] : slotsOf(shown.value, plan.value.week, plan.value.demand),
  )
  const slotsBefore = computed(() => {
    const now = plan.value
    return now === undefined ? [] : slotsOf(now.week.duties, now.week, now.demand)
  })
  const before = computed(() => plan.value && waitOf(slotsBefore.value, plan.value))
  /** The same for the days the change touches, where it is felt most. */
  const days = computed(() => {
    const now = plan.value
    const change = draft.value
    if (now === undefined || change === undefined) return undefined
    const was = now.week.duties.find((duty) => dutyKey(duty) === change.key)
    const touched = new Set([change, was ?? change].map(({ starts }) => localTime(starts).day))
    const onThem = ({ at: slot }: Slot) => touched.has(localTime(slot).day)
    return {
      before: waitOf(slotsBefore.value.filter(onThem), now),
      after: waitOf(slots.value.filter(onThem), now),
    }
  })
  const after = computed(() => plan.value && waitOf(slots.value, plan.value))

  /** Begins a change of a duty, or goes on with the one begun. */
  const change = (duty: PlannedDuty, times: Partial<Draft>): void => {
    const key = dutyKey(duty)
    const now = draft.peek()
    const { starts, ends, talks, person, channels } = duty
    const base: Draft =
      now?.key === key || (now?.isNew === true && duty.day === now.key)
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
  const begin = (fresh: Omit<Draft, 'key' | 'isNew' | 'removed'>): void => {
    press = onceId()
    draft.value = { ...fresh, key: 'new', isNew: true, removed: false }
    told.value = []
  }

  const send = (now: Draft, despite: Told): Promise<Planned> => {
    const kinds = [...new Set(despite.map(({ kind }) => kind))]
    const { starts, ends, talks, channels, all } = now
    if (now.isNew) {
      const { employer: _employer, ...person } = now.person
      const repeats = all
        ? {
            repeats: {
              weekdays: [weekdayOf(localTime(starts).day)],
              everyWeeks: 1,
              onHolidays: false,
            },
          }
        : {}
      const fresh = { starts, ends, talks, channels, ...repeats }
      return api.planShift({ press, person, plan: fresh, despite: kinds })
    }
    const duty = plan.peek()?.week.duties.find((one) => dutyKey(one) === now.key)
    const { shift = '', rev = 0, day = '', recurring = false } = duty ?? {}
    const whole = all || !recurring
    if (now.removed) return api.removeShift(whole ? { shift, rev } : { shift, rev, day })
    const series = whole ? { all: true, talks, channels } : {}
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
    tell(
      answer.outcome === 'planned' ? 'good' : 'waiting',
      answer.outcome === 'planned' ? text.saved : text.changed,
    )
    await load()
  }
  const setAway = async ({ shift, day }: PlannedDuty, away: boolean): Promise<void> => {
    drop()
    await attempt(() => api.awayFromShift({ shift, day, why: away ? 'leave' : null }))
    await load()
  }
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
    failed,
    draft,
    told,
    saving,
    shown,
    slots,
    before,
    after,
    days,
    load,
    goTo,
    drop,
    change,
    begin,
    save,
    setAway,
    setSurge,
  }
}

export type PlanDesk = ReturnType<typeof planDesk>
