/** What a plan comes to, as it is and with a change that is not saved yet. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Channel } from '../../../shared/ids.ts'
import type { Repeats } from '../../../shared/rules/opening/shift.ts'
import type { Plan, PlannedDuty } from '../../../shared/contract/opening/plan.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import type { Times } from './move-shift.ts'
import { dutyKey, slotsOf, waitOf, type Slot } from './plan-week.ts'

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
  /** The rule it shall come back by; absent while it is as it was. */
  repeats?: Repeats | undefined
}

export const figuresOf = (
  plan: ReadonlySignal<Plan | undefined>,
  draft: ReadonlySignal<Draft | undefined>,
) => {
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
      .map((duty) =>
        dutyKey(duty) === now.key ? { ...duty, starts, ends, talks, channels } : duty,
      )
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
  return { shown, slots, before, after, days }
}
