/** My shifts as the page knows them: one week at a time, and what the plan has told of a change. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { calendarForStaff } from '../../../shared/contract/opening/calendar.ts'
import { counsellorApi } from '../../../shared/contract/visit/counsellor.ts'
import type {
  Finding,
  Planned,
  PlannedDuty,
  ShiftNews,
  Week,
} from '../../../shared/contract/opening/plan.ts'
import type { FindingKind } from '../../../shared/rules/opening/shift-findings.ts'
import { instantOf, isShownAgain } from '../../../shared/rules/opening/shift-times.ts'
import { client, type Client } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { serverNow } from '../../data/server-clock.ts'
import { shortDay, timeOfDay } from '../../data/format-times.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import { failedPage } from '../../staff/use-staff-query.ts'
import { planText } from '../../text/plan/sv.ts'
import { shiftsText } from '../../text/shifts/sv.ts'
import type * as z from 'zod/mini'

export type Told = readonly z.infer<typeof Finding>[]
export type Deed = (despite: FindingKind[]) => Promise<Planned>

/** What stands against a deed; the same deed may be done in spite of it, where it may. */
export interface Objection {
  about: string
  findings: Told
  deed: Deed
  done: string
}

export interface ShiftStore {
  readonly api: Client<typeof counsellorApi>
  readonly calendar: Client<typeof calendarForStaff>
  readonly week: ReadonlySignal<Week | undefined>
  /** What others did to my shifts, and coming days that could be mine; of every week. */
  readonly news: ReadonlySignal<readonly ShiftNews[]>
  readonly offers: ReadonlySignal<readonly PlannedDuty[]>
  readonly problem: ReadonlySignal<unknown>
  readonly objection: Signal<Objection | undefined>
  /** Which row has a form open, and which. */
  readonly open: Signal<{ key: string; form: 'change' | 'cannot' | 'swap' | 'remove' } | undefined>
  readonly busy: Signal<boolean>
  /** Since when the calendar has a link; the link itself only when it was made here and now. */
  readonly feedSince: Signal<number | undefined>
  readonly link: Signal<string | undefined>
  readonly load: () => Promise<void>
  readonly goTo: (weeks: number) => Promise<void>
  /** Plans or changes; `true` when it is kept. `about` says where an objection is shown. */
  readonly plan: (about: string, done: string, deed: Deed) => Promise<boolean>
  /** Does something that is never objected to. */
  readonly act: (done: string | undefined, deed: () => Promise<unknown>) => Promise<void>
}

const weekLength = 7 * 24 * 3_600_000

export const openShifts = (): ShiftStore => {
  const api = client(counsellorApi, { authorization: bearer })
  const calendar = client(calendarForStaff, { authorization: bearer })
  const objection = signal<Objection | undefined>(undefined)
  const open: ShiftStore['open'] = signal(undefined)
  const busy = signal(false)
  const feedSince = signal<number | undefined>(undefined)
  let at: number | undefined

  const asked = query((aborted) => api.shifts(at === undefined ? {} : { at }, aborted), {
    may: isSignedIn,
    failed: failedPage,
  })
  const load = asked.restart
  const goTo = async (weeks: number): Promise<void> => {
    // Counted from the week that was asked for last, which may not have come yet.
    at = weeks === 0 ? undefined : (at ?? serverNow()) + weeks * weekLength
    open.value = undefined
    objection.value = undefined
    await load()
  }
  const undo = async (what: { shift: string; rev: number }): Promise<void> => {
    const answer = await attempt(() => api.undoShift(what))
    if (answer !== undefined)
      tell(
        answer.outcome === 'undone' ? 'good' : 'waiting',
        answer.outcome === 'undone' ? planText.undone : planText.tooLate,
      )
    await load()
  }
  const plan: ShiftStore['plan'] = async (about, done, deed) => {
    if (busy.peek()) return false
    busy.value = true
    const known = objection.peek()
    const despite = known?.about === about ? known.findings.map(({ kind }) => kind) : []
    const answer = await attempt(() => deed([...new Set(despite)]))
    busy.value = false
    if (answer === undefined) return false
    objection.value =
      answer.outcome === 'told' ? { about, findings: answer.findings, deed, done } : undefined
    if (answer.outcome === 'told') return false
    const isKept = answer.outcome === 'planned'
    if (answer.outcome === 'planned') {
      const { shift, rev } = answer
      tell('good', done, { text: planText.undo, run: () => void undo({ shift, rev }) })
    } else tell('waiting', planText.changed)
    open.value = undefined
    await load()
    return isKept
  }
  const act: ShiftStore['act'] = async (done, deed) => {
    if (busy.peek()) return
    busy.value = true
    const answer = await attempt(deed)
    busy.value = false
    open.value = undefined
    if (answer !== undefined && done !== undefined) tell('good', done)
    await load()
  }
  return {
    api,
    calendar,
    week: computed(() => asked.data.value?.week),
    news: computed(() => asked.data.value?.news ?? []),
    offers: computed(() => asked.data.value?.offers ?? []),
    problem: asked.problem,
    objection,
    open,
    busy,
    feedSince,
    link: signal(undefined),
    load,
    goTo,
    plan,
    act,
  }
}

export const dutyKey = ({ shift, day }: { shift: string; day: string }): string => `${shift} ${day}`

/** "17:00–21:00". */
export const hoursWords = (starts: number, ends: number): string => {
  const at = (instant: number) =>
    timeOfDay(instant, 'sv-SE') + (isShownAgain(instant) ? ` (${planText.again})` : '')
  return `${at(starts)}–${at(ends)}`
}

/** "tors 26 nov": of a day that is named alone. */
export const dayWords = (day: string): string =>
  shortDay(instantOf({ day, time: '12:00' }), 'sv-SE')

/** "tors 26 nov 17:00–21:00". */
export const spanWords = (starts: number, ends: number): string =>
  `${shortDay(starts, 'sv-SE')} ${hoursWords(starts, ends)}`

/** "varannan vecka mån, ons, till 2026-12-24". */
export const rhythmWords = (repeats: {
  everyWeeks: number
  weekdays: readonly number[]
  until?: string | undefined
  onHolidays: boolean
}) =>
  [
    [
      repeats.everyWeeks === 1
        ? shiftsText.comesBack.weekly
        : shiftsText.comesBack.every(repeats.everyWeeks),
      repeats.weekdays.map((weekday) => shiftsText.shortDays[weekday - 1]).join(', '),
    ].join(' '),
    repeats.until === undefined ? undefined : shiftsText.comesBack.until(repeats.until),
    repeats.onHolidays ? undefined : shiftsText.comesBack.notHolidays,
  ]
    .filter((words) => words !== undefined)
    .join(', ')
