/** How things of a treatment are shown, alike to both sides. */
import type { Named, Talk } from '../../shared/contract/programme/shapes.ts'
import type { ModuleStep, Next } from '../../shared/contract/programme/participant-overview.ts'
import { scalesDue } from '../../shared/programme/treatment/schedule.ts'
import { currentModuleOf, modulesOf } from '../../shared/programme/treatment/treatment.ts'
import { turnsOf } from '../../shared/programme/treatment/whose-turn.ts'
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
        read: since(readAt) || (state !== 'open' && since(sentAt)),
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
  const turns = turnsOf(treatment, now)
  const mine = turns.filter((turn) => turn.of === 'youth')
  const first = mine.find(({ module }) => module === here?.id) ?? mine[0]
  if (first !== undefined) return { next: first.does }
  const theirs = turns.filter((turn) => turn.of === 'therapist').map(({ does }) => does)
  if (theirs.includes('feedback')) return { next: 'wait-therapist' }
  if (theirs.includes('release')) return { next: 'wait-release' }
  const opening = turns.find((turn) => turn.of === 'clock')
  return { next: 'wait-days', opensAt: opening?.opensAt }
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
