/** How things of a treatment are shown, alike to both sides. */
import type { Named, Talk } from '../../shared/contract/programme/shapes.ts'
import type { ModuleStep, Next } from '../../shared/contract/programme/participant-overview.ts'
import { gateBehind } from '../../shared/programme/gate.ts'
import { scalesDue } from '../../shared/programme/schedule.ts'
import { currentModuleOf, modulesOf } from '../../shared/programme/treatment.ts'
import { bookingRule } from '../../shared/rules/later/booking.ts'
import { heldBooking, type OpenCode, stateOf } from '../later/index.ts'
import type { RecordsWorld } from '../records/index.ts'
import { employerName } from '../visit/index.ts'
import type { Carer, TreatmentItem } from './treatment/treatment-item.ts'

export const named = ({ id, firstName, profession, unit }: Carer): Named => ({
  id,
  firstName,
  profession,
  unit,
  employer: employerName(unit),
})

export const stepsOf = (treatment: TreatmentItem): ModuleStep[] =>
  modulesOf(treatment).map(
    ({ id, number, state, round, openedAt, readAt, checkInAt, sentAt, feedbackAt }) => {
      const since = (at: number | undefined) => at !== undefined && at >= (openedAt ?? 0)
      return {
        module: id,
        number,
        state,
        round,
        openedAt,
        read: since(readAt),
        checkedIn: since(checkInAt),
        sentAt: since(sentAt) ? sentAt : undefined,
        feedbackAt: since(feedbackAt) ? feedbackAt : undefined,
      }
    },
  )

export const dueOf = (treatment: TreatmentItem, now: number) =>
  scalesDue(treatment, now).map(({ scale, occasion, since, optional }) => ({
    scale,
    occasion,
    since,
    optional,
  }))

/** What the youth does next, and when the next module opens if only time is missing. */
export const nextOf = (treatment: TreatmentItem, now: number): { next: Next; opensAt?: number } => {
  if (['finished', 'left', 'closed', 'referred'].includes(treatment.state)) return { next: 'over' }
  if (treatment.state === 'keeping') return { next: 'keep-going' }
  const here = currentModuleOf(treatment)
  if (here === undefined) return { next: 'read' }
  const { missing, opensAt } = gateBehind(here, treatment.minDays, now)
  if (here.state === 'open' && missing.includes('read')) return { next: 'read' }
  if (here.state === 'open') return { next: 'homework' }
  if (missing.includes('check-in')) return { next: 'check-in' }
  if (missing.includes('release')) return { next: 'wait-therapist' }
  return { next: 'wait-days', opensAt }
}

/** The booked times of a treatment, in the form in which a return code would hold them. */
export const bookingsAsCode = ({ talkPlaces }: Pick<TreatmentItem, 'talkPlaces'>): OpenCode => ({
  hash: '',
  letters: {},
  bookings: talkPlaces as OpenCode['bookings'],
  mostLetters: 0,
  mostBookings: 0,
  expires: 0,
})

const talkState = async (
  world: RecordsWorld,
  treatment: TreatmentItem,
  id: string,
  at: number,
): Promise<Talk['state']> => {
  const held = await heldBooking(world, bookingsAsCode(treatment), id)
  if (held === undefined) return at < world.now() ? 'missed' : 'planned'
  const state = stateOf(held.time, world.now())
  return state === 'free' ? 'planned' : state
}

export const talksOf = async (world: RecordsWorld, treatment: TreatmentItem): Promise<Talk[]> =>
  Promise.all(
    [...treatment.talks]
      .sort((a, b) => a.at - b.at)
      .map(async ({ id, kind, at, length, calledOff }) => ({
        talk: id,
        kind,
        at,
        length,
        channel: treatment.talkPlaces[id]?.channel ?? 'video',
        state: calledOff === true ? 'called-off' : await talkState(world, treatment, id, at),
        enterFrom: at - bookingRule.enterFrom,
        enterUntil: at + bookingRule.lateUntil,
      })),
  )
