/** The surge switch: the coordinator's hold on new joins, with a reason and an end of its own. */
import * as z from 'zod/mini'
import { allShifts } from '../../opening/index.ts'
import type { World } from '../../ports/world.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put, readAmong } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import { isOnDuty } from './line-now.ts'
import { tellDesk, tellLine } from '../tell.ts'
import { allDesks } from '../../visit/index.ts'
import type { CalledIn, SurgeNow } from '../../../shared/contract/opening/plan.ts'
import type { StaffId } from '../../../shared/ids.ts'
import { SurgeMode, SurgeReason } from '../../../shared/rules/line/admission.ts'
import { isCounsellorGone } from '../../../shared/rules/line/who-is-here.ts'

const SurgeItem = z.object({
  mode: SurgeMode,
  reason: SurgeReason,
  until: z.number(),
  called: z.array(z.string()),
  /** By member of staff; absent in what was stored before anybody could answer. */
  answers: z.optional(z.record(z.string(), z.enum(['coming', 'cannot']))),
  expires: z.number(),
})
export type SurgeItem = z.output<typeof SurgeItem>

/** A switch that another process has turned holds back at our door within two seconds; our own at once. */
const holdsAfter = 2_000

/** The switch as it is now; nothing once its time is out, whether anybody has ended it or not. */
export const surgeNow = async (
  world: World,
  mayBeOld = holdsAfter,
): Promise<SurgeItem | undefined> => {
  const item = await readAmong(world.clinic, keys.surge, SurgeItem, mayBeOld)
  return item !== undefined && item.until > world.now() ? item : undefined
}

/** Without whom it calls in. */
export const shownSurge = (surge: SurgeItem | undefined): SurgeNow | undefined =>
  surge && { mode: surge.mode, reason: surge.reason, until: surge.until }

/** Only what was answered: a name may be a word that every object knows. */
const answerOf = ({ answers = {} }: SurgeItem, staff: StaffId): CalledIn['answer'] =>
  Object.hasOwn(answers, staff) ? answers[staff] : undefined

/** What a called colleague is told; nothing for whoever is not called. */
export const calledIn = (surge: SurgeItem | undefined, staff: StaffId): CalledIn | undefined =>
  surge?.called.includes(staff) === true
    ? { reason: surge.reason, until: surge.until, answer: answerOf(surge, staff) }
    : undefined

/** To the open pages of those who are called, and of those who no longer are. */
const tellCalled = async (
  world: World,
  before: SurgeItem | undefined,
  surge: SurgeItem | undefined,
): Promise<void> => {
  const concerned = new Set([...(before?.called ?? []), ...(surge?.called ?? [])])
  if (concerned.size === 0) return
  const desks = (await allDesks(world)).filter(({ staff }) => concerned.has(staff.id))
  await Promise.all(
    desks.map((desk) =>
      tellDesk(world, desk, { type: 'called-in', calledIn: calledIn(surge, desk.staff.id) }),
    ),
  )
}

/** `over`: the call has ended, or was never for this person. */
export const answerCall = async (
  world: World,
  staff: StaffId,
  answer: NonNullable<CalledIn['answer']>,
): Promise<'answered' | 'over'> => {
  const surge = await surgeNow(world, 0)
  if (surge === undefined || calledIn(surge, staff) === undefined) return 'over'
  const isSame = [{ path: 'until', is: surge.until }] as const
  const set = { [`answers.${staff}`]: answer }
  const written = await patch(world.clinic, keys.surge, SurgeItem, isSame, set)
  return written.ok ? 'answered' : 'over'
}

/** `mode: null` ends it. */
export const setSurge = async (
  world: World,
  ask: { mode: SurgeMode | null; reason: SurgeReason; minutes: number; call: readonly StaffId[] },
): Promise<void> => {
  const before = await surgeNow(world, 0)
  await world.clinic.removeAll([keys.surge])
  let surge: SurgeItem | undefined
  if (ask.mode !== null) {
    const until = world.now() + ask.minutes * 60_000
    surge = {
      mode: ask.mode,
      reason: ask.reason,
      until,
      called: [...new Set(ask.call)],
      answers: {},
      // Kept a little longer than it holds, so that only `until` decides, to the millisecond.
      expires: expiresAt(until) + 60,
    }
    await put(world.clinic, keys.surge, SurgeItem, surge)
  }
  await Promise.all([tellCalled(world, before, surge), tellLine(world)])
}

/** With the names of those called in, and whether they have come. */
export const showSurge = async (world: World) => {
  const surge = await surgeNow(world, 0)
  if (surge === undefined) return undefined
  const [desks, shifts] = await Promise.all([allDesks(world), allShifts(world)])
  const nameOf = (staff: StaffId) =>
    desks.find((desk) => desk.staff.id === staff)?.staff.firstName ??
    shifts.find(({ person }) => person.staff === staff)?.person.firstName ??
    staff
  return {
    mode: surge.mode,
    reason: surge.reason,
    until: surge.until,
    called: surge.called.map((staff) => {
      const desk = desks.find((one) => one.staff.id === staff)
      const now = world.now()
      return {
        staff,
        firstName: nameOf(staff),
        here: desk?.status === 'here' && isOnDuty(desk, now),
        pageOpen: desk?.connection !== undefined && !isCounsellorGone(desk, now),
        answer: answerOf(surge, staff),
      }
    }),
  }
}
